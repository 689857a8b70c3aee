"""Printing: any paper of any edition becomes one PDF and a report on its layout."""

import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.publishing import findings, plates, reading_back, report_file, styles
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.composing import Composed, composed, fonts, numbers_of, once
from kalbajar_catalogue.publishing.findings import LEFT_OUT
from kalbajar_catalogue.publishing.moments import moment
from kalbajar_catalogue.publishing.papers.paper import Paper
from kalbajar_catalogue.publishing.preflight import Preflight
from kalbajar_catalogue.publishing.report import LayoutReport
from kalbajar_catalogue.publishing.sizing import Sizing
from kalbajar_catalogue.publishing.staging import staged, temporary
from kalbajar_catalogue.publishing.typesetting import Job, Press, Printed, Standard

__all__ = ["LEFT_OUT", "print_paper"]

_STEPS_AFTER_PICTURES = 2


def print_paper(
    paper: Paper, edition: Edition, pool: Pool, out: Path, choices: Choices, progress: Progress = silent
) -> LayoutReport:
    """Print a paper of an edition to `out`: PDF/A-2a, and PDF/UA-1 when every picture has a text for the blind.

    The same input gives the same bytes. The file is written beside, read back, then renamed: a call that fails or is
    cancelled leaves what was there. Call it from any thread, never two for one `out`; `progress` is called from that
    thread every 50 ms at least. Raises what `progress` raises; WorldError `print.no_style`,
    `print.words_unreadable`, `print.words_incomplete`, `print.style_broken`, `print.style_line`,
    `print.cannot_write`, `print.stopped`.
    """
    style = styles.folder_of(choices.style or paper.style, choices.styles)
    wanted = once(paper, edition, choices)
    total = len(wanted) + _STEPS_AFTER_PICTURES
    with _written_beside(out) as beside, _staging_folder() as folder, Press() as press:
        found = plates.looked_at(wanted, pool, Sizing(choices.purpose, folder / "placed"), progress, total)
        looks = {one.picture.sha256: look for one, look in zip(wanted, found, strict=True)}
        ready = composed(paper, edition, choices, style, looks)
        # A picture that the press is given whole costs it a millisecond and five times its bytes.
        stage = staged(folder / "press", style, ready.document, found, stand_in=True)
        standards = _standards(ready.preflight)
        job = Job(stage.source, folder / "press", fonts(), beside, standards, _timestamp(edition), stage.later,
                  choices.purpose == "printer")  # fmt: skip
        printed = press.typeset(job, lambda: progress(len(wanted), total, "print.setting"))
        progress(total - 1, total, "print.checking")
        report = _report(edition, ready, printed, looks, standards)
    if choices.report:
        report_file.write(report, paper.name, edition, out, choices.report)
    progress(total, total, "print.done")
    return report


def _report(edition: Edition, ready: Composed, printed: Printed, looks: dict[str, plates.Look],
            standards: tuple[Standard, ...]) -> LayoutReport:  # fmt: skip
    places = findings.places_of(printed.standing, numbers_of(ready.document, edition))
    seen = (
        *findings.left_out(edition),
        *findings.of_file(printed),
        *ready.preflight.findings,
        *findings.of_style(printed.standing, looks),
        *reading_back.missing(printed.read.texts, ready.expected, places),
    )
    told = findings.in_order(edition, places, seen)
    return LayoutReport(printed.pages, len(edition.works), standards, told, places)


def _standards(preflight: Preflight) -> tuple[Standard, ...]:
    spoken = all(finding.code != "print.alt_missing" for finding in preflight.findings)
    return ("a-2a", "ua-1") if spoken else ("a-2a",)


def _timestamp(edition: Edition) -> int:
    made = moment(edition)
    return int(made.timestamp()) if made else 0


@contextmanager
def _staging_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=temporary("print"), ignore_cleanup_errors=True) as name:
        (Path(name) / "press").mkdir()
        yield Path(name)


def _settle(file: Path) -> None:
    """Lets a file that a child process wrote survive a power cut, before it takes the place of a good one."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


@contextmanager
def _written_beside(out: Path) -> Iterator[Path]:
    """A name beside `out` that becomes `out` when all went well and is gone when not."""
    # Not made of the name itself: that may be as long as a name can be.
    beside = out.with_name(f".{secrets.token_hex(8)}.part")
    try:
        yield beside
        _settle(beside)
        beside.replace(out)
    except OSError as fault:
        raise WorldError("print.cannot_write", file=out.name, reason=fault.strerror or str(fault)) from fault
    finally:
        beside.unlink(missing_ok=True)
