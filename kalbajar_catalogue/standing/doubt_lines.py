"""What can hardly be meant, a line for each field of each kind of record. Takes a Reading, changes nothing."""

from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.items import repository
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.standing.doubts import Doubt
from kalbajar_catalogue.standing.figures import Figures
from kalbajar_catalogue.storage.fields import field_of
from kalbajar_catalogue.storage.work import Reading

_TOLD_AS_GAP: Final = "exhibit.number_twice"


@dataclass(frozen=True)
class DoubtLine:
    """Records of one kind of which one field can hardly be meant; `label` is that field's, `first` the first doubt."""

    kind: str
    label: str
    uids: tuple[str, ...]
    refs: tuple[str, ...]
    first: Doubt

    @property
    def of_works(self) -> bool:
        """Whether they are works."""
        return self.kind in BY_KIND

    @property
    def count(self) -> int:
        """How many records are meant."""
        return len(self.uids)


def lines_of(reading: Reading, figures: Figures) -> tuple[DoubtLine, ...]:
    """All doubts, those about most records first; a number that stands twice is told among the gaps."""
    doubts = [doubt for doubt in figures.all_doubts() if doubt.problem.code != _TOLD_AS_GAP]
    rows = repository.rows_by_ref(reading, {doubt.ref for doubt in doubts})
    found: dict[tuple[str, str], dict[str, Doubt]] = {}
    for doubt in doubts:
        if row := rows.get(doubt.ref):
            found.setdefault((row.kind, _label(reading, row.kind, doubt)), {}).setdefault(row.uid, doubt)
    lines = [_line(kind, label, own) for (kind, label), own in found.items()]
    return tuple(sorted(lines, key=lambda line: -line.count))


def _line(kind: str, label: str, own: dict[str, Doubt]) -> DoubtLine:
    doubts = tuple(own.values())
    return DoubtLine(kind, label, tuple(own), tuple(doubt.ref for doubt in doubts), doubts[0])


def _label(reading: Reading, kind: str, doubt: Doubt) -> str:
    try:
        return field_of(reading.kinds[kind].record, doubt.problem.field)[0].declared.label
    except KeyError:
        return ""
