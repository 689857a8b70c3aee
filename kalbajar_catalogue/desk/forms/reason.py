"""A short line that asks why something was thrown away, without holding anybody up."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.actions import first_few
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.journal import LIVE, STATE, TRASHED, Action, Change, Changes
from kalbajar_catalogue.storage.thrown import is_part
from kalbajar_catalogue.storage.work import Work

WIDTH, WAITS_MS = 220, 12_000


class ReasonLine(QLineEdit):
    """Esc leaves it empty."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Reason(QWidget):
    """Appears when records were thrown away at this desk and nobody said why; it never takes the keys by itself.

    What is typed is stored when the line is left. It goes away after a while, unless somebody is typing.
    """

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._uids: Sequence[str] = ()
        self._words, self.line = label("small"), ReasonLine()
        self.line.setFixedWidth(WIDTH)
        self.line.setProperty("is", "strip")
        self._words.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._words)
        row.addWidget(self.line)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAITS_MS)
        self._wait.timeout.connect(self.rest)
        self.line.editingFinished.connect(self._give)
        self.line.left.connect(self.hide)
        records.changed.connect(self.hear)
        self._retranslate()
        self.hide()

    def hear(self, changes: Changes) -> None:
        """Ask about what was just thrown away; ask nothing more about what came back."""
        thrown = _thrown_away(changes, self._records)
        if thrown:
            self._give()
            self._uids = thrown
            self.line.clear()
            self.show()
            self._wait.start()
        elif self._uids and any(_is_back(change.uid, change.after, self._uids) for change in _moves(changes)):
            self._uids = ()
            self.hide()

    def rest(self) -> None:
        """Go, unless somebody is typing."""
        if not self.line.hasFocus() and not self.line.text():
            self._uids = ()
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _give(self) -> None:
        uids, why = self._uids, self.line.text().strip()
        if uids and why:
            self._uids = ()
            self.hide()
            self._records.write(Action("reason.given"), _explains(uids, why))

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Why?"))
        self.line.setPlaceholderText(self.tr("optional"))
        named(self.line, self.tr("Why it was thrown away"), "Return")


def _thrown_away(changes: Changes, records: Records) -> list[str]:
    """The records that were thrown away without a reason; parts of others, filters and such need none."""
    every = records.catalogue.kinds
    asked = {kind for kind in kinds.RECORD_SYMBOLS if kind in every and not is_part(every[kind])}
    moved = (change for change in _moves(changes) if change.kind in asked)
    return [change.uid for change in moved if change.before[0] == LIVE and change.after == [TRASHED, ""]]


def _moves(changes: Changes) -> Iterator[Change]:
    return (change for change in changes.entries if change.key == STATE) if STATE in changes.keys else iter(())


def _is_back(uid: str, state: Sequence[str], uids: Sequence[str]) -> bool:
    return uid in uids and state[0] != TRASHED


def _explains(uids: Sequence[str], why: str) -> Callable[[Work, Progress], None]:
    def write(work: Work, progress: Progress) -> None:
        rows = [store.row_of(work, uid) for uid in uids]
        there = [row for row in rows if row.state == TRASHED]
        work.action = Action("reason.given", {"ref": first_few([row.ref for row in there])})
        trash.give_reason(work, [row.uid for row in there], why)

    return write
