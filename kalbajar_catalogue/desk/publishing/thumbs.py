"""The strip of all openings, small, beside the one that lies open large."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk.publishing.drawings import Drawings
from kalbajar_catalogue.desk.publishing.openings import Opening, said
from kalbajar_catalogue.desk.publishing.previewer import USUAL_PAGE
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import RECOLOURED, SMALL, scheme

Index = QModelIndex | QPersistentModelIndex
WIDTH, PAGE_PX = 134, 49
"""The strip, and a page of a spread in it."""
_LABEL, _GAP = 20, 8
_NOWHERE = QModelIndex()


class Openings(QAbstractListModel):
    """The openings of a paper; a row has its page numbers for words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.openings: list[Opening] = []

    def show_openings(self, found: Sequence[Opening]) -> None:
        """Show these."""
        if list(found) != self.openings:
            self.beginResetModel()
            self.openings = list(found)
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.openings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The page numbers."""
        return said(self.openings[index.row()]) if role == Qt.ItemDataRole.DisplayRole else None


class Thumbs(QListView):
    """Shows what it is told; `chosen` tells the row that a person goes to."""

    chosen = Signal(int)

    def __init__(self, drawings: Drawings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawings, self._openings = drawings, Openings(self)
        self.page_mm, self._across = USUAL_PAGE, 2
        self.setModel(self._openings)
        self.setItemDelegate(_Painter(self))
        self.setFixedWidth(WIDTH)
        self.setProperty("is", "thumbs")
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().valueChanged.connect(self._look_around)
        drawings.arrived.connect(self._look)

    def show_openings(self, found: Sequence[Opening], across: int, page_mm: tuple[float, float]) -> None:
        """Show these openings of pages of this size, `across` beside each other."""
        sized = self._across != across or self.page_mm != page_mm
        self._across, self.page_mm = across, page_mm
        self._openings.show_openings(found)
        if sized:
            self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_row(self, row: int) -> None:
        """Mark the opening that lies open; nobody is told."""
        index = self._openings.index(row)
        if index.isValid() and index != self.currentIndex():
            blocked = self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(blocked)
            self.scrollTo(index)
        self.viewport().update()

    def page_size(self) -> QSize:
        """How large a page is in the strip."""
        width = PAGE_PX if self._across == 2 else PAGE_PX + 14
        return QSize(width, round(width * self.page_mm[1] / self.page_mm[0]))

    def pages_of(self, row: int) -> Opening:
        """The pages of a row."""
        return self._openings.openings[row]

    def across(self) -> int:
        """How many pages stand beside each other."""
        return self._across

    def drawing(self) -> Drawings:
        """Where the pictures come from."""
        return self._drawings

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where a person goes."""
        super().currentChanged(current, previous)
        if current.isValid() and not self.signalsBlocked():
            self.chosen.emit(current.row())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()

    def _look(self, page: int) -> None:
        self.viewport().update()

    def _look_around(self) -> None:
        pages = [page for row in self._rows_in_sight() for page in self.pages_of(row) if page is not None]
        self._drawings.look_for(range(min(pages, default=0), max(pages, default=-1) + 1))

    def _rows_in_sight(self) -> range:
        top, bottom = self.indexAt(self.rect().topLeft()), self.indexAt(self.rect().bottomLeft())
        last = bottom.row() if bottom.isValid() else self._openings.rowCount() - 1
        return range(max(top.row(), 0), last + 1)


class _Painter(QStyledItemDelegate):
    """An opening: its pages, its numbers below; the one that lies open has a madder frame."""

    def __init__(self, strip: Thumbs) -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The pages, their numbers, and some air."""
        return QSize(WIDTH - 16, self._strip.page_size().height() + _LABEL + _GAP + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The pages, and a frame round those that lie open."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        open_now = bool(option.state & QStyle.StateFlag.State_Selected)
        box = self._box(option.rect)
        for place, page in enumerate(self._strip.pages_of(index.row())[: self._strip.across()]):
            if page is not None:
                self._paint_page(painter, box, place, page)
        if open_now:
            painter.setPen(QPen(QColor(scheme().madder), 2))
            painter.drawRect(box.adjusted(-3, -3, 3, 3))
        painter.setPen(QColor(scheme().madder if open_now else scheme().quiet))
        painter.setFont(sans(SMALL, QFont.Weight.DemiBold if open_now else QFont.Weight.Normal))
        below = QRect(option.rect.left(), box.bottom() + 4, option.rect.width(), _LABEL)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()

    def _box(self, rect: QRect) -> QRect:
        size, across = self._strip.page_size(), self._strip.across()
        width = size.width() * across
        return QRect(rect.left() + (rect.width() - width) // 2, rect.top() + _GAP, width, size.height())

    def _paint_page(self, painter: QPainter, box: QRect, place: int, page: int) -> None:
        size = self._strip.page_size()
        spot = QRect(box.left() + place * size.width(), box.top(), size.width(), size.height())
        # Paper is white in the dark too.
        painter.fillRect(spot, QColor("white"))
        width = round(size.width() * self._strip.devicePixelRatioF())
        if (drawn := self._strip.drawing().pixmap(page, width)) is not None:
            painter.drawPixmap(spot, drawn)
        if place:
            painter.setPen(QPen(QColor("#D9D3C8"), 1))
            painter.drawLine(spot.topLeft(), spot.bottomLeft())
