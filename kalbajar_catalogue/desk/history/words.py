"""What the choices of the history are called."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.i18n.dates import short_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "works": ("photograph", "carpet", "painting", "craft", "dwelling", "other", "part"),
    "pictures": ("media_file", "media_link", "region", "attachment"),
    "texts": ("text", "rights"),
    "shows": ("programme", "exhibition", "section", "exhibit", "event", "edition"),
    "names": ("agent", "place", "term", "source", "citation"),
    "custody": ("loan", "loan_item", "condition_report", "movement"),
    "house": ("institution", "desk_person", "numbering", "own_field", "house_setting", "saved_filter"),
}
"""The kinds of record that are asked for together."""
_BY_NAME: Final = "="
"""Before the name of a person, who may have none."""


def kind_choices() -> list[tuple[str, str]]:
    """Everything, or a group of kinds."""
    words = {
        "": QCoreApplication.translate("History", "All records"),
        "works": QCoreApplication.translate("History", "Works"),
        "pictures": QCoreApplication.translate("History", "Pictures and files"),
        "texts": QCoreApplication.translate("History", "Texts and rights"),
        "shows": QCoreApplication.translate("History", "Exhibitions and programme"),
        "names": QCoreApplication.translate("History", "Names and words"),
        "custody": QCoreApplication.translate("History", "Loans and condition"),
        "house": QCoreApplication.translate("History", "Settings"),
    }
    return list(words.items())


def people_choices(people: Sequence[tuple[str, int]], language: Language) -> list[tuple[str, str]]:
    """Everybody, or one person, with how much they did."""
    nameless = QCoreApplication.translate("History", "Without a name")
    found = [(_BY_NAME + who, f"{who or nameless} ({shown_number(count, language, 0)})") for who, count in people]
    return [("", QCoreApplication.translate("History", "Everybody")), *found]


def person_of(choice: str) -> str | None:
    """The person that a choice means, None for everybody."""
    return choice[len(_BY_NAME) :] if choice else None


def choice_of(who: str | None) -> str:
    """The choice that means a person."""
    return "" if who is None else _BY_NAME + who


def since_choices(editions: Sequence[CatalogueEdition], language: Language) -> list[tuple[str, str]]:
    """At any time, or since an edition was made."""
    found = [(one.uid, edition_said(one, language)) for one in editions]
    return [("", QCoreApplication.translate("History", "From the beginning")), *found]


def edition_said(edition: CatalogueEdition, language: Language) -> str:
    """Since which edition, with its day."""
    day = short_date(edition.date, language)
    return QCoreApplication.translate("History", "Since {ref}, {day}").format(ref=edition.ref, day=day)
