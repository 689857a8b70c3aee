"""A table of works: rows with pictures, walked by keys, sorted at its heads, typed in in place."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import BODY, RECOLOURED, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted, size_for

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole) + 1
LOW, HIGH = 46, 58
PAD, ICON, THUMB = 15, 14, 46
LEAST = 158
"""What the column that takes the rest keeps at least."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STATES: Final = {"approved": "circle-check", "draft": "circle-dot", "stale": "triangle-alert"}


@dataclass(frozen=True)
class TableCell:
    """What is painted of one cell.

    `look` is `number`, `picture`, `title`, `text`, `figures`, `states`, `quiet` or `unread`. `mend` is a sentence
    about what could not be stored, `stand_in` the language of a text that stands in for a missing one.
    """

    look: str
    text: str = ""
    sha256: str = ""
    file_path: str = ""
    symbol: str = "image"
    mend: str = ""
    stand_in: str = ""
    upright: bool = False


class CellPainter(QStyledItemDelegate):
    """Paints cells, and puts a line where one is typed in."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._fonts = {
            "number": sans(BODY, QFont.Weight.DemiBold), "title": serif(17, italic=True), "upright": serif(17),
            "quiet": sans(SMALL),
        }  # fmt: skip
        self._plain = sans(BODY)
        self._metrics = {name: QFontMetrics(font) for name, font in self._fonts.items()}
        self._plain_metrics = QFontMetrics(self._plain)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        cell, tokens, rect = index.data(CELL), scheme(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.wash))
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(tokens.madder))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        if cell.look == "picture":
            self._thumb(painter, rect, cell, tokens)
        elif cell.look == "states":
            self._states(painter, rect, cell, tokens)
        elif cell.text or cell.mend:
            self._text(painter, rect, cell, tokens)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line over the cell."""
        line = QLineEdit(parent)
        line.setProperty("is", "cell")
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What was typed stays, even when the work is read anew meanwhile."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """In the middle of the cell, as high as every line."""
        rect = option.rect
        editor.setGeometry(rect.left() + 2, rect.center().y() - 15, max(96, rect.width() - 4), 30)

    def _text(self, painter: QPainter, rect: QRect, cell: TableCell, tokens: Tokens) -> None:
        room = rect.adjusted(PAD, 0, -PAD, 0)
        if cell.mend:
            painter.drawPixmap(room.left(), rect.center().y() - 6, picture("triangle-alert", tokens.weld, ICON))
            room.setLeft(room.left() + ICON + 4)
        if cell.stand_in:
            mark = f"[{cell.stand_in}]"
            painter.setFont(self._fonts["quiet"])
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(room, _RIGHT, mark)
            room.setRight(room.right() - 30)
        look = "upright" if cell.look == "title" and cell.upright else cell.look
        metrics = self._metrics.get(look, self._plain_metrics)
        painter.setFont(self._fonts.get(look, self._plain))
        inks = {"number": tokens.madder, "quiet": tokens.quiet}
        painter.setPen(QColor(inks.get(look, tokens.text)))
        text = metrics.elidedText(cell.text.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _RIGHT if look == "figures" else _LEFT, text)

    def _thumb(self, painter: QPainter, rect: QRect, cell: TableCell, tokens: Tokens) -> None:
        box = QRect(rect.left() + 6, rect.top() + 6, rect.width() - 12, rect.height() - 13)
        wanted = Wanted(cell.sha256, cell.file_path, size_for(THUMB, painter.device().devicePixelRatio()))
        pixmap = (self._pictures.pixmap(wanted) or self._pictures.smaller(wanted)) if cell.sha256 else None
        if pixmap:
            size = pixmap.deviceIndependentSize().toSize().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            spot = QPoint(box.center().x() - size.width() // 2, box.center().y() - size.height() // 2)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRect(spot, size), pixmap)
        elif not cell.sha256 or self._pictures.is_broken(wanted):
            symbol = "triangle-alert" if cell.sha256 else cell.symbol
            painter.drawPixmap(box.center() - QPoint(8, 8), picture(symbol, tokens.edge, 16))

    def _states(self, painter: QPainter, rect: QRect, cell: TableCell, tokens: Tokens) -> None:
        inks = {"approved": tokens.sage, "draft": tokens.weld, "stale": tokens.weld}
        for place, state in enumerate(cell.text.split()):
            symbol, ink = _STATES.get(state, "circle-dashed"), inks.get(state, tokens.quiet)
            spot = QPoint(rect.left() + PAD + place * (ICON + 6), rect.center().y() - ICON // 2)
            painter.drawPixmap(spot, picture(symbol, ink, ICON))


class Table(QTableView):
    """Shows a model whose cells answer `CELL`; tells what a person does, changes nothing itself.

    `sort_asked` tells the column and whether it shall stand beside the first; `columns_moved` the order of the
    columns by their places in the model; `scrolled` the first and the last row in sight; `fitted` that there is
    another width to share out.
    """

    chosen = Signal()
    opened = Signal(int)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    sort_asked = Signal(int, bool)
    columns_moved = Signal(list)
    widths_changed = Signal()
    scrolled = Signal(int, int)
    fitted = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "works")
        self._stretched = -1
        self._moving = False
        self._set_up()
        self._set_up_head()
        self.painter = CellPainter(pictures, self)
        self.setItemDelegate(self.painter)
        self.verticalScrollBar().valueChanged.connect(self._tell_sight)
        pictures.arrived.connect(self._picture_came)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show this model."""
        super().setModel(model)
        if model is not None:
            # At each painting Qt asks of every row of a column whether it is chosen; of a choice of none it asks one.
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))

    def stretch(self, column: int) -> None:
        """Give this column what room is left beside the others, -1 for none."""
        self._stretched = column
        self._fill()

    def show_pictures(self, shown: bool) -> None:
        """Rows as high as pictures or as text."""
        self.verticalHeader().setDefaultSectionSize(HIGH if shown else LOW)

    def chosen_rows(self) -> list[int]:
        """The selected rows in their order."""
        model = self.selectionModel()
        if model is None:
            return []
        chosen = model.selection()
        spans = (chosen.at(place) for place in range(chosen.count()))
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def sight(self) -> tuple[int, int]:
        """The first and the last row in sight."""
        height = max(1, self.verticalHeader().defaultSectionSize())
        first = self.verticalScrollBar().value() // height
        return first, first + self.viewport().height() // height + 1

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that another choice was made."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete throws away, F2 types, Home and End go to the ends; the rest walks."""
        key, plain = event.key(), event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        if self.state() is not QAbstractItemView.State.EditingState and plain:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.opened.emit(self.currentIndex().row())
                return
            if key == Qt.Key.Key_Delete:
                self.removal_asked.emit()
                return
            if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
                row = 0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1
                self.setCurrentIndex(self.model().index(row, max(0, self.currentIndex().column())))
                return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """After Tab the next cell to the right that can be typed in, after Enter the one below."""
        hints = QStyledItemDelegate.EndEditHint
        current = QPersistentModelIndex(self.currentIndex())
        super().closeEditor(editor, hints.NoHint)
        self.setFocus()
        if not current.isValid():
            return
        index = self.model().index(current.row(), current.column())
        if hint in (hints.EditNextItem, hints.EditPreviousItem):
            self._edit_beside(index, 1 if hint == hints.EditNextItem else -1)
        elif hint == hints.SubmitModelCache and index.row() + 1 < self.model().rowCount():
            self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title what room is left."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fitted.emit()
        self._fill()
        self._tell_sight()

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def sizeHintForRow(self, row: int) -> int:
        """One height for all: nothing is measured."""
        return self.verticalHeader().defaultSectionSize()

    def _set_up(self) -> None:
        modes = QAbstractItemView
        self.setSelectionBehavior(modes.SelectionBehavior.SelectRows)
        self.setSelectionMode(modes.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(modes.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(modes.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(modes.EditTrigger.EditKeyPressed | modes.EditTrigger.DoubleClicked)
        self.setDragEnabled(True)
        self.setDragDropMode(modes.DragDropMode.DragOnly)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HIGH)

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setFirstSectionMovable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(48)
        head.setFixedHeight(36)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.sectionClicked.connect(self._sort)
        head.sectionMoved.connect(self._moved)
        head.sectionResized.connect(self._resized)

    def _sort(self, column: int) -> None:
        beside = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sort_asked.emit(column, beside)

    def _moved(self) -> None:
        head = self.horizontalHeader()
        self.columns_moved.emit([head.logicalIndex(place) for place in range(head.count())])

    def _resized(self, column: int, old: int, new: int) -> None:
        if not self._moving and column != self._stretched:
            self._fill()
            self.widths_changed.emit()

    def _fill(self) -> None:
        head = self.horizontalHeader()
        if not 0 <= self._stretched < head.count() or self._moving:
            return
        others = sum(head.sectionSize(place) for place in range(head.count()) if place != self._stretched)
        self._moving = True
        head.resizeSection(self._stretched, max(LEAST, self.viewport().width() - others))
        self._moving = False

    def _edit_beside(self, index: QModelIndex, step: int) -> None:
        head = self.horizontalHeader()
        place = head.visualIndex(index.column()) + step
        while 0 <= place < head.count():
            beside = index.siblingAtColumn(head.logicalIndex(place))
            if beside.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(beside)
                self.edit(beside)
                return
            place += step

    def _tell_sight(self) -> None:
        self.scrolled.emit(*self.sight())

    def _picture_came(self, sha256: str) -> None:
        self.viewport().update()

    def viewportSizeHint(self) -> QSize:
        """A table takes what there is."""
        return QSize(400, 300)


_NONE: Final = Qt.KeyboardModifier.NoModifier
