"""The two ways a page of works lists them, a table and cards: one list, one choice, one place."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.copies import FilesCarrier
from kalbajar_catalogue.desk.widgets.grid import Grid
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.table import Table
from kalbajar_catalogue.desk.works.cells import cell_of
from kalbajar_catalogue.desk.works.listing import Look, Wanted
from kalbajar_catalogue.desk.works.rows import Rows
from kalbajar_catalogue.desk.works.table_model import MATCHED, PICTURE, TableModel
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.listing import DEFAULTS, REF, TEXTS, Column, columns_of
from kalbajar_catalogue.qtkit.jobs import Jobs

TABLE, CARDS = "table", "cards"
FEW = 2000
"""Works up to which both ways are kept ready; beyond it the one that is not shown waits until it is."""
_WIDE = {REF: 120, PICTURE: 56, "title": 230, "texts": 92, MATCHED: 220}
_NARROW = {MATCHED: 130, "dimension": 118}
_NARROWEST, _TEXT, _FIGURES, _WIDEST = 88, 124, 110, 200
_FIXED = (REF, PICTURE, "title", TEXTS)
_HORIZONTAL = Qt.Orientation.Horizontal
_CHOOSES = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Lists(QObject):
    """Shows what was found in a table or in cards. `chosen` tells that another choice was made."""

    chosen = Signal()
    opened = Signal(int)
    columns_chosen = Signal()

    def __init__(
        self, kind: str, rows: Rows, grid: Grid, pictures: Pictures, memory: QSettings | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.kind, self._memory, self.rows, self.grid = kind, memory, rows, grid
        self.columns: Mapping[str, Column] = {column.name: column for column in columns_of(kind)}
        self.table = Table(pictures)
        self.model = TableModel(rows, self.columns, kinds.SYMBOLS[kind], self)
        self.table.setModel(self.model)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(grid)
        self.language: Language = "en"
        self._placeholders: dict[str, Cell] = {}
        self._mirroring = self._laying_out = False
        self._stale = self._lent = False
        self._kept: tuple[list[str], str] = ([], "")
        self._given: dict[str, int] = {}
        self.view = self._remembered("view", CARDS if kind == "photograph" else TABLE)
        self.names = self._remembered_names()
        self._connect()
        self.show_view(self.view)

    @property
    def usual(self) -> tuple[str, ...]:
        """The columns that a page of this kind begins with."""
        return (REF, PICTURE, *DEFAULTS[self.kind])

    def carry(self, folder: Path | None, jobs: Jobs) -> FilesCarrier:
        """Give copies of the originals, which lie in the folder of the catalogue, to whoever is given works."""
        carrier = FilesCarrier(folder, jobs, self)
        self.grid.carrier = self.model.carrier = carrier
        return carrier

    def renew_columns(self) -> None:
        """Offer the columns that there are now; those of fields that are no more are gone, one that is back shows."""
        self.columns = {column.name: column for column in columns_of(self.kind)}
        self.model.know_columns(self.columns)
        known = tuple(name for name in self.names if name in self.columns or name == PICTURE)
        self.names = self._remembered_names() if self._memory is not None else known

    @property
    def typing(self) -> bool:
        """Whether somebody is typing in a cell, which a list that is read anew would close."""
        return self.table.state() is QAbstractItemView.State.EditingState

    def show_view(self, view: str) -> None:
        """Show the table or the cards; what is chosen stays chosen."""
        places = self.chosen_places()
        self.view = view if view in (TABLE, CARDS) else TABLE
        self._remember("view", self.view)
        self.stack.setCurrentWidget(self.grid if self.view == CARDS else self.table)
        # A page is asked for its grid when it gets the focus.
        self.grid.setFocusProxy(self.table if self.view == TABLE else None)  # type: ignore[arg-type]  # None takes it away
        if self.view == CARDS and self._stale:
            self._fill_grid()
        self._choose_places(places, self._current())

    def show(self, look: Look, wanted: Wanted) -> None:
        """Show what was found; what is chosen stays chosen wherever it is now, and nothing jumps."""
        self.language = wanted.language
        spot = self.table.verticalScrollBar().value()
        self._keep()
        moved = self.rows.show(look, wanted)
        if moved or self.grid.cells.rowCount() != len(look.uids):
            self._fill_grid_soon()
        if moved:
            self._choose_kept()
            self.table.verticalScrollBar().setValue(spot)

    def show_columns(self, heads: Mapping[str, str], matched: bool) -> None:
        """Show the columns under these heads, the reason of the hits beside the title where there is one."""
        self._laying_out = True
        names = list(self.names)
        if matched:
            names.insert(names.index("title") + 1 if "title" in names else len(names), MATCHED)
        again = tuple(names) != self.model.names
        self._keep()
        self.model.show_columns(names, heads, self.language)
        if again:
            self._lay_columns(names)
            self._choose_kept()
        self._laying_out = False

    def choose_columns(self, names: Sequence[str]) -> None:
        """Show other columns from now on."""
        self.names = (REF, *(name for name in names if name != REF and (name in self.columns or name == PICTURE)))
        self._lent = False
        self._remember("columns", ",".join(self.names))
        self.columns_chosen.emit()

    def lend_columns(self, names: Sequence[str]) -> None:
        """Show these until `give_back_columns`; nothing of it is remembered."""
        known = tuple(name for name in names if name != REF and (name in self.columns or name == PICTURE))
        self._lent = True
        self._show_others((REF, *known))

    def give_back_columns(self) -> None:
        """Show the columns that were chosen last, if others are lent."""
        if self._lent:
            self._lent = False
            self._show_others(self._remembered_names())

    def _show_others(self, names: tuple[str, ...]) -> None:
        if names != self.names:
            self.names = names
            self.columns_chosen.emit()

    def shown_names(self) -> tuple[str, ...]:
        """The columns whose texts have to be read."""
        return tuple(name for name in self.names if name not in (REF, PICTURE))

    def chosen_places(self) -> list[int]:
        """The places of what is chosen."""
        return self.grid.chosen_rows() if self.view == CARDS else self.table.chosen_rows()

    def chosen_uids(self) -> list[str]:
        """What is chosen, in its order."""
        return [self.rows.uids[place] for place in self.chosen_places() if place < len(self.rows.uids)]

    def choose(self, uid: str) -> bool:
        """Choose one work and bring it into sight; tells whether it is listed."""
        place = self.rows.place_of(uid)
        if place >= 0:
            self._choose_places([place], place)
            self.table.scrollTo(self.model.index(place, 0))
            self.grid.choose_item(uid)
        return place >= 0

    def choose_all(self) -> None:
        """Choose every hit."""
        (self.grid if self.view == CARDS else self.table).selectAll()

    def focus(self) -> None:
        """Put the cursor into the list that is shown."""
        (self.grid if self.view == CARDS else self.table).setFocus()

    def forget(self, uids: Sequence[str]) -> None:
        """Read works again."""
        for uid in uids:
            self._placeholders.pop(uid, None)
        self.rows.forget(uids)

    # How the table is laid out

    def _lay_columns(self, names: Sequence[str]) -> None:
        head = self.table.horizontalHeader()
        head.blockSignals(True)
        for place in range(head.count()):
            head.moveSection(head.visualIndex(place), place)
        head.blockSignals(False)
        self._give_widths()
        self.table.show_pictures(PICTURE in names)
        self.table.stretch(names.index("title") if "title" in names else -1)

    def _give_widths(self) -> None:
        """Each column its width; those that nobody drew give way, as far as they can, until all are in sight."""
        names, head, own = self.model.names, self.table.horizontalHeader(), self._remembered_widths()
        natural = {name: own.get(name) or _WIDE.get(name) or self._width(name) for name in names}
        least = {name: _NARROW.get(name, _NARROWEST) for name in names if name not in own and name not in _FIXED}
        over = sum(natural.values()) - self.table.viewport().width()
        slack = sum(max(0, natural[name] - least[name]) for name in least)
        part = min(1.0, max(0, over) / slack) if slack else 0.0
        given = {name: width - round(part * max(0, width - least.get(name, width))) for name, width in natural.items()}
        self._laying_out, before = True, self._laying_out
        for place, name in enumerate(names):
            if name != "title":
                head.resizeSection(place, given[name])
        self._laying_out, self._given = before, given

    def _width(self, name: str) -> int:
        metrics = self.table.fontMetrics()
        head = metrics.horizontalAdvance(str(self.model.headerData(self.model.names.index(name), _HORIZONTAL))) + 34
        figures = self.columns[name].figures and name != "dimension"
        return min(_WIDEST, max(head, _FIGURES if figures else _TEXT))

    def _moved(self, order: list[int]) -> None:
        names = [self.model.names[place] for place in order]
        self.choose_columns([name for name in names if name != MATCHED])

    def _resized(self) -> None:
        if not self._laying_out:
            head = self.table.horizontalHeader()
            sizes = {name: head.sectionSize(place) for place, name in enumerate(self.model.names) if name != "title"}
            sizes = {name: size for name, size in sizes.items() if size != self._given.get(name)}
            said = ",".join(f"{name}={size}" for name, size in {**self._remembered_widths(), **sizes}.items())
            self._remember("widths", said)

    def _remembered_widths(self) -> dict[str, int]:
        pairs = (one.partition("=") for one in self._remembered("widths", "").split(","))
        return {name: int(size) for name, _, size in pairs if size.isascii() and size.isdecimal()}

    def _remembered_names(self) -> tuple[str, ...]:
        said = self._remembered("columns", "")
        names = tuple(name for name in said.split(",") if name in self.columns or name == PICTURE)
        return names or self.usual

    def _remembered(self, name: str, usual: str) -> str:
        return str(self._memory.value(f"works/{self.kind}/{name}", usual)) if self._memory is not None else usual

    def _remember(self, name: str, value: str) -> None:
        if self._memory is not None:
            self._memory.setValue(f"works/{self.kind}/{name}", value)

    # Cards

    def _fill_grid_soon(self) -> None:
        if self.view == CARDS or len(self.rows.uids) <= FEW:
            self._fill_grid()
        else:
            self._stale = True

    def _fill_grid(self) -> None:
        self._stale = False
        cells = [self._cell(place) for place in range(len(self.rows.uids))]
        self._mirroring = True
        self.grid.show_cells(cells)
        self._mirroring = False
        self._look_at_cards()

    def _cell(self, place: int) -> Cell:
        row = self.rows.peek(place)
        if row is not None:
            return cell_of(row.card, self.language)
        uid = self.rows.uids[place]
        if (cell := self._placeholders.get(uid)) is None:
            ref = self.rows.ref(place)
            cell = self._placeholders[uid] = Cell(uid, uid, ref, ref=ref, symbol=kinds.SYMBOLS[self.kind], spoken=ref)
        return cell

    def _came(self, places: list[int]) -> None:
        if not self._stale and self.grid.cells.rowCount() == len(self.rows.uids):
            fresh = {place: self._cell(place) for place in places if place < len(self.rows.uids)}
            self.grid.cells.patch({place: one for place, one in fresh.items() if one != self.grid.cells.cell(place)})

    def _look_at_cards(self) -> None:
        if self.view != CARDS or self._stale or not self.rows.uids:
            return
        height, columns = max(1, self.grid.gridSize().height()), max(1, self.grid.columns)
        first = self.grid.verticalScrollBar().value() // height * columns
        count = (self.grid.viewport().height() // height + 2) * columns
        self.rows.want(place for place in range(first, first + count) if 0 <= place < len(self.rows.uids))

    # One choice

    def _connect(self) -> None:
        self.rows.came.connect(self._came)
        self.table.chosen.connect(self._chosen_in_table)
        self.grid.chosen.connect(self._chosen_in_grid)
        self.table.opened.connect(self.opened)
        self.table.columns_moved.connect(self._moved)
        self.table.widths_changed.connect(self._resized)
        self.table.fitted.connect(self._give_widths)
        self.grid.verticalScrollBar().valueChanged.connect(self._look_at_cards)
        self.grid.fitted.connect(self._look_at_cards)

    def _chosen_in_table(self) -> None:
        self._chosen(self.table.chosen_rows(), in_grid=True)

    def _chosen_in_grid(self) -> None:
        self._chosen(self.grid.chosen_rows(), in_grid=False)

    def _chosen(self, places: list[int], in_grid: bool) -> None:
        if self._mirroring:
            return
        if len(places) <= FEW:
            self._mirroring = True
            current = (self.table if in_grid else self.grid).currentIndex().row()
            self._select_in_grid(places, current) if in_grid else self._select_in_table(places, current)
            self._mirroring = False
        self.chosen.emit()

    def _choose_places(self, places: list[int], current: int) -> None:
        self._mirroring = True
        self._select_in_table(places, current)
        self._select_in_grid(places, current)
        self._mirroring = False
        self.chosen.emit()

    def _select_in_table(self, places: list[int], current: int) -> None:
        model, selection = self.table.selectionModel(), QItemSelection()
        for first, last in _spans(places):
            selection.select(self.model.index(first, 0), self.model.index(last, max(0, len(self.model.names) - 1)))
        model.select(selection, _CHOOSES)
        if current >= 0 and current != self.table.currentIndex().row():
            column = max(0, self.table.currentIndex().column())
            model.setCurrentIndex(self.model.index(current, column), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _select_in_grid(self, places: list[int], current: int) -> None:
        if not self._stale and self.grid.cells.rowCount() == len(self.rows.uids) and len(places) <= FEW:
            self.grid.choose_rows(places, current)

    def _current(self) -> int:
        return (self.grid if self.view == CARDS else self.table).currentIndex().row()

    def _keep(self) -> None:
        current = self._current()
        uid = self.rows.uids[current] if 0 <= current < len(self.rows.uids) else ""
        self._kept = (self.chosen_uids(), uid)

    def _choose_kept(self) -> None:
        uids, current = self._kept
        places = sorted(place for uid in uids if (place := self.rows.place_of(uid)) >= 0)
        self._choose_places(places, self.rows.place_of(current))


def _spans(places: Sequence[int]) -> list[tuple[int, int]]:
    """Places in a row, as the first and the last of each run."""
    spans: list[tuple[int, int]] = []
    for place in places:
        if spans and place == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], place)
        else:
            spans.append((place, place))
    return spans
