"""A catalogue that is open: the door to its readings and works."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, select

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import schema, snapshots, sqlite
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.migrations import HEAD, VERSIONS
from kalbajar_catalogue.storage.work import Follower, Reading, Work

MOST_NAMED = 3
"""So many of the parts that a file lacks are named."""


class Catalogue:
    """One catalogue folder, open for looking, and for writing unless somebody else writes in it.

    `reading` may be used in any thread; `work` in any thread too, but one at a time: a second one waits.
    `damage` is what was found wrong with the database, by whoever reads in it or verifies it: then nothing is written
    any more. `when_damaged` is called with the folder when a reading or a work meets it. `ended_badly` tells that
    whoever wrote in it before did not come to close it.
    """

    def __init__(self, folder: Path, kinds: Kinds, followers: Sequence[Follower], lock: folders.FolderLock | None,
                 holder: folders.Holder | None) -> None:  # fmt: skip
        self.folder = folder
        self.kinds = kinds
        self.holder = holder
        self.damage: Problem | None = None
        self.when_damaged: Callable[[Path], None] | None = None
        self.ended_badly = False
        self._file = folders.database_of(folder)
        self._followers = followers
        self._lock = lock
        self._one_at_a_time = threading.Lock()
        self._reader = sqlite.reading_engine(self._file)
        self._writer = sqlite.writing_engine(self._file)

    @property
    def read_only(self) -> bool:
        """Whether this catalogue may only be looked at: somebody else writes in it, nobody can, or it is damaged."""
        return self._lock is None or self.damage is not None

    @property
    def is_mine(self) -> bool:
        """Whether nobody else may write in the catalogue's folder as long as this is open."""
        return self._lock is not None

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """The catalogue as it is at this moment. Raises WorldError for what the world does to the file."""
        with self._damage_noticed(), sqlite.world_errors(self._file), self._reader.begin() as connection:
            yield Reading(connection, self.kinds)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """A moment in which no Work of this catalogue is under way, and none begins."""
        with self._one_at_a_time:
            yield

    @contextmanager
    def work(self, who: str, action: Action) -> Iterator[Work]:
        """One action of one person: committed whole at the end, or not at all when anything is raised.

        After the block `work.changes` tells what changed. Raises WorldError `catalogue.read_only` and
        for what the world does to the file.
        """
        self.refuse_if_read_only()
        with self._one_at_a_time, self._writing() as connection:
            transaction = connection.begin()
            work: Work | None = None
            try:
                work = Work(connection, self.kinds, who, action)
                yield work
                worth_keeping = work.finish(self._followers)
                transaction.commit() if worth_keeping else transaction.rollback()
            except BaseException:
                transaction.rollback()
                for put_right in work.when_lost if work else ():
                    put_right()
                raise

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._damage_noticed(), sqlite.world_errors(self._file), self._writer.connect() as connection:
            yield connection

    @contextmanager
    def _damage_noticed(self) -> Iterator[None]:
        try:
            yield
        except WorldError as fault:
            if fault.code == "catalogue.damaged" and fault.problem.values.get("file") == str(self._file):
                self._know_damage(fault.problem)
            raise

    def _know_damage(self, problem: Problem) -> None:
        if self.damage is None and self.when_damaged is not None:
            self.when_damaged(self.folder)
        self.damage = problem

    def refuse_if_read_only(self) -> None:
        """Raises WorldError where this catalogue may only be looked at.

        `catalogue.read_only` when somebody else writes in it, `catalogue.not_writable` when nobody can,
        `catalogue.look_only` when its database is damaged.
        """
        if self.damage is not None:
            raise WorldError("catalogue.look_only", file=str(self._file))
        if self.read_only and self.holder is None:
            raise WorldError("catalogue.not_writable", file=str(self._file))
        if self.read_only:
            raise WorldError("catalogue.read_only", who=self.holder.name if self.holder else "")

    def backup(self, name: str) -> Path:
        """A complete copy of the database at this moment in `backups/`, safe on the disk when this returns.

        Raises WorldError for what the world does to either file; then there is no copy.
        """
        return snapshots.keep(self._file, self.folder / "backups" / name)

    def facts(self) -> dict[str, str]:
        """What the catalogue says of itself: its schema, whether it is a sample, when it was made."""
        with self.reading() as reading:
            return {row.name: row.value for row in reading.connection.execute(select(schema.catalogue_fact))}

    def is_sample(self) -> bool:
        """Whether it is one for practice; not where that cannot be read any more, because the file is damaged."""
        try:
            return self.facts().get("sample") == "yes"
        except WorldError:
            if self.damage is None:
                raise
            return False

    def close(self) -> None:
        """Lets go of the file and of the lock."""
        self._reader.dispose()
        self._writer.dispose()
        if self._lock:
            self._lock.release()


