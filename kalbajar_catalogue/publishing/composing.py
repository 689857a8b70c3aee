"""The data of a paper: what every paper says of itself, then what its own kind says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.publishing import glyphs, styles, wording
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers.paper import Document, Expected, Paper, Setting, Wanted
from kalbajar_catalogue.publishing.plates import Look
from kalbajar_catalogue.publishing.preflight import Preflight
from kalbajar_catalogue.publishing.runs import Reader
from kalbajar_catalogue.publishing.style_sheets import described
from kalbajar_catalogue.settings.paths import resources


@dataclass(frozen=True)
class Composed:
    """A paper that is ready to be set: its data, what must be found in it, what the pre-flight saw."""

    document: Document
    expected: Sequence[Expected]
    preflight: Preflight


def composed(paper: Paper, edition: Edition, choices: Choices, style: Path, looks: Mapping[str, Look]) -> Composed:
    """The data of a paper. Raises WorldError `print.words_unreadable`, `print.words_incomplete`."""
    preflight = Preflight(glyphs.printable(fonts()))
    reader = Reader(choices.language, preflight, choices.others)
    setting = Setting(edition, wording.read(styles.common(), style), reader, choices, looks)
    document = {**_head(paper, setting, style), **paper.compose(setting)}
    return Composed(document, paper.expected(setting) if paper.expected else (), preflight)


def once(paper: Paper, edition: Edition, choices: Choices) -> list[Wanted]:
    """Each picture that a paper wants once, at the largest that it is printed."""
    largest: dict[str, Wanted] = {}
    for one in paper.wanted(edition, choices):
        known = largest.get(one.picture.sha256)
        if known is None or known.longest_mm < one.longest_mm:
            largest[one.picture.sha256] = one
    return list(largest.values())


def fonts() -> Path:
    """The folder of the fonts that papers are set in."""
    return resources() / "fonts"


def numbers_of(document: Document, edition: Edition) -> list[str]:
    """The number of each work in the order of the style's labels."""
    works = document.get("works")
    if isinstance(works, list) and all(isinstance(work, dict) and "number" in work for work in works):
        return [str(work["number"]) for work in works]
    return [work.number for work in edition.works]


def _head(paper: Paper, setting: Setting, folder: Path) -> Document:
    edition, choices = setting.edition, setting.choices
    style = described(folder, own=False)
    size = style.page(choices.page)
    asked = {question.code: question.usual for question in (*paper.questions, *style.questions)}
    return {
        "language": choices.language,
        "purpose": choices.purpose,
        "page": choices.page,
        "page_size": {"width_mm": size.width_mm, "height_mm": size.height_mm} if size else None,
        "options": {**asked, **choices.options},
        "bleed": choices.purpose == "printer",
        "proof": _mark(setting, edition.proof and not paper.internal, "proof"),
        "internal": _mark(setting, paper.internal, "internal"),
        "sample": _mark(setting, edition.sample, "sample"),
    }


def _mark(setting: Setting, wanted: bool, key: str) -> dict[str, str] | None:
    return {language: setting.words.say(key, language) for language in LANGUAGES} if wanted else None
