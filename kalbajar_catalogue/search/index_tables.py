"""The tables of the index: all named `search_`, made and thrown away by the index itself, in the catalogue's own file.

Here the words live; `index_columns` has the facets. Everything happens in the transaction of the given connection.
"""

import hashlib
import sqlite3
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Any

from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.search import index_columns
from kalbajar_catalogue.search.documents import FIELD_MARK, TOLD_MARK, Document
from kalbajar_catalogue.search.subjects import SHARED
from kalbajar_catalogue.storage.fields import Field, declared_fields
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.work import Reading

FORM = 1
"""To be raised when the words or the columns of the same records come out otherwise than before."""

TEXTS = ("title", "words", "variants", "numbers", "skeletons")
"""The texts of a document, as their columns are called; the last has a full-text index of its own."""

_LIST = ", ".join(TEXTS)
_TITLES = "title_az, title_en, title_ru"
# Folded words are divided by spaces alone; every letter beyond ASCII is a letter to this tokenizer.
_FORM = "content='search_record', content_rowid='id', tokenize='ascii'"
_INDEXED = {"search_text": TEXTS[:-1], "search_skeleton": TEXTS[-1:]}
ALL = "search_*"
"""How all tables of the index are called."""
FULL_TEXT = tuple(_INDEXED)
"""The full-text indexes over the rows."""
_WHOLE = f"SELECT id, uid, kind, ref, {_TITLES}, {_LIST}, told FROM search_record"
_TABLES = (
    "CREATE TABLE search_fact (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    f"CREATE TABLE search_record (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, kind, ref, {_TITLES}, {_LIST}, told)",
    f"CREATE VIRTUAL TABLE search_text USING fts5({', '.join(TEXTS[:-1])}, {_FORM}, prefix='1')",
    f"CREATE VIRTUAL TABLE search_skeleton USING fts5({TEXTS[-1]}, {_FORM}, detail=none)",
    "CREATE VIRTUAL TABLE search_term USING fts5vocab('search_text', 'col')",
    "CREATE VIRTUAL TABLE search_bare_term USING fts5vocab('search_skeleton', 'row')",
    # Written in one go up to this size, many records at once need no merging.
    *(f"INSERT INTO {name} ({name}, rank) VALUES ('hashsize', 33554432)" for name in _INDEXED),
    "CREATE TABLE search_value (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE)",
    "CREATE TABLE search_column (piece INTEGER, name TEXT, body BLOB NOT NULL, PRIMARY KEY (piece, name))",
    "CREATE INDEX search_column_name ON search_column (name, piece)",
)
_ADD = f"INSERT INTO search_record (uid, kind, ref, {_TITLES}, {_LIST}, told, id) VALUES ({', '.join('?' * 13)})"
_CHANGE = (
    "UPDATE search_record SET uid = ?, kind = ?, ref = ?, title_az = ?, title_en = ?, title_ru = ?,"
    f" {', '.join(f'{name} = ?' for name in TEXTS)}, told = ? WHERE id = ?"
)


def plain(reading: Reading) -> sqlite3.Connection:
    """The connection beneath a reading or a work, in the same transaction."""
    found = reading.connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def shape_of(kinds: Kinds) -> str:
    """What the index of these kinds must look like, in a few signs: another program's index is another one.

    The museum's own fields count for nothing: what they bring in is followed record by record.
    """
    fields = [
        (kind.name, field.name, field.shape.value, *_facts(field))
        for kind in kinds
        for field in declared_fields(kind.record)
    ]
    members = [
        (one.name, *_facts(one))
        for kind in kinds
        for field in declared_fields(kind.record)
        if field.group_type
        for one in declared_fields(field.group_type)
    ]
    said = repr((FORM, fields, members, SHARED))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _facts(field: Field) -> tuple[str | bool, ...]:
    declared = field.declared
    return repr(field.default), declared.group, declared.refers, declared.vocabulary, declared.owner, declared.unit


