"""Identifiers: a uid for machines and a ref for people."""

import os
import re
import threading
import time
import uuid

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from kalbajar_catalogue.storage.schema import number_series

_NUMBER = re.compile(r"\{n(?::\d+)?\}")
_lock = threading.Lock()
_last = 0


def new_uid() -> str:
    """A UUID version 7 (RFC 9562): in the order they were made, so that new rows are written side by side."""
    moment = _next_moment()
    noise = int.from_bytes(os.urandom(8), "big") >> 2
    return str(uuid.UUID(int=(moment >> 12) << 80 | 0x7 << 76 | (moment & 0xFFF) << 64 | 0x2 << 62 | noise))


def _next_moment() -> int:
    """Milliseconds since 1970 and, in the lowest 12 bits, 4096ths of one; always later than the one before."""
    global _last
    with _lock:
        _last = max(_last + 1, time.time_ns() * 4096 // 1_000_000)
        return _last


def take_refs(connection: Connection, kind: str, pattern: str, count: int) -> list[str]:
    """The next `count` references of a kind by the museum's pattern; a number is never given twice."""
    row = connection.execute(select(number_series).where(number_series.c.kind == kind)).one_or_none()
    if row is None:
        connection.execute(number_series.insert().values(kind=kind, pattern=pattern, last=count))
        return numbered(pattern, 1, count)
    connection.execute(update(number_series).where(number_series.c.kind == kind).values(last=row.last + count))
    return numbered(row.pattern, row.last + 1, count)


def numbered(pattern: str, first: int, count: int) -> list[str]:
    """The references of a pattern such as `KLB-F-{n:04}`, from number `first` on."""
    assert _NUMBER.search(pattern), pattern
    return [pattern.format(n=number) for number in range(first, first + count)]
