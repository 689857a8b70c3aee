"""Crash reports: what they tell, what they keep to themselves, how many stay, and which have been seen."""

import errno
import os
import sqlite3
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics import crashes, hooks, plain, reports
from kalbajar_catalogue.diagnostics.problems import WorldError

SECRET = "Rəna Məmmədova, +994 50 123 45 67, /home/rena/Kalbajar/qiymət.xlsx"


class _OwnError(Exception):
    """Of a class that is told by its name."""


def fault_of(make: Callable[[], BaseException]) -> BaseException:
    """A fault as it comes out of a try."""
    try:
        raise make()
    except BaseException as fault:
        return fault


def chained() -> BaseException:
    """A fault with a cause, notes, a member, and a secret in each of them."""
    try:
        try:
            raise OSError(errno.ENOSPC, SECRET, SECRET)
        except OSError as cause:
            fault = ExceptionGroup(SECRET, [ValueError(SECRET)])
            fault.add_note(SECRET)
            raise fault from cause
    except ExceptionGroup as group:
        return group


def deep() -> BaseException:
    """A fault after very many calls."""

    def call(number: int) -> int:
        return call(number + 1)

    try:
        call(0)
    except RecursionError as fault:
        return fault
    raise AssertionError


def sqlite_fault() -> BaseException:
    """A fault of the database that quotes a value."""
    try:
        sqlite3.connect(":memory:").execute(f"SELECT '{SECRET}' FROM nowhere")
    except sqlite3.Error as fault:
        return fault
    raise AssertionError


FAULTS: dict[str, Callable[[], BaseException]] = {
    "value": lambda: fault_of(lambda: ValueError(SECRET)),
    "own": lambda: fault_of(lambda: _OwnError(SECRET, {"title": SECRET})),
    "world": lambda: fault_of(lambda: WorldError("picture.cut_off", name=SECRET)),
    "chain": chained,
    "database": sqlite_fault,
    "deep": deep,
}


@pytest.mark.parametrize("kind", FAULTS)
def test_no_value_is_told_of_any_fault(kind: str, tmp_path: Path) -> None:
    report = crashes.keep(tmp_path, FAULTS[kind]())
    assert report
    text = report.read_text("utf-8")
    for part in (SECRET, "Rəna", "Məmmədova", "994", "qiymət", "/home", str(tmp_path), str(Path.home()), "\\u0259"):
        assert part not in text, part
    assert "test_crash_reports.py:" in text


def test_the_codes_of_the_world_and_of_the_system_are_told(tmp_path: Path) -> None:
    assert plain.name_of(FAULTS["world"]()).endswith("WorldError (picture.cut_off)")
    assert plain.name_of(FAULTS["database"]()) == "sqlite3.OperationalError (SQLITE_ERROR)"
    report = crashes.keep(tmp_path, FAULTS["chain"]())
    assert report
    lines = report.read_text("utf-8").splitlines()
    assert "ExceptionGroup" in lines
    assert "came from OSError (ENOSPC)" in lines


def test_a_report_is_no_longer_than_a_person_reads(tmp_path: Path) -> None:
    report = crashes.keep(tmp_path, FAULTS["deep"]())
    assert report
    assert len(report.read_text("utf-8").splitlines()) < 2 * plain.MOST_PLACES


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("/home/rena/main/kalbajar_catalogue/desk/window.py", "kalbajar_catalogue/desk/window.py"),
        (r"C:\Users\Rəna\kalbajar_catalogue\desk\window.py", "kalbajar_catalogue/desk/window.py"),
        ("/home/rena/venv/lib/python3.11/site-packages/PIL/Image.py", "PIL/Image.py"),
        ("/usr/lib/python3.11/json/decoder.py", "decoder.py"),
        ("kalbajar_catalogue/app/cli.py", "kalbajar_catalogue/app/cli.py"),
        ("<string>", "<string>"),
        ("", ""),
    ],
)
def test_a_place_is_told_without_the_folders_of_a_person(file: str, told: str) -> None:
    assert plain.place(file, 7, "Window.open") == f"{told}:7 in Window.open"


