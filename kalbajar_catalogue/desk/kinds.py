"""The six kinds of work as the desk shows them: the key of their page, their icon, their name."""

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


def one_of(kind: str) -> str:
    """What one work of a kind is called, in the language of the desk; '' for what is no work."""
    words = {
        "photograph": QCoreApplication.translate("Kinds", "Photograph"),
        "carpet": QCoreApplication.translate("Kinds", "Carpet"),
        "painting": QCoreApplication.translate("Kinds", "Painting"),
        "craft": QCoreApplication.translate("Kinds", "Folk art"),
        "dwelling": QCoreApplication.translate("Kinds", "Dwelling"),
        "other": QCoreApplication.translate("Kinds", "Other work"),
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
