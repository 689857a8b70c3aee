"""How each field of a record type comes into the index, worked out once from its declaration. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.search.documents import FIELD_MARK, SIZE, Document, Draft, Spoken, first_day, last_day, spoken
from kalbajar_catalogue.search.sources import is_value
from kalbajar_catalogue.search.subjects import DATES, HANG, NUMBERS, TEXT, TEXTS, facets_of
from kalbajar_catalogue.search.words import NAMELESS, Naming, naming
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of, naming_field, until_fields_change
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.kinds import reference_key

SNIPPET = 80
_BEGINS, _ENDS = {begin for begin, _ in DATES}, {end for _, end in DATES}
_MOST_ROUTES = 10_000


class World:
    """What records point at and what their codes mean, for a run of documents."""

    def __init__(self) -> None:
        self.names: dict[str, Naming] = {}
        self.known: dict[tuple[str, str], Spoken] = {}

    def spoken(self, name: str, facets: Sequence[str], vocabulary: str, value: str) -> Spoken:
        """What a reference or a code brings in under a field's name; `known` has what was asked before."""
        if (name, value) not in self.known:
            named = words_for(vocabulary, value) if vocabulary else self.names.get(value, NAMELESS)
            self.known[name, value] = spoken(name, named, tuple((facet, value) for facet in facets))
        return self.known[name, value]


Tell = Callable[[Draft, Any, World], None]


@dataclass(frozen=True)
class Route:
    """The steps through the values of records that have the same keys, and what all of them have in common."""

    steps: tuple[tuple[str, Tell], ...]
    codes: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, float], ...]
    flags: frozenset[str]


@dataclass(frozen=True)
class Plan:
    """How the flat values of one record type come into a document, in the order of their declaration."""

    tells: Mapping[str, Tell]
    codes: Mapping[str, tuple[tuple[str, str], ...]]
    """What a key brings in that is not stored, being the default. Never words: they would stand in every record."""
    figures: Mapping[str, tuple[tuple[str, float], ...]]
    references: tuple[tuple[str, str], ...]
    """Fields that point at other records; with the member of their groups that does, '' for the value itself."""
    prefix: str
    _routes: dict[tuple[str, ...], Route] = field(default_factory=dict)

    def tell(self, draft: Draft, flat: Flat, world: World) -> frozenset[str]:
        """Takes a record in and gives back what it has: the keys of its values."""
        keys = tuple(flat)
        route = self._routes.get(keys) or self._new_route(keys)
        for key, tell in route.steps:
            tell(draft, flat[key], world)
        draft.codes += route.codes
        draft.figures += route.figures
        return route.flags

    def pointed(self, flat: Flat) -> Iterator[str]:
        """The uids whose names come into the document."""
        for name, member in self.references:
            if value := flat.get(name):
                values = value if isinstance(value, list) else (value,)
                yield from (one.get(member, "") for one in values) if member else values

    def _new_route(self, keys: tuple[str, ...]) -> Route:
        if len(self._routes) > _MOST_ROUTES:
            self._routes.clear()
        there = set(keys)
        common = [key for key in {**self.codes, **self.figures} if key not in there]
        route = Route(
            tuple((key, tell) for key, tell in self.tells.items() if key in there),
            tuple(code for key in common for code in self.codes.get(key, ())),
            tuple(figure for key in common for figure in self.figures.get(key, ())),
            frozenset(f"{self.prefix}{key}" for key in (*keys, *common) if key in self.tells),
        )
        self._routes[keys] = route
        return route


@dataclass(frozen=True)
class Part:
    """A record that counts for another: its type and its values."""

    kind: str
    record: type[Any]
    flat: Flat


def document(
    record: type[Any], uid: str, ref: str, flat: Flat, parts: Sequence[Part], shows: Sequence[str], world: World
) -> Document:
    """The document of one record with what belongs to it and the exhibitions it hangs in."""
    draft = Draft(title_of(record, flat))
    flags = plan_of(record).tell(draft, flat, world)
    draft.codes.append(("kind", record.kind))
    for part in parts:
        plan = plan_of(part.record, part.kind)
        flags = flags | plan.tell(draft, part.flat, world) | {part.kind}
        if part.kind == TEXT:
            draft.codes.append((TEXTS, "-".join(_stated(part))))
    for show in shows:
        draft.name(world.spoken(f"{HANG.kind}.{HANG.within}", (HANG.within,), "", show))
    return draft.done(uid, record.kind, ref, flags)


