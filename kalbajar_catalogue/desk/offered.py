"""The commands of the desk in words, for the palette."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.finding.commands import Command
from kalbajar_catalogue.desk.rail import SUBJECTS
from kalbajar_catalogue.i18n.languages import OWN_NAMES

GO, MAKE, SPEAK = "go:", "make:", "speak:"
"""How the keys of commands begin that go to a page, make a work of a kind, speak a language."""
PRINT, ADD, PASTE, OTHER, UNDO, REDO = "print", "add", "paste", "other", "undo", "redo"
IMPORT, IMPORT_KEYS, MATCH = "import", "Ctrl+I", "match_pictures"
EXPORT, EXPORT_KEYS = "export", "Ctrl+Shift+E"
HELP, HELP_KEYS = "help", "F1"
BACK_UP, BACK_UP_KEYS = "back_up", "Ctrl+Shift+B"
VERIFY, RESTORE = "verify", "restore"
HOME_KEYS: Final = "Ctrl+Shift+H"
_FIGURED: Final = ("exhibitions", "gallery", "health", *kinds.PAGES.values())
"""The pages behind Ctrl and a figure: hands remember them, so they stay whatever else comes to the rail."""
_WRITING: Final = (ADD, IMPORT, MATCH, PASTE, UNDO, REDO)


def commands(writable: bool) -> Sequence[Command]:
    """Every command, in the language of the desk; without those that write where nothing may be written."""
    pages = [Command(f"{GO}{one.key}", _go(one.key), one.symbol, _keys(one.key)) for one in SUBJECTS if one.key]
    makes = [Command(f"{MAKE}{kind}", _new(kind), "plus") for kind in kinds.PAGES] if writable else []
    languages = [Command(f"{SPEAK}{code}", _speak(name), "languages") for code, name in OWN_NAMES.items()]
    deeds = [deed for deed in _deeds() if writable or deed.key not in _WRITING]
    return [*deeds, *makes, *pages, *languages]


def page_keys() -> Sequence[tuple[str, str]]:
    """(keys, page) of the pages that can be gone to by keys."""
    return [(HOME_KEYS, "overview"), *((f"Ctrl+{figure}", key) for figure, key in enumerate(_FIGURED, 1))]


def _keys(page: str) -> str:
    return next((keys for keys, key in page_keys() if key == page), "")


def _deeds() -> Sequence[Command]:
    return (
        Command(ADD, QCoreApplication.translate("Commands", "Add photographs"), "image-plus", "Ctrl+O"),
        Command(IMPORT, QCoreApplication.translate("Commands", "Import a table…"), "import", IMPORT_KEYS),
        Command(MATCH, QCoreApplication.translate("Commands", "Match pictures with works…"), "images"),
        Command(
            PASTE, QCoreApplication.translate("Commands", "Paste a table of works"), "clipboard-paste", "Ctrl+Shift+V"
        ),
        Command(EXPORT, QCoreApplication.translate("Commands", "Export tables…"), "file-down", EXPORT_KEYS),
        Command(PRINT, QCoreApplication.translate("Commands", "Print…"), "printer", "Ctrl+P"),
        Command(BACK_UP, QCoreApplication.translate("Commands", "Back up now"), "shield-check", BACK_UP_KEYS),
        Command(VERIFY, QCoreApplication.translate("Commands", "Verify the catalogue…"), "heart-pulse"),
        Command(RESTORE, QCoreApplication.translate("Commands", "Restore a backup…"), "rotate-ccw"),
        Command(HELP, QCoreApplication.translate("Commands", "Handbook"), "life-buoy", HELP_KEYS),
        Command(UNDO, QCoreApplication.translate("Commands", "Undo"), "undo-2", "Ctrl+Z"),
        Command(REDO, QCoreApplication.translate("Commands", "Redo"), "redo-2", "Ctrl+Shift+Z"),
        Command(
            OTHER, QCoreApplication.translate("Commands", "Open another catalogue…"), "folder-open", "Ctrl+Shift+O"
        ),
    )


def _go(page: str) -> str:
    return QCoreApplication.translate("Commands", "Go to: {page}").format(page=page_name(page))


def _new(kind: str) -> str:
    return QCoreApplication.translate("Commands", "New: {kind}").format(kind=kinds.one_of(kind))


def _speak(language: str) -> str:
    return QCoreApplication.translate("Commands", "Speak {language}").format(language=language)


def page_name(page: str) -> str:
    """What a page is called in the rail, in the language of the desk."""
    words = {
        "overview": QCoreApplication.translate("Commands", "Overview"),
        "programme": QCoreApplication.translate("Commands", "Programme"),
        "people": QCoreApplication.translate("Commands", "People and organisations"),
        "places": QCoreApplication.translate("Commands", "Places"),
        "vocabularies": QCoreApplication.translate("Commands", "Vocabularies"),
        "sources": QCoreApplication.translate("Commands", "Sources"),
        "texts": QCoreApplication.translate("Commands", "Texts and translations"),
        "rights": QCoreApplication.translate("Commands", "Rights and credits"),
        "trash": QCoreApplication.translate("Commands", "Trash"),
        "exhibitions": QCoreApplication.translate("Commands", "Exhibitions"),
        "gallery": QCoreApplication.translate("Commands", "Gallery"),
        "health": QCoreApplication.translate("Commands", "Gallery health"),
        "import": QCoreApplication.translate("Commands", "Import"),
        "publish": QCoreApplication.translate("Commands", "Publishing"),
        "match_pictures": QCoreApplication.translate("Commands", "Match pictures with works"),
        "history": QCoreApplication.translate("Commands", "History"),
        "settings": QCoreApplication.translate("Commands", "Settings"),
    }
    by_key = {key: kind for kind, key in kinds.PAGES.items()}
    return kinds.all_of(by_key[page]) if page in by_key else words[page]
