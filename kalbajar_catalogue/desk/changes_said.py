"""What the desk says of a change: a value in a word, and when it was made."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kalbajar_catalogue.authorities.changes_said import label_said, value_said
from kalbajar_catalogue.desk.actions import name_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.fields import Shape, stored_field_of
from kalbajar_catalogue.storage.journal import CREATED, STATE, Change, ChangeSet
from kalbajar_catalogue.storage.record_history import Step

NOTHING: Final = "–"
LONGEST: Final = 18
_NOBODY: Mapping[str, str] = {}


def action_name(one: ChangeSet, language: Language) -> str:
    """The name of an action; an undo and a redo say that they are one."""
    name = name_of(one.action, language)
    if one.action.code == "undo":
        return QCoreApplication.translate("ChangeSets", "Undone: {action}").format(action=name)
    if one.action.code == "redo":
        return QCoreApplication.translate("ChangeSets", "Redone: {action}").format(action=name)
    return name


def step_said(record: type[Any], step: Step, language: Language) -> str:
    """An action at a record in a few words: the value before and after where it changed a single short one."""
    change = single(step)
    if change is None or not _is_known(record, change.key) or step.change_set.undoes is not None:
        return name_of(step.change_set.action, language)
    name = label_said(record, change.key, language)
    before, after = (_short(record, change.key, value, language) for value in (change.before, change.after))
    return f"{name}: {before} → {after}" if before is not None and after is not None else name


def single(step: Step) -> Change | None:
    """The one value that an action changed; None when it made, moved or changed more."""
    changes = step.changes
    return changes[0] if len(changes) == 1 and changes[0].key not in (CREATED, STATE) else None


def moment_said(made_at: str, language: Language) -> str:
    """The day without its year, and the hour: `21 Nov, 14:02`."""
    when = datetime.fromisoformat(made_at).astimezone()
    return f"{QLocale(language).toString(QDate(when.year, when.month, when.day), 'd MMM')}, {when:%H:%M}"


def hour_said(made_at: str) -> str:
    """The hour by the clock of this machine."""
    return f"{datetime.fromisoformat(made_at).astimezone():%H:%M}"


def day_said(day: int, language: Language) -> str:
    """A day by its ordinal: today, yesterday, else its date, with the year where that is another one."""
    told, today = date.fromordinal(day), datetime.now().astimezone().date()
    if told == today:
        return QCoreApplication.translate("ChangesSaid", "Today")
    if told == today - timedelta(days=1):
        return QCoreApplication.translate("ChangesSaid", "Yesterday")
    pattern = "d MMM" if told.year == today.year else "d MMM yyyy"
    return QLocale(language).toString(QDate(told.year, told.month, told.day), pattern)


def weekday_said(day: int, language: Language) -> str:
    """The day of the week of a day by its ordinal, in short."""
    told = date.fromordinal(day)
    return QLocale(language).toString(QDate(told.year, told.month, told.day), "ddd")


def _is_known(record: type[Any], key: str) -> bool:
    try:
        return bool(stored_field_of(record, key))
    except KeyError:
        return False


def _short(record: type[Any], key: str, value: Any, language: Language) -> str | None:
    """A short value in words; None for one that is too long or too intricate."""
    if value is None or value == "":
        return NOTHING
    field, _ = stored_field_of(record, key)
    if field.shape in (Shape.LIST, Shape.GROUPS, Shape.YES_NO) or field.declared.refers:
        return None
    text = value_said(record, key, value, language, _NOBODY)
    return text if len(text) <= LONGEST else None
