"""The chapters of the handbook as they lie in `resources/handbook`: a Markdown file per language and chapter. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language

ORDER: Final = (
    "start", "overview", "exhibitions", "programme", "gallery", "health", "light_table", "works", "work", "people",
    "places", "vocabularies", "sources", "merging", "texts", "rights", "import", "match_pictures", "publish",
    "history", "trash", "settings", "safekeeping", "kiosk", "keys",
)  # fmt: skip
"""The chapters as they are read one after the other."""
_OF_PAGE: Final[Mapping[str, str]] = dict.fromkeys(kinds.PAGES.values(), "works")


@dataclass(frozen=True)
class Chapter:
    """One chapter in one language; `text` is Markdown, `title` its first heading."""

    key: str
    title: str
    text: str


def chapters(folder: Path, language: Language) -> tuple[Chapter, ...]:
    """All chapters there are in a language, in order. Raises OSError where one cannot be read."""
    files = ((key, folder / language / f"{key}.md") for key in ORDER)
    return tuple(_chapter(key, file.read_text("utf-8")) for key, file in files if file.is_file())


def chapter_of(page: str) -> str:
    """The chapter that explains a page of the desk, by the page's key."""
    key = _OF_PAGE.get(page, page)
    return key if key in ORDER else ORDER[0]


def found(among: Iterable[Chapter], text: str) -> Sequence[Chapter]:
    """The chapters that hold every word of a text, those first whose title does; all of them for no words."""
    words = fold(text).split()
    holding = [one for one in among if all(word in fold(one.text) for word in words)]
    return sorted(holding, key=lambda one: not all(word in fold(one.title) for word in words)) if words else holding


def _chapter(key: str, text: str) -> Chapter:
    heading = next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), key)
    return Chapter(key, heading, text)
