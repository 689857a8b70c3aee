"""The side tables of the index as columns: facets, figures and marks of all records in a few hundred short pieces.

A piece holds one column of `PIECE` neighbouring records, packed: a facet of seventy thousand records is read in a
millisecond, and a changed record rewrites a few kilobytes. Rows of a table would cost ten times that, both ways.
"""

import secrets
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from kalbajar_catalogue.search.documents import Document

PIECE_BITS = 10
PIECE = 1 << PIECE_BITS
CODES, FIGURES, FLAGS, SORT = "c:", "n:", "f:", "s:"
_VALUES: dict[str, np.dtype[Any]] = {
    CODES: np.dtype([("place", "<u2"), ("value", "<u4")]),
    FIGURES: np.dtype([("place", "<u2"), ("value", "<f8")]),
    FLAGS: np.dtype([("place", "<u2")]),
    SORT: np.dtype([("place", "<u2"), ("value", "<i8")]),
}

Places = NDArray[np.int64]
Mask = NDArray[np.bool_]
Piece = NDArray[Any]
Key = tuple[int, str]


class Column(NamedTuple):
    """The entries of one column in the order of the records; marks have no values."""

    docs: Places
    values: NDArray[Any]


_kept: dict[str, dict[str, Column]] = {}
"""What was read of the last states of indexes, by the name of the state: most readings see the same one."""
_MOST_STATES, _MOST_COLUMNS = 2, 64


def facet(connection: sqlite3.Connection, name: str) -> Column:
    """The values of a facet, as numbers that `value_names` explains."""
    return _column(connection, CODES + name)


def figures(connection: sqlite3.Connection, name: str) -> Column:
    """The values of a figure, such as a size in mm."""
    return _column(connection, FIGURES + name)


def flagged(connection: sqlite3.Connection, name: str) -> Places:
    """The records that have a value under a flat key, or a part of a kind."""
    return _column(connection, FLAGS + name).docs


def order(connection: sqlite3.Connection) -> Column:
    """The places of all records by their titles."""
    return _column(connection, SORT)


def names(connection: sqlite3.Connection, sort: str) -> set[str]:
    """The names of all columns of a sort: CODES, FIGURES or FLAGS."""
    found = connection.execute("SELECT DISTINCT name FROM search_column WHERE name GLOB ?", (f"{sort}*",))
    return {name.removeprefix(sort) for (name,) in found}


def everything(connection: sqlite3.Connection) -> Iterator[tuple[str, Column]]:
    """Every column there is, with its full name."""
    found = connection.execute("SELECT DISTINCT name FROM search_column ORDER BY name").fetchall()
    return ((name, _read(connection, name)) for (name,) in found)


