"""All exhibitions: made, copied, thrown away, opened."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.exhibitions import reading, verbs
from kalbajar_catalogue.desk.exhibitions.reading import Shows
from kalbajar_catalogue.desk.exhibitions.show_rows import ShowModel, ShowPainter, ShowRow, rows_of
from kalbajar_catalogue.desk.show_deeds import ShowDeeds
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.journal import Action, Changes


class ShowView(QListView):
    """The rows; Enter and a double click open, Delete throws away."""

    opened = Signal()
    removal_asked = Signal()
    menu_asked = Signal(QPoint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete throws away; the rest walks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_asked.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.viewport().update()


class ShowList(QWidget):
    """`opened` tells the exhibition that is to be shown, `made` one that is new, `counted` how many there are."""

    opened = Signal(str)
    made = Signal(str)
    counted = Signal(int)
    message = Signal(str)

    def __init__(self, site: Site, deeds: ShowDeeds, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records, self._language, self._deeds = site.records, language, deeds
        self._shows = Shows()
        self.header, self._title, self.new = PageHeader(), label("title"), Button("primary", "plus")
        self.view, self.model, self._painter = ShowView(), ShowModel(self), ShowPainter(self)
        self._empty, self._begin = EmptyPage(), Button("primary", "plus")
        self._lay_out()
        self._connect()
        self._retranslate()

    def load(self) -> None:
        """Read the list."""
        self._records.read(reading.shows, self._show)

    def hear(self, changes: Changes) -> None:
        """Read the list anew when something in it changed."""
        if changes.touches(*reading.LIST_KINDS):
            self.load()

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        self._language = language
        self._show(self._shows)

    def choose(self, uid: str) -> None:
        """Go to this exhibition."""
        if (place := self.model.place_of(uid)) >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self.model.index(place), flags)

    def chosen(self) -> ShowRow | None:
        """The exhibition that is chosen."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() and self.model.rows[index.row()].uid else None

    def make(self) -> None:
        """Make a new exhibition and show it."""
        if self._records.writable:
            self._records.write(Action("exhibition.created"), verbs.create(), self._tell_made, self._refused)

    def open_chosen(self) -> None:
        """Show the page of the exhibition that is chosen."""
        if row := self.chosen():
            self.opened.emit(row.uid)

    def copy(self) -> None:
        """Copy the exhibition that is chosen, with its sections, without its works."""
        if (row := self.chosen()) and self._records.writable:
            action = Action("exhibition.copied", {"ref": row.ref})
            self._records.write(action, verbs.copy(row.uid), self.choose, self._refused)

    def throw_away(self) -> None:
        """Move the exhibition that is chosen to the trash; its works stay in the catalogue."""
        if (row := self.chosen()) and self._records.writable:
            action = Action("record.deleted", {"ref": row.ref})
            self._records.write(action, verbs.throw_away([row.uid]), None, self._refused)
            self.message.emit(
                self.tr("{title} is in the trash; its works stay in the catalogue.").format(title=row.title)
            )

    def menu(self) -> QMenu:
        """What can be done with the exhibition that is chosen."""
        menu, writable = QMenu(self), self._records.writable
        if row := self.chosen():
            self._deeds.fill(menu, row.uid)
            menu.addSeparator()
            menu.addAction(self.tr("Copy, without its works"), self.copy).setEnabled(writable)
            delete = menu.addAction(self.tr("To the trash"), self.throw_away)
            delete.setShortcut("Delete")
            delete.setEnabled(writable)
            menu.addSeparator()
        menu.addAction(self.tr("New exhibition"), self.make).setEnabled(writable)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.new)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._painter)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setViewportMargins(0, 8, 0, 8)
        self._empty.buttons.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.view)
        self._middle.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._middle, 1)

    def _connect(self) -> None:
        for button in (self.new, self._begin):
            button.setEnabled(self._records.writable)
            button.clicked.connect(self.make)
        self.view.opened.connect(self.open_chosen)
        self.view.removal_asked.connect(self.throw_away)
        self.view.menu_asked.connect(self._offer)

    def _show(self, shows: Shows) -> None:
        kept, top = self.chosen(), self.view.verticalScrollBar().value()
        self._shows = shows
        self.model.show(rows_of(shows, self._language))
        self.choose(kept.uid if kept else next((row.uid for row in self.model.rows if row.uid), ""))
        self.view.verticalScrollBar().setValue(top)
        self.counted.emit(len(shows.entries))
        self._retranslate()

    def _offer(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _tell_made(self, uid: str) -> None:
        self.made.emit(uid)

    def _refused(self, error: WorldError) -> None:
        self.message.emit(sentence(self._language, error.code, error.problem.values))

    def _retranslate(self) -> None:
        count = len(self._shows.entries)
        self._title.setText(self.tr("Exhibitions"))
        for button in (self.new, self._begin):
            button.setText(self.tr("New exhibition"))
            named(button, self.tr("New exhibition"), "Ctrl+N")
        self.view.setAccessibleName(self.tr("Exhibitions"))
        hung = sum(entry.counts.catalogued for entry in self._shows.entries)
        works = self.tr("%n work(s) hung", "", hung)
        self.header.show_figures(self.tr("%n exhibition(s)", "", count) + " · " + works if count else "")
        self._painter.words = {
            "not_recorded": self.tr("dates not recorded"),
            "of": self.tr("{count} of {announced} works"),
            "tbc": self.tr("to be confirmed"),
        }
        figures = {entry.counts.catalogued for entry in self._shows.entries}
        self._painter.counts = {figure: self.tr("%n work(s)", "", figure) for figure in figures}
        self._middle.setCurrentIndex(0 if count else 1)
        self.setFocusProxy(self.view if count or not self._begin.isEnabled() else self._begin)
        self._empty.show_words(
            self.tr("No exhibition yet"),
            self.tr("Make one: give it a title, then hang works that are catalogued. Dates may stay unknown."),
        )
