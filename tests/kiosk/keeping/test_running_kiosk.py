"""The kiosk as processes of its own, as a museum runs it: back after a kill and a hang, one on each folder."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.restarts import Temper
from kalbajar_catalogue.kiosk.keeping.settings import Settings, changed, read_settings, write_settings
from kalbajar_catalogue.kiosk.keeping.watchdog import starts
from tests.kiosk.kiosk_house import PATIENCE_S, RunningKiosk, carried, laid

QUICK = Temper(beat=0.2, silence=4.0, first_frame=20.0, settled=0.0, calm=100)
PARENT_MB = 30
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals")
Run = Callable[..., RunningKiosk]


@pytest.fixture
def folder(tmp_path: Path) -> KioskFolder:
    made = KioskFolder(tmp_path / "kiosk")
    made.make()
    return made


@pytest.fixture
def run(folder: KioskFolder) -> Iterator[Run]:
    running: list[RunningKiosk] = []

    def started(*more: str, temper: Temper = QUICK, hardware: bool = False, full: bool = False) -> RunningKiosk:
        running.append(RunningKiosk(folder, temper, *more, hardware=hardware, full=full))
        return running[-1]

    yield started
    for kiosk in running:
        kiosk.end()


def face(kiosk: RunningKiosk) -> psutil.Process:
    assert kiosk.child
    return kiosk.child


def test_it_is_back_after_a_kill_and_after_a_hang(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    kiosk = run()
    kiosk.back(1)
    face(kiosk).kill()
    assert kiosk.back(2) < 15  # of a busy machine; `make bench` measures it
    face(kiosk).send_signal(signal.SIGSTOP)
    assert kiosk.back(3) < 30
    assert "SIGKILL" in kiosk.log
    assert "hung" in kiosk.log
    assert psutil.Process(kiosk.parent.pid).memory_info().rss < PARENT_MB * 1024 * 1024


def test_the_end_of_the_watchdog_is_the_end_of_the_face(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    kiosk = run()
    kiosk.back(1)
    child = face(kiosk)
    child.send_signal(signal.SIGSTOP)  # even one that hangs
    kiosk.parent.kill()
    assert kiosk.until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE) < 5
    again = run()
    again.back(2)
    assert face(again).is_running()


def test_what_a_killed_kiosk_left_does_not_pile_up(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    kiosk = run()
    kiosk.back(1)
    (folder.scratch / "left behind").write_text("by the first", "utf-8")
    face(kiosk).kill()
    kiosk.back(2)
    assert not (folder.scratch / "left behind").exists()
    assert folder.scratch.is_dir()


def test_once_a_day_it_begins_anew_as_planned(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    kiosk = run(temper=replace(QUICK, daily=2.0, untouched=0.5))
    kiosk.back(2)
    assert kiosk.log.count("ended as planned") >= 1
    assert "planned once a day" in kiosk.log
    assert "crashed" not in kiosk.log
    assert starts(folder)[-1]["reason"] == "daily"


def test_settings_that_are_changed_hold_when_nobody_is_there(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    kiosk = run(temper=replace(QUICK, untouched=0.5))
    kiosk.back(1)
    before = face(kiosk).pid
    write_settings(folder.settings, Settings(idle_s=90))
    kiosk.back(2)
    assert face(kiosk).pid != before
    assert starts(folder)[-1]["reason"] == "settings"
    assert "no edition to show" not in kiosk.log


def test_asked_to_end_both_end(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    kiosk = run()
    kiosk.back(1)
    child = face(kiosk)
    kiosk.parent.terminate()
    assert kiosk.parent.wait(PATIENCE_S) == 0
    assert not child.is_running()
    assert not list(folder.scratch.iterdir()), "it left in peace"


def test_a_second_one_on_the_same_folder_is_refused_in_a_sentence(run: Run, folder: KioskFolder) -> None:
    first = run()
    first.back(1)
    second = run()
    _, told = second.parent.communicate(timeout=PATIENCE_S)
    assert second.parent.returncode == 2
    assert "runs on" in told.decode()
    assert face(first).is_running()


def test_without_any_edition_it_waits_and_shows_what_is_dropped(run: Run, folder: KioskFolder, tmp_path: Path) -> None:
    kiosk = run()
    kiosk.back(1)
    assert (
        f"There is no edition to show, so the kiosk only rests. Drop an .edition file into {folder.root}" in kiosk.log
    )
    shutil.move(carried(tmp_path), folder.root / "show-1.edition")
    kiosk.until(lambda: "show-1 is shown." in kiosk.log)
    assert reader.names(folder.editions) == ("show-1",)
    kiosk.parent.terminate()
    _, told = kiosk.parent.communicate(timeout=PATIENCE_S)
    assert "no edition to show" in told.decode()


def test_it_starts_whatever_the_settings_say(run: Run, folder: KioskFolder) -> None:
    folder.settings.write_text('{"idle_s": "soon", ', "utf-8")
    kiosk = run()
    kiosk.back(1)
    assert "cannot be read" in kiosk.log


def test_it_starts_whatever_became_of_the_editions(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions, number=1)
    laid(folder.editions, number=2)
    (folder.editions / "show-2" / "edition.json").write_bytes(b"\x00")
    for picture in (folder.editions / "pool").iterdir():
        picture.write_bytes(b"no picture")
    kiosk = run()
    kiosk.back(1)
    assert "edition.picture_damaged" in kiosk.log
    assert "edition.unreadable" in kiosk.log


def test_outside_the_hours_it_lives_without_a_frame(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    write_settings(folder.settings, changed(Settings(), "hours", "closed"))
    kiosk = run(temper=Temper(beat=0.2, silence=1.0, settled=0.0))
    kiosk.back(1)
    child = face(kiosk)
    with pytest.raises(psutil.TimeoutExpired):
        child.wait(3)


def test_it_draws_without_the_graphics_card_where_that_was_set(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    write_settings(folder.settings, Settings(renderer="software"))
    kiosk = run(hardware=True)
    kiosk.back(1)
    kiosk.until(lambda: "Drawn by Software" in kiosk.log)


def test_a_disk_without_room_for_one_byte_stops_nothing(run: Run, folder: KioskFolder, tmp_path: Path) -> None:
    laid(folder.editions)
    kiosk = run(full=True, temper=Temper(beat=0.2, silence=2.0, first_frame=20.0, settled=0.0))
    kiosk.until(lambda: kiosk.child is not None)
    child = face(kiosk)
    shutil.move(carried(tmp_path, number=2), folder.root / "show-2.edition")
    with pytest.raises(psutil.TimeoutExpired):
        child.wait(8)
    assert not kiosk.log
    assert (folder.root / "show-2.edition").exists()
    assert reader.names(folder.editions) == ("show-1",)


def test_where_nothing_can_be_kept_what_lies_there_is_shown(run: Run, folder: KioskFolder) -> None:
    laid(folder.editions)
    for place in (folder.lock, folder.scratch.parent / "scratch" / "held"):
        place.mkdir(parents=True)
    kiosk = run()
    kiosk.back(1)
    kiosk.parent.terminate()
    assert kiosk.parent.wait(PATIENCE_S) == 0


def test_the_edition_that_is_named_is_shown(run: Run, folder: KioskFolder, tmp_path: Path) -> None:
    laid(folder.editions, uid="other")
    kiosk = run(str(carried(tmp_path)))
    kiosk.back(1)
    assert face(kiosk).cmdline()[-1] == "show-1"
    assert read_settings(folder.settings) == (Settings(), ())


@pytest.mark.parametrize("edition", ["nothing-of-this-name", "nowhere.edition"])
def test_an_edition_that_is_not_there_is_refused_in_a_sentence(run: Run, edition: str) -> None:
    kiosk = run(edition)
    _, told = kiosk.parent.communicate(timeout=PATIENCE_S)
    assert kiosk.parent.returncode == 2
    assert len(told.decode().splitlines()) == 1
