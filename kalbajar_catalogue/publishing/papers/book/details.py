"""What is known of how a work is made: a short table for carpets, and the rest in lines, once in each language."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from kalbajar_catalogue.editions.format import EditionFact, EditionWork
from kalbajar_catalogue.i18n.casing import lower
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.numbers import unit_word
from kalbajar_catalogue.publishing.papers.book.pen import Pen, Plain
from kalbajar_catalogue.publishing.runs import kept_together

IN_TABLE: Final = ("school", "carpet_group", "weave_type", "dimensions", "warp", "weft", "pile", "knot_type", "density",
                   "knots_horizontal_dm", "knots_vertical_dm", "pile_height_mm")  # fmt: skip
"""The rows of a carpet's table, in this order."""

_IN_CAPTION: Final = ("dimensions", "material", "technique", "process", "medium", "support", "craft_type",
                      "wood_species", "structure_type", "frame_material", "print_size")  # fmt: skip
_OF_NO_READER: Final = ("status", "weave_class", "knot_density_dm2", "colour_mode", "image_size",
                        "digital_source_type", "framed", "genre", "mount", "set_role")  # fmt: skip
_SAYING_THEIR_PART: Final = ("framed_size",)
_PART: Final = re.compile(r"^[^\d:]+: (?=\d)")
_ENDS: Final = (".", ",", ";", ":", "!", "?", "…")
_COUNTS: Final = ("knots_horizontal_dm", "knots_vertical_dm")


def table_of(pen: Pen, work: EditionWork) -> list[Plain]:
    """The rows of a carpet's table; those without a value are left out. Other works have none."""
    if work.kind != "carpet":
        return []
    facts = {fact.key: fact for fact in work.structure}
    if density := _density(pen, work):
        facts = {key: fact for key, fact in facts.items() if key not in _COUNTS} | {"density": density}
    rows = (_row(pen, work, facts[key]) for key in IN_TABLE if key in facts)
    return [row for row in rows if row]


def _row(pen: Pen, work: EditionWork, fact: EditionFact) -> Plain | None:
    label = pen.both(in_a_row(pen, fact.label), "structure", work.number)
    value = pen.both(fact.value, fact.key or "structure", work.number)
    return {"label": label, "value": value} if label and value else None


def in_a_row(pen: Pen, label: Multilingual) -> Multilingual:
    """The label's other languages begin small: they follow the first within one line."""
    said = {language: label.get(language) for language in LANGUAGES}
    small = {language: text[:1] and lower(text[:1], language) + text[1:] for language, text in said.items()}
    return Multilingual(**{**small, pen.language: said[pen.language]})


def _density(pen: Pen, work: EditionWork) -> EditionFact | None:
    """Both counts of knots in one row: `32 × 32/dm`."""
    codes = {code.name: code.value for code in work.codes}
    counts = [codes.get(name, "") for name in _COUNTS]
    if not all(counts):
        return None
    said = {language: f"{counts[0]} × {counts[1]} {unit_word('/dm', language)}" for language in LANGUAGES}
    return EditionFact(pen.words.every("density"), Multilingual(**said), "density")


def details_of(pen: Pen, work: EditionWork) -> list[Plain]:
    """What stands neither in the caption nor in the table, label and value, in each of the book's languages."""
    left_out = {*_OF_NO_READER, *_IN_CAPTION, *(IN_TABLE if work.kind == "carpet" else ())}
    facts = [fact for fact in work.structure if fact.key not in left_out]
    said = [_in(pen, work, facts, language) for language in (pen.language, *pen.reader.others)]
    return [one for one in said if one["facts"]]


def _in(pen: Pen, work: EditionWork, facts: Sequence[EditionFact], language: Language) -> Plain:
    lines = []
    for fact in facts:
        value = fact.value.best(language) if language == pen.language else None
        text = value.text if value else fact.value.get(language)
        if fact.key in _SAYING_THEIR_PART:
            text = _PART.sub("", text)
        if printed := pen.line(_in_one_line(text), fact.key, work.number):
            spoken = value.language if value else language
            label = pen.line(fact.label.best(language).text, "structure", work.number)
            run = {"text": kept_together(printed), "lang": spoken, "fallback": spoken != language}
            lines.append({"label": label, "value": run})
    return {"lang": language, "facts": lines}


def _in_one_line(text: str) -> str:
    """Lines of a list one after the other: after a sentence with a blank, else with a comma."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return " ".join(line if line.endswith(_ENDS) else f"{line}," for line in lines[:-1]) + (
        f" {lines[-1]}" if len(lines) > 1 else "".join(lines)
    )


def length_of(details: Sequence[Mapping[str, list[Plain]]]) -> int:
    """The letters of the details in the book's own language."""
    return sum(len(fact["value"]["text"]) for fact in details[0]["facts"]) if details else 0
