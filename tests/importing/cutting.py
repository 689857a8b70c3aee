"""A process that is warm and forks children which import, edit and undo until somebody kills them.

It is spoken to by lines: `endless FOLDER` or `once FOLDER` starts a child, which says `begun PID`; when the child is
dead, the process says `dead`. Each change set a child has finished is written to `FOLDER.finished`.
"""

import itertools
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.importing import flow as tables
from kalbajar_catalogue.importing import pictures as table_pictures
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, picture, pictures, show

AT_ONCE = 3
ROWS = 3
"""Carpets of each table that comes in with a picture of each."""

TURN = 11
"""Change sets of one turn of all actions."""

MAPPED = Mapping("carpet", (Column(0, "No", (Target("object_number"),)), Column(1, "Weaver", (Target("weaver"),))))


def actions(catalogue: Catalogue, incoming: Path) -> Iterator[int]:
    """Imports, edits, undoes, deletes, for ever; each time the change set that is finished."""
    with catalogue.reading() as reading:
        exhibition = exhibitions.listed(reading)[0].uid
    for turn in itertools.count(os.getpid() * 1000):
        large = picture(incoming / str(turn) / "large.bmp", turn, (600, 400))
        plan = flow.examine(catalogue, [large, *pictures(incoming / str(turn), AT_ONCE - 1, turn * AT_ONCE)])
        with catalogue.work(WHO, Action("photographs.imported", {"count": AT_ONCE})) as work:
            outcome = flow.run(work, plan, exhibition)
        yield work.changes.change_set
        for uid in outcome.items:
            typed = {"title_az": f"Dağ {turn}", "photographer": f"Rəna {turn}", "subject": "a; b"}
            with catalogue.work(WHO, Action("record.edited")) as work:
                items.enter(work, uid, typed, "az")
            yield work.changes.change_set
        for verb in ("undo", "redo", "undo", "undo"):
            with catalogue.work(WHO, Action(verb)) as work:
                following = (history.next_redo if verb == "redo" else history.next_undo)(work, WHO)
                assert following
                (history.redo if verb == "redo" else history.undo)(work, following.id)
            yield work.changes.change_set
        with catalogue.work(WHO, Action("record.deleted")) as work:
            items.delete(work, outcome.items[0], "turn")
        yield work.changes.change_set
        with catalogue.work(WHO, Action("undo")) as work:
            history.undo(work, plan_set(catalogue))
        yield work.changes.change_set
        yield table_brought_in(catalogue, incoming, turn)


def table_brought_in(catalogue: Catalogue, incoming: Path, turn: int) -> int:
    """Imports a table of carpets with a picture of each; gives back the change set."""
    folder = incoming / f"{turn} table"
    for row in range(ROWS):
        picture(folder / f"T-{turn}-{row}.png", turn * ROWS + row)
    path = folder / "carpets.csv"
    path.write_text("No,Weaver\n" + "".join(f"T-{turn}-{row},Weaver {turn}\n" for row in range(ROWS)), "utf-8")
    found = tables.check(catalogue, open_table(path), MAPPED)
    with catalogue.reading() as reading:
        placement = table_pictures.place(reading, [folder], found)
    pictured = table_pictures.examine(catalogue, placement)
    return tables.bring_in(catalogue, WHO, found, MAPPED, pictured=pictured).changes.change_set


def plan_set(catalogue: Catalogue) -> int:
    """The newest import."""
    with catalogue.reading() as reading:
        sets = history.change_sets(reading, 50)
    return next(one.id for one in sets if one.action.code == "photographs.imported")


def work_on(folder: Path, endless: bool) -> None:
    """Opens the catalogue and acts; tells of each change set once it is finished."""
    print("begun", os.getpid(), flush=True)
    told = os.open(f"{folder}.finished", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    catalogue = wiring.open_catalogue(folder, WHO)
    incoming = Path(f"{folder}.incoming")
    for change_set in actions(catalogue, incoming) if endless else itertools.islice(actions(catalogue, incoming), TURN):
        os.write(told, f"{change_set}\n".encode())
        os.fsync(told)
    catalogue.close()


def serve() -> None:
    """Starts a child for each line; never more than one at a time."""
    with tempfile.TemporaryDirectory() as warm:
        catalogue = wiring.create(Path(warm) / "c", WHO)
        show(catalogue)
        list(itertools.islice(actions(catalogue, Path(warm) / "incoming"), TURN))
        catalogue.close()
    print("ready", flush=True)
    for line in sys.stdin:
        mode, folder = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if not child:
            try:
                work_on(Path(folder), mode == "endless")
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        print("dead", flush=True)


if __name__ == "__main__":
    serve()
