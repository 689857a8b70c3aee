"""What a person types in a field, and what the field shows them: one text for every stored value, both ways.

`read(shown(value)) == value` for every cleaned value. Lists are separated by `;`. A group is its first member,
with the others in brackets: `Rəna Əliyeva (attributed to)`. Somebody whose name another has too is shown by
their ref, somebody unknown by that word. What no typed text can say is shown as JSON.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from kalbajar_catalogue.authorities import service, terms, vocabularies
from kalbajar_catalogue.authorities.own_reading import said_yes
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.moments import read_moment, typed_moment
from kalbajar_catalogue.i18n.numbers import read_number, read_whole
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Field, Record, Shape, field_of, fields_of
from kalbajar_catalogue.storage.flat import Flat, flatten, unflatten
from kalbajar_catalogue.storage.work import Reading, Work

_SEPARATORS, _BRACKETS = ";\n", ";\n()"
_JSON_LIST, _JSON_GROUPS = re.compile(r"\[\s*\""), re.compile(r"\[\s*\{")
_QUALIFIER, _SURE, UNKNOWN = "qualifier", "attribution", "unknown"
"""The member of a role that says how sure it is, its vocabulary, and the word that nobody knows who it was."""
_LIKE_A_REF = re.compile(r"KLB-[A-Z]{1,2}-\d+")
_TYPES: dict[Shape, tuple[type, ...]] = {Shape.TEXT: (str,), Shape.MULTILINGUAL: (str,), Shape.YES_NO: (bool,),
                                         Shape.INTEGER: (int,), Shape.NUMBER: (int, float)}  # fmt: skip


def read_typed(work: Work, record_type: type[Any], typed: Mapping[str, str], language: Language) -> Flat:
    """Flat values for typed texts by flat key; people and places that are new are made in this work.

    Raises WorldError `field.unknown` and, with the field's name among its values, what cannot be read.
    """
    return {key: _read_key(work, record_type, key, text, language) for key, text in typed.items()}


def shown_values(reading: Reading, record: Record, language: Language) -> dict[str, str]:
    """The typed text of every flat key of a record, empty ones too."""
    fields = fields_of(type(record))
    flat = flatten(record)
    uids = [uid for field in fields for uid in _uids(field, flat.get(field.name))]
    nobody = any(_is_unknown(field.group_type, group) for field in fields if field.group_type
                 for group in flat.get(field.name) or ())  # fmt: skip
    spelled = {kind: service.spelled(reading, kind) for kind in service.NAMED} if uids or nobody else {}
    names = _Names(reading, language, service.names_of(reading, uids), spelled, _order(type(record)))
    return {key: names.shown(field, flat.get(key)) for field in fields for key in field.keys}


def list_pieces(text: str) -> list[str]:
    """The pieces of a list as it is shown or typed: those of its JSON form, else those between semicolons."""
    pieces = _json_pieces(text)
    return _pieces(text) if pieces is None else pieces


def list_text(pieces: Sequence[str]) -> str:
    """The text of a list that is read as these pieces again: JSON where semicolons would not do."""
    text = "; ".join(pieces)
    plain = _pieces(text) == list(pieces) and len(set(pieces)) == len(pieces) and not _JSON_LIST.match(text)
    return text if plain else _json(pieces)


def qualified_name(group_type: type[Any], piece: str) -> tuple[str, Flat]:
    """The first member of a group as it is typed, and the others that brackets after it stand for.

    Brackets that say nothing we know belong to the name: `Əli Kərimov (atelye)`.
    """
    main, qualifiers = _unbracketed(piece)
    try:
        return main, _qualified(fields_of(group_type)[1:], qualifiers)
    except WorldError:
        return piece, {}


def shown_groups(group_type: type[Any], text: str) -> tuple[Flat, ...] | None:
    """The groups that a text stands for, codes for words of vocabularies; None for what no group can be read from.

    For groups that point at no record: nothing is looked up.
    """
    if not _JSON_GROUPS.match(text):
        named = (qualified_name(group_type, piece) for piece in _pieces(text))
        first = fields_of(group_type)[0].name
        return tuple({first: main, **others} for main, others in named)
    raw = _from_json(text)
    if raw is None or not all(isinstance(group, dict) and _fits(group_type, group) for group in raw):
        return None
    return tuple({key: value for key, value in group.items() if value not in (None, "")} for group in raw)


def groups_text(groups: Sequence[Flat]) -> str:
    """A text that is read as these groups again; nothing for none."""
    return _json(groups) if groups else ""


def _read_key(work: Work, record_type: type[Any], key: str, text: str, language: Language) -> Any:
    try:
        field, _ = field_of(record_type, key)
    except KeyError:
        raise WorldError("field.unknown", field=key, kind=record_type.kind, known=_nearest(record_type, key)) from None
    try:
        return _Reader(work, language, _order(record_type)).read(field, cleaned(text))
    except WorldError as fault:
        raise WorldError(fault.code, **{**fault.problem.values, "field": key}) from fault


def _nearest(record_type: type[Any], key: str) -> str:
    """The keys that may have been meant: those that begin so, or look like it; else all of them."""
    keys = [own for field in fields_of(record_type) for own in field.keys if not field.declared.system]
    close = [own for own in keys if own.startswith(f"{key}_")] or get_close_matches(key, keys, 4, 0.6)
    headed = [
        own
        for field in fields_of(record_type)
        if fold(key) in {fold(name) for language in LANGUAGES for name in field.declared.names[language]}
        for own in field.keys
    ]
    return ", ".join(dict.fromkeys([*close, *headed] or keys))


@dataclass(frozen=True)
class _Reader:
    work: Work
    language: Language
    order: dict[str, Any]

    def read(self, field: Field, text: str) -> Any:
        """The stored value, None for an empty text."""
        if not text:
            return None
        readers: dict[Shape, Callable[[Field, str], Any]] = {
            Shape.TEXT: self._text, Shape.MULTILINGUAL: lambda _, said: said, Shape.YES_NO: _yes_no,
            Shape.INTEGER: lambda _, said: read_whole(said), Shape.NUMBER: lambda _, said: read_number(said),
            Shape.LIST: self._list, Shape.GROUPS: self._groups,
        }  # fmt: skip
        return readers[field.shape](field, text)

    def _text(self, field: Field, text: str) -> str:
        if field.declared.refers:
            return self._reference(field.declared.refers, text)
        if field.declared.vocabulary:
            return terms.entered(self.work, field.declared.vocabulary, text, self.language)
        if field.declared.moment:
            return read_moment(text)
        return read_date(text) if field.declared.date else text

    def _reference(self, kind: str, text: str) -> str:
        if kind not in service.NAMED:
            return _referred(self.work, kind, text)
        return service.find(self.work, kind, text) or self._by_ref(kind, text) or self._named(kind, text)

    def _named(self, kind: str, text: str) -> str:
        return service.named(self.work, kind, text, self.language)

    def _by_ref(self, kind: str, text: str) -> str:
        """The uid of a ref: of one that was merged that of the one that stays; '' for what looks like no ref."""
        try:
            row = store.by_ref(self.work, text)
        except WorldError:
            if _LIKE_A_REF.fullmatch(text):
                raise
            return ""
        if row.kind != kind:
            raise WorldError("record.other_kind", ref=row.ref, kind=row.kind, wanted=kind)
        return service.find(self.work, kind, row.reason) if row.reason else str(row.uid)

    def _list(self, field: Field, text: str) -> list[str] | None:
        if (pieces := _json_pieces(text)) is not None:
            return [self._text(field, piece) for piece in pieces] or None
        read = [self._text(field, piece) for piece in _pieces(text)]
        return list(dict.fromkeys(read)) or None

    def _groups(self, field: Field, text: str) -> list[Flat] | None:
        assert field.group_type is not None
        if _JSON_GROUPS.match(text):
            return self._groups_from_json(field, text)
        if typed := getattr(field.group_type, "from_typed", None):
            return [flatten(group) for group in typed(text, **self.order)]
        return [self._group(field.group_type, piece) for piece in _pieces(text)] or None

    def _group(self, group_type: type[Any], piece: str) -> Flat:
        first, *others = fields_of(group_type)
        main, qualified = qualified_name(group_type, piece)
        for member in others:
            if member.declared.vocabulary and member.name in qualified:
                qualified[member.name] = self._text(member, qualified[member.name])
        named = {_QUALIFIER: UNKNOWN} if self._is_nobody(group_type, main, qualified) else None
        return flatten(unflatten(group_type, (named or {first.name: self._text(first, main)}) | qualified))

    def _is_nobody(self, group_type: type[Any], name: str, qualified: Flat) -> bool:
        """Whether a name is the word for somebody whom nobody knows; who bears that name is meant by it."""
        kind = _nobody_of(group_type)
        if not kind or _QUALIFIER in qualified or vocabularies.known_code(_SURE, name) != UNKNOWN:
            return False
        return not service.find(self.work, kind, name)

    def _groups_from_json(self, field: Field, text: str) -> list[Flat]:
        """Groups that no typed text could say; every value is looked at as if it had been typed."""
        assert field.group_type is not None
        raw = _from_json(text)
        if raw is None or not all(isinstance(group, dict) and _fits(field.group_type, group) for group in raw):
            raise WorldError("group.unreadable", value=text[:80])
        members = {key: member for member in fields_of(field.group_type) for key in member.keys}
        known = ({key: value for key, value in group.items() if key in members} for group in raw)
        told = ({key: self._told(members[key], value) for key, value in group.items()} for group in known)
        return [flatten(unflatten(field.group_type, group)) for group in told]

    def _told(self, member: Field, value: Any) -> Any:
        if member.declared.refers and value:
            known = store.living(self.work, [value]) or self._is_stored(value)
            if not known:
                return self._reference(member.declared.refers, value)
            kind = store.row_of(self.work, value).kind
            if not self.work.kinds[kind].fits(member.declared.refers):
                raise WorldError("record.other_kind", ref=value, kind=kind, wanted=member.declared.refers)
            return value
        coded = member.shape is Shape.TEXT and member.declared.vocabulary and value
        return self._text(member, value) if coded else value

    def _is_stored(self, uid: str) -> bool:
        try:
            return bool(store.row_of(self.work, uid))
        except WorldError:
            return False


@dataclass(frozen=True)
class _Names:
    """Shows stored values, with the names of the records they refer to looked up once."""

    reading: Reading
    language: Language
    names: Mapping[str, Multilingual]
    spelled: Mapping[str, Mapping[str, str]]
    order: dict[str, Any]

    def shown(self, field: Field, value: Any) -> str:
        """The text that reads back as this value."""
        if value is None:
            value = "" if field.shape is Shape.MULTILINGUAL else field.default
        if field.shape in (Shape.LIST, Shape.GROUPS):
            return self._shown_list(field, value)
        if field.shape is Shape.YES_NO:
            return "yes" if value else "no"
        return str(value) if field.shape is Shape.MULTILINGUAL else self._shown_scalar(field, value)

    def _shown_scalar(self, field: Field, value: Any) -> str:
        if isinstance(value, float):
            return format(Decimal(repr(value)), "f")
        return "" if value in (None, "") else self._shown_text(field, str(value))

    def _shown_list(self, field: Field, values: Sequence[Any]) -> str:
        if field.shape is Shape.GROUPS:
            return self._shown_groups(field, values)
        return list_text([self._shown_text(field, value, _SEPARATORS) for value in values])

    def _shown_groups(self, field: Field, values: Sequence[Flat]) -> str:
        assert field.group_type is not None
        groups = [unflatten(field.group_type, value) for value in values]
        if typed := getattr(field.group_type, "to_typed", None):
            text = str(typed(groups, self.language, **self.order))
            return text if _reads_back(field.group_type, text, groups, self.order) else _json(values)
        pieces = [self._shown_group(field.group_type, value) or "" for value in values]
        text = "; ".join(pieces)
        return text if _pieces(text) == pieces and not _JSON_GROUPS.match(text) else _json(values)

    def _shown_group(self, group_type: type[Any], value: Flat) -> str | None:
        """One group as text, None when the text would not be read as this group again."""
        first, *others = fields_of(group_type)
        if _is_unknown(group_type, value):
            main = vocabularies.word(_SURE, UNKNOWN, self.language)
            others = [member for member in others if member.name != _QUALIFIER]
            if fold(main) in self.spelled[first.declared.refers] or set(_BRACKETS) & set(main):
                return None
            value = {name: one for name, one in value.items() if name != _QUALIFIER}
        else:
            main = self._shown_text(first, value.get(first.name, ""), _BRACKETS)
        said = [self._shown_member(member, value[member.name]) for member in others if member.name in value]
        piece = f"{main} ({', '.join(said)})" if said else main
        rest = {key: one for key, one in value.items() if key != first.name}
        return piece if _unbracketed(piece) == (main, said) and _same_qualifiers(others, said, rest) else None

    def _shown_member(self, member: Field, value: Any) -> str:
        if member.shape is Shape.YES_NO:
            return member.declared.label
        if member.shape in (Shape.INTEGER, Shape.NUMBER):
            return f"{word(self.language, member.declared.label)}: {self._shown_scalar(member, value)}"
        return self._shown_text(member, str(value))

    def _shown_text(self, field: Field, value: str, unsafe: str = "") -> str:
        if field.declared.refers:
            return self._name(field.declared.refers, value, unsafe)
        if field.declared.vocabulary:
            return vocabularies.word(field.declared.vocabulary, value, self.language)
        return typed_moment(value, self.language) if field.declared.moment else value

    def _name(self, kind: str, uid: str, unsafe: str) -> str:
        """The name by which it is found again; the ref where another has that name, or where it has none."""
        if not uid:
            return ""
        text = self.names[uid].best(self.language).text if uid in self.names and kind in self.spelled else ""
        if text and self.spelled[kind].get(fold(text)) == uid and not set(unsafe) & set(text):
            return text
        return str(store.row_of(self.reading, uid).ref)


def _nobody_of(group_type: type[Any]) -> str:
    """The kind of those whom a group names, where it may say that nobody knows who it was; '' for other groups."""
    first, *others = fields_of(group_type)
    may_say = any(member.name == _QUALIFIER and member.declared.vocabulary == _SURE for member in others)
    return first.declared.refers if may_say and first.declared.refers in service.NAMED else ""


def _is_unknown(group_type: type[Any], value: Flat) -> bool:
    """Whether a group names nobody and says that nobody knows who it was."""
    named = value.get(fields_of(group_type)[0].name)
    return value.get(_QUALIFIER) == UNKNOWN and not named and bool(_nobody_of(group_type))


def _order(record_type: type[Any]) -> dict[str, Any]:
    """In which order sizes are typed: a carpet is measured length by width."""
    order = getattr(record_type, "size_order", None)
    return {"order": order} if order else {}


def _referred(reading: Reading, kind: str, text: str) -> str:
    """The uid of a record typed by its ref. Raises WorldError `record.unknown_ref`, `record.other_kind`."""
    row = store.by_ref(reading, text)
    if not reading.kinds[row.kind].fits(kind):
        raise WorldError("record.other_kind", ref=row.ref, kind=row.kind, wanted=kind)
    return str(row.uid)


def _uids(field: Field, value: Any) -> list[str]:
    if not value:
        return []
    if field.shape is Shape.GROUPS:
        members = [member.name for member in fields_of(field.group_type or Record) if member.declared.refers]
        return [group[name] for group in value for name in members if name in group]
    return (list(value) if isinstance(value, list) else [value]) if field.declared.refers else []


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in re.split(r"[;\n]", text) if piece.strip()]


def _json_pieces(text: str) -> list[str] | None:
    pieces = _from_json(text) if _JSON_LIST.match(text) else None
    return pieces if pieces is not None and all(isinstance(piece, str) for piece in pieces) else None


def _unbracketed(piece: str) -> tuple[str, list[str]]:
    match = re.fullmatch(r"(.+?)\s*\(([^()]*)\)", piece)
    if not match:
        return piece, []
    return match[1], [part.strip() for part in match[2].split(",") if part.strip()]


def _qualified(members: Sequence[Field], qualifiers: Iterable[str]) -> Flat:
    """The members that words in brackets stand for; a member whose vocabulary has the word comes first."""
    flat: Flat = {}
    for qualifier in qualifiers:
        free = [member for member in sorted(members, key=_openness) if member.name not in flat]
        read = {member.name: value for member in free if (value := _qualifier(member, qualifier)) is not None}
        if not read:
            raise WorldError("group.unreadable", value=qualifier)
        name = next(iter(read))
        flat[name] = read[name]
    return flat


def _openness(member: Field) -> int:
    if member.declared.vocabulary:
        return int(vocabularies.vocabulary(member.declared.vocabulary).open)
    return 0 if member.shape is Shape.YES_NO else 2


def _qualifier(member: Field, text: str) -> Any:
    if member.shape is Shape.YES_NO:
        return True if fold(text) == fold(member.declared.label) else None
    if member.shape in (Shape.INTEGER, Shape.NUMBER):
        return _named_number(member, text)
    if member.shape is not Shape.TEXT or member.declared.refers:
        return None
    try:
        return vocabularies.code_of(member.declared.vocabulary, text) if member.declared.vocabulary else text
    except WorldError:
        return None


def _named_number(member: Field, text: str) -> int | float | None:
    """The number in `Ply: 2`, by the member's name or its label in any language."""
    name, mark, number = text.rpartition(":")
    labels = {fold(member.name), *(fold(word(language, member.declared.label)) for language in LANGUAGES)}
    if not mark or fold(name) not in labels:
        return None
    try:
        return read_whole(number) if member.shape is Shape.INTEGER else read_number(number)
    except WorldError:
        return None


def _same_qualifiers(members: Sequence[Field], said: Sequence[str], value: Flat) -> bool:
    try:
        return _qualified(members, said) == value
    except WorldError:
        return False


def _reads_back(group_type: Any, text: str, groups: Sequence[Any], order: Mapping[str, Any]) -> bool:
    try:
        return not _JSON_GROUPS.match(text) and group_type.from_typed(text, **order) == tuple(groups)
    except WorldError:
        return False


def _yes_no(_: Field, text: str) -> bool:
    return said_yes(text)


def _json(values: Sequence[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def _refused(name: str) -> None:
    raise ValueError(name)


def _from_json(text: str) -> list[Any] | None:
    try:
        return list(json.loads(text, parse_constant=_refused))
    except (ValueError, RecursionError):
        return None


def _fits(group_type: type[Any], group: Flat) -> bool:
    members = ((member, group[key]) for member in fields_of(group_type) for key in member.keys if key in group)
    return all(_is_of_shape(member.shape, value) for member, value in members)


def _is_of_shape(shape: Shape, value: Any) -> bool:
    if isinstance(value, bool):
        return shape is Shape.YES_NO
    if value is None:
        return shape is Shape.NUMBER or shape is Shape.INTEGER
    return isinstance(value, _TYPES[shape])
