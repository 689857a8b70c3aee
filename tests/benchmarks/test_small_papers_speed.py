"""A checklist of 5,000 rows, 500 labels whose codes are read from a picture, a small book: against fixed limits."""

import time
from pathlib import Path

import pypdfium2
import pytest

from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers.registry import PAPERS
from kalbajar_catalogue.publishing.printing import print_paper
from tests.benchmarks.printed_works import edition_of

ROWS, ROWS_SECONDS = 5000, 10
LABELS, LABELS_SECONDS = 500, 5
DPI = 300
PLATES, SCREEN_MB = 44, 12


@pytest.mark.benchmark
def test_a_checklist_of_5000_rows(shared: Path, tmp_path: Path) -> None:
    edition, pool = edition_of(sorted((shared / "data" / "photos").iterdir()), ROWS, tmp_path)
    start = time.perf_counter()
    report = print_paper(PAPERS["checklist"], edition, pool, tmp_path / "out.pdf", Choices("az"))
    seconds = time.perf_counter() - start
    size = (tmp_path / "out.pdf").stat().st_size / 1e6
    print(f"\n{ROWS} rows: {seconds:.1f} s (limit {ROWS_SECONDS}), {report.pages} pages, {size:.1f} MB")
    assert not report.of("print.not_found_in_paper")
    assert seconds <= ROWS_SECONDS


@pytest.mark.benchmark
def test_500_labels_whose_codes_can_all_be_read(tmp_path: Path) -> None:
    edition, pool = edition_of([], LABELS, tmp_path, plates=False)
    out = tmp_path / "out.pdf"
    start = time.perf_counter()
    report = print_paper(PAPERS["labels"], edition, pool, out, Choices("az"))
    seconds = time.perf_counter() - start
    print(f"\n{LABELS} labels: {seconds:.1f} s (limit {LABELS_SECONDS}), {report.pages} pages")
    assert _read(out) == {f"KLB:{work.ref}" for work in edition.works}
    assert seconds <= LABELS_SECONDS


def _read(pdf: Path) -> set[str]:
    import zxingcpp

    found: set[str] = set()
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            picture = page.render(scale=DPI / 72, grayscale=True).to_numpy()
            found |= {code.text for code in zxingcpp.read_barcodes(picture)}
            page.close()
    return found


@pytest.mark.benchmark
def test_44_plates_for_a_screen_stay_small(shared: Path, tmp_path: Path) -> None:
    edition, pool = edition_of(sorted((shared / "data" / "photos").iterdir()), PLATES, tmp_path)
    out = tmp_path / "out.pdf"
    print_paper(PAPERS["catalogue"], edition, pool, out, Choices("az", purpose="screen"))
    size = out.stat().st_size / 1e6
    print(f"\n{PLATES} plates for a screen: {size:.1f} MB (limit {SCREEN_MB})")
    assert size <= SCREEN_MB
