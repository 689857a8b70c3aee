"""The steps of an import of a table, for every face: open, propose, check as often as a person decides, import.

`check` does everything long and holds no lock. `bring_in` makes a snapshot of the database and then only writes, in
one Work: all of it comes in or nothing does.
"""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.importing import (
    checking,
    own_tables,
    pictures,
    rechecking,
    remembering,
    saved_mappings,
    writing,
)
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Checked, Status, Trouble
from kalbajar_catalogue.importing.checking import IMPORTED
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.pictures import Pictured
from kalbajar_catalogue.importing.proposing import propose
from kalbajar_catalogue.importing.remembering import Remembered
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.facts import is_sample
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.work import Reading

KEPT_SNAPSHOTS = 5
LOOKED_AT = 300
"""So many rows are looked at for a proposal."""


@dataclass(frozen=True)
class Imported:
    """What an import did: its change set (0: nothing was to be written), and the uids of the records by row.

    `snapshot` was made before; `pictures` counts those that were tied, `tied` has their names by row.
    """

    changes: Changes
    written: dict[int, str]
    snapshot: Path | None = None
    pictures: int = 0
    tied: dict[int, tuple[str, ...]] = field(default_factory=dict)


def mapping_for(catalogue: Catalogue, table: Table, kind: str = "") -> Mapping:
    """The mapping of an exported table, else the saved one that knows the headings, else a proposed one.

    Only a saved one has a `name`. Raises WorldError `import.table_of_sample`.
    """
    with catalogue.reading() as reading:
        refuse_sample(reading, table)
    known = own_tables.likely(table.headings, kind or own_tables.kind_of(table))
    if known is None and not kind:
        known = saved_mappings.recognised(catalogue.folder, table.headings)
    if known is not None:
        return known
    samples = [row.cells for row in islice(table.rows(), LOOKED_AT)]
    return propose(table.headings, samples, kind, table.name)


def check(
    catalogue: Catalogue, table: Table, mapped: Mapping, decisions: Decisions | None = None,
    progress: Progress = silent, total: int = 0,
) -> Check:  # fmt: skip
    """The table against the catalogue as it is now; see `checking.check`.

    Raises WorldError `import.table_of_sample` too.
    """
    last = remembering.recall(catalogue.folder, table.name, mapped)
    with undisturbed(), catalogue.reading() as reading:
        refuse_sample(reading, table)
        found = checking.check(reading, table, mapped, decisions, progress, last, total=total)
    return found if catalogue.read_only else _looked_at(catalogue, found, mapped)


def check_again(
    catalogue: Catalogue, table: Table, mapped: Mapping, decisions: Decisions, before: Check | None,
    progress: Progress = silent, total: int = 0,
) -> Check:  # fmt: skip
    """What `check` would find, told from what it found `before` the last answers: only what they touch is read again.

    Everything is where that cannot be told, and without a check before. Raises WorldError as `check`.
    """
    if before is not None and not _is_remembered(catalogue, table, mapped, decisions):
        with undisturbed(), catalogue.reading() as reading:
            found = rechecking.check_again(reading, table, mapped, decisions, before, progress)
        if found is not None:
            return found
    return check(catalogue, table, mapped, decisions, progress, total)


def _is_remembered(catalogue: Catalogue, table: Table, mapped: Mapping, decisions: Decisions) -> bool:
    """Whether a check would go by what rows said the last time."""
    known = checking.remembers(mapped, decisions)
    return known and bool(remembering.recall(catalogue.folder, table.name, mapped).records)


class _GivenUp(Exception):
    """What was written was written to see whether it may be."""


