"""What a page of works says, for each kind."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.items.records import Photograph


@dataclass(frozen=True)
class PageWords:
    """The name of a page, of its grid and its button, and what it says while it is empty."""

    title: str
    grid: str
    button: str
    empty: str
    advice: str


def words_of(kind: str) -> PageWords:
    """The words of the page of a kind, in the language of the desk."""
    button = _button(kind)
    advice = QCoreApplication.translate("WorksPage", "Press {button}; what is typed is saved as you go.")
    if kind == Photograph.kind:
        advice = QCoreApplication.translate("WorksPage", "Drop files or folders here, or press {button}.")
    return PageWords(
        kinds.all_of(kind),
        QCoreApplication.translate("WorksPage", "{works}: all of them").format(works=kinds.all_of(kind)),
        button,
        _empty(kind),
        advice.format(button=button),
    )


def _button(kind: str) -> str:
    words = {
        "photograph": QCoreApplication.translate("WorksPage", "Add photographs"),
        "carpet": QCoreApplication.translate("WorksPage", "New carpet"),
        "painting": QCoreApplication.translate("WorksPage", "New painting"),
        "craft": QCoreApplication.translate("WorksPage", "New work of folk art"),
        "dwelling": QCoreApplication.translate("WorksPage", "New dwelling"),
        "other": QCoreApplication.translate("WorksPage", "New work"),
    }
    return words[kind]


def _empty(kind: str) -> str:
    words = {
        "photograph": QCoreApplication.translate("WorksPage", "No photographs yet"),
        "carpet": QCoreApplication.translate("WorksPage", "No carpets yet"),
        "painting": QCoreApplication.translate("WorksPage", "No paintings yet"),
        "craft": QCoreApplication.translate("WorksPage", "No folk art yet"),
        "dwelling": QCoreApplication.translate("WorksPage", "No dwellings yet"),
        "other": QCoreApplication.translate("WorksPage", "No other works yet"),
    }
    return words[kind]
