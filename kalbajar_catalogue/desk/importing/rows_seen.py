"""Asks the catalogue for what the rows in sight need, a moment after the table has come to rest."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from kalbajar_catalogue.desk.importing import check_verbs
from kalbajar_catalogue.desk.importing.check_table import CheckTable
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.importing.showing import Line
from kalbajar_catalogue.importing.together import Known
from kalbajar_catalogue.qtkit.latest import Latest

AFTER_MS = 40


class RowsSeen(QObject):
    """Values of the records in sight; with `written` their references, which they had not when they were checked.

    `known` is what the whole file says that they come from, None for a table that is alone.
    """

    def __init__(self, table: CheckTable, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._records = table, records
        self.written: Mapping[int, str] = {}
        self.known: Known | None = None
        self._lines, self._refs, self._timer = Latest(self), Latest(self), QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.read)
        table.scrolled.connect(self.look)

    def look(self) -> None:
        """Something else is in sight."""
        self._timer.start()

    def read(self) -> None:
        """Ask now."""
        self._timer.stop()
        model, sight = self._table.rows, self._table.sight()
        missing = model.without_lines(*sight)
        if missing:
            verb = check_verbs.lines_of(missing, model.language, self.known)
            self._lines.take(self._records.read(verb, self._take_lines))
        unnamed = [one for one in model.without_refs(*sight) if one.row in self.written]
        new = {one.row: (one.kind, self.written[one.row]) for one in unnamed}
        if new:
            self._refs.take(self._records.read(check_verbs.refs_of(new), self._take_refs))

    def _take_lines(self, lines: Mapping[int, Sequence[Line]]) -> None:
        self._table.rows.take_lines(lines)

    def _take_refs(self, refs: Mapping[int, str]) -> None:
        self._table.rows.take_refs(refs)
