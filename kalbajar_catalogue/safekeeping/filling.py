"""The files of a catalogue put into a bag, each as it lies there; what cannot be read hinders none of the others."""

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.safekeeping import bag
from kalbajar_catalogue.safekeeping.bag_writer import BagWriter
from kalbajar_catalogue.safekeeping.content import Member
from kalbajar_catalogue.storage.folder import DATABASE

OVERTAKEN: Final = "backup.overtaken"
_FLAGS: Final = sum(getattr(os, name, 0) for name in ("O_RDONLY", "O_BINARY", "O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK"))


@dataclass
class Tally:
    """Counts bytes and tells how many of them are done."""

    progress: Progress
    total: int
    done: int = 0

    def __call__(self, count: int, what: str) -> None:
        """So many bytes more are done. Raises what `progress` raises."""
        self.done = min(self.done + count, self.total)
        self.progress(self.done, self.total, what)


@dataclass
class Filled:
    """The names of files that are not what they should be, and of those that could not be read at all."""

    changed: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def fill(writer: BagWriter, folder: Path, database: Path, members: Sequence[Member], tally: Tally) -> Filled:
    """Puts all members into a bag; the database from the copy `database`, the others from the folder.

    Raises WorldError `backup.overtaken` for a file that is gone or was written to meanwhile, and what `tally` raises.
    """
    filled = Filled()
    names = {member.path: member.name for member in members if member.path != member.name}
    if names:
        writer.add_text(bag.NAMES, bag.names_text(names))
    for member in members:
        source = database if member.path == DATABASE else folder.joinpath(*member.name.split("/"))
        _put(writer, member, source, tally, filled)
    return filled


def _put(writer: BagWriter, member: Member, path: Path, tally: Tally, filled: Filled) -> None:
    source = _opened(path)
    if source is None:
        filled.unread.append(member.name)
        return
    with source:
        before = source.state()
        sha256 = writer.add(member.path, lambda size: source.read(size, tally, member.name), before[0])
        if source.state() != before:
            raise WorldError(OVERTAKEN, name=member.name)
    if source.broken and member.path == DATABASE:
        raise WorldError("disk.failed", file=str(path))
    if source.broken or member.sha256 not in ("", sha256):
        filled.changed.append(member.name)


class _Source:
    """A file that is read from its beginning to its end, or to the first place that the disk does not give."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self.broken = False

    def __enter__(self) -> "_Source":
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)

    def state(self) -> tuple[int, int]:
        """What changes when somebody writes to it."""
        told = os.fstat(self._handle)
        return told.st_size, told.st_mtime_ns

    def read(self, size: int, tally: Tally, name: str) -> bytes:
        try:
            chunk = os.read(self._handle, size)
        except OSError:
            self.broken = True
            return b""
        tally(len(chunk), name)
        return chunk


def _opened(path: Path) -> _Source | None:
    """A file to read; None for one that the disk, or its owner, does not give, and for what is no file any more."""
    try:
        handle = os.open(path, _FLAGS)
    except FileNotFoundError:
        raise WorldError(OVERTAKEN, name=path.name) from None
    except OSError:
        return None
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return _Source(handle)
    os.close(handle)
    return None
