"""Which of several photographs comes first when they are laid side by side as before and after. Pure."""

from collections.abc import Iterable, Mapping
from typing import Final

from kalbajar_catalogue.exhibitions.looking import Seen

MOST_COMPARED: Final = 4
_ERAS: Final = {"before_occupation": 0, "during_occupation": 1, "after_liberation": 2, "restoration": 2}
_UNKNOWN = 1


def in_time(items: Iterable[str], seen: Mapping[str, Seen]) -> list[str]:
    """Works from the earlier to the later, by their period, else by their date, else as they came."""
    return sorted(items, key=lambda item: _moment(seen.get(item, Seen(item))))


def halves(chosen: list[str], seen: Mapping[str, Seen]) -> list[str]:
    """Before and after: the two that are chosen, or the only one and its other half; nothing for any others."""
    if len(chosen) == 1 and chosen[0] in seen and (pairs := seen[chosen[0]].pairs):
        chosen = [chosen[0], pairs[0]]
    return in_time(chosen, seen) if len(chosen) == 2 else []


def _moment(seen: Seen) -> tuple[int, str]:
    subjects = {"before": 0, "after": 2}
    marked = next((subjects[code] for code in seen.subjects if code in subjects), _UNKNOWN)
    return _ERAS.get(seen.period, marked), seen.began
