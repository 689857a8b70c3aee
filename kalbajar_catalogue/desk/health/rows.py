"""The works that fail a check, row by row; so many at a time as a person can go through."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.health.row import TextEdit, WorkRow
from kalbajar_catalogue.desk.health.verbs import Entry
from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.desk.widgets.buttons import Button, named
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.health import NOTE

AT_ONCE = 40


class Rows(QScrollArea):
    """Rows of one check. A row whose work is mended stays where it is, so that nothing moves under the hand."""

    open_asked = Signal(str)
    chosen = Signal(str)
    fit_asked = Signal(str)
    restore_asked = Signal(str)
    entered = Signal(str, str, str, str)
    ticked = Signal()

    def __init__(self, pictures: Pictures, drafts: Drafts, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._drafts, self._writable = pictures, drafts, writable
        self._check, self._room = "", AT_ONCE
        self._language: Language = "en"
        self._entries: Sequence[Entry] = ()
        self.rows: dict[str, WorkRow] = {}
        self.more = Button()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(8)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self.more.clicked.connect(self._show_more)

    def show_entries(self, check: str, entries: Sequence[Entry], language: Language) -> None:
        """Show how a check went for these works; failing ones first, then what is good to know."""
        if check != self._check:
            self._clear()
        self._check, self._language, self._entries = check, language, entries
        self._fill(language)

    def stored(self, uid: str, check: str, language: Language, text: str) -> None:
        """A text is stored."""
        if edit := self._edit(uid, check, language):
            edit.stored(text)

    def refuse(self, uid: str, check: str, language: Language, why: str) -> bool:
        """Say why a text was not stored at its line; tells whether the line is here."""
        edit = self._edit(uid, check, language)
        if edit:
            edit.refuse(why)
        return edit is not None

    def _edit(self, uid: str, check: str, language: Language) -> TextEdit | None:
        row = self.rows.get(uid) if check == self._check else None
        return row.edits.get(language) if row else None

    def ticked_uids(self) -> tuple[str, ...]:
        """The works that are ticked."""
        return tuple(uid for uid, row in self.rows.items() if row.tick.isChecked() and not row.tick.isHidden())

    def tick_all(self, ticked: bool) -> None:
        """Tick every work that is shown, or none."""
        for row in self.rows.values():
            if not row.tick.isHidden():
                row.tick.setChecked(ticked)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the marks anew."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            for row in self.rows.values():
                row.colour()

    def _fill(self, language: Language) -> None:
        wanted = self._wanted()
        here = {entry.uid: entry for entry in self._entries}
        for uid in [uid for uid in self.rows if uid not in here]:
            self._drop(uid)
        for uid, row in self.rows.items():
            finding = here[uid].health.of(self._check)
            show = row.show_entry if uid in wanted else None
            if show:
                show(here[uid], finding, language)
            else:
                row.show_mended(finding, here[uid], language)
        lacking = [entry for uid, entry in wanted.items() if uid not in self.rows]
        room = max(0, self._room - len(self.rows))
        for entry in lacking[:room]:
            self._add(entry, language)
        rest = len(lacking) - len(lacking[:room])
        self.more.setText(self.tr("Show %n more", "", min(rest, AT_ONCE)))
        named(self.more, self.more.text())
        self.more.setVisible(rest > 0)

    def _wanted(self) -> dict[str, Entry]:
        found = [(entry, entry.health.of(self._check)) for entry in self._entries]
        failing = {entry.uid: entry for entry, finding in found if finding.fails}
        told = {
            entry.uid: entry
            for entry, finding in found
            if finding.level == NOTE and finding.code != "health.no_picture"
        }
        return failing | told

    def _add(self, entry: Entry, language: Language) -> None:
        row = self.rows[entry.uid] = WorkRow(self._pictures, self._drafts, self._writable)
        row.open_asked.connect(self.open_asked)
        row.chosen.connect(self.chosen)
        row.fit_asked.connect(self.fit_asked)
        row.restore_asked.connect(self.restore_asked)
        row.entered.connect(self.entered)
        row.next_asked.connect(self._go_on)
        row.ticked.connect(self.ticked)
        row.show_entry(entry, entry.health.of(self._check), language)
        self._column.insertWidget(self._column.count() - 2, row)

    def _drop(self, uid: str) -> None:
        row = self.rows.pop(uid)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _clear(self) -> None:
        for uid in list(self.rows):
            self._drop(uid)
        self._room = AT_ONCE
        self.verticalScrollBar().setValue(0)

    def _show_more(self) -> None:
        self._room += AT_ONCE
        self._fill(self._language)

    def _go_on(self, edit: TextEdit) -> None:
        """To the next empty text below."""
        edits = [one for row in self.rows.values() for one in row.edits.values()]
        after = edits[edits.index(edit) + 1 :]
        following = next((one for one in after if not one.text()), None)
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(following, 0, 80)
