"""What this machine knows of the backups of a catalogue: where they are made, which there are, what they proved to be.

It lies beside the window's positions, not in the catalogue: a place is one of this machine. A file that cannot be read
is as none. Each catalogue has a file of its own, so that desks on two catalogues never meet.
"""

import contextlib
import json
import os
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from kalbajar_catalogue.settings.paths import state_folder
from kalbajar_catalogue.storage.copies import Mark

MOST_BAGS: Final = 200
_FOLDER: Final = "safekeeping"
_URN: Final = "urn:uuid:"
_SLACK: Final = timedelta(minutes=1)
"""Between the moment of a backup and that of what it holds; what is changed meanwhile has a higher number."""
_ODD: Final = re.compile(r"[^0-9a-f-]")
_changing = threading.Lock()


@dataclass(frozen=True)
class Bag:
    """A backup: its file, its moment, how far it reaches; `missing` and `altered` originals it could not have whole.

    `whole` tells whether all of it was read and was as its manifests say, None where nobody looked since it was
    written; `tested` is the day of the last look, `stamp` the time of the file then. `origin` is the folder of the
    catalogue that was packed, '' where it is not known: a catalogue that was restored goes its own way.
    """

    file: Path
    made: datetime
    bytes: int
    change_set: int
    missing: int = 0
    altered: int = 0
    whole: bool | None = None
    tested: str = ""
    stamp: int = 0
    origin: str = ""

    def is_of(self, folder: Path) -> bool:
        """Whether it may be one of the catalogue in this folder, and not of another life of it."""
        return self.origin in ("", str(folder))

    @property
    def mark(self) -> Mark:
        """How far it reaches."""
        return Mark(self.change_set, self.made + _SLACK)

    @property
    def complete(self) -> bool:
        """Whether it is whole and every original was there when it was made."""
        return self.whole is True and not (self.missing or self.altered)


@dataclass(frozen=True)
class Known:
    """The `place` that was chosen, None for the usual one, and whether it is `away`: on another disk.

    `elsewhere` is how far the newest backup in another place reaches, as far as this machine knows.
    """

    place: Path | None = None
    away: bool = False
    elsewhere: Mark | None = None
    bags: tuple[Bag, ...] = ()


def file_of(identifier: str, machine: Path | None = None) -> Path:
    """The file of a catalogue, in the folder `machine`, else where this person's machine keeps such things."""
    name = _ODD.sub("", identifier.removeprefix(_URN)) or "none"
    return _place(machine) / f"{name}.json"


def identifiers(machine: Path | None = None) -> tuple[str, ...]:
    """The catalogues of which anything is known."""
    return tuple(f"{_URN}{file.stem}" for file in sorted(_place(machine).glob("*.json")))


def read(identifier: str, machine: Path | None = None) -> Known:
    """What is known; the newest backups first. Raises nothing."""
    try:
        return _known(json.loads(file_of(identifier, machine).read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return Known()


def change(identifier: str, machine: Path | None = None, **values: Any) -> Known:
    """Knows other values from now on, as far as the disk lets it. For worker threads."""
    with _changing:
        known = replace(read(identifier, machine), **values)
        _write(file_of(identifier, machine), known)
    return known


def remember(identifier: str, bag: Bag, machine: Path | None = None) -> Known:
    """Knows of one backup, in place of what was known of the same file."""
    with _changing:
        known = read(identifier, machine)
        bags = (bag, *(one for one in known.bags if one.file != bag.file))
        known = replace(known, bags=_newest_first(bags)[:MOST_BAGS])
        _write(file_of(identifier, machine), known)
    return known


def forget(identifier: str, file: Path, machine: Path | None = None) -> Known:
    """Knows nothing more of a backup that was removed."""
    with _changing:
        known = read(identifier, machine)
        known = replace(known, bags=tuple(one for one in known.bags if one.file != file))
        _write(file_of(identifier, machine), known)
    return known


def _place(machine: Path | None) -> Path:
    return machine or state_folder() / _FOLDER


def _write(file: Path, known: Known) -> None:
    if _is_withheld(file):
        return
    unfinished = file.with_suffix(f".{os.getpid()}.part")
    said = {
        "place": str(known.place) if known.place else "",
        "away": known.away,
        "elsewhere": _said_mark(known.elsewhere) if known.elsewhere else None,
        "bags": [_said_bag(bag) for bag in known.bags],
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
        unfinished.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _is_withheld(file: Path) -> bool:
    """Whether it is there and cannot be read just now: then nothing is written over what nobody knows."""
    try:
        file.read_bytes()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _said_mark(mark: Mark) -> dict[str, Any]:
    return {"change_set": mark.change_set, "when": mark.when.astimezone(UTC).isoformat()}


def _said_bag(bag: Bag) -> dict[str, Any]:
    return {**vars(bag), "file": str(bag.file), "made": bag.made.astimezone(UTC).isoformat()}


def _known(said: Mapping[str, Any]) -> Known:
    elsewhere = said["elsewhere"]
    return Known(
        place=Path(said["place"]) if said["place"] else None,
        away=said["away"] is True,
        elsewhere=Mark(int(elsewhere["change_set"]), _moment(elsewhere["when"])) if elsewhere else None,
        bags=_newest_first(tuple(_bag(one) for one in said["bags"])),
    )


def _bag(said: Mapping[str, Any]) -> Bag:
    whole = said["whole"]
    return Bag(
        file=Path(said["file"]),
        made=_moment(said["made"]),
        bytes=int(said["bytes"]),
        change_set=int(said["change_set"]),
        missing=int(said["missing"]),
        altered=int(said["altered"]),
        whole=None if whole is None else whole is True,
        tested=str(said["tested"]),
        stamp=int(said["stamp"]),
        origin=str(said.get("origin", "")),
    )


def _moment(text: str) -> datetime:
    """A moment, in UTC where another program left the zone out."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _newest_first(bags: tuple[Bag, ...]) -> tuple[Bag, ...]:
    return tuple(sorted(bags, key=lambda bag: (bag.made, bag.file.name), reverse=True))
