"""The wall of an exhibition: frames in order, filled or empty."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.gallery import verbs
from kalbajar_catalogue.desk.gallery.cells import cells_of, next_empty
from kalbajar_catalogue.desk.gallery.chooser import Chooser
from kalbajar_catalogue.desk.gallery.exhibition import ExhibitionDialog
from kalbajar_catalogue.desk.gallery.hint import DropHint
from kalbajar_catalogue.desk.gallery.rehanging import landing
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, named
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.grid_page import GridPage
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.journal import Changes


class GalleryPage(GridPage):
    """Shows one exhibition's wall and re-hangs it; what it cannot do itself it asks for by its signals."""

    chosen = Signal(str, str)
    opened = Signal(int)
    photographs_asked = Signal()
    files_dropped = Signal(list, int)
    print_asked = Signal()
    counted = Signal(int)
    shown = Signal(str)
    shows_known = Signal(list)
    columns_changed = Signal(int)

    def __init__(self, records: Records, pictures: Pictures, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(records, pictures, language, parent)
        self._wall = verbs.Wall(())
        self._asked = ""
        self._to_choose = ""
        self.chooser = Chooser()
        self.add, self.print = Button("primary", "image-plus"), Button("", "printer")
        self._hint, self._empty = DropHint(), EmptyPage()
        self._begin = Button("primary", "plus")
        self._lay_out()
        self._connect()
        self._retranslate()

    # What is shown

    @property
    def exhibition(self) -> str:
        """The uid of the exhibition on the wall, '' for none."""
        return self._wall.show.uid if self._wall.show else ""

    def show_exhibition(self, uid: str) -> None:
        """Show this exhibition, or the first when there is none of this uid."""
        self._asked = uid
        self.load()

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self._show(self._wall)

    def _read(self) -> Job:
        return self._records.read(verbs.wall(self._asked), self._show)

    def hear(self, changes: Changes) -> None:
        """Read anew when something on the wall was changed."""
        if changes.touches(*verbs.WALL_KINDS):
            self.load()

    def _show(self, wall: verbs.Wall) -> None:
        previous, self._wall = self.exhibition, wall
        chosen = self._to_choose or next((cell.item for cell in self.grid.chosen_cells()), "")
        self.grid.cells.show(cells_of(wall.frames, self._language))
        shows = [(uid, marked(title, self._language)) for uid, title in wall.shows]
        self.chooser.show_shows(shows, self.exhibition)
        self.shows_known.emit(shows)
        self._retranslate()
        if chosen:
            self._to_choose = ""
            self.grid.choose_item(chosen)
        self.counted.emit(self._hung())
        if previous != self.exhibition:
            self.shown.emit(self.exhibition)
            self.grid.scrollToTop()

    def _hung(self) -> int:
        return sum(1 for frame in self._wall.frames if frame.item)

    # Laying out

    def _lay_out(self) -> None:
        self.header.name.addWidget(self.chooser)
        self.header.name.addStretch(1)
        for widget in (self.sizer, self.print, self.add):
            self.header.buttons.addWidget(widget)
        wall = QWidget()
        column = QVBoxLayout(wall)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        column.addWidget(self._hint)
        self._middle = QStackedWidget()
        self._middle.addWidget(wall)
        self._middle.addWidget(self._empty)
        self._empty.buttons.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._middle, 1)

    def _connect(self) -> None:
        writable = self._records.writable
        self.grid.rehangs = writable
        self.grid.take_drops(writable)
        self.add.setEnabled(writable)
        self._begin.setEnabled(writable)
        self.chooser.show_writable(writable)
        self.chooser.chosen.connect(self.show_exhibition)
        self.chooser.new_asked.connect(self.ask_new)
        self.chooser.change_asked.connect(self.ask_change)
        self._begin.clicked.connect(self.ask_new)
        self.add.clicked.connect(self.photographs_asked)
        self.print.clicked.connect(self.print_asked)
        self.sizer.changed.connect(self.grid.show_columns)
        self.sizer.changed.connect(self.columns_changed)
        self.grid.columns_asked.connect(self.sizer.ask)
        self._connect_grid()

    def _connect_grid(self) -> None:
        self.grid.chosen.connect(self._tell_chosen)
        self.grid.opened.connect(self.opened)
        self.grid.moved.connect(self._move)
        self.grid.step_asked.connect(self._step)
        self.grid.removal_asked.connect(self._take_down)
        self.grid.menu_asked.connect(self._offer)
        self.grid.files_dropped.connect(self._take_files)
        self.grid.dragged_over.connect(self._say_landing)
        self.grid.drag_ended.connect(self._end_drag)

    # What a person does

    def ask_new(self) -> None:
        """Ask for the name of a new exhibition and make it."""
        dialog = ExhibitionDialog(self._language, None, self)
        dialog.wanted.connect(self._create)
        dialog.open()

    def ask_change(self) -> None:
        """Ask what is to be said of the exhibition on the wall."""
        if self._wall.show:
            dialog = ExhibitionDialog(self._language, self._wall.show, self)
            dialog.wanted.connect(self._change)
            dialog.open()

    def _create(self, typed: dict[str, str]) -> None:
        self._records.write(verbs.created(), verbs.create(typed, self._language), self.show_exhibition)

    def _change(self, typed: dict[str, str]) -> None:
        show = self._wall.show
        if show and (new := verbs.changed(show, typed)):
            verb = verbs.enter(show.uid, new, self._language)
            self._records.write(verbs.entered(show, new), verb, self.show_exhibition)

    def _tell_chosen(self) -> None:
        cells = [cell for cell in self.grid.chosen_cells() if not cell.empty]
        self.chosen.emit(cells[0].item if cells else "", cells[0].number if cells else "")

    def _move(self, row: int, to_row: int) -> None:
        cell, target = self.grid.cells.cell(row), self.grid.cells.cell(to_row)
        if cell and target and not cell.empty and row != to_row:
            self._to_choose = cell.item
            self._records.write(verbs.moved(cell.number, target.order), verbs.move(cell.uid, target.order))

    def _step(self, step: int) -> None:
        row = self.grid.currentIndex().row()
        if self._records.writable:
            self._move(row, row + step)

    def _take_down(self) -> None:
        cells = [cell for cell in self.grid.chosen_cells() if not cell.empty]
        if cells and self._records.writable:
            self._records.write(
                verbs.taken_down([cell.number for cell in cells]), verbs.take_down([c.uid for c in cells])
            )

    def _take_files(self, files: list[object], row: int) -> None:
        cell = self.grid.cells.cell(row)
        self.files_dropped.emit(files, cell.order if cell and cell.empty else 0)

    def _say_landing(self, source: int, row: int) -> None:
        self.grid.pill.say(
            landing(self.grid.cells.cell(source), self.grid.cells.cell(row), next_empty(self._wall.frames))
        )

    def _end_drag(self) -> None:
        self.grid.pill.say("")

    def _offer(self, spot: QPoint) -> None:
        menu = self.menu(self.grid.cells.cell(self.grid.currentIndex().row()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def menu(self, cell: Cell | None) -> QMenu:
        """What can be done with a frame."""
        menu = QMenu(self)
        if cell and not cell.empty:
            menu.addAction(self.tr("Open the picture"), self._open_current).setShortcut("Return")
            down = menu.addAction(self.tr("Take down"), self._take_down)
            down.setShortcut("Delete")
            down.setEnabled(self._records.writable)
        add = menu.addAction(self.tr("Add photographs…"), self.photographs_asked.emit)
        add.setEnabled(self._records.writable)
        return menu

    def _open_current(self) -> None:
        self.opened.emit(self.grid.currentIndex().row())

    # Words

    def _retranslate(self) -> None:
        show, frames = self._wall.show, self._wall.frames
        named(self.add, self.tr("Add photographs"), "Ctrl+O")
        named(self.print, self.tr("Print…"), "Ctrl+P")
        self.add.setText(self.tr("Add photographs"))
        self.print.setText(self.tr("Print…"))
        self._begin.setText(self.tr("New exhibition"))
        named(self._begin, self.tr("New exhibition"))
        self.grid.setAccessibleName(self.tr("The wall"))
        self.header.show_figures(self._figures() if show else "")
        self._hint.show_next(next_empty(frames))
        self._hint.setVisible(self._records.writable)
        for widget in (self.print, self.add):
            widget.setVisible(show is not None)
        self._middle.setCurrentIndex(0 if frames else 1)
        self._begin.setVisible(show is None)
        self._empty.show_words(*self._what_to_do())

    def _what_to_do(self) -> tuple[str, str]:
        if self._wall.show:
            return self.tr("Nothing hangs yet"), self.tr("Drop photographs here: they take the numbers from 1.")
        return self.tr("No exhibition yet"), self.tr("Make one, then drop its photographs on the wall.")

    def _figures(self) -> str:
        hung, total = self._hung(), len(self._wall.frames)
        organisers = ", ".join(name.best(self._language).text for name in self._wall.organisers)
        figures = self.tr("{hung} of {total} hung").format(hung=hung, total=total)
        empty = self.tr("%n frame(s) empty", "", total - hung) if total > hung else ""
        return " · ".join(part for part in (organisers, figures, empty) if part)
