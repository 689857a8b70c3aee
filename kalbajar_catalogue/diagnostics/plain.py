"""What may be told of a fault: where in the code it happened and on what machine, never a value. Pure.

Messages of exceptions, names of files and texts may hold private fields: nothing here lets them through.
"""

import errno
import platform
import re
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from types import TracebackType
from typing import Final

from kalbajar_catalogue import __version__
from kalbajar_catalogue.diagnostics.problems import WorldError

MOST_CAUSES: Final = 5
MOST_PLACES: Final = 60
"""Calls that are told of one fault: of more, as many from the beginning as from the end."""
PROGRAM: Final = "Kalbajar Catalogue"
_OURS: Final = "kalbajar_catalogue"
_LIBRARIES: Final = ("site-packages", "dist-packages")
_TOLD_VERSIONS: Final = ("PySide6", "sqlalchemy", "PIL", "pyvips", "lxml", "python_calamine")
_OWN_THREADS: Final = re.compile(r"MainThread|[a-z]+-\d+")
_HIDDEN: Final = "…"
_VALUES: Final = re.compile(
    r"""(["'“”«»‘’`]).*["'“”«»‘’`]|\S*[/\\@].*|\S*[^\x00-\x7f]\S*|\d{5,}|[\x00-\x1f\x7f]+""", re.DOTALL
)


def machine() -> str:
    """The system and the versions of what the program stands on."""
    versions = [f"{name} {version}" for name in _TOLD_VERSIONS if (version := _version_of(sys.modules.get(name)))]
    return "\n".join([platform.platform(), ", ".join([f"Python {platform.python_version()}", *versions])])


def heading() -> str:
    """The program and its version."""
    return f"{PROGRAM} {__version__}"


def thread() -> str:
    """The name of this thread, if the program has given it."""
    name = threading.current_thread().name
    return name if _OWN_THREADS.fullmatch(name) else "another"


def place(file: str, line: int | None, function: str) -> str:
    """A place in the code: the file as it lies in the program or in a library, without the folders above."""
    parts = PurePosixPath(file.replace("\\", "/")).parts
    return f"{'/'.join(_inside(parts))}:{line or 0} in {function}"


def name_of(fault: BaseException) -> str:
    """The kind of a fault, with the code of the world's or of the system's where it has one."""
    kind = type(fault)
    own = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"
    code = _code_of(fault)
    return f"{own} ({code})" if code else own


def told(fault: BaseException) -> Iterator[str]:
    """The lines that tell a fault: its kind and its places, then those of what led to it."""
    for number, one in enumerate(_with_causes(fault)):
        yield f"{'came from ' if number else ''}{name_of(one)}"
        yield from (f"  {line}" for line in _shortened(list(_places(one.__traceback__))))


def without_values(text: str) -> str:
    """A message of a library without what it may quote: names of files, quoted words, letters beyond ASCII."""
    return _VALUES.sub(_HIDDEN, text)[:300]


def _version_of(library: object) -> str:
    version = getattr(library, "__version__", "")
    return version if isinstance(version, str) else ""


def _inside(parts: Sequence[str]) -> Sequence[str]:
    for mark, more in ((_OURS, 0), *((library, 1) for library in _LIBRARIES)):
        if mark in parts:
            last = len(parts) - 1 - parts[::-1].index(mark)
            return parts[last + more :]
    return parts[-1:]


def _code_of(fault: BaseException) -> str:
    if isinstance(fault, WorldError):
        return fault.code
    if isinstance(fault, OSError) and fault.errno:
        return errno.errorcode.get(fault.errno, str(fault.errno))
    code = getattr(fault, "sqlite_errorname", "")
    return code if isinstance(code, str) else ""


def _with_causes(fault: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = fault
    for _ in range(MOST_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield place(code.co_filename, trace.tb_lineno, code.co_qualname)
        trace = trace.tb_next


def _shortened(places: list[str]) -> list[str]:
    if len(places) <= MOST_PLACES:
        return places
    half = MOST_PLACES // 2
    return [*places[:half], f"… {len(places) - 2 * half} more …", *places[-half:]]
