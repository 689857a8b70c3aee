"""The names of the checks, in the language of the desk."""

from PySide6.QtCore import QCoreApplication


def name_of(check: str) -> str:
    """What a check is called."""
    words = {
        "picture": QCoreApplication.translate("Health", "Picture"),
        "original": QCoreApplication.translate("Health", "Originals kept"),
        "resolution": QCoreApplication.translate("Health", "Sharp at print size"),
        "colour": QCoreApplication.translate("Health", "Colour profile"),
        "turned": QCoreApplication.translate("Health", "Turned the right way"),
        "duplicates": QCoreApplication.translate("Health", "Near duplicates"),
        "credit": QCoreApplication.translate("Health", "Credit line"),
        "rights": QCoreApplication.translate("Health", "Rights"),
        "alt_text": QCoreApplication.translate("Health", "Text for the blind"),
        "title": QCoreApplication.translate("Health", "Title"),
        "maker": QCoreApplication.translate("Health", "Who made it"),
        "place": QCoreApplication.translate("Health", "Place"),
        "caption": QCoreApplication.translate("Health", "Caption"),
        "facts": QCoreApplication.translate("Health", "Other facts for print"),
    }
    return words[check]


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
