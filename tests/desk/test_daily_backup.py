"""The daily backup of an open desk: made after a while, once a day, never in a hurry, stopped with the catalogue."""

from datetime import timedelta
from pathlib import Path

import pytest

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.desk import daily
from kalbajar_catalogue.desk.daily import AFTER_MS, DailyBackup
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import silent
from kalbajar_catalogue.safekeeping import known, routine
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk


@pytest.fixture(autouse=True)
def machine_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a machine knows of backups is known by no other test: catalogues here are copies of one another."""
    monkeypatch.setattr(known, "state_folder", lambda: tmp_path / "machine")


@pytest.fixture
def made(desk: Desk) -> DailyBackup:
    return desk.pages.safety.daily


def backups(desk: Desk) -> int:
    return len(list((desk.catalogue.folder / "backups").glob("*.zip")))


def test_it_waits_until_people_have_begun_to_work(desk: Desk, made: DailyBackup) -> None:
    assert made.timer.isActive()
    # Qt lets a timer of minutes be a twentieth late, so that the machine can sleep.
    assert AFTER_MS - 60_000 < made.timer.remainingTime() <= AFTER_MS * 1.06
    assert backups(desk) == 0


def test_it_is_made_once_a_day_and_told(desk: Desk, made: DailyBackup) -> None:
    said: list[str] = []
    made.message.connect(said.append)
    for _ in range(3):
        made.look()
        desk.settle()
    assert (backups(desk), len(said)) == (1, 1)
    assert "proved whole" in said[0]


def test_it_is_not_made_where_the_house_wants_none(desk: Desk, made: DailyBackup) -> None:
    with desk.catalogue.work(WHO, Action("test")) as work:
        house.back_up_daily(work, daily=False)
    made.look()
    desk.settle()
    assert backups(desk) == 0


def test_it_goes_with_the_catalogue(desk: Desk, made: DailyBackup) -> None:
    made._decide(_due(desk))
    assert made._job is not None
    desk.pages.close()
    desk.settle()
    assert backups(desk) == 0
    assert not made.timer.isActive()


def test_what_hinders_it_is_said_once_and_it_is_tried_again(
    desk: Desk, made: DailyBackup, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = desk.catalogue.folder.parent / "drive"
    drive.mkdir()
    routine.set_place(desk.catalogue, drive)
    drive.rmdir()
    hindered: list[Problem] = []
    made.hindered.connect(hindered.append)
    for _ in range(2):
        made.look()
        desk.settle()
    assert [problem.code for problem in hindered] == ["backup.place_gone"]
    drive.mkdir()
    made.look()
    desk.settle()
    assert len(list(drive.glob("*.zip"))) == 1
    tomorrow = daily._today() + timedelta(days=1)
    monkeypatch.setattr(daily, "_today", lambda: tomorrow)
    made.look()
    desk.settle()
    assert len(list(drive.glob("*.zip"))) == 1


def _due(desk: Desk) -> State:
    return daily._looks(desk.catalogue)(silent)