def words_for(vocabulary: str, code: str) -> Naming:
    """The words for a code in every language, and its variants; a word of the museum's own stands for itself."""
    try:
        term = vocabularies.vocabulary(vocabulary).by_code.get(code)
    except KeyError:
        term = None
    if term is None or not term.label:
        return naming(Multilingual(code, code, code))
    return naming(term.label, term.variants)


def title_of(record: type[Any], flat: Flat) -> Multilingual:
    """What a record is called; a text by its first words."""
    keys = _called(_hashable(record))
    if len(keys) == len(LANGUAGES):
        az, en, ru = keys
        return Multilingual(flat.get(az, ""), flat.get(en, ""), flat.get(ru, ""))
    if not keys:
        return _snippet(record, flat)
    title = str(flat.get(keys[0]) or "")
    return Multilingual(title, title, title)


def plan_of(record: type[Any], part: str = "") -> Plan:
    """The plan of a record type; with the name of its kind, the plan by which it counts for its owner."""
    return _plan_of(_hashable(record), part)


def _hashable(record: Any) -> Any:
    """A record type: typeshed does not take classes for hashable."""
    return record


@until_fields_change
def _plan_of(record: Any, part: str) -> Plan:
    own = [one for one in fields_of(record) if not one.declared.owner]
    prefix = f"{part}." if part else ""
    naming_one = "" if part else naming_field(record)
    pairs = [(key, one) for one in own for key in one.keys]
    tells = {key: _heading if one.name == naming_one else _tell(one, prefix, key) for key, one in pairs}
    codes = {one.name: _default_codes(one, prefix) for one in own if _has_default(one)}
    figures = {one.name: _default_figures(one, prefix) for one in own if _has_default(one)}
    references = tuple((one.name, member) for one in own if (member := reference_key(one)) is not None)
    return Plan(tells, codes, figures, references, prefix)


@until_fields_change
def _called(record: Any) -> tuple[str, ...]:
    """The flat keys of what a record is called by: one per language, one, or none."""
    name = naming_field(record)
    return next((one.keys for one in fields_of(record) if one.name == name), ())


def _snippet(record: type[Any], flat: Flat) -> Multilingual:
    name = next((one.name for one in fields_of(record) if one.declared.long), "")
    text = " ".join(str(flat.get(name) or "")[: 2 * SNIPPET].split())
    short = text if len(text) <= SNIPPET else text[:SNIPPET].rsplit(" ", 1)[0] + " …"
    said = flat.get("language") or next((one.default for one in fields_of(record) if one.name == "language"), "")
    found = next((language for language in LANGUAGES if language == said), None)
    return Multilingual().having(found, short) if found else Multilingual(short, short, short)


def _stated(part: Part) -> tuple[str, str]:
    default = {one.name: one.default for one in fields_of(part.record)}
    language, status = (str(part.flat.get(name, default[name])) for name in ("language", "status"))
    return language, status


def _has_default(one: Field) -> bool:
    """Whether something comes in where nothing is stored: never of an own field, which records were made without."""
    return not one.own and _holds_default(one)


def _holds_default(one: Field) -> bool:
    return one.shape is Shape.YES_NO or (one.shape is not Shape.MULTILINGUAL and bool(one.default))


def _default_codes(one: Field, prefix: str) -> tuple[tuple[str, str], ...]:
    if one.shape is Shape.YES_NO and not prefix:
        return ((one.name, "yes" if one.default else "no"),)
    if one.shape is Shape.TEXT and one.declared.vocabulary:
        return tuple((facet, str(one.default)) for facet in _facets(one, one, prefix))
    return ()


def _default_figures(one: Field, prefix: str) -> tuple[tuple[str, float], ...]:
    counted = one.shape in (Shape.INTEGER, Shape.NUMBER) and not prefix
    return ((one.name, float(one.default)),) if counted else ()


def _facets(one: Field, value: Field, prefix: str) -> tuple[str, ...]:
    return (f"{prefix}{one.name}",) if prefix else (one.name, *facets_of(one, value))


def _heading(draft: Draft, value: Any, world: World) -> None:
    draft.heads.append(value)


def _silent(draft: Draft, value: Any, world: World) -> None:
    """Says nothing of a value but that it is there."""


