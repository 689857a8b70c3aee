"""Printing against img2pdf, which only copies the same JPEGs: whole processes in turn, memory of the tree."""

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.editions import manifest
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.storage.journal import Action

PLATES = 44
ROUNDS = 5
AT_MOST_TIMES = 5.0
AT_MOST_MB = 400

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
    make(manifest.read((folder / "edition.json").read_text("utf-8")), pool, folder / "book.pdf", Choices("az"))
"""


@pytest.mark.benchmark
def test_44_plates_take_at_most_five_times_img2pdf_and_400_mb(shared: Path, tmp_path: Path) -> None:
    edition, pool = _edition(shared, tmp_path)
    (tmp_path / "edition.json").write_text(manifest.written(edition), "utf-8")
    (tmp_path / "pool.json").write_text(json.dumps({sha256: str(path) for sha256, path in pool.files.items()}))
    plates = [str(pool.files[work.pictures[0].sha256]) for work in edition.works]
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_run([sys.executable, "-c", OURS, str(tmp_path)]))
        theirs.append(_run([sys.executable, "-m", "img2pdf", "--output", str(tmp_path / "limit.pdf"), *plates]))
    seconds, limit = (statistics.median(run[0] for run in runs) for runs in (ours, theirs))
    memory = max(run[1] for run in ours)
    print(f"\n{PLATES} plates: {seconds:.2f} s, img2pdf {limit:.2f} s, ratio {seconds / limit:.1f} "
          f"(limit {AT_MOST_TIMES}); peak of the tree {memory:.0f} MB (limit {AT_MOST_MB})")  # fmt: skip
    assert seconds / limit <= AT_MOST_TIMES
    assert memory <= AT_MOST_MB


def _edition(shared: Path, folder: Path) -> tuple[Edition, Pool]:
    catalogue = wiring.create(folder / "catalogue", "bench")
    photographs = sorted((shared / "data" / "photos").iterdir())[:PLATES]
    plan = flow.examine(catalogue, photographs)
    with catalogue.work("bench", Action("photographs.imported", {"count": PLATES})) as work:
        show = exhibitions.create(work, Exhibition(title=Multilingual("Kəlbəcər")))
        flow.run(work, plan, show.uid)
    made = proof(catalogue, show.uid)
    catalogue.close()
    return made


def _run(command: list[str]) -> tuple[float, float]:
    """Seconds of a whole process, and the most MB that it and its children hold at one moment."""
    start = time.perf_counter()
    with subprocess.Popen(command) as process:
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, _tree_mb(process.pid))
            time.sleep(0.005)
    assert process.returncode == 0
    return time.perf_counter() - start, peak


def _tree_mb(pid: int) -> float:
    try:
        parent = psutil.Process(pid)
        return sum(process.memory_info().rss for process in [parent, *parent.children(recursive=True)]) / 2**20
    except psutil.NoSuchProcess:
        return 0.0
