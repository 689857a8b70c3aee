"""The section of the settings about backups: made, listed, carried, and how the house wants them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.desk.settings import backup_verbs
from kalbajar_catalogue.desk.settings.page import SAFEKEEPING
from kalbajar_catalogue.desk.settings.safekeeping import ELSEWHERE, KEEP, REMIND, SafekeepingPanel
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, STOPPED
from kalbajar_catalogue.diagnostics.progress import silent
from kalbajar_catalogue.safekeeping import known, policy, routine, verifying
from kalbajar_catalogue.storage import facts
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, empty_folder, photographs
from tests.desk.conftest import dressed
from tests.desk.settings_ground import Settings

__all__ = ["catalogue", "dressed", "empty_folder"]


@pytest.fixture(autouse=True)
def machine_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a machine knows of backups is known by no other test: catalogues here are copies of one another."""
    monkeypatch.setattr(known, "state_folder", lambda: tmp_path / "machine")


@pytest.fixture
def settings(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Settings]:
    photographs(catalogue, "View")
    ground = Settings(catalogue, tmp_path)
    ground.go_to(SAFEKEEPING)
    yield ground
    ground.close()


def panel(settings: Settings) -> SafekeepingPanel:
    return settings.page.safekeeping


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def cell(settings: Settings, row: int, column: int) -> str:
    rows = panel(settings).list.backups
    return str(rows.data(rows.index(row, column)))


def test_a_backup_is_made_proved_listed_and_told(settings: Settings) -> None:
    assert "No backup yet" in words(panel(settings))
    settings.press(panel(settings).newest.now)
    assert panel(settings).newest.course.state == DONE
    assert "proved whole" in settings.said[-1]
    assert "All that was written is in it." in words(panel(settings))
    assert (panel(settings).list.backups.rowCount(), cell(settings, 0, 2)) == (1, "whole")
    photographs(settings.catalogue, "Another")
    panel(settings).load()
    settings.settle()
    assert "Today's work is not in it yet." in words(panel(settings))


def test_one_that_is_stopped_leaves_nothing(settings: Settings) -> None:
    panel(settings).back_up()
    panel(settings).newest.course.stop.click()
    settings.settle()
    assert panel(settings).newest.course.state == STOPPED
    assert panel(settings).newest.now.isEnabled()
    assert list((settings.catalogue.folder / "backups").glob("*.zip")) == []


def test_one_that_the_disk_refuses_is_told_where_it_was_asked_for(settings: Settings) -> None:
    place = settings.catalogue.folder.parent / "drive"
    place.mkdir()
    routine.set_place(settings.catalogue, place)
    place.rmdir()
    panel(settings).load()
    settings.settle()
    assert "is not there. Plug its drive in" in words(panel(settings))
    settings.press(panel(settings).newest.now)
    assert panel(settings).newest.course.state == FAILED
    assert "Plug its drive in" in panel(settings).newest.course.words.text()


def test_a_backup_elsewhere_lies_where_it_was_asked_for(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    drive = settings.catalogue.folder.parent / "drive"
    drive.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(drive))
    monkeypatch.setattr(policy, "is_away", lambda place, folder: place.is_relative_to(drive))
    assert "No backup on another disk is known" in words(panel(settings))
    settings.press(panel(settings).newest.to)
    assert len(list(drive.glob("kalbajar-backup-*.zip"))) == 1
    assert "Newest on another disk" in words(panel(settings))


def test_one_that_was_carried_by_hand_is_noted(settings: Settings) -> None:
    assert not panel(settings).carried.isEnabled()
    settings.press(panel(settings).newest.now)
    settings.press(panel(settings).carried)
    assert "Newest on another disk" in words(panel(settings))


def test_the_place_is_chosen_and_set_back(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    drive = settings.catalogue.folder.parent / "drive"
    drive.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(drive))
    settings.press(panel(settings).choose)
    assert panel(settings).place.text() == str(drive)
    settings.press(panel(settings).usual)
    assert panel(settings).place.text() == str(settings.catalogue.folder / "backups")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(settings.catalogue.folder / "originals"))
    settings.press(panel(settings).choose)
    assert panel(settings)._place.problem.isVisible()


