"""Setting a folder with Typst: the work of the press, done in its child process."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.publishing import finishing, reading_back
from kalbajar_catalogue.publishing.reading_back import Read

Standard = Literal["a-2a", "ua-1"]

_WHERE: Final = re.compile(r"┌─ (.*?):(\d+):(\d+)\s*$", re.MULTILINE)
_IN_STYLE: Final = re.compile(r"(?:^|[/\\])(style|common)[/\\](.+)$")


@dataclass(frozen=True)
class Job:
    """What to set: the file and its root, the fonts, where to write, what to claim, when it was made (s since 1970).

    `later` are pictures that are put in afterwards by their stand-ins' bytes; `for_printer` asks for boxes and marks.
    """

    source: Path
    root: Path
    fonts: Path
    out: Path
    standards: tuple[Standard, ...]
    timestamp: int
    later: dict[bytes, Path] = field(default_factory=dict)
    for_printer: bool = False


@dataclass(frozen=True)
class Standing:
    """What the style said about its layout: its marks, each with its `page`, and the page of each labelled work."""

    marks: tuple[dict[str, Any], ...] = ()
    works: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Printed:
    """What came out: the file as it was read back, where things stand, Typst's warnings, whether it has its bleed."""

    read: Read
    standing: Standing
    warnings: tuple[str, ...]
    bled: bool = True

    @property
    def pages(self) -> int:
        """The pages of the file."""
        return len(self.read.texts)


def typeset(job: Job) -> Printed:
    """Set, finish, write and read back. Raises OSError, WorldError `print.style_broken`, `print.style_line`."""
    compiler = compiler_of(job.source, job.root, job.fonts)
    pdf, warnings = compiled(compiler, standards=job.standards, timestamp=job.timestamp)
    standing = standing_in(compiler)
    del compiler
    bled = _written(pdf, job)
    return Printed(reading_back.read(job.out), standing, warnings, bled)


def compiler_of(source: Path, root: Path, fonts: Path) -> Any:
    """A compiler of one file, with our fonts only."""
    import typst

    return typst.Compiler(source, root=root, font_paths=_fonts(fonts))


def compiled(
    compiler: Any, standards: tuple[Standard, ...] = (), timestamp: int = 0, tagged: bool = True
) -> tuple[bytes, tuple[str, ...]]:
    """The PDF and the warnings. Raises WorldError `print.style_line` with file and line, or `print.style_broken`."""
    try:
        pdf, warnings = compiler.compile_with_warnings(
            format="pdf", pdf_standards=list(standards), timestamp=timestamp, pdf_tags=tagged
        )
    except RuntimeError as fault:
        raise refusal(fault) from fault
    return pdf, tuple(warning.message for warning in warnings)


def standing_in(compiler: Any) -> Standing:
    """Where things stand in what a compiler has set."""
    found = json.loads(compiler.query("<standing>", field="value"))
    standing = found[-1] if found else []
    named = ((label.partition("-")[2], page) for label, page, _ in standing if label != "layout")
    works = tuple((int(place), page) for place, page in named if place.isdecimal())
    marks = ({**mark, "page": page} for label, page, mark in standing if label == "layout" and isinstance(mark, dict))
    return Standing(tuple(_told(marks, dict(reversed(works)))), works)


def _told(marks: Iterable[dict[str, Any]], begins: Mapping[int, int]) -> Iterator[dict[str, Any]]:
    """The marks, with what a style need not reckon itself: that a work which `ends` so far from its beginning runs on.

    A style that asks for pages is set anew, page by page, once they are known; a mark costs nothing.
    """
    for mark in marks:
        if mark.get("what") != "ends":
            yield mark
        elif (pages := mark["page"] - begins.get(mark.get("index", -1), mark["page"]) + 1) > mark.get("pages", 1):
            yield {"number": mark.get("number", ""), "what": "runs on", "pages": pages, "page": mark["page"]}


def refusal(fault: RuntimeError) -> WorldError:
    """What Typst refuses, by file and line of the style where it says them."""
    reason = " ".join([str(getattr(fault, "message", "")) or str(fault), *getattr(fault, "hints", ())])
    for file, line, column in _WHERE.findall(str(getattr(fault, "diagnostic", ""))):
        if place := _IN_STYLE.search(file):
            name = place[2] if place[1] == "style" else f"common/{place[2]}"
            return WorldError("print.style_line", file=name, line=int(line), column=int(column), reason=reason)
    return WorldError("print.style_broken", reason=reason)


def _written(pdf: bytes, job: Job) -> bool:
    if not job.later and not job.for_printer:
        job.out.write_bytes(pdf)
        return True
    return finishing.finished(pdf, job.out, job.later, job.for_printer)


@cache
def _fonts(folder: Path) -> Any:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
