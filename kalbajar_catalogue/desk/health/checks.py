"""The list of checks at the left: a mark, a name and how many works fail, the good ones too."""

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.checks import name_of
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, RADIUS, RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.items.health import CHECKS, GOOD, LOUD, MEND, OPEN

HEIGHT, MARK, COUNT = 34, 16, 44
SYMBOLS = {GOOD: "check", MEND: "triangle-alert", LOUD: "triangle-alert", OPEN: "circle-dashed"}


class Check(QAbstractButton):
    """One check; how it stands is told by mark, figure and colour."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._level, self.count = key, OPEN, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_count(self, level: str, count: int) -> None:
        """Show how many works fail, and how bad it is."""
        self._level, self.count = level, count
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Say the name and the figure."""
        self.setText(name_of(self.key))
        said = {OPEN: self.tr("not looked at yet"), GOOD: self.tr("all well")}
        standing = said.get(self._level) or self.tr("%n to mend", "", self.count)
        named(self, f"{self.text()}: {standing}")

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return QSize(12 + MARK + 8 + self.fontMetrics().horizontalAdvance(self.text()) + COUNT, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A long name gives way; the whole of it stands in the tool tip."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, the name, the figure."""
        tokens, painter = scheme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        colour = {GOOD: tokens.sage, OPEN: tokens.quiet, LOUD: tokens.madder}.get(self._level, tokens.weld)
        painter.drawPixmap(12, (HEIGHT - MARK) // 2, picture(SYMBOLS[self._level], colour, MARK))
        words = QRect(12 + MARK + 8, 0, self.width() - 12 - MARK - 8 - COUNT, HEIGHT)
        weight = sans(BODY).Weight.DemiBold if self.isChecked() else sans(BODY).Weight.Normal
        painter.setFont(sans(BODY, weight))
        painter.setPen(QColor(tokens.madder if self.isChecked() else tokens.text))
        line = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, line)
        painter.setFont(sans(BODY))
        painter.setPen(QColor(colour))
        figure = "–" if self._level == OPEN else str(self.count)
        painter.drawText(self.rect().adjusted(0, 0, -14, 0), int(_RIGHT), figure)

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def _ground(self, painter: QPainter) -> None:
        tokens, inner = scheme(), self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(tokens.wash if self.isChecked() else tokens.hover))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.fillRect(QRect(0, 4, 2, HEIGHT - 8), QColor(tokens.madder))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)


_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Checks(QWidget):
    """All checks, one of them chosen; `chosen` tells its key. Arrows walk, Tab goes on to the works."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = {key: Check(key) for key in CHECKS}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(2)
        for button in self.buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        self._group.buttonToggled.connect(self._tell)
        self.retranslate()

    @property
    def key(self) -> str:
        """The check that is chosen, '' for none."""
        button = self._group.checkedButton()
        return button.key if isinstance(button, Check) else ""

    def choose(self, key: str) -> None:
        """Choose a check, as a person would."""
        self.buttons[key].setChecked(True)

    def show_chosen(self, key: str) -> None:
        """Show a check as chosen; nobody is told."""
        with QSignalBlocker(self._group):
            self.buttons[key].setChecked(True)
        self._rove()

    def retranslate(self) -> None:
        """Say every name."""
        self.setAccessibleName(self.tr("Checks"))
        for button in self.buttons.values():
            button.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the check above or below."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.key:
            super().keyPressEvent(event)
            return
        place = min(max(CHECKS.index(self.key) + step, 0), len(CHECKS) - 1)
        self.choose(CHECKS[place])
        self.buttons[CHECKS[place]].setFocus()

    def _tell(self, button: QAbstractButton, checked: bool) -> None:
        if checked and isinstance(button, Check):
            self._rove()
            self.chosen.emit(button.key)

    def _rove(self) -> None:
        """Tab comes to the chosen check, and goes on to the works from there."""
        if self.key and any(button.hasFocus() for button in self.buttons.values()):
            self.buttons[self.key].setFocus()
        for key, button in self.buttons.items():
            policies = Qt.FocusPolicy
            button.setFocusPolicy(policies.StrongFocus if key == self.key else policies.ClickFocus)