def stands(connection: sqlite3.Connection, shape: str) -> bool:
    """Whether there is an index of this shape."""
    try:
        row = connection.execute("SELECT value FROM search_fact WHERE name = 'shape'").fetchone()
    except sqlite3.OperationalError as fault:
        if "no such table" not in str(fault):
            raise
        return False
    return bool(row and row[0] == shape)


def make(connection: sqlite3.Connection, shape: str) -> None:
    """An empty index of this shape, in the place of any other."""
    # Virtual tables first: they take the tables that they stand on with them.
    order = "sql LIKE 'CREATE VIRTUAL%' DESC, name DESC"
    query = f"SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '{ALL}' ORDER BY {order}"
    for (name,) in connection.execute(query).fetchall():
        connection.execute(f'DROP TABLE IF EXISTS "{name}"')
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute("INSERT INTO search_fact VALUES ('shape', ?)", (shape,))


def put(connection: sqlite3.Connection, documents: Sequence[Document], made: Container[str] = ()) -> None:
    """Puts documents in the index, new ones at its end, others in their place; those `made` just now are new."""
    ids = ids_of(connection, [one.uid for one in documents if one.uid not in made])
    new = [one for one in documents if one.uid not in ids]
    _change(connection, [(ids[one.uid], one) for one in documents if one.uid in ids])
    first = size(connection)
    added = range(first, first + len(new))
    connection.executemany(_ADD, [(*_row(one), doc) for doc, one in zip(added, new, strict=True)])
    if new:
        _index(connection, f"id >= {first}")
    docs = [*(ids[one.uid] for one in documents if one.uid in ids), *added]
    index_columns.write(connection, docs, [*(one for one in documents if one.uid in ids), *new])


def remove(connection: sqlite3.Connection, uids: Iterable[str]) -> None:
    """Takes records out of the index; those that are not there are no matter."""
    docs = sorted(ids_of(connection, uids).values())
    if docs:
        _unindex(connection, _among(docs))
        connection.execute(f"DELETE FROM search_record WHERE {_among(docs)}")
        index_columns.remove(connection, docs)


def ids_of(connection: sqlite3.Connection, uids: Iterable[str]) -> dict[str, int]:
    """The places of records in the index, by uid."""
    wanted = sorted(set(uids))
    found: dict[str, int] = {}
    for start in range(0, len(wanted), 500):
        batch = wanted[start : start + 500]
        marks = ",".join("?" * len(batch))
        found.update(connection.execute(f"SELECT uid, id FROM search_record WHERE uid IN ({marks})", batch))
    return found


def titles_of(connection: sqlite3.Connection, uids: Iterable[str]) -> dict[str, Multilingual]:
    """What records of the index are called, by uid; those that have no title are left out."""
    wanted, found = sorted(set(uids)), list[tuple[str, str, str, str]]()
    for start in range(0, len(wanted), 500):
        batch = wanted[start : start + 500]
        query = f"SELECT uid, {_TITLES} FROM search_record WHERE uid IN ({','.join('?' * len(batch))})"
        found += connection.execute(query, batch)
    return {uid: title for uid, *said in found if (title := Multilingual(*said))}


def uids_of(connection: sqlite3.Connection, docs: Iterable[int]) -> set[str]:
    """The records at these places."""
    return {uid for (uid,) in connection.execute(f"SELECT uid FROM search_record WHERE {_among(docs)}")}


def size(connection: sqlite3.Connection) -> int:
    """One more than the last place that is taken."""
    return int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM search_record").fetchone()[0])


def rows(connection: sqlite3.Connection) -> Iterator[tuple[int, Document]]:
    """Every record of the index with its place; without facets, figures and marks."""
    yield from _documents(connection.execute(f"{_WHOLE} ORDER BY id"))


def rows_of(connection: sqlite3.Connection, uids: Sequence[str]) -> Iterator[tuple[int, Document]]:
    """Those of these records that are in the index, as `rows`."""
    for start in range(0, len(uids), 500):
        batch = uids[start : start + 500]
        yield from _documents(connection.execute(f"{_WHOLE} WHERE uid IN ({','.join('?' * len(batch))})", batch))


def count(connection: sqlite3.Connection) -> int:
    """How many records are in the index."""
    return int(connection.execute("SELECT count(*) FROM search_record").fetchone()[0])


