"""Who writes when the desk is started: somebody named, else whoever was chosen on this machine last."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.desk import Desk, _remembered_person
from kalbajar_catalogue.desk.session import HERE
from kalbajar_catalogue.settings.paths import state_folder


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that remembers nothing yet."""
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "machine"))


def remember(who: str) -> None:
    memory = QSettings(str(state_folder() / "desk.ini"), QSettings.Format.IniFormat)
    memory.setValue(HERE, who)
    memory.sync()


def test_a_machine_that_remembers_nobody_takes_the_name_it_is_given() -> None:
    assert _remembered_person("root") == "root"


def test_whoever_was_chosen_last_is_here_again() -> None:
    remember("Rəşad")
    assert _remembered_person("root") == "Rəşad"


def test_who_was_chosen_writes_in_the_next_catalogue_too(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("one", "two"):
        wiring.create(tmp_path / name, "Aysel").close()
    desk = Desk(qapp, tmp_path / "one", "Aysel", "en")
    qtbot.addWidget(desk.window)
    desk.open()
    qtbot.waitUntil(lambda: desk.window.pages is not None and desk.window.idle(), timeout=30_000)
    assert desk.window.pages is not None
    assert desk.window.pages.records.who == "Aysel"
    desk.window.pages.records.become("Rəşad")
    first = desk.window.pages
    desk.open_other(str(tmp_path / "two"))
    qtbot.waitUntil(lambda: desk.window.pages not in (None, first) and desk.window.idle(), timeout=30_000)
    assert desk.window.pages.records.who == "Rəşad"
    desk.close()
