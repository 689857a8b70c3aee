"""The database as it must be: durable, consistent for readers, whole after every mishap of the world."""

import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import schema, sqlite, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import OTHER, WHO, copied, done, everything, journal, photographs, titled


def pragma(catalogue: Catalogue, name: str) -> object:
    """What the writing connection is set to."""
    with catalogue.work(WHO, Action("test")) as work:
        return work.connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_the_writer_is_durable_and_minds_references(catalogue: Catalogue) -> None:
    assert pragma(catalogue, "journal_mode") == "wal"
    assert pragma(catalogue, "synchronous") == 2
    assert pragma(catalogue, "foreign_keys") == 1


def test_what_is_compiled_for_one_catalogue_serves_another(
    catalogue: Catalogue, empty_folder: Path, tmp_path: Path
) -> None:
    other = wiring.open_catalogue(copied(empty_folder, tmp_path / "other"), WHO)
    with catalogue.reading() as reading:
        store.fetch(reading, Photograph)
    compiled = len(sqlite._COMPILED)
    with other.reading() as reading:
        store.fetch(reading, Photograph)
    other.close()
    assert len(sqlite._COMPILED) == compiled > 0


def test_the_writer_holds_the_write_lock_from_its_first_moment(catalogue: Catalogue) -> None:
    other = sqlite3.connect(folders.database_of(catalogue.folder), timeout=0, isolation_level=None)
    with catalogue.work(WHO, Action("test")), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM record", "INSERT INTO catalogue_fact VALUES ('a', 'b')", "CREATE TABLE t (x)", "DROP TABLE record"],
)
def test_a_reading_cannot_write(catalogue: Catalogue, statement: str) -> None:
    photographs(catalogue, "a")
    with pytest.raises(WorldError) as refused, catalogue.reading() as reading:
        reading.connection.exec_driver_sql(statement)
    assert refused.value.code == "catalogue.not_writable"
    assert len(everything(catalogue)) == 1


def test_a_reader_sees_one_moment_while_others_write(catalogue: Catalogue) -> None:
    (first,) = photographs(catalogue, "a")
    with catalogue.reading() as reading:
        assert len(store.fetch(reading, Photograph)) == 1
        (second,) = photographs(catalogue, "b")
        done(catalogue, lambda work: items.change(work, first, {"title_en": "changed"}))
        assert [photograph.title.en for photograph in store.fetch(reading, Photograph)] == ["a"]
    with catalogue.reading() as reading:
        assert [photograph.title.en for photograph in store.fetch(reading, Photograph)] == ["changed", "b"]
        assert items.get(reading, second).ref == "KLB-F-0002"


def test_nobody_sees_an_action_before_it_is_whole(catalogue: Catalogue) -> None:
    with catalogue.work(WHO, Action("test")) as work:
        items.add(work, [titled("a")])
        assert len(store.fetch(work, Photograph)) == 1
        assert everything(catalogue) == {}
    assert len(everything(catalogue)) == 1


def test_a_second_action_waits_for_the_first(catalogue: Catalogue) -> None:
    order: list[str] = []
    inside, may_end = threading.Event(), threading.Event()

    def first(work: Work) -> None:
        inside.set()
        may_end.wait(30)
        order.append("first")
        items.add(work, [titled("first")])

    def second(work: Work) -> None:
        order.append("second")
        items.add(work, [titled("second")])

    one = threading.Thread(target=done, args=(catalogue, first))
    two = threading.Thread(target=done, args=(catalogue, second, OTHER))
    one.start()
    inside.wait(30)
    two.start()
    may_end.set()
    one.join()
    two.join()
    assert order == ["first", "second"]
    assert [one.ref for one in everything(catalogue).values()] == ["KLB-F-0001", "KLB-F-0002"]


def test_an_action_waits_for_another_program_and_then_goes_on(catalogue: Catalogue) -> None:
    blocker = sqlite3.connect(
        folders.database_of(catalogue.folder), isolation_level=None, check_same_thread=False, timeout=0
    )
    blocker.execute("BEGIN IMMEDIATE")
    ending = threading.Timer(0.3, blocker.execute, ["COMMIT"])
    ending.start()
    photographs(catalogue, "a")
    ending.join()
    blocker.close()
    assert len(everything(catalogue)) == 1


def test_an_action_that_waits_too_long_is_told_so(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue.close()
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.1)
    impatient = wiring.open_catalogue(catalogue.folder, who=WHO)
    blocker = sqlite3.connect(folders.database_of(catalogue.folder), isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorldError) as refused:
        photographs(impatient, "a")
    assert refused.value.code == "catalogue.busy"
    blocker.execute("COMMIT")
    blocker.close()
    assert photographs(impatient, "a")
    impatient.close()


