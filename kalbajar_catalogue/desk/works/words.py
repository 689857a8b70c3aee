"""What a page of works says, for each kind."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.widgets.column_chooser import Offered
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import said, word
from kalbajar_catalogue.i18n.wording import GROUPS
from kalbajar_catalogue.items.listing import REF, Column
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.search.asking import Asked


@dataclass(frozen=True)
class PageWords:
    """The name of a page, of its grid and its button, and what it says while it is empty.

    `titled` is the button that makes a work with the title that was looked for.
    """

    title: str
    grid: str
    button: str
    empty: str
    advice: str
    titled: str


def list_name(kind: str, asked: Asked) -> str:
    """What the list of a kind is called as it is narrowed."""
    name = kinds.all_of(kind)
    if asked.text.strip():
        return f"{name} · {asked.text.strip()}"
    filtered = QCoreApplication.translate("WorksPage", "{works}, filtered").format(works=name)
    return filtered if asked.narrow else name


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
        QCoreApplication.translate("WorksPage", "{button} “{title}”").replace("{button}", button),
    )


def heads_of(columns: Mapping[str, Column], language: Language) -> dict[str, str]:
    """The heads of all columns that a table may have."""
    heads = {name: word(language, column.label) for name, column in columns.items()}
    heads["picture"] = ""
    heads["texts"] = "az  en  ru"
    heads["matched"] = QCoreApplication.translate("WorksPage", "Found in")
    return heads


def offered_of(columns: Mapping[str, Column], language: Language) -> list[Offered]:
    """The columns that may be chosen; the number always stands."""
    picture = Offered("picture", QCoreApplication.translate("WorksPage", "Picture"), "")
    own = [column for name, column in columns.items() if name != REF]
    return [
        picture,
        *(
            Offered(one.name, word(language, one.label), said(language, GROUPS.get(one.group, one.group)))
            for one in own
        ),
    ]


def figures_of(line: str, count: int, total: int, chosen: int, language: Language) -> str:
    """The line under the name of a page: how many there are (`line` says it), are found, are chosen."""
    if count != total:
        figures = {"count": shown_number(count, language, 0), "total": shown_number(total, language, 0)}
        line = QCoreApplication.translate("WorksPage", "{count} of {total} found").format(**figures)
    if chosen > 1:
        figures = {"chosen": shown_number(chosen, language, 0), "count": shown_number(count, language, 0)}
        line = f"{line} · " + QCoreApplication.translate("WorksPage", "{chosen} of {count} chosen").format(**figures)
    return line


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
