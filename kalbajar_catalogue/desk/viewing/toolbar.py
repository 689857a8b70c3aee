"""The head of the light table: how the pictures are laid, how large, and whether they go together."""

from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.viewing.words import per_cent
from kalbajar_catalogue.desk.widgets.buttons import NEAR, Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import Language

SIDE = "side"
SYMBOLS: Final = {
    SIDE: "columns-2",
    "divider": "square-split-horizontal",
    "fade": "blend",
    "blink": "eye",
}
HEIGHT: Final = 52
FIGURES_FROM: Final = 1240
"""Width in px from which what lies on the table is said: a word and a half of it tells nothing."""
WORDS_FROM: Final = 1060
"""Width in px from which the ways to lay the pictures are said in words, not by their icons alone."""


class Toolbar(QWidget):
    """Asks by its signals; `laid` tells how the pictures shall lie."""

    back_asked = Signal()
    laid = Signal(str)
    stepped = Signal(int)
    whole_asked = Signal()
    locked = Signal(bool)
    align_asked = Signal(bool)
    room_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._zoom = 1.0
        self._language: Language = "en"
        self.back = Tool("plain", "arrow-left")
        self._title, self._figures = label("work"), Elided("quiet")
        self.modes = Segments(tuple(SYMBOLS))
        self.out, self.zoom, self.into = Tool("segment", "minus"), Tool("segment"), Tool("segment", "plus")
        self.lock, self.align, self.more = Tool("", "lock"), Tool("", "move"), Tool("", "maximize")
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_mode(self, mode: str, possible: bool) -> None:
        """Show how the pictures lie; with one picture there is no other way."""
        self.modes.show_chosen(mode)
        for key, button in self.modes.buttons.items():
            button.setEnabled(possible or key == SIDE)
        self.align.setEnabled(possible)
        self._colour()

    def show_zoom(self, zoom: float, language: Language) -> None:
        """Show how large the pictures are."""
        self._zoom, self._language = zoom, language
        self.zoom.setText(per_cent(zoom, language))

    def show_locked(self, locked: bool) -> None:
        """Show whether the pictures go together; nobody is told."""
        with QSignalBlocker(self.lock):
            self.lock.setChecked(locked)
        self._colour()

    def show_figures(self, words: str) -> None:
        """Say what lies on the table."""
        self._figures.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def resizeEvent(self, event: QEvent) -> None:
        """Say less where it is narrow."""
        self._fit_words()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self._title)
        row.addWidget(self._figures)
        row.addStretch(1)
        row.addWidget(self.modes)
        zoom = QHBoxLayout()
        zoom.setSpacing(0)
        for button, place in ((self.out, "first"), (self.zoom, ""), (self.into, "last")):
            button.setProperty("place", place)
            zoom.addWidget(button)
        row.addLayout(zoom)
        row.addWidget(self.lock)
        row.addWidget(self.align)
        row.addWidget(self.more)
        self.zoom.setMinimumWidth(76)
        for mode in self.modes.buttons.values():
            # A click must not take the arrows away from the divider.
            mode.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lock.setCheckable(True)
        self.align.setCheckable(True)
        self.more.setCheckable(True)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.modes.chosen.connect(self.laid)
        self.out.clicked.connect(self._step_out)
        self.into.clicked.connect(self._step_in)
        self.zoom.clicked.connect(self.whole_asked)
        self.lock.toggled.connect(self._toggle)
        self.align.clicked.connect(self.align_asked)
        self.more.clicked.connect(self.room_asked)

    def _step_out(self) -> None:
        self.stepped.emit(-1)

    def _step_in(self) -> None:
        self.stepped.emit(1)

    def _toggle(self, locked: bool) -> None:
        self._colour()
        self.locked.emit(locked)

    def _colour(self) -> None:
        tokens = scheme()
        for key, button in self.modes.buttons.items():
            ink = tokens.madder if button.isChecked() else tokens.text
            button.setIcon(icon(SYMBOLS[key], ink, tokens.edge))
        name = "lock" if self.lock.isChecked() else "lock-open"
        self.lock.setIcon(icon(name, tokens.text, tokens.edge))

    def _fit_words(self) -> None:
        wide = self.width() >= WORDS_FROM
        for button, words in zip(self.modes.buttons.values(), self._words(), strict=True):
            button.setText(f"{NEAR}{words}" if wide else "")
        self.lock.setText(f"{NEAR}{self.tr('Same point')}" if wide else "")
        self._figures.setVisible(self.width() >= FIGURES_FROM)

    def _words(self) -> tuple[str, ...]:
        return self.tr("Side by side"), self.tr("Divider"), self.tr("Fade"), self.tr("Blink")

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Light table"))
        named(self.back, self.tr("Back"), "Esc")
        for button, words in zip(self.modes.buttons.values(), self._words(), strict=True):
            named(button, words)
        named(self.out, self.tr("Further away"), "-")
        named(self.into, self.tr("Nearer"), "+")
        named(self.zoom, self.tr("Whole pictures, or 100 %"), "Z")
        named(self.align, self.tr("Align by hand"), "A")
        named(self.lock, self.tr("Same point"))
        self.lock.setToolTip(self.tr("All pictures show the same point at the same size"))
        named(self.more, self.tr("More room for the pictures"), QKeySequence("F").toString())
        self._fit_words()
        self._colour()
