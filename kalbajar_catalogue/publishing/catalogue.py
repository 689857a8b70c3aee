"""The catalogue: an edition and its pictures become one PDF for the shelf, the screen and the screen reader."""

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.publishing import glyphs, plates, staging, wording
from kalbajar_catalogue.publishing.contents import Contents, moment
from kalbajar_catalogue.publishing.preflight import Preflight
from kalbajar_catalogue.publishing.report import Finding, LayoutReport
from kalbajar_catalogue.publishing.runs import Reader
from kalbajar_catalogue.publishing.typesetting import Job, Press, Printed, Standard
from kalbajar_catalogue.settings.paths import resources

Purpose = Literal["archive", "printer", "screen"]
Layout = Literal["auto", "page", "spread"]

LEFT_OUT = ("not_published", "consent_missing", "picture_broken", "no_picture")
"""Codes of open points by which something that hangs is missing from the paper."""

_STEPS_AFTER_PICTURES = 2
_ENOUGH_DPI = 200
_MM_PER_INCH = 25.4


@dataclass(frozen=True)
class Choices:
    """How a catalogue is made.

    `style` names a folder of `resources/styles`. `purpose` `printer` adds a bleed of 3 mm. `layout` is one
    page per work, a spread per work, or the one that suits the length of the texts.
    """

    language: Language
    style: str = "book"
    purpose: Purpose = "archive"
    layout: Layout = "auto"


def make(edition: Edition, pool: Pool, out: Path, choices: Choices, progress: Progress = silent) -> LayoutReport:
    """Print an edition to `out`: PDF/A-2a, and PDF/UA-1 when every picture has a text for those who cannot see it.

    The same input gives the same bytes. The file is written beside, opened once, then renamed: a call that fails or is
    cancelled leaves what was there. Call it from any thread, never two for one `out`; `progress` is called from that
    thread every 50 ms at least. Raises what `progress` raises; WorldError `print.no_style`,
    `print.words_unreadable`, `print.words_incomplete`, `print.style_broken`, `print.cannot_write`, `print.stopped`.
    """
    style = _style(choices.style)
    words = wording.read(style)
    total = len(edition.works) + _STEPS_AFTER_PICTURES
    preflight = Preflight(glyphs.printable(resources() / "fonts"))
    with _written_beside(out) as beside, _staging_folder() as folder, Press() as press:
        looks = plates.looked_at(edition, pool, progress, total)
        document = Contents(edition, words, Reader(choices.language, preflight)).document(looks, choices.layout)
        document["bleed"] = choices.purpose == "printer"
        source = staging.staged(folder, style, document, looks)
        standards = _standards(preflight)
        job = Job(source, folder, resources() / "fonts", beside, standards, _timestamp(edition))
        printed = press.typeset(job, lambda: progress(len(looks), total, "print.setting"))
        progress(total - 1, total, "print.checking")
    progress(total, total, "print.done")
    findings = _in_order(edition, [*_left_out(edition), *preflight.findings, *_seen(printed, document["works"])])
    return LayoutReport(printed.pages, len(edition.works), standards, findings)


def _style(name: str) -> Path:
    styles = resources() / "styles"
    names = [folder.name for folder in styles.iterdir() if (folder / "book.typ").is_file()]
    if name not in names:
        raise WorldError("print.no_style", style=name, styles=", ".join(sorted(names)))
    return styles / name


def _standards(preflight: Preflight) -> tuple[Standard, ...]:
    spoken = all(finding.code != "print.alt_missing" for finding in preflight.findings)
    return ("a-2a", "ua-1") if spoken else ("a-2a",)


def _timestamp(edition: Edition) -> int:
    made = moment(edition)
    return int(made.timestamp()) if made else 0


@contextmanager
def _staging_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kalbajar-print-", ignore_cleanup_errors=True) as name:
        yield Path(name)


@contextmanager
def _written_beside(out: Path) -> Iterator[Path]:
    """A name beside `out` that becomes `out` when all went well and is gone when not."""
    beside = out.with_name(f".{out.stem}-{secrets.token_hex(4)}.part")
    try:
        yield beside
        beside.replace(out)
    except OSError as fault:
        raise WorldError("print.cannot_write", file=out.name, reason=fault.strerror or str(fault)) from fault
    finally:
        beside.unlink(missing_ok=True)


def _seen(printed: Printed, works: list[dict[str, Any]]) -> Iterator[Finding]:
    """What the style said about the places it gave."""
    for mark in printed.marks:
        work = works[mark["work"]]
        if mark["what"] == "plate":
            yield from _too_coarse(work, mark)
        if mark["what"] == "runs on":
            yield Finding("print.text_runs_on", work["number"], "description", values={"pages": mark["pages"]})


def _too_coarse(work: dict[str, Any], mark: dict[str, Any]) -> Iterator[Finding]:
    dpi = round(work["plate"]["width"] / (mark["width"] / _MM_PER_INCH))
    if dpi < _ENOUGH_DPI:
        values = {"dpi": dpi, "width_mm": round(mark["width"]), "needed": _ENOUGH_DPI}
        yield Finding("print.resolution", work["number"], "pictures", values=values)


def _left_out(edition: Edition) -> Iterator[Finding]:
    """Works and pictures that hang but are not in this edition: said aloud, not only in the paper's own list."""
    for point in edition.open_points:
        if point.code in LEFT_OUT:
            yield Finding(f"open.{point.code}", point.number, point.field, point.language)


def _in_order(edition: Edition, findings: list[Finding]) -> tuple[Finding, ...]:
    """The exhibition's findings first, then those of the works as they hang."""
    places = {work.number: place for place, work in enumerate(edition.works)}
    return tuple(sorted(findings, key=lambda finding: places.get(finding.number, -1)))
