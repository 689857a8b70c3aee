"""The preview: its bar, what is wrong with the style, the strip, the pages large; or why there are none."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.publishing.drawings import Drawings
from kalbajar_catalogue.desk.publishing.openings import PAGE, SPREAD, first_of, opening, openings, said, step
from kalbajar_catalogue.desk.publishing.preview_bar import PreviewBar
from kalbajar_catalogue.desk.publishing.previewer import Set
from kalbajar_catalogue.desk.publishing.thumbs import Thumbs
from kalbajar_catalogue.desk.publishing.viewer import Viewer
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label


class PreviewPane(QWidget):
    """Shows the paper that it is told; `mode_chosen` tells how a person wants it, `help_asked` the way out."""

    mode_chosen = Signal(str)
    help_asked = Signal()

    def __init__(self, drawings: Drawings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self._set: Set | None = None
        self._mode, self._page = SPREAD, 0
        self.bar, self.thumbs, self.viewer = PreviewBar(), Thumbs(drawings), Viewer(drawings)
        self._trouble, self._mark, self._why = QFrame(), QLabel(), label(wraps=True)
        self.empty, self.way_out, self._stack = EmptyPage(), Button("primary"), QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def shown(self) -> Set | None:
        """The paper that is shown, if any."""
        return self._set

    @property
    def page(self) -> int:
        """The page that is looked at; the first is 0."""
        return self._page

    @property
    def trouble(self) -> str:
        """What is said to be wrong, '' for nothing."""
        return self._why.text() if not self._trouble.isHidden() else ""

    def show_set(self, found: Set, mode: str) -> None:
        """Show this paper, at the same page as before where it is the same one."""
        before, self._set = self._set, found
        self._mode = mode
        self.bar.show_mode(mode)
        same = before is not None and before.subject == found.subject and before.asked.paper == found.asked.paper
        self._page = min(self._page, max(found.preview.pages - 1, 0)) if same else 0
        self._stack.setCurrentIndex(0)
        self.say_trouble("")
        self.bar.show_state(False, found.when)
        self._drawings.begin(found.turn, found.preview.pages)
        self._show_opening()

    def show_busy(self) -> None:
        """The pages are being set anew."""
        self._drawings.hold()
        self.bar.show_state(True, self._set.when if self._set else None)

    def stop_busy(self) -> None:
        """They could not be: what is shown stays."""
        self._drawings.go_on()
        self.bar.show_state(False, self._set.when if self._set else None)

    def say_trouble(self, words: str) -> None:
        """Say why the pages are not as they should be, over them; '' for nothing."""
        self._why.setText(words)
        self._trouble.setVisible(bool(words))

    def show_no_exhibition(self) -> None:
        """There is nothing that could be printed."""
        self.show_empty(
            self.tr("No exhibition yet"),
            self.tr("Make an exhibition and hang works in it: its catalogue, labels and lists are made here."),
            self.tr("Go to the exhibitions"),
        )

    def show_nothing_hung(self) -> None:
        """The exhibition has no works."""
        self.show_empty(
            self.tr("Nothing hangs here yet"),
            self.tr("Hang a work, and its page shows here at once."),
            self.tr("Hang works"),
        )

    def show_unset(self, why: str) -> None:
        """It was never set well, and cannot be now."""
        self.show_empty(self.tr("It cannot be set"), why)

    def show_empty(self, title: str, sentence: str, way_out: str = "") -> None:
        """There are no pages: a name, a sentence, and the words of the way out, if there is one."""
        self._set = None
        self._drawings.forget()
        self.say_trouble("")
        self.empty.show_words(title, sentence)
        self.way_out.setText(way_out)
        self.way_out.setAccessibleName(way_out)
        self.way_out.setVisible(bool(way_out))
        self._stack.setCurrentIndex(1)
        self.bar.show_state(False, None)
        self.bar.show_place("", 0, True, True)

    def go_to(self, page: int) -> None:
        """Look at this page; the first is 0."""
        if self._set:
            self._page = max(0, min(page, self._set.preview.pages - 1))
            self._show_opening()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._mark.setPixmap(picture("triangle-alert", scheme().weld))

    def _lay_out(self) -> None:
        self._trouble.setProperty("is", "said")
        row = QHBoxLayout(self._trouble)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        self._mark.setPixmap(picture("triangle-alert", scheme().weld))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._why, 1)
        self._trouble.hide()
        pages = QWidget()
        pages.setProperty("is", "under-paper")
        pages.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        both = QHBoxLayout(pages)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.thumbs)
        both.addWidget(self.viewer, 1)
        self.empty.buttons.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (pages, self.empty):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self._trouble):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.bar.step_asked.connect(self._step)
        self.viewer.step_asked.connect(self._step)
        self.bar.mode_chosen.connect(self._choose_mode)
        self.bar.zoom_asked.connect(self.viewer.zoom)
        self.bar.fit_asked.connect(self.viewer.fit)
        self.viewer.share_changed.connect(self._show_share)
        self.thumbs.chosen.connect(self._go_to_row)
        self.way_out.clicked.connect(self.help_asked)

    def _step(self, far: int) -> None:
        if self._set is None:
            return
        pages = self._set.preview.pages
        ends = {-2: 0, 2: pages - 1}
        self.go_to(ends[far] if far in ends else step(self._mode, self._page, pages, far > 0))

    def _go_to_row(self, row: int) -> None:
        self.go_to(first_of(self.thumbs.pages_of(row)))

    def _choose_mode(self, mode: str) -> None:
        self._mode = mode
        self._show_opening()
        self.mode_chosen.emit(mode)

    def _show_share(self, share: float) -> None:
        self.bar.show_share(share)

    def _show_opening(self) -> None:
        found = self._set
        if found is None:
            return
        pages = found.preview.pages
        here, every = opening(self._mode, self._page, pages), openings(self._mode, pages)
        row = every.index(here) if here in every else 0
        self._drawings.look_at([page for page in here if page is not None])
        self.viewer.show_opening(here, self._mode, found.page_mm)
        self.thumbs.show_openings(every, 1 if self._mode == PAGE else 2, found.page_mm)
        self.thumbs.show_row(row)
        self.bar.show_place(said(here), pages, row == 0, row == len(every) - 1)
        self._ask_ahead(every[row + 1 : row + 2])

    def _ask_ahead(self, following: list[tuple[int | None, int | None]]) -> None:
        width = round(self.viewer.size_now.width * self.devicePixelRatioF())
        for page in (page for found in following for page in found if page is not None):
            self._drawings.ask(page, width)

    def _retranslate(self) -> None:
        self.viewer.sheet.setAccessibleName(self.tr("Pages"))
        self.thumbs.setAccessibleName(self.tr("All pages, small"))