def _documents(found: Iterable[Any]) -> Iterator[tuple[int, Document]]:
    for doc, uid, kind, ref, az, en, ru, *texts, told in found:
        title, words, variants, numbers, skeletons = texts
        known = (title, words, variants, numbers, skeletons)
        yield doc, Document(uid, kind, ref, Multilingual(az, en, ru), known, told, 0, (), (), frozenset())


def found(connection: sqlite3.Connection, docs: Iterable[int]) -> dict[int, tuple[str, str, str, Multilingual, str]]:
    """What a page shows of these places: uid, kind, ref, title, and the texts as they were written."""
    query = f"SELECT id, uid, kind, ref, {_TITLES}, told FROM search_record WHERE "
    return {
        doc: (uid, kind, ref, Multilingual(az, en, ru), told)
        for doc, uid, kind, ref, az, en, ru, told in connection.execute(query + _among(docs))
    }


def told(connection: sqlite3.Connection, docs: Sequence[int]) -> Iterator[tuple[int, str]]:
    """(place, texts as they were written, the title first, `title_az` and so on) of these places."""
    query = f"SELECT id, {_TITLES}, told FROM search_record WHERE {_among(docs)}"
    for doc, *titles, rest in connection.execute(query):
        yield doc, TOLD_MARK.join([*map(f"title_{{}}{FIELD_MARK}{{}}".format, LANGUAGES, titles), rest])


def words(connection: sqlite3.Connection, docs: Iterable[int]) -> Iterator[tuple[int, str]]:
    """(place, its folded words) of these places, without other spellings of names."""
    for doc, title, rest in connection.execute(f"SELECT id, title, words FROM search_record WHERE {_among(docs)}"):
        yield doc, f"{title} {rest}"


def term_counts(connection: sqlite3.Connection) -> dict[tuple[str, str], int]:
    """(column, word) -> in how many records it stands, as the full-text indexes have it."""
    found = {(col, term): doc for term, col, doc in connection.execute("SELECT term, col, doc FROM search_term")}
    bare = connection.execute("SELECT term, doc FROM search_bare_term")
    return found | {(TEXTS[-1], term): doc for term, doc in bare}


def _change(connection: sqlite3.Connection, pairs: Sequence[tuple[int, Document]]) -> None:
    old = {}
    for start in range(0, len(pairs), 500):
        docs = _among(doc for doc, _ in pairs[start : start + 500])
        query = f"SELECT id, uid, kind, ref, {_TITLES}, {_LIST}, told FROM search_record WHERE "
        old.update({doc: row for doc, *row in connection.execute(query + docs)})
    changed = [(doc, _row(one)) for doc, one in pairs if tuple(old[doc]) != _row(one)]
    spoken = [doc for doc, row in changed if tuple(old[doc][6:11]) != row[6:11]]
    if spoken:
        _unindex(connection, _among(spoken))
    connection.executemany(_CHANGE, [(*row, doc) for doc, row in changed])
    if spoken:
        _index(connection, _among(spoken))


def _row(one: Document) -> tuple[str, ...]:
    return one.uid, one.kind, one.ref, one.title.az, one.title.en, one.title.ru, *one.texts, one.told


def _among(docs: Iterable[int]) -> str:
    return f"id IN ({','.join(str(int(doc)) for doc in docs)})"


def _index(connection: sqlite3.Connection, condition: str) -> None:
    for table, columns in _INDEXED.items():
        names = ", ".join(columns)
        query = f"SELECT id, {names} FROM search_record WHERE {condition}"
        connection.execute(f"INSERT INTO {table} (rowid, {names}) {query}")


def _unindex(connection: sqlite3.Connection, condition: str) -> None:
    """Takes texts out of the full-text indexes while they still stand in the records."""
    for table, columns in _INDEXED.items():
        names = ", ".join(columns)
        query = f"SELECT 'delete', id, {names} FROM search_record WHERE {condition}"
        connection.execute(f"INSERT INTO {table} ({table}, rowid, {names}) {query}")
