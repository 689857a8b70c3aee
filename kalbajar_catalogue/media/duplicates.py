"""Which pictures are the same one: rescaled, recompressed, greyed, turned, mirrored or a little cropped.

The perceptual hash proposes, a comparison of the small pictures decides: states of one carpet have nearly the same
hash, and are not the same picture. Two pictures of which one is colourless are compared in grey. Nothing is deleted.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media.fingerprints import COARSE, SIDE, TURNS, Prints, contents, turned

REACH: Final = 12
"""Bits up to which two pictures are compared: in symmetrical carpets half of the waves are noise, and so their bits."""

_ROWS: Final = 256
_BATCH: Final = 20_000
_LEAST_ALIKE, _SURELY_ALIKE = 0.85, 0.97
_COLOURLESS: Final = 2.0
_STEPS: Final = 3
_ACROSS: Final = np.linspace(-1.0, 1.0, SIDE)
Plane = NDArray[np.float64]
Places = NDArray[np.intp]


@dataclass(frozen=True)
class Pair:
    """Two pictures by their places among the fingerprints.

    In how many `bits` they differ, and how the second is turned to stand like the first (see `fingerprints.turned`).
    """

    one: int
    other: int
    bits: int
    turn: int


def groups(prints: Prints, apart: Collection[frozenset[str]] = (), progress: Progress = silent) -> tuple[
    tuple[str, ...], ...
]:  # fmt: skip
    """The SHA-256 of pictures that are the same one, in groups in which each matches every other.

    Pairs that a person called different (`apart`) are never in one group. Fingerprints of plain pictures match none.
    """
    names = contents(prints)
    pairs = [pair for pair in same(prints, progress) if frozenset((names[pair.one], names[pair.other])) not in apart]
    return tuple(tuple(names[place] for place in group) for group in _cliques(pairs))


def same(prints: Prints, progress: Progress = silent) -> tuple[Pair, ...]:
    """Every two pictures that are the same one, the nearest first."""
    found = sorted(_candidates(prints, progress), key=lambda pair: (pair.bits, pair.one, pair.other))
    best: dict[tuple[int, int], Pair] = {}
    for pair in found:
        if (pair.one, pair.other) not in best and alike(prints[pair.one], prints[pair.other], pair.turn):
            best[pair.one, pair.other] = pair
    return tuple(best.values())


def _candidates(prints: Prints, progress: Progress) -> list[Pair]:
    """Every two pictures whose hashes are near in one of the orientations, and that do not plainly differ."""
    lively = np.flatnonzero(prints["plain"] == 0)
    own, glances = prints["hashes"][lively, 0], _glances(prints["grey"][lively])
    found: list[Pair] = []
    for turn in range(TURNS):
        progress(turn, TURNS, "")
        others = np.ascontiguousarray(prints["hashes"][lively, turn])
        one, other, bits = _near(np.ascontiguousarray(own), others)
        laid = turned(glances.reshape(-1, COARSE, COARSE), turn).reshape(len(lively), COARSE**2)
        likely = _likely(glances, laid, one, other)
        found += [
            Pair(int(lively[a]), int(lively[b]), int(count), turn)
            for a, b, count in zip(one[likely], other[likely], bits[likely], strict=True)
        ]
    return found


def _near(own: NDArray[np.uint64], others: NDArray[np.uint64]) -> tuple[Places, Places, Places]:
    """Places one < other whose hashes differ in at most `REACH` bits, and in how many."""
    found: list[tuple[Places, Places, Places]] = [(np.zeros(0, np.intp),) * 3]
    for start in range(0, len(own), _ROWS):
        bits = np.bitwise_count(own[start : start + _ROWS, None] ^ others[None, start:])
        rows, columns = np.nonzero(bits <= REACH)
        later = columns > rows
        rows, columns = rows[later], columns[later]
        found.append((rows + start, columns + start, bits[rows, columns].astype(np.intp)))
    one, other, bits_apart = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return one, other, bits_apart


def _glances(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Coarse pictures of mean 0 and length 1, one a row."""
    step = SIDE // COARSE
    coarse = grey.reshape(-1, COARSE, step, COARSE, step).mean((2, 4), dtype=np.float32).reshape(len(grey), COARSE**2)
    level = coarse - coarse.mean(1, keepdims=True)
    return np.asarray(level / np.maximum(np.linalg.norm(level, axis=1, keepdims=True), 1e-6), np.float32)


def _likely(own: NDArray[np.float32], laid: NDArray[np.float32], one: Places, other: Places) -> NDArray[np.bool_]:
    """Which of these pairs look alike at a glance."""
    batches = (slice(start, start + _BATCH) for start in range(0, len(one), _BATCH))
    likeness = [np.einsum("ij,ij->i", own[one[batch]], laid[other[batch]]) for batch in batches]
    return np.asarray(np.concatenate([*likeness, np.zeros(0, np.float32)]) >= _LEAST_ALIKE)