@pytest.mark.parametrize("fault", [RuntimeError, WorldError, KeyboardInterrupt, GeneratorExit])
def test_an_action_that_raises_leaves_nothing(catalogue: Catalogue, fault: type[BaseException]) -> None:
    (uid,) = photographs(catalogue, "a")
    before, written = everything(catalogue), journal(catalogue)
    raised = fault("x")

    def broken_off(work: Work) -> None:
        items.change(work, uid, {"title_en": "b", "subject": ["c"]})
        items.add(work, [titled("new")])
        raise raised

    with pytest.raises(fault):
        done(catalogue, broken_off)
    assert (everything(catalogue), journal(catalogue)) == (before, written)
    assert photographs(catalogue, "the next one")


def test_a_follower_sees_the_changes_and_may_stop_them(empty_folder: Path, tmp_path: Path) -> None:
    from kalbajar_catalogue.storage import catalogue as catalogues

    seen: list[str] = []

    def follower(work: Work, changes: object) -> None:
        seen.extend(change.uid for change in changes)  # type: ignore[attr-defined]
        if len(seen) > 1:
            raise WorldError("disk.full")

    opened = catalogues.open_catalogue(copied(empty_folder, tmp_path / "c"), wiring.kinds(), [follower], WHO)
    uids = photographs(opened, "a")
    assert seen == uids
    with pytest.raises(WorldError):
        photographs(opened, "b")
    assert list(everything(opened)) == uids
    opened.close()


def test_a_full_disk_is_told_and_the_catalogue_stays_whole(catalogue: Catalogue) -> None:
    photographs(catalogue, *(f"photograph {number}" for number in range(40)))
    before, written = everything(catalogue), journal(catalogue)

    def too_much(work: Work) -> None:
        pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar() or 0
        work.connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 4}")
        items.add(work, [titled("x" * 3000) for _ in range(100)])

    with pytest.raises(WorldError) as refused:
        done(catalogue, too_much)
    assert refused.value.code == "disk.full"
    assert (everything(catalogue), journal(catalogue)) == (before, written)
    assert sqlite.integrity(folders.database_of(catalogue.folder)) == ()
    with catalogue.work(WHO, Action("test")) as work:
        work.connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    assert photographs(catalogue, "when there is room again")


def test_a_reference_to_no_record_at_all_is_stopped_by_the_database(catalogue: Catalogue) -> None:
    row = {"owner": "nobody", "field": "title", "language": "az", "body": "x"}
    with pytest.raises(Exception, match="FOREIGN KEY"):
        done(catalogue, lambda work: work.connection.execute(schema.text_value.insert(), [row]))


def test_what_another_program_broke_is_found(catalogue: Catalogue) -> None:
    photographs(catalogue, "a")
    file = folders.database_of(catalogue.folder)
    assert sqlite.integrity(file) == ()
    other = sqlite3.connect(file)
    other.execute("INSERT INTO text_value VALUES ('nobody', 'title', 'az', 'x')")
    other.commit()
    other.close()
    assert sqlite.integrity(file) == ("text_value: 1",) or "text_value" in sqlite.integrity(file)[0]


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"", b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_file_that_is_no_catalogue_is_refused_in_a_sentence(
    empty_folder: Path, tmp_path: Path, content: bytes
) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    folders.database_of(folder).write_bytes(content)
    for _ in range(2):  # the lock was given back
        with pytest.raises(WorldError) as refused:
            wiring.open_catalogue(folder)
        assert refused.value.code == "catalogue.unreadable"


def test_a_damaged_catalogue_never_ends_in_a_fault_of_ours(catalogue: Catalogue, tmp_path: Path) -> None:
    photographs(catalogue, *(f"photograph {number}" * 20 for number in range(200)))
    catalogue.close()
    chance = random.Random(20251125)
    told = {_looked_at(_damaged(catalogue.folder, tmp_path / str(number), chance)) for number in range(30)}
    assert told <= {"", "catalogue.damaged", "catalogue.look_only", "catalogue.unreadable", "catalogue.newer"}
    assert "catalogue.damaged" in told


