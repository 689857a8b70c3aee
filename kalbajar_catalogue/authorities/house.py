"""How the house works: its languages, and after how many days it is reminded of a copy. Takes a Work to write.

Each setting is one record of text, so that it travels with the catalogue, stands in the history and can be undone.
"""

from collections.abc import Sequence
from typing import Final

from kalbajar_catalogue.authorities.records import HouseSetting
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

WANTED: Final = "languages"
BACKUP_DAYS: Final = "backup_days"
NAMES: Final = (WANTED, BACKUP_DAYS)
USUAL_DAYS: Final = 7
MOST_DAYS: Final = 365


def get(reading: Reading, name: str, default: str = "") -> str:
    """A setting as it is kept; `default` where nobody set it."""
    there = store.fetch_where(reading, HouseSetting, name=name)
    return (there[0].value if there else "") or default


def put(work: Work, name: str, value: str) -> None:
    """Keeps a setting; an empty value sets it back to what is usual. Raises WorldError `house.unknown`."""
    if name not in NAMES:
        raise WorldError("house.unknown", name=name, known=", ".join(NAMES))
    there = store.fetch_where(work, HouseSetting, name=name)
    if there:
        store.change(work, HouseSetting.kind, there[0].uid, {"value": value})
    elif value:
        store.insert(work, HouseSetting(name=name, value=value))


def languages(reading: Reading) -> tuple[Language, ...]:
    """The languages in which the house wants its texts, the first one first; all of them where nobody chose.

    A text in another language is kept and shown; only its absence is no gap.
    """
    kept = get(reading, WANTED).split(",")
    return tuple(language for code in kept for language in LANGUAGES if language == code) or LANGUAGES


def want_languages(work: Work, wanted: Sequence[str]) -> None:
    """Sets the languages of the house, the first one first. Raises WorldError `house.no_language`, `house.language`."""
    if not wanted:
        raise WorldError("house.no_language")
    if unknown := [code for code in wanted if code not in LANGUAGES]:
        raise WorldError("house.language", value=unknown[0], known=", ".join(LANGUAGES))
    chosen = tuple(dict.fromkeys(wanted))
    put(work, WANTED, "" if chosen == LANGUAGES else ",".join(chosen))


def backup_days(reading: Reading) -> int:
    """After how many days the house is reminded of a copy; 0 for never."""
    kept = get(reading, BACKUP_DAYS)
    return min(int(kept), MOST_DAYS) if kept.isascii() and kept.isdigit() else USUAL_DAYS


def remind_after(work: Work, days: int) -> None:
    """Sets the days after which the house is reminded, 0 for never. Raises WorldError `house.days`."""
    if not 0 <= days <= MOST_DAYS:
        raise WorldError("house.days", value=days, most=MOST_DAYS)
    put(work, BACKUP_DAYS, "" if days == USUAL_DAYS else str(days))