def _cliques(pairs: Sequence[Pair]) -> list[tuple[int, ...]]:
    """Groups in which everybody is paired with everybody: the nearest come together first, chains never."""
    friends: dict[int, set[int]] = {}
    for pair in pairs:
        friends.setdefault(pair.one, set()).add(pair.other)
        friends.setdefault(pair.other, set()).add(pair.one)
    group_of: dict[int, set[int]] = {place: {place} for place in friends}
    for pair in pairs:
        one, other = group_of[pair.one], group_of[pair.other]
        if one is not other and all(other <= friends[place] for place in one):
            one |= other
            for place in other:
                group_of[place] = one
    found = {id(group): tuple(sorted(group)) for group in group_of.values() if len(group) > 1}
    return sorted(found.values())


def alike(one: Any, other: Any, turn: int) -> bool:
    """Whether two fingerprints are of the same picture, the second being turned so."""
    first, second = one["grey"].astype(np.float64), turned(other["grey"], turn).astype(np.float64)
    fit = _registered(_blurred(first), _blurred(second))
    if fit.likeness < _SURELY_ALIKE or fit.grey > 1.1 + 90 * fit.shift:
        return False
    tints, others = one["tints"].astype(np.float64), turned(other["tints"], turn).astype(np.float64)
    if min(np.abs(tints - 128).mean(), np.abs(others - 128).mean()) < _COLOURLESS:
        return True
    laid = np.stack([_moved(tint, fit.move * COARSE / SIDE) for tint in others])
    apart = np.abs(tints - laid)
    allowed = 4.5 + 60 * fit.shift * np.stack([_range(tint) for tint in tints])
    return bool((apart <= allowed).all() and apart.mean() <= 2.0)


@dataclass(frozen=True)
class _Fit:
    """How well one picture lies on another once it is moved and stretched by points (`move`).

    Correlation, and the worst place: in grey levels, over what the detail there explains.
    """

    likeness: float
    grey: float
    move: Plane

    @property
    def shift(self) -> float:
        """How far the picture was moved, as a share of it."""
        return float(np.abs(self.move).max() / SIDE)


def _registered(first: Plane, second: Plane) -> _Fit:
    """Lays the second picture on the first, moved and stretched by fractions of a point, its contrast fitted."""
    move = np.zeros(4)
    for _ in range(_STEPS):
        moved = _moved(second, move)
        down, right = np.gradient(moved)
        parts = np.stack([right, right * _ACROSS, down, down * _ACROSS[:, None], moved, np.ones_like(moved)], -1)
        solved = _solved(parts.reshape(-1, 6), first.ravel())
        move = move + np.clip(solved[:4] / (solved[4] or 1.0), -1.5, 1.5)
    moved = _moved(second, move)
    contrast = _solved(np.stack([moved.ravel(), np.ones(moved.size)], 1), first.ravel())
    rest = first - (moved * contrast[0] + contrast[1])
    down, right = np.gradient(first)
    detail = np.sqrt(_coarse(np.asarray(down**2 + right**2)))
    likeness = 1.0 - rest.var() / (first.var() or 1.0)
    worst = (np.abs(_coarse(np.asarray(rest))) / (3 + 0.35 * detail)).max()
    return _Fit(float(np.sqrt(max(0.0, likeness))), float(worst), move)


def _solved(parts: Plane, target: Plane) -> Plane:
    """The least squares solution; a little weight on small numbers keeps a picture without detail solvable."""
    square = parts.T @ parts
    square[np.diag_indices_from(square)] += 1e-6 * (1.0 + np.trace(square))  # plain areas leave it singular
    return np.asarray(np.linalg.solve(square, parts.T @ target))


def _moved(plane: Plane, move: Plane) -> Plane:
    """A square plane moved right and down, and stretched, by points; between points the values are mixed."""
    last = len(plane) - 1
    places, spread = np.arange(last + 1), np.linspace(-1.0, 1.0, last + 1)
    across = np.clip(places + move[0] + move[1] * spread, 0, last)
    along = np.clip(places + move[2] + move[3] * spread, 0, last)
    left, top = np.minimum(across.astype(int), last - 1), np.minimum(along.astype(int), last - 1)
    right, bottom = across - left, (along - top)[:, None]
    rows = plane[top] * (1 - bottom) + plane[top + 1] * bottom
    return np.asarray(rows[:, left] * (1 - right) + rows[:, left + 1] * right)


def _blurred(plane: Plane) -> Plane:
    """The plane without its finest detail, which a rescaled copy has otherwise."""
    wide = np.pad(plane, 1, mode="edge")
    rows = wide[:-2] + 2 * wide[1:-1] + wide[2:]
    return np.asarray((rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16)


def _range(plane: Plane) -> Plane:
    """How far the values around each point lie apart."""
    wide = np.pad(plane, 1, mode="edge")
    size = len(plane)
    around = np.stack([wide[y : y + size, x : x + size] for y in range(3) for x in range(3)])
    return np.asarray(around.max(0) - around.min(0))


def _coarse(plane: Plane) -> Plane:
    """The means of squares of points."""
    step = SIDE // COARSE
    return np.asarray(plane.reshape(COARSE, step, COARSE, step).mean((1, 3)))


def pairs_of(groups: Iterable[Sequence[str]]) -> frozenset[frozenset[str]]:
    """Every two members of each group: what is kept apart when a person says that they are not the same."""
    return frozenset(
        frozenset((one, other)) for group in groups for place, one in enumerate(group) for other in group[place + 1 :]
    )
