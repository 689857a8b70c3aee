"""A backup of records and originals against `cp` and `sha256sum` of the same folder, in the same run; and its memory.

`KALBAJAR_BACKUP_OF=70000,5000` names other sizes than the usual: records, and megabytes of originals.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, titled

RECORDS, MEGABYTES = (int(part) for part in os.environ.get("KALBAJAR_BACKUP_OF", "4000,600").split(","))
ONE_FILE = 5_600_000
AT_ONCE = 5_000
ROUNDS = 3
AT_LEAST, MEMORY_MB = 0.6, 150
PACK = """
import sys, time
from pathlib import Path
from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.safekeeping.packing import pack

catalogue = wiring.open_catalogue(Path(sys.argv[1]))
begun = time.perf_counter()
assert pack(catalogue, Path(sys.argv[2])).whole
print(time.perf_counter() - begun)
catalogue.close()
status = Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) // 1024)
"""

pytestmark = pytest.mark.benchmark


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a catalogue with many records, and originals of noise."""
    made = wiring.create(tmp_path / "catalogue")
    for first in range(0, RECORDS, AT_ONCE):
        count = min(AT_ONCE, RECORDS - first)
        works = [titled(f"View of the valley, No. {first + number}") for number in range(count)]
        done(made, partial(_add, works=works))
    files = [_original(made.folder) for _ in range(MEGABYTES * 1_000_000 // ONE_FILE)]
    done(made, lambda work: media.add_files(work, files))
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


def test_a_backup_beside_cp_and_sha256sum(folder: Path, tmp_path: Path, repository: Path) -> None:
    out, copy, peaks = tmp_path / "out", tmp_path / "copy", list[int]()
    out.mkdir()

    def plain() -> float:
        begun = time.perf_counter()
        subprocess.run(["cp", "-r", folder, copy], check=True)
        subprocess.run(["sync", "-f", copy], check=True)
        files = "\0".join(str(file) for file in folder.rglob("*") if file.is_file())
        subprocess.run(["xargs", "-0", "sha256sum"], input=files, stdout=subprocess.DEVNULL, text=True, check=True)
        return time.perf_counter() - begun

    def backup() -> float:
        said = subprocess.run(
            [sys.executable, "-c", PACK, folder, out], cwd=repository, stdout=subprocess.PIPE, text=True, check=True
        )
        seconds, peak = said.stdout.split()
        peaks.append(int(peak))
        return float(seconds)

    def clear() -> None:
        shutil.rmtree(copy, ignore_errors=True)
        for file in out.iterdir():
            file.unlink()
        os.sync()

    (plain_s, plain_cpu), (backup_s, backup_cpu) = _paired(plain, backup, clear)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    ratio = plain_s / backup_s
    print(f"\n{RECORDS} records, {size:.0f} MB: cp, sync and sha256sum {plain_s:.2f} s; backup, read back and proved, "
          f"{backup_s:.2f} s = {size / backup_s:.0f} MB/s; {ratio:.0%} of their throughput (limit {AT_LEAST:.0%}); "
          f"peak {max(peaks)} MB (limit {MEMORY_MB} MB)")  # fmt: skip
    print(f"of the processor {plain_cpu:.1f} s against {backup_cpu:.1f} s, with the start of the program")
    assert ratio >= AT_LEAST
    assert max(peaks) <= MEMORY_MB


def _paired(
    first: Callable[[], float], second: Callable[[], float], clear: Callable[[], None]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """The shortest time of each, and its shortest time of the processor, in seconds; tried in turns."""
    walls: tuple[list[float], list[float]] = [], []
    processor: tuple[list[float], list[float]] = [], []
    for _ in range(ROUNDS):
        for number, verb in enumerate((first, second)):
            clear()
            before = _processor()
            walls[number].append(verb())
            processor[number].append(_processor() - before)
    clear()
    return (min(walls[0]), min(processor[0])), (min(walls[1]), min(processor[1]))


def _processor() -> float:
    """Seconds of the processor that all programs begun from here have taken."""
    spent = os.times()
    return spent.children_user + spent.children_system
