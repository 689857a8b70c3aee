"""The interface stays alive while photographs arrive and their thumbnails are made."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.session import Session
from kalbajar_catalogue.desk.window import Window
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.qtkit.gaps import GapMeter
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.settings.paths import resources
from kalbajar_catalogue.storage.journal import Action


def raised(crash: Exception) -> None:
    raise AssertionError from crash


@pytest.mark.benchmark
def test_the_event_loop_turns_while_photographs_arrive(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, shared: Path
) -> None:
    catalogue = wiring.create(tmp_path / "catalogue", "Curator")
    with catalogue.work("Curator", Action("exhibition.created")) as work:
        exhibitions.create(work, Exhibition(announced_count=44))
    jobs, translator = Jobs(raised), Translator(resources() / "translations", "desk", "en")
    window = Window(jobs, translator, tmp_path / "window.ini", "Kalbajar")
    window.show()
    window.open_catalogue(Session(catalogue, "Curator", tmp_path / "drafts.json"))
    qtbot.waitUntil(window.idle, timeout=10_000)
    meter = GapMeter(window)
    meter.start()
    assert window.pages is not None
    with qtbot.waitSignal(window.pages.arrivals.came, timeout=60_000):
        window.pages.take([shared / "data" / "photos"], 0)
    qtbot.waitUntil(window.idle, timeout=60_000)
    gaps = meter.stop()
    window.close()
    jobs.close()
    translator.close()
    catalogue.close()
    window.deleteLater()
    print(f"{gaps.count} gaps, median {gaps.median:.1f} ms, 99 % {gaps.hundredth:.1f} ms, worst {gaps.worst:.1f} ms")
    assert gaps.within(50, 200)
