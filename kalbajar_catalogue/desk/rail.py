"""The rail of subjects at the left."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, RADIUS, RAIL, RAIL_FOLDED, SMALL, scheme
from kalbajar_catalogue.i18n.languages import known
from kalbajar_catalogue.i18n.numbers import shown_number

ROW, LEAST_ROW, HEAD, ABOVE = 30, 24, 8, 12
"""px: a row where there is room and where there is little, what a heading is higher, the space above all."""
_KEY = Qt.ItemDataRole.UserRole
_SYMBOL = _KEY + 1
_COUNT = _KEY + 2


@dataclass(frozen=True)
class Subject:
    """A page that the rail opens; a subject without a key is the heading of those after it."""

    key: str
    symbol: str = ""


SUBJECTS = (
    Subject("overview", "house"),
    Subject("exhibitions", "landmark"),
    Subject("programme", "calendar-days"),
    Subject("gallery", "frame"),
    Subject("health", "heart-pulse"),
    Subject("", "works"),
    Subject("photographs", "images"),
    *(Subject(key, kinds.SYMBOLS[kind]) for kind, key in kinds.PAGES.items() if key != "photographs"),
    Subject("", "names"),
    Subject("people", "users"),
    Subject("places", "map-pin"),
    Subject("vocabularies", "tags"),
    Subject("sources", "quote"),
    Subject("", "words"),
    Subject("texts", "file-text"),
    Subject("rights", "copyright"),
    Subject("", "records"),
    Subject("import", "import"),
    Subject("publish", "book-open"),
    Subject("history", "history"),
    Subject("trash", "trash-2"),
    Subject("settings", "settings"),
)


class Rail(QListWidget):
    """The subjects; `chosen` tells the key of the one a person goes to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "rail")
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportMargins(0, ABOVE, 0, 0)
        for subject in SUBJECTS:
            self.addItem(_item(subject))
        self.fold(False)
        self._retranslate()
        self.currentItemChanged.connect(self._tell)

    @property
    def folded(self) -> bool:
        """Whether only the icons show."""
        return self.width() == RAIL_FOLDED

    def fold(self, folded: bool) -> None:
        """Show only the icons, or the words too."""
        self.setFixedWidth(RAIL_FOLDED if folded else RAIL)
        self.viewport().update()

    def show_chosen(self, key: str) -> None:
        """Mark the subject whose page is shown."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)

    def mark(self, key: str) -> None:
        """Mark the subject that what is shown belongs to; nobody is told."""
        with QSignalBlocker(self):
            self.show_chosen(key)
        self.viewport().update()

    def show_count(self, key: str, count: int | None) -> None:
        """Show how many there are behind a subject; None for not known."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.item(row).setData(_COUNT, count)

    def keyboardSearch(self, search: str) -> None:
        """Letters are no way to another page: whoever types means to search, or does not know where the focus is."""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All subjects show without scrolling as long as rows can be narrower."""
        super().resizeEvent(event)
        heads = sum(not subject.key for subject in SUBJECTS)
        fitting = (self.height() - ABOVE - heads * HEAD) // len(SUBJECTS)
        row = max(LEAST_ROW, min(ROW, fitting))
        for place, subject in enumerate(SUBJECTS):
            self.item(place).setSizeHint(QSize(RAIL_FOLDED, row if subject.key else row + HEAD))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item and item.data(_KEY):
            self.chosen.emit(item.data(_KEY))

    def _retranslate(self) -> None:
        words = {
            "overview": self.tr("Overview"),
            "exhibitions": self.tr("Exhibitions"),
            "programme": self.tr("Programme"),
            "gallery": self.tr("Gallery"),
            "health": self.tr("Health"),
            "works": self.tr("Works"),
            **{key: kinds.all_of(kind) for kind, key in kinds.PAGES.items()},
            "names": self.tr("Names"),
            "people": self.tr("People"),
            "places": self.tr("Places"),
            "vocabularies": self.tr("Vocabularies"),
            "sources": self.tr("Sources"),
            "words": self.tr("Words"),
            "texts": self.tr("Texts"),
            "rights": self.tr("Rights"),
            "records": self.tr("Records"),
            "import": self.tr("Import"),
            "publish": self.tr("Publishing"),
            "history": self.tr("History"),
            "trash": self.tr("Trash"),
            "settings": self.tr("Settings"),
        }
        self.setAccessibleName(self.tr("Subjects"))
        for row, subject in enumerate(SUBJECTS):
            self.item(row).setText(words[subject.key or subject.symbol])
            self.item(row).setToolTip(words[subject.key or subject.symbol])


def _item(subject: Subject) -> QListWidgetItem:
    item = QListWidgetItem()
    item.setData(_KEY, subject.key)
    item.setData(_SYMBOL, subject.symbol)
    if not subject.key:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class _Painter(QStyledItemDelegate):
    """Draws a subject: icon, word, count; madder wash and a 2 px edge for the one that is open."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(_KEY):
            self._subject(painter, option, index)
        else:
            self._heading(painter, option, index)
        painter.restore()

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = scheme()
        rect = option.rect
        if rect.width() <= RAIL_FOLDED:
            painter.setPen(QColor(tokens.line))
            painter.drawLine(rect.left() + 14, rect.center().y() + 4, rect.right() - 14, rect.center().y() + 4)
            return
        painter.setPen(QColor(tokens.quiet))
        painter.setFont(sans(SMALL, QFont.Weight.DemiBold))
        painter.drawText(rect.adjusted(16, 8, -16, 0), Qt.AlignmentFlag.AlignVCenter, index.data())

    def _subject(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = scheme()
        open_now = bool(option.state & QStyle.StateFlag.State_Selected)
        _ground(painter, option, open_now)
        ink = tokens.madder if open_now else tokens.text
        rect = option.rect
        painter.drawPixmap(rect.left() + 16, rect.center().y() - 7, picture(index.data(_SYMBOL), ink))
        if rect.width() <= RAIL_FOLDED:
            return
        painter.setPen(QColor(ink))
        painter.setFont(sans(BODY, QFont.Weight.DemiBold if open_now else QFont.Weight.Normal))
        # None of a kind is no news.
        figure = index.data(_COUNT)
        count = shown_number(figure, known(QLocale().name()[:2]), 0) if figure else ""
        small = sans(SMALL, QFont.Weight.DemiBold if open_now else QFont.Weight.Normal)
        taken = QFontMetrics(small).horizontalAdvance(count) + 8 if count else 0
        words = rect.adjusted(42, 0, -16 - taken, 0)
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QColor(ink if open_now else tokens.quiet))
        painter.setFont(small)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -16, 0), right, count)


def _ground(painter: QPainter, option: QStyleOptionViewItem, open_now: bool) -> None:
    tokens = scheme()
    box = QRect(option.rect).adjusted(8, 1, -8, -1)
    if open_now:
        painter.fillRect(box, QColor(tokens.wash))
        painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), QColor(tokens.madder))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, QColor(tokens.hover))
    list_has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if list_has_focus:
        painter.setPen(QPen(QColor(tokens.indigo), 2))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
