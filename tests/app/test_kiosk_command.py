"""`kiosk`: set up, asked, fed and counted from the command line."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.app.cli import main
from kalbajar_catalogue.app.commands.kiosks import _remember_software
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.lock import held
from kalbajar_catalogue.kiosk.keeping.pin import fits
from kalbajar_catalogue.kiosk.keeping.settings import read_settings
from tests.app.calling import Cli, calling
from tests.kiosk.kiosk_house import carried


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KioskFolder:
    made = KioskFolder(tmp_path / "kiosk")
    monkeypatch.setenv("KALBAJAR_KIOSK", str(made.root))
    return made


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return calling(tmp_path / "catalogue")


def settings_of(folder: KioskFolder) -> Any:
    return read_settings(folder.settings)[0]


def test_settings_are_set_and_told(cli: Cli, folder: KioskFolder) -> None:
    assert cli("kiosk", "--set", "idle_s=90", "hours=10:00-18:00", "hours_mon=closed")["code"] == 0
    told = cli("kiosk", "--settings")
    assert (told["idle_s"], told["hours_mon"], told["hours_sun"]) == (90, "closed", "10:00-18:00")
    assert told["folder"] == str(folder.root)
    assert (told["pin"], told["wrong"]) == (False, [])


@pytest.mark.parametrize("word", ["idle_s=5", "colour=red", "pin=123456", "idle_s"])
def test_what_may_not_be_changes_nothing(cli: Cli, folder: KioskFolder, word: str) -> None:
    refused = cli("kiosk", "--set", "still=on", word)
    assert refused["code"] == 2
    assert len(refused["said"].splitlines()) == 1
    assert not settings_of(folder).still


def test_what_was_set_is_told_and_from_when_it_holds(
    folder: KioskFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KALBAJAR_LANGUAGE", "en")
    assert main(["kiosk", "--set", "idle_s=90", "hours=10:00-18:00", "hours_sun="]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "idle_s is 90 now.", "hours is 10:00-18:00 now.", "hours_sun is empty now: it is always open.",
        "It holds from the next start of the kiosk.",
    ]  # fmt: skip
    running = held(folder.lock)
    assert running
    main(["kiosk", "--set", "idle_s=60"])
    assert "as soon as nobody is there" in capsys.readouterr().out
    running.release()


def test_a_word_without_a_value_is_refused_with_an_example_of_the_kiosk(cli: Cli, folder: KioskFolder) -> None:
    told = cli("kiosk", "--set", "idle_s")["said"]
    assert "NAME=VALUE" in told
    assert "idle_s=90" in told


def test_a_pin_comes_from_a_pipe(cli: Cli, folder: KioskFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("482913\n"))
    assert cli("kiosk", "--pin")["code"] == 0
    assert fits("482913", settings_of(folder).pin)
    assert "482913" not in folder.settings.read_text("utf-8")
    assert cli("kiosk", "--settings")["pin"] is True
    assert cli("kiosk", "--no-pin")["code"] == 0
    assert not settings_of(folder).pin


@pytest.mark.parametrize("typed", ["", "12345\n", "secret\n"])
def test_what_is_no_pin_leaves_the_one_before(
    cli: Cli, folder: KioskFolder, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("482913\n"))
    cli("kiosk", "--pin")
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert cli("kiosk", "--pin")["code"] == 2
    assert fits("482913", settings_of(folder).pin)


def test_a_new_pin_forgives_the_misses(cli: Cli, folder: KioskFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.make()
    folder.misses.write_text('{"misses": 5, "locked_for": 300}', "utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("482913\n"))
    cli("kiosk", "--pin")
    assert not folder.misses.exists()


def test_an_edition_is_taken_in_and_twice_is_no_fault(cli: Cli, folder: KioskFolder, tmp_path: Path) -> None:
    file = carried(tmp_path)
    for _ in range(2):
        assert cli("kiosk", "--add", str(file))["name"] == "show-1"
    assert file.exists()
    file.write_bytes(file.read_bytes()[:-100])
    assert cli("kiosk", "--add", str(file))["code"] == 2


def test_beside_a_running_kiosk_the_file_is_dropped_for_it(cli: Cli, folder: KioskFolder, tmp_path: Path) -> None:
    folder.make()
    running = held(folder.lock)
    assert running
    file = carried(tmp_path)
    told = cli("kiosk", "--add", str(file))
    assert (told["name"], told["running"]) == ("show-1", True)
    assert (folder.root / "show-1.edition").read_bytes() == file.read_bytes()
    assert not list(folder.editions.iterdir())
    running.release()
    assert not cli("kiosk", "--add", str(file))["running"]


def test_counts_are_written_as_a_table(cli: Cli, folder: KioskFolder, tmp_path: Path) -> None:
    folder.make()
    (folder.counts / "2025-11.json").write_text(json.dumps({"2025-11-25": {"12": {"stay": 7}}}), "utf-8")
    out = tmp_path / "counts.csv"
    assert cli("kiosk", "--counts", str(out))["days"] == 1
    assert out.read_text("utf-8-sig").splitlines() == ["day,hour,what,which,count", "2025-11-25,12,stay,,7",
                                                      "2025-11-25,,stay,,7", ",,stay,,7"]  # fmt: skip
    assert cli("kiosk", "--counts", str(tmp_path))["code"] == 2


def test_without_a_screen_it_says_so(cli: Cli, folder: KioskFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    refused = cli("kiosk")
    assert refused["code"] == 2
    assert "no screen" in refused["said"]
    assert not folder.root.exists()


def test_that_the_graphics_card_draws_nothing_need_not_be_kept(folder: KioskFolder) -> None:
    folder.make()
    _remember_software(folder)
    assert settings_of(folder).renderer == "software"
    folder.settings.unlink()
    folder.settings.mkdir()
    _remember_software(folder)
    assert settings_of(folder).renderer == "auto"


def test_a_folder_that_cannot_be_written_is_told(cli: Cli, folder: KioskFolder) -> None:
    folder.root.write_text("a file", "utf-8")
    assert "kiosk's folder" in cli("kiosk", "--set", "still=on")["said"]
