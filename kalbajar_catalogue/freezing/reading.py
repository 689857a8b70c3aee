"""All that an edition is made of, read in a few queries however many works hang. Takes a Reading, changes nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Citation, Institution, Place, Source
from kalbajar_catalogue.exhibitions import sections as section_service
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.exhibitions.rules import by_day
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as works
from kalbajar_catalogue.items.records import Item, Part
from kalbajar_catalogue.media import regions
from kalbajar_catalogue.media.records import MediaFile, MediaLink, Region
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Field, Record, Shape, fields_of
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import service as text_service
from kalbajar_catalogue.texts.records import Rights, Text

NEVER_SHOWN = frozenset({"damage"})
"""Pictures in these roles are for colleagues only."""
_NAMED = ("agent", "place")
R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Picture:
    """A picture of a work, the file that it is made from, and what is marked on it for everybody."""

    link: MediaLink
    file: MediaFile
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True)
class Hung:
    """A work as it hangs, with its pictures, the main one first."""

    exhibit: Exhibit
    item: Item
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Found:
    """The records of an exhibition. What belongs to a record stands under its uid.

    `names` are those of people and places; `parts` stand under the work or part that has them.
    """

    show: Exhibition
    hung: tuple[Hung, ...]
    programme: Programme | None = None
    sections: tuple[Section, ...] = ()
    events: tuple[Event, ...] = ()
    institution: Institution | None = None
    logo: MediaFile | None = None
    agents: Mapping[str, Agent] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    citations: Mapping[str, tuple[Citation, ...]] = field(default_factory=dict)
    texts: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    rights: Mapping[str, tuple[Rights, ...]] = field(default_factory=dict)
    parts: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, Multilingual]:
        """The printed names of the people and places, by uid."""
        people = {uid: agent.display_name for uid, agent in self.agents.items()}
        return people | {uid: place.name for uid, place in self.places.items()}


def read(reading: Reading, show: Exhibition, exhibits: Sequence[Exhibit]) -> Found:
    """Everything of an exhibition in which these works hang; an exhibition that is not in the catalogue has no uid."""
    items = {item.uid: item for item in works.fetch(reading, [exhibit.item for exhibit in exhibits])}
    pictures = _pictures(reading, items)
    hung = tuple(Hung(one, items[one.item], pictures.get(one.item, ())) for one in exhibits)
    sections = section_service.sections(reading, show.uid) if show.uid else ()
    programme, events = _programme(reading, show)
    parts = _parts(reading, items)
    owners = [show.uid, *items, *(section.uid for section in sections)]
    texts = text_service.texts_of_many(reading, filter(None, owners))
    citations = _by(store.fetch_among(reading, Citation, "about", [*owners, *(event.uid for event in events)]), "about")
    sources = {one.source for several in citations.values() for one in several}
    institution = next(iter(store.fetch(reading, Institution)), None)
    agents, places = _named(reading, show, [*items.values(), *events], pictures)
    return Found(
        show=show,
        hung=hung,
        programme=programme,
        sections=sections,
        events=events,
        institution=institution,
        logo=_logo(reading, institution),
        agents=agents,
        places=places,
        sources={source.uid: source for source in store.fetch(reading, Source, sources)},
        citations=citations,
        texts=texts,
        rights=_by(store.fetch_among(reading, Rights, "owner", _holders_of_rights(owners, pictures, texts)), "owner"),
        parts=parts,
    )


def _pictures(reading: Reading, owners: Iterable[str]) -> dict[str, tuple[Picture, ...]]:
    """The pictures of each work, the main one first, then in their order, the newest first; see `media.links_of`."""
    links = [link for link in store.fetch_among(reading, MediaLink, "owner", owners) if link.role not in NEVER_SHOWN]
    files = {file.uid: file for file in store.fetch(reading, MediaFile, {link.media_file for link in links})}
    marked = store.fetch_among(reading, Region, "media_link", [link.uid for link in links])
    public = _by((region for region in marked if not regions.is_private(region)), "media_link")
    newest_first = sorted(sorted(links, key=_uid, reverse=True), key=lambda link: (link.role != "main", link.order))
    found: dict[str, list[Picture]] = {}
    for link in newest_first:
        if link.media_file in files:
            picture = Picture(link, files[link.media_file], public.get(link.uid, ()))
            found.setdefault(link.owner, []).append(picture)
    return {owner: tuple(pictures) for owner, pictures in found.items()}


def _programme(reading: Reading, show: Exhibition) -> tuple[Programme | None, tuple[Event, ...]]:
    """The occasion of an exhibition, and its events: its own and those of the occasion that go with no other."""
    if not show.uid:
        return None, ()
    own = store.fetch_where(reading, Event, exhibition=show.uid)
    beside = store.fetch_where(reading, Event, programme=show.programme) if show.programme else ()
    events = {event.uid: event for event in (*beside, *own) if event.exhibition in ("", show.uid)}
    programme = next(iter(store.fetch(reading, Programme, [show.programme])), None) if show.programme else None
    return programme, tuple(event for day in by_day(events.values()) for event in day.events)


def _parts(reading: Reading, works_: Iterable[str]) -> dict[str, tuple[Part, ...]]:
    """The parts of works, of their parts, and of the works that parts are catalogued as: one query for each level."""
    found: dict[str, tuple[Part, ...]] = {}
    level = set(works_)
    asked: set[str] = set()
    while level := level - asked:
        asked |= level
        parts = store.fetch_among(reading, Part, "whole", level)
        ordered = sorted(parts, key=lambda part: (part.order, part.ref))
        found |= _by(ordered, "whole")
        level = {uid for part in parts for uid in (part.uid, part.item) if uid}
    return found


def _named(
    reading: Reading, show: Exhibition, records: Iterable[Record], pictures: Mapping[str, Sequence[Picture]]
) -> tuple[dict[str, Agent], dict[str, Place]]:
    """The people and places that are named anywhere, and the places that those lie in."""
    uids = {uid for record in (show, *records) for uid in _referred(record)}
    uids |= {one.link.image_creator for several in pictures.values() for one in several}
    agents = {agent.uid: agent for agent in store.fetch(reading, Agent, uids)}
    places = {place.uid: place for place in store.fetch(reading, Place, uids - agents.keys())}
    beyond = {place.parent for place in places.values()} - places.keys()
    return agents, places | {place.uid: place for place in store.fetch(reading, Place, beyond)}


def _referred(record: Record) -> Iterator[str]:
    """The uids of people and places in the public fields of a record."""
    for one in fields_of(type(record)):
        if not one.declared.private:
            yield from _uids(one, getattr(record, one.name))


def _uids(one: Field, value: Any) -> Iterator[str]:
    if one.shape is Shape.GROUPS:
        yield from (role.agent for role in value if isinstance(role, AgentRole))
    elif one.declared.refers in _NAMED:
        yield from (value,) if isinstance(value, str) else value


def _logo(reading: Reading, institution: Institution | None) -> MediaFile | None:
    if institution is None or not institution.logo:
        return None
    return next(iter(store.fetch(reading, MediaFile, [institution.logo])), None)


def _holders_of_rights(
    owners: Iterable[str], pictures: Mapping[str, Sequence[Picture]], texts: Mapping[str, Sequence[Text]]
) -> Iterator[str]:
    yield from filter(None, owners)
    for several in pictures.values():
        yield from (uid for one in several for uid in (one.link.uid, one.file.uid))
    yield from (text.uid for several in texts.values() for text in several)


def _by(records: Iterable[R], name: str) -> dict[str, tuple[R, ...]]:
    found: dict[str, list[R]] = {}
    for record in records:
        found.setdefault(getattr(record, name), []).append(record)
    return {key: tuple(several) for key, several in found.items()}


def _uid(record: Record) -> str:
    return record.uid
