"""Backups from day to day: made into their place, remembered, told apart, and the oldest removed."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.safekeeping import bag as bags_format
from kalbajar_catalogue.safekeeping import known, opening, policy, routine
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import database_of
from tests.catalogues import catalogue, done, empty_folder, photographs

__all__ = ["catalogue", "empty_folder"]
DAY = timedelta(days=1)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "machine"


def state(catalogue: Catalogue, machine: Path, at: datetime | None = None) -> State:
    with catalogue.reading() as reading:
        return policy.state(reading, catalogue.folder, at or datetime.now(UTC), machine)


def test_a_backup_lies_in_its_place_is_whole_and_known(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    made = routine.back_up(catalogue, machine=machine)
    assert made.packed.file.parent == catalogue.folder / "backups"
    found = state(catalogue, machine)
    assert (found.newest, found.pending, found.elsewhere) == (made.bag, False, None)
    assert made.bag.complete


def test_the_daily_one_is_made_once_and_again_after_work_on_another_day(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    today = datetime.now(UTC)
    assert routine.back_up_if_due(catalogue, now=today, machine=machine) is not None
    assert routine.back_up_if_due(catalogue, now=today + DAY, machine=machine) is None
    photographs(catalogue, "Another")
    assert routine.back_up_if_due(catalogue, now=today + timedelta(hours=3), machine=machine) is None
    assert routine.back_up_if_due(catalogue, now=today + DAY, machine=machine) is not None


def test_as_many_stay_as_the_house_wants(catalogue: Catalogue, machine: Path) -> None:
    done(catalogue, lambda work: house.keep_backups(work, 2))
    first = datetime.now(UTC) - 5 * DAY
    made = [routine.back_up(catalogue, now=first + day * DAY, machine=machine) for day in range(4)]
    assert [len(one.removed) for one in made] == [0, 0, 1, 1]
    files = sorted((catalogue.folder / "backups").glob("*.zip"))
    assert files == [one.packed.file for one in made[2:]]


def test_one_that_is_stopped_leaves_the_old_ones(catalogue: Catalogue, machine: Path) -> None:
    done(catalogue, lambda work: house.keep_backups(work, 1))
    old = routine.back_up(catalogue, now=datetime.now(UTC) - DAY, machine=machine)

    def stops(done: int, total: int, what: str = "") -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        routine.back_up(catalogue, stops, machine=machine)
    assert [seen.bag for seen in state(catalogue, machine).bags] == [old.bag]


def test_one_that_is_taken_elsewhere_by_hand_removes_nothing(
    catalogue: Catalogue, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(catalogue, lambda work: house.keep_backups(work, 1))
    drive = machine.parent / "drive"
    drive.mkdir()
    routine.back_up(catalogue, now=datetime.now(UTC) - DAY, machine=machine)
    monkeypatch.setattr(policy, "is_away", lambda place, folder: place.is_relative_to(drive))
    made = routine.back_up(catalogue, into=drive, machine=machine)
    found = state(catalogue, machine)
    assert (made.away, made.removed, len(found.bags)) == (True, (), 2)
    assert found.elsewhere is not None


def test_a_carried_copy_is_noted(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    assert not routine.note_elsewhere(catalogue, machine=machine)
    made = routine.back_up(catalogue, machine=machine)
    assert routine.note_elsewhere(catalogue, machine=machine)
    assert state(catalogue, machine).elsewhere == made.bag.mark.when
    assert not state(catalogue, machine, datetime.now(UTC) + 99 * DAY).reminds_elsewhere


def test_a_disk_with_little_room_is_left_alone(
    catalogue: Catalogue, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photographs(catalogue, "View")
    usage = shutil.disk_usage(catalogue.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage._replace(free=1000))
    with pytest.raises(WorldError, match=r"backup\.little_room"):
        routine.back_up_if_due(catalogue, machine=machine)
    assert state(catalogue, machine).bags == ()


def test_a_place_that_is_gone_is_not_made(catalogue: Catalogue, machine: Path) -> None:
    drive = machine.parent / "drive"
    drive.mkdir()
    assert routine.set_place(catalogue, drive, machine).place == drive
    drive.rmdir()
    with pytest.raises(WorldError, match=r"backup\.place_gone"):
        routine.back_up(catalogue, machine=machine)
    assert not drive.exists()
    assert routine.set_place(catalogue, None, machine).usual


def test_places_that_cannot_be_are_refused(catalogue: Catalogue, machine: Path) -> None:
    with pytest.raises(WorldError, match=r"folder\.own_file"):
        routine.set_place(catalogue, catalogue.folder / "originals", machine)
    with pytest.raises(WorldError, match=r"backup\.no_place"):
        routine.set_place(catalogue, machine.parent / "nowhere", machine)
    assert routine.set_place(catalogue, catalogue.folder / "backups", machine).usual


def test_backups_that_others_put_there_are_found_and_strangers_passed_over(
    catalogue: Catalogue, machine: Path, tmp_path: Path
) -> None:
    made = routine.back_up(catalogue, machine=machine)
    other = made.packed.file.parent
    (other / "kalbajar-backup-20200101-000000.zip").write_bytes(b"no zip")
    (other / "holiday.zip").write_bytes(b"no backup")
    fresh = tmp_path / "another machine"
    assert routine.discover(catalogue, fresh) == 1
    assert routine.discover(catalogue, fresh) == 0
    (seen,) = state(catalogue, fresh).bags
    assert (seen.bag.file, seen.bag.whole, seen.bag.change_set) == (made.packed.file, None, made.packed.change_set)


def test_what_a_test_proved_is_known(catalogue: Catalogue, machine: Path) -> None:
    made = routine.back_up(catalogue, machine=machine)
    identifier = state(catalogue, machine).identifier
    info = bags_format.Info(made.bag.made, 1, 1, "0005", made.bag.change_set, False, "", identifier)
    routine.note_tested(made.packed.file, info, whole=False, machine=machine)
    found = state(catalogue, machine)
    assert (found.newest, found.bags[0].bag.whole) == (None, False)


def test_a_backup_that_cannot_be_read_any_more_is_known_to_be_broken(catalogue: Catalogue, machine: Path) -> None:
    made = routine.back_up(catalogue, machine=machine)
    made.packed.file.write_bytes(b"no zip")
    routine.note_broken(made.packed.file, machine)
    assert [seen.bag.whole for seen in state(catalogue, machine).bags] == [False]


def test_a_clock_that_was_set_back_does_not_cost_the_backup_just_made(catalogue: Catalogue, machine: Path) -> None:
    done(catalogue, lambda work: house.keep_backups(work, 1))
    today = datetime.now(UTC)
    routine.back_up(catalogue, now=today, machine=machine)
    photographs(catalogue, "View")
    late = routine.back_up(catalogue, now=today - 4000 * DAY, machine=machine)
    assert late.packed.file.is_file()
    photographs(catalogue, "Another")
    routine.back_up(catalogue, now=today - 3999 * DAY, machine=machine)
    newest = max((seen.bag for seen in state(catalogue, machine).bags), key=lambda bag: bag.change_set)
    assert newest.file.is_file()


def test_a_tested_backup_stays_that_of_its_own_catalogue(catalogue: Catalogue, machine: Path) -> None:
    made = routine.back_up(catalogue, machine=machine)
    info = opening_info(made.packed.file)
    routine.note_tested(made.packed.file, info, True, machine)
    assert known.read(info.identifier, machine).bags[0].origin == str(catalogue.folder)


def test_a_damaged_database_makes_no_backup_and_costs_none(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    done(catalogue, lambda work: house.keep_backups(work, 1))
    sound = routine.back_up(catalogue, machine=machine)
    with database_of(catalogue.folder).open("r+b") as file:
        file.seek(-4096 * 3, os.SEEK_END)
        file.write(b"\xff" * 4096)
    with pytest.raises(WorldError) as refused:
        routine.back_up(catalogue, machine=machine)
    assert refused.value.code == "catalogue.damaged"
    assert sound.packed.file.is_file()


def opening_info(file: Path) -> bags_format.Info:
    with opening.opened(file) as box:
        return box.info
