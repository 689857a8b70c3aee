"""The name of the exhibition on the wall, and the choice of another."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QStyleOptionToolButton, QToolButton, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import HEADING, scheme
from kalbajar_catalogue.desk.widgets.buttons import Tool

SIDES = 40


class Chooser(Tool):
    """A title that opens the list of exhibitions."""

    chosen = Signal(str)
    new_asked = Signal()
    change_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("title", parent=parent)
        self._shows: list[tuple[str, str]] = []
        self._current = ""
        self._title = ""
        self._writable = True
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self._retranslate()

    def show_shows(self, shows: list[tuple[str, str]], current: str) -> None:
        """Offer these exhibitions, (uid, title), and show one as chosen."""
        self._shows, self._current = shows, current
        self._retranslate()

    def show_writable(self, writable: bool) -> None:
        """Offer to make a new one, or not."""
        self._writable = writable
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def sizeHint(self) -> QSize:
        """Room for the whole title."""
        return QSize(self.fontMetrics().horizontalAdvance(self._title) + SIDES + 4, super().sizeHint().height())

    def _fitting(self, room: int) -> QFont:
        """The font of titles, or a smaller one where the title would be cut."""
        small = QFont(self.font())
        small.setPixelSize(HEADING)
        return self.font() if self.fontMetrics().horizontalAdvance(self._title) <= room else small

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, as much of the title as there is room for, and a chevron after it."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        painter.setPen(QColor(scheme().text))
        room = self.rect().adjusted(5, 0, -SIDES + 5, 0)
        painter.setFont(self._fitting(room.width()))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)
        end = room.left() + metrics.horizontalAdvance(title) + 10
        painter.drawPixmap(QPoint(end, self.height() // 2 - 6), picture("chevron-down", scheme().quiet))

    def _retranslate(self) -> None:
        titles = dict(self._shows)
        self._title = titles.get(self._current, "") or self.tr("Gallery")
        self.setText(self._title)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.updateGeometry()
        self.setAccessibleName(self.tr("Exhibition: {title}").format(title=self._title))
        self.setToolTip(self._title)
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for uid, title in self._shows:
            action = self._menu.addAction(title or self.tr("Without a title"))
            action.setData(uid)
            action.setCheckable(True)
            action.setChecked(uid == self._current)
            group.addAction(action)
            action.triggered.connect(self._choose)
        self._menu.addSeparator()
        change = self._menu.addAction(self.tr("Titles and number of works…"))
        change.setEnabled(self._writable and bool(self._shows))
        change.triggered.connect(self.change_asked)
        new = self._menu.addAction(self.tr("New exhibition…"))
        new.setEnabled(self._writable)
        new.triggered.connect(self.new_asked)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())
