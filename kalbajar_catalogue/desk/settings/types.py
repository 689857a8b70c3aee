"""What a field of the museum's own may hold, in words."""

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.authorities.own_fields import TYPES


def choices() -> list[tuple[str, str]]:
    """(type, its name) in the order in which they are offered."""
    return [(type_, name_of(type_)) for type_ in TYPES]


def name_of(type_: str) -> str:
    """The name of a type, in the language of the desk."""
    names = {
        "text": QCoreApplication.translate("FieldTypes", "A line of text"),
        "long": QCoreApplication.translate("FieldTypes", "A long text"),
        "multilingual": QCoreApplication.translate("FieldTypes", "A text in each language"),
        "integer": QCoreApplication.translate("FieldTypes", "A whole number"),
        "number": QCoreApplication.translate("FieldTypes", "A number"),
        "date": QCoreApplication.translate("FieldTypes", "A date"),
        "yes_no": QCoreApplication.translate("FieldTypes", "Yes or no"),
        "word": QCoreApplication.translate("FieldTypes", "A word from a list"),
    }
    return names.get(type_, type_)


def meaning_of(type_: str) -> str:
    """What a type is good for, in a sentence."""
    sentences = {
        "text": QCoreApplication.translate(
            "FieldTypes", "Short and free: a name, a mark, a shelf. Found by its words."
        ),
        "long": QCoreApplication.translate("FieldTypes", "Several lines, the same in every language."),
        "multilingual": QCoreApplication.translate("FieldTypes", "Written apart in Azerbaijani, English and Russian."),
        "integer": QCoreApplication.translate("FieldTypes", "Can be looked for by more than and less than."),
        "number": QCoreApplication.translate("FieldTypes", "With decimals; looked for by more than and less than."),
        "date": QCoreApplication.translate("FieldTypes", "As exactly as it is known: a year, a month or a day."),
        "yes_no": QCoreApplication.translate("FieldTypes", "A box to tick."),
        "word": QCoreApplication.translate(
            "FieldTypes", "Always written the same way, so that works can be filtered by it."
        ),
    }
    return sentences.get(type_, "")
