"""Labels that the museum gave itself: words in three languages that no translation of the program knows."""

from collections.abc import Mapping

from kalbajar_catalogue.diagnostics.in_force import InForce
from kalbajar_catalogue.i18n.languages import Language, Multilingual


class OwnWords(str):
    """A text of the museum's own that knows its translations; as a plain text it is the English one."""

    label: Multilingual

    def __new__(cls, label: Multilingual) -> "OwnWords":
        """The words of a label; the English ones, or others where there are none, stand for it."""
        made = super().__new__(cls, label.best("en").text)
        made.label = label
        return made

    def said(self, language: Language) -> str:
        """The words in a language, in another where there are none in this."""
        return self.label.best(language).text


_words: InForce[Mapping[str, OwnWords]] = InForce({})


def take(words: Mapping[str, OwnWords]) -> None:
    """Makes labels known by their plain text: so they stand in the journal."""
    _words.put(words)


def in_force() -> Mapping[str, OwnWords]:
    """The labels that are known, which `take` puts back."""
    return _words.get()


def known(text: str) -> OwnWords | None:
    """The label behind a text, None for a text of the program."""
    return text if isinstance(text, OwnWords) else _words.get().get(text)
