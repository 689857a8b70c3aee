"""Reading a table of 70,000 rows and 20 columns: beside Python's own reader of CSV, which looks at nothing."""

import csv
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kalbajar_catalogue.importing.sources.opening import open_table

ROWS, COLUMNS, TIMES_AS_LONG = 70_000, 20, 4

pytestmark = pytest.mark.benchmark


def test_opening_and_reading_a_great_table_costs_little_more_than_parting_its_cells(tmp_path: Path) -> None:
    path = tmp_path / "great.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([f"heading {column}" for column in range(COLUMNS)])
        writer.writerows([f"Kəlbəcər {row}, {column}" for column in range(COLUMNS)] for row in range(ROWS))
    bare = _taken(lambda: _bare(path))
    ours = _taken(lambda: sum(1 for _ in open_table(path).rows()))
    print(f"bare {bare:.2f} s, ours {ours:.2f} s, ratio {ours / bare:.1f}")
    assert ours < TIMES_AS_LONG * bare


def _bare(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.reader(file))


def _taken(work: Callable[[], int]) -> float:
    """The least of three times of the processor, in seconds."""
    times = []
    for _ in range(3):
        begun = time.process_time()
        assert work() >= ROWS
        times.append(time.process_time() - begun)
    return min(times)
