"""The mappings that a catalogue keeps, one file each in its folder `mappings/`, and the table that each is for.

A file is all there is of a mapping: to export one is to copy it, to import one to put it there.
"""

import os
import re
import secrets
from collections import defaultdict, deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.importing.headings import folded
from kalbajar_catalogue.importing.mapping import NOTE, Column, Mapping, Target
from kalbajar_catalogue.importing.mapping_json import LIMIT, from_json, to_json
from kalbajar_catalogue.importing.refused_columns import is_ours
from kalbajar_catalogue.media.decoding import file_error
from kalbajar_catalogue.media.originals import store_error

__all__ = ["Saved", "forget", "from_json", "keep", "read", "recognised", "refitted", "saved", "to_json"]

_FOLDER, _ENDING = "mappings", ".json"
_BAD_NAME = re.compile(
    r"[\x00-\x1f\x7f/\\:*?\"<>|]|^\.|[. ]$|^\s|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE
)
_LONGEST_NAME = 200


@dataclass(frozen=True)
class Saved:
    """A file of a mapping; without the mapping, and with the problem, where it cannot be used."""

    name: str
    path: Path
    mapping: Mapping | None
    problem: Problem | None = None


def saved(folder: Path) -> tuple[Saved, ...]:
    """The mappings of the catalogue in a folder, by name; those that cannot be used too, with the reason.

    Raises WorldError `file.not_permitted`, `file.unreadable` where the folder of mappings cannot be looked into.
    """
    return tuple(_saved(path) for path in _files(folder))


def keep(folder: Path, mapping: Mapping) -> Path:
    """Keeps a mapping under its name, in place of one of that name; it is there whole or not at all.

    Raises WorldError `mapping.bad_name`, `disk.full`, `folder.not_writable`.
    """
    path = _path(folder, mapping.name)
    beside = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        path.parent.mkdir(exist_ok=True)
        with beside.open("x", encoding="utf-8", newline="\n") as file:
            file.write(to_json(mapping))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as wrong:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise store_error(wrong, path) from wrong
    return path


def forget(folder: Path, name: str) -> None:
    """Throws a mapping away. Raises WorldError `mapping.missing`, `mapping.bad_name`, `folder.not_writable`."""
    path = _path(folder, name)
    try:
        path.unlink()
    except FileNotFoundError:
        raise WorldError("mapping.missing", name=name) from None
    except OSError as wrong:
        raise store_error(wrong, path) from wrong


def read(path: Path) -> Mapping:
    """The mapping in a file, wherever it lies; one without a name is called as the file.

    Raises WorldError as `from_json`, and `file.missing`, `file.not_permitted`, `file.unreadable`, ...
    """
    try:
        with path.open("rb") as file:
            raw = file.read(4 * LIMIT + 1)
    except OSError as wrong:
        raise file_error(wrong, path) from wrong
    try:
        found = from_json(raw.decode("utf-8-sig"), path.name)
    except UnicodeDecodeError:
        raise WorldError("mapping.unreadable", name=path.name) from None
    return found if found.name else replace(found, name=path.stem)


def recognised(folder: Path, headings: Sequence[str]) -> Mapping | None:
    """The mapping kept last for a table with these headings, in whatever order they stand; None when there is none.

    The columns of a workbook of refused rows do not count.

    Its columns stand where the table has them now. Files that cannot be used are passed over.
    """
    wanted = _counted(headings)
    fitting = [one for one in saved(folder) if one.mapping and _counted(_headings(one.mapping)) == wanted]
    latest = max(fitting, key=lambda one: _kept_at(one.path), default=None)
    return None if latest is None or latest.mapping is None else refitted(latest.mapping, headings)


def refitted(mapping: Mapping, headings: Sequence[str]) -> Mapping:
    """A mapping for a table whose columns stand elsewhere: each column is known by its heading.

    Columns of which the table has none are gone; those that are new in it are kept as notes until a person decides.
    """
    waiting: defaultdict[str, deque[Column]] = defaultdict(deque)
    for column in sorted(mapping.columns, key=lambda one: one.at):
        waiting[folded(column.heading)].append(column)
    moved: dict[int, int] = {}
    columns = []
    for at, heading in enumerate(headings):
        there = waiting[folded(heading)]
        if is_ours(heading):
            columns.append(Column(at, heading))
        elif there:
            moved[there[0].at] = at
            columns.append(replace(there.popleft(), at=at, heading=heading))
        else:
            columns.append(Column(at, heading, (Target(NOTE),), sure=0.0))
    kind_column = None if mapping.kind_column is None else moved.get(mapping.kind_column)
    return replace(mapping, columns=tuple(columns), kind_column=kind_column)


def _saved(path: Path) -> Saved:
    try:
        return Saved(path.stem, path, replace(read(path), name=path.stem))
    except WorldError as fault:
        return Saved(path.stem, path, None, fault.problem)


def _files(folder: Path) -> list[Path]:
    try:
        found = [path for path in (folder / _FOLDER).iterdir() if path.suffix == _ENDING and path.name[:1] != "."]
    except FileNotFoundError:
        return []
    except OSError as wrong:
        raise file_error(wrong, folder / _FOLDER) from wrong
    return sorted(found, key=lambda path: path.name.casefold())


def _path(folder: Path, name: str) -> Path:
    if not name or len(name.encode()) > _LONGEST_NAME or _BAD_NAME.search(name):
        raise WorldError("mapping.bad_name", name=name[:80])
    return folder / _FOLDER / f"{name}{_ENDING}"


def _headings(mapping: Mapping) -> list[str]:
    return [column.heading for column in mapping.columns]


def _counted(headings: Sequence[str]) -> list[str]:
    return sorted(folded(heading) for heading in headings if not is_ours(heading))


def _kept_at(path: Path) -> float:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0.0
