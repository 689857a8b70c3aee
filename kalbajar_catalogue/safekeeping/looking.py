"""What all checks share: how far they are, how a check that stumbles ends, and how many problems are told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled, Progress

DATABASE, REFERENCES, JOURNAL, SEARCH = "database", "references", "journal", "search"
ORIGINALS, ORPHANS, DERIVED, EDITIONS, COPIES = "originals", "orphans", "derived", "editions", "copies"
CHECKS: Final = (DATABASE, REFERENCES, JOURNAL, SEARCH, ORIGINALS, ORPHANS, DERIVED, EDITIONS, COPIES)
"""All checks, in the order in which they are told."""
RESTORE, SWEEP = "restore", "sweep"
DEEDS: Final = (SEARCH, ORIGINALS, DERIVED, EDITIONS, COPIES, SWEEP)
"""Everything that can be mended; each is what a check calls its `mend`. `RESTORE` is none of them: a person does it."""
MOST_PROBLEMS: Final = 20
"""So many of the things that are wrong are named one by one."""
_REASON: Final = 200


@dataclass
class Effort:
    """How much is to be done, in bytes that are read or what takes as long, and how much is done."""

    progress: Progress
    total: int
    done: int = 0

    def tell(self, more: int, what: str) -> None:
        """Tells that so much more is done, in the check `what`. Raises what the progress raises."""
        self.done += more
        self.progress(min(self.done, self.total), self.total, what)


def few(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The first of many problems, and how many more there are."""
    left = len(problems) - MOST_PROBLEMS
    more = [Problem("check.more", {"count": left})] if left > 0 else []
    return (*problems[:MOST_PROBLEMS], *more)


def guarded(name: str, look: Callable[[], Check]) -> Check:
    """A check, whatever happens in it: what lies on a broken disk may be anything. Raises only `Cancelled`."""
    try:
        return look()
    except Cancelled:
        raise
    except WorldError as fault:
        return Check(name, 0, (fault.problem,), RESTORE if fault.code == "catalogue.damaged" else "")
    except Exception as fault:
        reason = f"{type(fault).__name__}: {fault}"[:_REASON]
        return Check(name, 0, (Problem("check.stumbled", {"reason": reason}),), RESTORE)
