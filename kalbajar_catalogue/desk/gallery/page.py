"""The wall of an exhibition: frames in order, filled or empty, looked through by filters, as pictures or as a table."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.gallery import verbs
from kalbajar_catalogue.desk.gallery.bar import FilterBar
from kalbajar_catalogue.desk.gallery.carried import WallCarrier
from kalbajar_catalogue.desk.gallery.cells import cell_of, cells_of, next_number
from kalbajar_catalogue.desk.gallery.chooser import Chooser
from kalbajar_catalogue.desk.gallery.exhibition import ExhibitionDialog
from kalbajar_catalogue.desk.gallery.filters import EVERYTHING, Counts, Filters, counted, matches
from kalbajar_catalogue.desk.gallery.hanging import Hanging
from kalbajar_catalogue.desk.gallery.hint import DropHint
from kalbajar_catalogue.desk.gallery.judging import Judging
from kalbajar_catalogue.desk.gallery.menu import WallMenu
from kalbajar_catalogue.desk.gallery.pairing import MOST_COMPARED, halves
from kalbajar_catalogue.desk.gallery.rehanging import arriving, landing
from kalbajar_catalogue.desk.gallery.views import TABLE, WALL, Views
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, named
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.grid_page import GridPage
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.journal import Changes

VIEW_KEY = "gallery/view"
SHORT_BELOW = 900
"""Width in px below which the buttons say less, for the name of the exhibition to be read."""


class GalleryPage(GridPage):
    """Shows one exhibition's wall and re-hangs it; what it cannot do itself it asks for by its signals.

    `memory` keeps which view was shown; `folder` is the catalogue's, for files that are dragged out. `loupe_asked`
    tells the works in the order they are looked at and the place to begin, `compare_asked` two to four works.
    `chosen` names the work that alone is chosen, '' for none or several; those `several_chosen` tells.
    """

    key = "gallery"
    chosen = Signal(str, str)
    several_chosen = Signal(list)
    loupe_asked = Signal(list, int)
    record_asked = Signal(str)
    compare_asked = Signal(list)
    health_asked = Signal(str)
    batch_asked = Signal(list)
    works_print_asked = Signal(list)
    export_asked = Signal(list)
    photographs_asked = Signal()
    files_dropped = Signal(list, int)
    print_asked = Signal()
    counted = Signal(int)
    shown = Signal(str)
    shows_known = Signal(list)
    columns_changed = Signal(int)
    message = Signal(str)

    def __init__(
        self,
        records: Records,
        pictures: Pictures,
        language: Language,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(records, pictures, language, parent)
        self._wall = verbs.Wall(())
        self._memory, self._folder = memory, folder
        self._asked = ""
        self._to_choose: list[str] = []
        self._mending: Job | None = None
        self._filters, self._counts = EVERYTHING, Counts(0, 0, {})
        self.judging, self.hanging = Judging(records, self), Hanging(records, self)
        self.chooser, self.filters = Chooser(), FilterBar()
        self.views, self.switch = Views(self.grid, pictures, memory), Segments((WALL, TABLE))
        self.add, self.print = Button("primary", "image-plus"), Tool("", "printer")
        self._hint, self._empty = DropHint(), EmptyPage()
        self._begin = Button("primary", "plus")
        self._carrier = self.grid.carrier = WallCarrier(folder, pictures.jobs, self)
        self._carrier.copies.said.connect(self.message)
        self._lay_out()
        self._connect()
        self._show_kind(str(memory.value(VIEW_KEY, WALL)) if memory else WALL)
        self._retranslate()

    # What is shown

    @property
    def exhibition(self) -> str:
        """The uid of the exhibition on the wall, '' for none."""
        return self._wall.show.uid if self._wall.show else ""

    def works_in_sight(self) -> list[str]:
        """The uids of the works that no filter dims, in the order in which they stand."""
        return [cell.item for cell in self.views.in_order()]

    def chosen_works(self) -> list[str]:
        """The uids of the works that are chosen, in their order."""
        return [cell.item for cell in self._chosen_works()]

    def show_exhibition(self, uid: str) -> None:
        """Show this exhibition, or the first when there is none of this uid."""
        self._asked = uid
        self.load()

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self._show(self._wall)

    def hear(self, changes: Changes) -> None:
        """Take over stars and picks at once; read anew when something else on the wall was changed."""
        if changes.touches(*verbs.WALL_KINDS) and not self.judging.take_over(changes):
            self.load()
        elif changes.touches(verbs.RIGHTS):
            self._ask_mends()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of the exhibition its room."""
        super().resizeEvent(event)
        self._fit_sizer()

    def _fit_sizer(self) -> None:
        self.sizer.fit(self.width())
        self._say_add()
        if self.views.kind == TABLE:
            self.sizer.hide()

    def _read(self) -> Job:
        return self._records.read(verbs.wall(self._asked), self._take)

    def _take(self, wall: verbs.Wall) -> None:
        self.judging.know(wall.known)
        self._show(wall)
        self._ask_mends()

    def _ask_mends(self) -> None:
        """What is to mend takes longer to find out: it is painted when it comes."""
        if self._mending:
            self._mending.cancel()
        if self._folder and self._hung():
            works = list(self.judging.known.seen)
            self._mending = self._records.read(verbs.mends(self._folder, works), self.judging.know_mends)
            self._mending.ended.connect(self._mends_came)

    def _mends_came(self) -> None:
        if self.sender() is self._mending:
            self._mending = None

    def _show(self, wall: verbs.Wall) -> None:
        previous, self._wall = self.exhibition, wall
        if previous != self.exhibition:
            self._filters = EVERYTHING
        known = self.judging.known
        self._carrier.know(known.seen)
        self.hanging.show_exhibition(self.exhibition)
        self.views.show_cells(cells_of(wall.frames, known, self._language), known, self._language)
        shows = [(uid, marked(title, self._language)) for uid, title in wall.shows]
        self.chooser.show_shows(shows, self.exhibition)
        self.shows_known.emit(shows)
        self._look_through()
        if self._to_choose:
            to_choose, self._to_choose = self._to_choose, []
            self.views.choose_items(to_choose)
        self.counted.emit(self._hung())
        if self.isVisible():
            # A work that was taken down is no longer chosen, and one that was moved has another number.
            self._tell_chosen()
        if previous != self.exhibition:
            self.shown.emit(self.exhibition)
            self.grid.scrollToTop()

    def _paint_marks(self, items: list[str]) -> None:
        known, cells = self.judging.known, self.grid.cells
        rows = [row for item in items if (row := cells.row_of_item(item)) >= 0]
        frames = self._wall.frames
        fresh = {row: cell_of(frames[row], known.seen[frames[row].item], self._language) for row in rows}
        self.views.patch({row: cell for row, cell in fresh.items() if cell != cells.cells[row]}, known)
        self._look_through()

    def _set_filters(self, filters: Filters) -> None:
        self._filters = filters
        self._look_through()
        self.views.show_fitting()

    def _look_through(self) -> None:
        """Dim what does not fit the filters, and count."""
        known, filters = self.judging.known, self._filters
        self._counts = offered = counted(EVERYTHING, known.seen.values())
        if filters:
            self._counts = counted(filters, known.seen.values())
        kept = {item for item, seen in known.seen.items() if matches(filters, seen)} if filters else set()
        frames = enumerate(self._wall.frames)
        self.views.dim(frozenset(row for row, frame in frames if frame.item not in kept) if filters else frozenset())
        names = {uid: name.best(self._language).text for uid, name in known.names.items()}
        self.filters.show_counts(filters, self._counts, offered, names)
        self._retranslate()

    def _show_kind(self, kind: str) -> None:
        kind = TABLE if kind == TABLE else WALL
        self.views.show_kind(kind)
        self.switch.show_chosen(kind)
        self._fit_sizer()
        if self._memory:
            self._memory.setValue(VIEW_KEY, kind)

    def _hung(self) -> int:
        return sum(1 for frame in self._wall.frames if frame.item)

    # Laying out

    def _lay_out(self) -> None:
        self.header.setProperty("is", "ground")
        self.header.name.addWidget(self.chooser)
        self.header.name.addStretch(1)
        for widget in (self.switch, self.print, self.add):
            self.header.buttons.addWidget(widget)
        # Beside the figures: the name of an exhibition is long and needs its line.
        self.header.foot.addWidget(self.sizer)
        wall = QWidget()
        column = QVBoxLayout(wall)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.views, 1)
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
        self.grid.rehangs = self.grid.hangs = writable
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
        self.switch.chosen.connect(self._show_kind)
        self.sizer.changed.connect(self.grid.show_columns)
        self.sizer.changed.connect(self.columns_changed)
        self.filters.changed.connect(self._set_filters)
        self.filters.health_asked.connect(self._ask_health)
        self.judging.changed.connect(self._paint_marks)
        self.judging.refused.connect(self._say_without_picture)
        self.hanging.moved.connect(self._keep_chosen)
        self._connect_views()

    def _connect_views(self) -> None:
        views, grid, keys = self.views, self.grid, self.views.keys
        views.chosen.connect(self._tell_chosen)
        views.opened.connect(self._open)
        views.removal_asked.connect(self._take_down)
        views.menu_asked.connect(self._offer)
        grid.columns_asked.connect(self.sizer.ask)
        grid.moved.connect(self._move)
        grid.step_asked.connect(self._step)
        grid.works_dropped.connect(self._hang_works)
        grid.files_dropped.connect(self._take_files)
        grid.dragged_over.connect(self._say_landing)
        grid.drag_ended.connect(self._end_drag)
        keys.rated.connect(self._rate)
        keys.pick_asked.connect(self._pick)
        keys.copy_asked.connect(self._copy)
        keys.record_asked.connect(self._open_record)
        keys.clear_asked.connect(self._clear_filters)
        keys.batch_asked.connect(self._change_many)

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

    def _change_many(self) -> None:
        if self._records.writable:
            self.batch_asked.emit([cell.item for cell in self._chosen_works()])

    def _print_works(self) -> None:
        self.works_print_asked.emit([cell.item for cell in self._chosen_works()])

    def _export_works(self) -> None:
        self.export_asked.emit(self.chosen_works())

    def _tell_chosen(self) -> None:
        cells = self._chosen_works()
        self.header.show_figures(self._figures() if self._wall.show else "")
        alone = cells[0] if len(cells) == 1 else None
        self.chosen.emit(alone.item if alone else "", alone.number if alone else "")
        if len(cells) > 1:
            self.several_chosen.emit([cell.item for cell in cells])

    def _chosen_works(self) -> list[Cell]:
        return [cell for cell in self.views.chosen_cells() if not cell.empty]

    def _rate(self, stars: int) -> None:
        self.judging.rate(self._chosen_works(), stars)

    def _pick(self) -> None:
        self.judging.pick(self._chosen_works())

    def _move(self, rows: list[int], to_row: int) -> None:
        cells = [cell for row in rows if (cell := self.grid.cells.cell(row))]
        self.hanging.move(cells, self.grid.cells.cell(to_row))

    def _step(self, step: int) -> None:
        self.hanging.step(self._chosen_works(), step, len(self._wall.frames))

    def _take_down(self) -> None:
        self.hanging.take_down(self._chosen_works())

    def _hang_works(self, works: list[str], row: int) -> None:
        self.hanging.hang(works, self.grid.cells.cell(row))

    def _keep_chosen(self, items: list[str]) -> None:
        self._to_choose = items

    def _take_files(self, files: list[object], row: int) -> None:
        cell = self.grid.cells.cell(row)
        self.files_dropped.emit(files, cell.order if cell and cell.empty else 0)

    def _say_landing(self, rows: list[int], works: list[str], row: int) -> None:
        target, following = self.grid.cells.cell(row), next_number(self._wall.frames)
        sources = [cell for own in rows if (cell := self.grid.cells.cell(own))]
        if works and not sources:
            self.grid.pill.say(arriving(len(works), target, following))
        else:
            self.grid.pill.say(landing(sources, target, following))

    def _end_drag(self) -> None:
        self.grid.pill.say("")

    def _copy(self) -> None:
        if self._chosen_works():
            QGuiApplication.clipboard().setText(self.views.copied())
            self.message.emit(self.tr("%n line(s) copied", "", len(self.views.chosen_cells())))

    def _open(self, row: int) -> None:
        cell, cells = self.grid.cells.cell(row), self.views.in_order()
        if cell in cells:
            self.loupe_asked.emit([one.item for one in cells], cells.index(cell))

    def _open_record(self) -> None:
        if works := self._chosen_works():
            self.record_asked.emit(works[0].item)

    def _ask_health(self) -> None:
        self.health_asked.emit(self.exhibition)

    def _clear_filters(self) -> None:
        if self._filters:
            self._set_filters(EVERYTHING)

    def _say_without_picture(self, count: int) -> None:
        self.message.emit(self.tr("%n work(s) have no picture to rate", "", count))

    # The menu

    def menu(self, cells: Sequence[Cell]) -> WallMenu:
        """What can be done with these frames."""
        items = [cell.item for cell in cells if not cell.empty]
        frames = self._wall.frames
        last = max((frame.order for frame in frames if frame.item), default=0)
        gaps = any(not frame.item for frame in frames[:last])
        menu = WallMenu(cells, halves(items, self.judging.known.seen), self._records.writable, gaps, self)
        menu.asked.connect(self._do)
        return menu

    def _offer(self, spot: QPoint) -> None:
        menu = self.menu(self.views.chosen_cells())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _do(self, what: str, number: int) -> None:
        works = self._chosen_works()
        items = [cell.item for cell in works]
        doings = {
            "open": self._open_current,
            "record": self._open_record,
            "copy": self._copy,
            "batch": self._change_many,
            "print": self._print_works,
            "export": self._export_works,
            "pick": self._pick,
            "down": self._take_down,
            "close": self.hanging.close_gaps,
            "go": self.views.going.ask,
            "add": self.photographs_asked.emit,
        }
        if what == "rate":
            self._rate(number)
        elif what == "swap":
            self.hanging.swap(works)
        elif what == "compare":
            self.compare_asked.emit(items[:MOST_COMPARED])
        elif what == "halves":
            self.compare_asked.emit(halves(items, self.judging.known.seen))
        elif what == "pair":
            self.compare_asked.emit(items[::-1] if number else items)
        else:
            doings[what]()

    def _open_current(self) -> None:
        cell = self.views.current_cell()
        if cell:
            self._open(cell.order - 1)

    # Words

    def _retranslate(self) -> None:
        show, frames = self._wall.show, self._wall.frames
        named(self.add, self.tr("Add photographs"), "Ctrl+O")
        named(self.print, self.tr("Print…"), "Ctrl+P")
        self._say_add()
        self.switch.buttons[WALL].setText(self.tr("Wall"))
        self.switch.buttons[TABLE].setText(self.tr("Table"))
        for button in self.switch.buttons.values():
            named(button, button.text())
        self._begin.setText(self.tr("New exhibition"))
        named(self._begin, self.tr("New exhibition"))
        self.grid.setAccessibleName(self.tr("The wall"))
        self.views.table.setAccessibleName(self.tr("The wall as a table"))
        self.header.show_figures(self._figures() if show else "")
        nothing_fits = bool(self._filters) and not self._counts.matching
        self._hint.show_wall(next_number(frames), not self._counts.all, nothing_fits)
        self._hint.setVisible(self._records.writable or nothing_fits)
        for widget in (self.print, self.add, self.switch):
            widget.setVisible(show is not None)
        self._middle.setCurrentIndex(0 if frames else 1)
        self._begin.setVisible(show is None)
        self._empty.show_words(*self._what_to_do())

    def _say_add(self) -> None:
        self.add.setText(self.tr("Add") if self.width() < SHORT_BELOW else self.tr("Add photographs"))

    def _what_to_do(self) -> tuple[str, str]:
        if self._wall.show:
            return self.tr("Nothing hangs yet"), self.tr("Drop photographs here: they take the numbers from 1.")
        return self.tr("No exhibition yet"), self.tr("Make one, then drop its photographs on the wall.")

    def _figures(self) -> str:
        hung, total = self._hung(), len(self._wall.frames)
        organisers = ", ".join(name.best(self._language).text for name in self._wall.organisers)
        figures = self.tr("{hung} of {total} hung").format(hung=hung, total=total)
        empty = self.tr("%n frame(s) empty", "", total - hung) if total > hung else ""
        fitting = self.tr("%n shown", "", self._counts.matching) if self._filters else ""
        count = len(self._chosen_works())
        chosen = self.tr("%n chosen", "", count) if count > 1 else ""
        return " · ".join(part for part in (organisers, figures, empty, fitting, chosen) if part)
