"""When a backup is due, where it is made, and which old ones may go: how the house and this machine want it.

Only looks, but for `prune`. Quick: nothing is read but the size and time of the backups that are known.
"""

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.safekeeping import bag as bags_format
from kalbajar_catalogue.safekeeping import known as knowledge
from kalbajar_catalogue.safekeeping.known import Bag, Known
from kalbajar_catalogue.storage import copies, facts
from kalbajar_catalogue.storage.copies import Mark
from kalbajar_catalogue.storage.work import Reading

APART: Final = timedelta(hours=20)
"""Less than a day, so that a desk opened a little earlier than yesterday makes its backup all the same."""


@dataclass(frozen=True)
class Plan:
    """Where backups are made, the newest `keep` of which stay, whether daily, and when the house is reminded.

    `usual` tells that the place is the catalogue's own folder, which is made when needed; `away` that it is on another
    disk. Days of 0 mean never.
    """

    place: Path
    usual: bool = True
    away: bool = False
    daily: bool = True
    keep: int = house.USUAL_KEPT
    remind_days: int = house.USUAL_DAYS
    elsewhere_days: int = house.USUAL_ELSEWHERE


@dataclass(frozen=True)
class Seen:
    """A backup that is known, whether its drive is there, and whether it `counts`: it is of this catalogue, not broken.

    A catalogue that was restored beside it is called the same, but what is written in one lies in no backup of the
    other.
    """

    bag: Bag
    there: bool
    counts: bool = True


@dataclass(frozen=True)
class State:
    """How safe a catalogue is: its backups, the newest first, and how long work waits to lie in one.

    `waiting` are whole days that work lies in no backup, `elsewhere_waiting` in none on another disk; `pending` tells
    whether anything does, `due` whether the daily backup is to be made, `why_not` what hinders it. `elsewhere` is when
    a backup was last taken to another disk. For a sample nothing waits.
    """

    identifier: str
    plan: Plan
    bags: tuple[Seen, ...] = ()
    pending: bool = False
    waiting: int = 0
    elsewhere_waiting: int = 0
    elsewhere: datetime | None = None
    due: bool = False
    why_not: Problem | None = None
    sample: bool = False

    @property
    def newest(self) -> Bag | None:
        """The newest backup of this catalogue that did not prove broken."""
        return next((seen.bag for seen in self.bags if seen.counts), None)

    @property
    def reminds(self) -> bool:
        """Whether work has lain in no backup for longer than the house wants."""
        return 0 < self.plan.remind_days <= self.waiting

    @property
    def reminds_elsewhere(self) -> bool:
        """Whether work has lain in no backup on another disk for longer than the house wants."""
        return 0 < self.plan.elsewhere_days <= self.elsewhere_waiting


def plan(reading: Reading, folder: Path, machine: Path | None = None) -> Plan:
    """How backups of the catalogue in a folder are made at this machine."""
    return _plan(reading, folder, knowledge.read(facts.identifier(reading), machine))


def state(reading: Reading, folder: Path, now: datetime, machine: Path | None = None) -> State:
    """How safe the catalogue in a folder is at a moment."""
    identifier = facts.identifier(reading)
    known = knowledge.read(identifier, machine)
    wanted = _plan(reading, folder, known)
    seen = tuple(_seen(known.bags, folder))
    if facts.is_sample(reading):
        return State(identifier, wanted, seen, elsewhere=_moment(known.elsewhere), sample=True)
    good = [one.bag for one in seen if one.counts]
    pending = _waits_for_all(reading, good)
    return State(
        identifier,
        wanted,
        seen,
        pending=pending is not None,
        waiting=_whole_days(pending, now),
        elsewhere_waiting=_whole_days(copies.waiting_since(reading, known.elsewhere), now),
        elsewhere=_moment(known.elsewhere),
        due=wanted.daily and pending is not None and not any(_is_fresh(bag, now) for bag in good),
        why_not=place_problem(wanted, folder),
    )


def place_problem(wanted: Plan, folder: Path) -> Problem | None:
    """Why no backup can be made in its place; None where it is there.

    The folder in which a drive appeared may stay when the drive is pulled out: then it lies on the catalogue's disk.
    """
    if wanted.usual:
        return None
    if not wanted.place.is_dir() or (wanted.away and not is_away(wanted.place, folder)):
        return Problem("backup.place_gone", {"place": str(wanted.place)})
    return None


