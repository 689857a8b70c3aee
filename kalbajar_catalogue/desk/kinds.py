"""The kinds of record as the desk shows them: the key of the page of works, the icon, the name."""

from typing import Final

from PySide6.QtCore import QCoreApplication

PAGES: Final = {
    "photograph": "photographs",
    "carpet": "carpets",
    "painting": "paintings",
    "craft": "crafts",
    "dwelling": "dwellings",
    "other": "others",
}
"""The kinds in the order of the rail, with the key of the page of each."""
SYMBOLS: Final = {
    "photograph": "image",
    "carpet": "grid-3x3",
    "painting": "palette",
    "craft": "hammer",
    "dwelling": "tent",
    "other": "shapes",
}
RECORD_SYMBOLS: Final = {
    **SYMBOLS,
    "exhibition": "landmark",
    "programme": "calendar-days",
    "section": "layout-list",
    "event": "calendar",
    "agent": "users",
    "place": "map-pin",
    "source": "quote",
    "text": "file-text",
    "part": "component",
    "loan": "handshake",
    "edition": "book-open",
}
"""The icons of the records that can be found."""


def one_of(kind: str) -> str:
    """What one record of a kind is called, in the language of the desk; '' for what is never looked for."""
    words = {
        "photograph": QCoreApplication.translate("Kinds", "Photograph"),
        "carpet": QCoreApplication.translate("Kinds", "Carpet"),
        "painting": QCoreApplication.translate("Kinds", "Painting"),
        "craft": QCoreApplication.translate("Kinds", "Folk art"),
        "dwelling": QCoreApplication.translate("Kinds", "Dwelling"),
        "other": QCoreApplication.translate("Kinds", "Other work"),
        "exhibition": QCoreApplication.translate("Kinds", "Exhibition"),
        "programme": QCoreApplication.translate("Kinds", "Programme"),
        "section": QCoreApplication.translate("Kinds", "Section"),
        "event": QCoreApplication.translate("Kinds", "Event"),
        "agent": QCoreApplication.translate("Kinds", "Person or organisation"),
        "place": QCoreApplication.translate("Kinds", "Place"),
        "source": QCoreApplication.translate("Kinds", "Source"),
        "text": QCoreApplication.translate("Kinds", "Text"),
        "part": QCoreApplication.translate("Kinds", "Part"),
        "loan": QCoreApplication.translate("Kinds", "Loan"),
        "edition": QCoreApplication.translate("Kinds", "Edition"),
    }
    return words.get(kind, "")


def all_of(kind: str) -> str:
    """What the works of a kind are called together, in the language of the desk."""
    words = {
        "photograph": QCoreApplication.translate("Kinds", "Photographs"),
        "carpet": QCoreApplication.translate("Kinds", "Carpets"),
        "painting": QCoreApplication.translate("Kinds", "Paintings"),
        "craft": QCoreApplication.translate("Kinds", "Crafts"),
        "dwelling": QCoreApplication.translate("Kinds", "Alachigh and dwellings"),
        "other": QCoreApplication.translate("Kinds", "Other works"),
    }
    return words[kind]
