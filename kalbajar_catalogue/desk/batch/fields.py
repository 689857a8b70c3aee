"""Choosing a field by its name in any of the three languages."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.i18n.wording import GROUPS
from kalbajar_catalogue.storage.fields import Field

Index = QModelIndex | QPersistentModelIndex
_FOUND_BY = int(Qt.ItemDataRole.UserRole)


class _Names(QStringListModel):
    """The names of fields in one language; each is found by its names in all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._found_by: list[str] = []

    def show(self, names: Sequence[str], found_by: Sequence[str]) -> None:
        self._found_by = list(found_by)
        self.setStringList(list(names))

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        return self._found_by[index.row()] if role == _FOUND_BY else super().data(index, role)


class _Finder(QCompleter):
    """What is typed is folded to be found; the name is put in as it is."""

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: Index) -> str:
        return str(index.data())


class FieldChoice(QLineEdit):
    """A line in which a field is found; `chosen` tells its name. Left with another text it goes back."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, Field] = {}
        self._names: dict[str, str] = {}
        self.name = ""
        self._model = _Names()
        self._finder = _Finder(self)
        self._finder.setModel(self._model)
        self._finder.setCompletionRole(_FOUND_BY)
        self._finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self._finder.setMaxVisibleItems(14)
        self.setCompleter(self._finder)
        if popup := self._finder.popup():
            popup.setProperty("is", "completions")
        self.setTextMargins(0, 0, 20, 0)
        self._finder.activated.connect(self._take)
        self.editingFinished.connect(self._settle)

    def offer(self, fields: Sequence[Field], language: Language) -> None:
        """Offer these fields, called in this language."""
        self._fields = {field.name: field for field in fields}
        self._names = _called(fields, language)
        found_by = [_found_by(field) for field in fields]
        self._model.show([self._names[field.name] for field in fields], found_by)
        self.setText(self._names.get(self.name, ""))

    def field(self) -> Field | None:
        """The field that is chosen."""
        return self._fields.get(self.name)

    def show_field(self, name: str) -> None:
        """Show this field as chosen; nobody is told."""
        self.name = name
        self.setText(self._names.get(name, ""))
        self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, and a chevron at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        spot = QPoint(self.width() - 24, (self.height() - 14) // 2)
        painter.drawPixmap(spot, picture("chevron-down", scheme().quiet, 14))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ready to be typed over."""
        super().focusInEvent(event)
        self.selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Drop all the names down."""
        super().mousePressEvent(event)
        self._drop_down()

    def _drop_down(self) -> None:
        self.setFocus()
        self.selectAll()
        self._finder.setCompletionPrefix("")
        self._finder.complete()

    def _take(self, name: str) -> None:
        found = next((key for key, shown in self._names.items() if shown == name), "")
        if found:
            self.name = found
            self.setText(name)
            self.chosen.emit(found)

    def _settle(self) -> None:
        """A name that is typed whole, or of which only one field is left, is chosen; else the old one stands."""
        if popup := self._finder.popup():
            popup.hide()
        typed = fold(self.text())
        if not typed or typed == fold(self._names.get(self.name, "")):
            self.setText(self._names.get(self.name, ""))
            return
        whole = [name for name, shown in self._names.items() if typed in _spellings(self._fields[name], shown)]
        found = whole or [name for name, field in self._fields.items() if typed in _found_by(field)]
        if len(found) == 1 or whole:
            self._take(self._names[found[0]])
        else:
            self.setText(self._names.get(self.name, ""))


def _called(fields: Sequence[Field], language: Language) -> dict[str, str]:
    """Name -> what a field is called; the group stands behind where two are called the same."""
    labels = [said(language, field.declared.label) for field in fields]
    return {
        field.name: label if labels.count(label) == 1 else f"{label} · {_group(field, language)}"
        for field, label in zip(fields, labels, strict=True)
    }


def _group(field: Field, language: Language) -> str:
    return said(language, GROUPS.get(field.declared.group, field.declared.group))


def _spellings(field: Field, shown: str) -> set[str]:
    labels = (said(language, field.declared.label) for language in LANGUAGES)
    return {fold(shown), fold(field.name), *(fold(label) for label in labels)}


def _found_by(field: Field) -> str:
    labels = (said(language, field.declared.label) for language in LANGUAGES)
    known = (name for language in LANGUAGES for name in field.declared.names[language])
    return " ".join(fold(text) for text in (*labels, *known, field.name))
