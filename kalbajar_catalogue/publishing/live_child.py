"""The live preview's child process: it keeps the compiler, the fonts and what was set last."""

import contextlib
import importlib
import io
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.publishing import finishing
from kalbajar_catalogue.publishing.setting import Standing, compiled, compiler_of, standing_in


@dataclass(frozen=True)
class Set:
    """Set the folder anew: `source` under `root`."""

    ticket: int
    source: Path
    root: Path
    fonts: Path


@dataclass(frozen=True)
class Draw:
    """Draw pages of a PDF side by side (the first page is 0; None: an empty place), each `width_px` wide."""

    ticket: int
    pdf: Path
    pages: tuple[int | None, ...]
    width_px: int


@dataclass(frozen=True)
class WasSet:
    """A folder that was set: the PDF, its pages, where things stand, width and height of the first page in mm."""

    ticket: int
    pdf: Path
    pages: int
    standing: Standing
    page_mm: tuple[float, float]


@dataclass(frozen=True)
class Drawn:
    """Pages as one PNG."""

    ticket: int
    png: bytes


@dataclass(frozen=True)
class Refused:
    """What could not be done, and why."""

    ticket: int
    code: str
    values: dict[str, str | int | float]


Task = Set | Draw
Answer = WasSet | Drawn | Refused


def work(line: Connection) -> None:
    """The child's whole life: tasks in, answers out; of several that wait only the last of each kind is done."""
    workshop = _Workshop()
    workshop.warm()
    with contextlib.suppress(EOFError, ConnectionError):
        while True:
            for task in _newest(line):
                line.send(_answered(workshop, task))
    line.close()


def _newest(line: Connection) -> list[Task]:
    waiting: dict[type, Task] = {}
    first: Task = line.recv()
    waiting[type(first)] = first
    while line.poll():
        task: Task = line.recv()
        waiting.pop(type(task), None)
        waiting[type(task)] = task
    return list(waiting.values())


def _answered(workshop: "_Workshop", task: Task) -> Answer:
    try:
        return workshop.sets(task) if isinstance(task, Set) else workshop.draws(task)
    except WorldError as fault:
        return Refused(task.ticket, fault.code, dict(fault.problem.values))
    except OSError as fault:
        return Refused(task.ticket, "print.cannot_write", {"file": "", "reason": fault.strerror or str(fault)})


class _Workshop:
    """Keeps what a second page or a second setting need not do again."""

    def __init__(self) -> None:
        self._compiler: Any = None
        self._compiles: tuple[Path, Path] | None = None
        self._open: tuple[Path, Any] | None = None

    def warm(self) -> None:
        """Loads what the first task will need."""
        for module in ("PIL.PngImagePlugin", "pypdfium2", "typst"):
            importlib.import_module(module)

    def sets(self, task: Set) -> WasSet:
        """Sets the folder and writes the PDF beside it, under a name of its own: the one before stays whole."""
        if self._compiles != (task.source, task.root):
            self._compiler = compiler_of(task.source, task.root, task.fonts)
            self._compiles = task.source, task.root
        pdf, _ = compiled(self._compiler, tagged=False)
        standing = standing_in(self._compiler)
        target = task.root / f"set-{task.ticket}.pdf"
        target.write_bytes(pdf)
        _tidy(task.root, target)
        document = self._document(target)
        return WasSet(task.ticket, target, len(document), standing, _size_mm(document))

    def draws(self, task: Draw) -> Drawn:
        """Draws pages beside each other."""
        from PIL import Image

        document = self._document(task.pdf)
        if missing := [page for page in task.pages if page is not None and not 0 <= page < len(document)]:
            raise WorldError("print.no_page", page=missing[0] + 1, pages=len(document))
        drawn = [None if page is None else _picture(document, page, task.width_px) for page in task.pages]
        height = max((picture.height for picture in drawn if picture), default=1)
        sheet = Image.new("RGB", (task.width_px * len(drawn), height), "white")
        for place, picture in enumerate(drawn):
            if picture:
                sheet.paste(picture, (place * task.width_px, 0))
        png = io.BytesIO()
        sheet.save(png, "PNG", compress_level=1)
        return Drawn(task.ticket, png.getvalue())

    def _document(self, pdf: Path) -> Any:
        import pypdfium2

        if self._open is None or self._open[0] != pdf:
            if self._open:
                self._open[1].close()
                self._open = None
            try:
                self._open = pdf, pypdfium2.PdfDocument(pdf)
            except (pypdfium2.PdfiumError, OSError) as fault:
                self._open = None
                raise WorldError("print.pdf_unreadable", file=pdf.name, reason=str(fault)) from fault
        return self._open[1]


def _tidy(root: Path, kept: Path) -> None:
    """Removes what was set before the last two times: the one before may still be looked at."""
    files = sorted(root.glob("set-*.pdf"), key=lambda file: int(file.stem.partition("-")[2]))
    for file in files[:-2]:
        if file != kept:
            file.unlink(missing_ok=True)


def _size_mm(document: Any) -> tuple[float, float]:
    width, height = document.get_page_size(0)
    return round(width / finishing.POINTS_PER_MM, 1), round(height / finishing.POINTS_PER_MM, 1)


def _picture(document: Any, page: int, width_px: int) -> Any:
    sheet = document[page]
    try:
        return sheet.render(scale=width_px / sheet.get_width()).to_pil().convert("RGB")
    finally:
        sheet.close()
