"""What SQLite itself finds wrong with a catalogue file: damaged pages, references to nothing. Only looks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage import sqlite

MOST_FAULTS: Final = 100
"""So many faults are looked for: where there are more, the file is damaged all over."""
_LOST: Final = "is never used"
_TABLES: Final = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %' ORDER BY name"
_OWNERS: Final = ("uid", "owner")


@dataclass(frozen=True)
class Damage:
    """What is wrong with the pages of a file: SQLite's words, and the tables that they are part of.

    `pages` is how many there are. No parts are known where not even the list of tables can be read.
    """

    pages: int
    faults: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Loose:
    """Rows of a table that point at nothing: how many, and the records or rows that they are part of, a few."""

    table: str
    count: int
    examples: tuple[str, ...]


def damage(file: Path, quick: bool = False, still: bool = False) -> Damage:
    """Looks into every page of a database, and into its indexes too unless it is to be `quick`. Raises nothing.

    `still` is a copy that nobody writes: no side files are made for it.
    """
    pages, faults = 0, tuple[str, ...]()
    try:
        with _looking(file, still) as connection:
            pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
            faults = _faults(connection, "quick_check" if quick else "integrity_check", str(MOST_FAULTS))
    except (DBAPIError, WorldError) as fault:
        faults = (_reason(fault),)
    return Damage(pages, faults, _parts(file, still) if faults else ())


def loose(file: Path) -> tuple[Loose, ...]:
    """The rows of every table that point at nothing. Raises WorldError for what the world did to the file."""
    with sqlite.world_errors(file), _looking(file) as connection:
        rows: dict[str, list[int]] = defaultdict(list)
        for table, row, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            rows[str(table)].append(int(row or 0))
        return tuple(Loose(table, len(own), _owners(connection, table, own)) for table, own in sorted(rows.items()))


def words_are_whole(file: Path, tables: Iterable[str]) -> bool:
    """Whether full-text indexes agree with the rows that they stand for, by SQLite's own check. Changes nothing.

    Takes the write lock for a moment. Raises WorldError where the file cannot be written, or is busy.
    """
    engine = sqlite.writing_engine(file)
    try:
        with sqlite.world_errors(file):
            return all(_is_whole(engine, table) for table in tables)
    finally:
        engine.dispose()


def _is_whole(engine: Engine, table: str) -> bool:
    with engine.connect() as connection:
        transaction = connection.begin()
        try:
            # Rank 1 makes it look into the rows themselves, not only into its own pages.
            connection.exec_driver_sql(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
        except DBAPIError as fault:
            if "malformed" not in str(fault.orig):
                raise
            return False
        finally:
            transaction.rollback()
    return True


@contextmanager
def _looking(file: Path, still: bool = False) -> Iterator[Connection]:
    engine = sqlite.still_engine(file) if still else sqlite.reading_engine(file)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _reason(fault: Exception) -> str:
    return str(getattr(fault, "orig", fault))


def _faults(connection: Connection, check: str, of: str) -> tuple[str, ...]:
    rows = connection.exec_driver_sql(f"PRAGMA {check}({of})").scalars()
    lines = [line.strip() for row in rows for line in str(row).splitlines()]
    told = [line for line in lines if line != "ok" and not line.startswith("***")]
    # What lies behind a damaged page counts as lost, page by page: that tells nothing.
    return tuple([line for line in told if not line.endswith(_LOST)] or told[:1])


def _parts(file: Path, still: bool) -> tuple[str, ...]:
    """The tables that are damaged, themselves or their indexes; each is looked at alone. None where none can be."""
    try:
        with _looking(file, still) as connection:
            tables = connection.exec_driver_sql(_TABLES).scalars().all()
    except (DBAPIError, WorldError):
        return ()
    return tuple(str(table) for table in tables if _is_damaged(file, still, f'"{table}"'))


def _is_damaged(file: Path, still: bool, table: str) -> bool:
    try:
        with _looking(file, still) as connection:
            return bool(_faults(connection, "integrity_check", table))
    except (DBAPIError, WorldError):
        return True


def _owners(connection: Connection, table: str, rows: list[int]) -> tuple[str, ...]:
    """The refs of the records that rows belong to; where there is no such record, what the row says itself."""
    columns = {str(row[1]) for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')}
    own = next((name for name in _OWNERS if name in columns), "")
    if not own:
        return tuple(f"{table} {row}" for row in rows[:3])
    query = (
        f'SELECT coalesce(known.ref, own."{own}") FROM "{table}" AS own'
        f' LEFT JOIN record AS known ON known.uid = own."{own}" WHERE own.rowid = ?'
    )
    found = (connection.exec_driver_sql(query, (row,)).scalar() for row in rows[:3])
    return tuple(str(ref) for ref in found if ref)
