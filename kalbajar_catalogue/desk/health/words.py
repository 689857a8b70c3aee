"""What is said of a check that no work fails, in the language of the desk."""

from PySide6.QtCore import QCoreApplication


def all_well(check: str) -> str:
    """The sentence of a check that no work fails."""
    words = {
        "picture": QCoreApplication.translate("Health", "Every work has a picture."),
        "original": QCoreApplication.translate("Health", "Every original lies in the catalogue's folder."),
        "resolution": QCoreApplication.translate("Health", "Every picture is sharp enough at its print size."),
        "colour": QCoreApplication.translate("Health", "Every profile is one that screens and printers know."),
        "turned": QCoreApplication.translate("Health", "Every picture stands the right way."),
        "duplicates": QCoreApplication.translate("Health", "No two works have nearly the same picture."),
        "credit": QCoreApplication.translate("Health", "Every work has its credit line in all three languages."),
        "rights": QCoreApplication.translate("Health", "Every work that is to be published may be printed."),
        "alt_text": QCoreApplication.translate("Health", "Every picture is described in all three languages."),
        "title": QCoreApplication.translate("Health", "Every work has its title in all three languages."),
        "maker": QCoreApplication.translate("Health", "Of every work it is recorded who made it."),
        "place": QCoreApplication.translate("Health", "Every place that is asked for is recorded."),
        "caption": QCoreApplication.translate("Health", "Every photograph has its caption in all three languages."),
        "facts": QCoreApplication.translate("Health", "All that is printed of the works is recorded."),
    }
    return words[check]
