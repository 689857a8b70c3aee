"""Verifying records and originals against `sha256sum` of the same folder, in the same run; and the memory it takes.

Counted is the time of the processor that has most to do, so that what else the computer does matters little: verifying
looks at the index in a process of its own, on another core. The time on the clock is told too.

`KALBAJAR_VERIFY_OF=70000,5000` names other sizes than the usual: records, and megabytes of originals.
`KALBAJAR_VERIFY_IN=FOLDER` takes the records of a copy of a catalogue instead.
"""

import hashlib
import os
import resource
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.search import index
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, titled

RECORDS, MEGABYTES = (int(part) for part in os.environ.get("KALBAJAR_VERIFY_OF", "12000,1500").split(","))
OTHER = os.environ.get("KALBAJAR_VERIFY_IN", "")
ONE_FILE = 5_600_000
AT_ONCE = 5_000
ROUNDS = 3
AT_LEAST, MEMORY_MB = 0.8, 550
VERIFY = """
import resource, sys, time
from pathlib import Path
from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.safekeeping.verifying import verify

catalogue = wiring.open_catalogue(Path(sys.argv[1]))
begun = time.perf_counter()
before = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
checks = verify(catalogue)
print(time.perf_counter() - begun)
assert all(check.ok for check in checks), checks
catalogue.close()
own, beside = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print((own.ru_maxrss + beside.ru_maxrss) // 1024)
print(sum(own[:2]) - before, sum(beside[:2]))
"""

pytestmark = pytest.mark.benchmark


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a catalogue with many records, and originals of noise."""
    if OTHER:
        shutil.copytree(OTHER, tmp_path / "catalogue")
    made = wiring.open_catalogue(tmp_path / "catalogue") if OTHER else wiring.create(tmp_path / "catalogue")
    for first in range(0, 0 if OTHER else RECORDS, AT_ONCE):
        count = min(AT_ONCE, RECORDS - first)
        works = [titled(f"View of the valley, No. {first + number}") for number in range(count)]
        done(made, partial(_add, works=works))
    files = [_original(made.folder) for _ in range(MEGABYTES * 1_000_000 // ONE_FILE)]
    done(made, lambda work: media.add_files(work, files))
    index.bring_up_to_date(made)
    made.close()
    return tmp_path / "catalogue"


def _add(work: Work, works: list[Photograph]) -> None:
    items.add(work, works)


def _original(folder: Path) -> MediaFile:
    noise = os.urandom(ONE_FILE)
    sha256 = hashlib.sha256(noise).hexdigest()
    path = f"{sha256[:2]}/{sha256}.jpg"
    (folder / "originals" / path).parent.mkdir(exist_ok=True)
    (folder / "originals" / path).write_bytes(noise)
    return MediaFile(sha256=sha256, file_path=path, bytes=ONE_FILE)


class Verified(NamedTuple):
    """Seconds on the clock, megabytes of both processes, seconds of the processors in each."""

    seconds: float
    peak: int
    own: float
    beside: float


def test_verifying_beside_sha256sum(folder: Path, repository: Path) -> None:
    plain, verified = list[tuple[float, float]](), list[Verified]()
    for _ in range(ROUNDS):
        plain.append(_summed(folder))
        verified.append(_verified(folder, repository))
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    best = min(verified, key=lambda one: max(one.own, one.beside))
    processor, clock = min(one[0] for one in plain), min(one[1] for one in plain)
    peak = max(one.peak for one in verified)
    ratio = processor / max(best.own, best.beside)
    print(f"\n{size:.0f} MB: sha256sum {processor:.2f} s of a processor, {clock:.2f} s on the clock; verified in "
          f"{best.own:.2f} s and beside in {best.beside:.2f} s of a processor, {min(verified).seconds:.2f} s on the "
          f"clock; {ratio:.0%} of its throughput (limit {AT_LEAST:.0%}); peak of both processes {peak} MB "
          f"(limit {MEMORY_MB} MB)")  # fmt: skip
    assert ratio >= AT_LEAST
    assert peak <= MEMORY_MB


def _summed(folder: Path) -> tuple[float, float]:
    """Seconds of a processor, and on the clock."""
    files = "\0".join(str(file) for file in folder.rglob("*") if file.is_file())
    begun, before = time.perf_counter(), _of_children()
    subprocess.run(["xargs", "-0", "sha256sum"], input=files, stdout=subprocess.DEVNULL, text=True, check=True)
    return _of_children() - before, time.perf_counter() - begun


def _of_children() -> float:
    return sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])


def _verified(folder: Path, repository: Path) -> Verified:
    said = subprocess.run(
        [sys.executable, "-c", VERIFY, folder], cwd=repository, stdout=subprocess.PIPE, text=True, check=True
    )
    seconds, peak, own, beside = said.stdout.split()
    return Verified(float(seconds), int(peak), float(own), float(beside))
