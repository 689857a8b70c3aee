"""Verifying, testing and restoring from the desk, with real catalogues, real backups and real damage."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.desk import _restoring
from kalbajar_catalogue.desk import offered
from kalbajar_catalogue.desk.safekeeping.check_list import How
from kalbajar_catalogue.desk.safekeeping.proving_dialog import ProvingDialog
from kalbajar_catalogue.desk.safekeeping.restore_dialog import RestoreDialog
from kalbajar_catalogue.desk.safekeeping.verify_dialog import VerifyDialog
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, STOPPED
from kalbajar_catalogue.safekeeping import known, policy, routine
from kalbajar_catalogue.safekeeping.verifying import CHECKS
from tests.desk.conftest import Desk, controls

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture(autouse=True)
def machine_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a machine knows of backups is known by no other test: catalogues here are copies of one another."""
    monkeypatch.setattr(known, "state_folder", lambda: tmp_path / "machine")


def shown(desk: Desk) -> QDialog:
    desk.settle()
    return next(found for found in desk.window.findChildren(QDialog) if found.isVisible())


def verifying(desk: Desk) -> VerifyDialog:
    desk.pages.safety.verify()
    dialog = shown(desk)
    assert isinstance(dialog, VerifyDialog)
    return dialog


def original(desk: Desk) -> Path:
    return next(file for file in sorted((desk.catalogue.folder / "originals").rglob("*")) if file.is_file())


def press(desk: Desk, button: object) -> None:
    button.click()  # type: ignore[attr-defined]
    desk.settle()


# Verifying


def test_a_whole_catalogue_is_ticked_check_by_check(desk: Desk) -> None:
    desk.pages._do(offered.VERIFY)
    dialog = shown(desk)
    assert isinstance(dialog, VerifyDialog)
    assert list(dialog.checks.rows) == list(CHECKS)
    assert {row.how for row in dialog.checks.rows.values()} == {How.WHOLE}
    assert dialog.whole
    assert dialog.course.state == DONE
    assert "3 files" in dialog.checks.rows["originals"].said
    dialog.close()


def test_a_lost_original_is_told_and_brought_back_from_a_backup_after_a_second_question(desk: Desk) -> None:
    routine.back_up(desk.catalogue)
    lost = original(desk)
    content = lost.read_bytes()
    lost.unlink()
    dialog = verifying(desk)
    row = dialog.checks.rows["originals"]
    assert (row.how, dialog.course.state) == (How.WRONG, FAILED)
    assert "is missing" in row.wrong.text()
    row.mend.click()
    assert not lost.exists()
    row.keep.click()
    assert row.mend.isVisible()
    row.mend.click()
    press(desk, row.do)
    assert lost.read_bytes() == content
    assert row.how is How.WHOLE
    assert dialog.whole
    assert dialog.course.words.text().startswith("1 thing(s) put right.")
    dialog.close()


def test_a_lost_original_is_brought_back_from_a_folder_of_ones_own(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = original(desk)
    (tmp_path / "card").mkdir()
    shutil.move(lost, tmp_path / "card" / "IMG_0001.jpg")
    dialog = verifying(desk)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "card"))
    dialog.checks.rows["originals"].mend.click()
    press(desk, dialog.checks.rows["originals"].other)
    assert lost.is_file()
    assert dialog.whole
    dialog.close()


def test_verifying_is_stopped_and_what_ended_stays(desk: Desk) -> None:
    desk.pages.safety.verify()
    dialog = next(found for found in desk.window.findChildren(QDialog) if found.isVisible())
    assert isinstance(dialog, VerifyDialog)
    dialog.stop()
    desk.settle()
    assert dialog.course.state == STOPPED
    assert {row.how for row in dialog.checks.rows.values()} == {How.SKIPPED}
    press(desk, dialog.go)
    assert dialog.whole
    dialog.close()


def test_closing_the_dialog_stops_what_is_under_way(desk: Desk) -> None:
    desk.pages.safety.verify()
    dialog = next(found for found in desk.window.findChildren(QDialog) if found.isVisible())
    dialog.reject()
    desk.settle()
    assert desk.jobs.idle()


# Testing


def proving(desk: Desk, file: Path) -> ProvingDialog:
    desk.pages.safety.test(str(file))
    dialog = shown(desk)
    assert isinstance(dialog, ProvingDialog)
    return dialog


def test_a_whole_backup_is_proved(desk: Desk) -> None:
    made = routine.back_up(desk.catalogue)
    dialog = proving(desk, made.packed.file)
    assert dialog.course.state == DONE
    assert "4 files" in dialog.checks.rows["files"].said
    assert dialog.restore.isEnabled()
    dialog.close()


def test_a_damaged_backup_is_told_and_known_from_then_on(desk: Desk) -> None:
    made = routine.back_up(desk.catalogue)
    spoilt = bytearray(made.packed.file.read_bytes())
    place = spoilt.find(b"\xff\xd8\xff") + 40
    spoilt[place] ^= 0xFF
    made.packed.file.write_bytes(spoilt)
    dialog = proving(desk, made.packed.file)
    assert dialog.course.state == FAILED
    assert not dialog.restore.isEnabled()
    with desk.catalogue.reading() as reading:
        found = policy.state(reading, desk.catalogue.folder, made.bag.made).bags
    assert [seen.bag.whole for seen in found] == [False]
    dialog.close()


def test_a_file_that_is_no_backup_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "holiday.zip").write_bytes(b"no zip at all")
    dialog = proving(desk, tmp_path / "holiday.zip")
    assert dialog.course.state == FAILED
    assert "holiday.zip" in dialog.course.words.text()
    dialog.close()


# Restoring


