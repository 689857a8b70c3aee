"""The last values of every field, to be put in again at the next work; kept over restarts."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

KEPT, LINKED, LONGEST = 2, 10, 4000


class Memory(Protocol):
    """Where things are remembered on this machine, such as a QSettings."""

    def value(self, key: str, /) -> Any:
        """What is remembered under a key, None for nothing."""

    def setValue(self, key: str, value: Any, /) -> None:
        """Remember this."""


@dataclass(frozen=True)
class Last:
    """A value and the reference of the work that had it."""

    text: str
    ref: str


class Repeats:
    """Remembers per kind and flat key. Without a memory only as long as it lives.

    `place` tells catalogues apart. What is private stays in the session: the memory is a file of its own.
    """

    def __init__(self, memory: Memory | None = None, place: str = "") -> None:
        self._memory, self._place = memory, place
        self._kinds: dict[str, dict[str, list[Last]]] = {}
        self._linked: dict[str, list[str]] = {}
        self._latest: dict[str, str] = {}
        self._private: set[tuple[str, str]] = set()

    def remember(self, kind: str, key: str, text: str, ref: str = "", private: bool = False) -> None:
        """This field of a work has this value now."""
        self.remember_all(kind, {key: text}, ref, (key,) if private else ())

    def remember_all(self, kind: str, texts: Mapping[str, str], ref: str, private: Iterable[str] = ()) -> None:
        """A work was edited: these are the values of its fields; an empty one is not worth repeating."""
        known = self._of(kind)
        self._latest[kind] = ref
        self._private.update((kind, key) for key in private)
        for key, text in texts.items():
            if text and len(text) <= LONGEST:
                others = [one for one in known.get(key, []) if one.ref != ref]
                known[key] = [Last(text, ref), *others][:KEPT]
        self._store(kind)

    def last(self, kind: str, key: str, other_than: str = "") -> Last | None:
        """The value that the work edited before had; never that of the work `other_than` itself."""
        found = self._of(kind).get(key, [])
        return next((one for one in found if not one.ref or one.ref != other_than), None)

    def lately(self, kind: str) -> tuple[str, ...]:
        """The flat keys in which the work of a kind that was edited last in this session has values."""
        latest = self._latest.get(kind)
        return tuple(key for key, own in self._of(kind).items() if latest and own and own[0].ref == latest)

    def link(self, refers: str, names: Iterable[str]) -> None:
        """These people or places were named just now."""
        new = [name for name in dict.fromkeys(names) if name]
        self._linked[refers] = [*new, *(name for name in self.linked(refers) if name not in new)][:LINKED]
        if self._memory is not None:
            self._memory.setValue(self._key("linked", refers), json.dumps(self._linked[refers], ensure_ascii=False))

    def linked(self, refers: str) -> tuple[str, ...]:
        """The people or places that were named last, the latest first."""
        if refers not in self._linked:
            read = self._read(self._key("linked", refers))
            self._linked[refers] = [str(name) for name in read] if isinstance(read, list) else []
        return tuple(self._linked[refers])

    def forget(self, kinds: Iterable[str], refs: Iterable[str], names: Iterable[str]) -> None:
        """Remember nothing of these works of any of these kinds any more, and nothing in which these names stand."""
        gone, unnamed = set(refs), tuple(names)
        for kind in kinds:
            kept = {key: [one for one in own if one.ref not in gone and not _says(one.text, unnamed)]
                    for key, own in self._of(kind).items()}  # fmt: skip
            if kept != self._of(kind):
                self._kinds[kind] = {key: own for key, own in kept.items() if own}
                self._store(kind)
            if len(left := [name for name in self.linked(kind) if not _says(name, unnamed)]) < len(self.linked(kind)):
                self._linked[kind] = left
                self.link(kind, ())

    def first(self, refers: str, names: Iterable[str]) -> list[str]:
        """Names with those before them that were named last."""
        known = list(names)
        there = set(known)
        latest = [name for name in self.linked(refers) if name in there]
        return [*latest, *(name for name in known if name not in latest)]

    def _of(self, kind: str) -> dict[str, list[Last]]:
        if kind not in self._kinds:
            read = self._read(self._key("last", kind))
            self._kinds[kind] = _lasts(read) if isinstance(read, dict) else {}
        return self._kinds[kind]

    def _store(self, kind: str) -> None:
        if self._memory is not None:
            open_ones = {key: [[one.text, one.ref] for one in own] for key, own in self._kinds[kind].items()
                         if (kind, key) not in self._private}  # fmt: skip
            self._memory.setValue(self._key("last", kind), json.dumps(open_ones, ensure_ascii=False))

    def _key(self, what: str, name: str) -> str:
        return "/".join(part for part in ("repeats", self._place, what, name) if part)

    def _read(self, key: str) -> Any:
        try:
            return json.loads(str(self._memory.value(key))) if self._memory is not None else None
        except (ValueError, RecursionError):
            return None


def _says(text: str, names: Iterable[str]) -> bool:
    return any(name in text for name in names)


def _lasts(read: Mapping[str, Any]) -> dict[str, list[Last]]:
    """What was stored; what is not of its shape is left out."""
    return {
        str(key): [Last(str(pair[0]), str(pair[1])) for pair in own if isinstance(pair, list) and len(pair) == 2]
        for key, own in read.items()
        if isinstance(own, list)
    }
