"""Backups as a house makes them from day to day: into their place, remembered, and the oldest ones removed.

Long: for worker threads. One desk writes in a catalogue, so its daily backup is made once.
"""

import shutil
import zipfile
import zlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.safekeeping import bag as bags_format
from kalbajar_catalogue.safekeeping import known as knowledge
from kalbajar_catalogue.safekeeping import packing, policy
from kalbajar_catalogue.safekeeping.known import Bag
from kalbajar_catalogue.safekeeping.packing import Packed
from kalbajar_catalogue.safekeeping.policy import Plan
from kalbajar_catalogue.storage import copies, facts
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import database_of, refuse_own

ROOM_FOR: Final = 3
"""The daily backup leaves room for so many on the catalogue's own disk, so that it never fills what people write on."""
_MEGABYTE: Final = 1_000_000
_BROKEN: Final = frozenset(f"backup.{code}" for code in ("damaged", "lacks", "not_listed", "manifest", "names", "info"))
_NO_BAG: Final = "zip_"
"""How the codes of what no bag can be begin, after the dot."""
_MOST_INFO: Final = 65_536
_UNREADABLE: Final = (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, NotImplementedError, RuntimeError)


@dataclass(frozen=True)
class Made:
    """A backup that was made, what is known of it, whether it lies on another disk, and which old ones went."""

    packed: Packed
    bag: Bag
    away: bool
    removed: tuple[Path, ...] = ()


def back_up(
    catalogue: Catalogue,
    progress: Progress = silent,
    into: Path | None = None,
    now: datetime | None = None,
    machine: Path | None = None,
) -> Made:
    """Makes a backup in the folder `into`, without one in its place, where the oldest are removed afterwards.

    Raises WorldError `backup.place_gone` and those of `packing.pack`; then there is no new one and no old one went.
    """
    with catalogue.reading() as reading:
        identifier, wanted = facts.identifier(reading), policy.plan(reading, catalogue.folder, machine)
    place = into or _place(wanted, catalogue.folder)
    made = (now or datetime.now(UTC)).astimezone(UTC)
    fresh = note_made(catalogue, packing.pack(catalogue, place, progress, made), made, machine)
    removed = (
        () if into else tuple(policy.prune(catalogue.folder, place, identifier, wanted.keep, machine, fresh.bag.file))
    )
    return replace(fresh, removed=removed)


def note_made(catalogue: Catalogue, packed: Packed, made: datetime, machine: Path | None = None) -> Made:
    """Knows from now on of a backup that was just made and proved; one on another disk counts as elsewhere."""
    with catalogue.reading() as reading:
        identifier = facts.identifier(reading)
    bag = _bag_of(packed, made, catalogue.folder)
    known = knowledge.remember(identifier, bag, machine)
    away = policy.is_away(packed.file, catalogue.folder)
    if away and (known.elsewhere is None or known.elsewhere.when < bag.mark.when):
        knowledge.change(identifier, machine, elsewhere=bag.mark)
    return Made(packed, bag, away)


def back_up_if_due(
    catalogue: Catalogue, progress: Progress = silent, now: datetime | None = None, machine: Path | None = None
) -> Made | None:
    """Makes the daily backup; None where none is due.

    Raises WorldError `backup.place_gone`, `backup.little_room`, and those of `packing.pack`.
    """
    moment = now or datetime.now(UTC)
    with catalogue.reading() as reading:
        found = policy.state(reading, catalogue.folder, moment, machine)
    if not found.due:
        return None
    _refuse_little_room(_place(found.plan, catalogue.folder), catalogue.folder)
    return back_up(catalogue, progress, now=moment, machine=machine)


def discover(catalogue: Catalogue, machine: Path | None = None) -> int:
    """Gets to know backups of the catalogue that were put into their place by others; gives back how many.

    They count as not looked at. What is no backup, or one of another catalogue, is passed over.
    """
    with catalogue.reading() as reading:
        identifier, place = facts.identifier(reading), policy.plan(reading, catalogue.folder, machine).place
    known = {bag.file for bag in knowledge.read(identifier, machine).bags}
    found = [_bag_in(file, identifier) for file in _files(place) if file not in known]
    for bag in filter(None, found):
        knowledge.remember(identifier, bag, machine)
    return sum(bag is not None for bag in found)


def note_tested(file: Path, info: bags_format.Info, whole: bool, machine: Path | None = None) -> None:
    """Knows from now on what a backup proved to be. Where it cannot be found any more there is nothing to know."""
    try:
        there = file.stat()
    except OSError:
        return
    day = datetime.now().astimezone().date().isoformat()
    known = knowledge.read(info.identifier, machine).bags
    origin = next((one.origin for one in known if one.file == file), "")
    bag = Bag(
        file, info.made, there.st_size, info.change_set, info.missing, info.altered, whole, day, there.st_mtime_ns,
        origin,
    )  # fmt: skip
    knowledge.remember(info.identifier, bag, machine)


