"""What the checks of gallery health are called, in the language of the desk."""

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
