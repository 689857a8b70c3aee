"""The folder of a catalogue: made where it is safe, opened by one for writing and by others for looking."""

import errno
import json
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import filelock
import psutil
import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import OTHER, WHO, copied, done, files_in, photographs

HOLDS = """
import sys
from pathlib import Path
from kalbajar_catalogue.app import wiring
catalogue = wiring.open_catalogue(Path(sys.argv[1]), who="Rəna at desk 1")
print("read only" if catalogue.read_only else "open", flush=True)
sys.stdin.read()
catalogue.close()
"""

DIES_WHILE_MAKING = """
import os, signal, sys
from pathlib import Path
from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.storage import migrating
migrating.migrate = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
wiring.create(Path(sys.argv[1]))
"""


class Part(NamedTuple):
    """A mounted disk as psutil tells of it."""

    device: str
    mountpoint: str
    fstype: str
    opts: str


@contextmanager
def held(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process has the catalogue open."""
    command = [sys.executable, "-c", HOLDS, str(folder)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdin
    assert child.stdout
    with child:
        assert child.stdout.readline() == "open\n"
        yield child
        child.stdin.close()
        child.wait(30)


def refusal(folder: Path, create: bool = False) -> str:
    """The code with which a folder is refused."""
    with pytest.raises(WorldError) as refused:
        (wiring.create if create else wiring.open_catalogue)(folder).close()
    return refused.value.code


def test_a_new_catalogue_has_all_its_parts_and_says_whether_it_is_a_sample(tmp_path: Path) -> None:
    for name, sample in (("real", False), ("sample", True)):
        made = wiring.create(tmp_path / "deep" / name, who=WHO, sample=sample)
        try:
            assert made.facts()["sample"] == ("yes" if sample else "no")
            assert not made.read_only
        finally:
            made.close()
        parts = {entry.name for entry in (tmp_path / "deep" / name).iterdir()}
        assert {*folders.PARTS, "catalogue.sqlite"} <= parts
        assert not [part for part in parts if "unfinished" in part or "wal" in part]


@pytest.mark.parametrize(
    ("harm", "named"),
    [
        ("ALTER TABLE carpet DROP COLUMN knots_vertical_dm", "carpet.knots_vertical_dm"),
        ("DROP TABLE text_value", "text_value.body"),
        ("ALTER TABLE change_set RENAME COLUMN who TO whose", "change_set.who"),
    ],
)
def test_a_catalogue_of_the_right_version_that_lacks_tables_or_columns_is_refused_at_the_door(
    tmp_path: Path, harm: str, named: str
) -> None:
    wiring.create(tmp_path / "c", who=WHO).close()
    with closing(sqlite3.connect(tmp_path / "c" / "catalogue.sqlite")) as connection:
        connection.execute(harm)
        connection.commit()
    with pytest.raises(WorldError) as refused:
        wiring.open_catalogue(tmp_path / "c", WHO).close()
    assert (refused.value.code, named in str(refused.value.problem.values["missing"])) == ("catalogue.incomplete", True)


@pytest.mark.parametrize("there", ["letter.txt", ".hidden", "letters/", "catalogue.sqlite-wal"])
def test_a_folder_with_anything_in_it_is_left_alone(tmp_path: Path, there: str) -> None:
    (tmp_path / there).mkdir() if there.endswith("/") else (tmp_path / there).write_text("mine")
    before = files_in(tmp_path)
    assert refusal(tmp_path, create=True) == "folder.taken"
    assert files_in(tmp_path) == before


def test_an_original_without_its_catalogue_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "originals").mkdir()
    (tmp_path / "originals" / "photo.jpg").write_text("mine")
    assert refusal(tmp_path, create=True) == "folder.taken"
    assert files_in(tmp_path) == {"originals/photo.jpg"}


def test_a_making_that_the_machine_killed_is_begun_again(tmp_path: Path) -> None:
    child = subprocess.run([sys.executable, "-c", DIES_WHILE_MAKING, str(tmp_path / "c")], timeout=60)
    assert child.returncode == -signal.SIGKILL
    assert files_in(tmp_path / "c") >= {"catalogue.unfinished"}
    for ending in ("-wal", "-shm", "-journal"):
        (tmp_path / "c" / f"catalogue.unfinished{ending}").write_text("torn")
    made = wiring.create(tmp_path / "c", who=WHO)
    assert photographs(made, "a")
    made.close()
    assert not [name for name in files_in(tmp_path / "c") if "unfinished" in name]


@pytest.mark.parametrize("there", [True, False])
def test_a_making_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    folder = tmp_path / "c"
    if there:
        folder.mkdir()
    with monkeypatch.context() as patched:
        patched.setattr("kalbajar_catalogue.storage.migrating.migrate", full)
        assert refusal(folder, create=True) == "disk.full"
    assert folder.exists() is there
    assert not there or not list(folder.iterdir())
    wiring.create(folder).close()


def test_two_makings_at_once_do_not_harm_each_other(tmp_path: Path) -> None:
    lock = folders.FolderLock(tmp_path)
    folders.lay_out(tmp_path)
    assert lock.take("the other")
    (tmp_path / "catalogue.unfinished").write_text("the other's")
    assert refusal(tmp_path, create=True) == "folder.taken"
    assert (tmp_path / "catalogue.unfinished").read_text() == "the other's"
    lock.release()


def test_a_lock_that_cannot_be_made_is_not_somebody_else(
    empty_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    monkeypatch.setattr(filelock.FileLock, "acquire", _forbidden)
    opened = wiring.open_catalogue(folder, who=WHO)
    assert opened.read_only
    assert opened.holder is None
    assert opened.facts()["sample"] == "no"
    with pytest.raises(WorldError) as refused:
        done(opened, lambda work: None)
    assert refused.value.code == "catalogue.not_writable"
    opened.close()


def _forbidden(*_: object, **__: object) -> None:
    raise PermissionError(errno.EACCES, "Permission denied")


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    assert refusal(tmp_path / "file", create=True) == "folder.taken"
    assert refusal(tmp_path / "file" / "below", create=True) == "folder.not_writable"
    assert refusal(tmp_path / "file") == "catalogue.not_found"


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    wiring.create(tmp_path).close()
    assert folders.is_catalogue(tmp_path)


def test_a_folder_without_a_catalogue_is_not_opened(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "catalogue.not_found"
    assert refusal(tmp_path / "nowhere") == "catalogue.not_found"
    assert not files_in(tmp_path)


def test_a_second_process_may_look_and_is_told_who_writes(empty_folder: Path, tmp_path: Path) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    with held(folder) as child:
        second = wiring.open_catalogue(folder, who=OTHER)
        try:
            assert second.read_only
            assert second.holder
            assert (second.holder.name, second.holder.process) == ("Rəna at desk 1", child.pid)
            with second.reading() as reading:
                assert store.fetch(reading, Photograph) == ()
            with pytest.raises(WorldError) as refused:
                done(second, lambda work: None)
            assert refused.value.code == "catalogue.read_only"
            assert refused.value.problem.values == {"who": "Rəna at desk 1"}
        finally:
            second.close()
    _is_free(folder)


def test_the_lock_dies_with_its_process(empty_folder: Path, tmp_path: Path) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    with held(folder) as child:
        child.send_signal(signal.SIGKILL)
        child.wait(30)
        assert json.loads((folder / "open-by.json").read_text("utf-8"))["name"] == "Rəna at desk 1"
        _is_free(folder)


def _is_free(folder: Path) -> None:
    opened = wiring.open_catalogue(folder, who=OTHER)
    try:
        assert not opened.read_only
        photographs(opened, "a", who=OTHER)
        assert json.loads((folder / "open-by.json").read_text("utf-8"))["name"] == OTHER
    finally:
        opened.close()


def test_the_second_one_in_the_same_process_may_only_look_too(catalogue: Catalogue) -> None:
    second = wiring.open_catalogue(catalogue.folder, who=OTHER)
    assert second.read_only
    second.close()
    done(catalogue, lambda work: None)
    third = wiring.open_catalogue(catalogue.folder, who=OTHER)
    assert third.read_only, "closing the one that looked must not free the lock of the one that writes"
    third.close()


def test_a_catalogue_may_be_closed_in_another_thread_than_it_was_opened_in(empty_folder: Path, tmp_path: Path) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    opened = wiring.open_catalogue(folder, who=WHO)
    closing = threading.Thread(target=opened.close)
    closing.start()
    closing.join()
    _is_free(folder)


def test_a_note_that_cannot_be_read_hides_only_the_name(empty_folder: Path, tmp_path: Path) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    for damage in ("", "[1]", "{", '{"name": "x"}', "null"):
        with held(folder):
            (folder / "open-by.json").write_text(damage)
            second = wiring.open_catalogue(folder, who=OTHER)
            second.close()
            assert second.holder == folders.Holder("?", "?", 0, "")


@pytest.mark.parametrize(
    ("fstype", "opts", "code"),
    [
        ("nfs4", "rw", "folder.network"),
        ("cifs", "rw", "folder.network"),
        ("CIFS", "rw", "folder.network"),
        ("fuse.sshfs", "rw", "folder.network"),
        ("9p", "rw", "folder.network"),
        ("NTFS", "rw,remote", "folder.network"),
        ("ext4", "rw", ""),
        ("NTFS", "rw,fixed", ""),
        ("apfs", "rw", ""),
        ("", "", ""),
    ],
)
def test_a_network_disk_is_refused_with_its_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fstype: str, opts: str, code: str
) -> None:
    disks = [Part("/dev/a", "/", "ext4", "rw"), Part("server", str(tmp_path.resolve()), fstype, opts)]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: disks)
    if code:
        assert refusal(tmp_path / "new", create=True) == code
        assert not (tmp_path / "new").exists()
    else:
        wiring.create(tmp_path / "new").close()


def test_a_disk_whose_name_only_begins_alike_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disks = [Part("/dev/a", "/", "ext4", "rw"), Part("server", str(tmp_path / "share"), "nfs", "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: disks)
    assert folders.filesystem_type(tmp_path / "shared" / "x") == "ext4"
    assert folders.filesystem_type(tmp_path / "share" / "x") == "nfs"


def test_a_link_to_an_unsafe_folder_is_as_unsafe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "share")
    disks = [Part("/dev/a", "/", "ext4", "rw"), Part("server", str(tmp_path.resolve() / "share"), "nfs", "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: disks)
    assert refusal(tmp_path / "link" / "new", create=True) == "folder.network"
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "other").symlink_to(tmp_path / "Dropbox")
    assert refusal(tmp_path / "other" / "new", create=True) == "folder.synced"


@pytest.mark.parametrize(
    ("inside", "mark", "service"),
    [
        ("Dropbox/museum", "", "Dropbox"),
        ("OneDrive - Museum/x/y", "", "OneDrive - Museum"),
        ("Google Drive/x", "", "Google Drive"),
        ("shared/x", ".stfolder", "shared"),
        ("own/x", ".owncloudsync.log", "own"),
        ("Dropboxes/x", "", ""),
        ("my onedrive/x", "", ""),
    ],
)
def test_a_synchronised_folder_is_refused_with_its_service(
    tmp_path: Path, inside: str, mark: str, service: str
) -> None:
    folder = tmp_path / inside
    folder.mkdir(parents=True)
    if mark:
        (tmp_path / inside.split("/")[0] / mark).touch()
    assert folders.synced_by(folder / "new") == service
    if service:
        assert refusal(folder / "new", create=True) == "folder.synced"


def test_an_open_catalogue_that_moved_into_a_synchronised_folder_is_refused(empty_folder: Path, tmp_path: Path) -> None:
    folder = copied(empty_folder, tmp_path / "Nextcloud" / "c")
    assert refusal(folder) == "folder.synced"
