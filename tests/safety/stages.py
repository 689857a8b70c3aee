"""A process that is warm and forks children, each of which is at one stage of a day's work until somebody kills it.

It is spoken to by lines: `STAGE FOLDER` starts a child on the catalogue in a folder, which says `begun PID`; when the
child is dead, the process says `dead`. Each change set that a child has finished is written to `FOLDER.finished`.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.safekeeping.packing import pack
from kalbajar_catalogue.safekeeping.restoring import restore
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, picture, pictures
from tests.importing.cutting import table_brought_in

EDITS = 12
Sets = Iterator[int]


def incoming(folder: Path) -> Path:
    """Where that comes from which is brought in."""
    return Path(f"{folder}.incoming")


def bag_of(folder: Path) -> Path:
    """The backup that is made of a catalogue, or brought back into its place."""
    return Path(f"{folder}.zip")


def _import(folder: Path) -> Sets:
    """Photographs, then a table with pictures."""
    with closing(wiring.open_catalogue(folder, WHO)) as catalogue:
        come = [picture(incoming(folder) / "large.bmp", 7, (600, 400)), *pictures(incoming(folder), 4, 900)]
        plan = flow.examine(catalogue, come)
        with catalogue.work(WHO, Action("photographs.imported", {"count": len(come)})) as work:
            flow.run(work, plan, _show(catalogue))
        yield work.changes.change_set
        yield table_brought_in(catalogue, incoming(folder), 1)


def _edit(folder: Path) -> Sets:
    with closing(wiring.open_catalogue(folder, WHO)) as catalogue:
        uids = _works(catalogue)
        for turn in range(EDITS):
            typed = {"title_az": f"Dağ {turn}", "photographer": f"Rəna {turn}", "subject": f"a; {turn}"}
            with catalogue.work(WHO, Action("record.edited")) as work:
                items.enter(work, uids[turn % len(uids)], typed, "az")
            yield work.changes.change_set


def _undo(folder: Path) -> Sets:
    """Everything back, then forward, then back: an import and edits."""
    with closing(wiring.open_catalogue(folder, WHO)) as catalogue:
        for verb in ("undo", "undo", "undo", "redo", "redo", "redo", "undo", "undo", "undo"):
            with catalogue.work(WHO, Action(verb)) as work:
                following = (history.next_redo if verb == "redo" else history.next_undo)(work, WHO)
                assert following
                (history.redo if verb == "redo" else history.undo)(work, following.id)
            yield work.changes.change_set


def _backup(folder: Path) -> Sets:
    with closing(wiring.open_catalogue(folder, WHO)) as catalogue:
        pack(catalogue, bag_of(folder))
    yield from ()


def _freeze(folder: Path) -> Sets:
    with closing(wiring.open_catalogue(folder, WHO)) as catalogue:
        made = freezing.freeze(catalogue, _show(catalogue), WHO, accept=True)
        yield made.changes.change_set


def _migration(folder: Path) -> Sets:
    wiring.open_catalogue(folder, WHO).close()
    yield from ()


def _restore(folder: Path) -> Sets:
    restore(bag_of(folder), folder, wiring.kinds())
    yield from ()


STAGES: dict[str, Callable[[Path], Sets]] = {
    "import": _import,
    "edit": _edit,
    "undo": _undo,
    "backup": _backup,
    "freeze": _freeze,
    "migration": _migration,
    "restore": _restore,
}


def _show(catalogue: Catalogue) -> str:
    with catalogue.reading() as reading:
        return exhibitions.listed(reading)[0].uid


def _works(catalogue: Catalogue) -> list[str]:
    with catalogue.reading() as reading:
        return [one.uid for one in store.fetch(reading, Photograph)]


def run(stage: str, folder: Path) -> None:
    """Does a stage to its end; tells of each change set once it is finished."""
    print("begun", os.getpid(), flush=True)
    told = os.open(f"{folder}.finished", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for change_set in STAGES[stage](folder):
        os.write(told, f"{change_set}\n".encode())


def serve() -> None:
    """Starts a child for each line; never more than one at a time."""
    print("ready", flush=True)
    for line in sys.stdin:
        stage, folder = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if not child:
            code = 1
            try:
                run(stage, Path(folder))
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        print("dead" if os.WIFSIGNALED(status) else "done" if not status else f"failed {status}", flush=True)


if __name__ == "__main__":
    serve()
