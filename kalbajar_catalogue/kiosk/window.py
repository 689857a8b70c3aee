"""The kiosk's one window: draws the pages, lets no key, click or gesture out, and tells of every touch."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPointerEvent, QResizeEvent, QScreen
from PySide6.QtQuick import QQuickView

from kalbajar_catalogue.kiosk.content import Content
from kalbajar_catalogue.kiosk.drawing.drawings import Drawings
from kalbajar_catalogue.kiosk.machine import Machine
from kalbajar_catalogue.kiosk.naming import forget, name_for_qml
from kalbajar_catalogue.kiosk.session import Session
from kalbajar_catalogue.kiosk.zoom.zooming import Zooming

QML = Path(__file__).parent / "qml"
_TOUCHES = frozenset({
    QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress, QEvent.Type.KeyPress,
    QEvent.Type.Wheel, QEvent.Type.NativeGesture,
})  # fmt: skip
_MOVES = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove, QEvent.Type.TabletMove})
_LIFTS = frozenset({
    QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease, QEvent.Type.TabletRelease,
    QEvent.Type.Wheel,
})  # fmt: skip
_AGAIN_MS = 500
_SLIP_PX = 6.0
"""A finger or a mouse that moves less does not: something that lies on the screen, or a table that shakes."""
_KEYS = frozenset({
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace,
})  # fmt: skip


class KioskWindow(QQuickView):
    """Full screen unless `windowed`; only then it can be closed from outside."""

    touched = Signal()
    lifted = Signal()
    closed = Signal()

    def __init__(self, session: Session, content: Content, machine: Machine, drawings: Drawings,
                 zooming: Zooming, windowed: bool = False) -> None:  # fmt: skip
        name_for_qml(session, content, machine, drawings, zooming)
        super().__init__()
        self._machine, self._windowed, self._gone = machine, windowed, False
        self._rested: dict[int, QPointF] = {}
        self.setTitle("Kalbajar Catalogue")
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.setColor(Qt.GlobalColor.black)
        self.engine().addImportPath(str(QML))
        self.installEventFilter(self)

    def draw(self) -> None:
        """Loads the pages."""
        self.setSource(QUrl.fromLocalFile(str(QML / "Kalbajar" / "Kiosk" / "Main.qml")))

    def cover(self) -> None:
        """Covers the whole screen, also where no window manager does it, and whenever the screen changes its size."""
        self.setFlags(self.flags() | Qt.WindowType.FramelessWindowHint)
        self._spread()
        self.screenChanged.connect(self._watch)
        self._watch(self.screen())
        self.showFullScreen()
        self.windowStateChanged.connect(self._changed_state)

    @Slot()
    def _changed_state(self) -> None:
        """Made small by a gesture or a key of the window system: a moment later it covers the screen again."""
        if self.windowState() != Qt.WindowState.WindowFullScreen:
            QTimer.singleShot(_AGAIN_MS, self, self._cover_again)

    @Slot()
    def _cover_again(self) -> None:
        if not self._gone and self.windowState() != Qt.WindowState.WindowFullScreen:
            self.showFullScreen()

    def _watch(self, screen: QScreen | None) -> None:
        if screen:
            screen.geometryChanged.connect(self._spread, Qt.ConnectionType.UniqueConnection)
            self._spread()

    @Slot()
    def _spread(self) -> None:
        if not self._gone:
            self.setGeometry(self.screen().geometry())

    def close_for_good(self) -> None:
        """Takes the pages away and closes."""
        self.removeEventFilter(self)
        self._windowed = self._gone = True
        self.setSource(QUrl())
        self.close()
        self.deleteLater()
        forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every touch is told of; keys that no page uses, and every shortcut, end here."""
        kind = event.type()
        if kind in _TOUCHES or (kind in _MOVES and isinstance(event, QPointerEvent) and self._has_moved(event)):
            self.touched.emit()
        if kind in _LIFTS:
            self.lifted.emit()
        if kind == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and not self._windowed and not _is_ours(event)
        return kind == QEvent.Type.ContextMenu

    def _has_moved(self, event: QPointerEvent) -> bool:
        """Whether a point is elsewhere than where it last was when it moved."""
        moved = False
        points = {point.id(): point.scenePosition() for point in event.points()}
        for number, at in points.items():
            before = self._rested.get(number)
            if before is None or (at - before).manhattanLength() >= _SLIP_PX:
                self._rested[number], moved = at, before is not None
        self._rested = {number: at for number, at in self._rested.items() if number in points}
        return moved

    def closeEvent(self, event: QCloseEvent) -> None:
        """A request from outside to close is not heard but in a window."""
        if self._windowed:
            self.closed.emit()
            event.accept()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The grid is laid anew."""
        if not self._gone:
            self._machine.resized(event.size().width(), event.size().height())
        super().resizeEvent(event)


def _is_ours(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return plain and (event.key() in _KEYS or (event.text().isprintable() and bool(event.text().strip())))
