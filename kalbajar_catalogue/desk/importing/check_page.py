"""The check step of an import: every record of the file, what would be written of it, and all that is wrong."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing import check_verbs, filtering, whole_verbs
from kalbajar_catalogue.desk.importing.check_actions import CheckActions
from kalbajar_catalogue.desk.importing.check_model import CheckRows
from kalbajar_catalogue.desk.importing.check_table import CheckTable
from kalbajar_catalogue.desk.importing.check_top import CheckTop
from kalbajar_catalogue.desk.importing.check_words import short
from kalbajar_catalogue.desk.importing.filtering import Filter
from kalbajar_catalogue.desk.importing.hand_keeper import HandKeeper
from kalbajar_catalogue.desk.importing.matters import Act, Found, Matter, decided
from kalbajar_catalogue.desk.importing.rows_seen import RowsSeen
from kalbajar_catalogue.desk.importing.side_panel import PROBLEMS, SidePanel
from kalbajar_catalogue.desk.importing.state import State
from kalbajar_catalogue.desk.importing.table_chooser import TableChooser
from kalbajar_catalogue.desk.importing.way_taker import WayTaker
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.latest import Latest

CHIPS = 7


class CheckStep(QWidget):
    """Shows a `State` with a check; a check before it stays in sight until the new one is there.

    Tells `decided` (new Decisions), `remapped` (a new Mapping), `import_asked` (whether only the good rows),
    `message` (a quiet sentence), `refused_saved` (where the refused rows lie now), `table_asked` (the place of another
    of several tables). `deeds` is the row of buttons at its foot; a page may put it into a foot of its own.
    """

    decided = Signal(object)
    remapped = Signal(object)
    import_asked = Signal(bool)
    message = Signal(str)
    refused_saved = Signal(object)
    table_asked = Signal(int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language, self._state = site, language, State()
        self.check: Check | None = None
        self.found: Found | None = None
        self._made_of = _meaning(self._state)
        self._total: Check | None = None
        self._answers: list[tuple[Table | None, Mapping, Decisions]] = []
        self._only: Matter | None = None
        self._saved: tuple[Check | None, Path] | None = None
        self.rows = CheckRows(language, self)
        self.top, self.table, self.side = CheckTop(language), CheckTable(self.rows), SidePanel(language)
        self.tables = TableChooser(language)
        self.deeds, self._nothing = CheckActions(language), label("quiet", wraps=True)
        self.hand = HandKeeper(site, self.table, language, self)
        self.ways = WayTaker(site, self.side, language, self)
        self.seen = RowsSeen(self.table, site.records, self)
        self._looking = Latest(self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._retranslate()

    @property
    def busy(self) -> bool:
        """Whether what is shown is no longer what would be written."""
        return self.check is not None and (self._state.check is None or _meaning(self._state) != self._made_of)

    def show_check(self, state: State) -> None:
        """Show this state."""
        if state.source is not self._state.source:
            self._total, self._answers = None, []
        if state.table is not self._state.table:
            self._forget()
        self._state = state
        self._total = state.total or self._total
        self.seen.known = state.whole.known if state.whole is not None else None
        self.tables.show_whole(state.whole, self._language)
        self.rows.take_pictures(state.by_row)
        for one in (self.hand, self.ways):
            one.show_state(state)
        if state.check is not None and state.check is not self.check:
            self._take(state.check, state)
        self._tell()

    def speak(self, language: Language) -> None:
        """Show records, fields and sentences in this language."""
        self._language = language
        self.rows.say_anew(language)
        for one in (self.side, self.hand, self.ways, self.tables):
            one.speak(language)
        self._tell()
        self.seen.look()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.rows.say_anew(self._language)
            self.table.share_out()
            self._retranslate()

    # Laying out

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self._nothing.setContentsMargins(20, 24, 20, 24)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        left.addWidget(self.table, 1)
        left.addWidget(self._nothing, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.tables)
        body.addLayout(left, 1)
        body.addWidget(self.side)
        foot = QWidget()
        foot.setProperty("is", "foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 10, 20, 10)
        row.addWidget(self.deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(body, 1)
        column.addWidget(foot)
        self.foot = foot

    def _connect(self) -> None:
        self.top.narrowed.connect(self._narrow)
        self.top.all_asked.connect(self._show_all)
        self.top.back_asked.connect(self._take_back)
        self.table.hand_asked.connect(self._take_in_hand)
        self.table.left_out.connect(self._leave_out)
        self.table.menu_asked.connect(self._show_menu)
        self.hand.decided.connect(self._decide)
        self.ways.decided.connect(self._answer)
        self.ways.mend_asked.connect(self._mend)
        self.side.ways.rows_asked.connect(self._show_only)
        self.side.ways.next_asked.connect(self._next_of_matter)
        self.deeds.save_asked.connect(self.ask_where)
        self.deeds.import_asked.connect(self.import_asked)
        self.tables.asked.connect(self.table_asked)

    def _add_keys(self) -> None:
        slots = {"F8": self._next, "Shift+F8": self._before, "Ctrl+F": self.top.words.setFocus,
                 "Ctrl+PgDown": self._next_table, "Ctrl+PgUp": self._table_before}  # fmt: skip
        for keys, slot in slots.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        for place in range(1, CHIPS + 1):
            shortcut = QShortcut(QKeySequence(str(place)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setProperty("place", place)
            shortcut.activated.connect(self._press)

    # Showing

    def _forget(self) -> None:
        self.hand.put_back()
        self.check, self.found, self._only = None, None, None
        self.top.show_only("")

    def _take(self, check: Check, state: State) -> None:
        """Another check: the row that was looked at stays in sight, the one in hand too while it is wrong."""
        record = self.rows.record(self.table.currentIndex().row()) if self.check is not None else None
        held = self.hand.record
        self.check, self._made_of = check, _meaning(state)
        self.found = None
        self._fill()
        if state.mapping is not None:
            work = check_verbs.found_in(check, state.mapping)
            self._looking.take(self._site.jobs.run(Lane.PICTURES, work, self._have_found))
        row = self.rows.row_of(record.row) if record else -1
        self.table.choose(max(row, 0))
        again = self.rows.record(row) if row >= 0 else None
        if held and again and held.row == again.row and (again.troubles or again.clashes):
            self.hand.take(row)

    def _fill(self) -> None:
        if self.check is None or self._state.mapping is None or self._state.table is None:
            return
        self.hand.put_back()
        self.top.chips.show_counts(self.check.counts, self._language)
        wanted = Filter(self.top.chips.key, self.top.words.text(), self._only)
        shown = filtering.places(self.check, wanted, self.found)
        self.rows.show(self.check.records, shown, self._state.mapping, self._state.table.headings)
        self.table.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._say_nothing()
        self.seen.look()

    def _have_found(self, found: Found) -> None:
        if found.check is self.check and self._state.mapping is not None and self._state.table is not None:
            self.found = found
            self.side.show_found(found, self._state.mapping, self._state.table.headings)
            if self.top.words.text():
                self._fill()

    def _tell(self) -> None:
        waits = self.check is None and self._state.problem is None and self._state.table is not None
        # Where the page around shows in its own foot what is under way, once is enough.
        tells = self.deeds.parentWidget() is self.foot
        # Why there is no check stands where its rows would be.
        problem = self._state.problem if self.check is not None else None
        self.top.show_check(self.check, problem, tells and (self.busy or waits), self._language)
        answers = sum(table is self._state.table for table, _, _ in self._answers)
        self.top.show_decided(answers, len(self._state.decisions.left_out))
        self.deeds.show_check(self._total, self.busy, self._site.records.writable, self._language, self._state.coming)
        self.table.setVisible(self.check is not None and self.rows.rowCount() > 0)
        self._nothing.setVisible(not self.rows.rowCount() or self.check is None)
        self.side.setVisible(self.check is not None and (self._state.whole is None or _has_matters(self.check)))
        self._say_nothing()

    def _say_nothing(self) -> None:
        if self.check is None and self._state.problem is not None:
            problem = self._state.problem
            self._nothing.setText(sentence(self._language, problem.code, problem.values))
        elif self.check is None:
            self._nothing.setText(self.tr("Every row is being checked. Nothing is written yet."))
        elif not self.check.records:
            self._nothing.setText(self.tr("There is no row in this file that says anything."))
        else:
            self._nothing.setText(self.tr("No row fits this filter."))

    # What a person does

    def _narrow(self) -> None:
        self._fill()
        if self.rows.rowCount():
            self.table.choose(0)

    def _show_only(self, matter: Matter) -> None:
        self._only = matter
        self.top.show_only(short(self.side.list.matters.title(matter), 60))
        self.top.chips.chips[""].setChecked(True)
        self._narrow()
        self.table.setFocus()

    def _show_all(self) -> None:
        self._only = None
        self.top.show_only("")
        self._narrow()
        self.table.setFocus()

    def _press(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.top.chips.press(int(sender.property("place")))

    def _next(self) -> None:
        self._walk(1)

    def _before(self) -> None:
        self._walk(-1)

    def _walk(self, step: int) -> None:
        """To the next row with something to decide; where the filter hides them all, without the filter."""
        if self.check is None:
            return
        for _ in range(2):
            wanted = Filter(self.top.chips.key, self.top.words.text(), self._only)
            shown = filtering.places(self.check, wanted, self.found)
            place = filtering.troubled_after(self.check, shown, self.table.currentIndex().row(), step)
            if place >= 0:
                self._go_to(place)
                return
            self._widen()
        if not self._go_to_troubled_table(step):
            self.message.emit(self.tr("Nothing is wrong in this file."))

    def _go_to_troubled_table(self, step: int) -> bool:
        """Whether another of several tables has something to decide; it is shown."""
        whole = self._state.whole
        places = whole.wanted if whole is not None else ()
        at = places.index(whole.at) if whole is not None and whole.at in places else 0
        for far in range(1, len(places)):
            place = places[(at + far * step) % len(places)]
            check = whole.parts[place].check if whole is not None else None
            if check is not None and (check.troubles or check.counts[Status.CONFLICT]):
                self.table_asked.emit(place)
                return True
        return False

    def _next_table(self) -> None:
        self.tables.step(1)

    def _table_before(self) -> None:
        self.tables.step(-1)

    def _widen(self) -> None:
        self._only = None
        self.top.show_only("")
        self.top.chips.chips[""].setChecked(True)
        self.top.words.clear()
        self._fill()

    def _next_of_matter(self) -> None:
        matter, check = self.side.matter, self.check
        if matter is None or check is None:
            return
        record = self.rows.record(self.table.currentIndex().row())
        after = [row for row in matter.rows if record is None or row > max(record.row, record.last)]
        row = (after or list(matter.rows))[0]
        place = self.rows.row_of(row)
        if place < 0:
            self._widen()
            place = self.rows.row_of(row)
        self._go_to(place)

    def _go_to(self, place: int) -> None:
        record = self.rows.record(place)
        if record is not None:
            if self.side.tab != PROBLEMS and (record.troubles or record.clashes):
                self.side.turn(PROBLEMS)
            self.hand.take(place)
            rows = [trouble.row for trouble in record.troubles] or [record.row]
            matter = self.side.matter
            if matter is None or not set(rows) & set(matter.rows):
                self.side.choose_for(rows[0])

    def _mend(self, row: int, at: int) -> None:
        """Open the record of a row of the file at one of its cells."""
        if self.rows.row_of(row) < 0:
            self._widen()
        self.hand.take(self.rows.row_of(row), cell=(row, at))

    def _take_in_hand(self, place: int) -> None:
        self._go_to(place)

    def _leave_out(self) -> None:
        records = [self.rows.record(row) for row in self.table.chosen_rows()]
        rows = [row for one in records if one for row in range(one.row, max(one.row, one.last) + 1)]
        if rows:
            self._decide(decided(self._state.decisions, Matter(tuple(rows), ""), Act.LEAVE_OUT))

    def _show_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, keys, slot in (
            (self.tr("Correct the cells of this row"), "Return", self._correct),
            (self.tr("Leave these rows out"), "Del", self._leave_out),
            (self.tr("Next problem"), "F8", self._next),
        ):
            action = QAction(words, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.popup(spot)

    def _correct(self) -> None:
        self._go_to(self.table.currentIndex().row())

    # Answers

    def _decide(self, decisions: Decisions) -> None:
        if self._state.mapping is not None:
            self._answer(self._state.mapping, decisions)

    def _answer(self, mapping: Mapping, decisions: Decisions) -> None:
        before = self._state.mapping
        if before is None or (mapping, decisions) == (before, self._state.decisions):
            return
        self._answers.append((self._state.table, before, self._state.decisions))
        self._emit(mapping, decisions)

    def _take_back(self) -> None:
        own = [one for one in self._answers if one[0] is self._state.table]
        if own:
            self._answers.remove(own[-1])
            self._emit(*own[-1][1:])
            self.table.setFocus()

    def _emit(self, mapping: Mapping, decisions: Decisions) -> None:
        remaps, decides = mapping != self._state.mapping, decisions != self._state.decisions
        if remaps:
            self.remapped.emit(mapping)
        if decides:
            self.decided.emit(decisions)

    # Saving what is refused

    @property
    def saved_in(self) -> Path | None:
        """Where the refused rows of this check were saved, if they were."""
        return self._saved[1] if self._saved is not None and self._saved[0] is self._total else None

    def ask_where(self) -> None:
        """Ask for a file, and save the refused rows there."""
        name = self.tr("{name} refused.xlsx").format(name=Path(self._total.source).stem if self._total else "")
        dialog = QFileDialog(self, self.tr("Save the refused rows"), name, "XLSX (*.xlsx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    def _save_to(self, name: str) -> None:
        self.save_refused(Path(name))

    def save_refused(self, path: Path) -> None:
        """Save the refused rows with the reasons beside them as a workbook."""
        table, whole = self._state.table, self._state.whole
        if self._total is not None and self.check is not None and table is not None:
            self._saved = self._total, path
            work = (check_verbs.saved(self.check, table, path, self._language) if whole is None
                    else whole_verbs.saved(whole, path, self._language))  # fmt: skip
            self._site.jobs.run(Lane.LONG, work, self._have_saved, self._save_failed)

    def _have_saved(self, count: int) -> None:
        records = self._saved[0].counts[Status.REFUSED] if self._saved and self._saved[0] else count
        words = self.tr("%n refused row(s) are saved in {file}, with the reasons beside them.", "", count)
        if records != count:
            words = self.tr("%n row(s) of {records} are saved in {file}, with the reasons beside them.", "", count)
            words = words.replace("{records}", self.tr("%n refused record(s)", "", records))
        if self._saved is not None:
            self.message.emit(words.format(file=self._saved[1]))
            self.refused_saved.emit(self._saved[1])

    def _save_failed(self, fault: WorldError) -> None:
        self.message.emit(sentence(self._language, fault.problem.code, fault.problem.values))

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Records of the file"))
        self._say_nothing()


def _has_matters(check: Check) -> bool:
    """Whether there is anything to settle in a check."""
    return bool(check.troubles or check.newcomers or check.counts[Status.CONFLICT])


def _meaning(state: State) -> tuple[Mapping | None, Decisions]:
    """What a check is made of besides the table; what a mapping is called does not matter."""
    mapping = state.mapping
    return (replace(mapping, name="") if mapping is not None else None), state.decisions
