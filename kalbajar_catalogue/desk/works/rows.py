"""The works that a page lists: their uids in order, and the rows that were read of them so far."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.works.listing import Look, Matched, Source, Wanted
from kalbajar_catalogue.items.listing import Row

KEPT = 4000
AHEAD = 40
Answer = tuple[Mapping[str, Row], Mapping[str, Matched]]


class Rows(QObject):
    """Lives in the interface thread; reads in the lane what was looked at, and a page before and after it.

    `resetting` and `reset` enclose a change of the list, `came` tells the places that can be painted now.
    """

    resetting = Signal()
    reset = Signal()
    came = Signal(list)

    def __init__(self, source: Source, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._records = source, records
        self.uids: Sequence[str] = ()
        self._refs: Mapping[str, str] = {}
        self._wanted: Wanted | None = None
        self._rows: OrderedDict[str, Row] = OrderedDict()
        self._matched: dict[str, Matched] = {}
        self._places: dict[str, int] | None = None
        self._missed: set[int] = set()
        self._old: set[str] = set()
        self._reading = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)

    def show(self, look: Look, wanted: Wanted) -> bool:
        """Show what was found. Gives back whether other works stand in the list, or stand otherwise, than before."""
        if self._wanted is None or (wanted.names, wanted.language) != (self._wanted.names, self._wanted.language):
            self._rows.clear()
        moved = len(look.uids) != len(self.uids) or list(look.uids) != list(self.uids)
        if moved:
            self.resetting.emit()
        self.uids, self._refs, self._wanted = look.uids, look.refs, wanted
        self._matched = dict(look.matched)
        self._remember(look.rows)
        if moved:
            self._places = None
            self._missed.clear()
            self.reset.emit()
        else:
            self.came.emit(list(range(min(len(self.uids), AHEAD))))
        return moved

    def row(self, place: int) -> Row | None:
        """The work at a place; None while it is not read, which this call asks for."""
        uid = self.uids[place]
        row = self._rows.get(uid)
        if row is None or uid in self._old:
            self._missed.add(place)
            if not self._soon.isActive():
                self._soon.start(0)
        return row

    def peek(self, place: int) -> Row | None:
        """The work at a place if it was read."""
        return self._rows.get(self.uids[place]) if 0 <= place < len(self.uids) else None

    def ref(self, place: int) -> str:
        """The number of the work at a place."""
        return self._refs.get(self.uids[place], "")

    def matched(self, place: int) -> Matched | None:
        """Why the work at a place was found."""
        return self._matched.get(self.uids[place])

    def place_of(self, uid: str) -> int:
        """The place of a work, -1 when it is not listed."""
        if not uid:
            return -1
        if self._places is None:
            self._places = {one: place for place, one in enumerate(self.uids)}
        return self._places.get(uid, -1)

    def want(self, places: Iterable[int]) -> None:
        """Have the works at these places read."""
        for place in places:
            if 0 <= place < len(self.uids):
                self.row(place)

    def forget(self, uids: Iterable[str]) -> None:
        """Read these works again when they are looked at; those in the list at once."""
        places = [place for uid in uids if (place := self.place_of(uid)) >= 0 and uid in self._rows]
        self._missed |= set(places)
        if places and not self._soon.isActive():
            self._soon.start(0)

    def forget_all(self) -> None:
        """Read every work again when it is looked at."""
        shown = list(self._rows)[-2 * AHEAD :]
        self._old = set(self._rows)
        self._missed |= {place for uid in shown if (place := self.place_of(uid)) >= 0}
        if not self._soon.isActive():
            self._soon.start(0)

    def _ask(self) -> None:
        if self._reading or self._wanted is None or not self._missed:
            return
        missed, self._missed = self._missed, set()
        uids = {self.uids[place]: None for place in sorted(missed) if place < len(self.uids)}
        around = range(max(0, min(missed) - AHEAD), min(len(self.uids), max(missed) + AHEAD))
        if len(around) < 8 * AHEAD:
            uids |= {self.uids[place]: None for place in around if self.uids[place] not in self._rows}
        self._reading = True
        job = self._records.read(self._source.rows(self._wanted, list(uids)), self._came)
        job.ended.connect(self._ended)

    def _came(self, answer: Answer) -> None:
        rows, matched = answer
        self._remember(rows)
        self._matched.update(matched)
        self.came.emit(sorted(place for uid in rows if (place := self.place_of(uid)) >= 0))

    def _ended(self) -> None:
        self._reading = False
        if self._missed:
            self._ask()

    def _remember(self, rows: Mapping[str, Row]) -> None:
        for uid, row in rows.items():
            self._rows[uid] = row
            self._old.discard(uid)
            self._rows.move_to_end(uid)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)
