"""The exhibitions: the list of them all, and the page of one."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.exhibitions.show_list import ShowList
from kalbajar_catalogue.desk.exhibitions.show_page import ShowPage
from kalbajar_catalogue.desk.show_deeds import ShowDeeds
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Changes

LAST, SCROLL = "exhibitions/last", "exhibitions/scroll"


class ExhibitionsPage(QWidget):
    """Begins with the exhibition that was last open here; `wall_asked` tells one whose gallery is wanted."""

    key = "exhibitions"
    record_asked = Signal(str)
    chosen = Signal(str, str)
    compare_asked = Signal(list)
    loupe_asked = Signal(list, int)
    print_asked = Signal(list)
    export_asked = Signal(list)
    batch_asked = Signal(list)
    files_dropped = Signal(list)
    rights_of_asked = Signal(list)
    wall_asked = Signal(str)
    texts_asked = Signal(str, str, str)
    rights_asked = Signal(str)
    publish_asked = Signal(str, str)
    freeze_asked = Signal(str)
    editions_asked = Signal(str)
    show_export_asked = Signal(str)
    history_asked = Signal(str)
    shown = Signal(str)
    message = Signal(str)
    counted = Signal(str, int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory, self._begun = site.memory, False
        self.deeds = ShowDeeds(site.records.writable, self)
        self.list, self.one = ShowList(site, self.deeds, language), ShowPage(site, language)
        self._stack = QStackedWidget()
        for part in (self.list, self.one):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        self._connect()

    @property
    def exhibition(self) -> str:
        """The uid of the exhibition whose page is shown, '' for the list."""
        return self.one.uid if self._stack.currentWidget() is self.one else ""

    def load(self) -> None:
        """Read what is shown: at first the exhibition that was last open, else the list."""
        self.list.load()
        if not self._begun:
            self._begun = True
            if last := str(self._memory.value(LAST, "")):
                self.show_exhibition(last)
        elif self.exhibition:
            self.one.load()

    def show_exhibition(self, uid: str) -> None:
        """Show the page of one exhibition, the list for ''."""
        self._begun = True
        if uid:
            self.one.show_exhibition(uid)
        part: QWidget = self.one.hang if uid else self.list
        self._stack.setCurrentWidget(self.one if uid else self.list)
        self.setFocusProxy(part)
        part.setFocus()
        self._memory.setValue(LAST, uid)
        self.shown.emit(uid)

    def hang_works_in(self, uid: str) -> None:
        """Show an exhibition, and the works that do not hang there yet."""
        self.show_exhibition(uid)
        self.one.ask_works()

    def show_list(self) -> None:
        """Show all exhibitions."""
        self.list.choose(self.one.uid)
        self.show_exhibition("")

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self.list.speak(language)
        self.one.speak(language)

    def hear(self, changes: Changes) -> None:
        """Read anew what changed."""
        self.list.hear(changes)
        if self.exhibition:
            self.one.hear(changes)

    def make(self) -> None:
        """Make an exhibition and show it."""
        self.show_list()
        self.list.make()

    def event(self, event: QEvent) -> bool:
        """The keys of the exhibition in hand come before those of the window."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._in_hand() and self.deeds.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Left goes back to the list; Ctrl+N makes an exhibition, Ctrl+R numbers the works by a pattern.

        What else is done with the exhibition in hand has the keys of `ShowDeeds`.
        """
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if alt and event.key() == Qt.Key.Key_Left and self.exhibition:
            self.show_list()
        elif control and event.key() == Qt.Key.Key_N and not self.exhibition:
            self.list.make()
        elif control and event.key() == Qt.Key.Key_R and self.exhibition:
            self.one.hang.ask_pattern()
        elif not self.deeds.press(event, self._in_hand()):
            super().keyPressEvent(event)

    def _in_hand(self) -> str:
        """The exhibition that is shown, or chosen in the list."""
        row = None if self.exhibition else self.list.chosen()
        return row.uid if row else self.exhibition

    def _connect(self) -> None:
        hang = self.one.hang
        self.deeds.lend_to(self)
        self.deeds.hang_asked.connect(self.hang_works_in)
        self.list.opened.connect(self.show_exhibition)
        self.list.made.connect(self._show_made)
        self.list.counted.connect(self._tell_count)
        self.one.freeze_asked.connect(self.freeze_asked)
        self.one.header.more.clicked.connect(self._offer_more)
        self.one.copied.connect(self.show_exhibition)
        self.one.back_asked.connect(self.show_list)
        self.one.gone.connect(self.show_list)
        for here, there in (
            (self.one.record_asked, self.record_asked), (self.one.wall_asked, self.wall_asked),
            (self.one.print_asked, self.print_asked), (self.one.message, self.message),
            (self.list.message, self.message), (hang.chosen, self.chosen), (hang.compare_asked, self.compare_asked),
            (hang.loupe_asked, self.loupe_asked), (hang.print_asked, self.print_asked),
            (hang.export_asked, self.export_asked), (hang.rights_asked, self.rights_of_asked),
            (hang.batch_asked, self.batch_asked), (hang.files_dropped, self.files_dropped),
        ):  # fmt: skip
            here.connect(there)
        scroll = hang.list.verticalScrollBar()
        scroll.rangeChanged.connect(self._scroll_back)
        scroll.valueChanged.connect(self._remember_scroll)
        self._to_scroll = int(str(self._memory.value(SCROLL, 0)) or 0)

    def _offer_more(self) -> None:
        menu, more = QMenu(self), self.one.header.more
        self.deeds.fill(menu, self.exhibition, is_open=True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _show_made(self, uid: str) -> None:
        self.show_exhibition(uid)
        self.one.show_exhibition(uid, "title")

    def _scroll_back(self, least: int, most: int) -> None:
        if self._to_scroll and most >= self._to_scroll:
            to, self._to_scroll = self._to_scroll, 0
            self.one.hang.list.verticalScrollBar().setValue(to)

    def _remember_scroll(self, value: int) -> None:
        self._memory.setValue(SCROLL, value)

    def _tell_count(self, count: int) -> None:
        self.counted.emit(self.key, count)
