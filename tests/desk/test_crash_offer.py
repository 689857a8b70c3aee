"""Crash reports offered at the next start: in the strip, in a dialog, by keys, for a screen reader, until seen."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from kalbajar_catalogue.desk.reports.dialog import ReportsDialog
from kalbajar_catalogue.desk.reports.offer import Offer
from kalbajar_catalogue.diagnostics import crashes, reports
from tests.desk.conftest import Desk

NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two reports: of a fault, and, newer, of a program that broke off."""
    folder = tmp_path / "crashes"
    crashes.write(folder, ["The program went on, or ended in order.", "", "ValueError"], NOW - timedelta(days=1))
    crashes.write(folder, ["The program broke off.", "", "Fatal Python error: Segmentation fault"], NOW)
    return folder


@pytest.fixture
def offer(desk: Desk, folder: Path) -> Iterator[Offer]:
    """What stands in the strip of a desk that has just been started."""
    desk.window.strip.clear_message()
    desk.window.offer_reports(reports.waiting(folder))
    desk.settle()
    yield desk.window.strip.findChildren(Offer)[0]
    for dialog in desk.window.findChildren(ReportsDialog):
        dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def message(desk: Desk) -> str:
    return desk.window.strip._message.toolTip() or desk.window.strip._message.text()


def offered(desk: Desk) -> list[Offer]:
    return [one for one in desk.window.strip.findChildren(Offer) if not one.isHidden()]


def test_nothing_is_offered_where_nothing_waits(desk: Desk, tmp_path: Path) -> None:
    desk.window.strip.clear_message()
    desk.window.offer_reports(reports.waiting(tmp_path))
    assert not offered(desk)
    assert desk.window.strip.is_silent


def test_the_newest_is_said_and_the_offer_stays_when_something_else_is_said(desk: Desk, offer: Offer) -> None:
    assert message(desk).startswith("The program broke off on ")
    assert "2026" in message(desk)
    assert offer.isVisible()
    assert offer.text().strip().startswith("2 crash report")
    desk.window.strip.say("Something else")
    assert offer.isVisible()


def test_what_is_said_already_is_not_talked_over(desk: Desk, folder: Path) -> None:
    desk.window.strip.say("The drive is full.", stays=True)
    desk.window.offer_reports(reports.waiting(folder))
    desk.settle()
    assert message(desk) == "The drive is full."
    assert len(offered(desk)) == 1


def test_it_is_read_with_the_keyboard_alone(desk: Desk, offer: Offer) -> None:
    offer.setFocus()
    QTest.keyClick(offer, Qt.Key.Key_Space)
    [dialog] = desk.window.findChildren(ReportsDialog)
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    desk.settle()
    assert not dialog.isModal()
    assert dialog.list.hasFocus()
    assert "Segmentation fault" in dialog.text.toPlainText()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "ValueError" in dialog.text.toPlainText()
    assert dialog.text.isReadOnly()
    QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == dialog.report.text
    assert dialog.said.text()
    stops: set[Any] = set()
    for _ in range(20):
        stops.add(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert stops >= {dialog.list, dialog.text, dialog.copy, dialog.save, dialog.show_folder, dialog.never, dialog.leave}
    assert all(button.accessibleName() for button in dialog.findChildren(QPushButton))
    assert dialog.text.accessibleName()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert offered(desk) == [offer], "who only closes it is offered it again"


def test_a_second_press_brings_the_same_dialog(desk: Desk, offer: Offer) -> None:
    assert offer.open_reports() is offer.open_reports()
    assert len(desk.window.findChildren(ReportsDialog)) == 1


def test_it_is_saved_elsewhere(desk: Desk, offer: Offer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "ünvan" / "report.txt"
    near: list[str] = []

    def answer(parent: Any, title: str, place: str, kinds: str) -> tuple[str, str]:
        near.append(place)
        return str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    dialog = offer.open_reports()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "could not be written" in dialog.said.text()
    out.parent.mkdir()
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert out.read_text("utf-8") == dialog.report.text
    assert "report.txt" in dialog.said.text()
    assert all(Path(one).name.startswith("kalbajar-crash-2026") for one in near)


def test_do_not_show_again_keeps_the_files_and_offers_them_no_more(desk: Desk, offer: Offer, folder: Path) -> None:
    dialog = offer.open_reports()
    QTest.mouseClick(dialog.never, Qt.MouseButton.LeftButton)
    desk.settle()
    assert not offered(desk)
    assert reports.waiting(folder) == ()
    assert len(reports.kept(folder)) == 2


def test_it_speaks_the_language_that_is_spoken(desk: Desk, offer: Offer) -> None:
    dialog = offer.open_reports()
    before = dialog.list.item(0).text()
    desk.speak("ru")
    assert "ноября" in dialog.list.item(0).text()
    assert before != dialog.list.item(0).text()
    assert "Segmentation fault" in dialog.text.toPlainText()
