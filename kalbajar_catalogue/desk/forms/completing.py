"""Completion of names and words while they are typed, also of the last of several pieces."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def complete(line: QLineEdit, words: QStringListModel, many: bool) -> None:
    """Complete what is typed in a line; `many`: the piece after the last semicolon."""
    completer = _Pieces(line) if many else QCompleter(line)
    completer.setModel(words)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
    if popup := completer.popup():
        popup.setProperty("is", "completions")


class _Pieces(QCompleter):
    """Completes the piece after the last semicolon and keeps those before it."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(";")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        line = self.widget()
        before, semicolon, _ = line.text().rpartition(";") if isinstance(line, QLineEdit) else ("", "", "")
        kept = f"{before}{semicolon} " if semicolon else ""
        return kept + str(super().pathFromIndex(index))
