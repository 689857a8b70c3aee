"""The loupe on large photographs: the next picture, steps of panning and zooming, the interface while tiles come."""

import itertools
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSettings
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.viewing import verbs
from kalbajar_catalogue.desk.viewing.loupe import Loupe
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.qtkit.gaps import GapMeter, Gaps
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action

NEXT_MS, STEP_MS = 50.0, 16.7
STEPS = 60
ROUNDS = 3
MADE = {"30 MP": (6720, 4480), "100 MP": (11648, 8736)}
PATIENCE = 60.0


def photograph(file: Path, size: tuple[int, int]) -> Path:
    """A made photograph with fine grain, so that its decoding takes as long as that of a real one."""
    rng = np.random.default_rng(5)
    tile = rng.integers(60, 200, (512, 512, 3), np.uint8)
    whole = np.tile(tile, (size[1] // 512 + 1, size[0] // 512 + 1, 1))[: size[1], : size[0]]
    Image.fromarray(whole).save(file, quality=88)
    return file


@pytest.fixture(scope="module")
def large(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Catalogue, list[str]]]:
    """A catalogue with photographs of 20, 22, 30 and 100 megapixels."""
    folder = tmp_path_factory.mktemp("large")
    real = [shared / "data" / "photos" / name for name in ("Issue 266.jpg", "Kleiber_by_Lukas_Baubkus.jpg")]
    made = [photograph(folder / f"{name}.jpg", size) for name, size in MADE.items()]
    catalogue = wiring.create(folder / "catalogue", "bench")
    plan = flow.examine(catalogue, [*real, *made])
    with catalogue.work("bench", Action("photographs.imported", {"count": 4})) as work:
        uids = list(flow.run(work, plan, "").items)
    yield catalogue, uids
    catalogue.close()


@pytest.fixture
def site(qapp: QApplication, large: tuple[Catalogue, list[str]], tmp_path: Path) -> Iterator[Site]:
    """A site with real threads."""
    catalogue, _ = large
    crashes: list[Exception] = []
    jobs = Jobs(crashes.append)
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    records = Records(catalogue, "bench", jobs)
    yield Site(records, Pictures(catalogue.folder, jobs), Drafts(None, None), jobs, memory, catalogue.folder)
    jobs.close()
    assert crashes == []


@pytest.fixture
def loupe(site: Site, large: tuple[Catalogue, list[str]]) -> Iterator[Loupe]:
    """The loupe over all four, 1440 × 900."""
    catalogue, uids = large
    with catalogue.reading() as reading:
        sights = verbs.sights(uids)(reading)
    loupe = Loupe(site, sights, 0, "en")
    loupe.resize(1440, 900)
    loupe.show()
    until(site.jobs.idle)
    yield loupe
    loupe.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(reached: Callable[[], bool]) -> None:
    """Let the event loop run until something is so, and its last news have come."""
    begun = time.perf_counter()
    while not reached():
        QCoreApplication.processEvents()
        assert time.perf_counter() - begun < PATIENCE
    QCoreApplication.processEvents()


def timed(step: Callable[[], object], loupe: Loupe) -> float:
    """Milliseconds of one step and its painting."""
    begun = time.perf_counter()
    step()
    loupe.stage.repaint()
    return (time.perf_counter() - begun) * 1000


def ninety_five(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95) - 1]


@pytest.mark.benchmark
def test_the_next_picture_is_there_at_once(loupe: Loupe, site: Site) -> None:
    for _ in range(3):
        loupe.go(1)
        until(site.jobs.idle)
    times = []
    for turn in range(24):
        step = 1 if turn // 3 % 2 else -1
        times.append(timed(lambda step=step: loupe.go(step), loupe))  # type: ignore[misc]
        until(site.jobs.idle)
    usual, worst = ninety_five(times), max(times)
    print(f"\nnext picture, preloaded: 95 % within {usual:.1f} ms, worst {worst:.1f} (limit {NEXT_MS})")
    assert usual <= NEXT_MS


@pytest.mark.benchmark
@pytest.mark.parametrize("at", range(4), ids=["22 MP", "20 MP", "30 MP", "100 MP"])
def test_panning_and_zooming_keep_up_with_the_screen(loupe: Loupe, site: Site, at: int) -> None:
    loupe.go(at)
    until(site.jobs.idle)
    loupe.stage.zoom_to(1.0)
    loupe.stage.repaint()
    until(lambda: loupe.stage.plates[0].is_sharp)
    zooms = [timed(lambda: loupe.stage._turn(0.5, QPointF(500, 300)), loupe) for _ in range(STEPS // 4)]
    zooms += [timed(lambda: loupe.stage._turn(-0.5, QPointF(500, 300)), loupe) for _ in range(STEPS)]
    loupe.stage.zoom_to(0.6)
    pans = [timed(lambda: loupe.stage.pan(-23, -11), loupe) for _ in range(STEPS)]
    loupe.stage.zoom_to(3.0)
    pans += [timed(lambda: loupe.stage.pan(31, 17), loupe) for _ in range(STEPS)]
    print(f"\n95 % of {len(zooms)} zoom steps within {ninety_five(zooms):.1f} ms, "
          f"of {len(pans)} pan steps within {ninety_five(pans):.1f} ms (limit {STEP_MS})")  # fmt: skip
    assert ninety_five(zooms) <= STEP_MS
    assert ninety_five(pans) <= STEP_MS


@pytest.mark.benchmark
@pytest.mark.parametrize("at", range(4), ids=["22 MP", "20 MP", "30 MP", "100 MP"])
def test_the_interface_stays_alive_while_an_original_is_decoded(loupe: Loupe, site: Site, at: int) -> None:
    loupe.go(at)
    until(site.jobs.idle)
    # What others do on this machine only makes it worse: the best of three tells what the loupe does.
    rounds = [decoding(loupe, site) for _ in range(ROUNDS)]
    for taken, gaps in rounds:
        print(f"\nsharp after {taken:.2f} s; {said(gaps)}", end="")
    assert min((gaps for _, gaps in rounds), key=lambda gaps: gaps.hundredth).within()


def decoding(loupe: Loupe, site: Site) -> tuple[float, Gaps]:
    """Seconds until the original is there, and the gaps meanwhile."""
    loupe.originals.close()
    loupe.stage.fit()
    until(site.jobs.idle)
    begun = time.perf_counter()
    loupe.stage.zoom_to(1.0)
    gaps = gaps_while(loupe, lambda: loupe.stage.plates[0].is_sharp)
    return time.perf_counter() - begun, gaps


def gaps_while(loupe: Loupe, reached: Callable[[], bool]) -> Gaps:
    """The gaps of the event loop while a person draws the picture about, until something is so."""
    meter, steps = GapMeter(), itertools.count()
    meter.start()

    def drawn() -> bool:
        loupe.stage.pan(3 if next(steps) % 400 < 200 else -3, 1)
        return reached()

    until(drawn)
    gaps = meter.stop()
    meter.deleteLater()
    return gaps


def said(gaps: Gaps) -> str:
    return f"gaps half within {gaps.median:.0f} ms, 99 % within {gaps.hundredth:.0f}, worst {gaps.worst:.0f}"
