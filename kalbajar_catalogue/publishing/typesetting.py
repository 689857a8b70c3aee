"""The press: Typst in a child process that can be stopped at any moment."""

import contextlib
import gc
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.publishing.setting import Job, Printed, Standard

__all__ = ["Job", "Press", "Printed", "Standard"]

_LOOK_EVERY = 0.05
_LEAVE_WITHIN = 5


class Press:
    """A child process that waits for one job; leaving the `with` ends it, whatever it is doing.

    It starts at once, so that it is warm when the pictures have been read. The child imports the program's main
    module again, as every spawned process does. For one thread.
    """

    def __enter__(self) -> "Press":
        context = multiprocessing.get_context("spawn")
        self._line, line_of_child = context.Pipe()
        self._child = context.Process(target=_work, args=(line_of_child,), name="press", daemon=True)
        self._child.start()
        line_of_child.close()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        self._line.close()
        self._child.kill()
        self._child.join(_LEAVE_WITHIN)
        with contextlib.suppress(ValueError):
            self._child.close()

    def typeset(self, job: Job, still_wanted: Callable[[], None]) -> Printed:
        """Set a job; `still_wanted` is called every 50 ms from the caller's thread and may raise.

        Raises WorldError `print.style_line` or `print.style_broken` for what Typst refuses, `print.cannot_write` when
        the disk does, `print.stopped` for a child that died.
        """
        try:
            self._line.send(job)
            while not self._line.poll(_LOOK_EVERY):
                still_wanted()
            answer = self._line.recv()
        except (EOFError, ConnectionError):
            raise WorldError("print.stopped") from None
        if isinstance(answer, Printed):
            return answer
        code, values = answer
        raise WorldError(code, **values)


def _work(line: Connection) -> None:
    """The child's whole life: too short to look for circles of objects that nobody needs any more."""
    gc.disable()
    import pypdfium2  # noqa: F401 - warmed while the pictures are read
    import typst  # noqa: F401

    with contextlib.suppress(EOFError):
        line.send(_result(line.recv()))
    line.close()


def _result(job: Job) -> Printed | tuple[str, dict[str, str | int | float]]:
    from kalbajar_catalogue.publishing.setting import typeset

    try:
        return typeset(job)
    except OSError as fault:
        return "print.cannot_write", {"file": job.out.name, "reason": fault.strerror or str(fault)}
    except WorldError as fault:
        return fault.code, dict(fault.problem.values)
