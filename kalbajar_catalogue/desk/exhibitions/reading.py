"""What the page of exhibitions reads. Each function is called in the database lane; none asks once for each work."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole, Citation, Source
from kalbajar_catalogue.exhibitions import programmes, sections, service, standing_points
from kalbajar_catalogue.exhibitions.hung import hung as hung_works
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.exhibitions.rules import Day, by_day
from kalbajar_catalogue.exhibitions.service import Counts
from kalbajar_catalogue.exhibitions.standing_points import Standing
from kalbajar_catalogue.freezing import statements
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.items.service import BY_KIND, ItemCard
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import service as texts_service
from kalbajar_catalogue.texts.records import Text

LIST_KINDS = ("exhibition", "exhibit", "programme", "agent", "place", *BY_KIND)
BOARD_KINDS = (
    *LIST_KINDS, "section", "event", "text", "media_link", "media_file", "rights", "citation", "source",
    "house_setting",
)  # fmt: skip
Names = Mapping[str, Multilingual]


@dataclass(frozen=True)
class ShowEntry:
    """An exhibition in the list."""

    show: Exhibition
    counts: Counts
    programme: Programme | None = None


@dataclass(frozen=True)
class Shows:
    """Every exhibition, and the names of the people and places in them."""

    entries: tuple[ShowEntry, ...] = ()
    names: Names = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """A work in the hang: its card, what is said of it in one line per language, its texts."""

    exhibit: Exhibit
    card: ItemCard
    line: Multilingual
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Cited:
    """A fact of the exhibition and where it stands."""

    citation: Citation
    source: Source


@dataclass(frozen=True)
class Board:
    """All that the page of one exhibition shows."""

    show: Exhibition
    programme: Programme | None
    sections: tuple[Section, ...]
    rows: tuple[Row, ...]
    texts: Mapping[str, tuple[Text, ...]]
    standing: Standing
    days: tuple[Day, ...]
    names: Names
    cited: tuple[Cited, ...]
    languages: tuple[Language, ...] = LANGUAGES
    """Those of the house."""

    @property
    def numbers(self) -> Mapping[str, str]:
        """The catalogue number of each work that hangs here."""
        return {row.exhibit.item: row.exhibit.number for row in self.rows}


def shows(reading: Reading) -> Shows:
    """Reads the list."""
    listed = service.listed(reading)
    counts = service.counts(reading)
    held = {one.uid: one for one in programmes.listed(reading)}
    named = _names(reading, [show.organisers for show in listed], [show.venue for show in listed])
    return Shows(tuple(ShowEntry(show, counts[show.uid], held.get(show.programme)) for show in listed), named)


def board(uid: str) -> Callable[[Reading], tuple[str, Board | None]]:
    """Reads one exhibition whole, with the uid that was asked for; None when it is not there any more."""

    def read(reading: Reading) -> tuple[str, Board | None]:
        found = store.fetch(reading, Exhibition, (uid,))
        return uid, _board(reading, found[0]) if found else None

    return read


def _board(reading: Reading, show: Exhibition) -> Board:
    ordered = sections.sections(reading, show.uid)
    hung = service.exhibits(reading, show.uid)
    uids = [one.item for one in hung]
    texts = texts_service.texts_of_many(reading, [show.uid, *(one.uid for one in ordered), *uids])
    cards = {card.uid: card for card in items.cards(reading, uids)}
    found = {item.uid: item for item in items.fetch(reading, uids)}
    ready = hung_works(reading, hung, found, cards, texts)
    rows = tuple(_row(one, found[one.item], cards[one.item], texts) for one in hung)
    programme = next(iter(store.fetch(reading, Programme, (show.programme,))), None) if show.programme else None
    days = by_day(_events(reading, show))
    events = [event for day in days for event in day.events]
    people = [show.organisers, *(event.people for event in events)]
    named = _names(reading, people, [show.venue, *(event.venue for event in events)])
    wanted = house.languages(reading)
    standing = standing_points.standing(show, ready, texts.get(show.uid, ()), wanted)
    return Board(show, programme, ordered, rows, texts, standing, days, named, _cited(reading, show.uid), wanted)


def _row(exhibit: Exhibit, item: Item, card: ItemCard, texts: Mapping[str, tuple[Text, ...]]) -> Row:
    materials, sizes = statements.materials_of(item), statements.dimensions_of(item)
    said = {
        language: " · ".join(
            part for part in (card.makers.best(language).text, _joined(materials, sizes, language)) if part
        )
        for language in LANGUAGES
    }
    return Row(exhibit, card, Multilingual(**said), texts.get(card.uid, ()))


def _joined(materials: Multilingual, sizes: Multilingual, language: str) -> str:
    return ", ".join(text for one in (materials, sizes) if (text := getattr(one, language)))


def _events(reading: Reading, show: Exhibition) -> tuple[Event, ...]:
    """Those that accompany the exhibition and those of its programme; not those of the exhibitions beside it."""
    own = store.fetch_where(reading, Event, exhibition=show.uid)
    beside = store.fetch_where(reading, Event, programme=show.programme) if show.programme else ()
    return tuple({event.uid: event for event in (*own, *beside) if event.exhibition in ("", show.uid)}.values())


def _names(reading: Reading, people: Iterable[Iterable[AgentRole]], places: Iterable[str]) -> Names:
    return authorities.names_of(reading, [*(role.agent for roles in people for role in roles), *places])


def _cited(reading: Reading, uid: str) -> tuple[Cited, ...]:
    found = store.fetch_where(reading, Citation, about=uid)
    sources = {one.uid: one for one in store.fetch(reading, Source, [one.source for one in found])}
    return tuple(Cited(one, sources[one.source]) for one in found if one.source in sources)