@given(st.text(alphabet=st.characters(min_codepoint=128, exclude_categories=["Cs"]), min_size=3, max_size=20))
def test_words_of_a_library_come_without_what_they_quote(secret: str) -> None:
    for message in (f'cannot open "{secret}"', f"font {secret} is missing", f"no file /home/a/{secret}/b",
                    f"'{secret}' and '{secret}'", f"tel {secret}1234567"):  # fmt: skip
        assert secret not in plain.without_values(message)
    assert plain.without_values("QImageReader: cannot open /home/x/Portrait of Leyla.jpg") == (
        "QImageReader: cannot open …"
    )
    assert plain.without_values("QPainter::begin: Paint device returned engine == 0") == (
        "QPainter::begin: Paint device returned engine == 0"
    )


def test_the_same_fault_again_pushes_nothing_out(tmp_path: Path) -> None:
    def broken() -> BaseException:
        return fault_of(lambda: ValueError("x"))

    other = crashes.keep(tmp_path, fault_of(lambda: KeyError("x")))
    first = crashes.keep(tmp_path, broken())
    again = {crashes.keep(tmp_path, broken()) for _ in range(crashes.KEPT + 5)}
    assert again == {first}
    assert len(reports.kept(tmp_path)) == 2
    assert other
    assert other.exists()


def test_the_same_fault_on_another_day_or_after_it_was_seen_is_a_new_report(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    first = crashes.write(tmp_path, ["The same"], now - timedelta(days=1))
    second = crashes.write(tmp_path, ["The same"], now)
    assert first != second
    reports.mark_seen(reports.kept(tmp_path))
    third = crashes.write(tmp_path, ["The same"], now + timedelta(seconds=1))
    assert [report.file for report in reports.waiting(tmp_path)] == [third]
    assert len(reports.kept(tmp_path)) == 3


def test_reports_come_newest_first_and_are_offered_until_they_were_seen(tmp_path: Path) -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for hours in range(3):
        crashes.write(tmp_path, [f"number {hours}"], now + timedelta(hours=hours))
    (tmp_path / "crash-of-somebody.txt").write_text("no report", "utf-8")
    waiting = reports.waiting(tmp_path)
    assert [report.moment.hour for report in waiting] == [14, 13, 12]
    reports.mark_seen(waiting[1:])
    assert [report.moment.hour for report in reports.waiting(tmp_path)] == [14]
    assert [report.is_seen for report in reports.kept(tmp_path)] == [False, True, True]
    reports.mark_seen(reports.kept(tmp_path))
    reports.mark_seen(waiting)
    assert reports.waiting(tmp_path) == ()
    assert reports.kept(tmp_path / "nowhere") == ()


def test_seen_reports_make_room_as_others_do(tmp_path: Path) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    for minute in range(crashes.KEPT + 5):
        crashes.write(tmp_path, [f"number {minute}"], now + timedelta(minutes=minute))
        reports.mark_seen(reports.kept(tmp_path))
    assert [report.moment.minute for report in reports.kept(tmp_path)] == list(range(crashes.KEPT + 4, 4, -1))


def test_faults_that_end_a_thread_are_told_and_everything_is_as_before(tmp_path: Path) -> None:
    told: list[BaseException] = []
    before = threading.excepthook, sys.unraisablehook
    threading.excepthook = lambda _: None
    try:
        with hooks.told_of_threads(told.append):
            for fault in (ValueError("x"), SystemExit(1)):
                thread = threading.Thread(target=_raise, args=(fault,))
                thread.start()
                thread.join()
        assert threading.excepthook is not before[0]
    finally:
        threading.excepthook = before[0]
    assert [type(fault) for fault in told] == [ValueError]
    assert sys.unraisablehook is before[1]


def _raise(fault: BaseException) -> None:
    raise fault


def test_a_thread_is_named_only_where_the_program_named_it() -> None:
    names: list[str] = []
    for name in ("database-0", "MainThread", "Rəna", "Thread-1 (work)"):
        thread = threading.Thread(target=lambda: names.append(plain.thread()), name=name)
        thread.start()
        thread.join()
    assert names == ["database-0", "MainThread", "another", "another"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert crashes.keep(tmp_path, fault_of(lambda: ValueError("x"))) is None
