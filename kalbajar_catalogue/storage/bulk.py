"""Very many rows into a table at once, past the part of SQLAlchemy that prepares each row."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.engine import Connection


def insert_rows(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Inserts rows of plain values, in the order of `columns`.

    Where the driver takes question marks the values go to it as they are: no type of the table changes any of them.
    """
    if not rows:
        return
    if connection.dialect.paramstyle == "qmark":
        connection.exec_driver_sql(_statement(connection, table, columns), list(rows))
    else:
        connection.execute(table.insert(), [dict(zip(columns, row, strict=True)) for row in rows])


def _statement(connection: Connection, table: Table, columns: Sequence[str]) -> str:
    quote = connection.dialect.identifier_preparer
    names = ", ".join(quote.quote(name) for name in columns)
    return f"INSERT INTO {quote.format_table(table)} ({names}) VALUES ({', '.join('?' * len(columns))})"
