"""A backup is tested: every file and the database; what is wrong is told by name, and nothing is left anywhere."""

import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.safekeeping import checking, packing
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import DATABASE
from tests.safekeeping.parcels import INFO, KEPT_AT, ORIGINAL, Parcel, good, pictured


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder for what lies about for a while; afterwards nothing lies there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture
def packed(catalogue: Catalogue, tmp_path: Path) -> Path:
    """The backup of a catalogue with three photographs and their files."""
    pictured(catalogue, tmp_path / "in", 3)
    return packing.pack(catalogue, tmp_path / "a.zip").file


def changed(database: bytes, folder: Path, *statements: str) -> bytes:
    """A database after somebody worked in it with other tools."""
    file = folder / "changed.sqlite"
    file.write_bytes(database)
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA writable_schema=ON")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return file.read_bytes()


def codes(tested: checking.Tested) -> dict[str, list[str]]:
    """What is wrong, by check."""
    return {check.name: [problem.code for problem in check.problems] for check in tested.checks}


def test_a_backup_that_was_made_here_is_whole(packed: Path, elsewhere: Path) -> None:
    said: list[tuple[int, int]] = []
    tested = checking.tested(packed, lambda done, total, what="": said.append((done, total)))
    assert (tested.ok, tested.restorable, tested.ignored) == (True, True, ())
    files, held, originals = tested.checks
    assert [(check.name, check.count) for check in (files, originals)] == [("files", 4), ("originals", 3)]
    assert (held.name, held.count > 50) == ("database", True)
    assert said[-1] == (tested.info.bytes, tested.info.bytes)
    assert sorted(said) == said


def test_without_the_database_only_the_files_are_compared(packed: Path, elsewhere: Path) -> None:
    assert [check.name for check in checking.tested(packed, deep=False).checks] == ["files"]


def test_every_damaged_file_is_named(packed: Path, elsewhere: Path) -> None:
    data = bytearray(packed.read_bytes())
    with zipfile.ZipFile(packed) as archive:
        hurt = [info for info in archive.infolist() if "/originals/" in info.filename][:2]
    for info in hurt:
        data[info.header_offset + 30 + len(info.filename) + info.file_size // 2] ^= 1
    packed.write_bytes(data)
    tested = checking.tested(packed)
    assert not tested.restorable
    assert [check.ok for check in tested.checks] == [False, True, True]
    named = [problem.values["name"] for problem in tested.checks[0].problems]
    assert named == [info.filename.partition("/data/")[2] for info in hurt]


def test_a_damaged_database_is_not_looked_into(packed: Path, elsewhere: Path) -> None:
    data = bytearray(packed.read_bytes())
    with zipfile.ZipFile(packed) as archive:
        info = next(info for info in archive.infolist() if info.filename.endswith(DATABASE))
    data[info.header_offset + 30 + len(info.filename) + info.compress_size // 2] ^= 1
    packed.write_bytes(data)
    assert codes(checking.tested(packed)) == {"files": ["backup.damaged"]}


@pytest.mark.parametrize(
    ("statements", "code"),
    [(("CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM change; END",), "backup.scripted"),
     (("CREATE VIEW v AS SELECT 1",), "backup.scripted"),
     (("DROP TABLE media_file",), "backup.database_damaged"),
     (("DROP TABLE alembic_version",), "backup.other_schema"),
     (("UPDATE alembic_version SET version_num = '0099'",), "backup.other_schema"),
     (("UPDATE record SET created_in = 99 WHERE rowid = 1",), "backup.database_damaged"),
     (("UPDATE sqlite_master SET sql = 'CREATE TABLE x' WHERE name = 'record'",), "backup.database_damaged"),
     (("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'record'",), "backup.database_damaged")],
    ids=["a trigger", "a view", "a table less", "no version", "a newer version", "a reference to nothing",
         "a broken schema", "pages taken for others"],
)  # fmt: skip
def test_a_database_that_was_not_left_so_by_the_program_is_told(
    small_database: bytes, tmp_path: Path, elsewhere: Path, statements: tuple[str, ...], code: str
) -> None:
    database = changed(small_database, tmp_path, *statements)
    tested = checking.tested(Parcel(good(database)).written(tmp_path / "a.zip"))
    assert not tested.restorable
    assert codes(tested)["files"] == []
    assert set(codes(tested)["database"]) == {code}


def test_originals_that_lacked_already_are_told_and_others_are_a_fault(
    catalogue: Catalogue, tmp_path: Path, elsewhere: Path
) -> None:
    pictured(catalogue, tmp_path / "in", 2)
    for original in list(catalogue.folder.glob("originals/*/*.png"))[:1]:
        original.unlink()
    packed = packing.pack(catalogue, tmp_path / "a.zip")
    tested = checking.tested(packed.file)
    assert (tested.ok, tested.restorable, tested.info.missing) == (False, True, 1)
    assert codes(tested)["originals"] == ["backup.was_missing"]
    payload = unzipped(packed.file)
    assert checking.tested(Parcel(payload, replace(tested.info)).written(tmp_path / "b.zip")).restorable
    lacking = Parcel(payload, replace(tested.info, missing=0)).written(tmp_path / "c.zip")
    assert codes(checking.tested(lacking))["originals"] == ["backup.originals_lack"]
    assert not checking.tested(lacking).restorable


def test_an_original_that_was_altered_already_is_told(small_database: bytes, tmp_path: Path, elsewhere: Path) -> None:
    payload = {**good(small_database), KEPT_AT: b"?" + ORIGINAL[1:]}
    said = Parcel(payload, replace(INFO, altered=1)).written(tmp_path / "a.zip")
    assert codes(checking.tested(said))["originals"] == ["backup.was_altered"]
    assert checking.tested(said).restorable
    unsaid = Parcel(payload).written(tmp_path / "b.zip")
    assert not checking.tested(unsaid).restorable


@pytest.mark.parametrize("step", [1, 2, 4])
def test_stopped_on_the_way_it_leaves_nothing(packed: Path, elsewhere: Path, step: int) -> None:
    calls = []

    def impatient(done: int, total: int, what: str = "") -> None:
        calls.append(done)
        if len(calls) == step:
            raise Cancelled

    with pytest.raises(Cancelled):
        checking.tested(packed, impatient)


def test_a_disk_without_room_for_the_copy_is_told(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))
    with pytest.raises(WorldError) as refused:
        checking.tested(packed)
    assert refused.value.code == "folder.not_writable"


def unzipped(file: Path) -> dict[str, bytes]:
    """The files of data in a backup."""
    with zipfile.ZipFile(file) as archive:
        top = archive.namelist()[0].partition("/")[0]
        inside = [name for name in archive.namelist() if name.startswith(f"{top}/data/")]
        return {name.removeprefix(f"{top}/data/"): archive.read(name) for name in inside}