def test_how_the_house_wants_them_is_set_and_undone(settings: Settings) -> None:
    for name, text in ((KEEP, "3"), (REMIND, "0"), (ELSEWHERE, "90")):
        settings.write(panel(settings).numbers[name], text)
    settings.press(panel(settings).daily)
    wanted = (house.kept_backups, house.backup_days, house.elsewhere_days, house.backs_up_daily)
    assert [settings.ask(one) for one in wanted] == [3, 0, 90, False]
    for _ in range(4):
        settings.undo()
    assert [settings.ask(one) for one in wanted] == [5, 7, 30, True]
    assert panel(settings).numbers[KEEP].text() == "5"
    assert panel(settings).daily.isChecked()


def test_a_number_that_cannot_be_is_refused_beside_its_line(settings: Settings) -> None:
    settings.write(panel(settings).numbers[KEEP], "0")
    assert "0 backups cannot be kept" in words(panel(settings))
    assert panel(settings).numbers[KEEP].text() == "5"


def test_what_waits_for_days_is_told_as_to_be_mended(settings: Settings) -> None:
    settings.press(panel(settings).newest.now)
    photographs(settings.catalogue, "Another")
    with settings.catalogue.reading() as reading:
        late = policy.state(reading, settings.catalogue.folder, datetime.now(UTC) + timedelta(days=8, minutes=1))
    panel(settings)._show(late)
    assert "8 day(s) of work lie in no backup." in words(panel(settings))
    assert panel(settings).newest._waits.property("is") == "mend"


def test_when_the_catalogue_was_verified_is_told(settings: Settings) -> None:
    assert "never verified" in words(panel(settings))
    verifying.verify(settings.catalogue)
    panel(settings).load()
    settings.settle()
    assert ": whole." in words(panel(settings))
    (settings.catalogue.folder / "backups").mkdir(exist_ok=True)
    (settings.catalogue.folder / "backups" / "copy-20260101-101010-000000.sqlite").write_bytes(b"no database")
    verifying.verify(settings.catalogue)
    panel(settings).load()
    settings.settle()
    assert "something is wrong" in words(panel(settings))


def test_the_list_is_walked_and_asks_by_keys(settings: Settings) -> None:
    routine.back_up(settings.catalogue, now=datetime.now(UTC) - timedelta(days=1))
    settings.press(panel(settings).newest.now)
    asked: list[str] = []
    settings.page.backup_test_asked.connect(asked.append)
    settings.page.backup_restore_asked.connect(asked.append)
    table = panel(settings).list.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    settings.press(panel(settings).list.restore)
    older = panel(settings).list.backups.seen[1].bag.file
    assert asked == [str(older), str(older)]
    menu = panel(settings).list.menu()
    assert [action.text() for action in menu.actions()] == ["Test…", "Restore…", "Show in folder"]
    menu.deleteLater()


def test_a_backup_tells_what_it_proved_to_be_and_whether_it_is_there(settings: Settings) -> None:
    made = routine.back_up(settings.catalogue)
    found = backup_verbs.safety(settings.catalogue)(silent)
    bag = made.bag
    drive = settings.catalogue.folder.parent / "pulled out" / "one.zip"
    others = (replace(bag, whole=False), replace(bag, whole=None), replace(bag, missing=2))
    seen = [policy.Seen(one, there=True) for one in others] + [policy.Seen(replace(bag, file=drive), there=False)]
    panel(settings)._show(replace(found, bags=tuple(seen)))
    assert [cell(settings, row, 2) for row in range(4)] == [
        "damaged", "not tested", "whole, 2 original(s) lacked", "whole",
    ]  # fmt: skip
    assert cell(settings, 3, 3).startswith("not there now")
    panel(settings).list.table.selectRow(3)
    assert not panel(settings).list.test.isEnabled()


def test_what_is_under_way_ends_with_the_page(settings: Settings) -> None:
    panel(settings).back_up()
    settings.page.abandon()
    settings.settle()
    with settings.catalogue.reading() as reading:
        assert known.read(facts.identifier(reading)).bags == ()
