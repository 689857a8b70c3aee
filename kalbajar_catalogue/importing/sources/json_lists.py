"""Which lists of records a JSON document holds, which of them is meant, and the records in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.sources.json_text import Window
from kalbajar_catalogue.settings import limits

WHOLE = "."
"""The path of the document itself: its list of records, or the one record that it is."""

MOST_LISTS = limits.JSON_LISTS
MOST_DEPTH = limits.JSON_DEPTH

_USUAL = {
    "records", "items", "data", "results", "result", "objects", "works", "artworks", "docs", "hits", "rows", "features",
    "value", "values", "entries", "list", "exhibitions", "collection", "response",
}  # fmt: skip


@dataclass(frozen=True)
class Contents:
    """What an object holds: by path its lists with their number of objects, and how many other values."""

    lists: dict[str, int]
    facts: int

    def proposed(self) -> str:
        """The longest list, if the object looks like its wrapper; the object itself where it looks like a record."""
        longest = max(self.lists, key=self.lists.__getitem__, default=WHOLE)
        if longest == WHOLE:
            return WHOLE
        usual = fold(longest.rpartition(".")[2]) in _USUAL
        return longest if usual or self.lists[longest] > self.facts else WHOLE


def contents(window: Window, name: str) -> Contents:
    """Looks through the object that begins here, to its end. Raises WorldError `table.too_deep`."""
    lists: dict[str, int] = {}
    facts = _look(window, "", lists, name)
    longest = sorted(lists, key=lists.__getitem__, reverse=True)[:MOST_LISTS]
    return Contents({path: lists[path] for path in lists if path in set(longest)}, facts)


def records_at(window: Window, path: str) -> Iterator[Any]:
    """The records of the list at a path; of the whole document; or, with the path '', one after the other."""
    if not path:
        while window.sign():
            yield window.value()
    elif path != WHOLE:
        yield from _below(window, path, "")
    elif window.sign() == "[":
        yield from _listed(window)
    else:
        yield window.value()
    if window.sign():
        raise window.malformed()


def _look(window: Window, path: str, lists: dict[str, int], name: str, depth: int = 0) -> int:
    """Notes the lists of the object that begins here, and gives the number of its other values."""
    if depth > MOST_DEPTH:
        raise WorldError("table.too_deep", name=name)
    facts = 0
    for key in window.members():
        here = _joined(path, key)
        sign = window.sign()
        if sign == "{":
            facts += _look(window, here, lists, name, depth + 1)
        elif sign != "[":
            facts += 1
            window.skip()
        elif objects := _objects(window):
            lists[here] = lists.get(here, 0) + objects
    return facts


def _objects(window: Window) -> int:
    """How many objects there are in the list that begins here."""
    count = 0
    for _ in window.elements():
        count += window.sign() == "{"
        window.skip()
    return count


def _listed(window: Window) -> Iterator[Any]:
    for _ in window.elements():
        yield window.value()


def _below(window: Window, wanted: str, path: str) -> Iterator[Any]:
    for key in window.members():
        here = _joined(path, key)
        sign = window.sign()
        if here == wanted and sign == "[":
            yield from _listed(window)
        elif wanted.startswith(f"{here}.") and sign == "{":
            yield from _below(window, wanted, here)
        else:
            window.skip()


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
