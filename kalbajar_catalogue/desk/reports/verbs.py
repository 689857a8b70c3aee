"""What is done with crash reports beside the interface thread, and how they are named."""

from collections.abc import Callable
from pathlib import Path

from kalbajar_catalogue.diagnostics import reports
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.diagnostics.reports import Report
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language


def moment_said(report: Report, language: Language) -> str:
    """When it was, by the clock of this machine: `25 November 2026, 18:00`."""
    moment = report.moment.astimezone()
    return f"{shown_date(moment.date().isoformat(), language)}, {moment:%H:%M}"


def file_name(report: Report) -> str:
    """What a copy of it is called."""
    return f"kalbajar-crash-{report.moment.astimezone():%Y%m%d-%H%M%S}.txt"


def saves(report: Report, out: Path) -> Callable[[Progress], Path]:
    """Writes a copy; gives back where. Raises WorldError `reports.not_saved`."""

    def work(_: Progress) -> Path:
        try:
            out.write_text(report.text, "utf-8")
        except OSError as wrong:
            raise WorldError("reports.not_saved", name=out.name, folder=str(out.parent)) from wrong
        return out

    return work


def marks_seen(shown: tuple[Report, ...]) -> Callable[[Progress], None]:
    """Offers these reports no more."""

    def work(_: Progress) -> None:
        reports.mark_seen(shown)

    return work
