"""The open points of a proof: one entry per work, what is missing said once for all its fields."""

from kalbajar_catalogue.editions.format import Edition, OpenPoint
from kalbajar_catalogue.freezing.telling import names_of, with_name
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.publishing.runs import Reader
from kalbajar_catalogue.publishing.wording import Words

_GROUP = "open"
_Fields = dict[tuple[str, str], list[str]]
"""The languages that are missing, by the field and by what its record is called, where that has no number."""


def open_points(edition: Edition, words: Words, reader: Reader) -> list[dict[str, str]]:
    """The number of each work (empty for the exhibition) and a line on what is open.

    The exhibition comes first, then the works in the order of the points. Events and sections are named.
    """
    names = {uid: name.best(reader.language).text for uid, name in names_of(edition).items()}
    by_work: dict[str, dict[str, _Fields]] = {}
    for point in edition.open_points:
        _add(by_work.setdefault(point.number, {}), point, "" if point.number else names.get(point.record, ""))
    return [
        {
            "number": reader.preflight.line(number, reader.language, "number", number),
            "what": "; ".join(_said(code, fields, words, reader) for code, fields in codes.items()),
        }
        for number, codes in sorted(by_work.items(), key=lambda one: one[0] != "")
    ]


def _add(codes: dict[str, _Fields], point: OpenPoint, name: str) -> None:
    languages = codes.setdefault(point.code, {}).setdefault((point.field, name), [])
    if point.language:
        languages.append(point.language)


def _said(code: str, fields: _Fields, words: Words, reader: Reader) -> str:
    named = ", ".join(_named(field, name, languages, words, reader) for (field, name), languages in fields.items())
    known = code if code.startswith(f"{_GROUP}.") else f"{_GROUP}.{code}"
    said = sentence(reader.language, known, {"field": named})
    return words.say("open.other", reader.language, field=named) if said == known else said


def _named(field: str, name: str, languages: list[str], words: Words, reader: Reader) -> str:
    label = words.either("field", field, "other", reader.language)
    label = with_name(label, reader.preflight.line(name, reader.language, field), reader.language)
    return f"{label} ({', '.join(languages)})" if languages else label
