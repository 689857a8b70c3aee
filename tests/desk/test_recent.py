"""What was open before is offered again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from kalbajar_catalogue.desk.recent import MOST_CATALOGUES, MOST_RECORDS, RecentCatalogues, RecentRecords


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memory.ini"


def memory(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def catalogue(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "catalogue.sqlite").touch()
    return folder


def test_the_newest_catalogue_comes_first_and_each_once(file: Path, tmp_path: Path) -> None:
    one, other = catalogue(tmp_path / "ə one"), catalogue(tmp_path / "other, ğ")
    for folder in (one, other, one):
        kept = memory(file)
        RecentCatalogues(kept).remember(folder, sample=False)
        kept.sync()
    assert RecentCatalogues(memory(file)).folders() == [one, other]


def test_a_single_catalogue_is_remembered_too(file: Path, tmp_path: Path) -> None:
    one = catalogue(tmp_path / "one")
    kept = memory(file)
    RecentCatalogues(kept).remember(one, sample=False)
    kept.sync()
    assert RecentCatalogues(memory(file)).folders() == [one]


def test_the_desk_does_not_begin_with_the_sample(file: Path, tmp_path: Path) -> None:
    own, sample = catalogue(tmp_path / "own"), catalogue(tmp_path / "sample")
    recent = RecentCatalogues(memory(file))
    recent.remember(own, sample=False)
    recent.remember(sample, sample=True)
    assert recent.last() == own
    assert recent.folders() == [sample, own]


def test_what_is_not_there_any_more_is_left_out(file: Path, tmp_path: Path) -> None:
    one = catalogue(tmp_path / "one")
    recent = RecentCatalogues(memory(file))
    recent.remember(one, sample=False)
    (one / "catalogue.sqlite").unlink()
    assert recent.folders() == []
    assert recent.last() is None


def test_only_so_many_are_kept(file: Path, tmp_path: Path) -> None:
    catalogues, records = RecentCatalogues(memory(file)), RecentRecords(memory(file), "one")
    for number in range(20):
        catalogues.remember(catalogue(tmp_path / str(number)), sample=False)
        records.remember(str(number))
    assert len(catalogues.folders()) == MOST_CATALOGUES
    assert records.uids() == [str(19 - number) for number in range(MOST_RECORDS)]
