"""Stopped, killed, without room, on a broken disk: there is a whole backup, or none and nothing left of it."""

import errno
import itertools
import os
import resource
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.safekeeping import packing, parts
from kalbajar_catalogue.safekeeping.packing import needed_room, pack
from kalbajar_catalogue.safekeeping.proving import Tell, prove
from kalbajar_catalogue.storage import sqlite
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import database_of
from tests.catalogues import catalogue, empty_folder, files_in
from tests.safekeeping.bags import bagged, full, nothing_left, out
from tests.safekeeping.killing import Killer, killer

__all__ = ["catalogue", "empty_folder", "full", "out"]


def test_progress_is_told_in_bytes_and_comes_to_its_end(full: Catalogue, out: Path) -> None:
    said: list[tuple[int, int]] = []
    packed = pack(full, out, lambda done, total, what="": said.append((done, total)))
    steps = [step for step in said if step[1]]
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1] >= 2 * packed.bytes - 1_000
    assert needed_room(full.folder) >= packed.bytes


def test_stopped_at_any_moment_nothing_is_left(full: Catalogue, out: Path) -> None:
    told_in_all = 0

    def stopping(after: int) -> Callable[..., None]:
        def tell(done: int, total: int, what: str = "") -> None:
            nonlocal told_in_all
            told_in_all += 1
            if told_in_all == after:
                raise Cancelled

        return tell

    for step in itertools.count(1):
        told_in_all = 0
        try:
            pack(full, out, stopping(step))
        except Cancelled:
            assert nothing_left(full, out), step
            assert files_in(out) == set()
        else:
            break
    assert step > 15


def test_without_room_nothing_is_begun(full: Catalogue, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(out)
    monkeypatch.setattr(
        shutil, "disk_usage", lambda place: usage._replace(free=500_000 if place == out else usage.free)
    )
    with pytest.raises(WorldError) as refused:
        pack(full, out)
    assert (refused.value.code, refused.value.problem.values["folder"]) == ("backup.no_room", str(out))
    assert nothing_left(full, out)


def test_a_file_too_large_for_its_disk_leaves_nothing(full: Catalogue, out: Path) -> None:
    (full.folder / "styles" / "kitab" / "large.bin").write_bytes(os.urandom(4_000_000))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, before[1]))
    try:
        with pytest.raises(WorldError) as refused:
            pack(full, out)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert refused.value.code == "backup.too_large"
    assert nothing_left(full, out)


def test_a_disk_that_is_full_at_the_last_moment_leaves_nothing(
    full: Catalogue, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(file: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(packing, "settle", full_disk)
    for check in (True, False):
        with pytest.raises(WorldError) as refused:
            pack(full, out, check=check)
        assert refused.value.code == "disk.full"
        assert nothing_left(full, out)


def test_where_nothing_can_be_written_it_is_said(full: Catalogue, out: Path) -> None:
    with pytest.raises(WorldError) as refused:
        pack(full, out / "nowhere" / "x.zip")
    assert refused.value.code == "backup.cannot_write"


def middle_of(part: Path, member: str) -> int:
    """The place in a zip where half of what is kept of a member lies before."""
    with ZipFile(part) as archive:
        info = next(one for one in archive.infolist() if member in one.filename)
    with part.open("rb") as file:
        file.seek(info.header_offset + 26)
        lengths: tuple[int, int] = struct.unpack("<HH", file.read(4))
    return info.header_offset + 30 + sum(lengths) + info.compress_size // 2


@pytest.mark.parametrize("member", ["data/catalogue.sqlite", "data/originals/", "/manifest-", "/tagmanifest-"])
def test_a_disk_that_gives_back_other_bytes_is_found_out(
    full: Catalogue, out: Path, monkeypatch: pytest.MonkeyPatch, member: str
) -> None:
    def damage(part: Path, sha256: str, tell: Tell) -> None:
        at = middle_of(part, member)
        with part.open("r+b") as file:
            file.seek(at)
            byte = file.read(1)
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte[0] ^ 1]))
        prove(part, sha256, tell)

    monkeypatch.setattr(packing, "prove", damage)
    with pytest.raises(WorldError) as refused:
        pack(full, out)
    assert refused.value.code == "backup.not_proved"
    assert nothing_left(full, out)


def test_what_a_killed_program_left_is_removed_and_what_another_computer_writes_is_not(
    full: Catalogue, out: Path
) -> None:
    with subprocess.Popen(["true"]) as gone:
        gone.wait()
    ours = out / f".kalbajar-{parts._computer()}-{gone.pid}-x.part"
    alive = out / f".kalbajar-{parts._computer()}-{os.getpid()}-x.part"
    theirs, old = out / f".kalbajar-00000000-{gone.pid}-x.part", out / ".kalbajar-00000000-1-y.part"
    foreign = out / "film.part"
    for file in (ours, alive, theirs, old, foreign):
        file.touch()
    for file in (old, foreign):
        os.utime(file, (0, 0))
    pack(full, out / "mine.zip")
    assert files_in(out) == {alive.name, theirs.name, foreign.name, "mine.zip"}


@pytest.fixture(scope="module")
def kill(repository: Path) -> Iterator[Killer]:
    """Lets packing processes die."""
    with killer(repository) as warm:
        yield warm


def test_killed_at_any_touch_of_the_disk_there_is_a_whole_backup_or_none(
    full: Catalogue, out: Path, kill: Killer
) -> None:
    folder = full.folder
    full.close()
    for step in itertools.count(1, 4):
        if not kill("pack", folder, out, step):
            break
        for file in out.glob("*.zip"):
            assert bagged(file)
            file.unlink()
    assert step > 30
    assert sqlite.integrity(database_of(folder)) == ()
    again = wiring.open_catalogue(folder)
    shutil.rmtree(out)
    out.mkdir()
    assert pack(again, out).whole
    assert nothing_left(again, out)
    again.close()
