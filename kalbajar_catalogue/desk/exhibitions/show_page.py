"""The page of one exhibition: facts, the works in their order, how ready it is for print."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.exhibitions import reading, verbs
from kalbajar_catalogue.desk.exhibitions.columns import ColumnMemory
from kalbajar_catalogue.desk.exhibitions.facts import Facts
from kalbajar_catalogue.desk.exhibitions.hang_panel import HangPanel
from kalbajar_catalogue.desk.exhibitions.programme_panel import Events, WallTexts
from kalbajar_catalogue.desk.exhibitions.readiness import Readiness
from kalbajar_catalogue.desk.exhibitions.reading import Board
from kalbajar_catalogue.desk.exhibitions.show_header import ShowHeader
from kalbajar_catalogue.desk.exhibitions.text_dialog import TextDialog
from kalbajar_catalogue.desk.forms.record_dialog import RecordDialog
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import rule
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.records import Event, Section
from kalbajar_catalogue.exhibitions.standing_points import Point
from kalbajar_catalogue.i18n.languages import Language, known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.journal import Action, Changes

TEXT_KINDS: Final = "text_kind"
_FIELDS: Final = {"dates": "begin_date", "visit": "opening_hours"}
"""Where what a paper or a report calls so is typed."""
HANG: Final = "hang"
"""What is opened over the page where works are to be hung."""
LEFT, RIGHT, LEAST_MIDDLE = 272, 280, 520
BOTH_FROM, LEFT_FROM = LEFT + RIGHT + LEAST_MIDDLE, LEFT + LEAST_MIDDLE


class ShowPage(QWidget):
    """Shows one exhibition; what it cannot do itself it asks for by its signals. `gone` tells that it is not there."""

    back_asked = Signal()
    gone = Signal()
    copied = Signal(str)
    wall_asked = Signal(str)
    print_asked = Signal(list)
    freeze_asked = Signal(str)
    record_asked = Signal(str)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._records, self._language = site, site.records, language
        self._board: Board | None = None
        self._uid = self._to_focus = ""
        self._focus_in, self._to_open = language, ("", "")
        self._loading = self._stale = False
        self._columns = ColumnMemory(site.memory)
        self._folded = self._columns.folded()
        self._texts: TextDialog | None = None
        self.header = ShowHeader(language, site.records.writable)
        self.facts, self.hang = Facts(site, language), HangPanel(site, language)
        writable = site.records.writable
        self.readiness, self.events, self.texts = Readiness(), Events(language, writable), WallTexts(language, writable)
        self._lay_out()
        self._connect()

    @property
    def uid(self) -> str:
        """The exhibition that is shown."""
        return self._uid

    @property
    def board(self) -> Board | None:
        """What is shown of it."""
        return self._board

    def show_exhibition(self, uid: str, field: str = "") -> None:
        """Show this exhibition, with the cursor in a field of it when one is named."""
        if uid != self._uid:
            self.facts.leave()
        self._uid, self._to_focus, self._focus_in, self._to_open = uid, field, self._language, ("", "")
        self.load()

    def show_field(self, field: str, language: str) -> None:
        """Go where a field of the exhibition, or its text of a kind, is written; in the page's language for ''."""
        self._to_focus, self._focus_in = _FIELDS.get(field, field), known(language or self._language)
        self.load()

    def show_part(self, kind: str, uid: str) -> None:
        """Open an event, a section or a text of the exhibition over its page."""
        self._to_open = kind, uid
        self.load()

    def ask_works(self) -> None:
        """Show the works that do not hang here yet, as soon as it is known which they are."""
        self._to_open = HANG, ""
        self.load()

    def load(self) -> None:
        """Read the exhibition anew; asked again meanwhile, once more after that."""
        if self._loading:
            self._stale = True
        elif self._uid:
            self._loading = True
            self._records.read(reading.board(self._uid), self._show).ended.connect(self._load_ended)

    def hear(self, changes: Changes) -> None:
        """Read anew what changed."""
        self.facts.hear(changes)
        if changes.touches(*reading.BOARD_KINDS):
            self.load()

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        for part in (self.header, self.facts, self.hang, self.events, self.texts):
            part.speak(language)

    def minimumSizeHint(self) -> QSize:
        """Room for the works: the columns beside them fold."""
        return QSize(LEAST_MIDDLE, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the left column, then the right one, where there is no room."""
        super().resizeEvent(event)
        self._fit()

    # Laying out

    def _lay_out(self) -> None:
        right = QScrollArea()
        right.setWidgetResizable(True)
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 12, 16)
        column.setSpacing(14)
        for widget in (self.readiness, rule(), self.texts, rule(), self.events):
            column.addWidget(widget)
        column.addStretch(1)
        right.setWidget(inner)
        for painted in (inner, right.viewport()):
            painted.setAutoFillBackground(False)
        self._right = right
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for place, part in enumerate((self.facts, self.hang, right)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(place, 1 if place == 1 else 0)
        for part, width in ((self.facts, LEFT), (right, RIGHT)):
            part.setMinimumWidth(width)
            part.setMaximumWidth(420)
        self.splitter.setSizes(self._columns.sizes() or [LEFT, 700, RIGHT])
        self.splitter.splitterMoved.connect(self._keep_columns)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.header.back.clicked.connect(self.back_asked)
        self.header.copy.clicked.connect(self.copy)
        self.header.proof.clicked.connect(self._ask_proof)
        self.header.wall.clicked.connect(self._ask_wall)
        self.header.left.clicked.connect(self._turn_left)
        self.header.right.clicked.connect(self._turn_right)
        self.hang.record_asked.connect(self.record_asked)
        self.hang.section_asked.connect(self.ask_section)
        self.hang.message.connect(self.message)
        self.readiness.point_asked.connect(self.mend)
        self.readiness.freeze_asked.connect(self._ask_freezing)
        self.events.event_asked.connect(self.ask_event)
        self.texts.text_asked.connect(self.ask_text)

    def _turn_left(self) -> None:
        self._folded["left"] = self.facts.isVisible()
        self._keep_folded()

    def _turn_right(self) -> None:
        self._folded["right"] = self._right.isVisible()
        self._keep_folded()

    def _keep_folded(self) -> None:
        self._columns.keep_folded(self._folded)
        self._fit()

    def _keep_columns(self) -> None:
        if self.facts.isVisible() and self._right.isVisible():
            self._columns.keep_sizes(self.splitter.sizes())

    def _fit(self) -> None:
        self.facts.setHidden(self._folded.get("left", self.width() < BOTH_FROM))
        self._right.setHidden(self._folded.get("right", self.width() < LEFT_FROM))
        self.header.show_columns(not self.facts.isHidden(), not self._right.isHidden())

    # What is shown

    def _show(self, answer: tuple[str, Board | None]) -> None:
        uid, board = answer
        if uid != self._uid:
            return
        self._board = board
        if board is None:
            self._uid = ""
            self.gone.emit()
            return
        self.header.show_board(board)
        self.facts.show_board(board)
        self.hang.show_board(board)
        self.readiness.show_standing(board.standing)
        self.events.show_board(board)
        self.texts.show_board(board)
        if self._texts is not None:
            self._texts.show_texts(board.texts.get(uid, ()))
        self._go_there(board)

    def _go_there(self, board: Board) -> None:
        """Go where somebody wanted to go before the exhibition was read."""
        field, (kind, uid) = self._to_focus, self._to_open
        self._to_focus, self._to_open = "", ("", "")
        if field in vocabularies.vocabulary(TEXT_KINDS).by_code:
            self.ask_text(field, self._focus_in)
        elif field:
            self._show_facts(field, self._focus_in)
        if kind == HANG:
            self.hang.ask_works()
        elif kind == Event.kind:
            self._open_event(uid)
        elif kind == Section.kind:
            self.ask_section(uid)
        elif text := next((one for one in board.texts.get(board.show.uid, ()) if one.uid == uid), None):
            self.ask_text(text.type, text.language)

    def _show_facts(self, field: str, language: str) -> None:
        self._folded["left"] = False
        self._fit()
        self.facts.focus_on(field, known(language or self._language))

    def _load_ended(self) -> None:
        self._loading = False
        if self._stale:
            self._stale = False
            self.load()

    # What a person does

    def copy(self) -> None:
        """Copy the exhibition with its sections, without its works, and show the copy."""
        if self._board and self._records.writable:
            action = Action("exhibition.copied", {"ref": self._board.show.ref})
            self._records.write(action, verbs.copy(self._uid), self._tell_copied, self._refused)

    def mend(self, point: Point) -> None:
        """Go where something that is missing can be filled in."""
        if point.works:
            self.hang.choose_works(point.works)
            if len(point.works) == 1:
                self.record_asked.emit(point.works[0])
        elif point.field == "wall":
            self.ask_text("wall", point.language or self._language)
        else:
            self._show_facts(point.field, point.language or "")

    def ask_event(self, uid: str) -> None:
        """Show an event beside the page; make a new one for ''."""
        if uid:
            self._open_event(uid)
        elif self._board and self._records.writable:
            verb = verbs.add_event(self._uid, self._board.show.programme)
            self._records.write(Action("event.added"), verb, self._open_event, self._refused)

    def ask_section(self, uid: str) -> None:
        """Show a section beside the page."""
        self._beside(RecordDialog(self._site, Section, uid, self._language, self, deletable=False))

    def ask_text(self, kind: str, code: str) -> None:
        """Show a text of the exhibition, to be written and approved."""
        if self._board is None:
            return
        self._texts = TextDialog(self._site, self._uid, self._board.show.ref, kind, self._language, self)
        self._texts.show_texts(self._board.texts.get(self._uid, ()), known(code))
        self._texts.finished.connect(self._text_closed)
        self._texts.open()

    def _open_event(self, uid: str) -> None:
        dialog = RecordDialog(self._site, Event, uid, self._language, self)
        dialog.form.focus_on("title", self._language)
        self._beside(dialog)

    def _text_closed(self) -> None:
        self._texts = None

    def _ask_proof(self) -> None:
        self.print_asked.emit([])

    def _ask_freezing(self) -> None:
        self.freeze_asked.emit(self._uid)

    def _ask_wall(self) -> None:
        self.wall_asked.emit(self._uid)

    def _tell_copied(self, uid: str) -> None:
        self.copied.emit(uid)

    def _beside(self, dialog: RecordDialog) -> None:
        """Show a dialog at the right edge of the window, so that the works stay in sight."""
        dialog.open()
        window = self.window().frameGeometry()
        dialog.move(max(window.left(), window.right() - dialog.width() - 24), window.top() + 96)

    def _refused(self, error: WorldError) -> None:
        self.message.emit(sentence(self._language, error.code, error.problem.values))
