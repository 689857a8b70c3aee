"""A backup becomes a catalogue again: the same one, anywhere, for anybody; or nothing is left."""

import errno
import os
import resource
import shutil
import signal
import stat
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled, Progress, silent
from kalbajar_catalogue.safekeeping import beside, landing, packing, restoring
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import sqlite
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import DATABASE
from kalbajar_catalogue.storage.migrations import HEAD, VERSIONS
from tests.catalogues import WHO, everything, files_in, journal, photographs
from tests.safekeeping.parcels import INFO, KEPT_AT, ORIGINAL, Parcel, good, pictured
from tests.storage.test_migrations import stored

KINDS = wiring.kinds()
OTHER_PERSON = 65_534


@pytest.fixture
def parcel(small_database: bytes) -> Parcel:
    """A good backup."""
    return Parcel(good(small_database))


@pytest.fixture
def full(catalogue: Catalogue, tmp_path: Path) -> Catalogue:
    """A catalogue with photographs, their files, an edition's settings, a style and a mapping of odd names."""
    pictured(catalogue, tmp_path / "in", 3)
    for name in (
        "styles/Ev üslubu/main.typ",
        "styles/plain/main.typ",
        "mappings/Rəsm (2)?.json",
        "editions/policy.json",
    ):
        place = catalogue.folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"text of {name}", "utf-8")
    return catalogue


def only(folder: Path) -> set[str]:
    """What of a folder is the catalogue."""
    beside_it = ("catalogue.lock", "open-by.json", "catalogue.sqlite-wal", "catalogue.sqlite-shm")
    return {name for name in files_in(folder) if name not in beside_it and not name.startswith("derived/")}


def test_the_same_catalogue_comes_back_elsewhere(full: Catalogue, tmp_path: Path) -> None:
    packed = packing.pack(full, tmp_path / "a.zip")
    place = tmp_path / "Yeni ev ə" / "kataloq 2026 (nüsxə)"
    said: list[tuple[int, int]] = []
    restored = restoring.restore(packed.file, place, KINDS, lambda done, total, what="": said.append((done, total)))
    assert (restored.ok, restored.folder, restored.renamed, restored.ignored) == (True, place, {}, ())
    assert max(done for done, _ in said) > 2_000_000
    assert [check.name for check in restored.checks] == ["files", "database", "originals", *restoring.VERIFIED]
    assert only(place) == only(full.folder)
    for name in only(place) - {DATABASE}:
        assert (place / name).read_bytes() == (full.folder / name).read_bytes()
    again = wiring.open_catalogue(place, WHO)
    try:
        assert everything(again, with_terms=True) == everything(full, with_terms=True)
        assert journal(again) == journal(full)
        assert photographs(again, "new")
    finally:
        again.close()
    assert all(stat.S_IMODE(file.stat().st_mode) == landing.READ_ONLY for file in place.glob("originals/*/*"))
    assert list(tmp_path.glob(f"**/{beside.PREFIX}*")) == []


def test_a_restored_database_has_the_very_bytes_of_the_backup(parcel: Parcel, tmp_path: Path) -> None:
    restoring.restore(parcel.written(tmp_path / "a.zip"), tmp_path / "to", KINDS, verify=nothing_wrong)
    assert (tmp_path / "to" / DATABASE).read_bytes() == parcel.payload[DATABASE]
    assert files_in(tmp_path / "to") == {DATABASE, KEPT_AT}
    assert {entry.name for entry in (tmp_path / "to").iterdir()} == {*folders.PARTS, DATABASE}


def nothing_wrong(catalogue: Catalogue, progress: Progress, only: Collection[str]) -> tuple[Check, ...]:
    """Looks at a catalogue as what verifies it does."""
    with catalogue.reading() as reading:
        reading.connection.exec_driver_sql("SELECT count(*) FROM record").scalar()
    return tuple(Check(name, 1) for name in only)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_backup_of_every_version_comes_back_and_opens(version: str, tmp_path: Path) -> None:
    old = stored(version, tmp_path / "old")
    before = (old / DATABASE).read_bytes()
    info = replace(INFO, schema=version, missing=9)
    file = Parcel(good(before), info).written(tmp_path / "a.zip")
    restored = restoring.restore(file, tmp_path / "to", KINDS)
    assert (tmp_path / "to" / DATABASE).read_bytes() == before
    told = {problem.code for check in restored.checks for problem in check.problems}
    assert told <= {"backup.was_missing", "check.journal_differs", "check.search_missing"}  # so they were stored
    here, there = wiring.open_catalogue(old, WHO), wiring.open_catalogue(tmp_path / "to", WHO)
    try:
        assert everything(there) == everything(here)
    finally:
        here.close()
        there.close()
    assert sqlite.schema_version(tmp_path / "to" / DATABASE) == HEAD
    assert len(list((tmp_path / "to" / "backups").glob("before-*.sqlite"))) == (version != HEAD)


