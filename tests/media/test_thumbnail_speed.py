"""Thumbnails of all sample photographs against the limit: decoding at an eighth, thrown away, in the same run."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

import pytest
from PIL import Image

from kalbajar_catalogue.media.derivatives import THUMB, Derivatives
from tests.media.shared_data import shared

LIMIT = 1.6
THREADS = 2
ROUNDS = 7


def decode_an_eighth(path: Path) -> None:
    with Image.open(path) as image:
        image.draft("RGB", (max(1, image.width // 8), max(1, image.height // 8)))
        image.load()


def seconds(work: Callable[[Path], object], paths: list[Path]) -> float:
    start = time.perf_counter()
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(work, paths))
    return time.perf_counter() - start


def ratio(photographs: list[Path], made_in: Derivatives) -> float:
    """Our time over the limit's, one after the other."""
    limit = seconds(decode_an_eighth, photographs)
    return seconds(lambda path: made_in.make(path, path.name.encode().hex().ljust(64, "0"), THUMB), photographs) / limit


@pytest.mark.benchmark
def test_thumbnails_against_decoding(tmp_path: Path) -> None:
    photographs = sorted(shared("photos").iterdir())
    seconds(decode_an_eighth, photographs)
    ratios = [ratio(photographs, Derivatives(tmp_path / str(turn))) for turn in range(ROUNDS)]
    print(f"thumbnails / decoding at 1/8: {median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}), limit {LIMIT}")
    assert median(ratios) <= LIMIT