def _looked_at(catalogue: Catalogue, found: Check, mapped: Mapping) -> Check:
    """A check whose rows were seen by the guards of their kinds, which need them written; nothing of it is kept.

    One that was overtaken stays as it is: it is not brought in.
    """
    if not any(catalogue.kinds[one.kind].guard for one in found.records if one.status in WRITTEN):
        return found
    told: dict[int, Problem] = {}
    with suppress(_GivenUp), catalogue.work("", action_of(found)) as work:
        told = writing.faults(work, found, mapped.language) if history.newest(work) == found.seen else {}
        raise _GivenUp
    return replace(found, records=tuple(_stopped(one, told) for one in found.records))


def _stopped(record: Checked, told: dict[int, Problem]) -> Checked:
    if record.status not in WRITTEN or record.row not in told:
        return record
    trouble = Trouble(record.row, -1, "", record.label, told[record.row])
    return replace(record, status=Status.REFUSED, troubles=(*record.troubles, trouble))


def refuse_sample(reading: Reading, table: Table, name: str = "") -> None:
    """Raises WorldError `import.table_of_sample` for a table of the sample in a catalogue that is none."""
    if own_tables.of_sample(table.headings) and not is_sample(reading):
        raise WorldError("import.table_of_sample", name=name or table.name)


def nothing_to_write(found: Check) -> bool:
    """Whether an import of this check would write nothing."""
    return not any(found.outcomes[status] for status in WRITTEN) and not any(one.hung for one in found.records)


def bring_in(
    catalogue: Catalogue, who: str, found: Check, mapped: Mapping, only_good: bool = True,
    pictured: Pictured | None = None,
) -> Imported:  # fmt: skip
    """Writes what a check found, without the refused rows, and ties its pictures, in one change set after a snapshot.

    Raises WorldError `import.refused_rows` when rows are refused and none may be left out, `import.overtaken` when
    the catalogue was changed since the check, and for what the world does; then nothing is written.
    """
    catalogue.refuse_if_read_only()
    if found.counts[Status.REFUSED] and not only_good:
        raise WorldError("import.refused_rows", count=found.counts[Status.REFUSED])
    if nothing_to_write(found) and not (pictured and pictured.plan.arrivals):
        return Imported(Changes(), {})
    with catalogue.reading() as reading:
        _refuse_overtaken(history.newest(reading), found)
    copy = snapshot(catalogue)
    with undisturbed(), catalogue.work(who, action_of(found)) as work:
        _refuse_overtaken(history.newest(work), found)
        written = writing.write(work, found, mapped.language)
        tied = pictures.tie(work, pictured, written) if pictured else 0
    with undisturbed():
        _remember(catalogue, found, mapped, work.changes, written)
    return Imported(work.changes, written, copy, tied, pictures.by_row(pictured) if pictured else {})


def _remember(catalogue: Catalogue, found: Check, mapped: Mapping, changes: Changes, written: dict[int, str]) -> None:
    """Keeps what the rows said of records that are now as they said."""
    if not found.remembered or not changes.change_set:
        return
    left = (one for one in found.records if one.status in (Status.NEW, Status.CHANGED, Status.SAME))
    kept = {one.digest: uid for one in left if (uid := written.get(one.row, one.uid))}
    with catalogue.reading() as reading:
        made_at = history.made_at(reading, changes.change_set)
    remembering.remember(catalogue.folder, found.source, mapped, Remembered(changes.change_set, made_at, kept))


def action_of(found: Check) -> Action:
    """What the history calls an import: its source, and how many records it made and changed."""
    new, changed = found.outcomes[Status.NEW], found.outcomes[Status.CHANGED]
    return Action(IMPORTED, {"source": found.source, "new": new, "changed": changed})


def snapshot(catalogue: Catalogue) -> Path:
    """A copy of the database in `backups/`, made before an import; only the newest few are kept."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = catalogue.backup(f"before-import-{moment}.sqlite")
    for old in sorted(copy.parent.glob("before-import-*.sqlite"))[:-KEPT_SNAPSHOTS]:
        old.unlink(missing_ok=True)
    return copy


def _refuse_overtaken(newest: int, found: Check) -> None:
    if newest != found.seen:
        raise WorldError("import.overtaken")
