"""Identifiers: a uid for machines and a ref for people."""

import os
import re
import threading
import time
import uuid
from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from kalbajar_catalogue.storage.schema import number_series, record

_NUMBER = re.compile(r"\{n(?::\d+)?\}")
_PATTERN = re.compile(r"(?=.*[^\W\d_].*\{)(?!-)[^{}\s;()]*\{n(?::0\d)?\}[^{}\s;()]*")
_MOST_FIGURES = 8
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


def take_refs(
    connection: Connection, kind: str, pattern: str, count: int, wanted: Sequence[str] = ()
) -> list[str]:  # fmt: skip
    """The next `count` references of a kind by the museum's pattern; one that was ever given is never given again.

    `wanted` has for each one that it shall be, '' for any: it is, where it is of the pattern and beyond all given.
    """
    row = connection.execute(select(number_series).where(number_series.c.kind == kind)).one_or_none()
    last, own = (row.last, row.pattern) if row else (0, pattern)
    kept, beyond = _kept(connection, own, last, wanted or [""] * count)
    refs, end = _free(connection, own, beyond, kept.count(""))
    others = iter(refs)
    refs = [ref or next(others) for ref in kept]
    if row is None:
        connection.execute(number_series.insert().values(kind=kind, pattern=pattern, last=end))
    else:
        connection.execute(update(number_series).where(number_series.c.kind == kind).values(last=end))
    return refs


def last_number(connection: Connection, kind: str) -> int:
    """The number of the reference that a kind was given last, 0 for none."""
    return connection.scalar(select(number_series.c.last).where(number_series.c.kind == kind)) or 0


def use_pattern(connection: Connection, kind: str, pattern: str) -> None:
    """Numbers the records of a kind that are made from now on by this pattern; its counting goes on."""
    changed = connection.execute(update(number_series).where(number_series.c.kind == kind).values(pattern=pattern))
    if not changed.rowcount:
        connection.execute(number_series.insert().values(kind=kind, pattern=pattern, last=0))


def is_pattern(pattern: str) -> bool:
    """Whether a text begins with letters and has exactly one `{n}` or `{n:04}`, with at most nine digits."""
    return bool(_PATTERN.fullmatch(pattern))


def stem(pattern: str) -> str:
    """A pattern without its number and figures beside it: kinds with one stem could give one reference."""
    return re.sub(r"\d*\{n(?::\d+)?\}\d*", "{n}", pattern).upper()


def numbered(pattern: str, first: int, count: int) -> list[str]:
    """The references of a pattern such as `KLB-F-{n:04}`, from number `first` on."""
    assert _NUMBER.search(pattern), pattern
    return [pattern.format(n=number) for number in range(first, first + count)]


def _free(connection: Connection, pattern: str, last: int, count: int) -> tuple[list[str], int]:
    """The next references that no record has, and the number of the last one."""
    refs: list[str] = []
    while len(refs) < count:
        more = numbered(pattern, last + 1, count - len(refs))
        last += len(more)
        taken = _taken(connection, more)
        refs += [ref for ref in more if ref not in taken]
    return refs, last


def _kept(connection: Connection, pattern: str, last: int, wanted: Sequence[str]) -> tuple[list[str], int]:
    """Of the references that are wanted those that may be given, '' for all others; and the highest number then."""
    before, _, after = _NUMBER.sub("\n", pattern).partition("\n")
    numbers: dict[str, int] = {}
    for ref in wanted:
        figures = ref[len(before) : len(ref) - len(after)]
        usable = figures.isascii() and figures.isdecimal() and len(figures) < _MOST_FIGURES
        if usable and int(figures) > last and numbered(pattern, int(figures), 1) == [ref]:
            numbers[ref] = int(figures)
    for ref in _taken(connection, list(numbers)):
        del numbers[ref]
    kept = [numbers.pop(ref, 0) for ref in wanted]
    return [ref if number else "" for ref, number in zip(wanted, kept, strict=True)], max([last, *kept])


def _taken(connection: Connection, refs: list[str]) -> set[str]:
    batches = (refs[start : start + 500] for start in range(0, len(refs), 500))
    return {ref for batch in batches for ref in connection.scalars(select(record.c.ref).where(record.c.ref.in_(batch)))}
