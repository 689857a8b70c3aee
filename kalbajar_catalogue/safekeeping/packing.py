"""A backup is made: a whole catalogue in one file, while people go on working in it.

First the database is copied at one moment, then the folder is listed: every original that the copy names lies there
by then. Each file is read once. What was written is read again before it gets its name.
"""

import shutil
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kalbajar_catalogue import __version__
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media.repository import originals_named
from kalbajar_catalogue.safekeeping import bag, content, opening
from kalbajar_catalogue.safekeeping.bag_writer import BagWriter
from kalbajar_catalogue.safekeeping.content import Member
from kalbajar_catalogue.safekeeping.filling import OVERTAKEN, Tally, fill
from kalbajar_catalogue.safekeeping.parts import disk_says, part_in
from kalbajar_catalogue.safekeeping.proving import forget, prove
from kalbajar_catalogue.storage import copies, database_checks, facts, history, snapshots, sqlite
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import DATABASE, database_of, refuse_own
from kalbajar_catalogue.storage.settling import settle, settle_names

PROGRAM: Final = f"Kalbajar Catalogue {__version__}"
_HEADERS: Final = 1_000
"""Bytes that a file costs in a zip and its manifest beside its content, at most."""
_MEGABYTE: Final = 1_000_000
_ORIGINALS: Final = f"{content.ORIGINALS}/"
_BUFFER: Final = 1_048_576


@dataclass(frozen=True)
class Packed:
    """A backup that was made: its file, its bytes and files of data, and the change set that it goes up to.

    All that lies in the catalogue is in it. `changed` are files that are not what their names say, or that could be
    read in part only, `missing` originals that have records and do not lie there, and what could not be read at all;
    `left_out` lies in the folder and is no part of the catalogue. `sha256`, of the last manifest, proves all the rest.
    """

    file: Path
    bytes: int
    files: int
    change_set: int
    changed: tuple[str, ...]
    missing: tuple[str, ...]
    left_out: tuple[str, ...]
    sha256: str

    @property
    def whole(self) -> bool:
        """Whether every original was there as it was received."""
        return not (self.changed or self.missing)


def needed_room(folder: Path) -> int:
    """The free bytes that a backup of the catalogue in a folder takes at most. Raises as `content.members`."""
    return _room_of(content.members(folder)[0])


def pack(
    catalogue: Catalogue,
    out: Path,
    progress: Progress = silent,
    now: datetime | None = None,
    check: bool = True,
    replace_old: bool = False,
) -> Packed:
    """Makes a backup in a file, or under a name of its own in a folder; it is there whole or not at all.

    `progress` is told bytes; what it raises leaves nothing. `check` reads all that was written again before the file
    gets its name. A file that is there already is replaced only when that is wanted. Long: for a worker thread.
    Raises WorldError `backup.exists`, `backup.no_room`, `backup.too_large`, `backup.cannot_write`,
    `backup.unreadable`, `backup.overtaken`, `backup.not_proved`, `folder.own_file`, `disk.full`, `catalogue.damaged`.
    """
    made = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    place = _place(catalogue.folder, out, made)
    if place.exists() and not (replace_old and place.is_file()):
        raise WorldError("backup.exists", out=str(place))
    try:
        return _packed(catalogue, place, made, progress, check)
    except WorldError as fault:
        if fault.code != OVERTAKEN:
            raise
    return _packed(catalogue, place, made, progress, check)


@dataclass(frozen=True)
class _Moment:
    """A catalogue at one moment: the copy of its database, its files, and those of which only the records are there."""

    copy: Path
    info: bag.Info
    members: tuple[Member, ...]
    strange: tuple[str, ...]
    lost: tuple[str, ...]


def _packed(catalogue: Catalogue, place: Path, made: datetime, progress: Progress, check: bool) -> Packed:
    with ExitStack() as stack:
        progress(0, 0, DATABASE)
        moment = _moment(catalogue, stack.enter_context(_copied(catalogue.folder, place)), made)
        _refuse_lack(place.parent, _room_of(moment.members))
        part = stack.enter_context(_part_of(place))
        size = sum(member.bytes for member in moment.members)
        tally = Tally(progress, 2 * size if check else size)
        with disk_says(place):
            packed = _written(part, place, moment, catalogue.folder, tally)
        _settled(part, catalogue.folder, packed.sha256 if check else "", tally)
        with disk_says(place):
            part.replace(place)
            settle_names(place.parent)
    return packed


def _written(part: Path, place: Path, moment: _Moment, folder: Path, tally: Tally) -> Packed:
    top = bag.top_folder(place.stem, moment.info.made)
    with part.open("wb", buffering=_BUFFER) as file, BagWriter(file, top) as writer:
        filled = fill(writer, folder, moment.copy, moment.members, tally)
        missing = tuple(sorted({*moment.lost, *filled.unread}))
        info = writer.finish(replace(moment.info, missing=len(missing), altered=len(filled.changed)))
    changed = tuple(filled.changed)
    return Packed(place, info.bytes, info.files, info.change_set, changed, missing, moment.strange, writer.sha256)


