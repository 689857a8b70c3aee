"""What a machine knows of backups: kept for each catalogue apart, and harmless where it cannot be read."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.safekeeping import known
from kalbajar_catalogue.safekeeping.known import Bag, Known
from kalbajar_catalogue.storage.copies import Mark

ONE, OTHER = "urn:uuid:11111111-1111-4111-8111-111111111111", "urn:uuid:22222222-2222-4222-8222-222222222222"
NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


def bag(place: Path, day: int = 5, **values: object) -> Bag:
    file = place / f"kalbajar-backup-202603{day:02}-120000.zip"
    return Bag(**{"file": file, "made": NOON.replace(day=day), "bytes": 10, "change_set": day} | values)  # type: ignore[arg-type]


def test_nothing_is_known_where_nothing_was_kept(tmp_path: Path) -> None:
    assert known.read(ONE, tmp_path) == Known()


def test_all_that_is_kept_is_known_again(tmp_path: Path) -> None:
    whole = bag(tmp_path, whole=True, tested="2026-03-05", stamp=7, missing=1, altered=2, origin="here")
    known.remember(ONE, whole, tmp_path)
    known.change(ONE, tmp_path, place=tmp_path / "Диск ə", away=True, elsewhere=Mark(4, NOON))
    assert known.read(ONE, tmp_path) == Known(tmp_path / "Диск ə", True, Mark(4, NOON), (whole,))


def test_the_newest_comes_first_and_a_file_is_known_once(tmp_path: Path) -> None:
    for day in (3, 7, 5):
        known.remember(ONE, bag(tmp_path, day), tmp_path)
    known.remember(ONE, bag(tmp_path, 3, whole=True), tmp_path)
    kept = known.read(ONE, tmp_path).bags
    assert [(one.made.day, one.whole) for one in kept] == [(7, None), (5, None), (3, True)]


def test_a_backup_that_was_removed_is_forgotten(tmp_path: Path) -> None:
    known.remember(ONE, bag(tmp_path), tmp_path)
    known.forget(ONE, bag(tmp_path).file, tmp_path)
    assert known.read(ONE, tmp_path).bags == ()


def test_catalogues_are_kept_apart(tmp_path: Path) -> None:
    known.remember(ONE, bag(tmp_path), tmp_path)
    assert known.read(OTHER, tmp_path) == Known()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "null", '{"place": 1, "away": 1, "elsewhere": 3, "bags": []}',
     '{"place": "", "away": false, "elsewhere": null, "bags": [{}]}',
     '{"place": "", "away": false, "elsewhere": {"change_set": 1e999, "when": "x"}, "bags": []}'],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_as_none(tmp_path: Path, text: str) -> None:
    known.file_of(ONE, tmp_path).write_text(text)
    assert known.read(ONE, tmp_path) == Known()
    known.remember(ONE, bag(tmp_path), tmp_path)
    assert len(known.read(ONE, tmp_path).bags) == 1


def test_what_the_disk_does_not_let_be_kept_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "machine").write_text("a file where a folder should be")
    assert known.remember(ONE, bag(tmp_path), tmp_path / "machine").bags == (bag(tmp_path),)


@given(st.text())
def test_whatever_a_catalogue_is_called_its_file_lies_in_the_folder(identifier: str) -> None:
    assert known.file_of(identifier, Path("machine")).parent == Path("machine")


def test_only_so_many_are_remembered(tmp_path: Path) -> None:
    known.change(ONE, tmp_path, bags=tuple(bag(tmp_path / str(number)) for number in range(known.MOST_BAGS)))
    known.remember(ONE, bag(tmp_path, 9), tmp_path)
    kept = json.loads(known.file_of(ONE, tmp_path).read_text())["bags"]
    assert len(kept) == known.MOST_BAGS
    assert "0309" in kept[0]["file"]
