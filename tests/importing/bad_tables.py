"""What is expected of every table of the shared folder: `bad_tables.toml`, one line a file."""

import gzip
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.sources.tables import How, Row, Table

FIRST = 1_500
"""So many rows of the great tables are checked."""


@dataclass(frozen=True)
class Outcome:
    """What becomes of a file: refused as a whole by a code, or how many records come in and what keeps others out.

    `again` counts the records that are the same when the file comes a second time; the others have no number.
    """

    file: str
    refused_as: str = ""
    kind: str = ""
    new: int = 0
    refused: int = 0
    again: int = 0
    why: dict[str, int] = field(default_factory=dict)
    remarks: dict[str, int] = field(default_factory=dict)
    unfinished: str = ""


@dataclass(frozen=True)
class Beginning:
    """The first rows of a table."""

    whole: Table

    @property
    def name(self) -> str:
        """As of the whole."""
        return self.whole.name

    @property
    def how(self) -> How:
        """As of the whole."""
        return self.whole.how

    @property
    def headings(self) -> tuple[str, ...]:
        """As of the whole."""
        return self.whole.headings

    @property
    def sheets(self) -> tuple[str, ...]:
        """As of the whole."""
        return self.whole.sheets

    @property
    def remarks(self) -> tuple[Problem, ...]:
        """As of the whole."""
        return self.whole.remarks

    def rows(self) -> Iterator[Row]:
        """The first of them."""
        return islice(self.whole.rows(), FIRST)


def unpacked(packed: Path, folder: Path) -> Path:
    """The file inside a `.gz`, which a person unpacks first."""
    plain = folder / packed.stem
    plain.write_bytes(gzip.decompress(packed.read_bytes()))
    return plain


def outcome(file: str, kind: str, found: Check, again: int) -> Outcome:
    """What a check found, in numbers."""
    counted = Counter((trouble.refused, trouble.problem.code) for trouble in found.troubles)
    why = {code: count for (refused, code), count in sorted(counted.items()) if refused}
    remarks = {code: count for (refused, code), count in sorted(counted.items()) if not refused}
    unfinished = found.unfinished.code if found.unfinished else ""
    new, refused = found.counts[Status.NEW], found.counts[Status.REFUSED]
    return Outcome(file, "", kind, new, refused, again, why, remarks, unfinished)


def _expected() -> tuple[Outcome, ...]:
    raw = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return tuple(Outcome(file, one.pop("as", ""), **one) for file, one in raw.items())


EXPECTED = _expected()
