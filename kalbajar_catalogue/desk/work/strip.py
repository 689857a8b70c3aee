"""The pictures of a work side by side under the large one, with the names of their views."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
)  # fmt: skip
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import RADIUS, SMALL, scheme
from kalbajar_catalogue.desk.widgets.copies import Copies, Given
from kalbajar_catalogue.desk.widgets.frames import standing
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted, size_for
from kalbajar_catalogue.items.pictures import moved
from kalbajar_catalogue.media.records import MediaFile

Index = QModelIndex | QPersistentModelIndex
CELL: Final = QSize(79, 96)
INNER: Final = "application/x-kalbajar-picture"
_NOWHERE = QModelIndex()
_VIEW = int(Qt.ItemDataRole.UserRole)


class Thumb:
    """A picture of the strip: the link, the file, the name of its view, how many regions it has."""

    __slots__ = ("file", "link", "marked", "name")

    def __init__(self, link: str, file: MediaFile, name: str, marked: int) -> None:
        self.link, self.file, self.name, self.marked = link, file, name, marked


class Thumbs(QAbstractListModel):
    """The pictures of one work, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.thumbs: tuple[Thumb, ...] = ()

    def show(self, thumbs: Sequence[Thumb]) -> None:
        """Show these."""
        self.beginResetModel()
        self.thumbs = tuple(thumbs)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row for each."""
        return 0 if parent.isValid() else len(self.thumbs)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The thumb, and its name for screen readers; None for everything else."""
        if role == _VIEW:
            return self.thumbs[index.row()]
        spoken = (int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole))
        return self.thumbs[index.row()].name if role in spoken else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Chosen and dragged."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled


