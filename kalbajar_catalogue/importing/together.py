"""Several exported tables as one import: what is referred to comes first, and rows find each other. Writes nothing.

Rows of another catalogue have references that name no record here, or another one: a row is known again by its values,
by its number or its name, and whatever points at it in the file follows it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.entry import list_pieces
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.diagnostics.in_force import apart
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.importing import checking, coming_fields, lacking, recognising
from kalbajar_catalogue.importing.arriving import Arriving, Meant
from kalbajar_catalogue.importing.checked import Check, Checked, Status, Trouble, coming_in
from kalbajar_catalogue.importing.composing import Composed, records_of
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.recognising import Rows
from kalbajar_catalogue.importing.renamed import Renamed
from kalbajar_catalogue.importing.sources.tables import Row, Table
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import OwnFields, fields_of, own_in_force, take_own
from kalbajar_catalogue.storage.headings import headings_of
from kalbajar_catalogue.storage.work import Reading

_ORDER = ("own_field", "term", "media_file", "place", "agent", "source", "institution", "programme", "exhibition",
          "photograph", "carpet", "painting", "craft", "dwelling", "other", "part", "section", "event", "exhibit",
          "loan", "loan_item", "condition_report", "movement", "text", "rights", "media_link", "region", "attachment",
          "citation")  # fmt: skip
_NAMES = {"agent": ("display_name",), "place": ("name",)}
_PASSES = 4
_TOLD_EVERY = 500


@dataclass(frozen=True)
class Own:
    """An exported table, what its columns are, and what a person decided about its rows."""

    table: Table
    mapped: Mapped
    decisions: Decisions = field(default_factory=Decisions)


def in_order(tables: Iterable[Own]) -> tuple[Own, ...]:
    """The tables in an order in which what is referred to comes first, as far as there is one."""
    return tuple(sorted(tables, key=lambda own: _ORDER.index(own.mapped.kind)))


def check(
    reading: Reading, tables: Sequence[Own], progress: Progress = silent,
    files: Mapping[str, Mapping[str, Any]] | None = None, uids: Mapping[str, str] | None = None, name: str = "",
) -> tuple[Check, ...]:  # fmt: skip
    """One check for each of the tables, which stand `in_order`; `name` is that of the source of them all.

    What was decided about a name in one table holds in all of them.

    `files` are the flat values of the media files that can be brought along, by the reference that the tables have
    for them; without any, what is said of files that are not here is left out. `uids` are those that the records have
    where the tables come from, by their references there, if that is known.
    Raises Cancelled from `progress`, and WorldError for a table that cannot be opened.
    """
    return examine(reading, tables, progress, files, uids, name)[0]


@dataclass(frozen=True)
class Known:
    """What a check found out about the whole file: which records are meant, the words and own fields that come in."""

    arriving: Arriving
    words: Mapping[str, vocabularies.Vocabulary]
    fields: OwnFields = field(default_factory=OwnFields)

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """The words and fields hold in this thread."""
        with apart():
            vocabularies.put_back(self.words)
            take_own(self.fields)
            yield


def tried(reading: Reading, own: Own, known: Known) -> Check:
    """Some rows of a table, read as in the check that found out what is known; it is not changed by them."""
    with known.in_force():
        mapped = coming_fields.as_notes(own.mapped)
        return checking.check(reading, own.table, mapped, own.decisions, arriving=known.arriving)


def examine(
    reading: Reading, tables: Sequence[Own], progress: Progress = silent,
    files: Mapping[str, Mapping[str, Any]] | None = None, uids: Mapping[str, str] | None = None, name: str = "",
) -> tuple[tuple[Check, ...], Known]:  # fmt: skip
    """As `check`, with what was found out about the whole file."""
    with apart():
        tables = _agreed(tables)
        fields = [coming_fields.coming_in(one.table, one.mapped, one.decisions) for one in tables]
        coming_fields.put_in_force(own for one in fields for own in one.values())
        tables = [replace(one, mapped=coming_fields.as_notes(one.mapped)) for one in tables]
        found, known = _examined(reading, tables, _Course(progress), uids, name)
    coded = [coming_fields.with_codes(check, own) for check, own in zip(found, fields, strict=True)]
    return lacking.settled(_with_files(check, files or {}) for check in coded), known


def _examined(
    reading: Reading, tables: Sequence[Own], course: "_Course", uids: Mapping[str, str] | None, name: str
) -> tuple[list[Check], Known]:
    """The checks, one for each table, each for itself. Puts the words that come in in force."""
    arriving = Arriving(reading.kinds)
    words: list[tuple[str, vocabularies.Term]] = []
    rows = [_expect(reading, arriving, own, words, course) for own in tables]
    mute = {at: rows_of for at, own in enumerate(tables) if (rows_of := _mute(own))}
    if uids:
        recognising.by_uid(reading, arriving, uids)
    else:
        recognising.recognise(reading, arriving, rows)
    for own in tables:
        if own.mapped.kind == MediaFile.kind:
            _settle_files(reading, arriving, own.table)
    known = Known(arriving, _with_words(words), own_in_force())
    vocabularies.put_back(known.words)
    return _in_passes(reading, tables, arriving, course, name, mute), known


class _Course:
    """How far all tables together are: their records are counted first, then read, as often as it takes."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._records, self._before = 0, 0

    def count(self, what: str) -> None:
        """One more record was seen."""
        self._records += 1
        if self._records % _TOLD_EVERY == 0:
            self._progress(self._records, 0, what)

    def begin(self) -> None:
        """All are read once more."""
        self._before = 0

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Tells of a table what is done of all of them."""
        self._progress(min(self._before + done, self._records), self._records, what)

    def end(self, records: int) -> None:
        """A table with so many records was read."""
        self._before += records
        self(0, 0)


def _agreed(tables: Sequence[Own]) -> list[Own]:
    """The tables, each with what was decided about names in any of them."""
    names = {name: meant for own in tables for name, meant in own.decisions.names.items()}
    return [replace(own, decisions=replace(own.decisions, names={**names, **own.decisions.names})) for own in tables]


def _in_passes(
    reading: Reading, tables: Sequence[Own], arriving: Arriving, course: _Course, name: str,
    mute: Mapping[int, Mapping[int, str]],
) -> list[Check]:  # fmt: skip
    """The checks, read again as long as rows are known again that others point at."""
    found: list[Check] = []
    for _ in range(_PASSES):
        known = len(arriving)
        course.begin()
        found = [_checked(reading, _new_if_mute(own, mute.get(at, {}), arriving), arriving, course, name)
                 for at, own in enumerate(tables)]  # fmt: skip
        awaited = any(coming_in(one.values) for check in found for one in check.records)
        if len(arriving) == known or not awaited:
            break
    return found


def _checked(reading: Reading, own: Own, arriving: Arriving, course: _Course, name: str) -> Check:
    # By the name of the whole source the last import of it is known: what was changed here since is not lost.
    table = Renamed(own.table, name or own.table.name)
    found = checking.check(reading, table, own.mapped, own.decisions, course, None, arriving)
    for one in found.records:
        if one.named and one.uid:
            arriving.settle(one.named, Meant(one.uid, one.ref, one.kind))
    course.end(len(found.records))
    return replace(found, source=own.table.name)


def _mute(own: Own) -> dict[int, str]:
    """The rows of files, with their references: what they say can be said of any file, only their content is theirs."""
    if own.mapped.kind != MediaFile.kind:
        return {}
    rows = records_of(readable(own.table), own.mapped, own.decisions)
    return {one.row: one.ref.text for one in rows if one.ref}


def _new_if_mute(own: Own, mute: Mapping[int, str], arriving: Arriving) -> Own:
    """The table of files, of which those with another content are new."""
    new = {row: "" for row, ref in mute.items() if arriving.settled(ref) is None}
    return replace(own, decisions=replace(own.decisions, matches={**new, **own.decisions.matches})) if new else own


def readable(table: Table) -> Iterator[Row]:
    """The rows of a table up to where it breaks off, if it does."""
    with suppress(WorldError):
        yield from table.rows()


def _expect(
    reading: Reading, arriving: Arriving, own: Own, words: list[tuple[str, vocabularies.Term]], course: _Course
) -> Rows:
    """Notes the references, names and words of a table; gives back what tells whose its rows are."""
    kind = reading.kinds[own.mapped.kind]
    rows = Rows(kind.name)
    for one in records_of(readable(own.table), own.mapped, own.decisions):
        course.count(own.table.name)
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
    for row in readable(table):
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
