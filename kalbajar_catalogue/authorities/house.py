"""How the house works: its languages, how its backups are made and when it is reminded. Takes a Work to write.

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
BACKUP_DAILY: Final = "backup_daily"
BACKUP_KEEP: Final = "backup_keep"
ELSEWHERE_DAYS: Final = "backup_elsewhere_days"
NAMES: Final = (WANTED, BACKUP_DAYS, BACKUP_DAILY, BACKUP_KEEP, ELSEWHERE_DAYS)
USUAL_DAYS: Final = 7
USUAL_ELSEWHERE: Final = 30
USUAL_KEPT: Final = 5
MOST_DAYS: Final = 365
MOST_KEPT: Final = 99
_NO: Final = "no"


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
    """After how many days the house is reminded that work lies in no backup; 0 for never."""
    return _number(reading, BACKUP_DAYS, USUAL_DAYS, MOST_DAYS)


def remind_after(work: Work, days: int) -> None:
    """Sets the days after which the house is reminded, 0 for never. Raises WorldError `house.days`."""
    _put_days(work, BACKUP_DAYS, days, USUAL_DAYS)


def elsewhere_days(reading: Reading) -> int:
    """After how many days the house is reminded of a backup in another place; 0 for never."""
    return _number(reading, ELSEWHERE_DAYS, USUAL_ELSEWHERE, MOST_DAYS)


def remind_elsewhere(work: Work, days: int) -> None:
    """Sets the days after which a backup in another place is asked for, 0 for never. Raises WorldError `house.days`."""
    _put_days(work, ELSEWHERE_DAYS, days, USUAL_ELSEWHERE)


def backs_up_daily(reading: Reading) -> bool:
    """Whether a backup is made on every day on which something was changed."""
    return get(reading, BACKUP_DAILY) != _NO


def back_up_daily(work: Work, daily: bool) -> None:
    """Sets whether a backup is made on every day on which something was changed."""
    put(work, BACKUP_DAILY, "" if daily else _NO)


def kept_backups(reading: Reading) -> int:
    """How many backups are kept in their place; one at least."""
    return max(1, _number(reading, BACKUP_KEEP, USUAL_KEPT, MOST_KEPT))


def keep_backups(work: Work, count: int) -> None:
    """Sets how many backups are kept. Raises WorldError `house.kept`."""
    if not 1 <= count <= MOST_KEPT:
        raise WorldError("house.kept", value=count, most=MOST_KEPT)
    put(work, BACKUP_KEEP, "" if count == USUAL_KEPT else str(count))


def _number(reading: Reading, name: str, usual: int, most: int) -> int:
    kept = get(reading, name)
    return min(int(kept), most) if kept.isascii() and kept.isdigit() else usual


def _put_days(work: Work, name: str, days: int, usual: int) -> None:
    if not 0 <= days <= MOST_DAYS:
        raise WorldError("house.days", value=days, most=MOST_DAYS)
    put(work, name, "" if days == usual else str(days))
