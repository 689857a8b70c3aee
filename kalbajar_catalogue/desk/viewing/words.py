"""Figures of pictures in words: per cent, megapixels, bytes, in the marks of a language. Pure."""

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number

_UNITS: dict[Language, tuple[str, str]] = {"az": ("MB", "KB"), "en": ("MB", "kB"), "ru": ("МБ", "КБ")}
_MEGAPIXELS: dict[Language, str] = {"az": "MP", "en": "MP", "ru": "Мп"}


def per_cent(zoom: float, language: Language) -> str:
    """A zoom: `100 %`, in Azerbaijani `100%`; below ten per cent with a decimal."""
    figure = shown_number(zoom * 100, language, 1 if zoom < 0.0995 else 0)
    return f"{figure}%" if language == "az" else f"{figure}\u00a0%"


def megapixels(width: int, height: int, language: Language) -> str:
    """The px of a picture in millions: `22.1 MP`."""
    return f"{shown_number(width * height / 1_000_000, language)}\u00a0{_MEGAPIXELS[language]}"


def file_size(count: int, language: Language) -> str:
    """The bytes of a file as people say them: `8.4 MB`, `312 kB`."""
    large, small = _UNITS[language]
    if count >= 1_000_000:
        return f"{shown_number(count / 1_000_000, language)}\u00a0{large}"
    return f"{shown_number(max(1.0, count / 1000), language, 0)}\u00a0{small}"
