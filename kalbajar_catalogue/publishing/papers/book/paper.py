"""The catalogue as a book: an edition, in one language, as plain data ready for JSON."""

from collections.abc import Sequence
from typing import Final

from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.expecting import exhibits
from kalbajar_catalogue.publishing.open_points import open_points
from kalbajar_catalogue.publishing.papers.answers import code, flag
from kalbajar_catalogue.publishing.papers.book import front
from kalbajar_catalogue.publishing.papers.book.back import Back, notes_of
from kalbajar_catalogue.publishing.papers.book.breaks import unbroken
from kalbajar_catalogue.publishing.papers.book.carpets import detail_picture, longest_of
from kalbajar_catalogue.publishing.papers.book.details import in_a_row, length_of
from kalbajar_catalogue.publishing.papers.book.leaves import WIDE, Leaves
from kalbajar_catalogue.publishing.papers.book.measures import Measures, measures_of
from kalbajar_catalogue.publishing.papers.book.parts import FOOT_LENGTH, parts_of
from kalbajar_catalogue.publishing.papers.book.pen import NamesUnmarked, Pen, Plain, shortened
from kalbajar_catalogue.publishing.papers.book.works import Works, views_of
from kalbajar_catalogue.publishing.papers.paper import Document, Expected, Paper, Question, Setting, Wanted
from kalbajar_catalogue.publishing.plates import main_picture

_SAID: Final = (
    "catalogue", "contents", "list", "list.empty", "picture.missing", "open", "open.sentence", "open.exhibition",
    "colophon", "imprint", "programme", "programme.tbc", "index", "sources", "parts", "parts.name",
    "parts.count", "source.note",
)  # fmt: skip
_LONG_TEXT: Final = 260
_LONG_TEXTS: Final = 4


def _wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    """The plate of each work, its other pictures, and what fills a page or a strip at the size that it needs."""
    measures = measures_of(choices.page)
    found = [one for work in edition.works for one in _wanted_of(work, measures)]
    filling = front.chosen_for_frontispiece(edition, measures)
    if filling is not None and (picture := main_picture(edition.works[filling])):
        size = front.filled(picture.width, picture.height, measures)
        found.append(Wanted(picture, edition.works[filling].number, max(size)))
    return found


def _wanted_of(work: EditionWork, measures: Measures) -> list[Wanted]:
    main, found = main_picture(work), list[Wanted]()
    if main:
        across = 2 * (measures.width - measures.outside) if main.width > WIDE * main.height else measures.live_height
        found.append(Wanted(main, work.number, max(across, measures.live_height)))
    if work.kind == "carpet":
        cut = [picture for picture in (main, detail_picture(work)) if picture]
        found += [Wanted(one, work.number, size) for one in cut if (size := longest_of(work, one, measures))]
    return found + [Wanted(picture, work.number, measures.live_height / 2) for picture in views_of(work)]


def _composed(setting: Setting) -> Document:
    edition, measures = setting.edition, measures_of(setting.choices.page)
    reader = NamesUnmarked(setting.reader.language, setting.reader.preflight, setting.reader.beside)
    pen = Pen(edition, setting.words, reader)
    notes = notes_of(pen)
    plates = code(setting.choices, PLATES)
    works = Works(pen, setting.looks, measures, notes, credits=plates == "grid").all()
    spread = _layout(setting.choices, works) == "spread"
    filling = front.chosen_for_frontispiece(edition, measures)
    parts = parts_of(pen, Leaves(edition.works, works, measures, plates, spread))
    document = {
        **_front(pen, len(parts)),
        "measures": measures.plain(),
        "frontispiece": front.frontispiece(pen, works[filling], measures) if filling is not None else None,
        "works": works,
        "parts": parts,
        **_back(pen, notes, flag(setting.choices, INDEXES)),
    }
    return unbroken(document)


def _expected(setting: Setting) -> Sequence[Expected]:
    """Number, title and credit line of every work; a page of many pictures leaves the credit lines to the list."""
    many = code(setting.choices, PLATES) == "grid"
    return [one for one in exhibits(setting) if not (many and one.field == "credit_line")]


def _front(pen: Pen, parts: int) -> Plain:
    edition = pen.edition
    title = pen.title(edition.title, "title")
    return {
        "language": pen.language,
        "title": title,
        "foot": shortened(title["main"]["text"], FOOT_LENGTH),
        "subtitle": pen.both(edition.subtitle, "subtitle"),
        "dates": pen.both(edition.dates, "dates"),
        "venue": pen.both(edition.venue, "venue"),
        "imprint": front.imprint(pen),
        "texts": front.texts(pen, with_summary=parts != 1 or bool(edition.sections)),
        "words": {key: pen.said(key) for key in _SAID} | {"structure": _structure(pen)},
        "author": ", ".join(_authors(pen)),
    }


def _structure(pen: Pen) -> Plain | None:
    return pen.both(in_a_row(pen, pen.words.every("structure")), "structure")


def _back(pen: Pen, notes: dict[str, int], with_indexes: bool) -> Plain:
    back = Back(pen)
    return {
        "programme": back.programme(),
        "indexes": back.indexes() if with_indexes else [],
        "sources": back.sources(notes),
        "open_points": open_points(pen.edition, pen.words, pen.reader) if pen.edition.proof else [],
        "colophon": back.colophon(),
    }


def _authors(pen: Pen) -> list[str]:
    runs = (pen.reader.main(person.name, "organisers") for person in pen.edition.organisers)
    return [run["text"] for run in runs if run]


def _layout(choices: Choices, works: list[Plain]) -> str:
    if choices.layout != "auto":
        return choices.layout
    long = sum(_is_long(work) for work in works)
    return "spread" if long * _LONG_TEXTS > len(works) else "page"


def _is_long(work: Plain) -> bool:
    texts = max((sum(map(len, text["paragraphs"])) for text in work["texts"]), default=0)
    return bool(work["views"]) or texts + length_of(work["details"]) > _LONG_TEXT


PLATES: Final = Question(
    "plates", ("one", "two", "grid"), "one", Multilingual("Səhifədə şəkil", "Plates on a page", "Снимков на странице")
)
"""How many plates stand on a page."""
INDEXES: Final = Question("indexes", usual=True, title=Multilingual("Göstəricilərlə", "With indexes", "С указателями"))
"""Whether the book has indexes."""
BOOK: Final = Paper(
    "catalogue", "book", _wanted, _composed, questions=(PLATES, INDEXES), longest_mm=253, expected=_expected
)
"""The catalogue of an exhibition."""
