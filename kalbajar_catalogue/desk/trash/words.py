"""The words of the trash: kinds, moments, what lies with a record."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.storage.called import Called
from kalbajar_catalogue.storage.thrown import Thrown

_MOST_NAMED = 3
_UNITS = ("B", "KB", "MB", "GB", "TB")


def kind_name(kind: str, language: Language) -> str:
    """What one record of a kind is called."""
    parts = {
        "exhibit": QCoreApplication.translate("Trash", "Hung work"),
        "media_link": QCoreApplication.translate("Trash", "Picture"),
        "media_file": QCoreApplication.translate("Trash", "File"),
        "region": QCoreApplication.translate("Trash", "Mark on a picture"),
        "rights": QCoreApplication.translate("Trash", "Rights"),
        "citation": QCoreApplication.translate("Trash", "Mention in a source"),
        "attachment": QCoreApplication.translate("Trash", "Attachment"),
        "term": QCoreApplication.translate("Trash", "Word"),
        "own_field": QCoreApplication.translate("Trash", "Own field"),
        "saved_filter": QCoreApplication.translate("Trash", "Filter"),
        "movement": QCoreApplication.translate("Trash", "Movement"),
        "condition_report": QCoreApplication.translate("Trash", "Condition report"),
        "loan_item": QCoreApplication.translate("Trash", "Work on loan"),
        "desk_person": QCoreApplication.translate("Trash", "Person at this desk"),
    }
    return parts.get(kind) or kinds.one_of(kind) or kind_said(language, kind)


def name_of(one: Thrown, language: Language) -> str:
    """What a record is called; of a part without a name what it was a part of; '' for neither."""
    return marked(one.name, language) or (called_said(one.whole, language) if one.whole else "")


def called_said(one: Called, language: Language) -> str:
    """The name of a record, else its number."""
    return marked(one.name, language) or one.ref


def moment(when: str, language: Language) -> str:
    """A moment as the clock of this desk shows it, '' where nobody knows it."""
    if not when:
        return ""
    at = datetime.fromisoformat(when).astimezone()
    date = QLocale(language).toString(QDate(at.year, at.month, at.day), "d MMM yyyy")
    return f"{date}, {at:%H:%M}"


def owned_said(owned: Mapping[str, int], language: Language) -> str:
    """What lies with a record, the most of a kind first: `Pictures 3, Texts 2`."""
    counts = sorted(owned.items(), key=lambda pair: -pair[1])
    return ", ".join(f"{kind_said(language, kind)} {shown_number(count, language, 0)}" for kind, count in counts)


def first_of(names: Sequence[str], most: int = _MOST_NAMED) -> str:
    """The first of several names, and how many more there are."""
    more = len(names) - most
    shown = ", ".join(names[:most])
    if more <= 0:
        return shown
    return QCoreApplication.translate("Trash", "{names} and %n more", "", more).format(names=shown)


def size_said(size: int, language: Language) -> str:
    """Bytes as people read them: `3.4 MB`."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{shown_number(value, language, 1 if unit and value < 100 else 0)} {_UNITS[unit]}"
