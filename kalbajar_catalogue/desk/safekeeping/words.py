"""What checks are called, and what mends them."""

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.i18n.wording import SENTENCES


def check_name(name: str) -> str:
    """What a check is called, by its code."""
    words = {
        "database": QCoreApplication.translate("Safekeeping", "Database"),
        "references": QCoreApplication.translate("Safekeeping", "What records point at"),
        "journal": QCoreApplication.translate("Safekeeping", "History"),
        "search": QCoreApplication.translate("Safekeeping", "Search index"),
        "originals": QCoreApplication.translate("Safekeeping", "Originals"),
        "orphans": QCoreApplication.translate("Safekeeping", "Files that no record names"),
        "derived": QCoreApplication.translate("Safekeeping", "Small pictures"),
        "editions": QCoreApplication.translate("Safekeeping", "Editions"),
        "copies": QCoreApplication.translate("Safekeeping", "Copies of the database"),
        "files": QCoreApplication.translate("Safekeeping", "Files of the backup"),
    }
    return words.get(name, name)


def looked_at(check: Check, code: str, language: Language) -> str:
    """How much was looked at, by the code of a sentence; '' for none."""
    return sentence(language, code, {"count": check.count}) if code in SENTENCES else ""


def deed_name(code: str) -> str:
    """The button that mends something, '' for what nothing here mends."""
    words = {
        "search": QCoreApplication.translate("Safekeeping", "Make it anew…"),
        "originals": QCoreApplication.translate("Safekeeping", "Bring back…"),
        "sweep": QCoreApplication.translate("Safekeeping", "Put aside…"),
        "derived": QCoreApplication.translate("Safekeeping", "Remove…"),
        "editions": QCoreApplication.translate("Safekeeping", "Bring back…"),
        "copies": QCoreApplication.translate("Safekeeping", "Put aside…"),
        "restore": QCoreApplication.translate("Safekeeping", "Restore a backup…"),
    }
    return words.get(code, "")


def deed_question(code: str) -> str:
    """What will be done, as a question: nothing is mended before it is answered."""
    words = {
        "search": QCoreApplication.translate(
            "Safekeeping", "The index is made anew from the records. It may take a minute; no record changes."
        ),
        "originals": QCoreApplication.translate(
            "Safekeeping",
            "What is missing or altered is taken from the backups that are known, or from a folder of yours.",
        ),
        "sweep": QCoreApplication.translate(
            "Safekeeping",
            "Originals that no record and no history names are put into a folder of their own, not thrown away.",
        ),
        "derived": QCoreApplication.translate(
            "Safekeeping", "Damaged small pictures are removed. They are made again from the originals when needed."
        ),
        "editions": QCoreApplication.translate(
            "Safekeeping",
            "What is missing or damaged is taken from the backups that are known, or from an exported edition.",
        ),
        "copies": QCoreApplication.translate(
            "Safekeeping", "Damaged copies and backups get another name, so that nobody takes them for whole."
        ),
    }
    return words.get(code, "")


def mended(code: str, count: int) -> str:
    """What came of mending."""
    if code == "search":
        return QCoreApplication.translate("Safekeeping", "The index was made anew.")
    return QCoreApplication.translate("Safekeeping", "%n thing(s) put right.", "", count)
