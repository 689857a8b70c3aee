"""The smaller papers by the hundred and by the thousand, pictures and codes included."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.papers.checklist import CHECKLIST
from kalbajar_catalogue.publishing.papers.labels import LABELS
from kalbajar_catalogue.publishing.papers.paper import Paper
from kalbajar_catalogue.publishing.printing import print_paper
from tests.publishing.examples import Pictures, edition, work
from tests.publishing.test_labels import codes

LABELS_SECONDS, CHECKLIST_SECONDS = 5.0, 10.0


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    (tmp_path / "pictures").mkdir()
    return Pictures(tmp_path / "pictures")


def exhibition(pictures: Pictures, count: int) -> Edition:
    drawn = [pictures.draw(300 + step, 200) for step in range(40)]
    plain = work("0")
    return edition(
        *(replace(plain, number=str(n), ref=f"KLB-F-{n:04}", pictures=(drawn[n % 40],)) for n in range(1, count + 1))
    )


def timed(paper: Paper, shown: Edition, pool: Pool, out: Path, **options: Option) -> float:
    start = time.perf_counter()
    print_paper(paper, shown, pool, out, Choices("az", options=options))
    return time.perf_counter() - start


@pytest.mark.benchmark
def test_500_labels_take_5_seconds_and_every_code_is_read_back(pictures: Pictures, tmp_path: Path) -> None:
    seconds = timed(LABELS, exhibition(pictures, 500), pictures.pool, tmp_path / "labels.pdf")
    print(f"\n500 labels: {seconds:.1f} s (limit {LABELS_SECONDS})")
    assert codes(tmp_path / "labels.pdf") == [f"KLB:KLB-F-{n:04}" for n in range(1, 501)]
    assert seconds <= LABELS_SECONDS


@pytest.mark.benchmark
@pytest.mark.parametrize("with_pictures", [True, False])
def test_a_checklist_of_5000_rows_takes_10_seconds(with_pictures: bool, pictures: Pictures, tmp_path: Path) -> None:
    shown = exhibition(pictures, 5000)
    seconds = timed(CHECKLIST, shown, pictures.pool, tmp_path / "list.pdf", pictures=with_pictures)
    print(f"\n5,000 rows, pictures {with_pictures}: {seconds:.1f} s (limit {CHECKLIST_SECONDS})")
    assert seconds <= CHECKLIST_SECONDS
