"""Buttons with an icon in the colour of their words, and labels that say what they are."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.tokens import RECOLOURED, Tokens, scheme

NEAR = "\u2009\u2009"
_WITH_ENTER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class Button(QPushButton):
    """A push button; `role` is `primary`, `plain`, `link`, `section` or nothing."""

    def __init__(self, role: str = "", symbol: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._symbol = symbol
        self._drawn: tuple[str, bool] | None = None
        self.setProperty("is", role)
        self.setAutoDefault(False)
        self.setIconSize(QSize(16, 16))
        self._colour()

    def show_symbol(self, symbol: str) -> None:
        """Bear this icon from now on."""
        self._symbol = symbol
        self._colour()

    def setText(self, text: str) -> None:
        """Bear these words; Qt alone would put them too close to the icon."""
        super().setText(f"{NEAR}{text}" if self._symbol and text else text)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the icon anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._colour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like the space bar; Qt does so in dialogs only."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _WITH_ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def _colour(self) -> None:
        tokens = scheme()
        drawn = (self._symbol, tokens.dark)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        if self._symbol:
            self.setIcon(icon(self._symbol, ink_of(self._role, tokens), tokens.edge))


class Tool(QToolButton):
    """A tool button; `role` is `plain`, `segment`, `tab`, `title`, `name`, `chip` or nothing."""

    def __init__(self, role: str = "", symbol: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._symbol = symbol
        self._drawn: tuple[str, bool] | None = None
        self.setProperty("is", role)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._colour()

    def setText(self, text: str) -> None:
        """Bear these words; Qt alone would put them too close to the icon."""
        super().setText(f"{NEAR}{text}" if self._symbol and self._role == "plain" and text else text)
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(styles.ToolButtonTextBesideIcon if text else styles.ToolButtonIconOnly)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the icon anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._colour()

    def _colour(self) -> None:
        tokens = scheme()
        drawn = (self._symbol, tokens.dark)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        if self._symbol:
            self.setIcon(icon(self._symbol, ink_of(self._role, tokens), tokens.edge))


def ink_of(role: str, tokens: Tokens) -> str:
    """The colour in which a button of this role writes."""
    inks = {"primary": tokens.on_madder, "plain": tokens.quiet, "link": tokens.indigo, "tab": tokens.quiet,
            "name": tokens.quiet}  # fmt: skip
    return inks.get(role, tokens.text)


def label(role: str = "", text: str = "", wraps: bool = False) -> QLabel:
    """A label; `role` is one of the style sheet's: `title`, `work`, `number`, `heading`, `quiet`, `small`, ..."""
    made = QLabel(text)
    made.setProperty("is", role)
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def rule() -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("is", "line")
    return line


def named(widget: QWidget, name: str, keys: str = "") -> None:
    """Give a control the name that a screen reader says and a pointer shows; `keys` as in `Ctrl+Z`."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    widget.setAccessibleName(name)
    widget.setToolTip(f"{name} ({shown})" if shown else name)
