"""The colours of people, by name."""

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.authorities.colours import COLOURS


def names() -> dict[str, str]:
    """What each colour is called, in the language of the desk and in the order in which they are offered."""
    said = (
        QCoreApplication.translate("ColoursOfPeople", "Madder red"),
        QCoreApplication.translate("ColoursOfPeople", "Indigo blue"),
        QCoreApplication.translate("ColoursOfPeople", "Sage green"),
        QCoreApplication.translate("ColoursOfPeople", "Weld yellow"),
        QCoreApplication.translate("ColoursOfPeople", "Plum"),
        QCoreApplication.translate("ColoursOfPeople", "Teal"),
        QCoreApplication.translate("ColoursOfPeople", "Walnut brown"),
        QCoreApplication.translate("ColoursOfPeople", "Slate grey"),
        QCoreApplication.translate("ColoursOfPeople", "Rose"),
        QCoreApplication.translate("ColoursOfPeople", "Olive"),
    )
    return dict(zip(COLOURS, said, strict=True))
