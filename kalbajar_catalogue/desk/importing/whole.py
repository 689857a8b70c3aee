"""Several tables of one export as one import: which are wanted, what was decided in each, what a check found."""

import shutil
import tempfile
import weakref
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.mapping import NOTE
from kalbajar_catalogue.importing.several import Brought, Checks, Several
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.importing.together import Known, Own


class Scratch:
    """A folder for the tables of another catalogue. It goes when nobody holds it any more, at the latest at the end."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="kalbajar-import-"))
        weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


@dataclass(frozen=True)
class Part:
    """One table: how many records it has, what its check found, and the uids that were written, by row."""

    own: Own
    records: int = 0
    wanted: bool = True
    check: Check | None = None
    written: Mapping[int, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The kind of its records."""
        return self.own.mapped.kind

    @property
    def table(self) -> Table:
        """The table."""
        return self.own.table

    @property
    def name(self) -> str:
        """What the table is called: its sheet, else its file."""
        return self.table.how.sheet or self.table.name

    @property
    def unknown(self) -> tuple[str, ...]:
        """The headings that nobody knows; what stands under them is kept as a note."""
        return tuple(column.heading for column in self.own.mapped.columns if column.keys == (NOTE,))


@dataclass(frozen=True)
class Whole:
    """All tables of one export, in the order in which they are imported; that `at` a place is in front.

    `total` has the records of all wanted tables, `known` what their check found out about all of them.
    `scratch` is where the tables of a catalogue lie, None for others.
    """

    several: Several
    parts: tuple[Part, ...]
    at: int = 0
    total: Check | None = None
    known: Known | None = None
    scratch: Scratch | None = None

    @property
    def name(self) -> str:
        """What people call all of it."""
        return self.several.name

    @property
    def is_catalogue(self) -> bool:
        """Whether it is a catalogue folder."""
        return self.scratch is not None

    @property
    def front(self) -> Part:
        """The table in front."""
        return self.parts[self.at]

    @property
    def wanted(self) -> tuple[int, ...]:
        """The places of the tables that are wanted."""
        return tuple(place for place, part in enumerate(self.parts) if part.wanted)

    @property
    def records(self) -> int:
        """How many records the wanted tables have."""
        return sum(part.records for part in self.parts if part.wanted)

    @property
    def coming(self) -> Several:
        """What is brought in: the wanted tables with what was decided in them."""
        return replace(self.several, tables=tuple(self.parts[place].own for place in self.wanted))

    def with_front(self, part: Part) -> "Whole":
        """This with another value for the table in front."""
        return self.with_parts({self.at: part})

    def with_parts(self, parts: Mapping[int, Part]) -> "Whole":
        """This with other values at these places."""
        return replace(self, parts=tuple(parts.get(place, part) for place, part in enumerate(self.parts)))

    def wanting(self, places: Sequence[int]) -> "Whole":
        """This with these tables only; what was checked with others no longer holds. The first of them is in front."""
        parts = tuple(replace(part, wanted=place in places) for place, part in enumerate(self.parts))
        at = self.at if self.at in places else next(iter(places), 0)
        return replace(self, parts=parts, at=at).unchecked()

    def unchecked(self) -> "Whole":
        """This before any check."""
        return replace(self, parts=tuple(replace(part, check=None) for part in self.parts), total=None, known=None)

    def checked(self, found: Checks) -> "Whole":
        """This with what was found; where nothing of the table in front comes in, the first with anything to do."""
        checks = dict(zip(self.wanted, found.checks, strict=True))
        parts = {place: replace(self.parts[place], check=check) for place, check in checks.items()}
        fresh = self.total is None and self.front.check is None
        at = self._worth_a_look(checks) if fresh else self.at
        return replace(self.with_parts(parts), total=_together(found), known=found.known, at=at)

    def brought(self, done: Brought) -> "Whole":
        """This with what was written."""
        written = dict(zip(self.wanted, done.written, strict=False))
        return self.with_parts({at: replace(self.parts[at], written=uids) for at, uids in written.items()})

    def _worth_a_look(self, checks: Mapping[int, Check]) -> int:
        for statuses in _LOOKED_AT:
            for place, check in checks.items():
                if any(check.counts[status] for status in statuses):
                    return place
        return self.at


_LOOKED_AT = ((Status.REFUSED,), (Status.CONFLICT,), (Status.CHANGED, Status.NEW))


def _together(found: Checks) -> Check:
    """All checks as one, for what counts their records."""
    records = tuple(record for check in found.checks for record in check.records)
    unfinished = next((check.unfinished for check in found.checks if check.unfinished), None)
    return Check(found.name, records, found.checks[0].seen if found.checks else 0, unfinished)
