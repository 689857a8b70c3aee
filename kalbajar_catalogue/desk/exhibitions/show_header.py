"""The head of the page of one exhibition: its title, where it stands, and what can be done with the whole of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.events_said import title_of
from kalbajar_catalogue.desk.exhibitions.reading import Board
from kalbajar_catalogue.desk.tokens import HEADER
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language


class ShowHeader(QWidget):
    """Title, a line of figures, and the buttons; the page listens to them."""

    def __init__(self, language: Language, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._writable = language, writable
        self._board: Board | None = None
        self._title, self._figures = Elided("title"), Elided("quiet")
        self.back, self.left, self.right = (
            Tool("plain", "arrow-left"),
            Tool("plain", "panel-left"),
            Tool("plain", "panel-right"),
        )
        self.wall, self.copy, self.proof = Button("", "images"), Button("", "copy"), Button("", "file-text")
        self.more = Tool("", "ellipsis")
        self._lay_out()
        self.show_columns(True, True)
        self._retranslate()

    def show_board(self, board: Board) -> None:
        """Show the name and figures of this exhibition."""
        self._board = board
        self._retranslate()

    def show_columns(self, left: bool, right: bool) -> None:
        """Show which columns are open."""
        self.left.setChecked(left)
        self.right.setChecked(right)

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.setProperty("is", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEADER)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._figures)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        row.addSpacing(8)
        for widget in (self.wall, self.copy, self.proof, self.more, self.left, self.right):
            row.addWidget(widget)
        for column in (self.left, self.right):
            column.setCheckable(True)
        self.copy.setEnabled(self._writable)

    def _retranslate(self) -> None:
        for button, words in (
            (self.wall, self.tr("Gallery")),
            (self.copy, self.tr("Copy")),
            (self.proof, self.tr("Proof")),
        ):
            button.setText(words)
        named(self.wall, self.tr("The wall of this exhibition"))
        named(self.copy, self.tr("Copy with its sections, without its works"))
        named(self.proof, self.tr("Print a proof"), "Ctrl+P")
        named(self.more, self.tr("More"))
        named(self.back, self.tr("All exhibitions"), "Alt+Left")
        named(self.left, self.tr("Facts"))
        named(self.right, self.tr("Ready for print, programme"))
        if self._board:
            self._title.setText(title_of(self._board.show.title, self._language))
            self._figures.setText(self._line(self._board))

    def _line(self, board: Board) -> str:
        show, count = board.show, len(board.rows)
        if show.announced_count:
            figures = self.tr("{count} of {announced} catalogued").format(count=count, announced=show.announced_count)
        else:
            figures = self.tr("%n work(s) hung", "", count) if count else self.tr("nothing hangs yet")
        programme = title_of(board.programme.title, self._language) if board.programme else ""
        status = vocabularies.word("exhibition_status", show.status, self._language)
        tbc = self.tr("to be confirmed") if show.confirmation == "tbc" else ""
        return " · ".join(part for part in (show.ref, programme, status, figures, tbc) if part)
