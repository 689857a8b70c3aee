"""Kills a stage of the work at moments spread over its length, and looks over what is left after each."""

import os
import random
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.freezing.freeze import folder_of
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.safekeeping import checking
from kalbajar_catalogue.safekeeping.looking import CHECKS, ORIGINALS
from kalbajar_catalogue.safekeeping.packing import pack
from kalbajar_catalogue.safekeeping.verifying import verify
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.migrations import VERSIONS
from tests.catalogues import WHO, copied, files_in, photographs, pictures, show
from tests.safety.stages import STAGES, bag_of, incoming

REPOSITORY: Final = Path(__file__).resolve().parents[2]
STORED: Final = REPOSITORY / "tests" / "storage" / "versions"
PICTURES: Final = 6
NO_FILES: Final = tuple(check for check in CHECKS if check != ORIGINALS)
"""What holds of a stored catalogue: its pictures were not stored with it."""
SOONER: Final = 0.95
MEASURED_AGAIN: Final = 25
"""After so many kills the length of a stage is taken anew: what else the computer does changes it."""


class Victims:
    """The process whose children are killed."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        assert self._says() == "ready"

    def _says(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().decode().strip()

    def _start(self, stage: str, folder: Path) -> int:
        assert self._process.stdin
        self._process.stdin.write(f"{stage} {folder}\n".encode())
        self._process.stdin.flush()
        begun, pid = self._says().split()
        assert begun == "begun"
        return int(pid)

    def length(self, stage: str, folder: Path) -> float:
        """Seconds that a stage takes when nobody kills it."""
        self._start(stage, folder)
        begun = time.perf_counter()
        assert self._says() == "done"
        return time.perf_counter() - begun

    def kill(self, stage: str, folder: Path, after: float) -> float:
        """Lets a child begin a stage and kills it after so many seconds; 0, or how long it took if it ended before."""
        child = self._start(stage, folder)
        begun = time.perf_counter()
        assert self._process.stdout
        gone, _, _ = select.select([self._process.stdout], [], [], after)
        if not gone:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        said = self._says()
        assert said in ("dead", "done"), said
        return 0.0 if said == "dead" else time.perf_counter() - begun


@contextmanager
def victims() -> Iterator[Victims]:
    """The process, warm; ended in the end."""
    command = [sys.executable, "-m", "tests.safety.stages"]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(
        command, cwd=REPOSITORY, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        yield Victims(process)


class Grounds:
    """A catalogue for each stage to begin with, laid out anew for every kill, and what it must hold at least."""

    def __init__(self, empty: Path, place: Path) -> None:
        self._place = place
        self._first = copied(empty, place / "first")
        with closing(wiring.open_catalogue(self._first, WHO)) as catalogue:
            _fill(catalogue, place / "came")
            pack(catalogue, place / "first.zip")
            self._sets = _sets(catalogue)
        self._old = _stored(VERSIONS[0], place / "old")
        with closing(wiring.open_catalogue(copied(self._old, place / "migrated"), WHO)) as catalogue:
            self._migrated = _sets(catalogue)

    def lay_out(self, stage: str) -> Path:
        """The folder at which a stage begins; of a backup to be brought back there is only the file beside it."""
        folder = self._place / "now"
        self.clear()
        if stage == "restore":
            shutil.copy(self._place / "first.zip", bag_of(folder))
        else:
            copied(self._old if stage == "migration" else self._first, folder)
        return folder

    def before(self, stage: str) -> list[int]:
        """The change sets that are there however early a stage is killed."""
        return self._migrated if stage == "migration" else self._sets

    def clear(self) -> None:
        """Removes what the last kill left."""
        folder = self._place / "now"
        for one in (folder, incoming(folder)):
            shutil.rmtree(one, ignore_errors=True)
        for left in self._place.glob("now.*"):
            left.unlink()


def _fill(catalogue: Catalogue, came: Path) -> None:
    """Photographs with pictures on a wall, and a few edits on top."""
    exhibition = show(catalogue)
    plan = flow.examine(catalogue, pictures(came, PICTURES))
    with catalogue.work(WHO, Action("photographs.imported", {"count": PICTURES})) as work:
        flow.run(work, plan, exhibition)
    photographs(catalogue, "View", "Bridge")


def _stored(version: str, folder: Path) -> Path:
    folders.lay_out(folder)
    with closing(sqlite3.connect(folders.database_of(folder))) as database:
        database.executescript((STORED / f"{version}.sql").read_text("utf-8"))
    return folder


def _sets(catalogue: Catalogue) -> list[int]:
    with catalogue.reading() as reading:
        return sorted(one.id for one in history.change_sets(reading, 10_000))


def killed(
    victims: Victims, grounds: Grounds, stage: str, kills: int, chance: random.Random, measured: int = 2
) -> Counter[int]:
    """Kills a stage so often; gives back how many kills found how many change sets of it finished.

    The moments are spread evenly over its length, each at random within its share; where a stage
    is over already, its length is what it took now.
    """
    found: Counter[int] = Counter()
    for number in range(kills):
        if not number % MEASURED_AGAIN:
            length = max(victims.length(stage, grounds.lay_out(stage)) for _ in range(measured))
        share = (number + chance.random()) / kills
        while took := victims.kill(stage, folder := grounds.lay_out(stage), length * share):
            length = min(took, length * SOONER)
        found[looked_over(stage, folder, grounds.before(stage))] += 1
    grounds.clear()
    return found


def looked_over(stage: str, folder: Path, before: list[int]) -> int:
    """Checks all that a kill may have harmed; gives back how many change sets of the stage are there."""
    if stage == "restore":
        return _restored_or_not(folder, before)
    told = Path(f"{folder}.finished")
    finished = [*before, *(map(int, told.read_bytes().split()) if told.exists() else [])]
    with closing(wiring.open_catalogue(folder, WHO)) as catalogue:
        there = _whole(catalogue, NO_FILES if stage == "migration" else CHECKS)
        assert there in (finished, [*finished, finished[-1] + 1])
        _editions_are_whole(catalogue)
        if stage == "backup":
            _backup_is_whole_or_none(catalogue, bag_of(folder))
        photographs(catalogue, "life goes on")
    return len(there) - len(before)


def _whole(catalogue: Catalogue, checks: Collection[str] = CHECKS) -> list[int]:
    """Everything that is verified is right and one may write; gives back the change sets."""
    assert (catalogue.read_only, catalogue.damage) == (False, None)
    assert [check for check in verify(catalogue, only=checks) if not check.ok] == []
    return _sets(catalogue)


def _editions_are_whole(catalogue: Catalogue) -> None:
    editions = folder_of(catalogue)
    assert all(not reader.opened(editions, name, checked=True).problems for name in reader.names(editions))


def _backup_is_whole_or_none(catalogue: Catalogue, bag: Path) -> None:
    """A file of the backup's name is a whole backup; the next backup succeeds and clears what was left."""
    assert not bag.exists() or checking.tested(bag).ok
    pack(catalogue, bag, replace_old=True)
    assert checking.tested(bag).ok
    assert [name for name in files_in(bag.parent) if name.endswith(".part") and "backups" in name] == []
    assert not list(bag.parent.glob(".kalbajar-*.part"))


def _restored_or_not(folder: Path, before: list[int]) -> int:
    """There is a whole catalogue or none, and then it can be brought back."""
    if not folder.exists() or not any(folder.iterdir()):
        list(STAGES["restore"](folder))
    with closing(wiring.open_catalogue(folder, WHO)) as catalogue:
        assert _whole(catalogue) == before
        photographs(catalogue, "life goes on")
    assert not [left for left in folder.parent.iterdir() if "restoring" in left.name]
    return 0
