"""The kiosk of this machine, set up from the desk by the kiosk's own rules."""

from pathlib import Path

import pytest

from kalbajar_catalogue.app.kiosk_setup import KioskOfMachine
from kalbajar_catalogue.desk.kiosk_setup import KioskSetup
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.kiosk.keeping.files import write_json
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.lock import held
from kalbajar_catalogue.kiosk.keeping.pin import fits
from kalbajar_catalogue.kiosk.keeping.settings import DECLARED, read_settings


@pytest.fixture
def folder(tmp_path: Path) -> KioskFolder:
    return KioskFolder(tmp_path / "kiosk")


@pytest.fixture
def setup(folder: KioskFolder) -> KioskSetup:
    return KioskOfMachine(folder)


def test_where_no_kiosk_ever_ran_all_is_as_usual_and_nothing_is_made(setup: KioskSetup, folder: KioskFolder) -> None:
    state = setup.read()
    assert (state.values["idle_s"], state.values["languages"], state.has_pin) == ("60", "az,en,ru", False)
    assert not folder.root.exists()


def test_every_setting_that_is_shown_can_be_read(setup: KioskSetup) -> None:
    state = setup.read()
    assert set(state.values) == set(state.allowed) == {one.name for one in DECLARED if one.shown}


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [("idle_s", "90", "90"), ("diagonal_in", "140 cm", "55.12"), ("hours_mon", "10-18", "10-18"), ("reach", "on", "on"),
     ("languages", "ru,az", "ru,az"), ("daily_restart", "off", "off")],
)  # fmt: skip
def test_a_setting_is_kept_as_the_kiosk_reads_it(
    setup: KioskSetup, folder: KioskFolder, name: str, text: str, kept: str
) -> None:
    assert setup.change(name, text).values[name] == kept
    assert KioskOfMachine(folder).read().values[name] == kept


def test_one_line_sets_the_hours_of_all_days(setup: KioskSetup, folder: KioskFolder) -> None:
    setup.change("hours", "10:00-18:00")
    assert read_settings(folder.settings)[0].week == ("10:00-18:00",) * 7


@pytest.mark.parametrize(("name", "text"), [("idle_s", "5"), ("hours_mon", "late"), ("languages", ""), ("pin", "1")])
def test_what_the_kiosk_would_not_take_is_refused_and_not_kept(
    setup: KioskSetup, folder: KioskFolder, name: str, text: str
) -> None:
    with pytest.raises(WorldError, match=r"kiosk\.setting_"):
        setup.change(name, text)
    assert not folder.settings.exists()


def test_a_pin_is_kept_as_a_hash_and_only_told_to_be_there(setup: KioskSetup, folder: KioskFolder) -> None:
    folder.make()
    write_json(folder.misses, {"misses": 4})
    state = setup.set_pin("314159", "314159")
    assert state.has_pin
    assert "314159" not in f"{state}{folder.settings.read_text('utf-8')}"
    assert fits("314159", read_settings(folder.settings)[0].pin)
    assert not folder.misses.exists()
    assert not setup.take_pin_away().has_pin


@pytest.mark.parametrize(
    ("pin", "again", "code"),
    [("31415", "31415", "pin_digits"), ("314159", "314158", "pins_differ"), ("", "", "pin_digits")],
)
def test_a_pin_that_is_mistyped_changes_nothing(setup: KioskSetup, pin: str, again: str, code: str) -> None:
    setup.set_pin("271828", "271828")
    with pytest.raises(WorldError, match=code):
        setup.set_pin(pin, again)
    assert setup.read().has_pin


def test_a_kiosk_that_runs_is_seen(setup: KioskSetup, folder: KioskFolder) -> None:
    folder.make()
    assert not setup.read().running
    lock = held(folder.lock)
    assert lock is not None
    assert setup.read().running
    lock.release()
    assert not setup.read().running


def test_settings_that_cannot_be_read_are_named(setup: KioskSetup, folder: KioskFolder) -> None:
    folder.make()
    write_json(folder.settings, {"idle_s": 5, "reach": True})
    state = setup.read()
    assert (state.values["idle_s"], state.values["reach"]) == ("60", "on")
    assert len(state.wrong) == 1


def test_the_counts_are_written_as_a_table(setup: KioskSetup, folder: KioskFolder, tmp_path: Path) -> None:
    folder.make()
    write_json(folder.counts / "2026-03.json", {"2026-03-05": {"14": {"work KLB-F-0003": 7}}, "2026-03-06": {}})
    assert setup.read().counted_days == 1
    out = tmp_path / "counts.csv"
    assert setup.write_counts(out) == 1
    assert "2026-03-05,14,work,KLB-F-0003,7" in out.read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_told(setup: KioskSetup, folder: KioskFolder) -> None:
    folder.root.write_text("no folder", "utf-8")
    with pytest.raises(WorldError, match=r"kiosk\.not_writable"):
        setup.change("idle_s", "90")
