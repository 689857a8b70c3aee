"""The words, the icons and the colours of what a check found."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk.importing import targets
from kalbajar_catalogue.desk.importing.state import column_at, heading_of, letter
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing import telling
from kalbajar_catalogue.importing.checked import Status, Trouble
from kalbajar_catalogue.importing.mapping import Mapping

SYMBOLS: Final = {
    Status.NEW: "plus",
    Status.CHANGED: "git-compare",
    Status.SAME: "minus",
    Status.CONFLICT: "arrow-left-right",
    Status.REFUSED: "x",
    Status.SKIPPED: "square-dashed",
}
INKS: Final = {
    Status.NEW: "sage",
    Status.CHANGED: "indigo",
    Status.SAME: "quiet",
    Status.CONFLICT: "weld",
    Status.REFUSED: "madder",
    Status.SKIPPED: "quiet",
}
"""The names of the colours among the tokens."""
REMARK, REFUSAL = "triangle-alert", "circle-x"


def outcome(status: Status) -> str:
    """What would be done with one record, in a row of the table."""
    words = {
        Status.NEW: QCoreApplication.translate("ImportCheck", "new"),
        Status.CHANGED: QCoreApplication.translate("ImportCheck", "changed"),
        Status.SAME: QCoreApplication.translate("ImportCheck", "same"),
        Status.CONFLICT: QCoreApplication.translate("ImportCheck", "conflict"),
        Status.REFUSED: QCoreApplication.translate("ImportCheck", "refused"),
        Status.SKIPPED: QCoreApplication.translate("ImportCheck", "skipped"),
    }
    return words[status]


def row_head() -> str:
    """The head over the numbers of the rows of the file."""
    return QCoreApplication.translate("ImportCheck", "Row")


def outcomes(status: Status) -> str:
    """What would be done with several records, on a chip."""
    words = {
        Status.NEW: QCoreApplication.translate("ImportCheck", "New"),
        Status.CHANGED: QCoreApplication.translate("ImportCheck", "Changed"),
        Status.SAME: QCoreApplication.translate("ImportCheck", "Same"),
        Status.CONFLICT: QCoreApplication.translate("ImportCheck", "Conflict"),
        Status.REFUSED: QCoreApplication.translate("ImportCheck", "Refused"),
        Status.SKIPPED: QCoreApplication.translate("ImportCheck", "Skipped"),
    }
    return words[status]


def heading(trouble: Trouble, mapping: Mapping, headings: Sequence[str], language: Language) -> str:
    """What the column of a trouble is called; of one that is in no column of the file its field."""
    column = column_at(mapping, trouble.at)
    if column is not None:
        return " ".join(heading_of(column).split())
    if trouble.at >= 0:
        return (headings[trouble.at] if trouble.at < len(headings) else "") or letter(trouble.at)
    return targets.words_of(targets.kinds_of(mapping), trouble.key, language)


def told(trouble: Trouble, language: Language) -> str:
    """What is wrong, in a sentence that says what to do."""
    return telling.told(trouble, language)


def short(text: str, longest: int = 80) -> str:
    """A text in one line, no longer than a row can bear."""
    line = " ".join(text[: 2 * longest].split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
