"""The cards of the exhibitions, and below them what is missing, what was done, what comes and how well it is."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.overview.beside import EventsPanel, RecentPanel, WellbeingPanel
from kalbajar_catalogue.desk.overview.card import Card
from kalbajar_catalogue.desk.overview.missing import FEW, MissingPanel
from kalbajar_catalogue.desk.overview.row import TWO_LINES
from kalbajar_catalogue.desk.overview.verbs import Board
from kalbajar_catalogue.desk.show_deeds import ShowDeeds
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.standing.cards import ShowCard
from kalbajar_catalogue.standing.wellbeing import Wellbeing

GUTTER, BETWEEN = 20, 14
WIDE: Final = 1020
"""px of the page from which four cards and three columns stand side by side."""
NARROW: Final = 620
"""px below which everything stands in one column."""
MOST_CARDS: Final = 48
ABOVE_LINES: Final = 520
"""px of a page that its head, one row of cards and the head and foot of a panel take."""


class Body(QScrollArea):
    """Scrolls. `card_asked` tells the exhibition whose card was pressed, `exhibition_asked` that one is to be made."""

    card_asked = Signal(str)
    exhibition_asked = Signal()

    def __init__(
        self, pictures: Pictures, paper: str, deeds: ShowDeeds, writable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._none, self._why, self.make = QFrame(), label("quiet", wraps=True), Button("", "landmark")
        self.make.setEnabled(writable)
        self._pictures = pictures
        self._board = Board()
        self._language: Language = "en"
        self._columns = 0
        self.cards: list[Card] = []
        self.missing, self.recent = MissingPanel(paper), RecentPanel()
        self.events, self.well = EventsPanel(), WellbeingPanel()
        self._inside, self._grid, self._below = QWidget(), QGridLayout(), QGridLayout()
        self._side = QWidget()
        self._lay_out_none()
        self._lay_out()

    def show_board(self, board: Board, language: Language) -> None:
        """Show everything."""
        self._board, self._language = board, language
        self._show_cards(board.cards[:MOST_CARDS])
        self._none.setVisible(not board.cards)
        for panel in (self.missing, self.recent, self.events, self.well):
            panel.show_board(board, language)

    def show_paper(self, paper: str) -> None:
        """Show how far the exhibitions are for a paper."""
        for card, shown in zip(self.cards, self._board.cards, strict=False):
            card.show_card(shown, paper, self._language, self._board.languages)

    def show_well(self, well: Wellbeing) -> None:
        """Show what a long look found."""
        self._board = replace(self._board, well=well)
        self.well.show_board(self._board, self._language)

    def retranslate(self) -> None:
        """Speak the new language."""
        self._why.setText(self.tr("There is no exhibition yet. What hangs in one is counted here, and what it lacks."))
        self.make.setText(self.tr("New exhibition"))
        named(self.make, self.tr("New exhibition"))
        self.missing.retranslate()
        self.show_board(self._board, self._language)

    def fit(self, width: int, height: int) -> None:
        """Stand in as many columns as there is room for, px, with as many lines as fill the height."""
        few = max(FEW, (height - ABOVE_LINES) // TWO_LINES)
        self.missing.show_few(few)
        self.recent.show_few(few)
        columns = 4 if width >= WIDE else 2 if width >= NARROW else 1
        if columns != self._columns:
            self._columns = columns
            self._place_cards()
            self._place_panels()

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(BETWEEN)
        side.addWidget(self.events)
        side.addWidget(self.well, 1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(GUTTER, 16, GUTTER, 16)
        column.setSpacing(BETWEEN)
        column.addWidget(self._none)
        for grid in (self._grid, self._below):
            grid.setSpacing(BETWEEN)
            column.addLayout(grid)
        column.addStretch(1)
        self._inside.setProperty("is", "ground")
        self.setWidget(self._inside)

    def _lay_out_none(self) -> None:
        self._none.setProperty("is", "card")
        row = QHBoxLayout(self._none)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(16)
        row.addWidget(self._why, 1)
        row.addWidget(self.make)
        self.make.clicked.connect(self.exhibition_asked)

    def _show_cards(self, shown: tuple[ShowCard, ...]) -> None:
        while len(self.cards) > len(shown):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(shown):
            card = Card(self._pictures, self._deeds, self._inside)
            card.clicked.connect(self._ask_card)
            card.show()
            self.cards.append(card)
        for card, one in zip(self.cards, shown, strict=True):
            card.show_card(one, self.missing.paper, self._language, self._board.languages)
        self._place_cards()

    def _place_cards(self) -> None:
        """As many in a row as there is room for; three exhibitions fill a row of three."""
        columns = max(1, min(self._columns, len(self.cards)))
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _place_panels(self) -> None:
        spots = {
            4: ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)),
            2: ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1)),
            1: ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1)),
        }[self._columns]
        for panel, spot in zip((self.missing, self.recent, self._side), spots, strict=True):
            self._below.addWidget(panel, *spot)
        stretches = {4: (44, 35, 35), 2: (1, 1, 0), 1: (1, 0, 0)}[self._columns]
        for column, stretch in enumerate(stretches):
            self._below.setColumnStretch(column, stretch)

    def _ask_card(self) -> None:
        sender = self.sender()
        if isinstance(sender, Card):
            self.card_asked.emit(sender.uid)