def create(
    folder: Path, kinds: Kinds, followers: Sequence[Follower] = (), who: str = "", sample: bool = False
) -> Catalogue:
    """Makes a new, empty catalogue in a folder and opens it. What an earlier, broken-off making left is no hindrance.

    Raises WorldError `folder.taken` when there is something in it, `folder.network`, `folder.synced`,
    `folder.not_writable`, `disk.full`; then nothing is left in the folder.
    """
    folders.refuse_unsafe(folder)
    if not folders.is_free(folder):
        raise WorldError("folder.taken", folder=str(folder))
    there = folder.exists()
    lock = folders.FolderLock(folder)
    try:
        folders.lay_out(folder)
        mine = lock.take(who)
        if mine:
            _make_database(folder, sample)
    except BaseException:
        lock.release()
        folders.clear(folder, whole=not there)
        raise
    lock.release()
    if not mine:
        raise WorldError("folder.taken", folder=str(folder))
    return open_catalogue(folder, kinds, followers, who)


def _make_database(folder: Path, sample: bool) -> None:
    """Makes the database beside its place and moves it there whole."""
    from kalbajar_catalogue.storage.migrating import migrate

    if not folders.is_free(folder):  # somebody was faster
        raise WorldError("folder.taken", folder=str(folder))
    folders.sweep_unfinished(folder)
    unfinished = folder / folders.UNFINISHED
    with folders.disk_errors(folder):
        unfinished.touch()
        migrate(unfinished, {"sample": "yes" if sample else "no"})
        if unfinished.with_name(f"{unfinished.name}-wal").exists():
            raise WorldError("disk.failed", file=str(unfinished))
        unfinished.rename(folders.database_of(folder))


def open_catalogue(folder: Path, kinds: Kinds, followers: Sequence[Follower] = (), who: str = "") -> Catalogue:
    """Opens a catalogue. Older ones are migrated after a snapshot.

    Only for looking when somebody else has it open, and where its folder cannot be written.
    Raises WorldError `catalogue.not_found`, `catalogue.newer`, `catalogue.unreadable`, `catalogue.incomplete`,
    `folder.network`, `folder.synced`.
    """
    if not folders.is_catalogue(folder):
        raise WorldError("catalogue.not_found", folder=str(folder))
    folders.refuse_unsafe(folder)
    left_open = folders.was_left_open(folder)
    lock = folders.FolderLock(folder)
    mine = _taken(lock, who)
    try:
        _bring_up_to_date(folder, mine)
        refuse_incomplete(folders.database_of(folder), kinds)
    except BaseException:
        lock.release()
        raise
    opened = Catalogue(folder, kinds, followers, lock if mine else None, lock.holder() if mine is False else None)
    opened.ended_badly = left_open and mine is True
    return opened


def _taken(lock: folders.FolderLock, who: str) -> bool | None:
    """Whether the lock is ours; None where nobody can write."""
    try:
        return lock.take(who)
    except WorldError:
        return None


def refuse_incomplete(file: Path, kinds: Kinds) -> None:
    """Raises WorldError `catalogue.incomplete`.

    A file of the right version in which somebody took tables or columns away would fail in the middle of work.
    """
    there = sqlite.columns_in(file)
    tables = {*schema.SHARED, *(table for kind in kinds for table in kind.tables)}
    lacking = [
        f"{table.name}.{column.name}"
        for table in tables
        for column in table.columns
        if column.name not in there.get(table.name, ())
    ]
    if lacking:
        raise WorldError("catalogue.incomplete", file=str(file), missing=", ".join(sorted(lacking)[:MOST_NAMED]))


def _bring_up_to_date(folder: Path, mine: bool | None) -> None:
    version = sqlite.schema_version(folders.database_of(folder))
    if version == HEAD:
        return
    if not version:
        raise WorldError("catalogue.unreadable", file=str(folders.database_of(folder)))
    if version not in VERSIONS:
        raise WorldError("catalogue.newer", folder=str(folder), version=version)
    if mine is None:
        raise WorldError("catalogue.not_writable", file=str(folders.database_of(folder)))
    if not mine:
        raise WorldError("catalogue.must_migrate", folder=str(folder))
    from kalbajar_catalogue.storage.migrating import migrate_after_snapshot

    migrate_after_snapshot(folder, version)
