"""Which number an empty frame would bear where the works beside it bear numbers of a pattern, such as F-02. Pure."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from kalbajar_catalogue.i18n.folding import fold

_COUNTED: Final = re.compile(r"(.*?)(\d{1,6})", re.DOTALL)
"""What stands before the figures that end a number, and those figures."""


def numbers_of(fixed: Mapping[int, str], frames: Iterable[int], taken: Iterable[str] = ()) -> dict[int, str]:
    """The numbers of empty frames; `fixed` are the fixed numbers of those that hang, by frame, '' for none.

    A frame counts on from the nearest one before it that is filled, else back from the nearest after it. It follows
    its place in the hang, plainly, where that one has no fixed number, or one that is no more than a figure; and where
    the number is among those that are `taken`.
    """
    used = {fold(number) for number in (*fixed.values(), *taken) if number}
    filled = sorted(fixed)
    made: dict[int, str] = {}
    for frame in frames:
        number = _counted_on(fixed, filled, frame)
        made[frame] = number if number and fold(number) not in used else str(frame)
        used.add(fold(made[frame]))
    return made


def _counted_on(fixed: Mapping[int, str], filled: list[int], frame: int) -> str:
    before = [place for place in filled if place < frame]
    beside = before[-1] if before else next((place for place in filled if place > frame), 0)
    match = _COUNTED.fullmatch(fixed.get(beside, ""))
    if not match or not (match[1] or match[2].startswith("0")):
        return ""
    count = int(match[2]) + frame - beside
    return f"{match[1]}{str(count).zfill(len(match[2]))}" if count > 0 else ""
