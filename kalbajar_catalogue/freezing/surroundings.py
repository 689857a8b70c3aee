"""What stands around the works of an edition: sections, events, people, places, sources, the museum. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Agent, Institution, Place, Source
from kalbajar_catalogue.editions.format import (
    EditionAgent,
    EditionEvent,
    EditionInstitution,
    EditionPlace,
    EditionSection,
    EditionSource,
)
from kalbajar_catalogue.exhibitions.records import Event, Section
from kalbajar_catalogue.freezing import statements, tellings, values
from kalbajar_catalogue.freezing.permissions import Permissions
from kalbajar_catalogue.freezing.plates import Plate
from kalbajar_catalogue.freezing.reading import Found
from kalbajar_catalogue.i18n.dates import shown_range
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.i18n.moments import BAKU_OFFSET, shown_moment
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.i18n.wording_of_editions import LIVES

_LIVED = {(True, True): LIVES[0], (False, True): LIVES[1], (True, False): LIVES[2], (False, False): LIVES[3]}
_DAY = len("2025-11-25")
_HOUR = slice(len("2025-11-25T"), len("2025-11-25T18:00"))


def sections(found: Found, permissions: Permissions) -> tuple[EditionSection, ...]:
    """The sections of the exhibition, each with those inside it behind it."""
    return tuple(_section(section, found, permissions) for section in found.sections)


def events(found: Found, inside: Mapping[str, object]) -> tuple[EditionEvent, ...]:
    """The events of the programme in their order, with those of their works that are in the edition."""
    names = found.names
    return tuple(_event(event, found, names, inside) for event in found.events)


def agents(found: Found, uids: Iterable[str]) -> tuple[EditionAgent, ...]:
    """The people and organisations that are named, in the order of an index."""
    named = [found.agents[uid] for uid in dict.fromkeys(uids) if uid in found.agents]
    return tuple(_agent(agent) for agent in sorted(named, key=_place_in_index))


def places(found: Found, uids: Iterable[str]) -> tuple[EditionPlace, ...]:
    """The places that are named, in the order of an index."""
    named = [found.places[uid] for uid in dict.fromkeys(uids) if uid in found.places]
    ordered = sorted(named, key=lambda place: (sort_key(place.name.best("az").text), place.uid))
    return tuple(_place(place, found.places) for place in ordered)


def sources(found: Found, uids: Iterable[str]) -> tuple[EditionSource, ...]:
    """The sources that are cited, in the order of a list of sources; one without words is not printed."""
    cited = [found.sources[uid] for uid in dict.fromkeys(uids) if uid in found.sources]
    ordered = sorted(cited, key=lambda source: (sort_key(source.citation), source.uid))
    return tuple(_source(source) for source in ordered if source.citation or source.url)


def institution(record: Institution | None, logo: Plate | None) -> EditionInstitution:
    """The museum as it stands in the imprint."""
    if record is None:
        return EditionInstitution()
    return EditionInstitution(record.name, record.address, record.uri, record.email, logo.sha256 if logo else "")


def when(event: Event) -> Multilingual:
    """When an event is, in words: the museum's own, else the day, and the hours where they are known."""
    return event.date_display or (statements.each(lambda language: _when(event, language)) if event.begin else NOTHING)


def _section(section: Section, found: Found, permissions: Permissions) -> EditionSection:
    return EditionSection(
        uid=section.uid,
        title=section.title,
        order=section.order,
        parent=section.parent if any(one.uid == section.parent for one in found.sections) else "",
        code=section.code,
        intro=section.intro,
        colour=section.colour,
        texts=tellings.texts_of(found.texts.get(section.uid, ()), permissions),
    )


def _event(event: Event, found: Found, names: values.Names, inside: Mapping[str, object]) -> EditionEvent:
    return EditionEvent(
        uid=event.uid,
        title=event.title,
        begin=event.begin,
        end=event.end,
        all_day=event.all_day,
        when=when(event),
        type=event.type,
        type_label=vocabularies.label("event_type", event.type) if event.type else NOTHING,
        description=event.description,
        work_performed=event.work,
        venue=names.get(event.venue, NOTHING),
        audience=values.joined(vocabularies.label("audience", code) for code in event.audience),
        languages=event.language,
        booking_note=event.booking_note,
        people=statements.people_of(event.people, names, "performer"),
        works=tuple(uid for uid in event.items if uid in inside),
        unconfirmed=event.confirmation == "tbc",
        place=event.venue if event.venue in found.places else "",
        capacity=event.capacity,
        citations=tellings.citations_of(found.citations.get(event.uid, ()), Event, found.sources),
    )


def _when(event: Event, language: Language) -> str:
    begin, end = _with_offset(event.begin), _with_offset(event.end)
    if event.all_day or "T" not in begin:
        return shown_range(begin, end, language)
    if "T" not in end or end <= begin:
        return shown_moment(begin, language)
    if begin[:_DAY] == end[:_DAY] and begin[-6:] == end[-6:]:
        first = shown_moment(begin, language)
        return first.replace(begin[_HOUR], f"{begin[_HOUR]}–{end[_HOUR]}")
    return f"{shown_moment(begin, language)} – {shown_moment(end, language)}"


def _with_offset(moment: str) -> str:
    """A moment that does not say so is one of Baku's."""
    return moment if "T" not in moment or moment[_HOUR.stop :].lstrip(":0123456789") else moment + BAKU_OFFSET


def _agent(agent: Agent) -> EditionAgent:
    return EditionAgent(agent.uid, agent.display_name, lived(agent), agent.biography)


def lived(agent: Agent) -> Multilingual:
    """The years of a life, or of an organisation: `1957–2019`, `born 1957`, `founded 1967`; never more than years."""
    born, died = agent.birth[:4], agent.death[:4]
    if born and died:
        return Multilingual(*[f"{born}–{died}"] * 3)
    if not born and not died:
        return NOTHING
    text = _LIVED[bool(born), agent.type == "person"]
    return statements.each(lambda language: said(language, text, year=born or died))


def _place_in_index(agent: Agent) -> tuple[object, str]:
    return sort_key(agent.sort_name or agent.display_name.best("az").text), agent.uid


def _place(place: Place, known: Mapping[str, Place]) -> EditionPlace:
    larger = known.get(place.parent)
    return EditionPlace(
        place.uid, place.name, _degrees(place.latitude), _degrees(place.longitude), larger.name if larger else NOTHING
    )


def _degrees(value: float | None) -> float | None:
    return None if value is None else float(value)


def _source(source: Source) -> EditionSource:
    return EditionSource(source.uid, source.citation, source.url, source.accessed)


def cited(*several: Sequence[EditionEvent]) -> Iterator[str]:
    """The uids of the sources that speak of events."""
    return (one.source for events_ in several for event in events_ for one in event.citations)
