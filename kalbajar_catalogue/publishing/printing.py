"""Printing: any paper of any edition becomes one PDF and a report on its layout."""

import secrets
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.publishing import glyphs, plates, staging, styles, wording
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.moments import moment
from kalbajar_catalogue.publishing.papers.paper import Document, Paper, Setting, Wanted
from kalbajar_catalogue.publishing.plates import Look, Plate
from kalbajar_catalogue.publishing.preflight import Preflight
from kalbajar_catalogue.publishing.report import Finding, LayoutReport
from kalbajar_catalogue.publishing.runs import Reader
from kalbajar_catalogue.publishing.typesetting import Job, Press, Printed, Standard
from kalbajar_catalogue.settings.paths import resources

LEFT_OUT = ("not_published", "consent_missing", "picture_broken", "no_picture")
"""Codes of open points by which something that hangs is missing from the paper."""

_STEPS_AFTER_PICTURES = 2
_ENOUGH_DPI = 200
_MM_PER_INCH = 25.4


def print_paper(
    paper: Paper, edition: Edition, pool: Pool, out: Path, choices: Choices, progress: Progress = silent
) -> LayoutReport:
    """Print a paper of an edition to `out`: PDF/A-2a, and PDF/UA-1 when every picture has a text for the blind.

    The same input gives the same bytes. The file is written beside, opened once, then renamed: a call that fails or is
    cancelled leaves what was there. Call it from any thread, never two for one `out`; `progress` is called from that
    thread every 50 ms at least. Raises what `progress` raises; WorldError `print.no_style`,
    `print.words_unreadable`, `print.words_incomplete`, `print.style_broken`, `print.cannot_write`, `print.stopped`.
    """
    style = styles.folder_of(choices.style or paper.style, choices.styles)
    wanted = _once(paper.wanted(edition, choices))
    total = len(wanted) + _STEPS_AFTER_PICTURES
    preflight = Preflight(glyphs.printable(resources() / "fonts"))
    reader = Reader(choices.language, preflight, choices.others)
    with _written_beside(out) as beside, _staging_folder() as folder, Press() as press:
        found = plates.looked_at([one.picture for one in wanted], pool, progress, total)
        looks = {one.picture.sha256: look for one, look in zip(wanted, found, strict=True)}
        document = _document(paper, Setting(edition, wording.read(styles.common(), style), reader, choices, looks))
        source = staging.staged(folder, style, document, found)
        standards = _standards(preflight)
        job = Job(source, folder, resources() / "fonts", beside, standards, _timestamp(edition))
        printed = press.typeset(job, lambda: progress(len(wanted), total, "print.setting"))
        progress(total - 1, total, "print.checking")
    progress(total, total, "print.done")
    findings = _in_order(edition, [*_left_out(edition), *preflight.findings, *_seen(printed, looks)])
    return LayoutReport(printed.pages, len(edition.works), standards, findings)


def _once(wanted: Iterable[Wanted]) -> list[Wanted]:
    """Each picture once, at the largest that it is printed."""
    largest: dict[str, Wanted] = {}
    for one in wanted:
        known = largest.get(one.picture.sha256)
        if known is None or known.longest_mm < one.longest_mm:
            largest[one.picture.sha256] = one
    return list(largest.values())


def _document(paper: Paper, setting: Setting) -> Document:
    edition, choices = setting.edition, setting.choices
    document = {
        "language": choices.language,
        "purpose": choices.purpose,
        "page": choices.page,
        "bleed": choices.purpose == "printer",
        "proof": _mark(setting, edition.proof and not paper.internal, "proof"),
        "internal": _mark(setting, paper.internal, "internal"),
        "sample": _mark(setting, edition.sample, "sample"),
    }
    return {**document, **paper.compose(setting)}


def _mark(setting: Setting, wanted: bool, key: str) -> dict[str, str] | None:
    return {language: setting.words.say(key, language) for language in LANGUAGES} if wanted else None


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


def _seen(printed: Printed, looks: Mapping[str, Look]) -> Iterator[Finding]:
    """What the style said about the places it gave: `{what, number, ...}`, a plate with its picture and width in mm."""
    for mark in printed.marks:
        look = looks.get(mark.get("picture", ""))
        if mark["what"] == "plate" and isinstance(look, Plate):
            yield from _too_coarse(look, mark)
        if mark["what"] == "runs on":
            yield Finding("print.text_runs_on", mark["number"], "description", values={"pages": mark["pages"]})


def _too_coarse(plate: Plate, mark: Mapping[str, Any]) -> Iterator[Finding]:
    dpi = round(plate.width / (mark["width"] / _MM_PER_INCH))
    if dpi < _ENOUGH_DPI:
        values = {"dpi": dpi, "width_mm": round(mark["width"]), "needed": _ENOUGH_DPI}
        yield Finding("print.resolution", mark["number"], "pictures", values=values)


def _left_out(edition: Edition) -> Iterator[Finding]:
    """Works and pictures that hang but are not in this edition: said aloud, not only in the paper's own list."""
    for point in edition.open_points:
        if point.code in LEFT_OUT:
            yield Finding(f"open.{point.code}", point.number, point.field, point.language)


def _in_order(edition: Edition, findings: list[Finding]) -> tuple[Finding, ...]:
    """The exhibition's findings first, then those of the works as they hang."""
    places = {work.number: place for place, work in enumerate(edition.works)}
    return tuple(sorted(findings, key=lambda finding: places.get(finding.number, -1)))
