"""Which works a guide shows, and on which of its panels: as many on each as stand well. Pure; lengths in mm."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.publishing.papers.entries import spotlit

USUAL_RATIO: Final = 1.5
"""Width by height of the frame of a work without a picture."""
UPRIGHT: Final = 1.1
"""Works less wide than this by their height are upright."""

_ON_A_PANEL: Final = 3
_ON_A_BROAD: Final = 6
_LEAST_INSIDE: Final = 2
_WIDTHS: Final = (100.0, 100.0, 97.0)
_DOWN, _EDGES, _HEAD = 210.0 - 2 * 12, 2 * 9.0, 14.0
_BELOW, _CAPTION, _UPRIGHT_TALL = 6.0, 21.0, 52.0
_BROAD, _CAPTION_BROAD, _CLOSER = 125.0, 14.0, 1.16
_WIDE, _FEW_EVENTS, _MANY_EVENTS = 1.2, 3, 7


@dataclass(frozen=True)
class Told:
    """What a guide has words for: these parts take panels of their own."""

    half: bool
    summary: bool
    sections: bool
    events: int
    visit: bool

    @property
    def panels(self) -> tuple[bool, ...]:
        """Of the panels inside, which are free for works; in a guide of two halves the right one always has some."""
        if self.half:
            return (not (self.summary or self.sections), True)
        return (not self.sections, True, not self.events)

    @property
    def beside(self) -> tuple[str, ...]:
        """The panels with words that may leave room for a picture, the emptiest first."""
        flap = () if self.half and self.sections else ("summary",)
        return (*flap, *(() if self.visit else ("visit",)), *(("sections",) if self.sections else ()))


@dataclass(frozen=True)
class Shown:
    """The work on the cover and those inside, as they hang; and others that stand where little is said."""

    spotlights: tuple[EditionWork, ...] = ()
    extras: tuple[EditionWork, ...] = ()

    @property
    def inside(self) -> tuple[EditionWork, ...]:
        """The works beside the one on the cover; where there is no other, that one."""
        return self.spotlights[1:] or self.spotlights


def shown(edition: Edition, told: Told) -> Shown:
    """The works of a guide. Panels without words of their own take more; those not needed there stand beside words."""
    beside = len(told.beside)
    count = 1 + sum(told.panels) * (_ON_A_BROAD if told.half else _ON_A_PANEL) + beside
    works = spotlit(edition.works, count, count)
    if not works:
        return Shown()
    cover = next((work for work in works if work.spotlight), works[0])
    # Whom somebody chose stands inside before others; so the others are those that may be left out.
    inside = sorted((work for work in works if work is not cover), key=lambda work: not work.spotlight)
    extras = inside[max(_LEAST_INSIDE, len(inside) - beside) :]
    return Shown((cover, *(work for work in works if work is not cover and work not in extras)), tuple(extras))


def shares(told: Told, ratios: Sequence[float]) -> list[int]:
    """How many works stand on each panel that is free for them; `ratios` are width by height, as they follow."""
    rest, found = list(ratios), list[int]()
    for place, free in enumerate(told.panels):
        if free:
            count = _on_broad(rest, told.events if place else 0) if told.half else _on_narrow(rest, place, not found)
            found.append(min(count, len(rest)))
            rest = rest[found[-1] :]
    return found


def _on_narrow(ratios: Sequence[float], place: int, first: bool) -> int:
    down = _DOWN - (_HEAD if first else 0)
    return max(1, sum(height <= down for height in _heights(ratios, _WIDTHS[place] - _EDGES)))


def _heights(ratios: Sequence[float], across: float) -> Iterator[float]:
    """What the first work takes with its words, the first two, and so on."""
    taken = -_BELOW
    for ratio in ratios:
        taken += _BELOW + (_UPRIGHT_TALL if ratio < UPRIGHT else across / ratio + _CAPTION)
        yield taken


def _on_broad(ratios: Sequence[float], events: int) -> int:
    """Two abreast in two or three rows; where a programme leaves one row, two or, upright or low, three in it."""
    if not events:
        rows = [sum(ratios[at : at + 2]) for at in range(0, _ON_A_BROAD, 2) if len(ratios) > at + 1]
        needed = sum(_BROAD / both + _CAPTION_BROAD + _BELOW for both in rows)
        return _ON_A_BROAD if needed < _DOWN * _CLOSER else 4
    wide = sum(ratios[:3]) >= 3 * _WIDE
    if events <= _FEW_EVENTS and wide:
        return 4
    return 2 if wide and events <= _MANY_EVENTS else 3
