"""Tables that this program exported: every heading is known again, so nothing about them is guessed. Pure."""

from collections.abc import Mapping as Pairs
from collections.abc import Sequence
from pathlib import PurePath

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.importing.headings import RECORDS, is_filled
from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, REF, Column, Mapping, Target
from kalbajar_catalogue.importing.refused_columns import is_ours
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.storage.fields import fields_of, until_fields_change
from kalbajar_catalogue.storage.headings import ONLY_TO_READ, SAMPLE_REF, headings_of, names_of

_MOST_NAME = 31
"""So many letters the name of a sheet has."""

_FEWEST_KNOWN, _MOSTLY = 4, 0.75
"""So many headings, and so many of all, have to be known for a table to be one of ours."""


def of_sample(headings: Sequence[str]) -> bool:
    """Whether a table was exported from the sample catalogue."""
    return fold(SAMPLE_REF) in map(fold, headings)


def kind_of(table: Table) -> str:
    """The kind of the records of a table that was exported; '' for any other table.

    Told by the name of the file or of the sheet; where both are others by now, by the headings, if one kind alone has
    all of them.
    """
    if not _begins_with_ref(table.headings):
        return ""
    named = (PurePath(table.name).stem, sheet_kinds().get(fold(table.how.sheet), ""))
    told = next((kind for kind in named if likely(table.headings, kind)), "")
    fitting = [kind for kind in RECORDS if exported(table.headings, kind)] if not told else []
    return told or (fitting[0] if len(fitting) == 1 else "")


def sheet_kinds() -> Pairs[str, str]:
    """Folded name of a sheet in any language -> the kind whose table it has."""
    return {fold(kind_said(language, kind)[:_MOST_NAME]): kind for kind in RECORDS for language in LANGUAGES}


def exported(headings: Sequence[str], kind: str, with_unknown: bool = False) -> Mapping | None:
    """The mapping of a table of this kind that was exported; None for any other table.

    `with_unknown` keeps the texts of headings that nobody knows, such as a field of another museum's own, as notes.
    """
    if kind not in RECORDS or not _begins_with_ref(headings):
        return None
    keys = [REF, *(_key(kind, heading) for heading in headings[1:])]
    if None in keys and not with_unknown:
        return None
    targets = [NOTE if key is None else key for key in keys]
    columns = tuple(Column(at, headings[at], (Target(key),)) for at, key in enumerate(targets))
    return Mapping(kind, columns, match=REF, language=_language(kind, headings[1:]))


def likely(headings: Sequence[str], kind: str) -> Mapping | None:
    """As `exported`, with a few headings that nobody here knows: fields of another museum's own, kept as notes."""
    strict = exported(headings, kind)
    if strict is not None:
        return strict
    mapped = exported(headings, kind, with_unknown=True)
    known = len(headings) - len(unknown_columns(mapped)) if mapped else 0
    return mapped if mapped and known >= max(_FEWEST_KNOWN, _MOSTLY * len(headings)) else None


def unknown_columns(mapped: Mapping) -> tuple[Column, ...]:
    """The columns of an exported table whose headings nobody here knows."""
    return tuple(column for column in mapped.columns if column.keys == (NOTE,))


def _begins_with_ref(headings: Sequence[str]) -> bool:
    return bool(headings) and fold(headings[0]) in (REF, fold(SAMPLE_REF))


def _key(kind: str, heading: str) -> str | None:
    if not heading or is_ours(heading) or heading.endswith(_only_to_read()):
        return LEFT_OUT
    return _known(kind).get(fold(heading))


def _only_to_read() -> tuple[str, ...]:
    return tuple(f"({word(language, ONLY_TO_READ)})" for language in LANGUAGES)


def _language(kind: str, headings: Sequence[str]) -> Language:
    """The language in which most headings are names."""
    said = {fold(heading) for heading in headings}
    names = [(language, fold(name)) for field in fields_of(RECORDS[kind]) for language, name, _ in names_of(field)]
    return max(LANGUAGES, key=lambda language: sum(1 for of, name in names if of == language and name in said))


@until_fields_change
def _known(kind: str) -> Pairs[str, str]:
    """Folded heading -> flat key; '' for what the program fills itself."""
    fields = fields_of(RECORDS[kind])
    known = {**headings_of(fields), **{fold(key): key for field in fields for key in field.keys}}
    filled = {key for field in fields if is_filled(field) for key in field.keys}
    return {heading: key if key in filled else LEFT_OUT for heading, key in known.items()}
