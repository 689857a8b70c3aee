"""The museum's own fields that come in with a file: what its other tables say in them is read as if they were here.

They hold `apart`, in the thread that reads the file, and only where the catalogue does not have them itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from kalbajar_catalogue.authorities import own_fields, vocabularies
from kalbajar_catalogue.authorities.entry import list_pieces
from kalbajar_catalogue.authorities.own_reading import NUMBERS, said_yes
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.i18n.own_words import OwnWords
from kalbajar_catalogue.importing.checked import Check, Checked
from kalbajar_catalogue.importing.composing import Composed, records_of
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.headings import RECORDS, is_target
from kalbajar_catalogue.importing.mapping import NOTE, Target
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.storage.fields import OWN, Field, OwnFields, fields_of, own_in_force, take_own
from kalbajar_catalogue.storage.headings import headings_of

_WORKS = "item"


def coming_in(table: Table, mapped: Mapped | None, decisions: Decisions | None = None) -> dict[int, OwnField]:
    """The own fields of a table of them that are not here yet, by row, with codes that are free here. Reads the table.

    Those that no catalogue would take are left out. Nothing for a table of anything else.
    """
    if mapped is None or mapped.kind != OwnField.kind:
        return {}
    found: dict[int, OwnField] = {}
    with suppress(WorldError):
        codes = _codes(table)
        for one in records_of(table.rows(), mapped, decisions or Decisions()):
            own = _field(one, codes.get(one.row, ""))
            if _is_whole(own) and not _is_here(own):
                taken = {*_codes_here(), *(other.code for other in found.values())}
                free = own.code if own.code and own.code not in taken else own_fields.code_for(own.label, taken)
                found[one.row] = replace(own, code=free)
    return found


def put_in_force(coming: Iterable[OwnField]) -> None:
    """Puts these in force beside those of the catalogue, which come first. To be called `apart`."""
    fresh, here = {own.code: own for own in coming}, own_in_force()
    if not fresh:
        return
    of_kind: dict[str, list[Field]] = defaultdict(list, {kind: list(own) for kind, own in here.of_kind.items()})
    fields = {code: own_fields.field_for(own) for code, own in fresh.items()}
    for code, field in fields.items():
        for kind in fresh[code].of_kinds:
            of_kind[kind].append(field)
    known = {field.name: field for field in fields.values()}
    take_own(OwnFields({kind: tuple(own) for kind, own in of_kind.items()}, {**here.known, **known}))
    said = (OwnWords(text) for own in fresh.values() for text in (own.label, own.help))
    own_words.take({**{str(one): one for one in said if one}, **own_words.in_force()})
    _put_vocabularies(own.words for own in fresh.values())


def with_codes(check: Check, coming: Mapping[int, OwnField]) -> Check:
    """The check of a table of own fields, in which those that come in have the codes that they are in force by."""
    return replace(check, records=tuple(_with_code(one, coming.get(one.row)) for one in check.records))


def _with_code(one: Checked, own: OwnField | None) -> Checked:
    return replace(one, values={**one.values, "code": own.code}) if own is not None and not one.uid else one


def as_notes(mapped: Mapped) -> Mapped:
    """A mapping whose columns of own fields that are not in force, and do not come in, go to the note."""
    columns = tuple(
        replace(column, targets=(Target(NOTE),)) if _is_gone(mapped.kind, column.keys) else column
        for column in mapped.columns
    )
    return replace(mapped, columns=columns) if columns != mapped.columns else mapped


def _is_gone(kind: str, keys: Sequence[str]) -> bool:
    return any(key.startswith(OWN) and not is_target(kind, key) for key in keys)


def _put_vocabularies(named: Iterable[str]) -> None:
    """Vocabularies of fields that come in are there, though nothing is in them yet."""
    missing = {name for name in named if name and name not in vocabularies.names()}
    if missing:
        known = {name: vocabularies.vocabulary(name) for name in vocabularies.names()}
        vocabularies.put_back({**known, **{name: vocabularies.Vocabulary((), open=True) for name in sorted(missing)}})


def _codes(table: Table) -> dict[int, str]:
    """The codes that the fields have where they come from, by row; the mapping leaves them out."""
    known = headings_of(fields_of(OwnField))
    at = next((at for at, heading in enumerate(table.headings) if known.get(fold(heading)) == "code"), None)
    return {} if at is None else {row.number: row.cells[at].strip() for row in table.rows() if at < len(row.cells)}


def _codes_here() -> set[str]:
    return {name.removeprefix(OWN) for name in own_in_force().known}


def _is_here(own: OwnField) -> bool:
    """Whether works of such a kind have a field that is called so."""
    here = own_in_force().of_kind
    offered = (field for kind in own.of_kinds for field in here.get(kind, ()))
    names = {fold(name) for field in offered for own_names in field.declared.names.values() for name in own_names}
    return any(fold(own.label.get(language)) in names for language in own.label.present())


def _field(one: Composed, code: str) -> OwnField:
    said = {key: pieces[0].text.strip() for key, pieces in one.texts.items()}
    private = True
    with suppress(WorldError):
        private = said_yes(said.get("private", "yes"))
    return OwnField(
        label=_words(said, "label"), help=_words(said, "help"), code=code, unit=said.get("unit", ""),
        of_kinds=tuple(list_pieces(said.get("of_kinds", ""))), type=said.get("type") or "text",
        words=said.get("words", ""), private=private,
    )  # fmt: skip


def _words(said: dict[str, str], name: str) -> Multilingual:
    return Multilingual(**{language: said.get(f"{name}_{language}", "") for language in LANGUAGES})


def _is_whole(own: OwnField) -> bool:
    """Whether the guard of own fields would let it pass."""
    works = {kind for kind, record in RECORDS.items() if record.family == _WORKS}
    named = bool(own.label and own.of_kinds) and works.issuperset(own.of_kinds)
    fits = own.type in own_fields.TYPES and (not own.unit or own.type in NUMBERS)
    return named and fits and (own.type != "word" or bool(own.words))
