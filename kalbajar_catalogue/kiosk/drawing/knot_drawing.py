"""One knot on its two warps, tied in four steps, as SVG. Pure."""

from collections.abc import Callable, Mapping
from typing import Final

from kalbajar_catalogue.items.weaves import GROUND, PATTERN
from kalbajar_catalogue.kiosk.drawing.svg_ink import cord, strand, svg

STEPS: Final = 4
KINDS: Final = ("symmetric", "asymmetric")
_SIDE: Final = 240
_LEFT, _RIGHT, _THICK = 84.0, 156.0, 26.0
_YARN = 26.0
_WEFT = 12.0


def knot(kind: str, step: int) -> str:
    """The knot after so many of its four steps (1: bare warps, 4: tied and held by wefts). ValueError for another."""
    if kind not in KINDS or not 1 <= step <= STEPS:
        raise ValueError(f"no knot {kind!r}, step {step}")
    layers = _weft(218) + (_weft(24) if step == STEPS else "")
    tied = _TIED[kind][step - 1]
    return svg(_SIDE, _SIDE, layers + tied())


def _weft(y: float) -> str:
    """A weft that goes behind the left warp and over the right one, once the warps are drawn."""
    return strand(f"M14 {y}H226", _WEFT, GROUND)


def _warps(step: int = 1) -> str:
    """Both warps; the wefts lie over the right one."""
    over = "".join(strand(f"M{_RIGHT - 24} {y}H226", _WEFT, GROUND) for y in ((218, 24) if step == STEPS else (218,)))
    return cord(_LEFT, 4, 236, _THICK) + cord(_RIGHT, 4, 236, _THICK) + over


def _bare() -> str:
    return _warps()


def _over_both() -> str:
    return _warps() + strand(
        "M44 190C44 150 52 128 58 104C66 66 174 66 182 104C188 128 196 150 196 190", _YARN, PATTERN
    )


def _symmetric_round() -> str:
    behind = strand("M56 108C56 136 88 138 108 146", _YARN, PATTERN, True)
    behind += strand("M184 108C184 136 152 138 132 146", _YARN, PATTERN, True)
    ends = strand("M107 150C106 176 100 190 98 204", _YARN * 0.8, PATTERN)
    ends += strand("M133 150C134 176 140 190 142 204", _YARN * 0.8, PATTERN)
    return behind + _warps() + ends + _loop(56, 184, 104)


def _symmetric_tied() -> str:
    behind = strand("M60 96C60 120 90 122 110 128", _YARN, PATTERN, True)
    behind += strand("M180 96C180 120 150 122 130 128", _YARN, PATTERN, True)
    ends = "".join(strand(f"M{x} 132V{186}", _YARN * 0.72, PATTERN) for x in (109.5, 130.5))
    return behind + _warps(STEPS) + ends + _loop(60, 180, 92)


def _round_one() -> str:
    ends = strand("M120 196C120 150 122 118 116 98C104 74 66 76 58 104C52 128 44 152 44 190", _YARN, PATTERN)
    return _warps() + ends


def _asymmetric_round() -> str:
    behind = strand("M57 108C62 140 160 132 190 150", _YARN, PATTERN, True)
    ends = strand("M120 112V200", _YARN * 0.8, PATTERN) + strand(
        "M191 152C196 172 198 186 198 200", _YARN * 0.8, PATTERN
    )
    return behind + _warps() + ends + _loop(57, 120, 104)


def _asymmetric_tied() -> str:
    behind = strand("M60 96C66 124 160 116 184 128", _YARN, PATTERN, True)
    ends = strand("M120 100V186", _YARN * 0.72, PATTERN) + strand("M187 130V186", _YARN * 0.72, PATTERN)
    return behind + _warps(STEPS) + ends + _loop(60, 120, 94)


def _loop(left: float, right: float, y: float) -> str:
    """The turn in front, over what it holds."""
    high = 40 if right - left > 100 else 28
    return strand(f"M{left} {y}C{left} {y - high} {right} {y - high} {right} {y}", _YARN, PATTERN)


_TIED: Final[Mapping[str, tuple[Callable[[], str], ...]]] = {
    "symmetric": (_bare, _over_both, _symmetric_round, _symmetric_tied),
    "asymmetric": (_bare, _round_one, _asymmetric_round, _asymmetric_tied),
}
