"""A catalogue is one folder. What lies in it, who has it open, and which folders are not safe for a database."""

import contextlib
import errno
import getpass
import json
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from kalbajar_catalogue.diagnostics.problems import WorldError

DATABASE = "catalogue.sqlite"
UNFINISHED = "catalogue.unfinished"
LOCK, NOTE = "catalogue.lock", "open-by.json"
_OWN_FILES = "catalogue."
PARTS = ("originals", "derived", "editions", "backups")

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))  # Windows knows no quota
_LEFTOVERS = (*(UNFINISHED + ending for ending in ("", "-wal", "-shm", "-journal")), LOCK, NOTE)

_NETWORK_TYPES = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "9p",
                  "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse", "vboxsf"}  # fmt: skip
_SYNCED_MARKS = (".dropbox", ".stfolder", ".owncloudsync.log", ".sync", "desktop.ini.onedrive")
_SYNCED_NAMES = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "icloud drive", "mobile documents",
                 "yandex.disk", "yandexdisk", "nextcloud", "owncloud", "pcloud", "mega", "syncthing")  # fmt: skip


@dataclass(frozen=True)
class Holder:
    """Who has a catalogue open for writing."""

    name: str
    machine: str
    process: int
    since: str


def database_of(folder: Path) -> Path:
    """The database file of a catalogue folder."""
    return folder / DATABASE


def refuse_own(folder: Path, out: Path) -> None:
    """Raises WorldError `folder.own_file` for a place in a catalogue's folder where it keeps what it holds."""
    home, place = folder.resolve(), out.resolve()
    if not place.is_relative_to(home):
        return
    first = next(iter(place.relative_to(home).parts), "").casefold()
    if first in PARTS or first.startswith(_OWN_FILES):
        raise WorldError("folder.own_file", out=str(out))


def is_catalogue(folder: Path) -> bool:
    """Whether a catalogue lies in this folder. Raises WorldError when the folder cannot be looked into."""
    with disk_errors(folder):
        return database_of(folder).is_file()


def is_free(folder: Path) -> bool:
    """Whether a new catalogue may be made here: there is nothing yet, or only what a broken-off making left.

    Raises WorldError `folder.not_writable` when the folder cannot be looked into.
    """
    with disk_errors(folder):
        return not folder.exists() or (folder.is_dir() and all(_is_leftover(entry) for entry in folder.iterdir()))


def _is_leftover(entry: Path) -> bool:
    if entry.name in PARTS:
        return entry.is_dir() and not entry.is_symlink() and not any(entry.iterdir())
    return entry.name in _LEFTOVERS and entry.is_file()


def was_left_open(folder: Path) -> bool:
    """Whether somebody has a catalogue open, or had it open and did not come to close it, in the midst of writing."""
    beside = folder / f"{DATABASE}-wal"
    try:
        return (folder / NOTE).exists() and beside.is_file() and beside.stat().st_size > 0
    except OSError:
        return False


def lay_out(folder: Path) -> None:
    """Makes the folder and its parts. Raises WorldError when the disk does not let us."""
    with disk_errors(folder):
        for part in PARTS:
            (folder / part).mkdir(parents=True, exist_ok=True)


def sweep_unfinished(folder: Path) -> None:
    """Removes the half-made database of a making that was broken off. Raises WorldError when it cannot."""
    with disk_errors(folder):
        for name in _LEFTOVERS:
            if name.startswith(UNFINISHED):
                (folder / name).unlink(missing_ok=True)


def clear(folder: Path, whole: bool = False) -> None:
    """Removes, as far as it can, what a making that failed has left, the folder too when `whole`. Raises nothing."""
    if database_of(folder).exists():
        return
    for name in _LEFTOVERS:
        with contextlib.suppress(OSError):
            (folder / name).unlink()
    for emptied in (*(folder / part for part in PARTS), *([folder] if whole else [])):
        with contextlib.suppress(OSError):  # not empty, so not ours to remove
            emptied.rmdir()


@contextlib.contextmanager
def disk_errors(folder: Path) -> Iterator[None]:
    """Turns what the disk does to a folder into WorldError `disk.full` or `folder.not_writable`."""
    try:
        yield
    except OSError as fault:
        reason = fault.strerror or str(fault)
        if fault.errno in _FULL:
            raise WorldError("disk.full", folder=str(folder), reason=reason) from fault
        raise WorldError("folder.not_writable", folder=str(folder), reason=reason) from fault


def refuse_unsafe(folder: Path) -> None:
    """Raises WorldError `folder.network` or `folder.synced`: write-ahead logging is not safe there."""
    kind = filesystem_type(folder)
    if kind.lower() in _NETWORK_TYPES:
        raise WorldError("folder.network", folder=str(folder), type=kind)
    if name := synced_by(folder):
        raise WorldError("folder.synced", folder=str(folder), service=name)


def filesystem_type(folder: Path) -> str:
    """The type of the file system a folder lies (or would lie) on, '' when unknown."""
    import psutil

    path = str(folder.resolve())
    mounts = [part for part in psutil.disk_partitions(all=True) if _below(path, part.mountpoint)]
    nearest = max(mounts, key=lambda part: len(part.mountpoint), default=None)
    return _remote_or(nearest.opts, nearest.fstype) if nearest else ""


def _remote_or(options: str, kind: str) -> str:
    return "smb" if "remote" in options.split(",") else kind


def _below(path: str, mount: str) -> bool:
    return path == mount or path.startswith(mount.rstrip(os.sep) + os.sep)


def synced_by(folder: Path) -> str:
    """The synchronising service whose folder this is or lies in, '' for none."""
    for place in (folder.resolve(), *folder.resolve().parents):
        name = place.name.lower()
        if any(name == known or name.startswith(f"{known} -") for known in _SYNCED_NAMES):
            return place.name
        if any((place / mark).exists() for mark in _SYNCED_MARKS):
            return place.name
    return ""


class FolderLock:
    """The right to write in a catalogue folder. The operating system drops it when the process dies."""

    def __init__(self, folder: Path) -> None:
        # Whoever closes a catalogue may do so in another thread than the one that opened it.
        self._lock = FileLock(folder / LOCK, thread_local=False)
        self._folder = folder
        self._note = folder / NOTE

    def take(self, who: str) -> bool:
        """Takes the lock and leaves a note who has it; False when somebody else does.

        Raises WorldError `folder.not_writable` or `disk.full` where no lock can be made at all.
        """
        with disk_errors(self._folder):
            try:
                self._lock.acquire(timeout=0)
            except Timeout:  # an OSError too, but no fault of the disk
                return False
        with contextlib.suppress(OSError):  # without the note it is only not known who has it
            self._write(who)
        return True

    def holder(self) -> Holder:
        """Who has the lock, as far as their note tells."""
        try:
            return Holder(**json.loads(self._note.read_text("utf-8")))
        except (OSError, ValueError, TypeError, RecursionError):
            return Holder("?", "?", 0, "")

    def release(self) -> None:
        """Gives the lock back."""
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()

    def _write(self, who: str) -> None:
        now = datetime.now().astimezone().isoformat(timespec="minutes")
        note = Holder(who or getpass.getuser(), platform.node(), os.getpid(), now)
        self._note.write_text(json.dumps(note.__dict__, ensure_ascii=False), "utf-8")
