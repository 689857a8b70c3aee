"""A flat-weave, yarn by yarn, as SVG: what `items.weaves` says of it, woven in four steps. Pure."""

from typing import Final

from kalbajar_catalogue.items.weaves import PATTERN, SECOND, WARPS, Pass, Structure
from kalbajar_catalogue.kiosk.drawing.svg_ink import EDGE, SHINE, WARP, YARN, cord, strand, svg

STEPS: Final = 4
_UNIT = 40.0
_ROW = 25.0
_OPEN_ROW = 52.0
"""Between the wefts that hold warps close together: they would hide nothing else."""
_WIDE = _UNIT * (WARPS + 1)


def rows_after(structure: Structure, step: int) -> int:
    """How many passes are woven after one of the four steps: none, the first, a half, all. ValueError for another."""
    count = len(structure.rows)
    if not 1 <= step <= STEPS:
        raise ValueError(f"no step {step}")
    return (0, min(2, count), (count + 1) // 2, count)[step - 1]


def weave(structure: Structure, step: int = STEPS) -> str:
    """The structure after so many steps, woven from the bottom up."""
    each = _OPEN_ROW if structure.warp_faced else _ROW
    high = each * len(structure.rows) + 24
    thick = _UNIT * (0.8 if structure.warp_faced else 0.42)
    drawn = "".join(_warp(structure, warp, 0, high, thick) for warp in range(WARPS))
    for place, row in enumerate(structure.rows[: rows_after(structure, step)]):
        if isinstance(row, Pass):
            drawn += _pass(structure, row, high - 12 - each * (place + 0.5), thick)
    return svg(_WIDE, high, drawn)


def _x(warp: int) -> float:
    return _UNIT * (warp + 1)


def _warp(structure: Structure, warp: int, top: float, bottom: float, thick: float) -> str:
    colours = (WARP, YARN[PATTERN], YARN[SECOND], YARN[PATTERN])
    colour = colours[warp // 2 % len(colours)] if structure.warp_faced else WARP
    return cord(_x(warp), top, bottom, thick, colour)


def _pass(structure: Structure, row: Pass, y: float, thick: float) -> str:
    """The yarn straight across, then again the warps that it lies under."""
    if row.leans:
        return _turns(row, y)
    yarn = _ROW * (0.5 if structure.warp_faced else 0.62)
    under = [warp for warp, over in enumerate(row.over) if not over]
    return _across(row, y, yarn) + "".join(
        _warp(structure, warp, y - _ROW / 2 - 1, y + _ROW / 2 + 1, thick) for warp in under
    )


def _across(row: Pass, y: float, yarn: float) -> str:
    if not row.then:
        return strand(f"M10 {y:.1f}H{_WIDE - 10:.1f}", yarn, row.yarn)
    left, right = _x(row.after - 1), _x(row.after)
    one = strand(f"M10 {y:.1f}H{left + 5:.1f}", yarn, row.yarn)
    return one + strand(f"M{right - 5:.1f} {y:.1f}H{_WIDE - 10:.1f}", yarn, row.then)


def _turns(row: Pass, y: float) -> str:
    """Slanting turns over four warps, of which the next covers two again."""
    half, rise = _ROW * 0.4, _ROW * 0.24 * row.leans
    turns = []
    for warp in range(0, WARPS, 2):
        left, right = _x(warp) - _UNIT * 0.46, _x(warp) + _UNIT * 1.46
        ends = ((left, half + rise), (left, rise - half), (right, -half - rise), (right, half - rise))
        corners = " ".join(f"{x:.1f},{y + down:.1f}" for x, down in ends)
        turns.append(
            f'<polygon points="{corners}" fill="{YARN[row.yarn]}" stroke="{EDGE[row.yarn]}" stroke-width="2" '
            f'stroke-linejoin="round"/><path d="M{left + 8:.1f} {y + rise:.1f}L{right - 8:.1f} {y - rise:.1f}" '
            f'stroke="{SHINE[row.yarn]}" stroke-width="2" fill="none"/>'
        )
    return "".join(turns)


def is_drawn(structure: Structure | None) -> bool:
    """Whether this is a flat-weave that can be drawn."""
    return structure is not None and bool(structure.rows) and all(isinstance(row, Pass) for row in structure.rows)