class Strip(QListView):
    """Arrows choose, Alt with arrows moves, Delete takes off, Enter opens; a drag moves a picture or carries it out.

    `reordered` tells the uids of the links in their new order, `files_dropped` paths, `said` a sentence for people.
    """

    chosen = Signal(str)
    reordered = Signal(list)
    removal_asked = Signal(str)
    opened = Signal()
    menu_asked = Signal(object)
    files_dropped = Signal(list)
    said = Signal(str)

    def __init__(self, pictures: Pictures, folder: Path, out: Path) -> None:
        """`folder` holds the originals, `out` the copies that are dragged out."""
        super().__init__()
        self._folder = folder
        self._copies = Copies(out, pictures.jobs, self)
        self._copies.said.connect(self.said)
        self._model = Thumbs()
        self._model.setParent(self)
        self._painter = _ThumbPainter(pictures, self)
        self._writable = True
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self._set_up()
        pictures.arrived.connect(self._arrived)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_thumbs(self, thumbs: Sequence[Thumb], chosen: str) -> None:
        """Show these, one of them as chosen; nobody is told."""
        blocked = self.selectionModel().blockSignals(True)
        self._model.show(thumbs)
        self.selectionModel().blockSignals(blocked)
        self.choose(chosen)

    def choose(self, link: str) -> None:
        """Show one as chosen; nobody is told."""
        row = next((row for row, thumb in enumerate(self._model.thumbs) if thumb.link == link), -1)
        blocked = self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def current(self) -> Thumb | None:
        """The one that is chosen."""
        row = self.currentIndex().row()
        return self._model.thumbs[row] if 0 <= row < len(self._model.thumbs) else None

    def links(self) -> list[str]:
        """The uids of the links, in their order."""
        return [thumb.link for thumb in self._model.thumbs]

    def lock(self, locked: bool) -> None:
        """Take no drops and move nothing."""
        self._writable = not locked
        self.setAcceptDrops(not locked)

    def move_current(self, way: int) -> None:
        """Move the chosen picture one place on or back."""
        thumb = self.current()
        if thumb and self._writable:
            links = self.links()
            order = moved(links, thumb.link, links.index(thumb.link) + way)
            if order != links:
                self.reordered.emit(order)

    # Keys, pointer, drags

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with arrows, Delete, Enter."""
        thumb, alt = self.current(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_current(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Delete and thumb and self._writable:
            self.removal_asked.emit(thumb.link)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and thumb:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the chosen picture: inside to another place, outside as a file with a name for people."""
        if thumb := self.current():
            drag = QDrag(self)
            drag.setMimeData(self.carried(thumb))
            if pixmap := self._painter.pixmap(thumb):
                drag.setPixmap(pixmap.scaled(64, 64, Qt.AspectRatioMode.KeepAspectRatio))
            # Never a move: whoever takes it would throw away what it took.
            drag.exec(Qt.DropAction.CopyAction)

    def carried(self, thumb: Thumb) -> QMimeData:
        """What a drag of a picture carries: its link, and a copy of its file."""
        name = Path(thumb.file.original_filename or thumb.file.file_path).name
        data = self._copies.data([Given(self._folder / thumb.file.file_path, name)])
        data.setData(INNER, thumb.link.encode())
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and pictures of this strip."""
        self._take_or_leave(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        self._take_or_leave(event)
        if event.mimeData().hasFormat(INNER):
            self._painter.target = self.row_at(event.position().toPoint().x())
            self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It lands elsewhere."""
        self._painter.target = -1
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the picture there, or bring files in."""
        self._painter.target = -1
        data = event.mimeData()
        if data.hasFormat(INNER):
            link = bytes(data.data(INNER).data()).decode()
            self.drop_at(link, self.row_at(event.position().toPoint().x()))
        else:
            self.files_dropped.emit([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def drop_at(self, link: str, row: int) -> None:
        """Put a picture of this strip before the one in a row, or at the end."""
        links = self.links()
        if link in links:
            order = moved(links, link, row - (1 if links.index(link) < row else 0))
            if order != links:
                self.reordered.emit(order)

    def row_at(self, x: int) -> int:
        """The row before which a picture dropped at this place lands."""
        return min(max(0, round((x + self.horizontalScrollBar().value()) / CELL.width())), len(self._model.thumbs))

    def _take_or_leave(self, event: QDragMoveEvent | QDragEnterEvent) -> None:
        own = event.mimeData().hasFormat(INNER) and event.source() is self
        if self._writable and (own or event.mimeData().hasUrls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _set_up(self) -> None:
        self.setProperty("is", "strip-of-pictures")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFixedHeight(CELL.height() + 14)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(self._open)

    def _ask_menu(self, spot: object) -> None:
        if self.current():
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def _open(self) -> None:
        self.opened.emit()

    def _tell(self) -> None:
        if thumb := self.current():
            self.chosen.emit(thumb.link)

    def _arrived(self, sha256: str) -> None:
        if any(thumb.file.sha256 == sha256 for thumb in self._model.thumbs):
            self.viewport().update()


class _ThumbPainter(QStyledItemDelegate):
    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._plain, self._bold = sans(SMALL - 1), sans(SMALL - 1, QFont.Weight.DemiBold)
        self.target = -1

    def pixmap(self, thumb: Thumb) -> QPixmap | None:
        wanted = Wanted(thumb.file.sha256, thumb.file.file_path, size_for(64, 1.0))
        return self._pictures.pixmap(wanted) or self._pictures.smaller(wanted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        thumb: Thumb = index.data(_VIEW)
        tokens, chosen = scheme(), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        cell = option.rect.adjusted(2, 2, -2, -2)
        self._ground(painter, cell, chosen, bool(option.state & QStyle.StateFlag.State_HasFocus))
        box = QRect(cell.left() + 5, cell.top() + 5, cell.width() - 10, cell.height() - 28)
        pixmap = self.pixmap(thumb)
        if pixmap:
            place = standing(box, pixmap.width(), pixmap.height())
            painter.drawPixmap(place, pixmap)
        else:
            painter.fillRect(box, QColor(tokens.line))
        words = QRect(cell.left() + 2, cell.bottom() - 20, cell.width() - 4, 18)
        font = self._bold if chosen else self._plain
        painter.setFont(font)
        painter.setPen(QColor(tokens.madder if chosen else tokens.text))
        elided = QFontMetrics(font).elidedText(thumb.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, elided)
        if index.row() == self.target or (index.row() == self.target - 1 and self.target == index.model().rowCount()):
            left = option.rect.left() if index.row() == self.target else option.rect.right() - 2
            painter.fillRect(QRect(left, cell.top(), 3, cell.height()), QColor(tokens.madder))
        painter.restore()

    def _ground(self, painter: QPainter, cell: QRect, chosen: bool, focused: bool) -> None:
        tokens = scheme()
        if chosen:
            painter.setPen(QPen(QColor(tokens.madder), 2))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(cell, RADIUS, RADIUS)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRoundedRect(cell.adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)
