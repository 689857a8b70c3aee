"""Yarns as SVG: cords with their twist, strands with their edge, in colours that tell them apart. Pure."""

from math import ceil, floor
from typing import Final

from kalbajar_catalogue.items.weaves import GROUND, PATTERN, SECOND

WARP, WARP_EDGE, TWIST = "#E9DEC8", "#7A6A55", "#B3A488"
YARN: Final = {GROUND: "#22395B", PATTERN: "#9B2D2A", SECOND: "#D9A93A"}
EDGE: Final = {GROUND: "#121F34", PATTERN: "#571512", SECOND: "#7C5B12"}
SHINE: Final = {GROUND: "#4A6794", PATTERN: "#C25A50", SECOND: "#EBCB7C"}


def svg(wide: float, high: float, drawn: str) -> str:
    """A drawing of these units."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:g}" height="{high:g}" viewBox="0 0 {wide:g} {high:g}">'
        f"{drawn}</svg>"
    )


def cord(x: float, top: float, bottom: float, thick: float, colour: str = WARP) -> str:
    """A piece of an upright twisted cord around `x`."""
    left, right = x - thick / 2, x + thick / 2
    shade = TWIST if colour == WARP else WARP_EDGE
    twists = _twists(left, right, top, bottom, max(3.0, thick * 0.62))
    turned = f'<path d="{twists}" stroke="{shade}" stroke-width="{max(0.8, thick * 0.08):.1f}" fill="none"/>'
    return (
        f'<rect x="{left:.1f}" y="{top:.1f}" width="{thick:.1f}" height="{bottom - top:.1f}" fill="{colour}"/>'
        + (turned if twists else "")
        + f'<path d="M{left:.1f} {top:.1f}V{bottom:.1f}M{right:.1f} {top:.1f}V{bottom:.1f}" stroke="{WARP_EDGE}" '
        f'stroke-width="{max(0.8, thick * 0.07):.1f}" fill="none"/>'
    )


def _twists(left: float, right: float, top: float, bottom: float, step: float) -> str:
    """The slanting lines between its plies, at the same places in every piece of one warp."""
    first, last = ceil(top / step), floor(bottom / step) - 1
    return "".join(
        f"M{left:.1f} {(turn + 1) * step:.1f}L{right:.1f} {turn * step:.1f}" for turn in range(first, last + 1)
    )


def strand(path: str, thick: float, yarn: str, deep: bool = False) -> str:
    """A yarn along a path; one that lies `deep` is in the shade."""
    edge = max(1.0, thick * 0.12)
    body = EDGE[yarn] if deep else YARN[yarn]
    shine = (
        "" if deep else _line(path, thick * 0.18, SHINE[yarn], f' stroke-dasharray="{thick * 0.35:.1f} {thick:.1f}"')
    )
    return _line(path, thick + 2 * edge, EDGE[yarn]) + _line(path, thick, body) + shine


def _line(path: str, thick: float, colour: str, more: str = "") -> str:
    return (
        f'<path d="{path}" stroke="{colour}" stroke-width="{thick:.1f}" stroke-linecap="round" '
        f'stroke-linejoin="round" fill="none"{more}/>'
    )
