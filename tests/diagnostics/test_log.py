"""A log that never grows beyond its few files, and stops nothing."""

import threading
from pathlib import Path

from kalbajar_catalogue.diagnostics.log import OLDER, Log


def test_lines_stand_below_each_other_with_their_moment(tmp_path: Path) -> None:
    log = Log(tmp_path / "desk.log")
    log.note("one")
    log.note("two\nand more\n")
    first, second, third = (tmp_path / "desk.log").read_text("utf-8").splitlines()
    assert first.endswith("  one")
    assert first[:4].isdigit()
    assert second.endswith("  two")
    assert third == "    and more"


def test_it_turns_over_and_the_oldest_goes(tmp_path: Path) -> None:
    log = Log(tmp_path / "desk.log", most_bytes=200)
    for number in range(100):
        log.note(f"line {number}")
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == ["desk.log", *(f"desk.log.{age}" for age in range(1, OLDER + 1))]
    assert all(file.stat().st_size < 200 + 60 for file in tmp_path.iterdir())
    assert "line 99" in (tmp_path / "desk.log").read_text("utf-8")
    assert "line 0\n" not in "".join(file.read_text("utf-8") for file in tmp_path.iterdir())


def test_many_threads_write_whole_lines(tmp_path: Path) -> None:
    log = Log(tmp_path / "desk.log")

    def write() -> None:
        for _ in range(50):
            log.note("x" * 50)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = (tmp_path / "desk.log").read_text("utf-8").splitlines()
    assert len(lines) == 200
    assert {line.partition("  ")[2] for line in lines} == {"x" * 50}


def test_a_folder_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    Log(tmp_path / "nowhere" / "desk.log").note("one")
    assert not (tmp_path / "nowhere").exists()
