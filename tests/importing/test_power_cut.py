"""A hundred times the power fails while photographs come in, are edited and undone: nothing is lost or half done."""

import hashlib
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.importing.checking import IMPORTED
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history, sqlite, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.verification import replayed
from tests.catalogues import WHO, copied, everything, photographs, show
from tests.importing.cutting import ROWS

REPOSITORY = Path(__file__).resolve().parents[2]
LANES, CUTS = 10, 10

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")


class Victims:
    """The process whose children are killed."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.importing.cutting"]
        self._process = subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._says("ready")

    def _says(self, expected: str) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline().decode()
        assert line.startswith(expected), line
        return line

    def _start(self, mode: str, folder: Path) -> int:
        assert self._process.stdin
        self._process.stdin.write(f"{mode} {folder}\n".encode())
        self._process.stdin.flush()
        return int(self._says("begun").split()[1])

    def length(self, folder: Path) -> float:
        """Seconds that opening and one turn of all actions take."""
        self._start("once", folder)
        begun = time.perf_counter()
        self._says("dead")
        return time.perf_counter() - begun

    def cut(self, folder: Path, after: float) -> None:
        """Lets a child act on a catalogue and kills it after so many seconds."""
        child = self._start("endless", folder)
        assert self._process.stdout
        gone, _, _ = select.select([self._process.stdout], [], [], after)
        assert not gone, "the child ended by itself"
        os.kill(child, signal.SIGKILL)
        self._says("dead")

    def close(self) -> None:
        """Ends the process."""
        self._process.communicate()
        assert self._process.returncode == 0


@pytest.fixture(scope="module")
def victims() -> Iterator[Victims]:
    """One warm process for all cuts of this worker."""
    process = Victims()
    yield process
    process.close()


@pytest.mark.parametrize("lane", range(LANES))
def test_after_a_power_cut_everything_that_was_finished_is_there_and_nothing_else(
    lane: int, victims: Victims, empty_folder: Path, tmp_path: Path
) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    opened = wiring.open_catalogue(folder, WHO)
    show(opened)
    opened.close()
    finished = [1]
    length = victims.length(folder)
    chance = random.Random(lane)
    for cut in range(CUTS):
        victims.cut(folder, length * (cut + chance.random()) / CUTS)
        finished = looked_over(folder, finished)
    print(f"lane {lane}: {CUTS} cuts within {length * 1000:.0f} ms, {len(finished)} change sets")


def looked_over(folder: Path, before: list[int]) -> list[int]:
    """Checks all that a cut may have harmed; gives back the change sets that there are."""
    file = folders.database_of(folder)
    opened = wiring.open_catalogue(folder, WHO)
    try:
        assert not opened.read_only
        assert sqlite.integrity(file) == ()
        finished = all_finished_are_there(opened, Path(f"{folder}.finished"), before)
        records_match_the_journal(opened)
        originals_are_whole(opened)
        tables_came_in_whole_or_not_at_all(opened)
        photographs(opened, "life goes on")
    finally:
        opened.close()
    return [*finished, finished[-1] + 1]


def all_finished_are_there(catalogue: Catalogue, told: Path, before: list[int]) -> list[int]:
    """The journal holds what was told as finished, and at most one change set more."""
    lines = told.read_bytes().split() if told.exists() else []
    finished = sorted({*before, *map(int, lines)})
    with catalogue.reading() as reading:
        there = sorted(one.id for one in history.change_sets(reading, 10_000))
    assert there in (finished, [*finished, finished[-1] + 1])
    assert there == list(range(1, len(there) + 1))
    return there


def records_match_the_journal(catalogue: Catalogue) -> None:
    """Every record, in whatever state, is what the journal says."""
    with catalogue.reading() as reading:
        flats, states = replayed(reading)
    standing = everything(catalogue, with_terms=True)
    assert {uid: one.flat for uid, one in standing.items()} == flats
    assert {uid: one.state for uid, one in standing.items()} == states


def tables_came_in_whole_or_not_at_all(catalogue: Catalogue) -> None:
    """Of each table all carpets are there, each with its picture and its weaver."""
    with catalogue.reading() as reading:
        carpets = store.fetch(reading, Carpet)
        imports = [one for one in history.change_sets(reading, 10_000) if one.action.code == IMPORTED]
        shown = Counter(one.owner for one in store.fetch(reading, MediaLink))
    assert len(carpets) == ROWS * len(imports)
    assert all(shown[one.uid] == 1 and len(one.weaver) == 1 for one in carpets)


def originals_are_whole(catalogue: Catalogue) -> None:
    """No file has a name that its content does not deserve; every record's file is there."""
    originals, derived = catalogue.folder / "originals", catalogue.folder / "derived"
    for file in originals.glob("??/*"):
        assert hashlib.sha256(file.read_bytes()).hexdigest() == file.stem
    for made in derived.glob("??/[!t]*"):
        with Image.open(made) as image:
            image.load()
    with catalogue.reading() as reading:
        for one in store.fetch(reading, MediaFile):
            assert (originals / one.file_path).stat().st_size == one.bytes
            assert Path(one.file_path).stem == one.sha256
