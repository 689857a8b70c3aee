"""The press: Typst in a child process that can be stopped at any moment."""

import contextlib
import json
import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from kalbajar_catalogue.diagnostics.problems import WorldError

Standard = Literal["a-2a", "ua-1"]

_LOOK_EVERY = 0.05
_LEAVE_WITHIN = 5


@dataclass(frozen=True)
class Job:
    """What to set: the file and its root, the fonts, where to write, what to claim, when it was made (s since 1970)."""

    source: Path
    root: Path
    fonts: Path
    out: Path
    standards: tuple[Standard, ...]
    timestamp: int


@dataclass(frozen=True)
class Printed:
    """What came out: pages, what the style said about its layout, Typst's warnings."""

    pages: int
    marks: tuple[dict[str, Any], ...]
    warnings: tuple[str, ...]


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

        Raises WorldError `print.style_broken` for what Typst refuses, `print.cannot_write` when the disk does,
        `print.stopped` for a child that died.
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
        code, reason = answer
        raise WorldError(code, reason=reason)


def _work(line: Connection) -> None:
    """The child's whole life."""
    import pypdfium2  # noqa: F401 - warmed while the pictures are read
    import typst  # noqa: F401

    with contextlib.suppress(EOFError):
        line.send(_result(line.recv()))
    line.close()


def _result(job: Job) -> Printed | tuple[str, str]:
    try:
        return _compiled(job)
    except OSError as fault:
        return "print.cannot_write", fault.strerror or str(fault)
    except RuntimeError as fault:
        return "print.style_broken", str(getattr(fault, "message", "")) or str(fault)


def _compiled(job: Job) -> Printed:
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[job.fonts])
    compiler = typst.Compiler(job.source, root=job.root, font_paths=fonts)
    pdf, warnings = compiler.compile_with_warnings(
        format="pdf", pdf_standards=list(job.standards), timestamp=job.timestamp
    )
    assert isinstance(pdf, bytes)
    job.out.write_bytes(pdf)
    marks = json.loads(compiler.query("<layout>", field="value"))
    return Printed(_pages(job.out), tuple(marks), tuple(warning.message for warning in warnings))


def _pages(pdf: Path) -> int:
    """The pages of a file that opens; the last look before it is given its name."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)
