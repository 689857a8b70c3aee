"""`style.toml`: what a style says of itself, for people who choose among styles."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Multilingual
from kalbajar_catalogue.publishing.papers.paper import Question

SHEET: Final = "style.toml"


@dataclass(frozen=True)
class PageSize:
    """A size of page that a style offers, trimmed, in mm."""

    code: str
    width_mm: float
    height_mm: float
    title: Multilingual = NOTHING


@dataclass(frozen=True)
class Style:
    """A style: its folder, whether it is the museum's own, the paper it sets (empty: any), the choices it offers.

    The first of `pages` is the usual one. `problem` says why a sheet that is there could not be read.
    """

    name: str
    folder: Path
    own: bool
    paper: str = ""
    title: Multilingual = NOTHING
    pages: tuple[PageSize, ...] = ()
    questions: tuple[Question, ...] = ()
    problem: Problem | None = None

    def page(self, code: str) -> PageSize | None:
        """The size under a code, the usual one for none; None where the style has no such size."""
        usual = self.pages[0] if self.pages else None
        return next((page for page in self.pages if page.code == code), None) if code else usual


def described(folder: Path, own: bool) -> Style:
    """What a style says of itself; a style without a sheet is called as its folder is. Raises nothing."""
    plain = Style(folder.name, folder, own)
    try:
        return _read(plain, tomllib.loads((folder / SHEET).read_text("utf-8")))
    except FileNotFoundError:
        return plain
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as fault:
        reason = f"{fault} is missing" if isinstance(fault, KeyError) else str(fault)
        problem = Problem("print.style_sheet", {"style": folder.name, "file": SHEET, "reason": reason})
        return Style(folder.name, folder, own, problem=problem)


def _read(plain: Style, sheet: dict[str, Any]) -> Style:
    return Style(
        plain.name,
        plain.folder,
        plain.own,
        str(sheet.get("paper", "")),
        _spoken(sheet.get("title", {})),
        tuple(_pages(sheet)),
        tuple(_questions(sheet)),
    )


def _pages(sheet: dict[str, Any]) -> Iterator[PageSize]:
    for page in sheet.get("page", ()):
        yield PageSize(str(page["code"]), float(page["width_mm"]), float(page["height_mm"]), _titled(page))


def _questions(sheet: dict[str, Any]) -> Iterator[Question]:
    for question in sheet.get("question", ()):
        answers = tuple(question.get("answers", ()))
        usual = question.get("usual", answers[0] if answers else False)
        yield Question(str(question["code"]), answers, usual, _titled(question))


def _titled(table: dict[str, Any]) -> Multilingual:
    return _spoken(table.get("title", {}))


def _spoken(texts: dict[str, Any]) -> Multilingual:
    return Multilingual(**{language: str(texts.get(language, "")) for language in LANGUAGES})
