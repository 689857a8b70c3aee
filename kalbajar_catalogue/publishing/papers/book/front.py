"""What stands before the works: title, imprint, texts of the exhibition."""

from collections.abc import Iterator, Sequence
from typing import Final

from kalbajar_catalogue.editions.format import Edition, EditionPerson, EditionText
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language, Multilingual
from kalbajar_catalogue.publishing.papers.book.measures import Measures
from kalbajar_catalogue.publishing.papers.book.parts import FOOT_LENGTH
from kalbajar_catalogue.publishing.papers.book.pen import Pen, Plain, short
from kalbajar_catalogue.publishing.plates import main_picture
from kalbajar_catalogue.publishing.runs import words

_ORDER: Final = ("foreword", "essay", "wall")
_LONGEST_HEADING: Final = 90
_LEAST_DPI: Final = 100
_FINE_DPI: Final = 150
_ON_FRONTISPIECE: Final = ("photograph", "painting", "carpet", "craft")
_MM_PER_INCH: Final = 25.4
_BLEED_MM: Final = 3


def imprint(pen: Pen) -> Plain:
    """Who made the exhibition, where and when it was, and what libraries ask for; once in each language."""
    edition, museum = pen.edition, pen.edition.institution
    return {
        "institution": pen.both(museum.name, "institution"),
        "columns": [_credits(pen, language) for language in (pen.language, *pen.reader.others)],
        "isbn": pen.line(edition.imprint.isbn, "isbn"),
        "web": [line for text in (museum.web, museum.email) if (line := pen.line(text, "institution"))],
    }


def _credits(pen: Pen, language: Language) -> Plain:
    facts = list(_people(pen, pen.edition.organisers, language))
    for key, value in _facts(pen):
        own = language == pen.language
        run = pen.reader.main(value, key) if own else pen.reader.exactly(value, language, key)
        if run:
            label = words(pen.words.say(f"imprint.{key}", language), language)
            facts.append({"label": label, "values": [run]})
    return {"lang": language, "facts": facts}


def _facts(pen: Pen) -> Iterator[tuple[str, Multilingual]]:
    edition = pen.edition
    number, corrections = edition.imprint.number, edition.imprint.corrections
    spoken = ", ".join(OWN_NAMES[language] for language in (pen.language, *pen.reader.others))
    yield "dates", edition.dates
    yield "venue", edition.venue
    yield "venue_part", edition.venue_part
    yield "opening_hours", edition.opening_hours
    yield "address", edition.institution.address
    yield "imprint", edition.imprint.imprint
    yield "edition", Multilingual(number, number, number)
    yield "corrections", Multilingual(corrections, corrections, corrections)
    yield "languages", Multilingual(spoken, spoken, spoken)


def _people(pen: Pen, people: Sequence[EditionPerson], language: Language) -> Iterator[Plain]:
    """Everybody under the word for what they did."""
    usual = pen.words.every("imprint.organisers")
    groups: dict[str, list[Plain]] = {}
    labels: dict[str, Plain] = {}
    for person in people:
        label = person.role_label or usual
        name = pen.reader.named(person.name, language, "organisers")
        said = pen.line(label.best(language).text, "organisers")
        if name:
            labels[said] = {**words(said[:1].upper() + said[1:], label.best(language).language)}
            groups.setdefault(said, []).append({**name})
    for said, names in groups.items():
        yield {"label": labels[said], "values": names}


def texts(pen: Pen, with_summary: bool) -> list[Plain]:
    """The texts that stand before the works: what the exhibition is, forewords, essays, wall texts."""
    edition = pen.edition
    found = [EditionText("about", edition.summary)] if with_summary and edition.summary else []
    found += sorted((text for text in edition.texts if text.type in _ORDER), key=lambda one: _ORDER.index(one.type))
    return [_text(pen, place, text) for place, text in enumerate(found) if text.body]


def _text(pen: Pen, place: int, text: EditionText) -> Plain:
    passages = pen.reader.passages([(text.type, text.body)])
    headed = all(_has_heading(passage["paragraphs"]) for passage in passages) and bool(passages)
    title = pen.said(f"text.{text.type}")
    if headed:
        runs = [words(passage["paragraphs"].pop(0), _language(passage["lang"])) for passage in passages]
        title = {"main": runs[0], "others": runs[1:]}
    return {
        "key": f"text-{place}",
        "title": title,
        "foot": short(title["main"], FOOT_LENGTH),
        "descriptive": not headed,
        "passages": passages,
    }


def _language(code: str) -> Language:
    return "ru" if code == "ru" else "en" if code == "en" else "az"


def _has_heading(paragraphs: Sequence[str]) -> bool:
    """Whether the first line is a heading of the text that follows it."""
    first = paragraphs[0]
    return len(paragraphs) > 1 and len(first) <= _LONGEST_HEADING and not first.endswith((".", "…", ":", "!", ";"))


def chosen_for_frontispiece(edition: Edition, measures: Measures) -> int | None:
    """The place of the work of which a piece fills the page beside the contents: the first of the finest pictures.

    Photographs come before paintings and carpets; None when no picture is fine enough.
    """
    best: tuple[int, float, int] | None = None
    for index, work in enumerate(edition.works):
        picture = main_picture(work)
        if picture is None or work.kind not in _ON_FRONTISPIECE:
            continue
        width, _ = filled(picture.width, picture.height, measures)
        dpi = picture.width / width * _MM_PER_INCH
        rank = (_ON_FRONTISPIECE.index(work.kind), -min(dpi, _FINE_DPI), index)
        if dpi >= _LEAST_DPI and (best is None or rank < best):
            best = rank
    return best[2] if best else None


def filled(width: int, height: int, measures: Measures) -> tuple[float, float]:
    """The size in mm of a picture that fills a page with its bleed on three sides."""
    wide, high = measures.width + _BLEED_MM, measures.height + 2 * _BLEED_MM
    across = max(wide, high * width / max(height, 1))
    return across, across * height / max(width, 1)


def frontispiece(pen: Pen, work: Plain, measures: Measures) -> Plain | None:
    """The picture beside the contents and the words that name it; None when it cannot be printed."""
    if not (plate := work["plate"]):
        return None
    width, height = filled(plate["width"], plate["height"], measures)
    said = pen.said("detail", number=work["number"])
    size = {"width": round(width, 2), "height": round(height, 2)}
    return {"sha256": plate["sha256"], "number": work["number"], "words": said, **size}
