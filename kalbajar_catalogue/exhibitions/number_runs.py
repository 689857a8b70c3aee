"""Catalogue numbers in one short line. Pure."""

import re
from collections.abc import Sequence
from typing import Final

_FIGURES: Final = re.compile(r"(.*?)([0-9]{1,9})")


def ranges(numbers: Sequence[str]) -> str:
    """Catalogue numbers with runs drawn together: `1–3, 5, 7a`, `F-01–F-43`."""
    runs: list[list[str]] = []
    for number in numbers:
        if runs and _follows(runs[-1][-1], number):
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _follows(before: str, number: str) -> bool:
    one, two = _FIGURES.fullmatch(before), _FIGURES.fullmatch(number)
    return one is not None and two is not None and one[1] == two[1] and int(one[2]) + 1 == int(two[2])
