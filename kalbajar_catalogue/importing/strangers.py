"""Whose the references of one exported table are: this catalogue's, or another's, which has other records by them.

What another catalogue calls by a reference is not written over here: its rows are known by their numbers and names, or
are new. Where too few rows tell, they are taken for this catalogue's and the doubt is told.
"""

from contextlib import suppress
from dataclasses import dataclass, replace

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.importing.arriving import Arriving
from kalbajar_catalogue.importing.checked import Checked, Trouble
from kalbajar_catalogue.importing.composing import records_of
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import NOTE, REF
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.own_tables import unknown_columns
from kalbajar_catalogue.importing.recognising import FEWEST, Rows, agreeing
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.storage.work import Reading

OTHERS, DOUBTED, NO_FIELD = "import.other_catalogue", "import.other_records", "import.own_heading"


@dataclass(frozen=True)
class Strangers:
    """The references by which the catalogue has other records than a table; `foreign` when they are not followed."""

    refs: frozenset[str] = frozenset()
    foreign: bool = False

    def told(self, records: list[Checked]) -> list[Checked]:
        """The records, each with a remark where its reference is that of another one here."""
        return [self._told(one) if one.named in self.refs else one for one in records] if self.refs else records

    def _told(self, one: Checked) -> Checked:
        # One text for all: whose the table is, is one question.
        remark = Trouble(one.row, -1, REF, "", Problem(OTHERS if self.foreign else DOUBTED), refused=False)
        return replace(one, troubles=(*one.troubles, remark))


OURS = Strangers()


def strangers_in(reading: Reading, table: Table, mapped: Mapped, decisions: Decisions) -> Strangers:
    """What the references of an exported table have to do with the records here; as a person decided, where one did."""
    if decisions.refs_hold:
        return OURS
    rows = Rows(mapped.kind)
    rows_of = records_of(table.rows(), mapped, decisions)
    with suppress(WorldError):
        for one in rows_of:
            rows.add(reading.kinds[mapped.kind], one)
    same = agreeing(reading, Arriving(reading.kinds), rows)
    other = frozenset(ref for ref, agrees in same.items() if not agrees)
    most = len(other) > len(same) - len(other)
    if decisions.refs_hold is False:
        return Strangers(other, foreign=True)
    return Strangers(other, foreign=len(other) >= FEWEST) if most else OURS


def with_unknown_headings(records: list[Checked], mapped: Mapped) -> list[Checked]:
    """The records of an exported table, the first with a remark for each heading that is no field here."""
    said = {column.at: " ".join(column.heading.split()) for column in unknown_columns(mapped)}
    if not said or not records:
        return records
    first, *others = records
    remarks = (Trouble(first.row, at, NOTE, heading, Problem(NO_FIELD, {"value": heading}), refused=False)
               for at, heading in said.items())  # fmt: skip
    return [replace(first, troubles=(*first.troubles, *remarks)), *others]
