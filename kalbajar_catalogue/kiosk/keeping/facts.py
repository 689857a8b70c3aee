"""What staff see behind the PIN: since when, why it was begun anew, what was refused, what was counted. No Qt."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.keeping import arrivals
from kalbajar_catalogue.kiosk.keeping.counting import of_day, read_counts
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.watchdog import starts

MOST_STARTS = 5


def facts(folder: KioskFolder, since: datetime, today: str, language: Language) -> Mapping[str, Any]:
    """`since` and each of `starts` with a moment in words; `refused`: `name` and `why`; `counts` of the day `today`."""
    return {
        "since": shown_moment(since, language),
        "starts": [told_start(row, language) for row in starts(folder)[: -MOST_STARTS - 1 : -1]],
        "refused": [{"name": name, "why": why} for name, why in arrivals.refused(folder, language).items()],
        "counts": _counts_of(folder, today),
        "folder": str(folder.root),
    }


def told_start(row: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """One start: when, and by a code and its number why; `how` is all there is where no reason was kept."""
    number = row.get("number")
    return {
        "at": _moment_of(str(row.get("at", "")), language),
        "how": str(row.get("how", "")),
        "reason": str(row.get("reason", "")),
        "number": number if type(number) is int else 0,
    }


def shown_moment(moment: datetime, language: Language) -> str:
    """A date in words and the time, in one piece: `25 noyabr 2025, 10:00`."""
    return f"{shown_date(moment.date().isoformat(), language)}, {moment:%H:%M}".replace(" ", "\u00a0")


def _moment_of(text: str, language: Language) -> str:
    try:
        return shown_moment(datetime.fromisoformat(text), language)
    except ValueError:
        return text


def _counts_of(folder: KioskFolder, day: str) -> dict[str, int]:
    try:
        return dict(of_day(read_counts(folder.counts), day))
    except OSError:
        return {}
