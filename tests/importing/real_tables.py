"""The real tables that others published, as headings and the first rows, read without the program."""

import csv
import gzip
import io
import json
from collections.abc import Iterator
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any

Cells = list[list[str]]

FIRST = 300


def table(path: Path) -> tuple[list[str], Cells]:
    """The headings and the first rows of a table in CSV or JSON, packed or not."""
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    text = raw.decode("utf-8-sig")
    return _of_json(text) if ".json" in path.name else _of_csv(text)


def _of_csv(text: str) -> tuple[list[str], Cells]:
    rows = csv.reader(io.StringIO(text, newline=""), skipinitialspace=True)
    return next(rows), list(islice(rows, FIRST))


def _of_json(text: str) -> tuple[list[str], Cells]:
    """A column for each path of names; lists are rows below each other."""
    rows: Cells = []
    records = [_paths(record) for record in json.loads(text)[:FIRST]]
    names = list(dict.fromkeys(name for record in records for name in record))
    for record in records:
        deep = zip_longest(*(record.get(name, [""]) for name in names), fillvalue="")
        rows += [list(cells) for cells in islice(deep, 3)]
    return names, rows


def _paths(record: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path, value in _leaves(record, ""):
        found.setdefault(path, []).append(value)
    return found


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner, path)
    else:
        yield path, "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
