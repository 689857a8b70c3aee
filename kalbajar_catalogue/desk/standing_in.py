"""A text in another language than the one asked for is always marked as such."""

from kalbajar_catalogue.i18n.languages import Language, Multilingual, Spoken


def stand_in(said: Spoken) -> str:
    """The code of the language that stands in, '' when the text is in the language asked for."""
    return said.language if said.fallback and said.text else ""


def marked(text: Multilingual, language: Language) -> str:
    """The text in one language, or another one's with its code: `Daş körpü [az]`."""
    said = text.best(language)
    return f"{said.text} [{said.language}]" if stand_in(said) else said.text
