"""A list of fields that floats beside what asks for one, and is searched as one types."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing.targets import FIELD_SYMBOL, SYMBOLS, Offered
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, SMALL, scheme
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.i18n.folding import fold

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole)
SIZE, HIGH, HEAD = QSize(340, 400), 30, 28
_NOWHERE = QModelIndex()
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_WALKING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class FieldPicker(QFrame):
    """Opens with `open_at`; `picked` tells the key that was chosen. Escape and a press elsewhere close it."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("is", "palette")
        self.line, self.list, self.entries = QLineEdit(), QListView(), _Entries(self)
        self._nothing = label("quiet", wraps=True)
        self._offered: tuple[Offered, ...] = ()
        self.line.setProperty("is", "find")
        self.line.setClearButtonEnabled(True)
        self.list.setModel(self.entries)
        self.list.setItemDelegate(_Painter(self))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for widget in (self.line, self._nothing, self.list):
            column.addWidget(widget)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._pick)
        self._retranslate()

    def open_at(self, place: QRect, offered: Sequence[Offered], chosen: str) -> None:
        """Float under a place of the screen, with `chosen` marked, ready to type."""
        self._offered = tuple(offered)
        self.line.clear()
        self._narrow()
        self._mark(chosen)
        self.resize(SIZE)
        self.move(self._spot(place))
        self.show()
        self.line.setFocus()

    def keys(self) -> list[str]:
        """The keys that are in sight, in their order."""
        return [entry.key for entry in self.entries.entries if isinstance(entry, Offered)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk the list while one types; Enter takes the row that is marked."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _WALKING:
                self._walk(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.list.currentIndex())
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _spot(self, place: QRect) -> QPoint:
        """Under the place, above it where there is no room, and always in what of the window is on the screen."""
        room = self.screen().availableGeometry()
        if (owner := self.parentWidget()) is not None:
            window = owner.window()
            within = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).intersected(room)
            room = within if within.width() >= SIZE.width() else room
        below = place.bottom() + 2
        top = below if below + SIZE.height() <= room.bottom() else place.top() - SIZE.height() - 2
        left = min(place.left(), room.right() - SIZE.width())
        return QPoint(max(left, room.left()), max(top, room.top()))

    def _narrow(self) -> None:
        wanted = fold(self.line.text()).split()
        found = [one for one in self._offered if all(_begins(one.spoken, word) for word in wanted)]
        if wanted:
            # What is called so comes before what is only found by another name.
            found.sort(key=lambda one: not fold(one.words).startswith(wanted[0]))
        self.entries.show(found, headed=not wanted)
        self.list.setCurrentIndex(self.entries.index(self.entries.beside(-1, 1)))
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def _mark(self, key: str) -> None:
        for row, entry in enumerate(self.entries.entries):
            if isinstance(entry, Offered) and entry.key == key:
                self.list.setCurrentIndex(self.entries.index(row))
                self.list.scrollTo(self.entries.index(row), QListView.ScrollHint.PositionAtCenter)

    def _walk(self, event: QKeyEvent) -> None:
        step = 1 if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else -1
        row = self.list.currentIndex().row()
        for _ in range(1 if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) else 10):
            row = self.entries.beside(row, step)
        self.list.setCurrentIndex(self.entries.index(row))

    def _pick(self, index: Index) -> None:
        entry = index.data(ENTRY) if index.isValid() else None
        if isinstance(entry, Offered):
            self.hide()
            self.picked.emit(entry.key)

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Find a field"))
        self.line.setAccessibleName(self.tr("Find a field"))
        self.list.setAccessibleName(self.tr("Fields"))
        self._nothing.setText(self.tr("No field is called so."))


class _Entries(QAbstractListModel):
    """Fields under the headings of their form; a heading is a text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Offered | str] = []

    def show(self, offered: Sequence[Offered], headed: bool) -> None:
        self.beginResetModel()
        self.entries = []
        group = ""
        for one in offered:
            if headed and one.group != group:
                group = one.group
                self.entries.append(group)
            self.entries.append(one)
        self.endResetModel()

    def beside(self, row: int, step: int) -> int:
        """The nearest field in a direction, the same row where there is none."""
        place = row + step
        while 0 <= place < len(self.entries):
            if isinstance(self.entries[place], Offered):
                return place
            place += step
        return row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = ENTRY) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in _SPOKEN:
            return f"{entry.words}, {entry.group}" if isinstance(entry, Offered) else entry
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_field = index.isValid() and isinstance(self.entries[index.row()], Offered)
        return super().flags(index) if is_field else Qt.ItemFlag.NoItemFlags


class _Painter(QStyledItemDelegate):
    """A heading small and quiet, a field with its icon."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), HIGH if isinstance(index.data(ENTRY), Offered) else HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, tokens, rect = index.data(ENTRY), scheme(), option.rect
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        if not isinstance(entry, Offered):
            painter.setFont(sans(SMALL, QFont.Weight.DemiBold))
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(rect.adjusted(6, 4, -6, 0), middle, entry)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.wash))
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(tokens.madder))
        symbol = SYMBOLS.get(entry.key, FIELD_SYMBOL)
        painter.drawPixmap(rect.left() + 8, rect.center().y() - 6, picture(symbol, tokens.quiet, 14))
        font = sans(BODY)
        room = rect.adjusted(30, 0, -8, 0)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        text = QFontMetrics(font).elidedText(entry.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, text)
        painter.restore()


def _begins(spoken: str, word: str) -> bool:
    return spoken.startswith(word) or f" {word}" in spoken
