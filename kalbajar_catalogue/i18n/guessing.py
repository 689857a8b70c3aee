"""In which of the catalogue's languages a text is written, as far as its letters tell."""

import re

from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import Language, Multilingual, known

_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_AZERBAIJANI_CYRILLIC = re.compile("[әөүғһҹҝј]", re.IGNORECASE)
_AZERBAIJANI = re.compile("[əğıƏĞİ]")


def language_of(text: str, otherwise: Language = "en") -> Language:
    """Azerbaijani for ə ğ ı İ and for its own Cyrillic letters, Russian for Cyrillic ones, else `otherwise`."""
    if _CYRILLIC.search(text):
        return "az" if _azerbaijani_in_cyrillic(text) else "ru"
    return "az" if _AZERBAIJANI.search(text) else otherwise


def _azerbaijani_in_cyrillic(text: str) -> bool:
    """Whether at least half of the Cyrillic words show it: a Russian text may quote an Azerbaijani name."""
    words = [word for word in text.split() if _CYRILLIC.search(word)]
    return 2 * sum(map(bool, map(_AZERBAIJANI_CYRILLIC.search, words))) >= len(words)


def multilingual(pairs: tuple[tuple[str, str], ...]) -> Multilingual:
    """Tagged texts, cleaned, one per language; a text without a language of ours goes where its letters say."""
    said = Multilingual()
    cleaned_pairs = ((tag, cleaned(text)) for tag, text in pairs)
    for tag, text in sorted(cleaned_pairs, key=lambda pair: pair[0] == "x-default"):
        language = language_of(text) if tag == "x-default" or not _ours(tag) else known(tag)
        if not said.get(language):
            said = said.having(language, text)
    return said


def _ours(tag: str) -> bool:
    return tag.replace("_", "-").split("-")[0].lower() in ("az", "en", "ru")
