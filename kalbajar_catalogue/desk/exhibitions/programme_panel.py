"""The events that accompany an exhibition, by day, and its wall texts with their states."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.events_said import symbol_of, time_of, title_of
from kalbajar_catalogue.desk.exhibitions.reading import Board
from kalbajar_catalogue.desk.icons import icon, picture
from kalbajar_catalogue.desk.states import STATE_SYMBOLS, state_colour, state_word
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.exhibitions.records import Event
from kalbajar_catalogue.exhibitions.standing_points import text_state
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.dates import shown_weekday_date
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language

TEXT_KINDS = ("wall", "foreword", "essay")
STATE_WIDTH = 42


class _Column(QWidget):
    """A heading with rows under it that are made anew whenever something changes."""

    def __init__(self, language: Language, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._language, self._writable = language, writable
        self._board: Board | None = None
        self._heading, self._rows = label("heading"), QVBoxLayout()
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._rows)

    def show_board(self, board: Board) -> None:
        """Show what belongs to this exhibition."""
        self._board = board
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _retranslate(self) -> None:
        while self._rows.count():
            if (item := self._rows.takeAt(0)) and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        if self._board:
            self._fill(self._board)

    def _fill(self, board: Board) -> None:
        raise NotImplementedError


class Events(_Column):
    """`event_asked` tells the uid of the event that a person wants to change, '' for a new one."""

    event_asked = Signal(str)

    def _fill(self, board: Board) -> None:
        self._heading.setText(self.tr("Programme"))
        for day in board.days:
            words = shown_weekday_date(day.day, self._language) if day.day else self.tr("Date not recorded")
            self._rows.addWidget(label("small", words))
            for event in day.events:
                self._rows.addWidget(self._row(event, board))
        if not board.days:
            self._rows.addWidget(label("quiet", self.tr("No event is recorded."), wraps=True))
        add = Button("link", "plus")
        add.setText(self.tr("Add an event"))
        named(add, self.tr("Add an event"))
        add.setEnabled(self._writable)
        add.clicked.connect(self._ask)
        self._rows.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, event: Event, board: Board) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(picture(symbol_of(event), scheme().quiet))
        mark.setContentsMargins(0, 3, 0, 0)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        kind = vocabularies.word("event_type", event.type, self._language)
        title, words_of_title = LineButton("row"), title_of(event.title, self._language)
        title.show_words(words_of_title, ", ".join(part for part in (kind, words_of_title) if part))
        title.setProperty("uid", event.uid)
        title.clicked.connect(self._ask)
        words.addWidget(title)
        words.addWidget(label("small", self._line(event, board, kind), wraps=True))
        row.addLayout(words, 1)
        return line

    def _line(self, event: Event, board: Board, kind: str) -> str:
        people = [
            " ".join(part for part in (name.best(self._language).text, self._role(role.role)) if part)
            for role in event.people
            if (name := board.names.get(role.agent))
        ]
        venue = board.names.get(event.venue)
        place = venue.best(self._language).text if venue else self.tr("place not recorded")
        return " · ".join(part for part in (kind, time_of(event, self._language), place, *people) if part)

    def _role(self, code: str) -> str:
        return f"({vocabularies.word('role', code, self._language)})" if code else ""

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.event_asked.emit(str(button.property("uid") or ""))


class WallTexts(_Column):
    """The texts of the exhibition itself; `text_asked` tells kind and language of the one to be written."""

    text_asked = Signal(str, str)

    def _fill(self, board: Board) -> None:
        self._heading.setText(self.tr("Wall texts"))
        texts = board.texts.get(board.show.uid, ())
        for kind in TEXT_KINDS:
            self._rows.addWidget(self._row(kind, [text_state(texts, kind, code) for code in LANGUAGES]))

    def _row(self, kind: str, states: Sequence[str]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        name = vocabularies.word("text_kind", kind, self._language)
        words = Elided()
        words.setText(capitalised(name, self._language))
        row.addWidget(words, 1)
        for code, state in zip(LANGUAGES, states, strict=True):
            button = Tool("state")
            button.setText(code)
            button.setIcon(icon(STATE_SYMBOLS[state], state_colour(state, scheme())))
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            button.setFixedWidth(STATE_WIDTH)
            button.setIconSize(QSize(14, 14))
            button.setProperty("asks", f"{kind} {code}")
            named(button, f"{name}, {OWN_NAMES[code]}: {state_word(state, self._language)}")
            button.clicked.connect(self._ask)
            row.addWidget(button)
        return line

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Tool):
            kind, code = str(button.property("asks")).split(" ")
            self.text_asked.emit(kind, code)
