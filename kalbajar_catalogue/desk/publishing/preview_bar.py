"""The bar over the preview: how old it is, where one is in it, how it is shown."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.publishing.openings import PAGE, SPREAD
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.segments import Segments

HEIGHT = 44


class PreviewBar(QWidget):
    """Shows what it is told; tells what is pressed."""

    step_asked = Signal(int)
    mode_chosen = Signal(str)
    zoom_asked = Signal(bool)
    fit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._when: datetime | None = None
        self._busy, self._place = False, ("", 0)
        self._mark, self._state, self._pages = QLabel(), Elided("small"), label()
        self.back, self.forward = Tool("plain", "arrow-left"), Tool("plain", "arrow-right")
        self.modes = Segments((SPREAD, PAGE))
        self.smaller, self.larger, self.share = Tool("plain", "minus"), Tool("plain", "plus"), Tool("plain")
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_state(self, busy: bool, when: datetime | None) -> None:
        """Whether the pages are being set, and when what is shown was."""
        self._busy, self._when = busy, when
        self._say_state()

    def show_place(self, pages: str, of: int, at_begin: bool, at_end: bool) -> None:
        """The pages that lie open, of how many, and whether there are others before and after."""
        self._place = pages, of
        self.back.setEnabled(bool(of) and not at_begin)
        self.forward.setEnabled(bool(of) and not at_end)
        self._say_place()

    def show_mode(self, mode: str) -> None:
        """Show how it is shown."""
        self.modes.show_chosen(mode)

    def show_share(self, share: float) -> None:
        """Show how large it is."""
        self.share.setText(f"{round(share * 100)} %")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._say_state()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        self._mark.setFixedWidth(16)
        self._pages.setMinimumWidth(120)
        self._pages.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.share.setMinimumWidth(56)
        row.addWidget(self._mark)
        row.addWidget(self._state, 1)
        for widget in (self.back, self._pages, self.forward):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.modes)
        row.addSpacing(6)
        for widget in (self.smaller, self.share, self.larger):
            row.addWidget(widget)

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_on)
        self.modes.chosen.connect(self.mode_chosen)
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)
        self.share.clicked.connect(self.fit_asked)

    def _go_back(self) -> None:
        self.step_asked.emit(-1)

    def _go_on(self) -> None:
        self.step_asked.emit(1)

    def _zoom_in(self) -> None:
        self.zoom_asked.emit(True)

    def _zoom_out(self) -> None:
        self.zoom_asked.emit(False)

    def _say_state(self) -> None:
        tokens = scheme()
        symbol, ink = ("refresh-cw", tokens.quiet) if self._busy else ("circle-check", tokens.sage)
        self._mark.setVisible(self._busy or self._when is not None)
        self._mark.setPixmap(picture(symbol, ink, 14))
        if self._busy:
            self._state.setText(self.tr("Setting the pages…"))
        else:
            clock = f"{self._when:%H:%M}" if self._when else ""
            self._state.setText(self.tr("Preview of {time}").format(time=clock) if clock else "")

    def _say_place(self) -> None:
        pages, of = self._place
        self._pages.setText(self.tr("Page {pages} of {of}").format(pages=pages, of=of) if of else "")

    def _retranslate(self) -> None:
        self._say_state()
        self._say_place()
        self.modes.buttons[SPREAD].setText(self.tr("Spread"))
        self.modes.buttons[PAGE].setText(self.tr("Page"))
        named(self.modes.buttons[SPREAD], self.tr("Two pages beside each other"))
        named(self.modes.buttons[PAGE], self.tr("One page"))
        named(self.back, self.tr("Pages before"), "PgUp")
        named(self.forward, self.tr("Next pages"), "PgDown")
        named(self.smaller, self.tr("Smaller"), "-")
        named(self.larger, self.tr("Larger"), "+")
        named(self.share, self.tr("Fit into the window"), "0")
