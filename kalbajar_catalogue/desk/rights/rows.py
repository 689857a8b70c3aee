"""The works of the page as rows, and the sieve that finds some of them. Pure; seventy thousand at a time."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from kalbajar_catalogue.freezing.clearance import USES, Clearance
from kalbajar_catalogue.freezing.lacking import LACKS, lacks, to_mend
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.texts.rules import ALLOWED, FORBIDDEN, UNDECIDED, days_left

VERDICTS: Final = (ALLOWED, UNDECIDED, FORBIDDEN)
ENDS, LACKING, SHOW = "ends", "lacks", "exhibition"
ENDED, IN_30, IN_90 = "ended", "30", "90"
NOWHERE: Final = ""
"""The value of the facet of exhibitions for works that hang in none."""
MISSING: Final = ("still_out", "picture_refused", "consent", "letter", "credit")
FACETS: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(USES, VERDICTS), ENDS: (ENDED, IN_30, IN_90), LACKING: MISSING,
}  # fmt: skip
"""The facets beside the exhibitions, with their values in the order in which they are told."""
_BITS: Final = {(name, value): 1 << place for place, (name, value) in
                enumerate((name, value) for name, values in FACETS.items() for value in values)}  # fmt: skip
_OF_LACKS: Final = {"consent_missing": "consent", "consent_open": "consent", "letter": "letter", "credit": "credit",
                    "still_out": "still_out", "picture_refused": "picture_refused"}  # fmt: skip
Alike = tuple[int, tuple[str, ...], bool]
Tally = Mapping[Alike, int]
"""How many rows have the same marks, the same exhibitions, and are open or not."""
Asked = Mapping[str, frozenset[str]]
"""By facet: the values that are ticked."""


@dataclass(frozen=True, slots=True)
class Row:
    """One work; `number` is where it hangs, else its ref. `marks` are its values of the facets, one bit each.

    `open` tells whether somebody has to do something about it.
    """

    work: Clearance
    number: str
    lacks: tuple[str, ...]
    marks: int
    sought: str
    urgent: tuple[int, int, str]
    open: bool

    @property
    def uid(self) -> str:
        """The uid of the work."""
        return self.work.uid


@dataclass(frozen=True)
class Counted:
    """How many rows there are of each value of each facet, whatever else is ticked of that facet."""

    values: Mapping[tuple[str, str], int] = field(default_factory=dict)
    found: int = 0
    prints: Mapping[str, int] = field(default_factory=dict)
    """How many of those that are found may be printed, may not, or are not decided, by verdict."""
    open: int = 0
    """About how many of those that are found somebody has to do something."""


def row_of(work: Clearance, on: date, is_held: bool = False) -> Row:
    """A work as a row, on a day."""
    found = lacks(work, on, is_held)
    number = next(iter(work.hangs.values())) if len(work.hangs) == 1 else work.ref
    gravest = LACKS.index(found[0]) if found else len(LACKS)
    left = days_left(work.expires, on) if work.expires else None
    sought = "\n".join(fold(text) for text in {number, work.ref, work.title.az, work.title.en, work.title.ru} if text)
    return Row(work, number, found, _marks(work, found, left), sought,
               (gravest, left if left is not None and found else 0, work.uid), to_mend(found))  # fmt: skip


def held_anew(row: Row, on: date, is_held: bool) -> Row:
    """The row when it is known whether an edition holds the work."""
    return row_of(row.work, on, is_held) if row.work.withheld or "still_out" in row.lacks else row


def sifted(rows: Iterable[Row], text: str, asked: Asked) -> list[Row]:
    """The rows that have every word, and of each facet that is ticked one of the values."""
    found = _with_words(rows, text)
    for name, values in asked.items():
        if values:
            found = [row for row in found if _fits(row, name, values)]
    return found


def tallied(rows: Iterable[Row]) -> Tally:
    """How often rows have the same marks and exhibitions: of seventy thousand a second or less, for a worker thread."""
    return Counter((row.marks, tuple(row.work.hangs), row.open) for row in rows)


def counted(rows: Sequence[Row], text: str, asked: Asked, shows: Sequence[str], tally: Tally | None = None) -> Counted:
    """The figures beside the values of the facets; `tally` is that of all rows where it is known."""
    known = tally if tally is not None and not text.split() else tallied(_with_words(rows, text))
    figures: dict[tuple[str, str], int] = {}
    for name, values in {**FACETS, SHOW: (*shows, NOWHERE)}.items():
        left = _left(known, [(other, ticked) for other, ticked in asked.items() if ticked and other != name])
        for value in values:
            wanted = frozenset({value})
            figures[name, value] = sum(often for (marks, hangs, _), often in left if _has(marks, hangs, name, wanted))
    found = _left(known, [(name, ticked) for name, ticked in asked.items() if ticked])
    prints = {verdict: sum(often for (marks, _, _), often in found if marks & _BITS["print", verdict])
              for verdict in VERDICTS}  # fmt: skip
    return Counted(figures, sum(often for _, often in found), prints, sum(often for one, often in found if one[2]))


def _left(tally: Tally, asked: Iterable[tuple[str, frozenset[str]]]) -> list[tuple[Alike, int]]:
    wanted = list(asked)
    return [(one, often) for one, often in tally.items() if all(_has(one[0], one[1], *pair) for pair in wanted)]


def in_order(rows: Iterable[Row], by: str, down: bool, language: Language) -> list[Row]:
    """Rows by a column: `urgent`, `number`, `title` in a language, `ends`, or one of the uses.

    Seconds for the titles of seventy thousand: such are sorted in a worker thread.
    """
    keys: Mapping[str, Callable[[Row], object]] = {
        "urgent": lambda row: row.urgent,
        "number": lambda row: (sort_key(row.number), row.uid),
        "title": lambda row: (sort_key(row.work.title.best(language).text), row.uid),
        "ends": lambda row: (row.work.expires or "9999", row.uid),
        **{use: _by_answer(use) for use in USES},
    }
    return sorted(rows, key=keys[by], reverse=down)  # type: ignore[arg-type]  # each key is of one sort


def exchanged(rows: Sequence[Row], fresh: Iterable[Row], uids: Iterable[str]) -> list[Row]:
    """The rows with these works read anew: changed, new, or gone."""
    new, touched = {row.uid: row for row in fresh}, set(uids)
    kept = [new.pop(row.uid, row) for row in rows if row.uid not in touched or row.uid in new]
    return [*kept, *new.values()]


def ticked(asked: Asked, name: str, value: str) -> Asked:
    """What is asked when one value is ticked, or not any more."""
    return {**asked, name: asked.get(name, frozenset()) ^ {value}}


def _with_words(rows: Iterable[Row], text: str) -> list[Row]:
    words = fold(text).split()
    return [row for row in rows if all(word in row.sought for word in words)] if words else list(rows)


def _fits(row: Row, name: str, values: frozenset[str]) -> bool:
    return _has(row.marks, tuple(row.work.hangs), name, values)


def _has(marks: int, hangs: Sequence[str], name: str, values: frozenset[str]) -> bool:
    if name == SHOW:
        return not values.isdisjoint(hangs) if hangs else NOWHERE in values
    return any(marks & _BITS.get((name, value), 0) for value in values)


def _marks(work: Clearance, found: Sequence[str], left: int | None) -> int:
    marks = _BITS["print", work.print.verdict] | _BITS["show", work.show.verdict] | _BITS["give", work.give.verdict]
    if left is not None:
        for value, within in ((ENDED, left < 0), (IN_30, 0 <= left <= 30), (IN_90, 0 <= left <= 90)):
            marks |= _BITS[ENDS, value] if within else 0
    for code in found:
        marks |= _BITS.get((LACKING, _OF_LACKS.get(code, "")), 0)
    return marks


def _by_answer(use: str) -> Callable[[Row], object]:
    return lambda row: (VERDICTS.index(getattr(row.work, use).verdict), row.urgent)
