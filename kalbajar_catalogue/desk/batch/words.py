"""What a batch is told in: operations, cases, new names, in the language of the desk."""

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.items.batch import Case, Finding, Operation, Preview


def operation(of: Operation) -> str:
    """What an operation is called."""
    words = {
        Operation.SET: QCoreApplication.translate("BatchWords", "Set the value"),
        Operation.CLEAR: QCoreApplication.translate("BatchWords", "Clear"),
        Operation.ADD: QCoreApplication.translate("BatchWords", "Add to the list"),
        Operation.REMOVE: QCoreApplication.translate("BatchWords", "Take out of the list"),
        Operation.PREPEND: QCoreApplication.translate("BatchWords", "Put before the text"),
        Operation.APPEND: QCoreApplication.translate("BatchWords", "Put after the text"),
        Operation.REPLACE: QCoreApplication.translate("BatchWords", "Find and replace"),
        Operation.COPY: QCoreApplication.translate("BatchWords", "Copy from another field"),
        Operation.CASE: QCoreApplication.translate("BatchWords", "Capital and small letters"),
        Operation.TIDY: QCoreApplication.translate("BatchWords", "Tidy blanks"),
    }
    return words[of]


def case(of: Case) -> str:
    """What a way of writing letters is called, written so."""
    words = {
        Case.SENTENCE: QCoreApplication.translate("BatchWords", "First letter a capital"),
        Case.LOWER: QCoreApplication.translate("BatchWords", "all small letters"),
        Case.UPPER: QCoreApplication.translate("BatchWords", "ALL CAPITALS"),
        Case.WORDS: QCoreApplication.translate("BatchWords", "Each Word A Capital"),
    }
    return words[of]


def finding(of: Finding) -> str:
    """What a way of looking is called."""
    words = {
        Finding.PLAIN: QCoreApplication.translate("BatchWords", "Anywhere in the text"),
        Finding.WORD: QCoreApplication.translate("BatchWords", "Whole words only"),
        Finding.PATTERN: QCoreApplication.translate("BatchWords", "Pattern (regular expression)"),
    }
    return words[of]


def new_names(preview: Preview) -> str:
    """Who and what would be made besides, '' for nobody."""
    names = preview.makes
    if not names:
        return ""
    shown = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
    return QCoreApplication.translate("BatchWords", "New in the lists: {names}").format(names=shown)