def _tell(one: Field, prefix: str, key: str) -> Tell:
    """How the values of a field come in."""
    if one.shape is Shape.MULTILINGUAL:
        return _saying(f"{prefix}{key}")
    if one.shape in (Shape.INTEGER, Shape.NUMBER, Shape.YES_NO):
        return _silent if prefix else _figure(one.name) if one.shape is not Shape.YES_NO else _yes_no(one.name)
    if one.shape is Shape.GROUPS:
        return _groups(one, prefix)
    tell = _text(one, prefix)
    return _each(tell) if one.shape is Shape.LIST else tell


def _text(one: Field, prefix: str) -> Tell:
    name, declared = f"{prefix}{one.name}", one.declared
    if declared.refers or declared.vocabulary:
        return _value(name, _facets(one, one, prefix), declared.vocabulary)
    if declared.system:
        return _silent
    if one.name in NUMBERS:
        return lambda draft, value, world: draft.number(name, value)
    if one.name == "sort_name" and not prefix:
        return _sort_name
    if one.name in _BEGINS | _ENDS and not prefix:
        return _date(one.name)
    if one.name.endswith("variants") and not prefix:
        return lambda draft, value, world: draft.vary(name, value)
    return _saying(name)


def _saying(name: str) -> Tell:
    mark = f"{name}{FIELD_MARK}"

    def say(draft: Draft, value: Any, world: World) -> None:
        draft.said.append(value)
        draft.told.append(mark + value)

    return say


def _each(tell: Tell) -> Tell:
    def every(draft: Draft, values: Any, world: World) -> None:
        for value in values:
            tell(draft, value, world)

    return every


def _figure(name: str) -> Tell:
    return lambda draft, value, world: draft.figures.append((name, float(value)))


def _yes_no(name: str) -> Tell:
    return lambda draft, value, world: draft.codes.append((name, "yes" if value else "no"))


def _sort_name(draft: Draft, value: Any, world: World) -> None:
    draft.sort_name = value
    draft.say("sort_name", value)


def _date(name: str) -> Tell:
    def tell(draft: Draft, value: Any, world: World) -> None:
        draft.say(name, value)
        if name in _BEGINS and (first := first_day(value)) is not None:
            draft.begins += (first,)
        if name in _ENDS and (last := last_day(value)) is not None:
            draft.ends += (last,)

    return tell


def _value(name: str, facets: tuple[str, ...], vocabulary: str) -> Tell:
    """A reference or a code: its names are looked for, itself is a value of facets."""

    def tell(draft: Draft, value: Any, world: World) -> None:
        known = world.known.get((name, value))
        draft.name(known or world.spoken(name, facets, vocabulary, value))

    return tell


def _groups(one: Field, prefix: str) -> Tell:
    """Groups by their members; of one that points at a record only its names count, not in what role."""
    members = fields_of(one.group_type) if one.group_type else ()
    told = [member for member in members if member.declared.refers] or members
    main = next((member.name for member in told if is_value(member)), "")
    tells = tuple((key, say) for member in told if (say := _member(one, member, prefix, main)) for key in member.keys)
    sized = "" if prefix else next((member.name for member in members if member.declared.unit == "mm"), "")

    def tell(draft: Draft, groups: Any, world: World) -> None:
        for group in groups:
            for key, say in tells:
                if key in group:
                    say(draft, group[key], world)
            if sized:
                _size(draft, group, sized)

    return tell


def _member(one: Field, member: Field, prefix: str, main: str) -> Tell | None:
    """The first reference or code fills the facets of the field; each of the others one of its own."""
    name = f"{prefix}{one.name}"
    if is_value(member):
        facets = _facets(one, member, prefix) if member.name == main else (f"{name}.{member.name}",)
        told = name if member.name == main else facets[0]
        return _value(told, facets, member.declared.vocabulary)
    if member.shape is Shape.TEXT and one.name in NUMBERS:
        return lambda draft, value, world: draft.number(name, value)
    return _saying(name) if member.shape in (Shape.TEXT, Shape.MULTILINGUAL) else None


def _size(draft: Draft, group: Flat, sized: str) -> None:
    value = group.get(sized)
    if value is not None:
        draft.figures += [(SIZE, float(value)), (f"{SIZE}.{group.get('type', '')}", float(value))]