def _damaged(folder: Path, to: Path, chance: random.Random) -> Path:
    """A copy in which three whole pages are overwritten with noise."""
    shutil.copytree(folder, to)
    file = folders.database_of(to)
    content = bytearray(file.read_bytes())
    for _ in range(3):
        page = chance.randrange(1, len(content) // 4096)
        content[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    file.write_bytes(content)
    return to


def _looked_at(folder: Path) -> str:
    """The code of what a look at everything told, '' when nothing was."""
    assert sqlite.integrity(folders.database_of(folder)) is not None
    try:
        opened = wiring.open_catalogue(folder)
        try:
            everything(opened)
            journal(opened)
            photographs(opened, "a")
        finally:
            opened.close()
    except WorldError as fault:
        return fault.code
    return ""


def test_a_snapshot_is_whole_while_somebody_writes(catalogue: Catalogue, tmp_path: Path) -> None:
    photographs(catalogue, "a")
    with catalogue.work(WHO, Action("test")) as work:
        items.add(work, [titled("b")])
        sqlite.snapshot(folders.database_of(catalogue.folder), tmp_path / "copy.sqlite")
    copy = sqlite3.connect(tmp_path / "copy.sqlite")
    titles = copy.execute("SELECT body FROM text_value WHERE field = 'title'").fetchall()
    assert titles == [("a",)]
    copy.close()
    assert sqlite.integrity(tmp_path / "copy.sqlite") == ()


def test_a_snapshot_that_fails_leaves_no_half_copy(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        sqlite.snapshot(catalogue.folder / "nothing here.sqlite", tmp_path / "copy.sqlite")
    with pytest.raises(WorldError):
        sqlite.snapshot(folders.database_of(catalogue.folder), tmp_path / "no folder" / "copy.sqlite")
    assert not (tmp_path / "copy.sqlite").exists()


def test_records_are_read_in_many_threads_at_once(catalogue: Catalogue) -> None:
    photographs(catalogue, *map(str, range(50)))
    counts: list[int] = []
    wanted = select(schema.record).where(schema.record.c.kind == "photograph")

    def read() -> None:
        for _ in range(5):
            with catalogue.reading() as reading:
                counts.append(len(reading.connection.execute(wanted).all()))

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [50] * 40


READS_AS_NOBODY = """
import os, sys
from pathlib import Path
from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage.journal import Action
wiring.open_catalogue(Path(sys.argv[2])).close()  # imports what nobody may not import
if os.geteuid() == 0:
    os.setgid(65534), os.setuid(65534)
opened = wiring.open_catalogue(Path(sys.argv[1]), who="x")
print(opened.read_only, opened.holder, opened.facts()["sample"])
try:
    with opened.work("x", Action("test")):
        pass
except WorldError as fault:
    print(fault.code)
opened.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="folders have other permissions there")
@pytest.mark.parametrize("file_too", [True, False])
def test_a_healthy_catalogue_in_a_read_only_folder_may_be_looked_at(empty_folder: Path, file_too: bool) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = copied(empty_folder, Path(place) / "c")
        other = copied(empty_folder, Path(place) / "other")
        _forbid(folder, file_too)
        Path(place).chmod(0o755)
        done = subprocess.run(
            [sys.executable, "-c", READS_AS_NOBODY, str(folder), str(other)], capture_output=True, text=True, timeout=60
        )
        folder.chmod(0o755)
    assert (done.stdout.split(), done.stderr) == (["True", "None", "no", "catalogue.not_writable"], "")


def _forbid(folder: Path, file_too: bool) -> None:
    for name in ("catalogue.lock", "open-by.json"):
        (folder / name).unlink(missing_ok=True)
    folders.database_of(folder).chmod(0o444 if file_too else 0o666)
    folder.chmod(0o555)


def test_what_is_not_in_the_file_yet_is_never_passed_over(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    photographs(catalogue, "a")
    file = folders.database_of(catalogue.folder)
    assert file.with_name("catalogue.sqlite-wal").stat().st_size
    assert not sqlite._lies_still(file, "unable to open database file")


@pytest.mark.parametrize(
    ("reason", "there", "free", "code"),
    [
        ("unable to open database file", False, 9**9, "catalogue.not_found"),
        ("unable to open database file", True, 9**9, "catalogue.not_writable"),
        ("disk I/O error", True, 9**9, "disk.failed"),
        ("disk I/O error", True, 4096, "disk.full"),
        ("database is locked", True, 9**9, "catalogue.busy"),
    ],
)
def test_what_the_disk_did_is_told_truthfully(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str, there: bool, free: int, code: str
) -> None:
    file = tmp_path / "catalogue.sqlite"
    if there:
        file.touch()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(WorldError) as told, sqlite.world_errors(file):
        raise sqlite3.OperationalError(reason)
    assert (told.value.code, told.value.problem.values["folder"]) == (code, str(tmp_path))


def test_a_busy_catalogue_is_not_called_damaged(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> sqlite3.Connection:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(sqlite, "_connected", locked)
    with pytest.raises(WorldError) as told:
        sqlite.schema_version(folders.database_of(catalogue.folder))
    assert told.value.code == "catalogue.busy"
