"""The foot of the loupe: what the picture is, how large it is shown, its stars, and the way to the next."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.viewing.marks import Stars
from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.desk.viewing.words import megapixels, per_cent
from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language

HEIGHT, HINTS = 52, 22
SIZE_FROM = 1080
"""Width in px from which the px of the picture are said: in narrower ones its title needs the room."""


class Foot(QWidget):
    """Says what the loupe shows; its buttons ask for what the keys do too."""

    stepped = Signal(int)
    whole_asked = Signal()
    gone = Signal(int)
    rated = Signal(int)
    pick_asked = Signal()
    facts_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT + HINTS)
        self._number, self._title, self._makers = label("number"), Elided("work"), Elided("quiet")
        self._state, self._size, self._place = label("small"), label("small"), label("small")
        self.hints = Elided("small")
        self.stars, self.flag = Stars(), Tool("plain", "flag")
        self.out, self.zoom, self.into = Tool("", "minus"), Tool(""), Tool("", "plus")
        self.facts, self.leave = Tool("", "info"), Tool("", "x")
        self.back, self.on = Tool("", "arrow-left"), Tool("", "arrow-right")
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_sight(self, sight: Sight, at: int, count: int, language: Language) -> None:
        """Show what is said of a work, the `at`-th of so many."""
        self._number.setText(sight.number)
        self._number.setVisible(bool(sight.number))
        self._title.setText(sight.title(language))
        self._title.setProperty("italic", "yes" if sight.italic else "")
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)
        self._makers.setText(sight.card.makers.best(language).text)
        card = sight.card
        size = f"{card.width} × {card.height} · {megapixels(card.width, card.height, language)}"
        self._size.setText(size if card.width else "")
        self._fit()
        self._place.setText(self.tr("{at} of {count}").format(at=at + 1, count=count))
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at < count - 1)
        self.show_marks(sight)

    def show_marks(self, sight: Sight) -> None:
        """Show the stars and the flag of a work."""
        with QSignalBlocker(self.stars):
            self.stars.setValue(sight.rating)
        self.stars.update()
        self.stars.setEnabled(bool(sight.link))
        self.flag.setEnabled(bool(sight.link))
        self.flag.setChecked(sight.picked)
        self._colour_flag()

    def show_zoom(self, zoom: float, state: str, language: Language) -> None:
        """Show the zoom, and whether the picture is still being made sharp."""
        self.zoom.setText(per_cent(zoom, language))
        self._state.setText(state)
        self._state.setVisible(bool(state))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour_flag()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._size.setVisible(bool(self._size.text()) and self.width() >= SIZE_FROM)

    def _colour_flag(self) -> None:
        tokens = scheme()
        self.flag.setIcon(icon("flag", tokens.madder if self.flag.isChecked() else tokens.quiet, tokens.edge))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 16, 6)
        column.setSpacing(0)
        row = QHBoxLayout()
        column.addLayout(row, 1)
        column.addWidget(self.hints)
        row.setSpacing(8)
        said: tuple[QWidget, ...] = (self._number, self._title, self._makers)
        shown: tuple[QWidget, ...] = (self._state, self._size, self.stars, self.flag)
        steps: tuple[QWidget, ...] = (self.back, self._place, self.on)
        for widget in said:
            row.addWidget(widget)
        row.addStretch(1)
        for widget in shown:
            row.addWidget(widget)
        row.addSpacing(8)
        row.addLayout(_together(self.out, self.zoom, self.into))
        row.addSpacing(8)
        row.addWidget(self.facts)
        row.addSpacing(8)
        for widget in steps:
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.leave)
        self.zoom.setMinimumWidth(76)
        for button in (self.flag, self.facts):
            button.setCheckable(True)

    def _connect(self) -> None:
        self.out.clicked.connect(self._step_out)
        self.into.clicked.connect(self._step_in)
        self.zoom.clicked.connect(self.whole_asked)
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.stars.valueChanged.connect(self.rated)
        self.flag.clicked.connect(self.pick_asked)
        self.facts.clicked.connect(self.facts_asked)
        self.leave.clicked.connect(self.leave_asked)

    def _step_out(self) -> None:
        self.stepped.emit(-1)

    def _step_in(self) -> None:
        self.stepped.emit(1)

    def _go_back(self) -> None:
        self.gone.emit(-1)

    def _go_on(self) -> None:
        self.gone.emit(1)

    def _retranslate(self) -> None:
        named(self.out, self.tr("Further away"), "-")
        named(self.into, self.tr("Nearer"), "+")
        named(self.zoom, self.tr("Whole picture, or 100 %"), "0")
        named(self.flag, self.tr("Pick for print"), "P")
        named(self.facts, self.tr("Facts of the file"), "I")
        named(self.back, self.tr("The picture before"), "PgUp")
        named(self.on, self.tr("The next picture"), "PgDown")
        named(self.leave, self.tr("Leave the loupe"), "Esc")
        self.hints.setText(
            self.tr("+ − zoom · 0 whole · 1–8 times · arrows: next, or move · Ctrl+0–5 stars · P picks · I facts")
        )


def _together(*buttons: Tool) -> QHBoxLayout:
    """Buttons without a gap, as one control."""
    row = QHBoxLayout()
    row.setSpacing(0)
    for button in buttons:
        button.setProperty("is", "segment")
        row.addWidget(button)
    buttons[0].setProperty("place", "first")
    buttons[-1].setProperty("place", "last")
    return row
