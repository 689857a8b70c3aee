"""The page that is shown while no catalogue is open: the ways to begin, and why one of them did not lead anywhere."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.welcome.choice import Choice
from kalbajar_catalogue.desk.welcome.recent_list import RecentList
from kalbajar_catalogue.desk.widgets.border import CarpetBorder
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.translator import Translator

WIDTH = 640


class State(Enum):
    """What the page knows of the folder."""

    OPENING = "opening"
    FREE = "free"
    REFUSED = "refused"


class WelcomePage(QWidget):
    """Tells which way a person chooses; shows what is under way and what went wrong, with the ways still there."""

    starter_asked = Signal()
    empty_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()
    other_asked = Signal()
    restore_asked = Signal()
    folder_asked = Signal(str)

    def __init__(self, translator: Translator, name: str) -> None:
        """`name` is that of the catalogue being opened."""
        super().__init__()
        self._translator = translator
        self.state, self._name, self._busy = State.OPENING, name, False
        self._folder = Path()
        self._problem: Problem | None = None
        self._title, self._place = label("title", wraps=True), label("quiet", wraps=True)
        self._notice, self._mark, self._words = QFrame(), QLabel(), label("", wraps=True)
        self.starter, self.empty = Choice("book-open", main=True), Choice("folder-plus")
        self.sample, self.other, self.table = Choice("eye"), Choice("folder-open"), Choice("import")
        self.restoring = Choice("archive")
        self.recent = RecentList()
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The ways to begin, in their order."""
        return self.starter, self.empty, self.table, self.sample, self.other, self.restoring

    @property
    def problem(self) -> str:
        """The sentence that says what went wrong, '' for nothing."""
        return self._words.text() if self._problem else ""

    def show_choices(self, folder: Path) -> None:
        """Offer to begin in this folder, which is free."""
        self.state, self._folder, self._name, self._problem = State.FREE, folder, folder.name, None
        self._retranslate()
        self.starter.setFocus()

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offer the catalogues that were open before."""
        self.recent.show_folders(folders)
        self._retranslate()

    def show_refused(self, problem: Problem) -> None:
        """Say why the catalogue cannot be opened; what begins in its folder is not offered."""
        self.state, self._problem = State.REFUSED, problem
        self._retranslate()

    def show_problem(self, problem: Problem) -> None:
        """Say why the last choice led nowhere."""
        self._problem = problem
        self._retranslate()

    def show_busy(self, busy: bool) -> None:
        """Let nothing be chosen while something is being made."""
        self._busy = busy
        self._problem = None if busy else self._problem
        self._retranslate()
        if not busy and self.state is State.FREE and self.isVisible():
            # While nothing could be chosen the focus went elsewhere.
            self.starter.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._title)
        middle.addWidget(self._place)
        middle.addSpacing(8)
        middle.addWidget(self._notice)
        for choice in self.choices:
            middle.addWidget(choice)
        middle.addWidget(self.recent)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 0, 48, 24)
        column.addWidget(_scrolling(middle), 1)
        column.addWidget(CarpetBorder())
        self._lay_out_notice()
        self._colour()

    def _lay_out_notice(self) -> None:
        self._notice.setProperty("is", "card")
        row = QHBoxLayout(self._notice)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def _connect(self) -> None:
        asked = (self.starter_asked, self.empty_asked, self.import_asked, self.sample_asked, self.other_asked,
                 self.restore_asked)  # fmt: skip
        for choice, signal in zip(self.choices, asked, strict=True):
            choice.clicked.connect(signal)
        self.recent.folder_asked.connect(self.folder_asked)

    def _colour(self) -> None:
        self._mark.setPixmap(picture("triangle-alert", scheme().weld, 16))

    def _retranslate(self) -> None:
        self._title.setText(self._headline())
        self._place.setText(self._where())
        self._place.setVisible(bool(self._place.text()))
        language = self._translator.language
        self._words.setText(sentence(language, self._problem.code, self._problem.values) if self._problem else "")
        self._notice.setVisible(self._problem is not None)
        for choice in self.choices:
            here = choice in (self.starter, self.empty, self.table)
            choice.setVisible(self.state is State.FREE or (self.state is State.REFUSED and not here))
            choice.setEnabled(not self._busy)
        self.recent.setVisible(self.state is not State.OPENING and self.recent.filled)
        self.recent.setEnabled(not self._busy)
        self._name_choices()

    def _headline(self) -> str:
        if self.state is State.OPENING:
            return self._name
        if self.state is State.REFUSED:
            return self.tr("The catalogue cannot be opened")
        return self.tr("Where shall we begin?")

    def _where(self) -> str:
        if self.state is not State.FREE:
            return ""
        if self._busy:
            return self.tr("Being made. The line at the bottom shows how far it is and stops it.")
        return self.tr("There is no catalogue yet. It will lie in the folder {folder}").format(folder=self._folder)

    def _name_choices(self) -> None:
        self.starter.show_words(
            self.tr("Begin with the facts of Kalbajar City Day"),
            self.tr("Its exhibitions, programme, people and places stand ready; you add works and words."),
        )
        self.empty.show_words(
            self.tr("Begin empty"), self.tr("A catalogue with the vocabularies and nothing else, for any exhibition.")
        )
        self.table.show_words(
            self.tr("Begin with a table of yours"),
            self.tr("An empty catalogue, and then your list from Excel, CSV, JSON or LIDO."),
        )
        self.sample.show_words(
            self.tr("Look at the sample"),
            self.tr("Invented works to try everything on. The sample lies in a folder of its own beside yours."),
        )
        self.other.show_words(
            self.tr("Open another catalogue…"), self.tr("One that lies in another folder; an empty folder begins anew.")
        )
        self.restoring.show_words(
            self.tr("Restore a backup…"), self.tr("It becomes a catalogue in a new folder; nothing is written over.")
        )


def _scrolling(middle: QVBoxLayout) -> QScrollArea:
    """A block in the middle of the room, no wider than is read well; it scrolls where the window is low."""
    block, room, scroll = QWidget(), QWidget(), QScrollArea()
    block.setLayout(middle)
    block.setMaximumWidth(WIDTH)
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(block, 100)
    across.addStretch(1)
    down = QVBoxLayout(room)
    down.setContentsMargins(0, 24, 0, 24)
    down.addStretch(2)
    down.addLayout(across)
    down.addStretch(3)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(room)
    # QScrollArea makes both paint the ground.
    room.setAutoFillBackground(False)
    scroll.viewport().setAutoFillBackground(False)
    return scroll