@pytest.mark.parametrize("left", [(), folders.PARTS, ("catalogue.lock",), ("catalogue.unfinished", "backups")])
def test_an_empty_folder_is_taken_also_with_what_a_broken_making_left(
    parcel: Parcel, tmp_path: Path, left: tuple[str, ...]
) -> None:
    (tmp_path / "to").mkdir()
    for name in left:
        (tmp_path / "to" / name).touch() if name.startswith("catalogue") else (tmp_path / "to" / name).mkdir()
    restoring.restore(parcel.written(tmp_path / "a.zip"), tmp_path / "to", KINDS)
    assert files_in(tmp_path / "to") == {DATABASE, KEPT_AT}


def refused(file: Path, folder: Path) -> str:
    with pytest.raises(WorldError) as fault:
        restoring.restore(file, folder, KINDS)
    return fault.value.code


def test_what_lies_there_is_never_touched(parcel: Parcel, tmp_path: Path) -> None:
    file = parcel.written(tmp_path / "a.zip")
    (tmp_path / "to").mkdir()
    (tmp_path / "to" / "mine.txt").write_text("mine", "utf-8")
    (tmp_path / "a file").write_text("mine", "utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "to")
    before = files_in(tmp_path)
    for name in ("to", "a file", "link"):
        assert refused(file, tmp_path / name) == "folder.taken"
    assert files_in(tmp_path) == before


def test_a_folder_below_a_file_is_refused(parcel: Parcel, tmp_path: Path) -> None:
    file = parcel.written(tmp_path / "a.zip")
    assert refused(file, file / "to") in ("backup.cannot_write", "folder.not_writable")
    assert files_in(tmp_path) == {"a.zip"}


def test_nothing_is_restored_into_what_another_catalogue_keeps(parcel: Parcel, tmp_path: Path) -> None:
    file = parcel.written(tmp_path / "a.zip")
    restoring.restore(file, tmp_path / "to", KINDS, verify=nothing_wrong)
    before = files_in(tmp_path)
    assert refused(file, tmp_path / "to" / "originals" / "new") == "folder.own_file"
    assert refused(file, tmp_path / "to") == "folder.taken"
    assert files_in(tmp_path) == before


def test_a_folder_that_somebody_fills_meanwhile_is_left_to_them(parcel: Parcel, tmp_path: Path) -> None:
    def fill(catalogue: Catalogue, progress: Progress, only: Collection[str]) -> tuple[Check, ...]:
        (tmp_path / "to").mkdir()
        (tmp_path / "to" / "theirs.txt").touch()
        return ()

    with pytest.raises(WorldError) as fault:
        restoring.restore(parcel.written(tmp_path / "a.zip"), tmp_path / "to", KINDS, verify=fill)
    assert fault.value.code == "folder.taken"
    assert files_in(tmp_path) == {"a.zip", "to/theirs.txt"}


def test_a_disk_that_keeps_something_else_is_found_out(
    parcel: Parcel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep(handle: int) -> None:
        os.pwrite(handle, b"?", 1)

    file = parcel.written(tmp_path / "a.zip")
    monkeypatch.setattr(os, "fsync", keep)
    assert refused(file, tmp_path / "to") == "backup.not_restored"
    assert files_in(tmp_path) == {"a.zip"}


def test_what_was_wrong_already_is_told_and_brought_back(parcel: Parcel, tmp_path: Path) -> None:
    def drifted(catalogue: Catalogue, progress: Progress, only: Collection[str]) -> tuple[Check, ...]:
        return (Check("journal", 1, (Problem("check.journal_differs", {"count": 1, "refs": "KLB-F-0001"}),)),)

    restored = restoring.restore(parcel.written(tmp_path / "a.zip"), tmp_path / "to", KINDS, verify=drifted)
    assert not restored.ok
    assert [check.name for check in restored.checks] == ["files", "database", "originals", "journal"]
    assert (tmp_path / "to" / DATABASE).exists()


def test_an_index_that_lacks_is_told_and_is_no_fault(parcel: Parcel, tmp_path: Path) -> None:
    def lacking(catalogue: Catalogue, progress: Progress, only: Collection[str]) -> tuple[Check, ...]:
        return (Check("search", 0, (Problem("check.search_missing"),), "search"),)

    restored = restoring.restore(parcel.written(tmp_path / "a.zip"), tmp_path / "to", KINDS, verify=lacking)
    assert restored.ok
    assert not restored.checks[-1].ok


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_stopped_on_the_way_it_leaves_nothing(parcel: Parcel, tmp_path: Path, step: int) -> None:
    calls = []

    def impatient(done: int, total: int, what: str = "") -> None:
        calls.append(done)
        if len(calls) == step:
            raise Cancelled

    with pytest.raises(Cancelled):
        restoring.restore(parcel.written(tmp_path / "a.zip"), tmp_path / "new" / "to", KINDS, impatient, verify_often)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.zip"]


def verify_often(catalogue: Catalogue, progress: Progress, only: Collection[str]) -> tuple[Check, ...]:
    """Tells its progress once."""
    progress(1, 1, "verified")
    return ()


ODD = {"styles/_0001.typ": "styles/CON.typ", "styles/_0002.typ": "styles/a?.typ", "styles/_0003.typ": "styles/ə.typ"}


def test_names_that_windows_cannot_give_are_told(
    parcel: Parcel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = "".join(f"{path}\t{name}\n" for path, name in ODD.items())
    odd = replace(parcel, payload={**parcel.payload, **dict.fromkeys(ODD, b"x"), "names.tsv": table.encode()})
    file = odd.written(tmp_path / "a.zip")
    assert restoring.restore(file, tmp_path / "here", KINDS).renamed == {}
    assert {f"styles/{name}" for name in ("CON.typ", "a?.typ", "ə.typ")} < files_in(tmp_path / "here")
    monkeypatch.setattr(landing, "ON_WINDOWS", True)
    there = restoring.restore(file, tmp_path / "there", KINDS)
    assert there.renamed == {path: name for path, name in ODD.items() if name != "styles/ə.typ"}
    assert {"styles/_0001.typ", "styles/_0002.typ", "styles/ə.typ"} < files_in(tmp_path / "there")


@pytest.mark.parametrize(
    ("name", "fits"),
    [("styles/x.typ", True), ("styles/ə ş/x.typ", True), ("styles/console.typ", True), ("styles/x.con", True),
     ("styles/con.typ", False), ("styles/AUX", False), ("styles/com1/x", False), ("styles/x.", False),
     ("styles/x /y", False), ("styles/a:b", False), ('styles/"x"', False), ("styles/x*", False), ("styles/x|y", False),
     ("styles/x\x07", False), ("styles/nul.tar.gz", False)],
)  # fmt: skip
def test_what_windows_can_call_a_file(name: str, fits: bool) -> None:
    assert landing.fits_windows(name) is fits


def test_a_disk_with_too_little_room_is_told_before_anything_is_written(
    parcel: Parcel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=10_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert refused(parcel.written(tmp_path / "a.zip"), tmp_path / "new" / "to") == "backup.no_room"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk.full"), (errno.EIO, "backup.cannot_write")])
def test_a_disk_that_fails_at_the_last_is_told(
    parcel: Parcel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    file = parcel.written(tmp_path / "a.zip")
    monkeypatch.setattr(os, "fsync", fail)
    assert refused(file, tmp_path / "to") == code
    assert files_in(tmp_path) == {"a.zip"}


def in_a_child(act: Callable[[], object]) -> str:
    """What a forked process says: the code of a WorldError, `done`, or the number of the signal that ended it."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        said = "crashed"
        try:
            act()
            said = "done"
        except WorldError as fault:
            said = fault.code
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    return said or f"signal {os.waitstatus_to_exitcode(status)}"


def test_files_that_cannot_grow_so_large_are_told(parcel: Parcel, tmp_path: Path) -> None:
    file = parcel.written(tmp_path / "a.zip")

    def small() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        restoring.restore(file, tmp_path / "to", KINDS)

    assert in_a_child(small) == "backup.too_large"
    assert files_in(tmp_path) == {"a.zip"}


@contextmanager
def open_place() -> Iterator[Path]:
    """A folder that everybody may go through."""
    place = Path(tempfile.mkdtemp(prefix="kalbajar-other-"))
    place.chmod(0o755)
    try:
        yield place
    finally:
        shutil.rmtree(place)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")
@pytest.mark.parametrize(("umask", "shown"), [(0o022, 0o755), (0o077, 0o700), (0o002, 0o775)])
def test_another_person_restores_it_elsewhere_with_their_own_rights(parcel: Parcel, umask: int, shown: int) -> None:
    with open_place() as place:
        file = parcel.written(place / "a.zip")
        (place / "theirs").mkdir()
        os.chown(place / "theirs", OTHER_PERSON, OTHER_PERSON)

        def other() -> None:
            os.setgid(OTHER_PERSON)
            os.setuid(OTHER_PERSON)
            os.umask(umask)
            restoring.restore(file, place / "theirs" / "kataloq ə", KINDS)

        assert in_a_child(other) == "done"
        to = place / "theirs" / "kataloq ə"
        assert files_in(to) == {DATABASE, KEPT_AT}
        assert {entry.stat().st_uid for entry in (to, *to.rglob("*"))} == {OTHER_PERSON}
        assert stat.S_IMODE(to.stat().st_mode) == shown
        assert stat.S_IMODE((to / DATABASE).stat().st_mode) == shown & 0o666
        assert stat.S_IMODE((to / KEPT_AT).stat().st_mode) == landing.READ_ONLY


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")
def test_a_place_that_one_may_not_write_to_is_told_and_named(parcel: Parcel) -> None:
    with open_place() as place:
        file = parcel.written(place / "a.zip")

        def other() -> None:
            os.setuid(OTHER_PERSON)
            restoring.restore(file, place / "to", KINDS)

        assert in_a_child(other) == "backup.cannot_write"
        assert files_in(place) == {"a.zip"}


TOUCHED = ("open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod")


def killed_at(touch: int, file: Path, folder: Path, after: str = "") -> str:
    """Restores in a process that is killed when it touches the place so many times, counted from an event on."""

    def act() -> None:
        left, counting = [touch], [not after]

        def watch(event: str, given: tuple[object, ...]) -> None:
            if event in TOUCHED and given and str(folder.parent) in str(given[0]):
                left[0] -= counting[0]
                counting[0] |= event == after
                if not left[0]:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        restoring.restore(file, folder, KINDS, silent, nothing_wrong)

    return in_a_child(act)


def test_killed_at_any_touch_of_the_disk_there_is_a_whole_catalogue_or_none(parcel: Parcel, tmp_path: Path) -> None:
    file = parcel.written(tmp_path / "a.zip")
    ends, touch = "", 0
    while ends != "done":
        touch += 7
        place = tmp_path / str(touch)
        place.mkdir()
        ends = killed_at(touch, file, place / "to")
        left = {entry.name for entry in place.iterdir() if not entry.name.startswith(beside.PREFIX)}
        assert left == ({"to"} if ends == "done" or (place / "to").exists() else set())
        if not left:
            restoring.restore(file, place / "to", KINDS, verify=nothing_wrong)
        refuse_half(place)
    assert touch > 20


def refuse_half(place: Path) -> None:
    """A whole catalogue, and nothing beside it once the next restoring has swept."""
    assert files_in(place / "to") == {DATABASE, KEPT_AT}
    assert (place / "to" / KEPT_AT).read_bytes() == ORIGINAL
    beside.sweep(place)
    # One that has no lock yet may be another's that is just being made.
    young = {home.name for home in place.glob(f"{beside.PREFIX}*") if not list(home.iterdir())}
    assert {entry.name for entry in place.iterdir()} - young == {"to"}


def test_killed_right_after_the_last_stroke_it_is_whole(parcel: Parcel, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    file = parcel.written(tmp_path / "a.zip")
    assert killed_at(1, file, tmp_path / "new" / "to", after="os.rename") == "signal -9"
    refuse_half(tmp_path / "new")


def test_two_at_once_do_not_sweep_each_other_away(parcel: Parcel, tmp_path: Path) -> None:
    file = parcel.written(tmp_path / "a.zip")

    def another(catalogue: Catalogue, progress: Progress, only: Collection[str]) -> tuple[Check, ...]:
        assert restoring.restore(file, tmp_path / "two", KINDS).ok
        return ()

    assert restoring.restore(file, tmp_path / "one", KINDS, verify=another).ok
    assert {entry.name for entry in tmp_path.iterdir()} == {"a.zip", "one", "two"}
