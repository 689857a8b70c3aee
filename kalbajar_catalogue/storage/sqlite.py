"""SQLite as this catalogue wants it: WAL, full sync, foreign keys, explicit transactions. Only here is its dialect."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache

from kalbajar_catalogue.diagnostics.problems import WorldError

BUSY_SECONDS = 10.0
_COMPILED: LRUCache[Any, Any] = LRUCache(1000)


def writing_engine(file: Path) -> Engine:
    """An engine whose transactions take the write lock at once and wait `BUSY_SECONDS` for it."""
    pragmas = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
    return _engine(lambda: _connected(file, pragmas), "BEGIN IMMEDIATE")


def reading_engine(file: Path) -> Engine:
    """An engine that sees a consistent moment and cannot write; it reads in a folder that cannot be written too."""
    return _engine(lambda: _looking(file), "BEGIN")


def still_engine(file: Path) -> Engine:
    """An engine for a file that nobody writes, such as a copy: it looks without making side files."""
    return _engine(lambda: _connected(file, ("query_only=ON",), "mode=ro&immutable=1"), "BEGIN")


def _engine(connect: Callable[[], sqlite3.Connection], begin: str) -> Engine:
    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=4)
    # A statement takes longer to compile than to run: what one engine compiled serves the others.
    engine.dialect = _dialect()
    engine.update_execution_options(compiled_cache=_COMPILED)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


@cache
def _dialect() -> Dialect:
    """The dialect of every engine, as it is after a first connection."""
    memory = create_engine("sqlite+pysqlite://")
    with memory.connect():
        pass
    memory.dispose()
    return memory.dialect


def _looking(file: Path) -> sqlite3.Connection:
    """A connection to look with. Where no side files can be made, the file is read as it lies."""
    connection = _connected(file, ("query_only=ON",))
    try:
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
    except sqlite3.OperationalError as fault:
        connection.close()
        if not _lies_still(file, str(fault).lower()):
            raise
        return _connected(file, ("query_only=ON",), "mode=ro&immutable=1")
    return connection


def _lies_still(file: Path, reason: str) -> bool:
    """Whether a file was refused only for its side files, and none of them holds what is not in the file yet."""
    beside = file.with_name(f"{file.name}-wal")
    refused = "unable to open" in reason or "readonly" in reason
    return refused and file.is_file() and not (beside.exists() and beside.stat().st_size)


def _connected(file: Path, pragmas: tuple[str, ...], how: str = "mode=rw") -> sqlite3.Connection:
    address = f"{file.resolve().as_uri()}?{how}"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def schema_version(file: Path) -> str:
    """The migration a catalogue file stands at; '' for an empty one.

    Raises WorldError `catalogue.unreadable` when it is no catalogue, and for what the world does to the file.
    """
    try:
        with _closing(_looking(file)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
            if "alembic_version" not in tables:
                return ""
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else ""
    except sqlite3.DatabaseError as fault:
        known = _world_error(file, str(fault))
        if known and known.code != "catalogue.damaged":
            raise known from fault
        raise WorldError("catalogue.unreadable", file=str(file), reason=str(fault)) from fault


def columns_in(file: Path) -> dict[str, frozenset[str]]:
    """The columns of every plain table of a catalogue file. Raises WorldError `catalogue.unreadable`."""
    query = (
        "SELECT own.name, columns.name FROM sqlite_master AS own, pragma_table_info(own.name) AS columns"
        " WHERE own.type = 'table' AND own.sql NOT LIKE 'CREATE VIRTUAL %'"
    )
    found: dict[str, set[str]] = {}
    try:
        with _closing(_looking(file)) as connection:
            for table, column in connection.execute(query):
                found.setdefault(table, set()).add(column)
    except sqlite3.DatabaseError as fault:
        raise _world_error(file, str(fault)) or WorldError("catalogue.unreadable", file=str(file)) from fault
    return {table: frozenset(columns) for table, columns in found.items()}


def snapshot(file: Path, copy: Path) -> None:
    """A complete copy of the database at one moment, also while it is in use; not yet safe from a power cut.

    Raises WorldError for what the world does to either file; then there is no copy.
    """
    try:
        with world_errors(file), _closing(_looking(file)) as source, _closing(sqlite3.connect(copy)) as target:
            # A copy that breaks off is thrown away: nothing of it needs a journal, nor each page to be waited for.
            target.execute("PRAGMA journal_mode=OFF")
            target.execute("PRAGMA synchronous=OFF")
            source.backup(target)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise


def scour(file: Path) -> None:
    """Writes the file anew, so that nothing stays in it of what was deleted, nor in its log, nor in full-text indexes.

    Needs as much free room again as the file has. Raises WorldError `catalogue.busy` while somebody reads for long,
    `disk.full`, ...; then the file is as it was.
    """
    with world_errors(file), _closing(_connected(file, ("synchronous=FULL", "secure_delete=ON"))) as connection:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5(%'"
        for (name,) in connection.execute(query).fetchall():
            connection.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")
        connection.execute("VACUUM")
        _empty_log(connection)


def throw_away(file: Path, pattern: str) -> None:
    """Takes tables whose names are like this out of a file, even where their pages are damaged, and writes it anew.

    Needs as much free room again as the file has. Raises WorldError for what the world does to the file.
    """
    with world_errors(file), _closing(_connected(file, ("synchronous=FULL",))) as connection:
        # To drop a table SQLite reads all of it; so it only forgets where it lies, and leaves it behind.
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("DELETE FROM sqlite_master WHERE tbl_name GLOB ?", (pattern,))
        connection.execute("PRAGMA writable_schema=RESET")
        connection.execute("VACUUM")


def _empty_log(connection: sqlite3.Connection) -> None:
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise sqlite3.OperationalError("database is locked")


def integrity(file: Path) -> tuple[str, ...]:
    """What SQLite itself finds wrong: damaged pages and references to nothing. Empty when all is well."""
    try:
        with _closing(_looking(file)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            return (*found, *(f"{row[0]}: {row[1]}" for row in connection.execute("PRAGMA foreign_key_check")))
    except sqlite3.DatabaseError as fault:
        return (str(fault),)


@contextmanager
def _closing(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    try:
        yield connection
    finally:
        connection.close()


_FAULTS = (
    ("locked", "catalogue.busy"),
    ("disk is full", "disk.full"),
    ("readonly", "catalogue.not_writable"),
    ("disk i/o", "disk.failed"),
    ("malformed", "catalogue.damaged"),
    ("vtable constructor failed", "catalogue.damaged"),
    ("not a database", "catalogue.damaged"),
    ("could not decode", "catalogue.damaged"),
    ("unable to open", "catalogue.not_found"),
)


_SCARCE = 1_000_000
"""So few free bytes that a disk fault is a full disk."""


@contextmanager
def world_errors(file: Path) -> Iterator[None]:
    """Turns what the disk or another program did to the database into a WorldError; our own faults pass through."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as fault:
        known = _world_error(file, str(getattr(fault, "orig", fault)))
        if known is None:
            raise
        raise known from fault


def _world_error(file: Path, reason: str) -> WorldError | None:
    code = next((code for mark, code in _FAULTS if mark in reason.lower()), None)
    if code == "catalogue.not_found" and file.is_file():
        code = "catalogue.not_writable"
    elif code == "disk.failed" and _is_full(file.parent):
        code = "disk.full"
    return WorldError(code, file=str(file), folder=str(file.parent)) if code else None


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _SCARCE
    except OSError:
        return False
