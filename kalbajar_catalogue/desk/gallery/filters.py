"""What a person looks for on a wall, as data: which works match, and how many each further choice would show. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from kalbajar_catalogue.exhibitions.looking import Seen

PERIODS: Final = ("before", "after")
SUBJECTS: Final = ("landscape", "monument", "restoration")
_ERAS: Final[Mapping[str, tuple[str, ...]]] = {
    "before_occupation": ("before",),
    "after_liberation": ("after",),
    "restoration": ("after", "restoration"),
}
NONE: Final = frozenset[str]()


@dataclass(frozen=True)
class Filters:
    """One set of choices per group: within a group any may fit, and every group that is set must.

    `stars` asks for so many at least; `mend` for works that fail one of these checks of gallery health.
    """

    period: frozenset[str] = NONE
    subject: frozenset[str] = NONE
    place: frozenset[str] = NONE
    maker: frozenset[str] = NONE
    stars: int = 0
    picked: bool = False
    mend: frozenset[str] = NONE

    def __bool__(self) -> bool:
        return self != EVERYTHING


EVERYTHING: Final = Filters()


@dataclass(frozen=True)
class Counts:
    """How many works match now, and how many would with one more choice: by (group, choice)."""

    all: int
    matching: int
    choices: Mapping[tuple[str, str], int]

    def of(self, group: str, choice: str) -> int:
        """How many works a choice shows among those that fit the other groups."""
        return self.choices.get((group, choice), 0)


def themes(seen: Seen) -> frozenset[str]:
    """Which of before, after, landscape, monument and restoration a work belongs to, by its period or its subjects."""
    return frozenset((*_ERAS.get(seen.period, ()), *seen.subjects)) & {*PERIODS, *SUBJECTS}


def matches(filters: Filters, seen: Seen) -> bool:
    """Whether a work fits every group that is set."""
    return not _misfits(filters, _offers(seen))


def counted(filters: Filters, works: Iterable[Seen]) -> Counts:
    """Counts that follow the other groups: a work that only one group keeps out is counted for that group's choices."""
    choices: Counter[tuple[str, str]] = Counter()
    total = matching = 0
    for seen in works:
        offers = _offers(seen)
        misfits = _misfits(filters, offers)
        total += 1
        matching += not misfits
        if not misfits:
            choices.update((group, choice) for group, own in offers.items() for choice in own)
        elif len(misfits) == 1:
            choices.update((misfits[0], choice) for choice in offers[misfits[0]])
    return Counts(total, matching, choices)


def toggled(filters: Filters, group: str, choice: str) -> Filters:
    """The same with one choice more, or without it; of stars and picks there is one choice at a time."""
    if group == "stars":
        stars = int(choice)
        return replace(filters, stars=0 if filters.stars == stars else stars)
    if group == "picked":
        return replace(filters, picked=not filters.picked)
    changed: Any = {group: _chosen(filters, group) ^ {choice}}
    return replace(filters, **changed)


def is_chosen(filters: Filters, group: str, choice: str) -> bool:
    """Whether this choice is set."""
    return choice in _chosen(filters, group)


def _chosen(filters: Filters, group: str) -> frozenset[str]:
    if group == "stars":
        return frozenset((str(filters.stars),)) if filters.stars else NONE
    if group == "picked":
        return frozenset(("yes",)) if filters.picked else NONE
    own: frozenset[str] = getattr(filters, group)
    return own


def _offers(seen: Seen) -> dict[str, frozenset[str]]:
    """The choices of each group that a work fits."""
    own = themes(seen)
    return {
        "period": own & set(PERIODS),
        "subject": own & set(SUBJECTS),
        "place": frozenset(seen.places),
        "maker": frozenset(seen.makers),
        "stars": frozenset(str(stars) for stars in range(1, seen.rating + 1)),
        "picked": frozenset(("yes",) if seen.pick else ()),
        "mend": frozenset((*seen.mend, "any")) if seen.mend else NONE,
    }


def _misfits(filters: Filters, offers: Mapping[str, frozenset[str]]) -> list[str]:
    """The groups that keep a work out."""
    return [group for group, own in offers.items() if (wanted := _chosen(filters, group)) and not wanted & own]
