"""The start of the desk: what it must not load, what it does with a folder, and who may write."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.desk import Desk, _opening, refuse_bad_qt
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import silent
from kalbajar_catalogue.storage import folder as folders

HEAVY = ("sqlalchemy", "alembic", "PIL", "pyvips", "typst", "pikepdf", "lxml", "numpy", "babel", "pypdfium2")


def test_the_first_paint_waits_for_no_heavy_library() -> None:
    script = f"import sys, kalbajar_catalogue.app.desk; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(("version", "python"), [("6.12.0", (3, 11)), ("6.10.1", (3, 11))])
def test_a_qt_that_is_known_to_crash_is_refused(version: str, python: tuple[int, int]) -> None:
    with pytest.raises(WorldError) as refused:
        refuse_bad_qt(version, python)
    assert refused.value.code == "qt.unusable"


@pytest.mark.parametrize(("version", "python"), [("6.11.3", (3, 11)), ("6.12.0", (3, 12))])
def test_a_qt_that_works_is_not_refused(version: str, python: tuple[int, int]) -> None:
    refuse_bad_qt(version, python)


def started(qapp: QApplication, qtbot: QtBot, folder: Path) -> Desk:
    desk = Desk(qapp, folder, "Aysel", "en")
    qtbot.addWidget(desk.window)
    desk.open()
    return desk


def begun(qtbot: QtBot, desk: Desk) -> None:
    """Waits until the pages are there."""
    qtbot.waitUntil(lambda: desk.window.pages is not None and desk.window.idle(), timeout=30_000)


def test_a_free_folder_offers_the_ways_to_begin_and_is_left_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "catalogue"
    desk = started(qapp, qtbot, folder)
    qtbot.waitUntil(desk.jobs.idle, timeout=20_000)
    assert all(choice.isVisible() for choice in desk.window.welcome.choices)
    desk.close()
    assert not folder.exists()


def test_begin_empty_makes_a_catalogue_and_opens_it(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    desk = started(qapp, qtbot, tmp_path / "catalogue")
    qtbot.waitUntil(desk.jobs.idle, timeout=20_000)
    desk.window.welcome.empty.click()
    begun(qtbot, desk)
    assert desk.catalogue is not None
    assert not desk.catalogue.read_only
    desk.close()
    assert [path.name for path in tmp_path.iterdir()] == ["catalogue"]


def test_a_folder_with_other_things_is_refused_in_a_sentence(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("not a catalogue")
    desk = started(qapp, qtbot, tmp_path)
    qtbot.waitUntil(desk.jobs.idle, timeout=20_000)
    welcome = desk.window.welcome
    assert desk.window.stack.currentWidget() is welcome
    assert str(tmp_path) in welcome.problem
    assert [choice.isVisible() for choice in welcome.choices] == [False, False, False, True, True, True]
    desk.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.txt"]


def test_a_second_desk_may_look_but_not_write(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    first = wiring.create(tmp_path / "catalogue", "Rauf")
    desk = started(qapp, qtbot, tmp_path / "catalogue")
    qtbot.waitUntil(lambda: desk.window.stack.currentWidget() is not desk.window.welcome, timeout=20_000)
    assert desk.catalogue is not None
    assert desk.catalogue.read_only
    assert desk.catalogue.holder is not None
    assert desk.catalogue.holder.name == "Rauf"
    desk.close()
    first.close()


def test_what_a_killed_making_left_is_no_hindrance(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    folder, beside = tmp_path / "catalogue", tmp_path / ".catalogue.unfinished"
    folders.lay_out(folder)
    (folder / "catalogue.unfinished").touch()
    wiring.create(beside).close()
    desk = started(qapp, qtbot, folder)
    qtbot.waitUntil(desk.jobs.idle, timeout=20_000)
    desk.window.welcome.empty.click()
    begun(qtbot, desk)
    desk.close()
    assert folders.is_catalogue(folder)
    assert not beside.exists()


def test_a_file_in_place_of_the_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(WorldError) as refused:
        _opening(tmp_path / "file", "Aysel")(silent)
    assert refused.value.code == "catalogue.not_found"
