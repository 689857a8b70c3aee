"""The live preview: set again and again, looked at page by page."""

import io
import os
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PIL import Image

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing import live_line, styles
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.live import LivePreview, open_at
from kalbajar_catalogue.publishing.papers.registry import CATALOGUE, PAPERS
from tests.publishing.examples import Pictures, edition, work

MADDER = (155, 45, 42)
AZ = Choices("az")


@pytest.fixture
def live() -> Iterator[LivePreview]:
    with LivePreview(CATALOGUE) as preview:
        yield preview


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    return Pictures(tmp_path_factory.mktemp("pictures"))


@pytest.fixture(scope="module")
def two(pictures: Pictures) -> Edition:
    return edition(work("1", pictures.draw(1500, 1000)), work("2", pictures.draw(900, 600, colour=(20, 160, 60))))


def _retitled(shown: Edition, title: str) -> Edition:
    first, *others = shown.works
    return replace(shown, works=(replace(first, title=Multilingual(title)), *others))


def _opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def test_a_page_is_drawn_at_the_width_asked_for(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    preview = live.set(two, pictures.pool, AZ)
    assert preview.pages == live.pages > 4
    cover = _opened(live.page(0, 420))
    assert cover.size == pytest.approx((420, 480), abs=1)
    assert cover.getpixel((5, 470)) == MADDER


@pytest.mark.parametrize(
    ("paper", "options", "size"),
    [
        ("labels", {}, (210, 297)),
        ("labels", {"sheet": "free", "paper": "a3", "size": "120x80"}, (297, 420)),
        ("guide", {}, (297, 210)),
    ],
)
def test_the_pages_themselves_tell_how_large_they_are(
    paper: str, options: dict[str, Option], size: tuple[float, float], two: Edition, pictures: Pictures
) -> None:
    with LivePreview(PAPERS[paper]) as preview:
        assert preview.set(two, pictures.pool, replace(AZ, options=options)).page_mm == pytest.approx(size, abs=0.2)


def test_a_work_is_found_and_seen(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    live.set(two, pictures.pool, AZ)
    page = live.page_of("2")
    assert page is not None
    spread = _opened(live.spread(page, 400)).tobytes()
    shown = set(zip(spread[0::3], spread[1::3], spread[2::3], strict=True))
    assert any(abs(red - 20) < 12 and abs(green - 160) < 12 for red, green, _ in shown), "its picture is there"
    assert live.page_of("99") is None


def test_a_spread_is_two_pages_wide(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    live.set(two, pictures.pool, AZ)
    assert _opened(live.spread(2, 600)).size == pytest.approx((600, 343), abs=1)
    cover = _opened(live.spread(0, 600))
    assert cover.getpixel((100, 340)) == (255, 255, 255), "nothing lies left of the cover"
    assert cover.getpixel((305, 340)) == MADDER


@pytest.mark.parametrize(
    ("page", "pages", "open_pages"),
    [(0, 1, (None, 0)), (0, 9, (None, 0)), (1, 9, (1, 2)), (2, 9, (1, 2)), (7, 8, (7, None)), (8, 8, (8, None))],
)
def test_pages_lie_open_in_twos(page: int, pages: int, open_pages: tuple[int | None, int | None]) -> None:
    assert open_at(page, pages) == open_pages


def test_what_was_found_is_told_with_its_page(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    preview = live.set(two, pictures.pool, AZ)
    (finding,) = [one for one in preview.findings if one.code.startswith("print.resolution")]
    assert (finding.number, finding.page) == ("2", finding.page)
    assert finding.page >= preview.places["2"]


def test_an_edit_is_seen_and_nothing_is_done_without_one(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    first = live.set(two, pictures.pool, AZ)
    page = live.page_of("1")
    assert page is not None
    before = live.spread(page, 800)
    assert live.set(two, pictures.pool, AZ) is first
    live.set(_retitled(two, "Tamam başqa bir ad"), pictures.pool, AZ)
    assert live.spread(page, 800) != before
    live.set(two, pictures.pool, AZ)
    assert live.spread(page, 800) == before


def test_a_page_that_is_not_there_is_told(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    with pytest.raises(WorldError, match=r"print\.no_page"):
        live.page(0, 100)
    live.set(two, pictures.pool, AZ)
    for page in (-1, live.pages):
        with pytest.raises(WorldError, match=r"print\.no_page"):
            live.page(page, 100)


def test_the_newest_wish_wins(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    """A first setting waits for its answer; the second comes, and is the one that is shown."""
    waits, outcome = threading.Event(), []

    def older() -> None:
        try:
            live.set(_retitled(two, "Köhnə"), pictures.pool, AZ, lambda *_: waits.set())
        except Cancelled:
            outcome.append("superseded")

    first = threading.Thread(target=older)
    first.start()
    waits.wait(30)
    live.set(two, pictures.pool, AZ)
    first.join(30)
    assert outcome == ["superseded"]
    fresh = live.page(live.page_of("1") or 0, 500)
    with LivePreview(CATALOGUE) as other:
        other.set(two, pictures.pool, AZ)
        assert other.page(other.page_of("1") or 0, 500) == fresh


def test_whoever_waits_may_stop(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        live.set(two, pictures.pool, AZ, stop)
    assert live.set(two, pictures.pool, AZ).pages > 4


def test_what_was_stopped_is_set_when_it_is_wished_for_again(
    live: LivePreview, two: Edition, pictures: Pictures
) -> None:
    live.set(two, pictures.pool, AZ)
    before = live.page(live.page_of("1") or 0, 200)

    def stop(done: int, total: int, what: str = "") -> None:
        if what == "print.setting":
            raise Cancelled

    other = _retitled(two, "Dayandırılmış")
    process = psutil.Process(_pid(live))
    process.suspend()
    with pytest.raises(Cancelled):
        live.set(other, pictures.pool, AZ, stop)
    process.resume()
    live.set(other, pictures.pool, AZ)
    assert live.page(live.page_of("1") or 0, 200) != before


def test_a_process_that_hangs_on_what_nobody_wants_makes_room(
    live: LivePreview, two: Edition, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    live.set(two, pictures.pool, AZ)
    hung = psutil.Process(_pid(live))
    hung.suspend()
    ends = time.monotonic() + 30

    def impatient(done: int, total: int, what: str = "") -> None:
        if what == "print.setting":
            raise Cancelled

    def patient(done: int, total: int, what: str = "") -> None:
        assert time.monotonic() < ends, "the process hangs for ever"

    with pytest.raises(Cancelled):
        live.set(_retitled(two, "Köhnə"), pictures.pool, AZ, impatient)
    monkeypatch.setattr(live_line, "PATIENCE_S", 0.2)
    assert live.set(_retitled(two, "Yeni"), pictures.pool, AZ, patient).pages > 4
    assert _pid(live) != hung.pid


def test_a_process_that_dies_is_started_once_more(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    live.set(two, pictures.pool, AZ)
    before = live.page(0, 200)
    _kill(live)
    assert live.page(0, 200) == before
    _kill(live)
    assert live.set(_retitled(two, "Yenidən"), pictures.pool, AZ).pages > 4


def _kill(live: LivePreview) -> None:
    process = psutil.Process(_pid(live))
    os.kill(process.pid, signal.SIGKILL)
    psutil.wait_procs([process], timeout=10)


def _pid(live: LivePreview) -> int:
    pid = live._line.pid
    assert pid is not None
    return pid


def test_a_process_that_has_done_enough_makes_room(
    live: LivePreview, two: Edition, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_line, "MOST_SETTINGS", 2)
    live.set(two, pictures.pool, AZ)
    first = _pid(live)
    live.set(_retitled(two, "İkinci"), pictures.pool, AZ)
    assert _pid(live) != first
    assert _opened(live.page(0, 100)).width == 100


def test_a_style_with_an_error_leaves_the_last_good_pages(
    live: LivePreview, two: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    own = tmp_path / "styles"
    own.mkdir()
    entry = styles.copy("book", own / "ours") / "main.typ"
    choices = replace(AZ, style="ours", styles=own)
    good = live.set(two, pictures.pool, choices)
    before, text = live.page(0, 200), entry.read_text("utf-8")
    entry.write_text(text + "#nobody-knows", "utf-8")
    for _ in range(2):
        with pytest.raises(WorldError) as told:
            live.set(two, pictures.pool, choices)
        assert told.value.code == "print.style_line"
    assert told.value.problem.values["line"] == len(text.splitlines()) + 1
    assert live.page(0, 200) == before
    entry.write_text(text + "#pagebreak()\nNew", "utf-8")
    assert live.set(two, pictures.pool, choices).pages == good.pages + 1, "a style that was mended is set at once"


def test_a_picture_that_comes_later_is_shown(live: LivePreview, two: Edition, pictures: Pictures) -> None:
    missing = live.set(two, Pool(), AZ)
    assert {one.code for one in missing.findings} == {"print.picture_missing"}
    assert "print.picture_missing" not in {one.code for one in live.set(two, pictures.pool, AZ).findings}


def test_what_is_closed_leaves_nothing(two: Edition, pictures: Pictures) -> None:
    live = LivePreview(CATALOGUE)
    live.set(two, pictures.pool, AZ)
    process, folder = psutil.Process(_pid(live)), live._folder
    live.close()
    psutil.wait_procs([process], timeout=10)
    assert not process.is_running()
    assert not folder.exists()
    with pytest.raises(Cancelled):
        live.set(two, pictures.pool, AZ)
