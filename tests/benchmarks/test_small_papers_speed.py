"""The smaller papers by the hundred and by the thousand, pictures and codes included: against fixed limits."""

import time
from pathlib import Path

import pytest

from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.papers.registry import PAPERS
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport
from tests.benchmarks.printed_works import edition_of
from tests.publishing.test_labels import codes

ROWS, ROWS_SECONDS = 5000, 10.0
LABELS, LABELS_SECONDS = 500, 5.0
PLATES, SCREEN_MB = 44, 12


def timed(
    paper: str, edition: Edition, pool: Pool, out: Path, options: dict[str, Option] | None = None
) -> tuple[float, LayoutReport]:
    start = time.perf_counter()
    report = print_paper(PAPERS[paper], edition, pool, out, Choices("az", options=options or {}))
    return time.perf_counter() - start, report


@pytest.mark.benchmark
@pytest.mark.parametrize("with_pictures", [True, False])
def test_a_checklist_of_5000_rows_takes_10_seconds(with_pictures: bool, shared: Path, tmp_path: Path) -> None:
    edition, pool = edition_of(sorted((shared / "data" / "photos").iterdir()), ROWS, tmp_path)
    seconds, report = timed("checklist", edition, pool, tmp_path / "out.pdf", {"pictures": with_pictures})
    size = (tmp_path / "out.pdf").stat().st_size / 1e6
    told = f"{ROWS} rows, pictures {with_pictures}: {seconds:.1f} s (limit {ROWS_SECONDS})"
    print(f"\n{told}, {report.pages} pages, {size:.1f} MB")
    assert not report.of("print.not_found_in_paper")
    assert seconds <= ROWS_SECONDS


@pytest.mark.benchmark
def test_500_labels_take_5_seconds_and_every_code_is_read_back(tmp_path: Path) -> None:
    edition, pool = edition_of([], LABELS, tmp_path, plates=False)
    seconds, report = timed("labels", edition, pool, tmp_path / "out.pdf")
    print(f"\n{LABELS} labels: {seconds:.1f} s (limit {LABELS_SECONDS}), {report.pages} pages")
    assert codes(tmp_path / "out.pdf") == [f"KLB:{work.ref}" for work in edition.works]
    assert seconds <= LABELS_SECONDS


@pytest.mark.benchmark
def test_44_plates_for_a_screen_stay_small(shared: Path, tmp_path: Path) -> None:
    edition, pool = edition_of(sorted((shared / "data" / "photos").iterdir()), PLATES, tmp_path)
    out = tmp_path / "out.pdf"
    print_paper(PAPERS["catalogue"], edition, pool, out, Choices("az", purpose="screen"))
    size = out.stat().st_size / 1e6
    print(f"\n{PLATES} plates for a screen: {size:.1f} MB (limit {SCREEN_MB})")
    assert size <= SCREEN_MB
