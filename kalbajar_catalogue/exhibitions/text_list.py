"""Everything that is said in several languages, as a work list: what is missing, a draft, out of date. No words.

What is wanted of every record stands in `WANTED`, of a work that hangs also its label. Any other text or public
field that is there in one language is wanted in the others.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, overload

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.exhibitions import sections, service
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.exhibitions.standing_points import APPROVED, DRAFT, LABEL_KINDS, MISSING, STALE
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import languages_there, store
from kalbajar_catalogue.storage.fields import Record, Shape, declared_fields
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import repository
from kalbajar_catalogue.texts.records import Text

PRESENT: Final = "present"
OPEN, TOO_LONG = "open", "too_long"
"""Filters beside the states: whatever is to be done, and what has more words than it may."""
STATES: Final = (MISSING, DRAFT, STALE, APPROVED, PRESENT)
TO_DO: Final = frozenset({MISSING, DRAFT, STALE})
WAITING: Final = frozenset({DRAFT, STALE})
WANTED: Final[Mapping[str, tuple[str, ...]]] = {
    "exhibition": ("title",), "section": ("title",), "event": ("title",), "programme": ("title",),
    "media_link": ("alt_text",), **{one.kind: ("title", "credit_line") for one in WORKS},
}  # fmt: skip
WANTED_TEXTS: Final[Mapping[str, tuple[str, ...]]] = {"exhibition": ("wall",)}
GENERATED: Final = frozenset({"date_display", "materials_statement", "dimensions_statement"})
"""Fields that are written from the data in every language where nobody wrote them."""
_TYPES: Final[tuple[type[Record], ...]] = (Exhibition, Section, Event, Programme, MediaLink, *WORKS)
_RECORDS: Final = {one.kind: one for one in _TYPES}
_WORK_KINDS: Final = tuple(one.kind for one in WORKS)
_ALL_MISSING: Final = (MISSING,) * len(LANGUAGES)
_OF_BITS: Final = tuple(
    tuple(PRESENT if bits & languages_there.BIT[language] else MISSING for language in LANGUAGES)
    for bits in range(1 << len(LANGUAGES))
)
States = tuple[str, ...]


class Owner(NamedTuple):
    """A record that has words of its own; `about` is the one a person knows it by: of a picture its work."""

    uid: str
    kind: str
    number: str
    about: str
    label: str = ""


class Slot(NamedTuple):
    """One text (or field) of one record with its state in each of `LANGUAGES`; texts also have uids there."""

    owner: Owner
    what: str
    is_text: bool
    states: States
    uids: tuple[str, ...] = ()


class Line(NamedTuple):
    """A slot in one language."""

    slot: Slot
    language: Language
    state: str

    @property
    def uid(self) -> str:
        """The uid of the text, '' for a field and for what is missing."""
        return self.slot.uids[LANGUAGES.index(self.language)] if self.slot.uids else ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is known by."""
        return self.slot.owner.uid, self.slot.what, self.language


@dataclass(frozen=True)
class Asked:
    """Which lines are wanted; '' for any. `state` is a state, `OPEN` or `TOO_LONG`, `what` a kind or a field."""

    exhibition: str = ""
    language: str = ""
    state: str = OPEN
    what: str = ""


@dataclass(frozen=True)
class TextList:
    """All slots of an exhibition in the order in which they are met there, or of the whole catalogue."""

    exhibition: str = ""
    slots: tuple[Slot, ...] = ()
    languages: tuple[Language, ...] = LANGUAGES
    over: frozenset[str] = frozenset()
    whole: bool = True


@dataclass(frozen=True)
class Figures:
    """How many slots stand in each state in one language, and how many texts are too long."""

    states: Mapping[str, int] = field(default_factory=dict)
    too_long: int = 0

    @property
    def all(self) -> int:
        """How many there are."""
        return sum(self.states.values())

    @property
    def done(self) -> int:
        """How many need nothing."""
        return self.states.get(APPROVED, 0) + self.states.get(PRESENT, 0)


