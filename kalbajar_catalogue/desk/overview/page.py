"""The overview: what is there, what is missing, what happened, in that order."""

from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.events_said import title_of
from kalbajar_catalogue.desk.overview import first_time, verbs
from kalbajar_catalogue.desk.overview.body import Body
from kalbajar_catalogue.desk.overview.first_time import FirstTime
from kalbajar_catalogue.desk.overview.verbs import Board
from kalbajar_catalogue.desk.overview.words import doubt_said, figured, gap_said
from kalbajar_catalogue.desk.show_deeds import ShowDeeds
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.standing.doubt_lines import DoubtLine
from kalbajar_catalogue.standing.papers import CATALOGUE, PAPERS, Missing
from kalbajar_catalogue.storage.journal import Changes

PATIENCE_MS: Final = 400
"""So long it waits for further changes before it reads anew."""
_PAPER: Final = "overview/paper"


class OverviewPage(QWidget):
    """Shows at once what was known last, and brings the figures up behind it."""

    key = "overview"
    record_asked = Signal(str)
    among_asked = Signal(list, str)
    texts_asked = Signal(str, str, str)
    text_lines_asked = Signal(str, str, str, str)
    rights_asked = Signal(str)
    rights_of_asked = Signal(list)
    wall_asked = Signal(str)
    hang_asked = Signal(str)
    publish_asked = Signal(str, str)
    freeze_asked = Signal(str)
    editions_asked = Signal(str)
    show_export_asked = Signal(str)
    history_asked = Signal(str)
    place_asked = Signal(str)
    make_asked = Signal(str)
    photographs_asked = Signal()
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self.board = Board()
        self._bringing: Job | None = None
        self._stale = self._known = False
        self._looked_on = ""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE_MS)
        self.header, self._title = PageHeader(), label("title")
        self.bring, self.new = Button("", "import"), Button("primary", "plus")
        self.deeds = ShowDeeds(site.records.writable, self)
        self.body = Body(site.pictures, self._paper(), self.deeds, site.records.writable)
        self.first, self.pages = FirstTime(site.records.writable), QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    # What others may ask

    def load(self) -> None:
        """Read what is shown, with the figures as they were last known."""
        self._waiting.stop()
        self._stale = False
        self._site.records.read(verbs.board(self._site.records.catalogue), self._show)

    def hear(self, changes: Changes) -> None:
        """Something was changed: read anew soon; a page out of sight waits until it is seen."""
        if self.isVisible():
            self._waiting.start()
        else:
            self._stale = True

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        if self._known:
            self._refresh()

    def make(self) -> None:
        """Ask of which kind a new record is to be."""
        if self._site.records.writable:
            self._offer_new()

    def abandon(self) -> None:
        """Stop what is under way."""
        self._waiting.stop()
        if self._bringing is not None:
            self._bringing.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed while the page was out of sight."""
        super().showEvent(event)
        if self._stale:
            self.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as there is room for."""
        super().resizeEvent(event)
        self.body.fit(self.width(), self.height())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What is shown

    def _show(self, board: Board) -> None:
        self.board = board
        self._refresh()
        if not board.current and not board.is_empty:
            self._bring_up()
        elif not board.is_empty:
            self._look_into()

    def _refresh(self) -> None:
        self._say_head()
        empty = self.board.is_empty
        for button in (self.bring, self.new):
            button.setHidden(empty)
        self.pages.setCurrentWidget(self.first if empty else self.body)
        self._known = True
        self.body.show_board(self.board, self._language)
        self.setFocusProxy(self.first.ways[first_time.EXHIBITION] if empty else next(iter(self.body.cards), self.new))

    def _bring_up(self) -> None:
        if self._bringing is not None:
            self._stale = True
            return
        work = verbs.brought_up(self._site.records.catalogue)
        self._bringing = self._site.jobs.run(Lane.BEHIND, work, self._show_brought)
        self._bringing.progressed.connect(self.body.missing.show_progress)
        self._bringing.ended.connect(self._bringing_ended)

    def _show_brought(self, board: Board) -> None:
        self.board = board
        self._refresh()
        self._look_into()

    def _bringing_ended(self) -> None:
        self._bringing = None
        if self._stale and self.isVisible():
            self.load()

    def _look_into(self) -> None:
        """Once a day, and after changes, look whether the database is whole and pictures are alike."""
        figures = self.board.figures
        mark = f"{figures.day} {figures.change_set}" if figures else ""
        if mark and mark != self._looked_on:
            self._looked_on = mark
            work = verbs.looked_into(self._site.records.catalogue)
            self._site.jobs.run(Lane.BEHIND, work, self.body.show_well)

    def _say_head(self) -> None:
        language, board = self._language, self.board
        today = QDate.currentDate()
        one = board.programmes[0] if len(board.programmes) == 1 else None
        self._title.setText(title_of(one.title, language) if one else self.tr("Overview"))
        self.setAccessibleName(self.tr("Overview"))
        day = QLocale(language).toString(today, "d MMMM yyyy, dddd")
        shows, works, events = board.counts.get("exhibition", 0), board.works, board.counts.get("event", 0)
        figures = (
            figured(self.tr("%n exhibition(s)", "", shows), shows, language) if shows else "",
            figured(self.tr("%n work(s)", "", works), works, language) if works else "",
            figured(self.tr("%n event(s)", "", events), events, language) if events else "",
        )
        self.header.show_figures(" · ".join(part for part in (day, *figures) if part))

    def _retranslate(self) -> None:
        self.bring.setText(self.tr("Import"))
        self.new.setText(self.tr("New record"))
        named(self.bring, self.tr("Import a table or pictures"), "Ctrl+I")
        writable = self._site.records.writable
        named(self.new, self.tr("New record"))
        for button in (self.bring, self.new):
            button.setEnabled(writable)
            if not writable:
                button.setToolTip(self.tr("This catalogue may only be looked at."))
        self.body.retranslate()
        self.first.retranslate()
        self._say_head()

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.bring)
        self.header.buttons.addWidget(self.new)
        self.pages.addWidget(QWidget())  # nothing is told before it is known
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.first)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self._waiting.timeout.connect(self.load)
        self.deeds.lend_to(self)
        self.bring.clicked.connect(self._ask_import)
        self.new.clicked.connect(self._offer_new)
        self.first.asked.connect(self._begin)
        missing = self.body.missing
        missing.gap_asked.connect(self._ask_gap)
        missing.doubt_asked.connect(self._ask_doubt)
        missing.paper_chosen.connect(self._choose_paper)
        missing.record_asked.connect(self.record_asked)
        missing.text_lines_asked.connect(self.text_lines_asked)
        missing.freeze_asked.connect(self.freeze_asked)
        self.body.card_asked.connect(self.record_asked)
        self.body.exhibition_asked.connect(self._ask_exhibition)
        self.body.events.record_asked.connect(self.record_asked)
        for panel in (missing, self.body.recent, self.body.events, self.body.well):
            panel.place_asked.connect(self.place_asked)

    # What a person asks

    def _paper(self) -> str:
        paper = str(self._site.memory.value(_PAPER, CATALOGUE))
        return paper if paper in PAPERS else CATALOGUE

    def _choose_paper(self, paper: str) -> None:
        self._site.memory.setValue(_PAPER, paper)
        self.body.show_paper(paper)

    def _ask_import(self) -> None:
        self.place_asked.emit("import")

    def _offer_new(self) -> None:
        menu = self.menu_of_new()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.new.mapToGlobal(self.new.rect().bottomLeft()))

    def menu_of_new(self) -> QMenu:
        """The kinds of which a new record can be made."""
        menu = QMenu(self)
        for kind in ("exhibition", *kinds.PAGES, "agent", "place", "source"):
            menu.addAction(kinds.one_of(kind)).setData(kind)
        menu.triggered.connect(self._make)
        return menu

    def _make(self, action: QAction) -> None:
        self.make_asked.emit(str(action.data()))

    def _ask_exhibition(self) -> None:
        self.make_asked.emit("exhibition")

    def _begin(self, way: str) -> None:
        if way == first_time.EXHIBITION:
            self._ask_exhibition()
        elif way == first_time.IMPORT:
            self.place_asked.emit("import")
        else:
            self.photographs_asked.emit()

    def _ask_gap(self, line: Missing) -> None:
        works = verbs.works_of(self._site.records.catalogue, line)
        if len(works) == 1 and line.code.startswith("rights"):
            self.rights_asked.emit(works[0])
        elif works and line.code.startswith("rights"):
            self.rights_of_asked.emit(list(works))
        else:
            self._ask_works(works, gap_said(line, self._language))

    def _ask_doubt(self, line: DoubtLine) -> None:
        self._ask_works(line.uids, doubt_said(line, self._language))

    def _ask_works(self, works: tuple[str, ...], said: str) -> None:
        if len(works) == 1:
            self.record_asked.emit(works[0])
        elif works:
            self.among_asked.emit(list(works), said)
