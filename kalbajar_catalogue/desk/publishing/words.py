"""What papers, purposes and their questions are called on the desk."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.publishing.choices import Option
from kalbajar_catalogue.publishing.papers.paper import Question
from kalbajar_catalogue.publishing.style_sheets import PageSize, Style


def paper_name(paper: str) -> str:
    """What a paper is called; a paper of nobody's words by its own name."""
    words = {
        "catalogue": QCoreApplication.translate("Publishing", "Catalogue"),
        "guide": QCoreApplication.translate("Publishing", "Guide (leaflet)"),
        "labels": QCoreApplication.translate("Publishing", "Labels"),
        "checklist": QCoreApplication.translate("Publishing", "Checklist"),
        "press": QCoreApplication.translate("Publishing", "Press sheet"),
        "tags": QCoreApplication.translate("Publishing", "Object tags (internal)"),
        "condition": QCoreApplication.translate("Publishing", "Condition report (internal)"),
        "packing": QCoreApplication.translate("Publishing", "Packing list (internal)"),
    }
    return words.get(paper, plain(paper))


def purpose_name(purpose: str) -> str:
    """What a purpose is called."""
    return {
        "archive": QCoreApplication.translate("Publishing", "Archive"),
        "printer": QCoreApplication.translate("Publishing", "Printer"),
        "screen": QCoreApplication.translate("Publishing", "Screen"),
    }[purpose]


def purpose_told(purpose: str) -> str:
    """What a purpose is for, in one line."""
    return {
        "archive": QCoreApplication.translate(
            "Publishing", "To keep and to read: full pictures, and read aloud for the blind."
        ),
        "printer": QCoreApplication.translate(
            "Publishing", "For a printing house: 3 mm of bleed and crop marks."
        ),
        "screen": QCoreApplication.translate("Publishing", "To send and to look at: a small file."),
    }[purpose]  # fmt: skip


def style_name(style: Style, language: Language) -> str:
    """What a style is called; the museum's own are told apart, by their folders too."""
    name = marked(style.title, language) or plain(style.name)
    if not style.own:
        return name
    told = f"{name} · {style.name}" if name != plain(style.name) else name
    return QCoreApplication.translate("Publishing", "{style} (our own)").format(style=told)


def page_name(page: PageSize, language: Language) -> str:
    """What a page size is called."""
    return page.title.best(language).text or f"{page.width_mm:g} × {page.height_mm:g} mm"


def question_name(question: Question, language: Language) -> str:
    """What is asked; a style's own question by its title."""
    own = question.title.best(language).text
    return own or _QUESTIONS.get(question.code, _plain_of(question.code))()


def answer_name(question: Question, answer: Option) -> str:
    """What an answer is called; one of nobody's words as it is."""
    return _ANSWERS.get(f"{question.code}.{answer}", _plain_of(str(answer)))()


def plain(code: str) -> str:
    """A code as words: `large_print` becomes `Large print`."""
    words = code.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _plain_of(code: str) -> Callable[[], str]:
    return lambda: plain(code)


_QUESTIONS: Final[Mapping[str, Callable[[], str]]] = {
    "plates": lambda: QCoreApplication.translate("Publishing", "Pictures on a page"),
    "indexes": lambda: QCoreApplication.translate("Publishing", "Indexes"),
    "kind": lambda: QCoreApplication.translate("Publishing", "Kind of label"),
    "sheet": lambda: QCoreApplication.translate("Publishing", "Labels on a sheet"),
    "size": lambda: QCoreApplication.translate("Publishing", "Size of a label, mm"),
    "paper": lambda: QCoreApplication.translate("Publishing", "Sheet of paper"),
    "start": lambda: QCoreApplication.translate("Publishing", "Begin at label number"),
    "code": lambda: QCoreApplication.translate("Publishing", "QR codes beside the works"),
    "codes": lambda: QCoreApplication.translate("Publishing", "QR codes beside the works"),
    "fold": lambda: QCoreApplication.translate("Publishing", "Folded"),
    "programme": lambda: QCoreApplication.translate("Publishing", "Programme of events"),
    "pictures": lambda: QCoreApplication.translate("Publishing", "Pictures"),
    "sections": lambda: QCoreApplication.translate("Publishing", "Sections"),
    "makers": lambda: QCoreApplication.translate("Publishing", "Makers"),
    "dates": lambda: QCoreApplication.translate("Publishing", "Dates"),
    "sizes": lambda: QCoreApplication.translate("Publishing", "Sizes"),
    "numbers": lambda: QCoreApplication.translate("Publishing", "Inventory numbers"),
    "boxes": lambda: QCoreApplication.translate("Publishing", "Boxes to tick"),
    "pairs": lambda: QCoreApplication.translate("Publishing", "Before-and-after spreads"),
    "essays": lambda: QCoreApplication.translate("Publishing", "Essays"),
    "locations": lambda: QCoreApplication.translate("Publishing", "Locations"),
    "per_page": lambda: QCoreApplication.translate("Publishing", "Works on a page"),
}
_ANSWERS: Final[Mapping[str, Callable[[], str]]] = {
    "plates.one": lambda: QCoreApplication.translate("Publishing", "One"),
    "plates.two": lambda: QCoreApplication.translate("Publishing", "Two"),
    "plates.grid": lambda: QCoreApplication.translate("Publishing", "Grid"),
    "kind.tombstone": lambda: QCoreApplication.translate("Publishing", "Short: name, date, material"),
    "kind.extended": lambda: QCoreApplication.translate("Publishing", "With a text"),
    "kind.large_print": lambda: QCoreApplication.translate("Publishing", "Large print"),
    "sheet.usual": lambda: QCoreApplication.translate("Publishing", "Usual for this kind"),
    "sheet.free": lambda: QCoreApplication.translate("Publishing", "By the size of a label"),
    "sheet.1x1": lambda: "1 × 1",
    "sheet.1x2": lambda: "1 × 2",
    "sheet.2x3": lambda: "2 × 3",
    "sheet.2x4": lambda: "2 × 4",
    "sheet.2x7": lambda: "2 × 7",
    "sheet.3x6": lambda: "3 × 6",
    "sheet.3x7": lambda: "3 × 7",
    "paper.a4": lambda: "A4",
    "paper.a3": lambda: "A3",
    "size.90x50": lambda: "90 × 50",
    "size.74x105": lambda: "74 × 105",
    "way.to_exhibition": lambda: QCoreApplication.translate("Publishing", "To the exhibition"),
    "way.to_lender": lambda: QCoreApplication.translate("Publishing", "Back to the lender"),
    "fold.tri": lambda: QCoreApplication.translate("Publishing", "In three"),
    "fold.half": lambda: QCoreApplication.translate("Publishing", "In half"),
}
