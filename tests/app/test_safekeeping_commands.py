"""`backup` and `restore-backup` at the command line: exit codes, one JSON document, and what is said aloud."""

import zipfile
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.storage.folder import DATABASE
from tests.app.calling import Cli, calling
from tests.catalogues import files_in, pictures


@pytest.fixture
def call(tmp_path: Path) -> Cli:
    """The command line on a catalogue with two photographs."""
    called = calling(tmp_path / "catalogue")
    called("new")
    pictures(tmp_path / "in", 2)
    called("import", str(tmp_path / "in"))
    return called


def test_a_backup_is_made_tested_and_brought_back(call: Cli, tmp_path: Path) -> None:
    made = call("backup", str(tmp_path / "a.zip"))
    assert (made["code"], made["files"], made["missing"], made["changed"]) == (0, 3, [], [])
    assert {"file", "bytes", "change_set", "sha256", "seconds", "left_out"} < made.keys()
    assert "holds everything, private fields too" in made["said"]
    tested = call("restore-backup", str(tmp_path / "a.zip"), "--check-only")
    assert (tested["code"], tested["ok"], tested["restorable"]) == (0, True, True)
    assert {check["name"]: check["ok"] for check in tested["checks"]} == dict.fromkeys(
        ("files", "database", "originals"), True
    )
    state = call("status")["backup"]
    assert (state["newest"], state["waiting_days"], state["due"]) == (made["file"], 0, False)
    elsewhere = calling(tmp_path / "nobody is here")
    back = elsewhere("restore-backup", str(tmp_path / "a.zip"), str(tmp_path / "geri ə"))
    assert (back["code"], back["ok"], back["folder"]) == (0, True, str(tmp_path / "geri ə"))
    assert back["info"] == tested["info"]
    assert (back["info"]["sample"], back["info"]["bytes"]) == (False, made["bytes"])
    assert "erased for good" in back["said"]
    assert calling(tmp_path / "geri ə")("find", "view")["code"] == 0
    assert not (tmp_path / "nobody is here").exists()


def test_a_folder_takes_a_backup_under_a_name_of_its_own(call: Cli, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    made = call("backup", str(tmp_path / "usb"), "--no-check")
    assert Path(made["file"]).parent == tmp_path / "usb"
    assert Path(made["file"]).name.startswith("kalbajar-backup-")


def test_a_file_that_is_there_is_replaced_only_when_that_is_wanted(call: Cli, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_text("mine", "utf-8")
    refused = call("backup", str(tmp_path / "a.zip"))
    assert (refused["code"], (tmp_path / "a.zip").read_text("utf-8")) == (2, "mine")
    assert call("backup", str(tmp_path / "a.zip"), "--replace")["code"] == 0
    assert zipfile.is_zipfile(tmp_path / "a.zip")


def test_what_is_missing_is_named_by_all_three(call: Cli, tmp_path: Path) -> None:
    lost = next((tmp_path / "catalogue").glob("originals/*/*.png"))
    lost.unlink()
    name = lost.relative_to(tmp_path / "catalogue").as_posix()
    made = call("backup", str(tmp_path / "a.zip"))
    assert (made["code"], made["missing"]) == (1, [name])
    tested = call("restore-backup", str(tmp_path / "a.zip"), "--check-only")
    assert (tested["code"], tested["ok"], tested["restorable"]) == (1, False, True)
    back = call("restore-backup", str(tmp_path / "a.zip"), str(tmp_path / "back"))
    assert (back["code"], back["ok"]) == (1, False)
    problems = [problem for check in back["checks"] for problem in check["problems"]]
    assert [(problem["code"], problem["values"]) for problem in problems] == [("backup.was_missing", {"name": name})]
    assert problems[0]["message"] == f"{name} was missing already when the backup was made."


def test_a_damaged_backup_is_told_and_leaves_nothing(call: Cli, tmp_path: Path) -> None:
    call("backup", str(tmp_path / "a.zip"))
    data = bytearray((tmp_path / "a.zip").read_bytes())
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        info = next(info for info in archive.infolist() if "/originals/" in info.filename)
    data[info.header_offset + 30 + len(info.filename)] ^= 1
    (tmp_path / "a.zip").write_bytes(data)
    tested = call("restore-backup", str(tmp_path / "a.zip"), "--check-only")
    assert (tested["code"], tested["restorable"]) == (1, False)
    before = files_in(tmp_path)
    back = call("restore-backup", str(tmp_path / "a.zip"), str(tmp_path / "back"))
    assert back["code"] == 2
    assert "Use another backup" in back["said"] or "use another backup" in back["said"]
    assert files_in(tmp_path) == before


@pytest.mark.parametrize("words", [("--check-only",), ("{to}",), ()])
def test_what_is_no_backup_is_not_done(call: Cli, tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "a.zip").write_text("no zip", "utf-8")
    given = [word.format(to=tmp_path / "to") for word in words]
    refused = call("restore-backup", str(tmp_path / "a.zip"), *given)
    assert (refused["code"], refused["said"].count("\n")) == (2, 1)
    assert not (tmp_path / "to").exists()


def test_a_catalogue_that_is_open_at_the_desk_is_packed_too(call: Cli, tmp_path: Path) -> None:
    opened = wiring.open_catalogue(tmp_path / "catalogue", "Tural")
    try:
        assert call("backup", str(tmp_path / "a.zip"))["code"] == 0
    finally:
        opened.close()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert sum(name.endswith(DATABASE) for name in archive.namelist()) == 1
