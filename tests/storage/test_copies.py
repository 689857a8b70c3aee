"""Copies of the database in a catalogue's folder: which is newest, and what was written since a moment."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kalbajar_catalogue.storage import copies, history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.copies import Mark
from tests.catalogues import catalogue, empty_folder, photographs

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


def test_what_was_written_since_a_mark_waits(catalogue: Catalogue) -> None:
    photographs(catalogue, "Before")
    with catalogue.reading() as reading:
        mark = Mark(history.newest(reading), datetime.now(UTC) + timedelta(minutes=1))
        assert copies.waiting_since(reading, mark) is None
        assert copies.waiting_since(reading, None) is not None
    photographs(catalogue, "After")
    with catalogue.reading() as reading:
        since = copies.waiting_since(reading, mark)
    assert since is not None
    assert datetime.now(UTC) - since < timedelta(minutes=1)


def test_what_is_later_than_a_mark_waits_whatever_its_number(catalogue: Catalogue) -> None:
    photographs(catalogue, "In the life after a restoring")
    with catalogue.reading() as reading:
        assert copies.waiting_since(reading, Mark(999, NOON)) is not None


def test_a_catalogue_in_which_nobody_worked_waits_for_nothing(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        assert copies.waiting_since(reading, None) is None
