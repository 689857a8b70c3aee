"""The index for searching, compared with the records: in a process of its own where there are many.

It keeps one core busy for as long as everything else together, so it is looked at beside everything else.
"""

import contextlib
import multiprocessing
import os
import pickle
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from kalbajar_catalogue.authorities import own_fields, terms
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.safekeeping.looking import SEARCH, Effort
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.kinds import Kinds

MANY: Final = 10_000
"""Of fewer records a process of its own would take longer to begin than the look itself."""
A_RECORD: Final = 130_000
"""Looking at a record takes about as long as hashing so many bytes."""
_PATIENCE: Final = 0.1


class Beside:
    """The look at the index in a process of its own. It ends with `close`, whether it is finished or not."""

    def __init__(self, catalogue: Catalogue) -> None:
        context = multiprocessing.get_context("spawn")
        self._mine, theirs = context.Pipe(duplex=False)
        arguments = (str(catalogue.folder), pickle.dumps(catalogue.kinds), not catalogue.read_only, theirs)
        self._process = context.Process(target=_look, args=arguments, name="search index", daemon=True)
        try:
            self._process.start()
        finally:
            theirs.close()

    def found(self, waiting: Callable[[], None]) -> Check | None:
        """What it found, None when the process died. Calls `waiting` meanwhile, and raises what that raises."""
        try:
            while not self._mine.poll(_PATIENCE):
                waiting()
            found = self._mine.recv()
        except (EOFError, OSError):
            return None
        return found if isinstance(found, Check) else None

    def close(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._mine.close()


def beside(catalogue: Catalogue, records: int) -> Beside | None:
    """The look begun in a process of its own, None where that is not worth while or not possible."""
    if records < MANY or (os.cpu_count() or 1) < 2:
        return None
    try:
        return Beside(catalogue)
    except (OSError, pickle.PicklingError, AttributeError, TypeError):
        return None


def search(catalogue: Catalogue, process: Beside | None, records: int, effort: Effort) -> Check:
    """The index compared with the records. Raises what `effort` raises.

    Where something is damaged it is taken to be the index: if it is not, the check of the database says so.
    """
    try:
        return _searched(catalogue, process, records, effort)
    except WorldError as fault:
        if fault.code != "catalogue.damaged":
            raise
        return Check(SEARCH, 0, (Problem("check.search_unreadable"),), SEARCH)


def _searched(catalogue: Catalogue, process: Beside | None, records: int, effort: Effort) -> Check:
    if process is not None:
        found = process.found(partial(effort.tell, 0, SEARCH))
        if found is not None:
            effort.tell(records * A_RECORD, SEARCH)
            return found
    return _compared(catalogue, not catalogue.read_only, effort)


def _compared(catalogue: Catalogue, writable: bool, effort: Effort | None = None) -> Check:
    from kalbajar_catalogue.search import index

    seen = 0

    def progress(done: int, total: int, what: str = "") -> None:
        nonlocal seen
        if effort is not None:
            effort.tell((done - seen) * A_RECORD, SEARCH)
        seen = done

    with catalogue.reading() as reading:
        return index.verified(reading, partial(_words, catalogue) if writable else None, progress)


def _words(catalogue: Catalogue) -> bool | None:
    """SQLite's own check, which needs the write lock; where that is not to be had, every word is counted instead."""
    from kalbajar_catalogue.search import index

    try:
        return index.words_are_whole(catalogue)
    except WorldError:
        return None


def _look(folder: str, kinds: bytes, writable: bool, pipe: Connection) -> None:
    """The whole life of the process. What it cannot look at, the process that began it looks at itself."""
    with contextlib.suppress(Exception):
        known: Kinds = pickle.loads(kinds)
        looking = Catalogue(Path(folder), known, (), None, None)
        with looking.reading() as reading:
            own_fields.take(reading)
            terms.take(reading)
        pipe.send(_compared(looking, writable))
    os._exit(0)
