"""The screen and its settings as QML sees them."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal

from kalbajar_catalogue.kiosk.measures import Screen


class Machine(QObject):
    """Sizes in units of the grid; `reach` keeps every control in the lower half, `still` nothing moves."""

    changed = Signal()

    def __init__(self, screen: Screen, reach: bool = False, still: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen, self._reach, self._still = screen, reach, still

    def resized(self, width: int, height: int) -> None:
        """The window has another size, in px. The lower half only is drawn on where controls must be in reach."""
        self._screen = replace(self._screen, width=max(width, 1), height=max(height // 2 if self._reach else height, 1))
        self.changed.emit()

    @property
    def screen(self) -> Screen:
        """The part that is drawn on."""
        return self._screen

    scale = Property(float, lambda self: self._screen.scale, notify=changed)
    mm = Property(float, lambda self: self._screen.mm, notify=changed)
    touch = Property(float, lambda self: self._screen.touch, notify=changed)
    measured = Property(bool, lambda self: self._screen.is_measured, notify=changed)
    reach = Property(bool, lambda self: self._reach, notify=changed)
    still = Property(bool, lambda self: self._still, notify=changed)
