"""Copies of the database: whole and safe on the disk under their names, or not there; the half ones go away."""

import errno
import itertools
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import facts, migrating, migrations, snapshots, sqlite, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import database_of, lay_out
from tests.catalogues import catalogue, done, empty_folder, files_in, photographs
from tests.safekeeping.killing import Killer, killer

__all__ = ["catalogue", "empty_folder"]
VERSIONS = Path(__file__).with_name("versions")


def test_a_copy_is_on_the_disk_before_it_has_its_name(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    settled: list[tuple[int, bool]] = []
    sync = os.fsync

    def note(handle: int) -> None:
        settled.append((os.fstat(handle).st_size, (catalogue.folder / "backups" / "x.sqlite").exists()))
        sync(handle)

    monkeypatch.setattr(os, "fsync", note)
    copy = catalogue.backup("x.sqlite")
    assert settled[0] == (copy.stat().st_size, False)
    assert settled[-1][1], "the name is safe too"
    assert sqlite.integrity(copy) == ()


def test_a_disk_that_fills_up_leaves_no_copy(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(snapshots, "settle", full)
    with pytest.raises(WorldError) as refused:
        catalogue.backup("x.sqlite")
    assert refused.value.code == "disk.full"
    assert files_in(catalogue.folder / "backups") == set()


def test_half_copies_of_long_ago_are_removed_and_nothing_else(catalogue: Catalogue) -> None:
    backups = catalogue.folder / "backups"
    for name in ("old.part", "new.part", "old.sqlite", ".kalbajar-0-1-x.part"):
        (backups / name).touch()
    for name in ("old.part", "old.sqlite", ".kalbajar-0-1-x.part"):
        os.utime(backups / name, (0, 0))
    catalogue.backup("x.sqlite")
    assert files_in(backups) == {"new.part", "old.sqlite", ".kalbajar-0-1-x.part", "x.sqlite"}


def test_a_copy_is_looked_into_without_a_file_beside_it(catalogue: Catalogue) -> None:
    photographs(catalogue, "View")
    copy = catalogue.backup("x.sqlite")
    with snapshots.looking_into(copy, catalogue.kinds) as reading:
        assert [one.title.en for one in store.fetch(reading, Photograph)] == ["View"]
        assert files_in(copy.parent) == {"x.sqlite"}
    with pytest.raises(WorldError), snapshots.looking_into(copy.with_name("y"), catalogue.kinds):
        pass


def test_a_catalogue_keeps_its_identifier_and_shares_it_with_its_copies_only(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    def said(opened: Catalogue) -> str:
        with opened.reading() as reading:
            return facts.identifier(reading)

    first = said(catalogue)
    photographs(catalogue, "View")
    with snapshots.looking_into(catalogue.backup("x.sqlite"), catalogue.kinds) as reading:
        assert facts.identifier(reading) == said(catalogue) == first
    other = wiring.create(tmp_path / "other")
    assert said(other) != first
    other.close()


def stored(version: str, folder: Path) -> Path:
    lay_out(folder)
    database = sqlite3.connect(database_of(folder))
    database.executescript((VERSIONS / f"{version}.sql").read_text("utf-8"))
    database.close()
    return folder


def test_of_copies_made_before_migrations_the_newest_are_kept(tmp_path: Path) -> None:
    folder = stored("0003", tmp_path / "c")
    backups = folder / "backups"
    step = f"before-{migrations.HEAD}-from-0003"
    earlier = [f"before-{step}-from-{step}-2020010{step}-000000.sqlite" for step in range(1, 7)]
    tried = [f"{step}-2021010{day}-000000.sqlite" for day in (1, 2)]
    others = ["before-import-20200101-000000-000000.sqlite", "copy-20200101-000000-000000.sqlite"]
    for name in (*earlier, *tried, *others):
        (backups / name).touch()
    made = migrating.migrate_after_snapshot(folder, "0003")
    kept = files_in(backups)
    assert kept == {*others, made.name, tried[1], *earlier[-(migrating.KEPT - migrating.KEPT_OF_A_STEP) :]}
    assert sqlite.schema_version(made) == "0003"


@pytest.fixture(scope="module")
def kill(repository: Path) -> Iterator[Killer]:
    """Lets processes die that open a catalogue."""
    with killer(repository) as warm:
        yield warm


def test_killed_at_any_touch_of_the_disk_a_migration_is_done_or_not_and_every_copy_is_whole(
    tmp_path: Path, kill: Killer
) -> None:
    older = stored("0002", tmp_path / "older")
    seen = set()
    for step in itertools.count(1, 3):
        folder = tmp_path / "place" / "c"
        shutil.rmtree(folder.parent, ignore_errors=True)
        shutil.copytree(older, folder)
        killed = kill("open", folder, tmp_path, step)
        seen.add(sqlite.schema_version(database_of(folder)))
        for copy in (folder / "backups").glob("*.sqlite"):
            assert (sqlite.integrity(copy), sqlite.schema_version(copy)) == ((), "0002")
        again = wiring.open_catalogue(folder)
        done(again, lambda work: None)
        again.close()
        assert sqlite.integrity(database_of(folder)) == ()
        if not killed:
            break
    assert step > 15
    assert seen == {"0002", migrations.HEAD}
