"""Works of every kind: added, changed, found, thrown away. Takes a Reading or a Work, never commits."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.items import repository
from kalbajar_catalogue.items.records import WORKS, Item, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.service import FileGlance
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.work import Reading, Work

BY_KIND: Mapping[str, type[Item]] = {work.kind: work for work in WORKS}
ItemT = TypeVar("ItemT", bound=Item)
_NO_FILE = FileGlance("", "", 0, 0)


@dataclass(frozen=True)
class ItemCard:
    """What a list shows of a work; `sha256` names the original of its main picture, '' for none."""

    uid: str
    ref: str
    title: Multilingual
    makers: Multilingual
    sha256: str = ""
    file_path: str = ""
    title_is_descriptive: bool = False
    width: int = 0
    height: int = 0
    kind: str = Photograph.kind


def kind_of(reading: Reading, uid: str) -> type[Item]:
    """The class of a work, whatever its state. Raises WorldError `record.missing`, also for what is no work."""
    found = BY_KIND.get(store.row_of(reading, uid).kind)
    if found is None:
        raise WorldError("record.missing", uid=uid)
    return found


def get(reading: Reading, uid: str) -> Item:
    """One work of whatever kind. Raises WorldError `record.missing`."""
    return store.get(reading, kind_of(reading, uid), uid)


def fetch(
    reading: Reading, uids: Iterable[str] | None = None, kinds: Collection[str] | None = None
) -> tuple[Item, ...]:
    """The live works, or those with these uids or of these kinds, in the order they were made."""
    found = (item for work, own in _chosen(reading, uids, kinds) for item in store.fetch(reading, work, own))
    return tuple(sorted(found, key=lambda item: item.uid))


def add(work: Work, items: Sequence[ItemT]) -> tuple[ItemT, ...]:
    """Adds works of any kinds and gives them back, in their order, with uid and ref."""
    kinds = dict.fromkeys(item.kind for item in items)
    own = {kind: [place for place, item in enumerate(items) if item.kind == kind] for kind in kinds}
    added = {
        place: record
        for places in own.values()
        for place, record in zip(places, store.insert_all(work, [items[place] for place in places]), strict=True)
    }
    return tuple(added[place] for place in range(len(items)))


def change(work: Work, uid: str, values: Mapping[str, Any]) -> None:
    """Sets flat values; None clears. Raises WorldError `record.missing`, `field.unknown`."""
    store.change(work, kind_of(work, uid).kind, uid, values)


def enter(work: Work, uid: str, typed: Mapping[str, str], language: Language) -> None:
    """Sets fields from what a person typed, an empty text clears; new people and places are made.

    Raises WorldError for what cannot be read; then nothing of this work may be committed.
    """
    change(work, uid, entry.read_typed(work, kind_of(work, uid), typed, language))


def shown(reading: Reading, uid: str, language: Language) -> dict[str, str]:
    """The typed text of every field of a work, by flat key: what a form shows."""
    return entry.shown_values(reading, get(reading, uid), language)


def cards(
    reading: Reading, uids: Iterable[str] | None = None, kinds: Collection[str] | None = None
) -> tuple[ItemCard, ...]:
    """Cards of the works, all of them or those with these uids or of these kinds, in the order they were made."""
    rows = sorted((row for work, own in _chosen(reading, uids, kinds) for row in _rows(reading, work, own)), key=_uid)
    pictures = media.main_files(reading, None if uids is None else [row[1] for row in rows])
    people = authorities.names_of(reading, (role.agent for row in rows for role in row[5]))
    makers = {roles: makers_of(roles, people) for roles in {row[5] for row in rows}}
    return tuple(
        _card(kind, uid, ref, title, makers[roles], descriptive, pictures.get(uid, _NO_FILE))
        for kind, uid, ref, title, descriptive, roles in rows
    )


def makers_of(roles: Iterable[AgentRole], people: Mapping[str, Multilingual]) -> Multilingual:
    """The names of several people in one line per language."""
    named = [people[role.agent] for role in roles if role.agent in people]
    if not named:
        return NOTHING
    return Multilingual(**{language: ", ".join(name.best(language).text for name in named) for language in LANGUAGES})


def roles_of(item: Item) -> tuple[AgentRole, ...]:
    """Everybody who made a work, from all the fields that say so; each once, with a role."""
    made = ((role, usual) for name, usual in item.maker_fields.items() for role in getattr(item, name))
    return tuple(dict.fromkeys(AgentRole(role.agent, role.role or usual, role.qualifier) for role, usual in made))


def delete(work: Work, uid: str, reason: str) -> None:
    """Moves a work to the trash. Raises WorldError `record.missing`, and as `trash.throw_away`."""
    if store.row_of(work, uid).state != LIVE:
        raise WorldError("record.missing", uid=uid)
    trash.throw_away(work, uid, reason)


def restore(work: Work, uid: str) -> None:
    """Takes a work out of the trash. Raises WorldError `record.not_in_trash`."""
    trash.take_back(work, uid)


def _chosen(
    reading: Reading, uids: Iterable[str] | None, kinds: Collection[str] | None
) -> Iterator[tuple[type[Item], tuple[str, ...] | None]]:
    """The classes that have such works, each with the uids of its own; None for all of them."""
    wanted = {kind: work for kind, work in BY_KIND.items() if kinds is None or kind in kinds}
    if uids is None:
        there = repository.kinds_present(reading, wanted)
        yield from ((work, None) for kind, work in wanted.items() if kind in there)
        return
    own = repository.by_kind(reading, uids)
    yield from ((work, own[kind]) for kind, work in wanted.items() if kind in own)


def _rows(reading: Reading, work: type[Item], uids: Iterable[str] | None) -> Iterator[tuple[Any, ...]]:
    """(kind, uid, ref, title, whether it is descriptive, roles) of the works of one kind."""
    rows = store.glance(reading, work, ("title", "title_is_descriptive", *work.maker_fields), uids)
    for uid, ref, title, descriptive, *roles in rows:
        yield work.kind, uid, ref, title, descriptive, _together(roles)


def _together(roles: Sequence[tuple[AgentRole, ...]]) -> tuple[AgentRole, ...]:
    """The people of several fields, each once; those of a single field as they stand there."""
    if len(roles) == 1:
        return roles[0]
    people: dict[str, AgentRole] = {}
    for role in (role for field in roles for role in field):
        people.setdefault(role.agent, role)
    return tuple(people.values())


def _uid(row: tuple[Any, ...]) -> str:
    return cast(str, row[1])


def _card(
    kind: str, uid: str, ref: str, title: Multilingual, makers: Multilingual, descriptive: bool, file: FileGlance
) -> ItemCard:
    return ItemCard(uid, ref, title, makers, file.sha256, file.file_path, descriptive, file.width, file.height, kind)