def text_list(reading: Reading, exhibition: str = "", most: int | None = None) -> TextList:
    """Reads the list of an exhibition with its works, sections and events; '' for the whole catalogue.

    An exhibition that is not there has an empty list. With `most`, of the whole catalogue so many works that hang
    nowhere are read, so that a page has something to show at once; the list then says whether it is `whole`.
    """
    owners = _of_catalogue(reading, most) if not exhibition else _of_exhibition(reading, exhibition)
    whole = most is None or bool(exhibition) or sum(owner.kind in _WORK_KINDS for owner in owners) < most
    uids = {owner.uid for owner in owners}
    heads = repository.heads(reading, uids)
    texts = _texts(heads)
    fields = _fields(reading, owners)
    slots = tuple(slot for owner in owners for slot in _slots(owner, texts, fields))
    return TextList(exhibition, slots, house.languages(reading), repository.too_long(reading, heads), whole)


class Lines(Sequence[Line]):
    """Lines of a list, each made when it is asked for: half a million are told apart by a number each."""

    def __init__(self, slots: Sequence[Slot] = (), places: Sequence[int] = ()) -> None:
        """`places` are places of slots times the number of `LANGUAGES` plus the place of the language."""
        self._slots, self._places = slots, places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> "Lines": ...

    def __getitem__(self, at: int | slice) -> "Line | Lines":
        if isinstance(at, slice):
            return Lines(self._slots, self._places[at])
        slot, language = divmod(self._places[at], len(LANGUAGES))
        return Line(self._slots[slot], LANGUAGES[language], self._slots[slot].states[language])

    def texts_in(self, states: Collection[str]) -> list[str]:
        """The uids of the texts among these lines that stand in one of these states."""
        every = ((self._slots[place // len(LANGUAGES)], place % len(LANGUAGES)) for place in self._places)
        return [slot.uids[spot] for slot, spot in every if slot.uids and slot.states[spot] in states]

    def place_of(self, key: tuple[str, str, str]) -> int:
        """Where a line stands, -1 when it is not here."""
        uid, what, language = key
        spot, many = next((at for at, one in enumerate(LANGUAGES) if one == language), -1), len(LANGUAGES)
        slots = (at for at, slot in enumerate(self._slots) if slot.what == what and slot.owner.uid == uid)
        wanted = next(slots, -1) * many + spot
        return next((at for at, place in enumerate(self._places) if place == wanted), -1)


def lines(found: TextList, asked: Asked) -> Lines:
    """The lines that are wanted, in the order of the list; of one slot in the order of the house's languages."""
    wanted: Sequence[Language] = [one for one in LANGUAGES if one == asked.language] or found.languages
    spots, many = [LANGUAGES.index(language) for language in wanted], len(LANGUAGES)
    slots = [(at * many, slot) for at, slot in enumerate(found.slots) if not asked.what or slot.what == asked.what]
    if asked.state == TOO_LONG:
        long = [at + spot for at, slot in slots if slot.uids for spot in spots if slot.uids[spot] in found.over]
        return Lines(found.slots, long)
    states = TO_DO if asked.state == OPEN else frozenset({asked.state}) if asked.state else frozenset(STATES)
    fitting = {one: [spot for spot in spots if one[spot] in states] for one in {slot.states for _, slot in slots}}
    return Lines(found.slots, [at + spot for at, slot in slots for spot in fitting[slot.states]])


def figures(found: TextList, what: str = "") -> dict[Language, Figures]:
    """How the list stands in each language of the house, of one kind of text or field or of all."""
    tally = Counter(slot.states for slot in found.slots if not what or slot.what == what)
    kinds = [slot.uids for slot in found.slots if slot.uids and (not what or slot.what == what)] if found.over else []
    told: dict[Language, Figures] = {}
    for language in found.languages:
        at, states = LANGUAGES.index(language), Counter[str]()
        for several, often in tally.items():
            states[several[at]] += often
        told[language] = Figures(dict(states), sum(1 for uids in kinds if uids[at] in found.over))
    return told


@dataclass(frozen=True)
class Narrowed:
    """The lines that were asked for, the texts among them that wait for approval, the place of the line in hand."""

    asked: Asked = field(default_factory=Asked)
    lines: Lines = field(default_factory=Lines)
    waiting: Sequence[str] = ()
    figures: Mapping[Language, Figures] = field(default_factory=dict)
    place: int = -1


def narrowed(found: TextList, asked: Asked, key: tuple[str, str, str] | None) -> Narrowed:
    """All that a page shows of a list, with the place of the line of this key; for a worker where the list is long."""
    wanted = lines(found, asked)
    place = wanted.place_of(key) if key else -1
    return Narrowed(asked, wanted, wanted.texts_in(WAITING), figures(found, asked.what), place)


def whats(found: TextList) -> tuple[tuple[str, bool], ...]:
    """(kind of text or field, whether it is a text) of all slots, texts first, the most frequent first."""
    often = Counter((slot.what, slot.is_text) for slot in found.slots)
    return tuple(sorted(often, key=lambda one: (not one[1], -often[one], one[0])))


def next_open(shown: Sequence[Line], after: int) -> int:
    """The place of the next line that wants something after a place, going round; -1 when there is none."""
    order = [*range(after + 1, len(shown)), *range(min(after + 1, len(shown)))]
    return next((place for place in order if shown[place].state in TO_DO), -1)


def _slots(
    owner: Owner, texts: Mapping[str, Mapping[str, tuple[States, tuple[str, ...]]]],
    fields: Mapping[str, Sequence[tuple[str, bool, Mapping[str, int]]]],
) -> Iterator[Slot]:  # fmt: skip
    own = texts.get(owner.uid, {})
    wanted = (owner.label,) if owner.label else WANTED_TEXTS.get(owner.kind, ())
    later: list[Slot] = []
    for name, is_wanted, there in fields[owner.kind]:
        bits = there.get(owner.uid, 0)
        if bits or is_wanted:
            later.append(Slot(owner, name, False, _OF_BITS[bits]))
    if later and later[0].what == "title":
        yield later.pop(0)
    for kind in dict.fromkeys((*wanted, *own)):
        states, uids = own.get(kind, (_ALL_MISSING, ("",) * len(LANGUAGES)))
        yield Slot(owner, kind, True, states, uids)
    yield from later


def _texts(heads: Iterable[repository.Head]) -> dict[str, dict[str, tuple[States, tuple[str, ...]]]]:
    """Owner -> kind -> (state, uid) per language; a text without words is missing."""
    gathered: dict[str, dict[str, dict[str, repository.Head]]] = {}
    for head in heads:
        gathered.setdefault(head.owner, {}).setdefault(head.type, {})[head.language] = head
    return {
        owner: {kind: _versions(versions) for kind, versions in sorted(kinds.items(), key=_label_first)
                if any(head.length for head in versions.values())}
        for owner, kinds in gathered.items()
    }  # fmt: skip


def _label_first(kind: tuple[str, object]) -> tuple[int, str]:
    name = kind[0]
    return (LABEL_KINDS.index(name) if name in LABEL_KINDS else len(LABEL_KINDS)), name


def _versions(versions: Mapping[str, repository.Head]) -> tuple[States, tuple[str, ...]]:
    there = [versions.get(language) for language in LANGUAGES]
    states = tuple(one.status if one and one.length else MISSING for one in there)
    return states, tuple(one.uid if one else "" for one in there)


def _fields(reading: Reading, owners: Iterable[Owner]) -> dict[str, list[tuple[str, bool, Mapping[str, int]]]]:
    """Kind of record -> (field, whether it is wanted of all, uid -> bits of languages), the wanted ones first."""
    by_kind: dict[str, set[str]] = {}
    for owner in owners:
        by_kind.setdefault(owner.kind, set()).add(owner.uid)
    names = {kind: translatable(kind) for kind in by_kind}
    every = sorted({name for several in names.values() for name in several})
    there = languages_there.there(reading, every, set().union(*by_kind.values()))
    return {kind: [(name, name in WANTED[kind], there.get(name, {})) for name in own] for kind, own in names.items()}


def translatable(kind: str) -> tuple[str, ...]:
    """The public fields of a kind of record that a person writes in several languages, the wanted ones first."""
    names = [one.name for one in declared_fields(_RECORDS[kind]) if one.shape is Shape.MULTILINGUAL
             and not one.declared.private and not one.declared.system and one.name not in GENERATED]  # fmt: skip
    return tuple(sorted(names, key=lambda name: name not in WANTED[kind]))


def label_of(kind: str, name: str) -> str:
    """The English label of a field of a kind of record."""
    return next(one.declared.label for one in declared_fields(_RECORDS[kind]) if one.name == name)


def any_label(name: str) -> str:
    """The English label of a field in the first kind of record that has it."""
    return next(one.declared.label for kind in _TYPES for one in declared_fields(kind) if one.name == name)


def _of_exhibition(reading: Reading, uid: str) -> list[Owner]:
    shows = store.fetch(reading, Exhibition, (uid,))
    if not shows:
        return []
    own = [Owner(uid, Exhibition.kind, shows[0].ref, uid)]
    own += [Owner(one.uid, Section.kind, one.ref, one.uid) for one in sections.sections(reading, uid)]
    hung = service.exhibits(reading, uid)
    events = store.glance_among(reading, Event, (), "exhibition", (uid,))
    works = _works(reading, {one.item: (one.number, one.label_choice) for one in hung})
    return [*own, *works, *(Owner(row[0], Event.kind, row[1], row[0]) for row in events)]


def _of_catalogue(reading: Reading, most: int | None) -> list[Owner]:
    heads = {kind: _heads(reading, (kind,)) for kind in (Programme.kind, Exhibition.kind, Section.kind, Event.kind)}
    events = heads.pop(Event.kind)
    hung = {row[2]: ("", row[3]) for row in store.glance(reading, Exhibit, ("item", "label_choice"))}
    rows = {uid: (kind, ref) for uid, kind, ref in languages_there.live(reading, _WORK_KINDS, most)}
    return [*(owner for several in heads.values() for owner in several), *_arranged(reading, hung, rows), *events]


def _heads(reading: Reading, kinds: Sequence[str]) -> list[Owner]:
    return [Owner(uid, kind, ref, uid) for uid, kind, ref in languages_there.live(reading, kinds)]


def _works(reading: Reading, hung: Mapping[str, tuple[str, str]]) -> list[Owner]:
    """The works that hang, with their pictures, in the order of the hang."""
    rows = {row[0]: (kind.kind, row[1]) for kind in WORKS for row in store.glance(reading, kind, (), hung)}
    return _arranged(reading, hung, rows)


def _arranged(
    reading: Reading, hung: Mapping[str, tuple[str, str]], rows: Mapping[str, tuple[str, str]]
) -> list[Owner]:
    """Works with their pictures: those that hang before the others."""
    labels = _label_kinds(reading, [label for _, label in hung.values() if label])
    ordered = [*(uid for uid in hung if uid in rows), *(uid for uid in rows if uid not in hung)]
    pictures = _pictures(reading, rows)
    found: list[Owner] = []
    for uid in ordered:
        kind, ref = rows[uid]
        number, label = hung.get(uid, ("", ""))
        wanted = labels.get(label, LABEL_KINDS[0]) if uid in hung else ""
        found.append(Owner(uid, kind, number or ref, uid, wanted))
        found += [Owner(link, MediaLink.kind, number or ref, uid) for link in pictures.get(uid, ())]
    return found


def _label_kinds(reading: Reading, chosen: Collection[str]) -> dict[str, str]:
    return {uid: kind for uid, _, kind in store.glance(reading, Text, ("type",), chosen)} if chosen else {}


def _pictures(reading: Reading, works: Collection[str]) -> dict[str, list[str]]:
    """Work -> its pictures in their order."""
    names = ("owner", "order")
    if len(works) > languages_there.FEW:
        rows = store.glance(reading, MediaLink, names)
    else:
        rows = store.glance_among(reading, MediaLink, names, "owner", works)
    found: dict[str, list[str]] = {}
    for uid, _, owner, _order in sorted(rows, key=lambda row: (row[2], row[3], row[0])):
        found.setdefault(owner, []).append(uid)
    return found
