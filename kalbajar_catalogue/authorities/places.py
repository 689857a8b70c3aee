"""Places as they lie in each other, and where they lie on Earth. Takes a Reading or a Work, never commits."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from kalbajar_catalogue.authorities.coordinates import Coordinates, apart, read_coordinates
from kalbajar_catalogue.authorities.records import Place
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.work import Reading, Work

ITSELF, ABOVE, WITHIN, BESIDE, NEAR = "itself", "above", "within", "beside", "near"
"""What a place is to the one in the middle of a map: it, what it lies in, what lies in it, its sibling, any other."""
NEAREST: Final = 8
JUMP: Final = 4.0
LEAST_REACH_KM: Final = 5.0
_FIELDS: Final = ("name", "name_variants", "type", "parent", "latitude", "longitude")


@dataclass(frozen=True)
class PlaceLine:
    """A live place as lists and maps need it; `parent` is '' where it lies in none that is live."""

    uid: str
    ref: str
    name: Multilingual
    variants: tuple[str, ...]
    type: str
    parent: str
    coordinates: Coordinates | None


@dataclass(frozen=True)
class Branch:
    """A place in the tree of all of them: how deep it lies, and in what, from the outermost in."""

    place: PlaceLine
    above: tuple[PlaceLine, ...]

    @property
    def depth(self) -> int:
        """In how many places it lies."""
        return len(self.above)


@dataclass(frozen=True)
class Known:
    """A place whose coordinates are known, what it is to the one in the middle, and how far away, if that is known."""

    place: PlaceLine
    at: Coordinates
    relation: str
    km: float | None = None


@dataclass(frozen=True)
class Gazetteer:
    """All live places at one moment. A place that lies in itself, however far up, is taken for an outermost one."""

    places: Mapping[str, PlaceLine]

    @cached_property
    def children(self) -> Mapping[str, tuple[PlaceLine, ...]]:
        """The places that lie in each directly, by uid; under '' those that lie in none."""
        found: dict[str, list[PlaceLine]] = defaultdict(list)
        for place in self.places.values():
            found[place.parent].append(place)
        return {uid: tuple(places) for uid, places in found.items()}

    def above(self, uid: str) -> tuple[PlaceLine, ...]:
        """What a place lies in, from the outermost in; nothing for one that is not here."""
        found: list[PlaceLine] = []
        place = self.places.get(uid)
        while place is not None and (place := self.places.get(place.parent)) and place not in found:
            found.append(place)
        return tuple(reversed(found))

    def within(self, uid: str) -> tuple[PlaceLine, ...]:
        """All places that lie in one, however deep."""
        found, waiting, seen = [], [uid], {uid}
        while waiting:
            children = [child for child in self.children.get(waiting.pop(), ()) if child.uid not in seen]
            seen |= {child.uid for child in children}
            found += children
            waiting += [child.uid for child in children]
        return tuple(found)

    def tree(self, order: Callable[[PlaceLine], Any]) -> tuple[Branch, ...]:
        """Every place once, each after the one that it lies in, siblings by `order`."""
        found: list[Branch] = []
        waiting = [Branch(place, ()) for place in sorted(self.children.get("", ()), key=order, reverse=True)]
        while waiting:
            branch = waiting.pop()
            found.append(branch)
            inner = sorted(self.children.get(branch.place.uid, ()), key=order, reverse=True)
            waiting += [Branch(child, (*branch.above, branch.place)) for child in inner]
        return tuple(found)

    def around(self, uid: str, everything: bool = False, nearest: int = NEAREST) -> tuple[Known, ...]:
        """The places to be drawn with one in the middle, it first: those it lies in, its siblings, what lies in it.

        So many of the nearest others too, where its own coordinates are known. What lies so much farther off than all
        the others that these would be one mark is left out. Or every place there is.
        """
        middle = self.places.get(uid)
        if middle is None:
            return ()
        relations = self._relations(middle)
        others = [place for place in self.places.values() if place.coordinates and place.uid not in relations]
        if not everything:
            others = _nearest(others, middle.coordinates, nearest)
        related = [self.places[one] for one in relations]
        known = [
            Known(place, place.coordinates, relations.get(place.uid, NEAR), _km(middle, place.coordinates))
            for place in (*related, *others)
            if place.coordinates
        ]
        return tuple(known if everything else _without_far_ones(known))

    def _relations(self, middle: PlaceLine) -> Mapping[str, str]:
        """What every relative is to a place, by uid."""
        found = {middle.uid: ITSELF}
        found |= {place.uid: ABOVE for place in self.above(middle.uid)}
        found |= {place.uid: WITHIN for place in self.within(middle.uid)}
        beside = self.children.get(middle.parent, ()) if middle.parent else ()
        return found | {place.uid: BESIDE for place in beside if place.uid not in found}


def gazetteer(reading: Reading) -> Gazetteer:
    """Reads all live places."""
    rows = store.glance(reading, Place, _FIELDS)
    live = {str(row[0]): str(row[5]) for row in rows}
    return Gazetteer({place.uid: place for place in (_line(row, live) for row in rows)})


def within(reading: Reading, uid: str) -> tuple[str, ...]:
    """The uids of all places that lie in one, however deep."""
    return tuple(place.uid for place in gazetteer(reading).within(uid))


def put_on_earth(work: Work, uid: str, text: str) -> None:
    """Records the coordinates that a person typed, or that there are none.

    Raises WorldError `place.coordinates_unread`, `place.coordinates_off`, `record.missing`.
    """
    at = read_coordinates(text)
    values = {"latitude": at.latitude if at else None, "longitude": at.longitude if at else None}
    store.change(work, Place.kind, uid, values)
    trash.settle(work, uid)


def _line(row: Sequence[Any], parents: Mapping[str, str]) -> PlaceLine:
    uid, ref, name, variants, kind, parent, latitude, longitude = row
    lies_in = "" if parent not in parents or _in_circle(uid, parents) else str(parent)
    return PlaceLine(str(uid), str(ref), name, tuple(variants), str(kind), lies_in, coordinates(latitude, longitude))


def coordinates(latitude: float | None, longitude: float | None) -> Coordinates | None:
    """A pair as it is stored; None unless both are known and on Earth."""
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return Coordinates(latitude, longitude)


def _in_circle(uid: str, parents: Mapping[str, str]) -> bool:
    seen, above = {uid}, parents.get(uid, "")
    while above in parents and above not in seen:
        seen.add(above)
        above = parents[above]
    return above == uid


def _nearest(places: Iterable[PlaceLine], at: Coordinates | None, most: int) -> list[PlaceLine]:
    if at is None:
        return []
    return sorted(places, key=lambda place: apart(at, place.coordinates) if place.coordinates else 0.0)[:most]


def _without_far_ones(known: Sequence[Known]) -> list[Known]:
    """Those up to the first that lies many times as far as the one before; all where no distance is known."""
    reach, far = 0.0, sorted(one.km for one in known if one.km is not None)
    for km in far:
        if reach and km > JUMP * max(reach, LEAST_REACH_KM):
            break
        reach = km
    return [one for one in known if one.km is None or one.km <= reach]


def _km(middle: PlaceLine, at: Coordinates) -> float | None:
    return apart(middle.coordinates, at) if middle.coordinates else None
