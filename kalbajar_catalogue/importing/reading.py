"""The texts of a record -> flat values, each distinct text read only once, with all that is wrong. Writes nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kalbajar_catalogue.authorities import entry, vocabularies
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.as_written import (
    DATE_KEPT,
    WORD_KEPT,
    closed_lists,
    has_note,
    may_be_rough,
    unknown_words,
)
from kalbajar_catalogue.importing.checked import Trouble
from kalbajar_catalogue.importing.composing import MAIN, Composed, Group, Piece, trouble
from kalbajar_catalogue.importing.measures import measured
from kalbajar_catalogue.importing.naming import AsText, Names, NotKnown
from kalbajar_catalogue.importing.not_known import UNKNOWN, is_unknown
from kalbajar_catalogue.importing.telling import LIST, UNKNOWN_WORD
from kalbajar_catalogue.items.batch.values import Novel, Values
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import Field, Shape, field_of, fields_of
from kalbajar_catalogue.storage.flat import Flat, flatten, unflatten
from kalbajar_catalogue.storage.work import Reading

Read = Callable[[str], Any]
REPEATED = (Shape.LIST, Shape.GROUPS)
ROWS_DISAGREE, NOT_KNOWN = "import.rows_disagree", "import.not_known"
_QUALIFIER, _UNNAMED = "qualifier", ""
"""The member of a role that may say that nobody knows who it was; what stands for that till all members are read."""


class _InPiece(Exception):
    """One member of a group cannot be read."""

    def __init__(self, piece: Piece, fault: WorldError) -> None:
        super().__init__(piece, fault)
        self.piece = piece
        self.fault = fault


class Reader:
    """Reads the texts of records of every kind, in one language where a text does not tell its own.

    `headings` are those of the columns, by their place: after them a text stands that is kept in the note.
    """

    def __init__(
        self, reading: Reading, names: Names, language: Language, join: str, headings: Mapping[int, str] | None = None
    ) -> None:
        self._values = Values(reading, language, make=False)
        self._names = names
        self._join = join
        self._headings = headings or {}
        self._readers: dict[tuple[type[Any], str], Read | None] = {}
        self._groups: dict[tuple[Any, ...], tuple[list[Any], set[tuple[str, str]]]] = {}
        self._lists: dict[tuple[type[Any], str], Mapping[str, str]] = {}
        self._fields: dict[tuple[type[Any], str], Field] = {}

    def read(self, record: type[Any], composed: Composed) -> tuple[Flat, list[Trouble]]:
        """Flat values, None for what is cleared, and all that is wrong with them."""
        flat: Flat = {}
        troubles: list[Trouble] = []
        for key, pieces in composed.texts.items():
            self._take(record, key, pieces, composed, flat, troubles)
        for key, groups in composed.groups.items():
            self._take_groups(record, key, groups, composed, flat, troubles)
        for key, piece in composed.cleared.items():
            self._clear(record, key, piece, flat, troubles)
        return flat, troubles

    def _take(
        self, record: type[Any], key: str, pieces: Sequence[Piece], composed: Composed, flat: Flat,
        troubles: list[Trouble],
    ) -> None:  # fmt: skip
        try:
            field = self._field(record, key)
            reader = self._reader(record, key)
        except WorldError as fault:
            troubles.append(trouble(pieces[0], key, fault.problem))
            return
        if field.shape in REPEATED:
            self._take_repeated(record, field, key, pieces, composed, flat, troubles)
            return
        piece = self._joined(field, pieces, troubles)
        try:
            flat[key] = _free(field, piece.text) if reader is None else reader(piece.text)
        except NotKnown as said:
            troubles += [_remark(piece, key, NOT_KNOWN)] if said.told else []
        except AsText:
            self._note(composed, field, piece, piece.text)
        except WorldError as fault:
            if fault.code == "date.unreadable" and may_be_rough(field) and has_note(record):
                self._note(composed, field, piece, piece.text)
                troubles.append(_remark(piece, key, DATE_KEPT))
            else:
                also = tuple(other.row for other in pieces if other.row != piece.row and other.text == piece.text)
                troubles.append(replace(self._trouble_of(piece, key, field, fault), also=also))

    def _note(self, composed: Composed, field: Field, piece: Piece, text: str) -> None:
        """Keeps a text in the note, after the heading of its column."""
        composed.notes.setdefault(self._headings.get(piece.at) or field.declared.label, []).append(text)

    def _take_repeated(
        self, record: type[Any], field: Field, key: str, pieces: Sequence[Piece], composed: Composed, flat: Flat,
        troubles: list[Trouble],
    ) -> None:  # fmt: skip
        values: list[Any] = []
        reader = self._reader(record, key)
        assert reader is not None
        for piece in pieces:
            for text in self._pieces(field, piece.text):
                try:
                    read = reader(text) or ()
                    # What is written as JSON is what it says, doubles too.
                    values += read if text.startswith("[") else [one for one in read if one not in values]
                    troubles += (
                        [_remark(piece._replace(text=text), key, NOT_KNOWN)] if any(map(is_unknown, read)) else []
                    )
                except NotKnown as said:
                    troubles += [_remark(piece._replace(text=text), key, NOT_KNOWN)] if said.told else []
                except AsText:
                    self._note(composed, field, piece, text)
                except WorldError as fault:
                    troubles.append(self._trouble_of(piece._replace(text=text), key, field, fault))
        if values:
            flat[key] = values

    def _take_groups(
        self, record: type[Any], key: str, groups: Sequence[Group], composed: Composed, flat: Flat,
        troubles: list[Trouble],
    ) -> None:  # fmt: skip
        values: list[Any] = list(flat.get(key) or ())
        for group in groups:
            at = group.get(MAIN) or next(iter(group.values()))
            try:
                field = self._field(record, key)
                known = self._without_unknown_words(record, field, key, group, composed, troubles)
                read = self._known_group(record, field, key, known)
                values += [one for one in read if one not in values]
                troubles += [_remark(at, key, NOT_KNOWN)] if any(map(is_unknown, read)) else []
            except NotKnown as said:
                troubles += [_remark(at, key, NOT_KNOWN)] if said.told else []
            except AsText:
                self._note(composed, field, at, at.text)
            except _InPiece as told:
                troubles.append(self._trouble_of(told.piece, key, field, told.fault))
            except WorldError as fault:
                troubles.append(trouble(at, key, fault.problem))
        if values:
            flat[key] = values

    def _without_unknown_words(
        self, record: type[Any], field: Field, key: str, group: Group, composed: Composed, troubles: list[Trouble]
    ) -> Group:
        """A group without the words that no vocabulary has; these are kept in the note, beside whom they are about."""
        lists = self._closed_lists(record, field, key) if len(group) > 1 else {}
        unknown = unknown_words(lists, group) if lists else {}
        about = group.get(MAIN)
        for name, piece in unknown.items():
            self._note(composed, field, piece, f"{about.text} – {piece.text}" if about else piece.text)
            troubles.append(_remark(piece, f"{key}.{name}", WORD_KEPT))
        return {name: piece for name, piece in group.items() if name not in unknown} if unknown else group

    def _closed_lists(self, record: type[Any], field: Field, key: str) -> Mapping[str, str]:
        """The lists of words of a group whose unknown words go to the note; none for a kind that has no note."""
        if (record, key) not in self._lists:
            self._lists[record, key] = closed_lists(field) if has_note(record) else {}
        return self._lists[record, key]

    def _known_group(self, record: type[Any], field: Field, key: str, group: Group) -> list[Any]:
        """As `_group`, each distinct group read only once; what cannot be read is tried anew, to tell its place."""
        said = (record, key, *((name, piece.text) for name, piece in group.items()))
        if said not in self._groups:
            before, self._names.asked = self._names.asked, set()
            try:
                self._groups[said] = self._group(record, field, key, group), self._names.asked
            finally:
                self._names.asked = before | self._names.asked
        values, asked = self._groups[said]
        self._names.asked |= asked
        return values

    def _group(self, record: type[Any], field: Field, key: str, group: Group) -> list[Any]:
        if field.group_type is Dimension:
            return measured({name: piece.text for name, piece in group.items()})
        if field.group_type is None:
            raise WorldError("import.no_members", field=field.declared.label)
        members = {member.name: member for member in fields_of(field.group_type)}
        said: Flat = {}
        first = next(iter(members), "")
        for name, piece in group.items():
            member = members.get(name or first)
            if member is None:
                raise WorldError("field.unknown", field=f"{key}.{name}", kind=record.kind, known=", ".join(members))
            member = self._that_has(member, list(members.values())[1:], piece.text) if name else member
            try:
                said |= self._said(members, member, piece.text)
            except WorldError as fault:
                raise _InPiece(piece, fault) from fault
        if said.pop(_UNNAMED, False):
            said[_QUALIFIER] = UNKNOWN
        whole = flatten(unflatten(field.group_type, {name: value for name, value in said.items() if value is not None}))
        return [whole] if first in whole or is_unknown(whole) else []

    def _said(self, members: Mapping[str, Field], member: Field, text: str) -> Flat:
        """What a text says of a member; of somebody who is not known, that nobody knows who it was."""
        try:
            return {member.name: self._member(member, text)}
        except NotKnown as nobody:
            if not nobody.told or _QUALIFIER not in members:
                raise
            return {_UNNAMED: True}

    def _that_has(self, member: Field, others: Sequence[Field], text: str) -> Field:
        """The member whose words a text is one of: `after` is no role but says how it is attributed."""
        coded = (member, *(other for other in others if other is not member and other.declared.vocabulary))
        known = (one for one in coded if one.declared.vocabulary
                 and vocabularies.known_code(one.declared.vocabulary, text) is not None)  # fmt: skip
        return next(known, member)

    def _member(self, member: Field, text: str) -> Any:
        if member.declared.refers:
            return self._names.meant(member.declared.refers, text)
        if member.declared.vocabulary:
            return vocabularies.code_of(member.declared.vocabulary, cleaned(text))
        return cleaned(text)

    def _clear(self, record: type[Any], key: str, piece: Piece, flat: Flat, troubles: list[Trouble]) -> None:
        try:
            self._field(record, key)
            flat.setdefault(key, None)
        except WorldError as fault:
            troubles.append(trouble(piece, key, fault.problem))

    def _field(self, record: type[Any], key: str) -> Field:
        field = self._fields.get((record, key))
        if field is None:
            try:
                field, _ = field_of(record, key)
            except KeyError:
                raise WorldError("import.no_field", field=key, kind=record.kind) from None
            self._fields[record, key] = field
        return field

    def _reader(self, record: type[Any], key: str) -> Read | None:
        """What reads one text of a field; None for a free text, which is only cleaned."""
        name = (record, key)
        if name not in self._readers:
            self._readers[name] = self._made(record, self._field(record, key), key)
        return self._readers[name]

    def _made(self, record: type[Any], field: Field, key: str) -> Read | None:
        declared = field.declared
        if field.shape is Shape.MULTILINGUAL or _is_free(field):
            return None
        if field.shape is Shape.TEXT and declared.refers:
            return lambda text: self._names.meant(declared.refers, text)
        if field.shape is Shape.LIST and declared.refers:
            return lambda text: [self._names.meant(declared.refers, text)]
        if field.group_type is not None:
            typed = hasattr(field.group_type, "from_typed")
            return lambda text: self._groups_of(record, field, key, text, typed)
        return lambda text: self._values.read(record, field, key, text)

    def _groups_of(self, record: type[Any], field: Field, key: str, text: str, typed: bool) -> list[Any]:
        """The groups of a text: as JSON, as the group itself reads them, or a name with brackets after it."""
        if text.startswith("[{"):
            return self._from_json(record, field, key, text)
        if typed:
            return list(self._values.read(record, field, key, text) or ())
        assert field.group_type is not None
        members = {member.name: member for member in fields_of(field.group_type)}
        name, rest = entry.qualified_name(field.group_type, text)
        said = self._said(members, next(iter(members.values())), name)
        return [{**rest, _QUALIFIER: UNKNOWN} if _UNNAMED in said else {**said, **rest}]

    def _from_json(self, record: type[Any], field: Field, key: str, text: str) -> list[Any]:
        """Groups that no typed text could say; new words in them are their own codes."""
        assert field.group_type is not None
        if arriving := self._arriving(field.group_type, next(iter(fields_of(field.group_type))), text):
            return arriving
        read = list(self._values.read(record, field, key, text) or ())
        if not any(isinstance(one, Novel) for one in read):
            return read
        coded = _coded(field.group_type)
        return [self._read_words(coded, group) for group in entry.shown_groups(field.group_type, text) or ()]

    def _read_words(self, coded: Mapping[str, Field], group: Flat) -> Flat:
        """A group with the codes of its words. Raises WorldError `term.unknown` for one that a closed list has not."""
        return {name: self._member(coded[name], value) if name in coded else value for name, value in group.items()}

    def _arriving(self, group_type: type[Any], member: Field, text: str) -> list[Any]:
        """What is written as JSON, when it names records of the same file; nothing when it names others."""
        groups = entry.shown_groups(group_type, text) or ()
        refers = member.declared.refers
        if not refers or not any(self._names.arriving_as(refers, group.get(member.name, "")) for group in groups):
            return []
        coded = _coded(group_type)
        return [
            self._read_words(coded, group) | {member.name: self._names.meant(refers, group.get(member.name, ""))}
            for group in groups
        ]

    def _pieces(self, field: Field, text: str) -> list[str]:
        """The pieces of a list; sizes and what is written as JSON are read whole."""
        listed = field.shape is Shape.LIST and bool(field.declared.refers)
        whole = (text.startswith("[") and not listed) or hasattr(field.group_type, "from_typed")
        if whole:
            return [text]
        pieces = entry.list_pieces(text)
        # A word in brackets is not to be taken for a list once more.
        free = field.shape is Shape.LIST and not listed
        return [entry.list_text([piece]) if free and piece.startswith("[") else piece for piece in pieces]

    def _joined(self, field: Field, pieces: Sequence[Piece], troubles: list[Trouble]) -> Piece:
        """The one text of a field: texts of several columns are joined, those of several rows must be the same."""
        if len(pieces) == 1:
            return pieces[0]
        if len({piece.row for piece in pieces}) == 1:
            return pieces[0]._replace(text=self._join.join(piece.text for piece in pieces))
        first = pieces[0]
        for other in pieces[1:]:
            if other.text != first.text and other.at == first.at:
                told = Problem(ROWS_DISAGREE, {"row": first.row, "value": first.text})
                troubles.append(trouble(other, field.name, told))
        return first

    def _trouble_of(self, piece: Piece, key: str, field: Field, fault: WorldError) -> Trouble:
        choices: tuple[str, ...] = ()
        if fault.code == "name.ambiguous":
            choices = self._names.refs_of(_refers(field), str(fault.problem.values["value"]))
        problem = _with_list(field, fault.problem) if fault.code == UNKNOWN_WORD else fault.problem
        return trouble(piece, key, problem, choices)


def _coded(group_type: type[Any]) -> Mapping[str, Field]:
    """The members of a group that are words of vocabularies, by name."""
    return {one.name: one for one in fields_of(group_type) if one.declared.vocabulary}


def _with_list(field: Field, problem: Problem) -> Problem:
    """The problem of a word that no list of the field has, with the name of the list."""
    members = fields_of(field.group_type) if field.group_type else ()
    lists = dict.fromkeys(one.declared.vocabulary for one in (field, *members) if one.declared.vocabulary)
    known = problem.values.get("known")
    name = next((one for one in lists if ", ".join(term.label.en for term in vocabularies.terms(one)) == known), "")
    return replace(problem, values={**problem.values, LIST: name}) if name else problem


def _refers(field: Field) -> str:
    members = fields_of(field.group_type) if field.group_type else ()
    return field.declared.refers or next((member.declared.refers for member in members if member.declared.refers), "")


def _free(field: Field, text: str) -> str | None:
    """A text as it is stored: nothing for none, and for what holds where nothing is said."""
    said = cleaned(text)
    return None if said in ("", field.default) else said


def _is_free(field: Field) -> bool:
    declared = field.declared
    plain = field.shape is Shape.TEXT and not field.own
    return plain and not (declared.refers or declared.vocabulary or declared.date or declared.moment)


def _remark(piece: Piece, key: str, code: str) -> Trouble:
    return replace(trouble(piece, key, Problem(code, {"value": piece.text})), refused=False)
