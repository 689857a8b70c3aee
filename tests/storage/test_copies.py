"""Copies of the database in a catalogue's folder: which is newest, and what waits to be copied."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import copies, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, done, empty_folder, photographs

__all__ = ["catalogue", "empty_folder"]
NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


def lay(folder: Path, name: str) -> Path:
    file = folder / "backups" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"copy")
    return file


def test_where_nothing_was_copied_there_is_no_copy(tmp_path: Path) -> None:
    assert copies.newest(tmp_path) is None


def test_the_newest_copy_is_told_by_its_name_and_not_by_when_the_file_was_carried(tmp_path: Path) -> None:
    lay(tmp_path, "before-import-20260304-101500-000001.sqlite")
    newest = lay(tmp_path, "copy-20260305-101500-250000.sqlite")
    lay(tmp_path, "before-0004-from-0003-20251231-235959.sqlite")
    lay(tmp_path, "copy-20260306-000000-000000.part")
    assert [copy.when.day for copy in copies.copies(tmp_path)] == [5, 4, 31]
    assert copies.newest(tmp_path) == copies.Copy(newest, datetime(2026, 3, 5, 10, 15, 0, 250_000, UTC), 4)


@pytest.mark.parametrize("name", ["mine.sqlite", "copy-20269999-101500.sqlite"])
def test_a_copy_without_a_moment_in_its_name_is_as_old_as_its_file(tmp_path: Path, name: str) -> None:
    os.utime(lay(tmp_path, name), (NOON.timestamp(), NOON.timestamp()))
    (copy,) = copies.copies(tmp_path)
    assert copy.when == NOON


def test_a_copy_is_a_whole_catalogue(catalogue: Catalogue, tmp_path: Path) -> None:
    photographs(catalogue, "View")
    copy = copies.make(catalogue)
    assert copies.newest(catalogue.folder) == copy
    other = tmp_path / "other"
    other.mkdir()
    copy.file.rename(other / "catalogue.sqlite")
    opened = wiring.open_catalogue(other)
    with opened.reading() as reading:
        assert [one.title.en for one in store.fetch(reading, Photograph)] == ["View"]
    opened.close()


def test_only_the_newest_copies_are_kept_and_none_that_another_hand_made(catalogue: Catalogue) -> None:
    imported = lay(catalogue.folder, "before-import-20200101-000000-000000.sqlite")
    for day in range(copies.KEPT + 2):
        copies.make(catalogue, NOON + timedelta(days=day))
    kept = copies.copies(catalogue.folder)
    assert [copy.when.day for copy in kept[:-1]] == list(range(5 + copies.KEPT + 1, 5 + 1, -1))
    assert kept[-1].file == imported


def test_what_was_written_since_the_copy_waits(catalogue: Catalogue) -> None:
    photographs(catalogue, "Before")
    copy = copies.make(catalogue)
    with catalogue.reading() as reading:
        assert copies.waiting_since(reading, copy) is None
        assert copies.waiting_since(reading, None) is not None
    photographs(catalogue, "After")
    now = datetime.now(UTC)
    with catalogue.reading() as reading:
        since = copies.waiting_since(reading, copy)
        assert since is not None
        assert now - since < timedelta(minutes=1)
        assert copies.days_waiting(reading, copy, now) == 0
        assert copies.days_waiting(reading, copy, now + timedelta(days=3)) == 3


def test_a_catalogue_in_which_nobody_worked_waits_for_nothing(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        assert copies.waiting_since(reading, None) is None
        assert copies.days_waiting(reading, None, NOON + timedelta(days=9000)) == 0


def test_a_catalogue_that_may_only_be_looked_at_is_not_copied(catalogue: Catalogue) -> None:
    done(catalogue, lambda work: None)
    second = wiring.open_catalogue(catalogue.folder, "Tural")
    with pytest.raises(WorldError, match=r"catalogue\.read_only"):
        copies.make(second)
    second.close()
    assert copies.newest(catalogue.folder) is None
