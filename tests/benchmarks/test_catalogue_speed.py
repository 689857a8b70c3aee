"""Printing against img2pdf, which only copies the same JPEGs: processor seconds and memory of whole process trees.

Beside it stand WeasyPrint and ReportLab where they are installed, on the same plates and texts.
"""

import importlib.util
import json
import resource
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from kalbajar_catalogue.editions import manifest
from kalbajar_catalogue.editions.format import Edition
from tests.benchmarks.printed_works import edition_of

_LOOK_EVERY = 0.05  # to look at all processes costs milliseconds
OURS = """
import json, sys
from pathlib import Path
from kalbajar_catalogue.editions import manifest
from kalbajar_catalogue.editions.format import Pool
from kalbajar_catalogue.publishing.catalogue import Choices, make
if __name__ == "__main__":
    folder = Path(sys.argv[1])
    files = json.loads((folder / "pool.json").read_text())
    pool = Pool({sha256: Path(path) for sha256, path in files.items()})
    edition = manifest.read((folder / "edition.json").read_text("utf-8"))
    make(edition, pool, folder / "book.pdf", Choices("az", layout="page"))
"""


@dataclass(frozen=True)
class Row:
    """A tool's medians: processor seconds of its whole tree, most MB of the tree, MB of its file."""

    seconds: float
    memory: float
    size: float


@pytest.mark.benchmark
@pytest.mark.parametrize(
    ("plates", "rounds", "times", "megabytes"),
    [(44, 5, 4.0, 300), (300, 3, 4.0, 1000), (1000, 1, 6.0, 3000)],
)
def test_a_catalogue_costs_few_times_its_pictures(
    plates: int, rounds: int, times: float, megabytes: float, shared: Path, tmp_path: Path
) -> None:
    edition, pool = edition_of(sorted((shared / "data" / "photos").iterdir()), plates, tmp_path)
    files = [pool.files[work.pictures[0].sha256] for work in edition.works]
    _write(edition, files, tmp_path)
    ours = [sys.executable, "-c", OURS, str(tmp_path)]
    limit = [sys.executable, "-m", "img2pdf", "--output", str(tmp_path / "limit.pdf"), *map(str, files)]
    rows = _measured({"ours": (ours, "book.pdf"), "img2pdf": (limit, "limit.pdf")}, rounds, tmp_path)
    rows |= _measured(_peers(tmp_path) if plates <= 300 else {}, 1, tmp_path)
    ratio = rows["ours"].seconds / rows["img2pdf"].seconds
    print(f"\n{plates} plates, ratio to img2pdf {ratio:.1f} (limit {times}), "
          f"memory {rows['ours'].memory:.0f} MB (limit {megabytes:.0f})")  # fmt: skip
    for name, row in rows.items():
        print(f"  {name:<12}{row.seconds:8.2f} s {row.memory:8.0f} MB {row.size:8.1f} MB file")
    assert ratio <= times
    assert rows["ours"].memory <= megabytes


def _write(edition: Edition, files: list[Path], folder: Path) -> None:
    pool = {work.pictures[0].sha256: str(file) for work, file in zip(edition.works, files, strict=True)}
    peers = [
        {"number": work.number, "title": work.title.az, "text": work.description.az, "plate": str(file)}
        for work, file in zip(edition.works, files, strict=True)
    ]
    (folder / "edition.json").write_text(manifest.written(edition), "utf-8")
    (folder / "pool.json").write_text(json.dumps(pool), "utf-8")
    (folder / "peers.json").write_text(json.dumps(peers), "utf-8")


def _peers(folder: Path) -> dict[str, tuple[list[str], str]]:
    script = str(Path(__file__).with_name("peers.py"))
    there = [name for name in ("weasyprint", "reportlab") if importlib.util.find_spec(name)]
    return {name: ([sys.executable, script, name, str(folder)], f"{name}.pdf") for name in there}


def _measured(tools: dict[str, tuple[list[str], str]], rounds: int, folder: Path) -> dict[str, Row]:
    """Each tool in turn, round by round, so that all meet the same machine."""
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in tools}
    for _ in range(rounds):
        for name, (command, _) in tools.items():
            runs[name].append(_run(command))
    return {
        name: Row(
            statistics.median(seconds for seconds, _ in of_tool),
            max(memory for _, memory in of_tool),
            (folder / tools[name][1]).stat().st_size / 1e6,
        )
        for name, of_tool in runs.items()
    }


def _run(command: list[str]) -> tuple[float, float]:
    """Processor seconds of a process and its children, and the most MB that they hold at one moment."""
    start = _spent()
    with subprocess.Popen(command) as process:
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, _tree_mb(process.pid))
            time.sleep(_LOOK_EVERY)
    assert process.returncode == 0
    return _spent() - start, peak


def _spent() -> float:
    """Of all children that have ended, with their own; what other programs do meanwhile does not count."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _tree_mb(pid: int) -> float:
    try:
        parent = psutil.Process(pid)
        return sum(process.memory_info().rss for process in [parent, *parent.children(recursive=True)]) / 2**20
    except psutil.NoSuchProcess:
        return 0.0
