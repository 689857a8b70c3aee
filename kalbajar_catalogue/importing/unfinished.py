"""An import that was begun and not finished: kept beside the catalogue till it is, so that no answer is given twice.

It holds for the file as it was: for one that was changed meanwhile nothing is kept.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing import decisions_json, mapping_json
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.sources.tables import How
from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.settings import limits

VERSION = 1
_FOLDER, _NAME = "imports", "unfinished.json"
_MOST_BYTES = limits.UNFINISHED_BYTES


@dataclass(frozen=True)
class Unfinished:
    """The file, how it was read, what its columns were matched with, what was decided, and where its pictures lie.

    `chosen` are the columns that a person matched. `stamp` is the size of the file in bytes and when it was written,
    in ns.
    """

    path: Path
    mapping: Mapping
    decisions: Decisions = field(default_factory=Decisions)
    how: How = field(default_factory=How)
    pictures: Path | None = None
    chosen: frozenset[int] = frozenset()
    stamp: tuple[int, int] = (0, 0)

    @property
    def answers(self) -> int:
        """How many answers were given; rows that were left out count as one."""
        own = self.decisions
        rows = len(own.cells) + len(own.matches) + len(own.clashes) + bool(own.left_out)
        return rows + len(own.names) + (own.refs_hold is not None)


def keep(folder: Path, one: Unfinished) -> None:
    """Keeps it in the folder of a catalogue. That it cannot be kept is no hindrance."""
    path = _path(folder)
    with suppress(OSError):
        text = to_json(replace(one, stamp=_stamp(one.path)))
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".part")
        beside.write_text(text, "utf-8")
        beside.replace(path)


def recall(folder: Path) -> Unfinished | None:
    """What was kept, if the file is still as it was."""
    path = _path(folder)
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        one = from_json(path.read_text("utf-8"))
        return one if one.stamp == _stamp(one.path) else None
    except (OSError, ValueError, RecursionError, WorldError):
        return None


def forget(folder: Path) -> None:
    """Nothing is unfinished any more."""
    with suppress(OSError):
        _path(folder).unlink(missing_ok=True)


def to_json(one: Unfinished) -> str:
    """It as text; `from_json` reads it back to an equal one."""
    told = {
        "version": VERSION, "path": str(one.path), "pictures": str(one.pictures) if one.pictures else None,
        "stamp": list(one.stamp), "how": asdict(one.how), "chosen": sorted(one.chosen),
        "mapping": mapping_json.to_json(one.mapping), "decisions": decisions_json.told(one.decisions),
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False)


def from_json(text: str) -> Unfinished:
    """What `to_json` told. Raises ValueError for anything else, and WorldError for a mapping of fields gone since."""
    raw = _of(json.loads(text), dict)
    if raw.get("version") != VERSION:
        raise ValueError("version")
    size, moment = _of(raw.get("stamp"), list)
    pictures = raw.get("pictures")
    return Unfinished(
        path=Path(_of(raw.get("path"), str)),
        mapping=mapping_json.from_json(_of(raw.get("mapping"), str)),
        decisions=decisions_json.read(_of(raw.get("decisions"), dict)),
        how=_how(_of(raw.get("how"), dict)),
        pictures=None if pictures is None else Path(_of(pictures, str)),
        chosen=frozenset(_numbers(_of(raw.get("chosen"), list))),
        stamp=(_of(size, int), _of(moment, int)),
    )


def _how(raw: dict[str, Any]) -> How:
    known = {one.name: one.default for one in fields(How)}
    if raw.keys() != known.keys() or any(type(raw[name]) is not str for name in known if name != "header"):
        raise ValueError("how")
    if raw["header"] is not None and type(raw["header"]) is not int:
        raise ValueError("header")
    return How(**raw)


def _numbers(raw: Iterable[Any]) -> list[int]:
    return [_of(one, int) for one in raw]


def _of(value: Any, wanted: type[Any]) -> Any:
    if type(value) is not wanted:
        raise ValueError(wanted.__name__)
    return value


def _stamp(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _path(folder: Path) -> Path:
    return folder / DERIVED / _FOLDER / _NAME
