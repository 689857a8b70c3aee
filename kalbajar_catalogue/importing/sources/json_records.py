"""JSON as a table: a list of objects, one object, or an object on each line.

Each object is a record. The members of an object inside it are columns of their own, `catalogueGroup.shortTitle`. Each
member of a list, be it a text or an object, has a row of its own; the rows of one record have the same number, and what
belongs to one member of a list stands on one row. So no sign is needed that joins texts, and none can be lost.
"""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.importing.sources.blocks import Block, below, beside
from kalbajar_catalogue.importing.sources.encodings import known_encoding, recognised_encoding
from kalbajar_catalogue.importing.sources.json_lists import MOST_DEPTH, WHOLE, contents, records_at
from kalbajar_catalogue.importing.sources.json_text import Members, opened, with_whole_signs
from kalbajar_catalogue.importing.sources.record_tables import Records, RecordTable, Seen, looked_over
from kalbajar_catalogue.importing.sources.sound_files import sound
from kalbajar_catalogue.importing.sources.tables import How

VALUE = "(value)"
"""The heading of a member of the list that is no object."""

_WORDS = {None: "", True: "true", False: "false"}


def open_json(path: Path, how: How) -> RecordTable:
    """The records of a JSON file.

    `how.path` names the list of records; `json_lists.WHOLE` is the document itself. Where it is '' the longest list of
    objects is taken, unless the document looks like a record. Raises WorldError `table.not_json`, `table.no_records`,
    `table.list_unknown`, `table.too_many_columns`, `table.too_deep`, `table.malformed` (before the first record) and
    `file.*`.
    """
    sound(path)
    encoding = _encoding(path, how)
    shape = _shape(path, encoding, how)
    records = _reader(path, encoding, shape.at)
    seen = looked_over(records, path.name)
    if seen.filled.keys() <= {VALUE}:
        raise WorldError("table.no_records", name=path.name)
    filled = dataclasses.replace(how, format=shape.format, encoding=encoding, path=shape.path)
    return RecordTable(
        path.name, filled, _headings(seen), records, seen.count, shape.sheets, _remarks(shape, how, seen)
    )


def _encoding(path: Path, how: How) -> str:
    if how.encoding:
        return known_encoding(how.encoding)
    with path.open("rb") as stream:
        return recognised_encoding(stream)


@dataclasses.dataclass(frozen=True)
class _Shape:
    """`at` is where the records are, `path` what a person calls that, '' where there is no choice."""

    format: str
    at: str
    path: str = ""
    sheets: tuple[str, ...] = ()


def _shape(path: Path, encoding: str, how: How) -> _Shape:
    with opened(path, encoding) as window:
        begin = window.sign()
        if begin not in ("[", "{"):
            raise WorldError("table.not_json", name=path.name)
        if how.format == "jsonl":
            return _Shape("jsonl", "")
        if begin == "[":
            _known(WHOLE, how, (WHOLE,), path.name)
            return _Shape("json", WHOLE)
        inside = contents(window, path.name)
        if window.sign():
            return _Shape("jsonl", "")
    sheets = (WHOLE, *inside.lists)
    at = _known(inside.proposed(), how, sheets, path.name)
    return _Shape("json", at, at, sheets) if inside.lists else _Shape("json", at)


def _known(proposed: str, how: How, sheets: tuple[str, ...], name: str) -> str:
    if how.path and how.path not in sheets:
        raise WorldError("table.list_unknown", name=name, list=how.path[:80], known=", ".join(sheets[:12]))
    return how.path or proposed


def _remarks(shape: _Shape, how: How, seen: Seen) -> tuple[Problem, ...]:
    """Which of several lists was taken without being asked for, and what the reading will end with."""
    chosen = not how.path and len(shape.sheets) > 2 and shape.at != WHOLE
    told = (Problem("table.list_chosen", {"list": shape.path}),) if chosen else ()
    return (*told, seen.fault.problem) if seen.fault else told


def _headings(seen: Seen) -> tuple[str, ...]:
    """Every path that occurs, save those that never hold a text themselves but only what is inside."""
    inner = {path[:at] for path in seen.filled for at, sign in enumerate(path) if sign == "."}
    return tuple(path for path, filled in seen.filled.items() if filled or path not in inner)


def _reader(path: Path, encoding: str, at: str) -> Records:
    def records() -> Iterator[tuple[int, Block]]:
        with opened(path, encoding) as window:
            for number, value in enumerate(records_at(window, at), 1):
                yield number, _record(value, path.name)

    return records


def _record(value: Any, name: str) -> Block:
    return _laid_out(value, "" if isinstance(value, Members) else VALUE, name)


def _laid_out(value: Any, path: str, name: str, depth: int = 0) -> Block:
    if depth > MOST_DEPTH:
        raise WorldError("table.too_deep", name=name)
    if isinstance(value, Members) and value:
        return beside(
            _laid_out(member, f"{path}.{_text(key)}" if path else _text(key), name, depth + 1) for key, member in value
        )
    if isinstance(value, list) and value:
        return below(_laid_out(member, path, name, depth + 1) for member in value)
    if isinstance(value, list):
        return [{path: ""}] if path else []
    return [{path: _text(value)}]


def _text(value: str | bool | None) -> str:
    return with_whole_signs(value) if isinstance(value, str) else _WORDS[value]
