"""The last step of an import: what came into the catalogue, what stayed out, and the way back."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing import filtering
from kalbajar_catalogue.desk.importing.check_model import CheckRows
from kalbajar_catalogue.desk.importing.check_table import CheckTable
from kalbajar_catalogue.desk.importing.created import Counts, CreatedWords, created_beside
from kalbajar_catalogue.desk.importing.filtering import Filter
from kalbajar_catalogue.desk.importing.outcome_chips import OutcomeChips
from kalbajar_catalogue.desk.importing.rows_seen import RowsSeen
from kalbajar_catalogue.desk.importing.state import State
from kalbajar_catalogue.desk.importing.table_chooser import TableChooser
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.i18n.wording import PASTED
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Checked, Status
from kalbajar_catalogue.importing.flow import KEPT_SNAPSHOTS
from kalbajar_catalogue.storage.history import Undone
from kalbajar_catalogue.storage.journal import Changes


class DoneStep(QWidget):
    """Shows a `State` with an import. `record_asked` tells the uid of a record that one wants to see.

    `undo_asked` that the import shall be taken back, `check_asked` that one which was taken back shall be checked once
    more, `save_asked` that the refused rows shall be saved, `again_asked` that another table shall be brought in,
    `table_asked` the place of another of several tables.
    """

    undo_asked = Signal()
    again_asked = Signal()
    save_asked = Signal()
    check_asked = Signal()
    record_asked = Signal(str)
    table_asked = Signal(int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language, self._state = site, language, State()
        self._check: Check | None = None
        self._total: Check | None = None
        self._coming: tuple[Checked, ...] = ()
        self._undone: Undone | None = None
        self._created: Counts = {}
        self._created_words = CreatedWords(self)
        self._refused_in: Path | None = None
        self._undoing = False
        self.rows = CheckRows(language, self, written=True)
        self.table, self.chips = CheckTable(self.rows), OutcomeChips(language)
        self.tables = TableChooser(language, settled=True)
        self.seen = RowsSeen(self.table, site.records, self)
        self._mark, self._title, self._said = QLabel(), label("section-name", wraps=True), label("", wraps=True)
        self._where, self._nothing = label("small", wraps=True), label("quiet", wraps=True)
        self.undo, self.again, self.open = Button("", "undo-2"), Button("primary"), Button("", "arrow-right")
        self.save, self.recheck = Button("link", "file-spreadsheet"), Button("", "refresh-cw")
        self._lay_out()
        self._connect()
        self._colour()
        self._retranslate()

    def show_done(self, state: State, undoing: bool = False) -> None:
        """Show what this import wrote; `undoing` tells that it is being taken back."""
        fresh = _changes(state) is not _changes(self._state)
        self._state, self._undoing = state, undoing
        if fresh:
            self._undone, self._refused_in = state.undone, None
            self._created = created_beside(_changes(state), state.written)
        self._total = state.total or self._total
        self.tables.show_whole(state.whole, self._language)
        self.rows.take_pictures(state.by_row)
        if state.check is not None and (fresh or state.check is not self._check):
            self._take(state.check)
        self._retranslate()

    def show_undone(self, undone: Undone | None) -> None:
        """The import was taken back: say what was edited since and so stays. With None it was done again."""
        self._undone = undone
        self._retranslate()

    def show_refused_in(self, path: Path) -> None:
        """The refused rows were saved here."""
        self._refused_in = path
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Show records and fields in this language."""
        self._language = language
        self.rows.say_anew(language)
        self.tables.speak(language)
        self.seen.look()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.rows.say_anew(self._language)
            self.table.share_out()
            self._retranslate()
        elif event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(4)
        for widget in (self._title, self._said, self._where):
            told.addWidget(widget)
        told.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(12)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(told, 1)
        for button in (self.undo, self.recheck, self.again):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        chips = QHBoxLayout()
        chips.setContentsMargins(20, 0, 20, 10)
        chips.addWidget(self.chips)
        chips.addStretch(1)
        chips.addWidget(self.open)
        self._nothing.setContentsMargins(20, 24, 20, 24)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(chips)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.tables)
        body.addWidget(self.table, 1)
        body.addWidget(self._nothing, 1)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._fill)
        self.table.hand_asked.connect(self._ask_row)
        self.table.chosen.connect(self._look_at)
        self.table.menu_asked.connect(self._show_menu)
        self.open.clicked.connect(self._ask_chosen)
        self.undo.clicked.connect(self.undo_asked)
        self.again.clicked.connect(self.again_asked)
        self.recheck.clicked.connect(self.check_asked)
        self.save.clicked.connect(self.save_asked)
        self.tables.asked.connect(self.table_asked)

    def _take(self, check: Check) -> None:
        self._check = check
        imported = self._state.imported
        self.seen.written = imported.written if imported is not None else {}
        records = self._total.records if self._total is not None else check.records
        self._coming = tuple(one for one in records if one.outcome in WRITTEN or one.hung)
        self._fill()

    def _fill(self) -> None:
        check, state = self._check, self._state
        if check is None or state.mapping is None or state.table is None:
            return
        self.chips.show_counts(check.counts, self._language)
        wanted = Filter(self.chips.key)
        shown: Sequence[int] = filtering.places(check, wanted, None)
        self.rows.show(check.records, shown, state.mapping, state.table.headings)
        self.table.choose(0)
        self._retranslate()
        self.seen.look()

    def uid_of(self, record: Checked | None) -> str:
        """The uid of a record as it stands in the catalogue now, '' when it is not there."""
        imported = self._state.imported
        if record is None or imported is None or self._undone is not None:
            return record.uid if record is not None else ""
        return imported.written.get(record.row) or record.uid

    def _ask_row(self, row: int) -> None:
        uid = self.uid_of(self.rows.record(row))
        if uid:
            self.record_asked.emit(uid)

    def _ask_chosen(self) -> None:
        self._ask_row(self.table.currentIndex().row())

    def _look_at(self, row: int) -> None:
        self.open.setEnabled(bool(self.uid_of(self.rows.record(row))))

    def _show_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(self.open.text(), menu)
        action.setEnabled(self.open.isEnabled())
        action.triggered.connect(self._ask_chosen)
        menu.addAction(action)
        menu.popup(spot)

    def _colour(self) -> None:
        self._mark.setPixmap(picture("circle-check", scheme().sage, 20))

    def _retranslate(self) -> None:
        check, imported = self._total, self._state.imported
        counts: Mapping[Status, int] = check.outcomes if check is not None else {}
        wrote = imported is not None and imported.changes.change_set > 0
        self._title.setText(self._headline(wrote))
        self._said.setText(self._summary(counts, wrote))
        self._said.setVisible(bool(self._said.text()))
        self._where.setText("\n".join(self._places()))
        self._where.setVisible(bool(self._where.text()))
        self.undo.setText(self.tr("Take the import back"))
        self.undo.setVisible(wrote and self._undone is None)
        self.undo.setEnabled(not self._undoing)
        self.recheck.setText(self.tr("Check it again"))
        self.recheck.setVisible(self._undone is not None)
        self.save.setText(self.tr("Save the refused rows…"))
        self.save.setVisible(counts.get(Status.REFUSED, 0) > 0 and self._refused_in is None)
        self.again.setText(self.tr("Import another table"))
        self.open.setText(self.tr("Show this record"))
        for button in (self.undo, self.recheck, self.again, self.save):
            named(button, button.text())
        named(self.open, self.tr("Show this record in its own place"), "Return")
        self.table.setAccessibleName(self.tr("Records of the file"))
        self.table.setVisible(self.rows.rowCount() > 0)
        self.open.setVisible(self.rows.rowCount() > 0)
        self._look_at(self.table.currentIndex().row())
        self._nothing.setText(self.tr("Nothing was written."))
        self._nothing.setVisible(self.rows.rowCount() == 0)

    def _headline(self, wrote: bool) -> str:
        source = self._total.source if self._total else ""
        name = word(self._language, source) if source == PASTED else source
        if self._undoing:
            return self.tr("The import of {name} is being taken back…").format(name=name)
        if self._undone is not None:
            return self.tr("The import of {name} was taken back.").format(name=name)
        if wrote:
            return self.tr("{name} is in the catalogue.").format(name=name)
        return self.tr("Nothing had to be written: everything in {name} is here already.").format(name=name)

    def _summary(self, counts: Mapping[Status, int], wrote: bool) -> str:
        if self._undone is not None:
            return self._left(self._undone)
        changed = counts.get(Status.CHANGED, 0) + counts.get(Status.CONFLICT, 0)
        hung = sum(bool(one.hung) for one in self._coming) if wrote else 0
        imported = self._state.imported
        tied = imported.pictures if wrote and imported is not None else 0
        named_only = sum(len(one.pictures) for one in self._coming) if wrote and not tied else 0
        new, same, refused = (counts.get(status, 0) for status in (Status.NEW, Status.SAME, Status.REFUSED))
        parts = (
            (self.tr("%n new record(s)", "", new), new if wrote else 0),
            (self.tr("%n changed", "", changed), changed if wrote else 0),
            (self.tr("%n the same as before", "", same), same),
            (self.tr("%n hung", "", hung), hung),
            (self._tied(tied), tied),
            (self.tr("%n picture(s) named, but not brought in", "", named_only), named_only),
            (self.tr("%n refused and left out", "", refused), refused),
        )
        figures = (words.replace(str(count), shown_number(count, self._language), 1) for words, count in parts if count)
        return " · ".join(figures)

    def _tied(self, count: int) -> str:
        """The pictures of a table, or the files of a catalogue."""
        if self._state.whole is not None:
            return self.tr("%n original file(s) brought in", "", count)
        return self.tr("%n picture(s) brought in", "", count)

    def _left(self, undone: Undone) -> str:
        records = len({change.uid for change in undone.left})
        if not records:
            return self.tr("Everything is as it was before. Nothing of it is left in the catalogue.")
        kept = self.tr("%n record(s) were edited since; what was edited stays.", "", records)
        return " ".join((self.tr("All else is as it was before."), kept))

    def _places(self) -> list[str]:
        imported = self._state.imported
        told = [self._created_words.said(self._created, self._language)] if self._created and not self._undone else []
        if imported is not None and imported.snapshot is not None:
            snapshot = imported.snapshot
            words = self.tr("The catalogue as it was before lies in {folder}, as {name}.")
            kept = self.tr("The newest %n snapshot(s) are kept.", "", KEPT_SNAPSHOTS)
            told.append(f"{words.format(folder=snapshot.parent, name=snapshot.name)} {kept}")
        if self._refused_in is not None:
            told.append(self.tr("The refused rows are saved in {file}.").format(file=self._refused_in))
        return told


def _changes(state: State) -> Changes | None:
    """What an import changed: another one changed something else."""
    return state.imported.changes if state.imported is not None else None
