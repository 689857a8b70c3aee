"""When a backup is due, what waits, and which old ones may go."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.safekeeping import known, policy
from kalbajar_catalogue.safekeeping.known import Bag
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.storage import facts, history
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, done, empty_folder, photographs

__all__ = ["catalogue", "empty_folder"]
DAY = timedelta(days=1)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "machine"


def now() -> datetime:
    return datetime.now(UTC)


def identifier(catalogue: Catalogue) -> str:
    with catalogue.reading() as reading:
        return facts.identifier(reading)


def state(catalogue: Catalogue, machine: Path, at: datetime | None = None) -> State:
    with catalogue.reading() as reading:
        return policy.state(reading, catalogue.folder, at or now(), machine)


def lay(catalogue: Catalogue, machine: Path, place: Path, made: datetime, **values: object) -> Bag:
    """A file that this machine takes for a backup up to now."""
    place.mkdir(parents=True, exist_ok=True)
    file = place / f"kalbajar-backup-{made:%Y%m%d-%H%M%S}.zip"
    file.write_bytes(b"bag")
    with catalogue.reading() as reading:
        newest = history.newest(reading)
    stamp = file.stat().st_mtime_ns
    bag = Bag(**{"file": file, "made": made, "bytes": 3, "change_set": newest, "whole": True, "stamp": stamp} | values)  # type: ignore[arg-type]
    known.remember(identifier(catalogue), bag, machine)
    return bag


# What waits


def test_a_catalogue_in_which_nobody_worked_needs_no_backup(catalogue: Catalogue, machine: Path) -> None:
    found = state(catalogue, machine, now() + 99 * DAY)
    assert (found.pending, found.due, found.waiting, found.reminds, found.newest) == (False, False, 0, False, None)


def test_the_first_work_makes_one_due_at_once_and_a_reminder_after_a_week(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    assert state(catalogue, machine).due
    assert not state(catalogue, machine, now() + 6 * DAY).reminds
    late = state(catalogue, machine, now() + 7 * DAY + timedelta(minutes=1))
    assert (late.waiting, late.reminds) == (7, True)


def test_what_lies_in_a_backup_waits_no_more_and_what_comes_after_does(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    lay(catalogue, machine, catalogue.folder / "backups", now())
    assert not state(catalogue, machine, now() + 9 * DAY).pending
    photographs(catalogue, "Another")
    found = state(catalogue, machine)
    assert (found.pending, found.due) == (True, False)
    assert state(catalogue, machine, now() + timedelta(hours=21)).due


def test_a_backup_that_proved_broken_counts_for_nothing(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    lay(catalogue, machine, catalogue.folder / "backups", now(), whole=False)
    found = state(catalogue, machine)
    assert (found.newest, found.pending, found.due) == (None, True, True)


def test_a_backup_that_was_removed_counts_for_nothing(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    lay(catalogue, machine, catalogue.folder / "backups", now()).file.unlink()
    assert state(catalogue, machine).bags == ()


def test_a_backup_on_a_drive_that_is_not_there_counts_and_is_told(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    drive = machine.parent / "drive"
    lay(catalogue, machine, drive, now())
    drive.rename(machine.parent / "pulled out")
    found = state(catalogue, machine)
    assert [seen.there for seen in found.bags] == [False]
    assert not found.pending


def test_a_catalogue_that_was_carried_elsewhere_has_its_backups_once(catalogue: Catalogue, machine: Path) -> None:
    made = now()
    lay(catalogue, machine, machine.parent / "old place", made)
    (machine.parent / "old place").rename(machine.parent / "new place")
    lay(catalogue, machine, machine.parent / "new place", made)
    assert [seen.there for seen in state(catalogue, machine).bags] == [True]


def test_a_backup_that_somebody_touched_is_not_known_to_be_whole(catalogue: Catalogue, machine: Path) -> None:
    bag = lay(catalogue, machine, catalogue.folder / "backups", now())
    bag.file.write_bytes(b"other")
    (seen,) = state(catalogue, machine).bags
    assert (seen.bag.whole, seen.bag.bytes) == (None, 5)


def test_work_after_an_older_backup_was_restored_waits(catalogue: Catalogue, machine: Path) -> None:
    """Its change sets bear numbers that a later backup of the life before has too."""
    lay(catalogue, machine, catalogue.folder / "backups", now() - 3 * DAY, change_set=999)
    photographs(catalogue, "After the restoring")
    assert state(catalogue, machine).due
    lay(catalogue, machine, catalogue.folder / "backups", now())
    assert not state(catalogue, machine).pending


def test_a_clock_that_was_wrong_holds_up_nothing(catalogue: Catalogue, machine: Path) -> None:
    lay(catalogue, machine, catalogue.folder / "backups", now() + 900 * DAY)
    photographs(catalogue, "View")
    assert state(catalogue, machine).due
    lay(catalogue, machine, catalogue.folder / "backups", now())
    found = state(catalogue, machine)
    assert (found.pending, found.due) == (False, False)


def test_a_sample_is_left_alone(tmp_path: Path, machine: Path) -> None:
    sample = wiring.create(tmp_path / "sample", "Aytən", sample=True)
    photographs(sample, "View")
    found = state(sample, machine, now() + 99 * DAY)
    sample.close()
    assert (found.sample, found.due, found.waiting, found.elsewhere_waiting) == (True, False, 0, 0)


def test_a_house_that_wants_none_gets_none(catalogue: Catalogue, machine: Path) -> None:
    done(catalogue, lambda work: house.back_up_daily(work, daily=False))
    found = state(catalogue, machine)
    assert (found.pending, found.due) == (True, False)


def test_a_backup_of_a_catalogue_that_was_restored_beside_counts_there_only(
    catalogue: Catalogue, machine: Path
) -> None:
    photographs(catalogue, "View")
    other = lay(catalogue, machine, machine.parent / "drive", now(), origin=str(machine.parent / "restored"))
    found = state(catalogue, machine)
    assert [seen.bag for seen in found.bags] == [other]
    assert (found.newest, found.pending, found.due) == (None, True, True)
    assert policy.prune(catalogue.folder, other.file.parent, found.identifier, 1, machine) == []


# Elsewhere


def test_a_backup_elsewhere_is_asked_for_by_its_own_days(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    bag = lay(catalogue, machine, catalogue.folder / "backups", now())
    late = now() + 31 * DAY
    assert state(catalogue, machine, late).reminds_elsewhere
    known.change(identifier(catalogue), machine, elsewhere=bag.mark)
    assert not state(catalogue, machine, late).reminds_elsewhere
    done(catalogue, lambda work: house.remind_elsewhere(work, 0))
    assert not state(catalogue, machine, late).reminds_elsewhere


def test_a_place_whose_drive_is_not_there_hinders(catalogue: Catalogue, machine: Path) -> None:
    photographs(catalogue, "View")
    gone = machine.parent / "drive"
    known.change(identifier(catalogue), machine, place=gone)
    problem = state(catalogue, machine).why_not
    assert problem is not None
    assert (problem.code, problem.values["place"]) == ("backup.place_gone", str(gone))


def test_the_folder_that_a_drive_left_behind_is_not_the_drive(catalogue: Catalogue, machine: Path) -> None:
    left = machine.parent / "drive"
    left.mkdir()
    known.change(identifier(catalogue), machine, place=left)
    assert state(catalogue, machine).why_not is None
    known.change(identifier(catalogue), machine, away=True)
    assert state(catalogue, machine).why_not is not None


# Which may go


def bags(*marks: str) -> list[Bag]:
    """`w` whole, `l` whole but originals lacked, `b` broken, `?` not looked at; the newest first."""
    kinds = {"w": {"whole": True}, "l": {"whole": True, "missing": 3}, "b": {"whole": False}, "?": {"whole": None}}
    newest = datetime(2026, 3, 30, tzinfo=UTC)
    return [
        Bag(Path(str(place)), newest - place * DAY, 1, 1, **kinds[mark])  # type: ignore[arg-type]
        for place, mark in enumerate(marks)
    ]


@pytest.mark.parametrize(
    ("marks", "keep", "gone"),
    [("", 5, ""), ("w", 1, ""), ("www", 2, "2"), ("wwwww", 1, "1234"), ("wwwww", 0, "1234"), ("b?w", 1, ""),
     ("bbww", 1, "3"), ("lllww", 2, "24"), ("lll", 1, "12"), ("w?b?b", 1, "")],
)  # fmt: skip
def test_the_oldest_whole_ones_go_and_never_the_last_with_every_original(marks: str, keep: int, gone: str) -> None:
    assert "".join(str(bag.file) for bag in policy.superfluous(bags(*marks), keep)) == gone


@given(st.lists(st.sampled_from("wlb?"), max_size=12), st.integers(1, 6))
def test_something_to_rely_on_always_stays(marks: list[str], keep: int) -> None:
    there = bags(*marks)
    gone = policy.superfluous(there, keep)
    stays = [bag for bag in there if bag not in gone]
    assert all(bag.whole for bag in gone)
    for relied_on in (lambda bag: bag.whole, lambda bag: bag.complete):
        first = next(filter(relied_on, there), None)
        assert first is None or first in stays
    whole = [bag for bag in there if bag.whole]
    assert whole[:keep] == [bag for bag in stays if bag.whole][: len(whole[:keep])]


def test_only_own_backups_of_this_catalogue_in_this_place_go(catalogue: Catalogue, machine: Path) -> None:
    place, elsewhere = catalogue.folder / "backups", machine.parent / "drive"
    old, made = now() - 9 * DAY, now()
    kept = lay(catalogue, machine, place, made)
    gone = lay(catalogue, machine, place, old)
    away = lay(catalogue, machine, elsewhere, old - DAY)
    touched = lay(catalogue, machine, place, old - DAY)
    os.utime(touched.file, (1, 1))
    renamed = replace(gone, file=place / "before the fire.zip")
    renamed.file.write_bytes(b"bag")
    known.remember(identifier(catalogue), replace(renamed, stamp=renamed.file.stat().st_mtime_ns), machine)
    stranger = place / f"kalbajar-backup-{old - 3 * DAY:%Y%m%d-%H%M%S}.zip"
    stranger.write_bytes(b"of another catalogue")
    assert policy.prune(catalogue.folder, place, identifier(catalogue), 1, machine) == [gone.file]
    assert all(file.exists() for file in (kept.file, away.file, touched.file, renamed.file, stranger))
    assert gone.file not in {seen.bag.file for seen in state(catalogue, machine).bags}
