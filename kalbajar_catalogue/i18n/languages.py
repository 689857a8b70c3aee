"""The languages of the catalogue and the order in which one stands in for another (DOMAIN 4)."""

from dataclasses import dataclass, replace
from typing import Literal

Language = Literal["az", "en", "ru"]

LANGUAGES: tuple[Language, ...] = ("az", "en", "ru")
OWN_NAMES: dict[Language, str] = {"az": "Azərbaycanca", "en": "English", "ru": "Русский"}


@dataclass(frozen=True)
class Spoken:
    """A text together with the language it really is in; `fallback` when that is not the one asked for."""

    text: str
    language: Language
    fallback: bool


@dataclass(frozen=True)
class Multilingual:
    """One value per language; an absent value is the empty string."""

    az: str = ""
    en: str = ""
    ru: str = ""

    def __bool__(self) -> bool:
        return bool(self.az or self.en or self.ru)

    def get(self, language: Language) -> str:
        """The value in this very language, or the empty string."""
        return {"az": self.az, "en": self.en, "ru": self.ru}[language]

    def having(self, language: Language, text: str) -> "Multilingual":
        """The same with one language changed."""
        return replace(self, **{language: text})

    def best(self, language: Language) -> Spoken:
        """The value asked for, else the first there is in the order az, en, ru; then marked as a fallback."""
        for candidate in (language, *LANGUAGES):
            if text := self.get(candidate):
                return Spoken(text, candidate, candidate != language)
        return Spoken("", language, False)

    def present(self) -> tuple[Language, ...]:
        """The languages that have a value."""
        return tuple(language for language in LANGUAGES if self.get(language))


NOTHING = Multilingual()


def known(code: str) -> Language:
    """The catalogue's language for a code such as `ru_RU` or `az-Latn`; English for any other."""
    start = code.replace("-", "_").split("_")[0].lower()
    return next((language for language in LANGUAGES if language == start), "en")
