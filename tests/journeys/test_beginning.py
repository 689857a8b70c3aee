"""From a folder with nothing in it to an open catalogue, and from there to others."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app import desk as starting
from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.desk import Desk
from kalbajar_catalogue.desk.strip import Task
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import copied
from tests.samples import sample_folder as sample_folder

MOMENT = 60_000


@pytest.fixture
def drawn_small(sample_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for the sample gets the one whose pictures are drawn small."""

    def small_sample(folder: Path, who: str, progress: Progress) -> Catalogue:
        progress(0, 1)
        return wiring.open_catalogue(copied(sample_folder, folder), who)

    monkeypatch.setattr(starting, "_sample", small_sample)


@pytest.fixture
def desk(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    """The desk before a folder that does not exist yet, on a machine that remembers nothing."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
    opened = Desk(qapp, tmp_path / "Kalbajar", "Aysel", "en")
    qtbot.addWidget(opened.window)
    opened.open()
    qtbot.waitUntil(opened.jobs.idle, timeout=MOMENT)
    yield opened
    opened.close()


def begun(qtbot: QtBot, desk: Desk) -> None:
    """Waits until a catalogue is open and everything stands."""
    qtbot.waitUntil(lambda: desk.window.pages is not None and desk.window.idle(), timeout=MOMENT)


def words_of_flag(desk: Desk) -> str:
    return desk.window.bar._flag.text() if desk.window.bar._flag.isVisible() else ""


def test_begin_with_the_facts_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    assert window.focusWidget() is window.welcome.starter
    assert not window.rail.isVisible()
    QTest.keyClick(window.welcome.starter, Qt.Key.Key_Return)
    begun(qtbot, desk)
    assert desk.catalogue is not None
    with desk.catalogue.reading() as reading:
        shows = exhibitions.listed(reading)
    assert len(shows) == 4
    assert window.pages is not None
    assert window.pages.current == "overview"
    assert window.rail.isVisible()
    assert window.pages.gallery.exhibition in {show.uid for show in shows}
    assert words_of_flag(desk) == ""


def test_the_sample_lies_beside_bears_its_flag_and_leads_back(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawn_small: None
) -> None:
    window = desk.window
    window.welcome.empty.click()
    begun(qtbot, desk)
    window.bar.sample.trigger()
    qtbot.waitUntil(lambda: words_of_flag(desk) != "", timeout=MOMENT)
    assert desk.catalogue is not None
    assert desk.catalogue.folder == tmp_path / "Kalbajar – Sample"
    flags = []
    for language in ("az", "en", "ru"):
        window.speak(language)
        flags.append(words_of_flag(desk))
    assert flags == ["NÜMUNƏ", "SAMPLE", "ОБРАЗЕЦ"]
    assert not window.bar.sample.isEnabled()
    begun(qtbot, desk)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "Kalbajar"))
    window.bar.other.trigger()
    qtbot.waitUntil(lambda: words_of_flag(desk) == "", timeout=MOMENT)
    begun(qtbot, desk)
    assert desk.catalogue.folder == tmp_path / "Kalbajar"
    assert not desk.catalogue.read_only
    assert window.bar.sample.isEnabled()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Kalbajar", "Kalbajar – Sample"]


def test_a_sample_that_is_there_is_opened_not_made_again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = wiring.create(tmp_path / "Kalbajar – NÜMUNƏ", sample=True)
    made.close()
    desk.window.welcome.sample.click()
    begun(qtbot, desk)
    assert desk.catalogue is not None
    assert desk.catalogue.folder == made.folder
    assert not (tmp_path / "Kalbajar").exists()


def test_a_folder_that_was_taken_meanwhile_is_a_sentence_and_the_choices_stay(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Kalbajar").mkdir()
    (tmp_path / "Kalbajar" / "letter.txt").write_text("mine")
    welcome = desk.window.welcome
    welcome.starter.click()
    qtbot.waitUntil(desk.jobs.idle, timeout=MOMENT)
    assert welcome.problem == f"{tmp_path / 'Kalbajar'} is not empty. Choose an empty folder for a new catalogue."
    assert all(choice.isVisible() and choice.isEnabled() for choice in welcome.choices)
    desk.window.speak("ru")
    qtbot.waitUntil(lambda: "is not empty" not in welcome.problem, timeout=MOMENT)
    assert "Kalbajar" in welcome.problem


def test_a_folder_where_nothing_can_be_written_is_a_sentence(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    desk.open_other(str(tmp_path / "file" / "Kalbajar"))
    qtbot.waitUntil(desk.jobs.idle, timeout=MOMENT)
    assert desk.window.pages is None
    desk.window.welcome.empty.click()
    qtbot.waitUntil(desk.jobs.idle, timeout=MOMENT)
    assert desk.window.welcome.problem != ""
    assert desk.window.welcome.other.isEnabled()


def test_a_making_is_stopped_in_the_strip_and_leaves_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = threading.Event()

    def slow(folder: Path, who: str, progress: Progress) -> Catalogue:
        made = wiring.create(folder, who, sample=True)
        try:
            waits.wait(30)
            progress(1, 2)
        except BaseException:
            made.close()
            raise
        return made

    monkeypatch.setattr(starting, "_sample", slow)
    welcome = desk.window.welcome
    welcome.sample.click()
    assert not welcome.starter.isEnabled()
    task = desk.window.strip.findChildren(Task)[0]
    assert task._words.text() == "Drawing the sample"
    task._stop.click()
    waits.set()
    qtbot.waitUntil(lambda: desk.jobs.idle() and welcome.starter.isEnabled(), timeout=MOMENT)
    assert desk.window.pages is None
    assert list(tmp_path.iterdir()) == []


def test_another_folder_with_nothing_in_it_begins_anew_there(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Other").mkdir()
    window = desk.window
    window.welcome.empty.click()
    begun(qtbot, desk)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "Other"))
    window.ask_other()
    qtbot.waitUntil(lambda: window.pages is None and desk.jobs.idle(), timeout=MOMENT)
    assert window.stack.currentWidget() is window.welcome
    assert "Other" in window.welcome._place.text()
    window.welcome.empty.click()
    begun(qtbot, desk)
    assert folders.is_catalogue(tmp_path / "Other")
    wiring.open_catalogue(tmp_path / "Kalbajar", "Rauf").close()
