"""Several exported tables as one import: what is referred to comes first, and rows find each other. Writes nothing.

Rows of another catalogue have references that name no record here, or another one: a row is known again by its values,
by its number or its name, and whatever points at it in the file follows it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.entry import list_pieces
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.diagnostics.in_force import apart
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.importing import checking, recognising
from kalbajar_catalogue.importing.arriving import Arriving, Meant
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Checked, Coming, Status, Trouble, coming_in
from kalbajar_catalogue.importing.composing import Composed, records_of
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.headings import RECORDS
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.recognising import Rows
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.headings import headings_of
from kalbajar_catalogue.storage.work import Reading

_ORDER = ("own_field", "term", "media_file", "place", "agent", "source", "institution", "programme", "exhibition",
          "photograph", "carpet", "painting", "craft", "dwelling", "other", "part", "section", "event", "exhibit",
          "loan", "loan_item", "condition_report", "movement", "text", "rights", "media_link", "region", "attachment",
          "citation")  # fmt: skip
_NAMES = {"agent": ("display_name",), "place": ("name",)}
_PASSES = 4


@dataclass(frozen=True)
class Own:
    """An exported table and what its columns are."""

    table: Table
    mapped: Mapped


def in_order(tables: Iterable[Own]) -> tuple[Own, ...]:
    """The tables in an order in which what is referred to comes first, as far as there is one."""
    return tuple(sorted(tables, key=lambda own: _ORDER.index(own.mapped.kind)))


def check(
    reading: Reading, tables: Sequence[Own], progress: Progress = silent,
    files: Mapping[str, Mapping[str, Any]] | None = None, uids: Mapping[str, str] | None = None,
) -> tuple[Check, ...]:  # fmt: skip
    """One check for each of the tables, which stand `in_order`.

    `files` are the flat values of the media files that can be brought along, by the reference that the tables have
    for them; without any, what is said of files that are not here is left out. `uids` are those that the records have
    where the tables come from, by their references there, if that is known.
    Raises Cancelled from `progress`, and WorldError for a table that cannot be opened.
    """
    arriving = Arriving(reading.kinds)
    words: list[tuple[str, vocabularies.Term]] = []
    rows = [_expect(reading, arriving, own, words) for own in tables]
    if uids:
        recognising.by_uid(reading, arriving, uids)
    else:
        recognising.recognise(reading, arriving, rows)
    for own in tables:
        if own.mapped.kind == MediaFile.kind:
            _settle_files(reading, arriving, own.table)
    with apart():
        vocabularies.put_back(_with_words(words))
        found = _in_passes(reading, tables, arriving, progress)
    return tuple(_settled([_with_files(check, files or {}) for check in found]))


def _in_passes(reading: Reading, tables: Sequence[Own], arriving: Arriving, progress: Progress) -> list[Check]:
    """The checks, read again as long as rows are known again that others point at."""
    found: list[Check] = []
    for _ in range(_PASSES):
        known = len(arriving)
        found = [_checked(reading, own, arriving, progress) for own in tables]
        awaited = any(coming_in(one.values) for check in found for one in check.records)
        if len(arriving) == known or not awaited:
            break
    return found


def _checked(reading: Reading, own: Own, arriving: Arriving, progress: Progress) -> Check:
    found = checking.check(reading, own.table, own.mapped, None, progress, None, arriving)
    for one in found.records:
        if one.named and one.uid:
            arriving.settle(one.named, Meant(one.uid, one.ref, one.kind))
    return found


def _expect(reading: Reading, arriving: Arriving, own: Own, words: list[tuple[str, vocabularies.Term]]) -> Rows:
    """Notes the references, names and words of a table; gives back what tells whose its rows are."""
    kind = reading.kinds[own.mapped.kind]
    rows = Rows(kind.name)
    for one in records_of(own.table.rows(), own.mapped, Decisions()):
        rows.add(kind, one)
        if one.ref:
            arriving.expect(kind.name, one.ref.text, _names(one))
        if kind.name == Term.kind and (word := _word(one)):
            words.append(word)
    return rows


def _names(one: Composed) -> Iterator[str]:
    """By what fields of other records call somebody or some place."""
    for name in _NAMES.get(one.kind, ()):
        for language in LANGUAGES:
            yield from (piece.text for piece in one.texts.get(f"{name}_{language}", ()))
        for piece in one.texts.get("name_variants", ()):
            yield from list_pieces(piece.text)


def _word(one: Composed) -> tuple[str, vocabularies.Term] | None:
    """The name of a vocabulary and a word of it that a row has."""
    vocabulary, code = one.first("vocabulary"), one.first("code")
    if vocabulary is None or code is None:
        return None
    said = {language: own[0].text for language in LANGUAGES if (own := one.texts.get(f"label_{language}"))}
    variants = tuple(form for piece in one.texts.get("variants", ()) for form in list_pieces(piece.text))
    return vocabulary.text, vocabularies.Term(code.text, Multilingual(**said), "local", variants=variants)


def _with_words(coming: Iterable[tuple[str, vocabularies.Term]]) -> Mapping[str, vocabularies.Vocabulary]:
    """The words in force, with those that come in."""
    known = {name: vocabularies.vocabulary(name) for name in vocabularies.names()}
    for name, word in coming:
        there = known.get(name, vocabularies.Vocabulary((), open=True))
        if word.code not in there.by_code:
            known[name] = vocabularies.Vocabulary((*there.terms, word), there.open)
    return known


def _settle_files(reading: Reading, arriving: Arriving, table: Table) -> None:
    """A file is the same where its content is."""
    known = headings_of(fields_of(MediaFile))
    at = next((at for at, heading in enumerate(table.headings) if known.get(fold(heading)) == "sha256"), None)
    if at is None:
        return
    there = {sha256: Meant(uid, ref, MediaFile.kind)
             for uid, ref, sha256 in store.glance(reading, MediaFile, ("sha256",))}  # fmt: skip
    for row in table.rows():
        sha256 = row.cells[at].strip() if at < len(row.cells) else ""
        if sha256 and row.cells[0].strip():
            arriving.unsettle(row.cells[0].strip())
            if sha256 in there:
                arriving.settle(row.cells[0].strip(), there[sha256])


def _with_files(check: Check, files: Mapping[str, Mapping[str, Any]]) -> Check:
    """Files come in with their originals only."""
    return replace(check, records=tuple(without_file(one, files) for one in check.records))


def without_file(one: Checked, files: Mapping[str, Mapping[str, Any]]) -> Checked:
    """A record, left out where it is a file that nobody brings along."""
    if one.kind != MediaFile.kind or one.status is not Status.NEW:
        return one
    if one.named in files:
        return replace(one, values={key: value for key, value in files[one.named].items() if value is not None})
    told = Trouble(one.row, 0, "ref", one.named, Problem("import.no_file", {"ref": one.named}), refused=False)
    return replace(one, status=Status.SKIPPED, troubles=(*one.troubles, told))


def _settled(checks: list[Check]) -> list[Check]:
    """The checks, without records that hang on something which does not come in."""
    while True:
        out = {Coming(one.kind, one.named): one.status for check in checks for one in check.records
               if one.named and not one.uid and one.status not in WRITTEN}  # fmt: skip
        if not any(out.keys() & coming_in(one.values) for one in _written(checks)):
            return checks
        checks = [replace(check, records=tuple(_without(one, out) for one in check.records)) for check in checks]


def _written(checks: Iterable[Check]) -> Iterator[Checked]:
    return (one for check in checks for one in check.records if one.status in WRITTEN)


def _without(one: Checked, out: Mapping[Coming, Status]) -> Checked:
    """A record without what does not come in; refused, or left out too, where it cannot be without."""
    missing = out.keys() & coming_in(one.values) if one.status in WRITTEN else set()
    if not missing:
        return one
    refused = [coming for coming in missing if out[coming] is Status.REFUSED]
    if refused:
        told = Trouble(one.row, -1, "", "", Problem("import.not_settled", {"ref": refused[0].ref}))
        return replace(one, status=Status.REFUSED, troubles=(*one.troubles, told))
    ties = {field.name for field in fields_of(RECORDS[one.kind]) if field.declared.owner or field.declared.system}
    if any(missing & coming_in({key: value}) for key, value in one.values.items() if key in ties):
        told = Trouble(one.row, -1, "", "", Problem("import.left_with_it", {"ref": one.named}), refused=False)
        return replace(one, status=Status.SKIPPED, troubles=(*one.troubles, told))
    kept = {key: value for key, value in one.values.items() if not missing & coming_in({key: value})}
    same = bool(one.uid) and not kept
    return replace(one, values=kept, status=Status.SAME if same else one.status)
