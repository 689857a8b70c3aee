"""Which columns a table shows, and in what order: found by name, ticked, dragged."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.i18n.folding import fold

NAME = int(Qt.ItemDataRole.UserRole)


class Offered(NamedTuple):
    """A column that may be shown: its name, its words, and the words of the part of the form it is in."""

    name: str
    text: str
    group: str


class ColumnChooser(QDialog):
    """Tells every change at once, so that the table behind it shows it: `changed` has the names in order."""

    changed = Signal(list)
    usual_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.list = QLineEdit(), QListWidget()
        self._title, self._hint = label("work"), label("small", wraps=True)
        self._usual, self._close = Button("plain"), Button()
        self.resize(460, 600)
        self._set_up()
        self._lay_out()
        self._retranslate()

    def offer(self, columns: Sequence[Offered], chosen: Sequence[str]) -> None:
        """Offer columns, those that are shown first and in their order."""
        by_name = {one.name: one for one in columns}
        shown = [by_name[name] for name in chosen if name in by_name]
        others = [one for one in columns if one.name not in chosen]
        self.list.blockSignals(True)
        self.list.clear()
        for one in (*shown, *others):
            self.list.addItem(_item(one, one.name in chosen))
        self.list.blockSignals(False)
        self._narrow(self.line.text())

    def names(self) -> list[str]:
        """The columns that are ticked, in their order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(NAME) for item in items if item.checkState() == Qt.CheckState.Checked]

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _set_up(self) -> None:
        self.list.setProperty("is", "findings")
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        self.line.setProperty("is", "find")
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._narrow)
        self._usual.clicked.connect(self.usual_asked)
        self._close.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._usual)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (self._title, self._hint, self.line, self.list):
            column.addWidget(widget)
        column.addLayout(foot)

    def _narrow(self, text: str) -> None:
        wanted = fold(text).split()
        for row in range(self.list.count()):
            words = f" {fold(self.list.item(row).text())}"
            self.list.item(row).setHidden(not all(f" {word}" in words for word in wanted))

    def _tell(self, *changed: QListWidgetItem | QModelIndex | int) -> None:
        self.changed.emit(self.names())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Columns"))
        self._title.setText(self.tr("Columns"))
        self._hint.setText(self.tr("Tick what the table shall show; drag to put it in order."))
        self.line.setPlaceholderText(self.tr("Find a field"))
        self.line.setAccessibleName(self.tr("Find a field"))
        self.list.setAccessibleName(self.tr("Columns"))
        self._usual.setText(self.tr("Usual columns"))
        self._close.setText(self.tr("Close"))


def _item(one: Offered, shown: bool) -> QListWidgetItem:
    item = QListWidgetItem(f"{one.text}  ·  {one.group}" if one.group else one.text)
    item.setData(NAME, one.name)
    flags = Qt.ItemFlag
    item.setFlags(flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable | flags.ItemIsDragEnabled)
    item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
    return item
