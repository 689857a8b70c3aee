"""The list of the page of rights: facets, a line that finds, the works; narrowed and sorted in memory."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.rights.facets import FOLDED, lines_of
from kalbajar_catalogue.desk.rights.rows import SHOW, Asked, Counted, Row, Tally, counted, sifted, tallied, ticked
from kalbajar_catalogue.desk.rights.table import COLUMNS, PICTURE, TITLE, URGENT, RightsModel, RightsTable
from kalbajar_catalogue.desk.rights.words import use_said
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.facets import HEAD, FacetLine, FacetPanel
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.freezing.clearance import USES
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.media.service import FileGlance

MOST_KEPT = 300
"""As many chosen works stay chosen when the list is another one."""
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class WorksList(QWidget):
    """`chosen` tells another choice, `narrowed` that other rows are shown, `opened` and `entered` the work in hand.

    `pictures_asked` tells the uids in sight whose pictures are not known, `order_asked` that the rows are wanted in the
    order that `by` and `down` name. `say_lack` says what is to be done.
    """

    chosen = Signal()
    narrowed = Signal()
    opened = Signal()
    entered = Signal()
    menu_asked = Signal(QPoint)
    pictures_asked = Signal(list)
    order_asked = Signal()

    def __init__(self, pictures: Pictures, say_lack: Callable[[Row], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.asked: Asked = {}
        self.counted = Counted()
        self._tally: Tally = {}
        self._shows: Mapping[str, str] = {}
        self._language: Language = "en"
        self._folded = set(FOLDED)
        self._sought: set[str] = set()
        self.facets, self.model = FacetPanel(), RightsModel(say_lack, self)
        self.table, self._nothing = RightsTable(pictures, self.model), label("quiet", wraps=True)
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> Sequence[Row]:
        """The rows that are found, in their order."""
        return self.model.rows

    @property
    def is_narrowed(self) -> bool:
        """Whether something is left out."""
        return any(self.asked.values()) or bool(self.facets.line.text())

    @property
    def by(self) -> str:
        """The column that gives the order, `urgent` for none."""
        return self.model.order

    @property
    def down(self) -> bool:
        """Whether the order is turned round."""
        return self.model.down

    @property
    def open(self) -> int:
        """About how many works somebody has to do something, found or not."""
        return sum(often for (_, _, is_open), often in self._tally.items() if is_open)

    def show_rows(
        self, rows: Sequence[Row], shows: Mapping[str, str], fresh: frozenset[str] = frozenset(),
        tally: Tally | None = None,
    ) -> None:  # fmt: skip
        """Show these works, which are in order, and exhibitions; works that were read anew are `fresh`.

        `tally` is that of all of them where it is known.
        """
        self.rows, self._shows = rows, shows
        self._tally = tallied(rows) if tally is None else tally
        for uid in fresh:
            self.model.files.pop(uid, None)
            self._sought.discard(uid)
        self.sift(stay=bool(fresh))

    def speak(self, language: Language, shows: Mapping[str, str]) -> None:
        """Show the works in this language."""
        self._language, self._shows = language, shows
        self.say()

    def ask(self, asked: Asked) -> None:
        """Show the works that have these values of the facets."""
        self.asked = asked
        self.sift()

    def show_everything(self) -> None:
        """Leave nothing out."""
        self.facets.line.clear()
        self.ask({})

    def find_works(self) -> None:
        """Put the cursor into the line that finds."""
        self.facets.line.setFocus()
        self.facets.line.selectAll()

    def chosen_rows(self) -> list[Row]:
        """The works that are chosen, in the order of the list."""
        return [self.model.rows[place] for place in self.table.chosen_rows() if place < len(self.model.rows)]

    def go_to(self, uid: str) -> bool:
        """Choose a work and bring it into sight, whatever was left out; tells whether it is there."""
        if self.model.place_of(uid) < 0 and any(row.uid == uid for row in self.rows):
            self.show_everything()
        place = self.model.place_of(uid)
        if place >= 0:
            self.choose_place(place)
            self.table.scrollTo(self.model.index(place, 0))
        return place >= 0

    def choose_works(self, uids: Sequence[str]) -> int:
        """Choose these works and bring the first into sight, whatever was left out; tells how many are there."""
        if any(self.model.place_of(uid) < 0 for uid in uids):
            self.show_everything()
        found = [uid for uid in uids if self.model.place_of(uid) >= 0]
        self._choose_uids(found)
        if found:
            self.table.scrollTo(self.table.currentIndex(), self.table.ScrollHint.PositionAtTop)
        return len(found)

    def choose_place(self, place: int) -> None:
        """Choose the work at this place."""
        self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), _CHOOSE)

    def sift(self, stay: bool = False) -> None:
        """Find anew; what is chosen stays chosen, and with `stay` the place in sight too."""
        kept, bar = [row.uid for row in self._first_chosen()], self.table.verticalScrollBar()
        spot = bar.value()
        if self.model.show_rows(sifted(self.rows, self.facets.line.text(), self.asked)):
            self._choose_uids(kept)
            if stay or not kept:
                bar.setValue(spot if stay else 0)
        self._count()
        self.ask_pictures()
        self.narrowed.emit()

    def show_pictures(self, files: Mapping[str, FileGlance]) -> None:
        """Show these pictures, by the uid of the work."""
        self.model.files |= files
        self.table.viewport().update()

    def ask_pictures(self) -> None:
        """Ask for the pictures of what is in sight."""
        first, last = self.table.sight()
        uids = [row.uid for row in self.model.rows[first : last + 1] if row.uid not in self._sought]
        if uids:
            self._sought |= set(uids)
            self.pictures_asked.emit(uids)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The facets take their share."""
        super().resizeEvent(event)
        self.facets.fit(self.width())

    def say(self) -> None:
        """Say every word anew."""
        self.facets.say(self.tr("Number or title"), self.tr("Narrow the works"))
        self.table.setAccessibleName(self.tr("Works and their rights"))
        self._nothing.setText(self.tr("No work is like that."))
        heads = {"number": self.tr("No."), TITLE: self.tr("Work, and what is to be done"), "ends": self.tr("Until"),
                 **{use: use_said(use) for use in USES}}  # fmt: skip
        self.model.say_heads(heads, self._language)
        self._count()

    def _count(self) -> None:
        found = counted(self.rows, self.facets.line.text(), self.asked, list(self._shows), self._tally)
        self.counted = found
        self.facets.list.show_lines(lines_of(found, self.asked, self._folded, self._shows, self._language))
        self._nothing.setVisible(not self.model.rows and self.is_narrowed)

    def chosen_count(self) -> int:
        """How many works are chosen."""
        selection = self.table.selectionModel().selection()
        return sum(selection.at(place).height() for place in range(selection.count()))

    def _first_chosen(self) -> list[Row]:
        return self.chosen_rows() if self.chosen_count() <= MOST_KEPT else []

    def _choose_uids(self, uids: Sequence[str]) -> None:
        places = [place for uid in uids if (place := self.model.place_of(uid)) >= 0]
        if places == self.table.chosen_rows():
            return
        selection = QItemSelection()
        for place in places:
            selection.select(self.model.index(place, 0), self.model.index(place, len(COLUMNS) - 1))
        model = self.table.selectionModel()
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if places:
            model.setCurrentIndex(self.model.index(places[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _press(self, line: FacetLine) -> None:
        if line.look == HEAD:
            self._folded ^= {line.name}
            self._count()
        elif line.value is not None:
            self.ask(ticked(self.asked, line.name, line.value))

    def _sort(self, column: int, beside: bool) -> None:
        """Up, then down, then by what is most urgent again."""
        name = COLUMNS[column]
        if name == PICTURE:
            return
        if name != self.model.order:
            self.model.order, self.model.down = name, False
        else:
            self.model.order, self.model.down = (URGENT, False) if self.model.down else (name, True)
        self.say()
        self.order_asked.emit()

    def _open(self, place: int) -> None:
        self.entered.emit()

    def _double_clicked(self) -> None:
        self.opened.emit()

    def _find_changed(self, text: str) -> None:
        self.sift()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self._nothing.setContentsMargins(20, 16, 20, 16)
        self._nothing.hide()
        right.addWidget(self._nothing)
        right.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.facets)
        row.addLayout(right, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.facets.find_changed.connect(self._find_changed)
        self.facets.list.pressed_line.connect(self._press)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(self.menu_asked)
        self.table.sort_asked.connect(self._sort)
        self.table.scrolled.connect(self.ask_pictures)
        self.table.doubleClicked.connect(self._double_clicked)


def show_alone(asked: Asked) -> str:
    """The exhibition that alone is asked for, '' when several or all are."""
    shows = asked.get(SHOW, frozenset())
    return next(iter(shows)) if len(shows) == 1 else ""
