"""What holds of every reader, whatever it is given: an end in time, a sentence at most, nothing written elsewhere."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import sentence

_WRITES = ("os.mkdir", "os.remove", "os.rmdir", "os.rename", "os.link", "os.symlink", "os.chmod", "os.truncate", "open")
_OF_THE_SYSTEM = ("/dev/null", "/dev/shm/sem.", "/proc/")
_watching: list["_Watch"] = []


@dataclass
class _Watch:
    folder: str
    elsewhere: list[str]


@dataclass(frozen=True)
class Outcome:
    """What became of a file: the code it was refused with, or ''; and the seconds it took."""

    code: str
    seconds: float


class BrokenRuleError(AssertionError):
    """A reader did what no reader may do."""


def looked_at(read: Callable[[Path, Path], object], file: Path, folder: Path, limit: float) -> Outcome:
    """Lets a reader read a file, with a folder to write in. Raises BrokenRuleError, or what the reader raised."""
    begun, code = time.thread_time(), ""
    with nothing_elsewhere(folder):
        try:
            read(file, folder)
        except WorldError as refused:
            code = refused.code
            for language in ("az", "en", "ru"):
                if sentence(language, code, refused.problem.values) in ("", code):
                    raise BrokenRuleError(f"no sentence for {code} in {language}") from refused
    seconds = time.thread_time() - begun
    if seconds > limit:
        raise BrokenRuleError(f"took {seconds:.1f} s")
    return Outcome(code, seconds)


@contextmanager
def nothing_elsewhere(folder: Path) -> Iterator[None]:
    """Raises BrokenRuleError where anything outside a folder is written, made or removed within."""
    _begin_to_watch()
    watch, before = _Watch(str(folder.resolve()), []), tempfile.tempdir
    tempfile.tempdir = watch.folder
    _watching.append(watch)
    try:
        yield
    finally:
        _watching.remove(watch)
        tempfile.tempdir = before
    if watch.elsewhere:
        raise BrokenRuleError(f"touched {watch.elsewhere[:3]}")


def most_memory() -> int:
    """The most memory that this process has had so far, in bytes; of Windows what it has now."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().rss)
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


_installed: list[bool] = []


def _begin_to_watch() -> None:
    if not _installed:
        _installed.append(True)
        sys.addaudithook(_heard)  # it cannot be taken away again


def _heard(event: str, given: tuple[Any, ...]) -> None:
    if _watching and event in _WRITES and (event != "open" or _writes(given)):
        for place in given[: 2 if event in ("os.rename", "os.link") else 1]:
            _note(place)


def _writes(given: tuple[Any, ...]) -> bool:
    mode, flags = given[1], given[2]
    if isinstance(mode, str):
        return any(sign in mode for sign in "wax+")
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def _note(place: Any) -> None:
    if not isinstance(place, str | bytes | os.PathLike):
        return
    path = os.path.realpath(os.fsdecode(place))
    for watch in _watching:
        if not path.startswith((watch.folder, *_OF_THE_SYSTEM)) and "__pycache__" not in path:
            watch.elsewhere.append(path)
