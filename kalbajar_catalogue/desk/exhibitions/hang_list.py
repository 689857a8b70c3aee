"""The hang as a list: walked by arrows, re-ordered by dragging or by Alt with an arrow, edited where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from kalbajar_catalogue.desk.exhibitions import hang_drag
from kalbajar_catalogue.desk.exhibitions.cell_editor import CellEditor
from kalbajar_catalogue.desk.exhibitions.hang_drag import Target
from kalbajar_catalogue.desk.exhibitions.hang_painter import (
    HEAD_HEIGHT,
    LABEL_ZONE,
    MORE_ZONE,
    NUMBER_ZONE,
    STAR_ZONE,
    WALL_ZONE,
    HangPainter,
    Parts,
    zone_at,
)
from kalbajar_catalogue.desk.exhibitions.hang_rows import GAP, HEAD, WORK, HangModel, HangRow
from kalbajar_catalogue.desk.show_deeds import RIGHTS_KEYS
from kalbajar_catalogue.desk.tokens import RADIUS, RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.pill import Pill

EDITED = (WALL_ZONE, NUMBER_ZONE)
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class HangList(QListView):
    """Shows the rows and tells what a person does with them; changes nothing itself."""

    chosen = Signal()
    opened = Signal(str)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    step_asked = Signal(int)
    spotlight_asked = Signal(list)
    rights_asked = Signal()
    label_asked = Signal(str, QPoint)
    entered = Signal(str, str, str)
    put = Signal(list, object)
    section_put = Signal(str, str)
    works_dropped = Signal(list, object)
    files_dropped = Signal(list)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_rows = HangModel(self)
        self.painter = HangPainter(pictures, self)
        self.pill = Pill(self)
        self.editor = CellEditor(self.viewport())
        self.writable = True
        self.esc = ""
        self._target: Target | None = None
        self._set_up()
        pictures.arrived.connect(self.model_of_rows.picture_came)
        self.editor.entered.connect(self.entered)
        self.editor.left.connect(self._go_on)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    def show_rows(self, rows: Sequence[HangRow]) -> None:
        """Show these rows; the same works stay chosen, at the same place of the screen."""
        kept = [row.uid for row in self.chosen_rows()]
        current = self.model_of_rows.row(self.currentIndex().row())
        top = self.verticalScrollBar().value()
        if self.model_of_rows.show(rows):
            self.choose(kept, current.uid if current else "")
            self.verticalScrollBar().setValue(top)
        if self.hasFocus():
            self._stand_somewhere()
        self.viewport().update()

    def choose(self, uids: Sequence[str], current: str = "") -> None:
        """Select these rows, by the uid of exhibit, section or work, and go to one of them."""
        selection, flags = QItemSelection(), QItemSelectionModel.SelectionFlag
        for uid in uids:
            if (place := self.model_of_rows.place_of(uid)) >= 0:
                index = self.model_of_rows.index(place)
                selection.select(index, index)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        place = self.model_of_rows.place_of(current or (uids[0] if uids else ""))
        if place >= 0:
            self.selectionModel().setCurrentIndex(self.model_of_rows.index(place), flags.NoUpdate)
            self.scrollTo(self.model_of_rows.index(place))

    def chosen_rows(self) -> list[HangRow]:
        """The rows that are selected, in their order."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return [row for place in places if (row := self.model_of_rows.row(place))]

    def chosen_works(self) -> list[HangRow]:
        """The works among them."""
        return [row for row in self.chosen_rows() if row.kind == WORK]

    def show_writable(self, writable: bool) -> None:
        """Take changes, or only show."""
        self.writable = self.painter.writable = writable
        self.setAcceptDrops(writable)
        self.viewport().setAcceptDrops(writable)

    def edit_zone(self, uid: str, zone: str) -> None:
        """Type a value of a row where it stands."""
        place = self.model_of_rows.place_of(uid)
        row = self.model_of_rows.row(place)
        if row is None or row.kind != WORK or not self.writable:
            return
        index = self.model_of_rows.index(place)
        self.scrollTo(index)
        parts = Parts(self.visualRect(index))
        room = parts.place if zone == WALL_ZONE else parts.number
        text = row.wall if zone == WALL_ZONE else row.number if row.fixed else ""
        self.editor.setPlaceholderText("" if zone == WALL_ZONE else row.number)
        middle = room.center().y()
        self.editor.open(row.uid, zone, text, QRect(room.left() - 6, middle - 15, room.width() + 10, 30))

    def _set_up(self) -> None:
        self.setModel(self.model_of_rows)
        self.setItemDelegate(self.painter)
        self.setProperty("is", "hang")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.show_writable(True)

    def _go_on(self, uid: str, zone: str, step: int) -> None:
        place = self.model_of_rows.place_of(uid) + step
        while step and (row := self.model_of_rows.row(place)) and row.kind != WORK:
            place += step
        row = self.model_of_rows.row(place)
        self.setFocus()
        if row and step:
            self.choose([row.uid])
            self.edit_zone(row.uid, zone)

    def _scrolled(self) -> None:
        self.editor.enter()
        self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, the head of the section whose works pass, and the line where something would land."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_sticky(painter)
        if self._target is not None:
            self._draw_line(painter, self._target)

    def sticky(self) -> tuple[HangRow, int] | None:
        """The head that stands at the top although its row has passed, and how far it is pushed out (0 or less)."""
        first = self.indexAt(QPoint(8, 1)).row()
        if first < 0:
            return None
        heads = [at for at, row in enumerate(self.model_of_rows.rows) if row.kind == HEAD and at <= first]
        if not heads or self.visualRect(self.model_of_rows.index(heads[-1])).top() >= 0:
            return None
        following = next((at for at in range(first + 1, len(self.model_of_rows.rows))
                          if self.model_of_rows.rows[at].kind == HEAD), None)  # fmt: skip
        push = 0
        if following is not None:
            push = min(0, self.visualRect(self.model_of_rows.index(following)).top() - HEAD_HEIGHT)
        return self.model_of_rows.rows[heads[-1]], push

    def _draw_sticky(self, painter: QPainter) -> None:
        if found := self.sticky():
            row, push = found
            whole = QRect(0, push, self.viewport().width(), HEAD_HEIGHT)
            self.painter.head(painter, whole, row, scheme(), QStyle.StateFlag.State_None)

    def _draw_line(self, painter: QPainter, target: Target) -> None:
        count = len(self.model_of_rows.rows)
        place = min(target.place, count - 1)
        row = self.visualRect(self.model_of_rows.index(place)) if count else QRect(0, 0, self.viewport().width(), 0)
        painter.setPen(QPen(QColor(scheme().madder), 3))
        if count and self.model_of_rows.rows[place].kind == GAP and target.place == place:
            painter.drawRoundedRect(row.adjusted(16, 6, -16, -6), RADIUS, RADIUS)
            return
        height = row.bottom() if target.place >= count else max(1, row.top())
        painter.drawLine(8, height, self.viewport().width() - 8, height)

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is being typed is entered before its place moves away."""
        self.editor.enter()
        super().resizeEvent(event)

    # Pointer and keys

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that another choice was made."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves, Enter opens, F2 types the wall, with Shift the number, S spotlights, Delete removes.

        Ctrl+Shift+R asks for the rights.
        """
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in _WAYS:
            self.step_asked.emit(_WAYS[key])
        elif key == Qt.Key.Key_F2:
            self._edit_current(NUMBER_ZONE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else WALL_ZONE)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif QKeySequence(event.keyCombination()).toString() == RIGHTS_KEYS and self.chosen_works():
            self.rights_asked.emit()
        elif key == Qt.Key.Key_S and not event.modifiers():
            self.spotlight_asked.emit([row.uid for row in self.chosen_works()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keys stands at the first work, so that Shift with an arrow chooses from there."""
        self._stand_somewhere()
        super().focusInEvent(event)

    def _stand_somewhere(self) -> None:
        rows = self.model_of_rows.rows
        if not self.currentIndex().isValid() and rows:
            first = next((place for place, row in enumerate(rows) if row.kind == WORK), 0)
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.model_of_rows.index(first), flags)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a value of a row that is chosen alone edits it."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        place = self.indexAt(spot).row()
        row = self.model_of_rows.row(place)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if row and plain and self.writable:
            self._answer(row, zone_at(row, self.visualRect(self.model_of_rows.index(place)), spot), event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the work under the pointer."""
        row = self.model_of_rows.row(self.indexAt(event.position().toPoint()).row())
        if row and row.kind == WORK:
            self.opened.emit(row.item)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what could be clicked."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing of that any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_asked.emit(event.globalPos())

    def _answer(self, row: HangRow, zone: str, event: QMouseEvent) -> None:
        where = event.globalPosition().toPoint()
        if zone in EDITED:
            self.edit_zone(row.uid, zone)
        elif zone == LABEL_ZONE:
            self.label_asked.emit(row.uid, where)
        elif zone == STAR_ZONE:
            self.spotlight_asked.emit([row.uid])
        elif zone == MORE_ZONE:
            self.menu_asked.emit(where)

    def _hover(self, place: int) -> None:
        if place != self.painter.hovered:
            self.painter.hovered = place
            self.viewport().update()

    def _edit_current(self, zone: str) -> None:
        if (row := self.model_of_rows.row(self.currentIndex().row())) is not None:
            self.edit_zone(row.uid, zone)

    def _open_current(self) -> None:
        row = self.model_of_rows.row(self.currentIndex().row())
        if row and row.kind == WORK:
            self.opened.emit(row.item)

    # Dragging

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Take the chosen works, or a section, in hand."""
        rows = self.chosen_rows()
        if not rows:
            return
        drag = QDrag(self)
        drag.setMimeData(hang_drag.data_of(rows))
        drag.setPixmap(self._lifted(rows))
        drag.setHotSpot(QPoint(24, 20))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
        self._end_drag()

    def _lifted(self, rows: Sequence[HangRow]) -> QPixmap:
        """The first row as a card in hand."""
        whole = self.visualRect(self.model_of_rows.index(self.model_of_rows.place_of(rows[0].uid)))
        size = QSize(min(whole.width(), 640), whole.height())
        pixmap = QPixmap(size * self.devicePixelRatioF())
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        pixmap.fill(QColor(scheme().wash))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRect(QPoint(0, 0), size)
        if rows[0].kind == WORK:
            self.painter.work(painter, room, rows[0], scheme())
        else:
            self.painter.head(painter, room, rows[0], scheme(), QStyle.StateFlag.State_None)
        painter.setPen(QPen(QColor(scheme().madder), 2))
        painter.drawRect(room.adjusted(1, 1, -1, -1))
        painter.end()
        return pixmap

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take works, our own exhibits and sections, and files."""
        event.setAccepted(self._takes(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land and what that does."""
        super().dragMoveEvent(event)
        if not self._takes(event.mimeData()):
            event.ignore()
            return
        event.accept()
        self._aim(event.mimeData(), self.target_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        """It landed."""
        data, target = event.mimeData(), self.target_at(event.position().toPoint())
        self._end_drag()
        if sections := hang_drag.carried(data, hang_drag.SECTION):
            self.section_put.emit(sections[0], target.section)
        elif exhibits := self._own(data):
            self.put.emit(exhibits, target)
        elif works := hang_drag.carried(data, hang_drag.WORKS):
            self.works_dropped.emit(works, target)
        elif found := hang_drag.files(data):
            self.files_dropped.emit(found)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def target_at(self, spot: QPoint) -> Target:
        """Where something dropped at a spot of the viewport would land."""
        index = self.indexAt(spot)
        lower = spot.y() > self.visualRect(index).center().y()
        return hang_drag.target_at(self.model_of_rows.rows, index.row(), lower)

    def say_landing(self, uids: Sequence[str], target: Target) -> str:
        """What moving these exhibits there would do to the numbers."""
        rows = self.model_of_rows.rows
        names = {row.uid: row.title or row.number for row in rows if row.kind == HEAD and row.uid}
        return hang_drag.landing(rows, uids, target, names)

    def _takes(self, data: QMimeData) -> bool:
        forms = (hang_drag.EXHIBITS, hang_drag.SECTION, hang_drag.WORKS)
        return self.writable and (any(data.hasFormat(form) for form in forms) or data.hasUrls())

    def _own(self, data: QMimeData) -> list[str]:
        """The dragged exhibits, when they are of this exhibition."""
        uids = hang_drag.carried(data, hang_drag.EXHIBITS)
        return uids if uids and all(self.model_of_rows.place_of(uid) >= 0 for uid in uids) else []

    def _aim(self, data: QMimeData, target: Target) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()
        sentence = self.say_landing(own, target) if (own := self._own(data)) else ""
        self.pill.say(f"{sentence}   ·   {self.esc}" if sentence else "")

    def _end_drag(self) -> None:
        self._target = None
        self.pill.say("")
        self.viewport().update()
