"""What is missing before print, and what can hardly be meant: each line leads to where it is mended."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from kalbajar_catalogue.desk.events_said import title_of
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.overview.panel import Panel
from kalbajar_catalogue.desk.overview.row import SIDE, Line, Row
from kalbajar_catalogue.desk.overview.verbs import Board
from kalbajar_catalogue.desk.overview.words import called_said, doubt_said, gap_said, titles_of, where_said, why_said
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.exhibitions import text_list
from kalbajar_catalogue.exhibitions.standing_points import MISSING
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.standing.cards import ShowCard
from kalbajar_catalogue.standing.doubt_lines import DoubtLine
from kalbajar_catalogue.standing.papers import CATALOGUE, FIRST, KIOSK, LABEL_SHEET, PAPERS, Missing

FEW: Final = 7
"""So many lines at least are shown before a person asks for all."""
AMONG_FEW: Final = 2
"""So many of these may be about what can hardly be meant."""
_TEXTS: Final = {"text_missing": "missing", "text_draft": "draft", "text_stale": "stale"}
_FIELD_MISSING: Final = "missing"
_FIELDS: Final = frozenset(name for names in text_list.WANTED.values() for name in names)
_INSTITUTION: Final = "institution"


class MissingPanel(Panel):
    """`gap_asked` tells a line of works, `doubt_asked` one of works that can hardly be meant, `paper_chosen` a paper.

    `text_lines_asked` tells exhibition, language, state and kind of what is to be written, '' for several of them.

    The other signals are those of a page.
    """

    gap_asked = Signal(object)
    doubt_asked = Signal(object)
    paper_chosen = Signal(str)
    record_asked = Signal(str)
    text_lines_asked = Signal(str, str, str, str)
    place_asked = Signal(str)
    freeze_asked = Signal(str)

    def __init__(self, paper: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = Board()
        self._language: Language = "en"
        self._titles: dict[str, str] = {}
        self._lines: list[Missing | DoubtLine] = []
        self._all, self._few = False, FEW
        self.papers, self.more = Segments(PAPERS), Button("link")
        self.papers.show_chosen(paper)
        self.paper = paper
        self._state, self._mark, self._words = QWidget(), QLabel(), label("well", wraps=True)
        self._wait = label("quiet", wraps=True)
        self._ready: list[ShowCard] = []
        self._lay_out()
        self.papers.chosen.connect(self._choose)
        self.more.clicked.connect(self._show_all)

    def show_board(self, board: Board, language: Language) -> None:
        """Show what is missing."""
        self._board, self._language = board, language
        self._titles = titles_of([card.show for card in board.cards], language)
        self._refresh()

    def show_few(self, few: int) -> None:
        """Show so many lines before a person asks for all."""
        if few != self._few:
            self._few = few
            self._refresh()

    def show_progress(self, done: int, of: int) -> None:
        """Say how far the reckoning is, where nothing is known yet."""
        self._wait.setText(
            self.tr("The works are being looked at: {percent} %").format(percent=100 * done // max(1, of))
        )

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._mark.setPixmap(picture("circle-check", scheme().sage, 24))

    def retranslate(self) -> None:
        """Speak the new language."""
        self.heading.setText(self.tr("What is missing before print"))
        words = {CATALOGUE: self.tr("Catalogue"), LABEL_SHEET: self.tr("Labels"), KIOSK: self.tr("Kiosk")}
        for paper, button in self.papers.buttons.items():
            button.setText(words[paper])
            named(button, self.tr("What is missing: {paper}").format(paper=words[paper]))
        self._refresh()

    def _lay_out(self) -> None:
        self.head.addWidget(self.papers)
        done = QHBoxLayout(self._state)
        done.setContentsMargins(SIDE, 12, SIDE, 12)
        done.setSpacing(12)
        done.addWidget(self._mark)
        done.addWidget(self._words, 1)
        self.above.addWidget(self._state)
        self._mark.setPixmap(picture("circle-check", scheme().sage, 24))
        self._wait.setContentsMargins(SIDE, 4, 0, 4)
        self.foot.addWidget(self._wait)
        self.foot.addWidget(self.more)

    # What is shown

    def _refresh(self) -> None:
        known = self._board.figures is not None
        self._lines = in_turn(self._board.missing.get(self.paper, ()), self._board.doubts, self._few) if known else []
        rest = len(self._lines) - self._few
        shown = self._lines if self._all or rest <= 1 else self._lines[: self._few]
        self.show_rows([self._line(line) for line in shown], self._ask, ruled=True)
        self.more.setVisible(rest > 1)
        self.more.setText(self.tr("Show fewer") if self._all else self.tr("%n more line(s)", "", rest))
        named(self.more, self.more.text())
        self._wait.setVisible(not known)
        self._wait.setText(self._wait.text() or self.tr("The works are being looked at …"))
        self._show_done(known and not self._lines)

    def _line(self, line: Missing | DoubtLine) -> Line:
        count = shown_number(line.count, self._language, 0)
        if isinstance(line, DoubtLine):
            return Line(doubt_said(line, self._language), why_said(line, self._language), count, "circle-alert",
                        "madder", figure=True, link=True, leads=True)  # fmt: skip
        where = where_said(line, self._titles, self._board.names, self._language)
        colour = "madder" if line.code in FIRST else "weld"
        return Line(gap_said(line, self._language), where or " ", count, "triangle-alert", colour, figure=True,
                    link=True, leads=True)  # fmt: skip

    def _show_done(self, done: bool) -> None:
        """One sentence and the ways to freeze, where nothing is missing."""
        self._state.setVisible(done)
        self._ready = [card for card in self._board.cards if card.catalogued] if done else []
        if not done:
            return
        self._words.setText(
            self.tr("Nothing is missing: it can be frozen and printed.")
            if self._ready
            else self.tr("Nothing is missing yet: hang works in an exhibition, and their gaps are told here.")
        )
        self.show_rows([self._freeze(card) for card in self._ready], self._ask_freeze, ruled=True)

    def _freeze(self, card: ShowCard) -> Line:
        title = title_of(card.show.title, self._language)
        said = self.tr("Freeze “{title}” …").format(title=title)
        return Line(said, symbol="archive", link=True, figure=True, leads=True)

    # What a person asks

    def _choose(self, paper: str) -> None:
        self.paper = paper
        self._refresh()
        self.paper_chosen.emit(paper)

    def _show_all(self) -> None:
        self._all = not self._all
        self._refresh()
        if self._all and len(self.rows) > self._few:
            self.rows[self._few].setFocus()

    def _ask_freeze(self) -> None:
        self.freeze_asked.emit(self._ready[self.pressed_place()].uid)

    def _ask(self) -> None:
        place = self.pressed_place()
        line = self._lines[place]
        if isinstance(line, DoubtLine):
            self._ask_doubt(line, self.rows[place])
        elif _is_of_texts(line):
            self.text_lines_asked.emit(*_texts_of(line))
        elif line.of_works:
            self.gap_asked.emit(line)
        elif line.field == _INSTITUTION:
            self.place_asked.emit("settings")
        else:
            self._lead_to(line.records, self.rows[place])

    def _ask_doubt(self, line: DoubtLine, row: Row) -> None:
        if line.of_works:
            self.doubt_asked.emit(line)
        else:
            self._lead_to(line.uids, row)

    def _lead_to(self, uids: Sequence[str], row: Row) -> None:
        """To the one record that is meant, or to one of them that a person chooses."""
        if len(uids) == 1:
            self.record_asked.emit(uids[0])
            return
        menu = self.menu_of(uids)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(row.mapToGlobal(row.rect().bottomLeft()))

    def menu_of(self, uids: Sequence[str]) -> QMenu:
        """The records to choose from."""
        menu = QMenu(self)
        for uid in uids:
            called = self._board.names.get(uid)
            action = menu.addAction(called_said(called, self._language) if called else uid)
            action.setData(uid)
        menu.triggered.connect(self._lead)
        return menu

    def _lead(self, action: QAction) -> None:
        self.record_asked.emit(str(action.data()))


def in_turn(gaps: Sequence[Missing], doubts: Sequence[DoubtLine], few: int) -> list[Missing | DoubtLine]:
    """Gaps and then doubts; of the few lines that are shown before all of them, some are doubts where there are any."""
    among = min(AMONG_FEW, len(doubts))
    first = few - among
    return [*gaps[:first], *doubts[:among], *gaps[first:], *doubts[among:]]


def _is_of_texts(line: Missing) -> bool:
    """Whether the page of texts shows it beside its source: a text, or what works have in another language."""
    translated = line.code == _FIELD_MISSING and line.of_works and bool(line.languages)
    return line.code in _TEXTS or (translated and line.field in _FIELDS)


def _texts_of(line: Missing) -> tuple[str, str, str, str]:
    """The exhibition, language, state and kind by which the page of texts is asked; '' for several."""
    shows = [one.show for one in line.shows] or list(line.of_shows)
    language = line.languages[0] if len(line.languages) == 1 else ""
    state = _TEXTS.get(line.code, MISSING)
    return shows[0] if len(shows) == 1 else "", language, state, line.field