@pytest.fixture
def opened(desk: Desk) -> Iterator[list[str]]:
    """The folders that the window asked to open."""
    folders: list[str] = []
    desk.window.restorer = _restoring
    desk.window.folder_chosen.connect(folders.append)
    yield folders
    desk.window.folder_chosen.disconnect(folders.append)


def restoring(desk: Desk) -> RestoreDialog:
    dialog = shown(desk)
    assert isinstance(dialog, RestoreDialog)
    return dialog


def test_a_backup_is_restored_beside_the_catalogue_and_opened(desk: Desk, opened: list[str]) -> None:
    made = routine.back_up(desk.catalogue)
    desk.window.offer_restoring(made.packed.file)
    dialog = restoring(desk)
    folder = Path(dialog.folder.text())
    assert (folder.parent, folder.exists()) == (desk.catalogue.folder.parent, False)
    assert "Made on" in dialog.facts.text()
    press(desk, dialog.go)
    assert opened == [str(folder)]
    again = wiring.open_catalogue(folder)
    assert again.facts() == desk.catalogue.facts()
    again.close()


def test_a_folder_with_something_in_it_is_never_restored_into(desk: Desk, opened: list[str]) -> None:
    made = routine.back_up(desk.catalogue)
    desk.window.offer_restoring(made.packed.file)
    dialog = restoring(desk)
    dialog.folder.clear()
    QTest.keyClicks(dialog.folder, str(desk.catalogue.folder))
    assert not dialog.go.isEnabled()
    assert dialog._where.isVisible()
    dialog.restore()
    desk.settle()
    assert opened == []
    dialog.close()


def test_a_restoring_that_is_stopped_leaves_nothing(desk: Desk, opened: list[str]) -> None:
    made = routine.back_up(desk.catalogue)
    desk.window.offer_restoring(made.packed.file)
    dialog = restoring(desk)
    folder = Path(dialog.folder.text())
    dialog.go.click()
    dialog.stop()
    desk.settle()
    assert dialog.course.state == STOPPED
    assert dialog.go.isEnabled()
    assert not folder.exists()
    assert opened == []
    dialog.close()


def test_what_is_no_backup_cannot_be_restored(desk: Desk, opened: list[str], tmp_path: Path) -> None:
    (tmp_path / "holiday.zip").write_bytes(b"no zip at all")
    desk.window.offer_restoring(tmp_path / "holiday.zip")
    dialog = restoring(desk)
    assert dialog.facts.property("is") == "mend"
    assert not dialog.go.isEnabled()
    dialog.close()


def test_it_is_offered_without_a_catalogue_by_the_welcome_page_and_by_the_menu(
    desk: Desk, opened: list[str], tmp_path: Path
) -> None:
    made = routine.back_up(desk.catalogue)
    desk.window.bar.restoring.trigger()
    restoring(desk).close()
    desk.window.show_welcome(tmp_path / "new")
    desk.settle()
    QTest.keyClick(desk.window.welcome.restoring, Qt.Key.Key_Return)
    dialog = restoring(desk)
    assert not dialog.go.isEnabled()
    dialog.file.setFocus()
    dialog.file.insert(str(made.packed.file))
    QTest.keyClick(dialog.file, Qt.Key.Key_Tab)
    desk.settle()
    press(desk, dialog.go)
    assert len(opened) == 1


def test_a_backup_whose_catalogue_lacked_something_says_so_before_it_is_opened(desk: Desk, opened: list[str]) -> None:
    original(desk).unlink()
    made = routine.back_up(desk.catalogue)
    desk.window.offer_restoring(made.packed.file)
    dialog = restoring(desk)
    assert "1 original lacked already" in dialog.facts.text()
    press(desk, dialog.go)
    assert (dialog.course.state, opened) == (FAILED, [])
    assert len(dialog.course.told()) == 1
    press(desk, dialog.go)
    assert len(opened) == 1


# For everybody


def _verify_broken(desk: Desk) -> QDialog:
    original(desk).unlink()
    dialog = verifying(desk)
    dialog.checks.rows["originals"].mend.click()
    return dialog


def _prove(desk: Desk) -> QDialog:
    return proving(desk, routine.back_up(desk.catalogue).packed.file)


def _restore(desk: Desk) -> QDialog:
    desk.window.restorer = _restoring
    desk.window.offer_restoring(routine.back_up(desk.catalogue).packed.file)
    return restoring(desk)


@pytest.mark.parametrize("opens", [_verify_broken, _prove, _restore])
def test_every_control_has_a_name_and_is_reached_by_tab(desk: Desk, opens: Callable[[Desk], QDialog]) -> None:
    dialog = opens(desk)
    wanted = {id(widget): widget for widget in controls(dialog)}
    for widget in wanted.values():
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken.text(QAccessible.Text.Name), widget
        assert spoken.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), widget
    next(iter(wanted.values())).setFocus()
    for _ in range(3 * len(wanted)):
        focused: QWidget | None = dialog.focusWidget()
        assert focused is not None
        wanted.pop(id(focused), None)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert list(wanted.values()) == []
    dialog.close()


# Where it leads


def test_the_overview_leads_to_the_section(desk: Desk) -> None:
    desk.pages.show_page("overview")
    desk.settle()
    page = desk.pages.rooms.page("overview")
    row = next(row for row in page.body.well.rows if row.line.first == "Newest backup")  # type: ignore[attr-defined]
    assert (row.line.right, row.line.colour) == ("none yet", "weld")
    row.click()
    desk.settle()
    settings = desk.pages.rooms.page("settings")
    assert desk.pages.current == "settings"
    assert settings.sections.currentRow() == settings.keys.index("safekeeping")  # type: ignore[attr-defined]


def test_a_backup_is_made_by_keys_from_any_page(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    assert desk.pages.current == "settings"
    assert len(list((desk.catalogue.folder / "backups").glob("*.zip"))) == 1
