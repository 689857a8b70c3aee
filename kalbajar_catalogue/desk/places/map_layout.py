"""Where the marks of a map sketch stand, and which of them bear their name: pure geometry on a sheet in px."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from kalbajar_catalogue.authorities.places import ABOVE, BESIDE, ITSELF, NEAR, WITHIN, Known
from kalbajar_catalogue.qtkit.sketch import Sketch, sketch, steps_between

RADIUS: Final = {ITSELF: 6.0, ABOVE: 5.0, WITHIN: 4.0, BESIDE: 4.0, NEAR: 3.5}
CLUSTER_RADIUS: Final = 8.0
RING: Final = 3.0
"""How far from the mark of the place in the middle its ring is drawn."""
FOOT: Final = 24.0
"""What is kept free of marks at the lower edge, for the scale."""
WORDS_HIGH: Final = 13.0
GAP: Final = 4.0
MOST_NAMED: Final = 40
"""No more marks than these can bear their names on so small a sheet."""
REACH: Final = 12.0
"""A pointer so many px from a mark means it."""
_RANK: Final = {ITSELF: 0, WITHIN: 1, ABOVE: 2, BESIDE: 3, NEAR: 4}


@dataclass(frozen=True)
class Mark:
    """A spot of the sheet that stands for one place, or for several that lie too near to each other to be told apart.

    `words` stand in `room`; without room they are left out.
    """

    at: QPointF
    places: tuple[Known, ...]
    relation: str
    words: str
    room: QRectF | None = None

    @property
    def radius(self) -> float:
        """How large the mark is drawn."""
        return RADIUS[self.relation] if len(self.places) == 1 else CLUSTER_RADIUS


@dataclass(frozen=True)
class Line:
    """A line of the net of degrees: where it crosses the sheet, px, and which degree it is."""

    at: float
    degrees: float


@dataclass(frozen=True)
class Sheet:
    """A map sketch ready to be painted."""

    marks: tuple[Mark, ...]
    meridians: tuple[Line, ...]
    parallels: tuple[Line, ...]
    bar_km: int
    bar: float


def laid_out(
    places: Sequence[Known], size: tuple[float, float], names: Callable[[Known], str], width: Callable[[str], float]
) -> Sheet | None:  # fmt: skip
    """A sheet of this size with these places; None where none is known. `width` measures words."""
    size = (size[0], size[1] - FOOT)
    if min(size) <= 0:
        return None
    drawn = sketch([(one.at.latitude, one.at.longitude) for one in places], size[0] / size[1], fewest=1)
    if drawn is None:
        return None
    marks = [_mark(drawn, spot, places, size, names) for spot in range(len(drawn.spots))]
    named = _with_room(sorted(marks, key=lambda mark: _RANK[mark.relation]), size, width)
    return Sheet(named, *_net(drawn, size), drawn.bar_km, drawn.bar * size[0])


def mark_at(marks: Sequence[Mark], spot: QPointF) -> int:
    """Which mark a pointer means, -1 for none."""
    near = [(_far(mark.at, spot), place) for place, mark in enumerate(marks)]
    far, place = min(near, default=(REACH + 1, -1))
    return place if far <= REACH else -1


def next_mark(marks: Sequence[Mark], place: int, step: tuple[int, int]) -> int:
    """The mark that lies nearest in a direction; the same where none does."""
    if not 0 <= place < len(marks):
        return 0 if marks else -1
    here = marks[place].at
    found = []
    for other, mark in enumerate(marks):
        along = (mark.at.x() - here.x()) * step[0] + (mark.at.y() - here.y()) * step[1]
        across = abs((mark.at.x() - here.x()) * step[1]) + abs((mark.at.y() - here.y()) * step[0])
        if other != place and along > 0:
            found.append((along + 2 * across, other))
    return min(found)[1] if found else place


def _mark(
    drawn: Sketch, spot: int, places: Sequence[Known], size: tuple[float, float], names: Callable[[Known], str]
) -> Mark:  # fmt: skip
    one = drawn.spots[spot]
    here = {places[at].place.uid for at in one.places}
    inside = sorted(
        (places[at] for at in one.places), key=lambda known: (_RANK[known.relation], known.place.parent in here)
    )
    first = inside[0]
    words = names(first) if len(inside) == 1 else f"{names(first)} +{len(inside) - 1}"
    return Mark(QPointF(one.x * size[0], one.y * size[1]), tuple(inside), first.relation, words)


def _with_room(marks: Sequence[Mark], size: tuple[float, float], width: Callable[[str], float]) -> tuple[Mark, ...]:
    """The marks with room for their words where there is any: what comes first is served first.

    The place in the middle is named in any case, be it over other marks.
    """
    north = QRectF(size[0] - 34, 0, 34, 38)
    taken = [north, *(_around(mark) for mark in marks)]
    found: list[Mark] = []
    for mark in marks[:MOST_NAMED]:
        rooms = _rooms(mark, width(mark.words))
        room = next((one for one in rooms if _is_free(one, size, taken, _around(mark))), None)
        if room is None and mark.relation == ITSELF:
            room = next((one for one in rooms if _is_free(one, size, taken[:1], _around(mark))), None)
        if room is not None:
            taken.append(room)
        found.append(replace(mark, room=room))
    return (*found, *marks[MOST_NAMED:])


def _rooms(mark: Mark, wide: float) -> tuple[QRectF, ...]:
    """Where words may stand: at the right, at the left, above, below."""
    ring = RING if mark.relation == ITSELF else 0.0
    beside, x, y = mark.radius + ring + GAP, mark.at.x(), mark.at.y()
    return (
        QRectF(x + beside, y - WORDS_HIGH / 2, wide, WORDS_HIGH),
        QRectF(x - beside - wide, y - WORDS_HIGH / 2, wide, WORDS_HIGH),
        QRectF(x - wide / 2, y - beside - WORDS_HIGH + 2, wide, WORDS_HIGH),
        QRectF(x - wide / 2, y + beside - 2, wide, WORDS_HIGH),
    )


def _is_free(room: QRectF, size: tuple[float, float], taken: Sequence[QRectF], own: QRectF) -> bool:
    inside = QRectF(2, 2, size[0] - 4, size[1] - 4).contains(room)
    return inside and not any(room.intersects(other) for other in taken if other != own)


def _around(mark: Mark) -> QRectF:
    reach = mark.radius + 1
    return QRectF(mark.at.x() - reach, mark.at.y() - reach, 2 * reach, 2 * reach)


def _net(drawn: Sketch, size: tuple[float, float]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    edges = drawn.edges
    meridians = steps_between(edges.west, edges.west + edges.wide)
    parallels = steps_between(edges.north - edges.high, edges.north)
    return (
        tuple(Line((one - edges.west) / edges.wide * size[0], one) for one in meridians),
        tuple(Line((edges.north - one) / edges.high * size[1], one) for one in parallels),
    )


def _far(one: QPointF, other: QPointF) -> float:
    return float(max(abs(one.x() - other.x()), abs(one.y() - other.y())))
