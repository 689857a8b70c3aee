"""The unit of work: one transaction, one change set, one undo step; and its reading sibling."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.bulk import insert_rows
from kalbajar_catalogue.storage.encoding import encoded, packed
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import BEGUN, CREATED, Action, Change, Changes
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.letting_go import let_go_of_all

_COLUMNS = ("change_set", "kind", "uid", "key", "before", "after", "created")
Follower = Callable[["Work", Sequence[Change]], None]


class Reading:
    """A view of the catalogue at one moment. Belongs to the thread that opened it."""

    def __init__(self, connection: Connection, kinds: Kinds) -> None:
        self.connection = connection
        self.kinds = kinds


class Work(Reading):
    """One action of one person. Only `Catalogue.work` opens and commits it; service verbs take it and never do.

    `when_lost` puts right what a follower changed outside the database, should the work not be committed.
    `unchanged` are flat values of records as this work read them and left them, for a follower that needs them too: of
    one of which a change of a value is noted they are no longer true. `rewritten` are flat values of live records as
    this work wrote them; they are true as long as the last value that is noted of every key stands in them.
    `following` is told by followers how far they are: who begins a work that changes very much may put his own there.
    """

    def __init__(self, connection: Connection, kinds: Kinds, who: str, action: Action) -> None:
        super().__init__(connection, kinds)
        self.who = who
        self.action = action
        self.undoes: int | None = None
        self.left = 0
        self.changes = Changes()
        self.when_lost: list[Callable[[], None]] = []
        self.unchanged: dict[str, Flat] = {}
        self.rewritten: dict[str, Flat] = {}
        self.following: Progress = silent
        self._entries: list[Change] = []
        self.change_set = self._opened()

    def note(self, entries: Iterable[Change]) -> None:
        """Adds changes, already made in the tables, to this change set."""
        self._entries.extend(entries)

    @property
    def noted(self) -> tuple[Change, ...]:
        """The changes of this work so far."""
        return tuple(self._entries)

    def finish(self, followers: Iterable[Follower]) -> bool:
        """Lets the followers see the changes and writes the journal; tells `Catalogue.work` whether to commit.

        An undo that had to leave everything is written too, without changes, so that the next one goes further back.
        """
        if self._entries:
            for follower in followers:
                follower(self, self._entries)
            let_go_of_all(self.unchanged)
            let_go_of_all(self.rewritten)
            self.changes = Changes(self.change_set, tuple(self._entries))
        if self._entries or self.undoes is not None:
            self._write_journal()
            return True
        return False

    def _opened(self) -> int:
        values = self._head() | {"made_at": datetime.now(UTC).isoformat(timespec="milliseconds"), "who": self.who}
        if self.action.code == BEGUN and self.connection.scalar(select(schema.change_set.c.id).limit(1)) is None:
            values["id"] = 0  # so that people's actions are counted from 1
        result = self.connection.execute(schema.change_set.insert().values(**values))
        assert result.inserted_primary_key is not None
        return int(result.inserted_primary_key[0])

    def _head(self) -> dict[str, Any]:
        return {
            "action": self.action.code,
            "action_values": encoded(dict(self.action.values)),
            "records": len({entry.uid for entry in self._entries}),
            "undoes": self.undoes,
            "left": self.left,
        }

    def _write_journal(self) -> None:
        head = schema.change_set.update().where(schema.change_set.c.id == self.change_set)
        self.connection.execute(head.values(**self._head()))
        rows = [_row(self.change_set, entry) for entry in self._entries]
        insert_rows(self.connection, schema.change, _COLUMNS, rows)


def _row(change_set: int, entry: Change) -> tuple[Any, ...]:
    if entry.key == CREATED:
        return (change_set, entry.kind, entry.uid, entry.key, None, None, packed(entry.after))
    return (change_set, entry.kind, entry.uid, entry.key, encoded(entry.before), encoded(entry.after), None)