def _settled(part: Path, folder: Path, sha256: str, tally: Tally) -> None:
    """Returns when a backup is safe on the disk and, where the SHA-256 of its last manifest is given, proved.

    On another disk than the catalogue's, such as a stick, it is read from the disk itself, not from memory.
    """
    if not sha256 or part.stat().st_dev != folder.stat().st_dev:
        with disk_says(part):
            settle(part)
            forget(part)
        if sha256:
            _prove(part, sha256, tally)
        return
    with ThreadPoolExecutor(1, "settling") as beside:
        settled = beside.submit(settle, part)
        _prove(part, sha256, tally)
        with disk_says(part):
            settled.result()


def _prove(part: Path, sha256: str, tally: Tally) -> None:
    """Proved is what is on the disk as it was meant, and what a restore will let in."""
    prove(part, sha256, tally)
    try:
        with opening.opened(part):
            return
    except WorldError as fault:
        raise WorldError("backup.not_proved", reason=fault.code) from fault


def _refuse_damaged(catalogue: Catalogue, copy: Path) -> None:
    """A backup of a damaged database would be refused when it is needed, and sound ones would give way to it."""
    if database_checks.damage(copy, still=True).faults:
        raise WorldError("catalogue.damaged", file=str(database_of(catalogue.folder)), folder=str(catalogue.folder))


def _moment(catalogue: Catalogue, copy: Path, made: datetime) -> _Moment:
    _refuse_damaged(catalogue, copy)
    with snapshots.looking_into(copy, catalogue.kinds) as reading:
        info = bag.Info(
            made, 0, 0, sqlite.schema_version(copy), history.newest(reading), facts.is_sample(reading), PROGRAM,
            facts.identifier(reading),
        )  # fmt: skip
        named = originals_named(reading)
    members, strange = content.members(catalogue.folder)
    size = copy.stat().st_size
    here = tuple(replace(one, bytes=size) if one.path == DATABASE else one for one in members)
    lost = named - {member.path.removeprefix(_ORIGINALS) for member in members}
    if lost:
        _refuse_erased(catalogue, lost)
    return _Moment(copy, info, here, strange, tuple(sorted(_ORIGINALS + path for path in lost)))


def _refuse_erased(catalogue: Catalogue, lost: frozenset[str]) -> None:
    """Raises WorldError `backup.overtaken` where originals lack because they were erased since the copy was made."""
    with catalogue.reading() as reading:
        erased = sorted(lost - originals_named(reading))
    if erased:
        raise WorldError(OVERTAKEN, name=erased[0])


def _place(folder: Path, out: Path, made: datetime) -> Path:
    """Where the file comes to lie. Among what the catalogue keeps itself only its folder of backups is allowed."""
    place = _free_name(out, made) if out.is_dir() else out
    if place.parent.resolve() != (folder / copies.FOLDER).resolve():
        refuse_own(folder, place)
    return place


def _free_name(folder: Path, made: datetime) -> Path:
    name, number = bag.name_of(made), 2
    place = folder / f"{name}{bag.SUFFIX}"
    while place.exists():
        place, number = folder / f"{name}-{number}{bag.SUFFIX}", number + 1
    return place


@contextmanager
def _copied(folder: Path, place: Path) -> Iterator[Path]:
    """A copy of the database that is gone afterwards; beside the backup where the catalogue cannot be written."""
    database = database_of(folder)
    with ExitStack() as stack:
        copy = _first_part(stack, folder / copies.FOLDER, place)
        _refuse_lack(copy.parent, database.stat().st_size)
        sqlite.snapshot(database, copy)
        yield copy


def _first_part(stack: ExitStack, folder: Path, place: Path) -> Path:
    with suppress(OSError):
        return stack.enter_context(part_in(folder))
    return stack.enter_context(_part_of(place))


@contextmanager
def _part_of(place: Path) -> Iterator[Path]:
    """The unfinished backup beside its place."""
    with ExitStack() as stack:
        with disk_says(place):
            part = stack.enter_context(part_in(place.parent))
        yield part


def _room_of(members: Sequence[Member]) -> int:
    return sum(member.bytes + _HEADERS for member in members)


def _refuse_lack(folder: Path, needed: int) -> None:
    """Raises WorldError `backup.no_room`. A disk that does not tell is tried."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return
    if free < needed:
        told = {"free": free // _MEGABYTE, "needed": needed // _MEGABYTE + 1}
        raise WorldError("backup.no_room", folder=str(folder), **told)
