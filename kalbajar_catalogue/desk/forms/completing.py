"""Completion of names and words while they are typed, also of the last of several pieces."""

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QIdentityProxyModel, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from kalbajar_catalogue.i18n.folding import fold

FOLDED = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


def complete(line: QLineEdit, words: QStringListModel, many: bool) -> None:
    """Complete what is typed in a line, however its letters are written; `many`: the piece after the last semicolon."""
    completer = _Pieces(line) if many else _Whole(line)
    completer.setModel(_Folded(words, completer))
    completer.setCompletionRole(FOLDED)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
    if popup := completer.popup():
        popup.setProperty("is", "completions")


class _Folded(QIdentityProxyModel):
    """The words, and each of them folded."""

    def __init__(self, words: QStringListModel, parent: QObject) -> None:
        super().__init__(parent)
        # Nobody else may hold it.
        self._words = words
        self.setSourceModel(words)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == FOLDED:
            return _folded(str(super().data(index)))
        return super().data(index, role)


class _Whole(QCompleter):
    """Completes all that stands in the line. What is typed is folded to be found, the word is put in as it is."""

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: Index) -> str:
        return str(index.data())


class _Pieces(_Whole):
    """Completes the piece after the last semicolon and keeps those before it."""

    def splitPath(self, path: str) -> list[str]:
        return [fold(path.rpartition(";")[2])]

    def pathFromIndex(self, index: Index) -> str:
        line = self.widget()
        before, semicolon, _ = line.text().rpartition(";") if isinstance(line, QLineEdit) else ("", "", "")
        kept = f"{before}{semicolon} " if semicolon else ""
        return kept + super().pathFromIndex(index)


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    return fold(word)
