"""Where works hang at their true sizes beside each other and beside a person. Pure geometry, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from kalbajar_catalogue.kiosk.walls.hanging_plan import MOST_IN_A_ROW, NARROWEST, WIDEST, Place, Plan, parts_of, widest

PERSON_MM, HEADROOM_MM = 1700.0, 150.0
EYE_MM = 1330.0
"""The middle of what hangs: lower than for a single row, as one hangs works above each other."""
SALON_MM = 2000.0
"""As high as two works above each other may reach."""
ABOVE_MM, PAINTING_GAP_MM, CARPET_GAP_MM = 240.0, 260.0, 280.0
OFF_THE_FLOOR_MM = 330.0
STANDS_MM = 880.0
"""The room of the person who stands at the beginning of each line."""
UNSIZED_MM = 800.0
"""The height at which a work hangs whose size nobody wrote down."""


@dataclass(frozen=True)
class Size:
    """What hangs, in mm; `known` when somebody measured it."""

    width: float
    height: float
    known: bool = True


def paintings(sizes: Sequence[Size], lines: int = 1) -> Plan:
    """Works at their true sizes around the height of the eyes, smaller ones two above each other.

    The wall is cut into `lines` or more.
    """
    columns = _columns(sizes)
    tops = [_middle(column) + column.height / 2 for column in columns]
    return _true(columns, max([PERSON_MM, *tops]) + HEADROOM_MM, tops, PAINTING_GAP_MM, lines)


def carpets(sizes: Sequence[Size], lines: int = 1) -> Plan:
    """Works at their true sizes, hung by their upper edge from one rail."""
    columns = [_Column(at, (size,)) for at, size in enumerate(sizes)]
    tallest = max((size.height for size in sizes), default=0.0)
    rail = max(tallest + OFF_THE_FLOOR_MM, PERSON_MM + 2 * HEADROOM_MM)
    return _true(columns, rail + HEADROOM_MM, [rail] * len(sizes), CARPET_GAP_MM, lines)


def size_of(width_mm: float | None, height_mm: float | None, shape: float) -> Size:
    """What hangs, in the shape of its picture within the size that is written down; a usual size where none is."""
    safe = min(max(shape, NARROWEST), WIDEST)
    if not width_mm or not height_mm or min(width_mm, height_mm) <= 0:
        return Size(UNSIZED_MM * safe, UNSIZED_MM, known=False)
    if width_mm / height_mm > safe:
        return Size(height_mm * safe, height_mm)
    return Size(width_mm, width_mm / safe)


@dataclass(frozen=True)
class _Column:
    """One work, or two above each other."""

    first: int
    sizes: tuple[Size, ...]

    @property
    def width(self) -> float:
        return max(size.width for size in self.sizes)

    @property
    def height(self) -> float:
        return sum(size.height for size in self.sizes) + ABOVE_MM * (len(self.sizes) - 1)


def _columns(sizes: Sequence[Size]) -> list[_Column]:
    columns: list[_Column] = []
    for at, size in enumerate(sizes):
        alone = columns[-1] if columns and len(columns[-1].sizes) == 1 else None
        if alone and alone.height + ABOVE_MM + size.height <= SALON_MM:
            columns[-1] = _Column(alone.first, (*alone.sizes, size))
        else:
            columns.append(_Column(at, (size,)))
    return columns


def _middle(column: _Column) -> float:
    """How high above the floor the middle of a column hangs."""
    return max(EYE_MM, OFF_THE_FLOOR_MM + column.height / 2)


def _true(columns: Sequence[_Column], zone: float, tops: Sequence[float], gap: float, lines: int) -> Plan:
    """Columns side by side on walls `zone` high; `tops` are their upper edges above the floor. All in mm."""
    rows: list[tuple[Place, ...]] = []
    at = 0
    wanted = max(lines, -(-len(columns) // MOST_IN_A_ROW))
    for part in parts_of([column.width + gap for column in columns], max(1, min(wanted, len(columns)))):
        hung, x = list[Place](), STANDS_MM
        for column, top in zip(columns[at : at + len(part)], tops[at : at + len(part)], strict=True):
            hung.extend(_hung(column, len(rows), x, zone - top, zone))
            x += column.width + gap
        rows.append(tuple(hung))
        at += len(part)
    return Plan(tuple(rows), widest(rows), (), PERSON_MM / zone)


def _hung(column: _Column, row: int, x: float, y: float, zone: float) -> list[Place]:
    places = []
    for at, size in enumerate(column.sizes):
        left = x + (column.width - size.width) / 2
        places.append(Place(column.first + at, row, left / zone, y / zone, size.width / zone, size.height / zone))
        y += size.height + ABOVE_MM
    return places
