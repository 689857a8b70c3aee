"""What the trash asks of the catalogue, and what it does; run in the lanes of the database and of long work."""

from collections.abc import Callable, Sequence

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.media import erasing
from kalbajar_catalogue.media.erasing import AlsoGone, Erased, Outlook
from kalbajar_catalogue.storage import store, thrown, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import TRASHED, UNDONE, Action, Changes
from kalbajar_catalogue.storage.thrown import Thrown
from kalbajar_catalogue.storage.work import Reading, Work

RECORDS, PARTS, WITHDRAWN = "records", "parts", "withdrawn"
"""What the list shows: records, what belonged to them, and what an undo withdrew."""
_FEW = 3
Lying = tuple[str, tuple[Thrown, ...]]
NOTHING: Lying = (RECORDS, ())


def lying(which: str) -> Callable[[Reading], Lying]:
    """What lies there of one sort, the last first, beside the name of the sort."""

    def read(reading: Reading) -> Lying:
        found = thrown.thrown(reading, UNDONE if which == WITHDRAWN else TRASHED)
        parts = {kind.name for kind in reading.kinds if thrown.is_part(kind)}
        if which == WITHDRAWN:
            return which, tuple(one for one in found if one.kind not in parts)
        return which, tuple(one for one in found if (one.kind in parts) == (which == PARTS))

    return read


def how_many(reading: Reading) -> int:
    """How many records lie in the trash."""
    return thrown.count(reading)


def restore(uids: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Takes records out of the trash, all or none."""
    return lambda work, progress: trash.take_back_all(work, uids)


def restored(refs: Sequence[str]) -> Action:
    """What bringing these back is called."""
    if len(refs) == 1:
        return Action("record.restored", {"ref": refs[0]})
    return Action("records.restored", {"count": len(refs), "ref": few(refs)})


def explain(uids: Sequence[str], reason: str) -> Callable[[Work, Progress], None]:
    """Says why records are in the trash; those that came back meanwhile are left out."""

    def write(work: Work, progress: Progress) -> None:
        there = [uid for uid in uids if store.row_of(work, uid).state == TRASHED]
        trash.give_reason(work, there, reason)

    return write


def explained(refs: Sequence[str]) -> Action:
    """What giving a reason for these is called."""
    return Action("reason.given", {"ref": few(refs)})


def outlook(catalogue: Catalogue, uids: Sequence[str]) -> Callable[[Progress], Outlook]:
    """What erasing these would do."""
    return lambda progress: erasing.outlook(catalogue, uids, progress)


def erase(uids: Sequence[str], also: AlsoGone) -> Callable[[Catalogue, str, Progress], tuple[Changes, Erased]]:
    """Erases records; the last traces, and what else is to go, are left to `finish`."""
    return lambda catalogue, who, progress: erasing.erase(
        catalogue, who, uids, progress, finishing=False, also=also
    )  # fmt: skip


def finish(catalogue: Catalogue) -> Callable[[Progress], bool]:
    """Removes the files, and the last traces from the database file."""
    return lambda progress: erasing.finish(catalogue)


def kinds_and_families(catalogue: Catalogue) -> list[str]:
    """What a field may refer to."""
    records = [kind.record for kind in catalogue.kinds]
    return sorted({name for record in records for name in (record.kind, record.family) if name})


def few(refs: Sequence[str]) -> str:
    """The first of them by their refs."""
    return ", ".join(refs[:_FEW]) + (" …" if len(refs) > _FEW else "")