def is_away(place: Path, folder: Path) -> bool:
    """Whether a place is on another disk than a catalogue. False where it cannot be told."""
    try:
        return place.stat().st_dev != folder.stat().st_dev
    except OSError:
        return False


def checked(bag: Bag) -> Bag | None:
    """A backup as it is now: None where it was removed, as not looked at where its file was changed since."""
    try:
        there = bag.file.stat()
    except OSError:
        return None
    if (there.st_size, there.st_mtime_ns) == (bag.bytes, bag.stamp):
        return bag
    return replace(bag, bytes=there.st_size, stamp=there.st_mtime_ns, whole=None, tested="")


def prune(
    folder: Path, place: Path, identifier: str, keep: int, machine: Path | None = None, fresh: Path | None = None
) -> list[Path]:
    """Removes the oldest backups of the catalogue in a folder from a place; gives back which.

    Only those that this program named, made or tested whole, and that nobody touched since. The newest `keep` of them
    stay, the newest in which every original was, the one that reaches furthest, and the `fresh` one, which a clock that
    was set back may call the oldest. What the disk does not let go stays too.
    """
    gone = []
    own = [bag for bag in knowledge.read(identifier, machine).bags if bag.is_of(folder)]
    for bag in superfluous(_in_place(own, place), keep):
        if bag.file == fresh:
            continue
        with contextlib.suppress(OSError):
            bag.file.unlink()
            knowledge.forget(identifier, bag.file, machine)
            gone.append(bag.file)
    return gone


def superfluous(bags: Sequence[Bag], keep: int) -> list[Bag]:
    """Those of these backups, the newest first, that may go. Only whole ones may, and never the last one to rely on."""
    whole = [bag for bag in bags if bag.whole]
    kept = whole[: max(1, keep)]
    complete = next((bag for bag in whole if bag.complete), None)
    furthest = max(whole, key=lambda bag: bag.change_set, default=None)
    return [bag for bag in whole if bag not in kept and bag not in (complete, furthest)]


def _in_place(bags: Iterable[Bag], place: Path) -> list[Bag]:
    here = [bag for bag in bags if bag.file.parent == place and bags_format.moment_of(bag.file.name) is not None]
    return [now for bag in here if (now := checked(bag)) is not None]


def _plan(reading: Reading, folder: Path, known: Known) -> Plan:
    return Plan(
        place=known.place or folder / copies.FOLDER,
        usual=known.place is None,
        away=known.away,
        daily=house.backs_up_daily(reading),
        keep=house.kept_backups(reading),
        remind_days=house.backup_days(reading),
        elsewhere_days=house.elsewhere_days(reading),
    )


def _seen(bags: Iterable[Bag], folder: Path) -> Iterable[Seen]:
    """Those that are there, and those whose drive is not; without those that were removed.

    One that lies in a folder that is not there any more, and elsewhere under the same name, was carried there.
    """
    reached = [(bag, _is_dir(bag.file.parent)) for bag in bags]
    names = {bag.file.name for bag, there in reached if there}
    for bag, there in reached:
        now = checked(bag) if there else bag
        if now is not None and (there or bag.file.name not in names):
            yield Seen(now, there, now.is_of(folder) and now.whole is not False)


def _waits_for_all(reading: Reading, bags: Sequence[Bag]) -> datetime | None:
    """Since when something waits that lies in none of these backups.

    The latest one may reach less far than another: after an older one was restored, or a clock was wrong.
    """
    if not bags:
        return copies.waiting_since(reading, None)
    reaching = {max(bags, key=lambda bag: bag.made), max(bags, key=lambda bag: bag.change_set)}
    since = [copies.waiting_since(reading, bag.mark) for bag in reaching]
    return None if None in since else max(filter(None, since))


def _whole_days(since: datetime | None, now: datetime) -> int:
    return max(0, (now - since) // timedelta(days=1)) if since else 0


def _is_dir(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _is_fresh(bag: Bag, now: datetime) -> bool:
    """A backup from the future, after a clock was set back, does not hold up the next ones."""
    return abs(now - bag.made) < APART


def _moment(mark: Mark | None) -> datetime | None:
    return mark.when if mark else None
