"""The controls of fading and blinking, under the pictures."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from kalbajar_catalogue.desk.viewing.overlay import BLINK, FADE, FASTEST, SLOWEST, USUAL
from kalbajar_catalogue.desk.viewing.words import per_cent
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number

HEIGHT = 44
_STEP = 100


class Band(QWidget):
    """`faded` tells how much of the right picture is wanted, `interval` how long each stays, in milliseconds."""

    faded = Signal(float)
    interval = Signal(int)
    run_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._language: Language = "en"
        self._running = False
        self._names: tuple[str, str] = ("", "")
        self._left, self._right = label("quiet"), label("quiet")
        self.fade, self.rate = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        self.run = Button("", "pause")
        self._figure = label("quiet")
        self._lay_out()
        self._retranslate()

    def show_mode(self, mode: str) -> None:
        """Show the controls of one way to lay the pictures; nothing for the others."""
        self.setVisible(mode in (FADE, BLINK))
        fading: tuple[QWidget, ...] = (self._left, self.fade, self._right)
        for widget in fading:
            widget.setVisible(mode == FADE)
        self.run.setVisible(mode == BLINK)
        self.rate.setVisible(mode == BLINK)
        self._say()

    def show_names(self, left: str, right: str, language: Language) -> None:
        """Say which picture stands at which end."""
        self._names, self._language = (left, right), language
        self._say()

    def show_running(self, running: bool) -> None:
        """Show whether the pictures alternate by themselves."""
        self._running = running
        self.run.show_symbol("pause" if running else "play")
        self._retranslate()

    def show_faded(self, share: float) -> None:
        """Show how much of the right picture is seen; nobody is told."""
        with QSignalBlocker(self.fade):
            self.fade.setValue(round(share * 100))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.fade.setRange(0, 100)
        self.fade.setPageStep(10)
        self.fade.setValue(50)
        # To the right is quicker.
        self.rate.setRange(-SLOWEST // _STEP, -FASTEST // _STEP)
        self.rate.setValue(-USUAL // _STEP)
        self.rate.setFixedWidth(220)
        self.fade.setMaximumWidth(480)
        self._figure.setMinimumWidth(72)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        row.addStretch(1)
        for widget in (self._left, self.fade, self._right, self.run, self.rate, self._figure):
            row.addWidget(widget, 2 if widget is self.fade else 0)
        row.addStretch(1)
        self.fade.valueChanged.connect(self._tell_faded)
        self.rate.valueChanged.connect(self._tell_interval)
        self.run.clicked.connect(self._ask_run)

    def _tell_faded(self, value: int) -> None:
        self._say()
        self.faded.emit(value / 100)

    def _tell_interval(self, value: int) -> None:
        self._say()
        self.interval.emit(-value * _STEP)

    def _ask_run(self) -> None:
        self.run_asked.emit(not self._running)

    def _say(self) -> None:
        self._left.setText(self._names[0])
        self._right.setText(self._names[1])
        fading = not self.fade.isHidden()
        seconds = shown_number(-self.rate.value() * _STEP / 1000, self._language)
        share = per_cent(self.fade.value() / 100, self._language)
        self._figure.setText(share if fading else self.tr("{seconds} s each").format(seconds=seconds))

    def _retranslate(self) -> None:
        named(self.fade, self.tr("How much of the right picture is seen"))
        named(self.rate, self.tr("How quickly the pictures alternate"))
        words = self.tr("Stop") if self._running else self.tr("Alternate")
        self.run.setText(words)
        named(self.run, words)
        self._say()
