"""How large a catalogue is and how well it is kept: its backups, its database, pictures that are alike."""

import json
import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.safekeeping import policy
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.standing.alike import groups_alike
from kalbajar_catalogue.standing.kept_file import FOLDER
from kalbajar_catalogue.storage import folder, history, sqlite
from kalbajar_catalogue.storage.work import Reading

_CHECKED: Final = "checked.json"


@dataclass(frozen=True)
class Checked:
    """What the last long look found: on which day, whether the database was whole, how many groups are alike.

    `change_set` is the newest there was; `alike` is None where not every picture was looked at.
    """

    on: str
    whole: bool
    alike: int | None = None
    change_set: int = 0


@dataclass(frozen=True)
class Wellbeing:
    """What is known without opening a single original.

    `safety` tells of its backups, `checked` is None where nobody ever looked.
    """

    database: int
    safety: State | None
    checked: Checked | None


def wellbeing(reading: Reading, place: Path, now: datetime) -> Wellbeing:
    """How well the catalogue in a folder is kept. Quick."""
    return Wellbeing(database_bytes(place), policy.state(reading, place, now), checked(place))


def database_bytes(place: Path) -> int:
    """What the database takes on the disk, with what is not yet written into its file."""
    file = folder.database_of(place)
    return sum(path.stat().st_size for path in (file, file.with_name(f"{file.name}-wal")) if path.is_file())


def check(reading: Reading, place: Path, on: date, keep: bool = True) -> Checked:
    """Looks into every page of the database, once a day, and for pictures that are alike, once after changes. Long.

    What was found is kept for the next time where the folder may be written (`keep`).
    """
    known, number = checked(place), history.newest(reading)
    day = on.isoformat()
    if known is not None and (known.on, known.change_set) == (day, number):
        return known
    seen = known is not None and known.on == day
    whole = known.whole if known is not None and seen else not sqlite.integrity(folder.database_of(place))
    found = Checked(day, whole, groups_alike(reading, place), number)
    if keep:
        _keep(place, found)
    return found


def checked(place: Path) -> Checked | None:
    """What the last check found, None where there was none."""
    try:
        raw = json.loads(_file(place).read_bytes())
        alike = raw["alike"]
        return Checked(str(raw["on"]), raw["whole"] is True, None if alike is None else int(alike), int(raw["set"]))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _keep(place: Path, found: Checked) -> None:
    file = _file(place)
    unfinished = file.with_suffix(f".{os.getpid()}.part")
    said = {"on": found.on, "whole": found.whole, "alike": found.alike, "set": found.change_set}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(said), encoding="utf-8")
        unfinished.replace(file)
    except OSError:
        unfinished.unlink(missing_ok=True)


def _file(place: Path) -> Path:
    return place / DERIVED / FOLDER / _CHECKED