def value_names(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The values behind their numbers."""
    wanted = ",".join(str(int(one)) for one in ids)
    return dict(connection.execute(f"SELECT id, value FROM search_value WHERE id IN ({wanted})"))


def value_ids(connection: sqlite3.Connection, values: Iterable[str]) -> dict[str, int]:
    """The numbers of values; those that no record has or had are left out."""
    wanted = sorted(set(values))
    found: dict[str, int] = {}
    for start in range(0, len(wanted), 500):
        batch = wanted[start : start + 500]
        marks = ",".join("?" * len(batch))
        found.update(connection.execute(f"SELECT value, id FROM search_value WHERE value IN ({marks})", batch))
    return found


def holders(connection: sqlite3.Connection, name: str, ids: Iterable[int]) -> list[int]:
    """The places of the records that have one of these values, by their numbers, in a facet."""
    column = facet(connection, name)
    return [int(doc) for doc in column.docs[np.isin(column.values, list(ids))]]


def write(connection: sqlite3.Connection, docs: Sequence[int], documents: Sequence[Document]) -> None:
    """Puts documents in the columns, in the place of what was there of these records."""
    _exchange(connection, docs, _packed(packed(docs, documents, _numbered(connection, documents))))


def remove(connection: sqlite3.Connection, docs: Sequence[int]) -> None:
    """Takes records out of all columns."""
    _exchange(connection, docs, {})


def packed(
    docs: Sequence[int], documents: Sequence[Document], numbers: Mapping[str, int]
) -> dict[str, tuple[Places, NDArray[Any]]]:
    """Column -> the records and the values that it must have, in the order in which it holds them.

    `numbers` are those of the values; one that has none is 0.
    """
    columns = _entries(documents, docs, numbers)
    return {name: _sorted(name, *entries) for name, entries in columns.items() if entries[0]}


def _column(connection: sqlite3.Connection, name: str) -> Column:
    """A column as this connection sees it; kept for others that see the same state, so it must not be written to."""
    row = connection.execute("SELECT value FROM search_fact WHERE name = 'state'").fetchone()
    if row is None:
        return _read(connection, name)
    columns = _kept_of(row[0])
    if name not in columns:
        if len(columns) >= _MOST_COLUMNS:
            columns.clear()
        columns[name] = _read(connection, name)
    return columns[name]


def _kept_of(state: str) -> dict[str, Column]:
    columns = _kept.get(state)
    if columns is None:
        for old in list(_kept)[: 1 - _MOST_STATES]:
            _kept.pop(old, None)
        columns = _kept.setdefault(state, {})
    return columns


def _read(connection: sqlite3.Connection, name: str) -> Column:
    rows = connection.execute("SELECT piece, body FROM search_column WHERE name = ? ORDER BY piece", (name,))
    pieces = [(piece, _opened(name, body)) for piece, body in rows]
    if not pieces:
        return Column(np.empty(0, np.int64), np.empty(0, np.int64))
    docs = [one["place"].astype(np.int64) + (piece << PIECE_BITS) for piece, one in pieces]
    values = [one["value"] for _, one in pieces] if not name.startswith(FLAGS) else [np.empty(0, np.int64)]
    return Column(_closed_to_writing(np.concatenate(docs)), _closed_to_writing(np.concatenate(values)))


def _closed_to_writing(array: NDArray[Any]) -> NDArray[Any]:
    array.flags.writeable = False
    return array


def _opened(name: str, body: bytes) -> Piece:
    if not name.startswith(FLAGS):
        return np.frombuffer(body, _VALUES[name[:2]])
    bits = np.unpackbits(np.frombuffer(body, np.uint8))
    return np.flatnonzero(bits).astype("<u2").view(_VALUES[FLAGS])


def _closed(name: str, piece: Piece) -> bytes:
    if not name.startswith(FLAGS):
        return piece.tobytes()
    bits = np.zeros(PIECE, np.uint8)
    bits[piece["place"]] = 1
    return np.packbits(bits).tobytes()


def _packed(columns: Mapping[str, tuple[Places, NDArray[Any]]]) -> dict[Key, Piece]:
    pieces: dict[Key, Piece] = {}
    for name, (places, values) in columns.items():
        edges = np.flatnonzero(np.diff(places >> PIECE_BITS)) + 1
        for start, stop in zip([0, *edges], [*edges, len(places)], strict=True):
            piece = np.zeros(stop - start, _VALUES[name[:2]])
            piece["place"] = places[start:stop] & PIECE - 1
            if not name.startswith(FLAGS):
                piece["value"] = values[start:stop]
            pieces[int(places[start]) >> PIECE_BITS, name] = piece
    return pieces


def _numbered(connection: sqlite3.Connection, documents: Iterable[Document]) -> dict[str, int]:
    """Value -> its number; new ones get the next."""
    wanted = {value for one in documents for _, value in one.codes}
    known = value_ids(connection, wanted)
    new = sorted(wanted - known.keys())
    if new:
        connection.executemany("INSERT INTO search_value (value) VALUES (?)", [(value,) for value in new])
        known |= value_ids(connection, new)
    return known


def _entries(
    documents: Sequence[Document], docs: Sequence[int], numbers: Mapping[str, int]
) -> dict[str, tuple[list[int], list[Any]]]:
    columns: dict[str, tuple[list[int], list[Any]]] = defaultdict(lambda: ([], []))
    alike: dict[frozenset[str], list[int]] = defaultdict(list)
    for doc, one in zip(docs, documents, strict=True):
        for name, code in one.codes:
            places, values = columns[CODES + name]
            places.append(doc)
            values.append(numbers.get(code, 0))
        for name, figure in one.figures:
            places, values = columns[FIGURES + name]
            places.append(doc)
            values.append(figure)
        alike[one.flags].append(doc)
    for flags, same in alike.items():
        for name in flags:
            columns[FLAGS + name][0].extend(same)
    columns[SORT] = (list(docs), [one.sort for one in documents])
    return columns


def _sorted(name: str, docs: list[int], values: list[Any]) -> tuple[Places, NDArray[Any]]:
    places = np.array(docs, np.int64)
    if name.startswith(FLAGS):
        return np.sort(places), np.empty(0, np.int64)
    found = np.array(values, _VALUES[name[:2]]["value"])
    order = np.lexsort((found, places))
    return places[order], found[order]


def _exchange(connection: sqlite3.Connection, docs: Sequence[int], new: dict[Key, Piece]) -> None:
    touched: dict[int, set[int]] = defaultdict(set)
    for doc in docs:
        touched[doc >> PIECE_BITS].add(doc & PIECE - 1)
    written: list[tuple[bytes, int, str]] = []
    emptied: list[Key] = []
    for piece, places in touched.items():
        gone = np.fromiter(places, np.int64, len(places))
        rows = connection.execute("SELECT name, body FROM search_column WHERE piece = ?", (piece,)).fetchall()
        for name, body in rows:
            merged = _merged(name, _opened(name, body), gone, new.pop((piece, name), None))
            if not len(merged):
                emptied.append((piece, name))
            elif (closed := _closed(name, merged)) != body:
                written.append((closed, piece, name))
    connection.executemany("UPDATE search_column SET body = ? WHERE piece = ? AND name = ?", written)
    connection.executemany("DELETE FROM search_column WHERE piece = ? AND name = ?", emptied)
    added = [(piece, name, _closed(name, body)) for (piece, name), body in new.items()]
    connection.executemany("INSERT INTO search_column (piece, name, body) VALUES (?, ?, ?)", added)
    # What is in the columns now has a name that nothing else ever had.
    connection.execute("INSERT OR REPLACE INTO search_fact VALUES ('state', ?)", (secrets.token_hex(8),))


def _merged(name: str, old: Piece, gone: NDArray[np.int64], new: Piece | None) -> Piece:
    kept = old[~np.isin(old["place"], gone)]
    if new is None:
        return kept
    merged = np.concatenate([kept, new])
    keys = (merged["place"],) if name.startswith(FLAGS) else (merged["value"], merged["place"])
    return merged[np.lexsort(keys)]
