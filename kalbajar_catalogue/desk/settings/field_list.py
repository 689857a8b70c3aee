"""The museum's own fields of one kind of work, in their order, to be chosen and put elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, RADIUS, SMALL, scheme

Index = QModelIndex | QPersistentModelIndex
UID, FACTS, PRIVATE = (int(Qt.ItemDataRole.UserRole) + place for place in range(3))
ROW = 48
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class FieldList(QListWidget):
    """Rows with a name and a line of facts. `picked` tells the chosen uid, `ordered` that a row was put elsewhere."""

    picked = Signal(str)
    ordered = Signal(list)
    thrown_away = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "findings")
        self.setItemDelegate(_RowPainter(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[tuple[str, str, str, bool]], chosen: str) -> None:
        """Show (uid, name, facts, whether private); nobody is told."""
        blocked = self.blockSignals(True)
        self.clear()
        for uid, name, facts, private in rows:
            item = QListWidgetItem(name)
            item.setData(UID, uid)
            item.setData(FACTS, facts)
            item.setData(PRIVATE, private)
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{name}, {facts}")
            self.addItem(item)
            if uid == chosen:
                self.setCurrentItem(item)
        self.blockSignals(blocked)

    def uids(self) -> list[str]:
        """The fields in the order in which they stand."""
        return [str(self.item(row).data(UID)) for row in range(self.count())]

    def chosen(self) -> str:
        """The uid of the chosen field, '' for none."""
        return str(self.currentItem().data(UID)) if self.currentRow() >= 0 else ""

    def dropEvent(self, event: QDropEvent) -> None:
        """A row lies elsewhere."""
        before = self.uids()
        super().dropEvent(event)
        if self.uids() != before:
            self.ordered.emit(self.uids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the chosen row, Delete throws it away."""
        steps = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self._move(steps[event.key()])
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            self.thrown_away.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        row = self.currentRow()
        if 0 <= row + step < self.count():
            blocked = self.blockSignals(True)
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentItem(item)
            self.blockSignals(blocked)
            self.ordered.emit(self.uids())

    def _tell(self) -> None:
        if self.chosen():
            self.picked.emit(self.chosen())


class _RowPainter(QStyledItemDelegate):
    """A grip, the name, the facts under it, and a lock for what is private."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, box = scheme(), option.rect.adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, tokens.wash)
            painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), tokens.madder)
        painter.drawPixmap(box.left() + 8, box.center().y() - 7, picture("grip-vertical", tokens.quiet, 14))
        private = bool(index.data(PRIVATE))
        room = box.adjusted(30, 6, -30 if private else -RADIUS, -6)
        self._line(painter, room, str(index.data(_DISPLAY)), BODY, tokens.text, Qt.AlignmentFlag.AlignTop)
        self._line(painter, room, str(index.data(FACTS)), SMALL, tokens.quiet, Qt.AlignmentFlag.AlignBottom)
        if private:
            painter.drawPixmap(box.right() - 22, box.center().y() - 7, picture("lock", tokens.quiet, 14))

    def _line(self, painter: QPainter, box: QRect, text: str, px: int, ink: str, place: Qt.AlignmentFlag) -> None:
        painter.setFont(sans(px))
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, place | Qt.AlignmentFlag.AlignLeft, shown)
