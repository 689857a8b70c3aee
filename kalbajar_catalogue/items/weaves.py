"""How a textile is put together, yarn by yarn: what the diagram of a knot or a weave is drawn from. Pure.

A structure is a few warps and the passes across them, from the bottom up. Described after the classes of
DOMAIN 3.3: knotted pile; weft-faced plain weave (palas), warp-faced plain weave (jejim), slit tapestry (kilim),
float weaves (shadda, verni, zili) and wrapped weft (sumakh).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

GROUND, PATTERN, SECOND = "ground", "pattern", "second"
WARPS: Final = 8
_TWO_SHOOTS: Final = 2
_FLOATS: Final = {"shadda": 2, "verni": 3, "zili": 3}


@dataclass(frozen=True)
class Pass:
    """One yarn across the warps.

    `over` says for each warp whether the yarn lies over it. It is `yarn` of the kind ground, pattern or second
    colour; `after` and `then` name another yarn that goes on behind a warp where the first turns back (a slit).
    A yarn that wraps the warps leans to the right (1) or to the left (-1).
    """

    over: tuple[bool, ...]
    yarn: str = GROUND
    after: int = -1
    then: str = ""
    leans: int = 0


@dataclass(frozen=True)
class Knots:
    """A row of knots, one on each pair of warps; `kind` is `symmetric` or `asymmetric`."""

    kind: str
    colours: tuple[str, ...]


@dataclass(frozen=True)
class Structure:
    """The passes and rows of knots from the bottom up. Of each pair one warp may lie deeper: 0 (flat) to 1 (behind).

    `warp_faced`: the warps hide the weft, and bear the pattern.
    """

    rows: tuple[Pass | Knots, ...]
    depth: float = 0.0
    warp_faced: bool = False


_DEPTHS: Final[Mapping[str, float]] = {"slight": 0.35, "strong": 0.7}


def structure_of(
    weave_class: str, weave_type: str, knot_type: str = "", shoots: int | None = None, depression: str = ""
) -> Structure | None:
    """What a textile of this class and type is made of; None for what is not woven or has no one structure.

    `shoots` counts the passes of weft between two rows of knots, two where nobody counted.
    """
    if weave_class == "pile" or knot_type:
        return _pile(knot_type, shoots or _TWO_SHOOTS, _DEPTHS.get(depression, 0.0))
    made = _FLAT.get(weave_type)
    return made() if made else None


def _pile(knot_type: str, shoots: int, depth: float) -> Structure | None:
    if knot_type not in ("symmetric", "asymmetric"):
        return None
    colours = ((PATTERN, PATTERN, SECOND, PATTERN), (SECOND, PATTERN, PATTERN, PATTERN))
    rows: list[Pass | Knots] = list(_plain(shoots))
    for row in colours:
        rows.append(Knots(knot_type, row))
        rows.extend(_plain(shoots))
    return Structure(tuple(rows), depth)


def _plain(count: int, first: int = 0, yarn: str = GROUND) -> Sequence[Pass]:
    """Passes that go over and under, each the other way round than the one before."""
    return [Pass(tuple((warp + row + first) % 2 == 0 for warp in range(WARPS)), yarn) for row in range(count)]


def _weft_faced() -> Structure:
    return Structure((*_plain(4), *_plain(4, yarn=PATTERN), *_plain(2)))


def _warp_faced() -> Structure:
    return Structure(tuple(_plain(5)), warp_faced=True)


def _slit() -> Structure:
    """Two colours that turn back round neighbouring warps: between them a slit stays open."""
    rows = [Pass(row.over, PATTERN, after=WARPS // 2, then=GROUND) for row in _plain(8)]
    return Structure((*_plain(2), *rows, *_plain(2)))


def _floats(span: int, straight: bool) -> Callable[[], Structure]:
    """A pattern yarn over `span` warps and under one, on a plain ground; in columns, or each row moved on by one."""

    def made() -> Structure:
        rows: list[Pass | Knots] = []
        for row in range(5):
            step = 0 if straight else row
            over = tuple((warp + step) % (span + 1) != 0 for warp in range(WARPS))
            rows += [*_plain(1, row), Pass(over, PATTERN)]
        return Structure((*rows, *_plain(1, 5)))

    return made


def _wrapped() -> Structure:
    """Forward over four warps and back behind two: every turn leans, the next row the other way."""
    rows: list[Pass | Knots] = []
    for row in range(4):
        rows += [Pass((True,) * WARPS, (PATTERN, SECOND)[row // 2], leans=1 if row % 2 == 0 else -1), *_plain(1, row)]
    return Structure((*_plain(1), *rows))


_FLAT: Final[Mapping[str, Callable[[], Structure]]] = {
    "palaz": _weft_faced,
    "ciyi_palaz": _weft_faced,
    "cecim": _warp_faced,
    "kilim": _slit,
    "shadda": _floats(_FLOATS["shadda"], straight=False),
    "verni": _floats(_FLOATS["verni"], straight=False),
    "zili": _floats(_FLOATS["zili"], straight=True),
    "sumakh": _wrapped,
}