def says_broken(fault: WorldError) -> bool:
    """Whether what refused a backup is a fault of the file, and not of the moment or of this program's age."""
    return fault.code in _BROKEN or fault.code.partition(".")[2].startswith(_NO_BAG)


def note_broken(file: Path, machine: Path | None = None) -> None:
    """Knows from now on that a backup that was known cannot be read any more."""
    day = datetime.now().astimezone().date().isoformat()
    for identifier in knowledge.identifiers(machine):
        for bag in knowledge.read(identifier, machine).bags:
            now = policy.checked(bag) if bag.file == file else None
            if now is not None:
                knowledge.remember(identifier, replace(now, whole=False, tested=day), machine)


def note_elsewhere(catalogue: Catalogue, now: datetime | None = None, machine: Path | None = None) -> bool:
    """Knows from now on that the newest backup was carried elsewhere by hand; False where there is none."""
    with catalogue.reading() as reading:
        found = policy.state(reading, catalogue.folder, now or datetime.now(UTC), machine)
    if found.newest is not None:
        knowledge.change(found.identifier, machine, elsewhere=found.newest.mark)
    return found.newest is not None


def set_place(catalogue: Catalogue, place: Path | None, machine: Path | None = None) -> Plan:
    """Makes backups in this folder from now on, None for the usual one; gives back the plan.

    Raises WorldError `folder.own_file`, `backup.no_place` for a folder that cannot be written.
    """
    folder = catalogue.folder
    usual = place is None or place.resolve() == (folder / copies.FOLDER).resolve()
    chosen = None if usual else place
    if chosen is not None:
        refuse_own(folder, chosen / bags_format.DECLARATION)
        _refuse_unwritable(chosen)
    with catalogue.reading() as reading:
        away = chosen is not None and policy.is_away(chosen, folder)
        knowledge.change(facts.identifier(reading), machine, place=chosen, away=away)
        return policy.plan(reading, folder, machine)


def _place(wanted: Plan, folder: Path) -> Path:
    if problem := policy.place_problem(wanted, folder):
        raise WorldError(problem.code, **problem.values)
    if wanted.usual:
        try:
            wanted.place.mkdir(exist_ok=True)
        except OSError as fault:
            raise WorldError("backup.no_place", place=str(wanted.place), reason=fault.strerror or "") from fault
    return wanted.place


def _refuse_unwritable(place: Path) -> None:
    probe = place / f".kalbajar-{datetime.now(UTC):%H%M%S%f}.part"
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as fault:
        raise WorldError("backup.no_place", place=str(place), reason=fault.strerror or str(fault)) from fault


def _refuse_little_room(place: Path, folder: Path) -> None:
    """On another disk the backup itself looks for room; the copy of the database lies beside the catalogue then too."""
    needed = ROOM_FOR * packing.needed_room(folder)
    if policy.is_away(place, folder):
        place, needed = folder, ROOM_FOR * database_of(folder).stat().st_size
    free = shutil.disk_usage(place).free
    if free < needed:
        raise WorldError(
            "backup.little_room", place=str(place), free=free // _MEGABYTE, needed=-(-needed // _MEGABYTE)
        )  # fmt: skip


def _bag_of(packed: Packed, made: datetime, folder: Path) -> Bag:
    """Just written and read again."""
    there = packed.file.stat()
    return Bag(
        packed.file, made.replace(microsecond=0), there.st_size, packed.change_set, len(packed.missing),
        len(packed.changed), True, made.astimezone().date().isoformat(), there.st_mtime_ns, str(folder),
    )  # fmt: skip


def _files(place: Path) -> list[Path]:
    try:
        return [file for file in place.iterdir() if bags_format.moment_of(file.name) is not None and file.is_file()]
    except OSError:
        return []


def _bag_in(file: Path, identifier: str) -> Bag | None:
    """What a backup says of itself, None where it is of another catalogue or does not say."""
    try:
        there, info = file.stat(), _info_in(file)
    except (*_UNREADABLE, WorldError):
        return None
    if info.identifier != identifier:
        return None
    unseen = Bag(file, info.made, there.st_size, info.change_set, info.missing, info.altered)
    return replace(unseen, stamp=there.st_mtime_ns)


def _info_in(file: Path) -> bags_format.Info:
    with zipfile.ZipFile(file) as archive:
        names = (name for name in archive.namelist() if name.count("/") == 1 and name.endswith(f"/{bags_format.INFO}"))
        name = next(names, bags_format.INFO)
        with archive.open(name) as member:
            return bags_format.read_info(member.read(_MOST_INFO).decode("utf-8"))
