"""Where pictures hang on a wall that is dragged, in rows at one height. Pure geometry, no Qt.

A plan knows no screen. Its unit is the height of a row's pictures, so that a row reaches from y = 0 to y = 1 and a
picture as wide as high is 1 wide. What stands above and below the pictures (names, numbers) is the screen's affair.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

GAP = 0.126
LEAST_ROWS = 3
ENOUGH = 12
"""From so many works on, a wall has three rows even where nothing groups them."""
MOST_IN_A_ROW = 40
APART = 0.5
"""Between two groups that share a row."""
TOO_LONG, TOO_FULL = 1.35, 1.2
"""A group this much longer than a usual row is cut; short neighbours share a row as long as it stays below that."""
NARROWEST, WIDEST = 0.2, 6.0
"""A strip of film or a broken size neither vanishes nor fills the wall: it hangs whole within these shapes."""


@dataclass(frozen=True)
class Place:
    """One work: which (`index` in the order given), in which row, and its rectangle there."""

    index: int
    row: int
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width


@dataclass(frozen=True)
class Steps:
    """The works that the arrow keys lead to, by their index; at an end, the work itself."""

    left: int
    right: int
    up: int
    down: int


@dataclass(frozen=True)
class Stretch:
    """Works of one group side by side in a row, from x = `left` to `right`; `begins` is false where it goes on."""

    group: int
    row: int
    left: float
    right: float
    first: int
    last: int
    begins: bool


@dataclass(frozen=True)
class Plan:
    """A wall. Every row holds at least one work; `width` is that of the longest."""

    rows: tuple[tuple[Place, ...], ...] = ()
    width: float = 0.0
    stretches: tuple[Stretch, ...] = ()
    person: float = 0.0
    """How high somebody of 170 cm stands beside these works; 0 where sizes are not true."""

    @property
    def places(self) -> tuple[Place, ...]:
        """All of them, in the order of the rows."""
        return tuple(place for row in self.rows for place in row)


def wall(groups: Sequence[Sequence[float]]) -> Plan:
    """Works in rows at one height; three rows at least where there are works enough.

    `groups` are their shapes (width over height), one list for each group that hangs together: a long one takes
    several rows, short ones share one.
    """
    shapes = [[min(max(shape, NARROWEST), WIDEST) for shape in group] for group in groups]
    usual = _usual(shapes)
    rows = _shared(_cut(shapes, usual), usual)
    places: list[tuple[Place, ...]] = []
    stretches: list[Stretch] = []
    for row, parts in enumerate(rows):
        x, hung = 0.0, list[Place]()
        for part in parts:
            placed = _placed(part, x, row)
            stretches.append(Stretch(part.group, row, x, placed[-1].right, part.first, placed[-1].index, part.begins))
            hung.extend(placed)
            x = placed[-1].right + APART
        places.append(tuple(hung))
    return Plan(tuple(places), widest(places), tuple(stretches))


def broken(widths: Sequence[float], room: float, gap: float = 2 * GAP) -> list[tuple[int, int]]:
    """Where a line ends because the next one would not fit: first and last (exclusive) of each line."""
    breaks, x = [0], 0.0
    for at, width in enumerate(widths):
        if at > breaks[-1] and x + width > room:
            breaks.append(at)
            x = 0.0
        x += width + gap
    return [(first, last) for first, last in pairwise([*breaks, len(widths)]) if first < last]


def steps(plan: Plan) -> tuple[Steps, ...]:
    """Where the arrow keys lead from each work, in the order of the indices."""
    order = plan.places
    found = {
        place.index: Steps(
            order[max(at - 1, 0)].index,
            order[min(at + 1, len(order) - 1)].index,
            _beside(plan, place, -1),
            _beside(plan, place, +1),
        )
        for at, place in enumerate(order)
    }
    return tuple(found[index] for index in range(len(order)))


def chunks(plan: Plan, size: int = 6) -> tuple[tuple[Place, ...], ...]:
    """The works of each row, some at a time: what comes and goes together while the wall is dragged."""
    return tuple(row[at : at + size] for row in plan.rows for at in range(0, len(row), size))


@dataclass(frozen=True)
class _Part:
    """Works of a group that stay side by side."""

    group: int
    first: int
    widths: tuple[float, ...]
    begins: bool

    @property
    def length(self) -> float:
        return sum(self.widths) + GAP * (len(self.widths) - 1)


def _placed(part: _Part, left: float, row: int) -> list[Place]:
    starts = accumulate([width + GAP for width in part.widths[:-1]], initial=left)
    return [
        Place(part.first + at, row, x, 0.0, width, 1.0)
        for at, (x, width) in enumerate(zip(starts, part.widths, strict=True))
    ]


def _usual(groups: Sequence[Sequence[float]]) -> float:
    """How long a row is when all are equally long."""
    count = sum(map(len, groups))
    rows = max(LEAST_ROWS if count >= ENOUGH else 1, -(-count // MOST_IN_A_ROW))
    return sum(width + GAP for group in groups for width in group) / rows


def _cut(groups: Sequence[Sequence[float]], usual: float) -> list[_Part]:
    """The groups, those cut that are too long for a row."""
    first, parts = 0, list[_Part]()
    for group, widths in enumerate(groups):
        length = sum(width + GAP for width in widths)
        pieces = round(length / usual) if length > TOO_LONG * usual else 1
        for at, piece in enumerate(parts_of(widths, pieces)):
            parts.append(_Part(group, first, tuple(piece), begins=at == 0))
            first += len(piece)
    return parts


def _shared(parts: Sequence[_Part], usual: float) -> list[list[_Part]]:
    """Parts in rows: short neighbours of different groups share one where there are many."""
    rows: list[list[_Part]] = []
    for part in parts:
        held = sum(other.length + APART for other in rows[-1]) if rows else 0.0
        fits = len(parts) > LEAST_ROWS and held + part.length <= TOO_FULL * usual
        if rows and fits and rows[-1][-1].group != part.group:
            rows[-1].append(part)
        else:
            rows.append([part])
    return rows


def parts_of(widths: Sequence[float], rows: int) -> list[Sequence[float]]:
    """`widths` in their order, cut into at most so many rows of about the same length."""
    total = sum(widths)
    parts: list[list[float]] = [[] for _ in range(rows)]
    for width, end in zip(widths, accumulate(widths), strict=True):
        parts[min(int((end - width / 2) / total * rows), rows - 1)].append(width)
    return [part for part in parts if part]


def widest(rows: Sequence[tuple[Place, ...]]) -> float:
    """How far to the right anything hangs."""
    return max((place.right for row in rows for place in row), default=0.0)


def _beside(plan: Plan, place: Place, step: int) -> int:
    """The nearest work above (-1) or below (+1): in its own column, else in the next row."""
    column = [
        other
        for other in (plan.rows[place.row] if plan.person else ())
        if (other.y - place.y) * step > 0 and other.x < place.right and place.x < other.right
    ]
    row = place.row + step
    others = column or (plan.rows[row] if 0 <= row < len(plan.rows) else ())
    middle = place.x + place.width / 2
    return min(others, key=lambda other: abs(other.x + other.width / 2 - middle), default=place).index
