"""The keys of the wall and of its table: one set for both."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.media.service import MOST_STARS

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_RETURNS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STARS: Final = {Qt.Key.Key_0 + stars: stars for stars in range(MOST_STARS + 1)}


class Keys(QObject):
    """Hears the keys of the views it is given; what it does not know goes on to the view."""

    rated = Signal(int)
    pick_asked = Signal()
    go_asked = Signal()
    copy_asked = Signal()
    record_asked = Signal()
    batch_asked = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        returns = dict.fromkeys(_RETURNS, self.record_asked)
        self._with_control = {Qt.Key.Key_C: self.copy_asked, Qt.Key.Key_E: self.batch_asked, **returns}
        self._plain = {Qt.Key.Key_P: self.pick_asked, Qt.Key.Key_G: self.go_asked, Qt.Key.Key_Escape: self.clear_asked}

    def hear(self, view: QWidget) -> None:
        """Hear the keys of this view too."""
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are commands here; before shortcuts of the window get them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._knows(event):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._knows(event):
            self._tell(event)
            return True
        return False

    def _knows(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == _CTRL:
            return key in self._with_control
        return modifiers == Qt.KeyboardModifier.NoModifier and (key in self._plain or key in _STARS)

    def _tell(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & _CTRL:
            self._with_control[Qt.Key(key)].emit()
        elif key in _STARS:
            self.rated.emit(_STARS[key])
        else:
            self._plain[Qt.Key(key)].emit()
