"""Old workbooks (XLS) are opened in a child process first: one that is damaged can end the process that reads it."""

import contextlib
import multiprocessing
import os
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.settings import limits

_WITHIN = limits.OLD_WORKBOOK_SECONDS
_MOST_MEMORY = limits.OLD_WORKBOOK_MEMORY


def refuse_deadly(path: Path) -> None:
    """Makes sure that every sheet of an old workbook can be read. Raises WorldError `table.damaged`."""
    child = multiprocessing.get_context("spawn").Process(
        target=_read, args=(str(path),), name="old workbook", daemon=True
    )
    child.start()
    child.join(_WITHIN)
    alive = child.is_alive()
    child.kill()
    child.join()
    # 1 is a child that never came to reading, because the program's main module cannot be imported a second time.
    died = alive or child.exitcode not in (0, 1)
    child.close()
    if died:
        raise WorldError("table.damaged", name=path.name)


def _read(path: str) -> None:
    """The child's whole life. What the reader says is told by whoever reads next; only an abort ends the child here."""
    _be_quiet_and_small()
    from python_calamine import load_workbook

    with contextlib.suppress(BaseException), load_workbook(path) as book:
        for name in book.sheet_names:
            with contextlib.suppress(BaseException):
                book.get_sheet_by_name(name)
    os._exit(0)


def _be_quiet_and_small() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
