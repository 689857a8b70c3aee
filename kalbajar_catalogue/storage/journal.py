"""What an action changed, as data: told to the faces once, kept in the append-only journal for ever."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

STATE = "state"
CREATED = ""
LIVE, TRASHED, UNDONE = "live", "trashed", "undone"
ERASED = "erased"
"""Of an erased record nothing is left but its uid, its kind and its ref, which nobody is given again."""
ERASING = "records.erased"
"""The action that erases for good: the only one that is never undone."""
BEGUN = "catalogue.begun"
"""What the program itself puts into a catalogue: no action of a person, neither listed nor undone."""


@dataclass(frozen=True)
class Action:
    """What the person did, as a code and its values; `i18n.sentences` has the words (`action.edited`)."""

    code: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Change:
    """One value of one record, before and after; None is the default. Key '' means that the record was created."""

    kind: str
    uid: str
    key: str
    before: Any = None
    after: Any = None


@dataclass(frozen=True)
class Changes:
    """Everything one Work changed; `change_set` is 0 when nothing was."""

    change_set: int = 0
    entries: tuple[Change, ...] = ()

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of the records among them: every page asks, also where an import changed very many."""
        return frozenset(entry.kind for entry in self.entries)

    @cached_property
    def uids(self) -> frozenset[str]:
        """The records among them."""
        return frozenset(entry.uid for entry in self.entries)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of the values among them."""
        return frozenset(entry.key for entry in self.entries)

    @cached_property
    def _by_kind(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for entry in self.entries:
            found.setdefault(entry.kind, set()).add(entry.uid)
        return {kind: frozenset(uids) for kind, uids in found.items()}

    def of(self, kind: str) -> frozenset[str]:
        """The records of a kind among them."""
        return self._by_kind.get(kind, frozenset())

    def look_through(self) -> None:
        """Learn at once what will be asked of them: where very much changed, in a thread that nobody waits for."""
        _ = self.kinds, self.uids, self.keys, self._by_kind

    def touches(self, *kinds: str) -> bool:
        """Whether a record of one of these kinds is among them."""
        return not self.kinds.isdisjoint(kinds)


@dataclass(frozen=True)
class ChangeSet:
    """One undo step in the journal. `undone` is `no`, `partly` or `yes`; `undoes` names the change set it puts back."""

    id: int
    when: str
    who: str
    action: Action
    records: int
    undone: str = "no"
    undoes: int | None = None
