"""Tiles as files: the newest are kept, what is shown stays, and nothing is left when the kiosk has gone."""

import os
from pathlib import Path

from kalbajar_catalogue.kiosk.zoom import tile_files
from kalbajar_catalogue.kiosk.zoom.tile_files import FORGOTTEN_S, PREFIX, Name, TileFiles


def name(number: int) -> Name:
    return "ab" * 32, (3, number, 0)


def written(files: TileFiles, number: int, *shown: int) -> Path:
    path = tile_files.write(files.ready(), name(number), b"jpeg")
    assert path
    files.keep(name(number), path, {name(one) for one in shown})
    return path


def test_the_one_wanted_longest_ago_goes_first(tmp_path: Path) -> None:
    files = TileFiles(tmp_path, kept=2)
    first, second = written(files, 1), written(files, 2)
    assert files.found(name(1)) == first
    third = written(files, 3)
    assert (first.exists(), second.exists(), third.exists()) == (True, False, True)
    assert files.found(name(2)) is None


def test_what_is_shown_stays_however_many_there_are(tmp_path: Path) -> None:
    files = TileFiles(tmp_path, kept=2)
    paths = [written(files, number, 1, 2, 3) for number in (1, 2, 3, 4)]
    assert [path.exists() for path in paths] == [True, True, True, True]
    written(files, 5)
    assert len(files) == 2


def test_a_file_that_somebody_took_away_is_not_found(tmp_path: Path) -> None:
    files = TileFiles(tmp_path)
    written(files, 1).unlink()
    assert files.found(name(1)) is None


def test_the_folder_is_made_anew_when_it_was_swept(tmp_path: Path) -> None:
    files = TileFiles(tmp_path)
    path = written(files, 1)
    path.unlink()
    path.parent.rmdir()
    assert written(files, 2).exists()


def test_a_tile_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    assert tile_files.write(tmp_path / "not there", name(1), b"jpeg") is None


def test_closing_takes_the_folder_away(tmp_path: Path) -> None:
    files = TileFiles(tmp_path)
    written(files, 1)
    files.close()
    assert list(tmp_path.iterdir()) == []


def test_folders_of_kiosks_that_were_killed_are_swept_after_a_day(tmp_path: Path) -> None:
    old, young, other = (tmp_path / part for part in (f"{PREFIX}old", f"{PREFIX}young", "other"))
    for folder in (old, young, other):
        folder.mkdir()
    long_ago = young.stat().st_mtime - FORGOTTEN_S - 60
    os.utime(old, (long_ago, long_ago))
    os.utime(other, (long_ago, long_ago))
    tile_files.sweep(tmp_path)
    assert (old.exists(), young.exists(), other.exists()) == (False, True, True)
