"""What the page of places asks of the core; called in a database lane."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.authorities import places, vocabularies
from kalbajar_catalogue.authorities.places import Branch, Known, PlaceLine
from kalbajar_catalogue.authorities.records import Place
from kalbajar_catalogue.desk.widgets.record_rows import RecordRow, sought_by
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.sorting import SortKey, sort_key
from kalbajar_catalogue.storage import mentions, store
from kalbajar_catalogue.storage.work import Reading, Work

NOWHERE: Final = "nowhere"
"""The tag of places without coordinates."""
LACKING: Final = "lacking_"
"""The beginning of the tag of a name that a language lacks; the code of the language follows."""
SYMBOLS: Final = {
    "mountain": "mountain", "mountains": "mountain", "river": "waves", "lake": "waves", "monument": "castle",
    "venue": "landmark", "town": "building-2", "city": "building-2", "village": "house", "quarter": "house",
    "district": "map", "region": "map", "country": "globe",
}  # fmt: skip
_ALL: Final = 400
"""More marks than these say nothing on so small a sheet."""


@dataclass(frozen=True)
class Surroundings:
    """What lies around one place: what it lies in, from the outermost in, its marks, its addresses elsewhere.

    `known` tells how many places have coordinates at all.
    """

    uid: str
    place: PlaceLine | None = None
    above: tuple[PlaceLine, ...] = ()
    around: tuple[Known, ...] = ()
    addresses: tuple[str, ...] = ()
    known: int = 0


def rows(language: Language, nameless: str) -> Callable[[Reading, Collection[str] | None], Sequence[RecordRow]]:
    """Reads all places for the list, each under the one it lies in; `nameless` stands for one without a name."""

    def read(reading: Reading, uids: Collection[str] | None) -> Sequence[RecordRow]:
        def order(place: PlaceLine) -> tuple[bool, SortKey]:
            name = place.name.best(language).text
            return not name, sort_key(name)

        return [_row(branch, language, nameless) for branch in places.gazetteer(reading).tree(order)]

    return read


def around(uid: str, everything: bool) -> Callable[[Reading], Surroundings]:
    """Reads what lies around a place: near it, or everywhere."""

    def read(reading: Reading) -> Surroundings:
        found = places.gazetteer(reading)
        place = found.places.get(uid)
        if place is None:
            return Surroundings(uid)
        addresses = store.glance(reading, Place, ("identifiers",), (uid,))
        known = sum(one.coordinates is not None for one in found.places.values())
        marks = found.around(uid, everything)[:_ALL]
        return Surroundings(uid, place, found.above(uid), marks, tuple(addresses[0][2]), known)

    return read


def works_within(uid: str, kinds: Collection[str]) -> Callable[[Reading], tuple[str, ...]]:
    """Reads the works, of these kinds, that name a place or one that lies in it, however deep; each once."""

    def read(reading: Reading) -> tuple[str, ...]:
        there = (uid, *places.within(reading, uid))
        found = (one.user for place in there for one in mentions.mentions(reading, place) if one.kind in kinds)
        return tuple(dict.fromkeys(found))

    return read


def make(name: str, language: Language, parent: str = "") -> Callable[[Work, Progress], str]:
    """Makes a place of this name, '' for none yet, that lies in another, '' for none."""

    def write(work: Work, progress: Progress) -> str:
        said = cleaned(name)
        names = Multilingual().having(language_of(said, language), said) if said else Multilingual()
        return store.insert(work, Place(name=names, parent=parent)).uid

    return write


def put_on_earth(uid: str, text: str) -> Callable[[Work, Progress], None]:
    """Records the coordinates that were typed."""
    return lambda work, progress: places.put_on_earth(work, uid, text)


def give_addresses(uid: str, addresses: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Records where the place is found in shared lists."""
    return lambda work, progress: store.change(work, Place.kind, uid, {"identifiers": list(addresses)})


def tallied(shown: Sequence[RecordRow]) -> Mapping[str, int]:
    """How many places have no coordinates, and how many lack a name in a language."""
    return {tag: sum(tag in row.tags for row in shown) for tag in (NOWHERE, *(LACKING + one for one in LANGUAGES))}


def _row(branch: Branch, language: Language, nameless: str) -> RecordRow:
    place = branch.place
    name = place.name.best(language).text
    kind = capitalised(vocabularies.word("place_type", place.type, language), language) if place.type else ""
    above = ", ".join(one.name.best(language).text or one.ref for one in reversed(branch.above))
    facts = (kind, above, "; ".join(place.variants[:3]))
    return RecordRow(
        uid=place.uid,
        name=name or f"{nameless} ({place.ref})",
        line=" · ".join(part for part in facts if part),
        sought=sought_by(*(place.name.get(one) for one in LANGUAGES), *place.variants, kind, above, place.ref),
        symbol=SYMBOLS.get(place.type, "map-pin"),
        tags=frozenset(_tags(place)),
        depth=min(branch.depth, 4),
        nameless=not name,
    )


def _tags(place: PlaceLine) -> list[str]:
    lacking = [f"{LACKING}{one}" for one in LANGUAGES if not place.name.get(one)]
    return [place.type, *lacking, *([] if place.coordinates else [NOWHERE])]
