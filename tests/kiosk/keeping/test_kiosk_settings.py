"""The kiosk's settings: whatever stands in the file, it starts, and what may not be is never so."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.kiosk.keeping.folder import kiosk_folder
from kalbajar_catalogue.kiosk.keeping.settings import (
    BY_NAME,
    DECLARED,
    Settings,
    changed,
    plain,
    read_settings,
    shown,
    write_settings,
)
from tests.conftest import REPOSITORY

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.json"


def test_without_a_file_everything_is_as_usual(file: Path) -> None:
    assert read_settings(file) == (Settings(), ())


@pytest.mark.parametrize("text", ["", "{", "[]", "\x00\x01", '{"idle_s": 60', "null", "[" * 100_000])
def test_a_broken_file_is_told_and_everything_is_as_usual(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    settings_read, wrong = read_settings(file)
    assert settings_read == Settings()
    assert len(wrong) == 1


def test_one_value_that_cannot_be_leaves_the_others(file: Path) -> None:
    file.write_text(json.dumps({"idle_s": 5, "still": True, "unknown": 1}), "utf-8")
    settings_read, wrong = read_settings(file)
    assert settings_read == Settings(still=True)
    assert len(wrong) == 2


@given(st.dictionaries(st.sampled_from([*BY_NAME, "else"]), JSON))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_whatever_the_file_says_each_setting_is_one_that_may_be(file: Path, document: dict[str, Any]) -> None:
    file.write_text(json.dumps(document), "utf-8")
    found, _ = read_settings(file)
    for declared in DECLARED:
        value = getattr(found, declared.name)
        assert declared.checked(list(value) if isinstance(value, tuple) else value) == value
    write_settings(file, found)
    assert read_settings(file) == (found, ())


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("idle_s", "90", 90),
        ("asking_s", "20", 20),
        ("languages", "ru, az", ("ru", "az")),
        ("hours_mon", "9:30-24:00", "9:30-24:00"),
        ("hours_mon", "closed", "closed"),
        ("diagonal_in", "54,6", 54.6),
        ("diagonal_in", "0", 0.0),
        ("diagonal_in", '55"', 55.0),
        ("diagonal_in", "55″", 55.0),
        ("diagonal_in", "55 in", 55.0),
        ("diagonal_in", "55 düym", 55.0),
        ("diagonal_in", "54.6 inches", 54.6),
        ("diagonal_in", "140 cm", 55.12),
        ("diagonal_in", "140см", 55.12),
        ("diagonal_in", "1397 mm", 55.0),
        ("daily_restart", "off", False),
        ("reach", "on", True),
        ("counting", "no", False),
        ("corner", "upper_right", "upper_right"),
        ("renderer", "software", "software"),
    ],
)
def test_a_person_sets_it(name: str, typed: str, kept: object) -> None:
    assert getattr(changed(Settings(), name, typed), name) == kept


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("idle_s", "29"), ("idle_s", "181"), ("idle_s", "60.5"), ("idle_s", "nan"), ("idle_s", "inf"),
        ("idle_s", "soon"), ("asking_s", "19"), ("languages", ""), ("languages", "az,az"), ("languages", "de"),
        ("hours_mon", "18:00-10:00"), ("hours_mon", "10-25"), ("hours_mon", "10:00-24:01"), ("diagonal_in", "3"),
        ("diagonal_in", "55 m"), ("diagonal_in", "10 cm"), ("diagonal_in", "inches"), ("diagonal_in", ""),
        ("reach", "maybe"), ("corner", "middle"), ("renderer", "vulkan"),
    ],
)  # fmt: skip
def test_what_may_not_be_is_refused_and_what_may_be_is_told(name: str, typed: str) -> None:
    with pytest.raises(WorldError) as refused:
        changed(Settings(), name, typed)
    assert refused.value.code == "kiosk.setting_refused"
    assert refused.value.problem.values["allowed"]


@pytest.mark.parametrize("name", ["pin", "colour", ""])
def test_the_pin_and_what_is_no_setting_cannot_be_set(name: str) -> None:
    with pytest.raises(WorldError) as refused:
        changed(Settings(), name, "scrypt$00$00")
    assert refused.value.code == "kiosk.setting_unknown"


def test_hours_set_the_whole_week() -> None:
    assert changed(Settings(), "hours", "10:00-18:00").week == ("10:00-18:00",) * 7


def test_refused_hours_are_called_as_they_were_typed() -> None:
    with pytest.raises(WorldError) as refused:
        changed(Settings(), "hours", "18:00-10:00")
    assert refused.value.problem.values["name"] == "hours"


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [("idle_s", "90", "90"), ("hours", "10-18", "10-18"), ("hours_mon", "", ""), ("diagonal_in", "54,6", "54.6"),
     ("diagonal_in", "55", "55"), ("still", "yes", "on"), ("languages", "ru, az", "ru,az")],
)  # fmt: skip
def test_a_setting_is_told_as_it_could_be_typed(name: str, typed: str, told: str) -> None:
    settings_kept = changed(Settings(), name, typed)
    assert plain(settings_kept, name) == told
    assert changed(Settings(), name, told) == settings_kept


def test_the_pin_is_never_told() -> None:
    told = shown(Settings(pin="scrypt$aa$bb"))
    assert told["pin"] is True
    assert "scrypt" not in json.dumps(told)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_on_a_full_disk_the_settings_stay_as_they_were(file: Path) -> None:
    write_settings(file, Settings(idle_s=90))
    program = (
        "import resource, sys; from pathlib import Path\n"
        "from kalbajar_catalogue.diagnostics.problems import WorldError\n"
        "from kalbajar_catalogue.kiosk.keeping.settings import Settings, write_settings\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5, 5))\n"
        "try: write_settings(Path(sys.argv[1]), Settings(idle_s=120))\n"
        "except WorldError as refused: print(refused.code)"
    )
    words = [sys.executable, "-c", program, str(file)]
    told = subprocess.run(words, env={"PYTHONPATH": str(REPOSITORY)}, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "kiosk.not_writable"
    assert read_settings(file)[0].idle_s == 90
    assert [one.name for one in file.parent.iterdir()] == ["kiosk.json"]


def test_nothing_else_is_left_beside_the_file(file: Path) -> None:
    write_settings(file, replace(Settings(), still=True))
    assert [one.name for one in file.parent.iterdir()] == ["kiosk.json"]


def test_the_folder_is_the_one_that_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KALBAJAR_KIOSK", str(tmp_path / "by variable"))
    assert kiosk_folder(str(tmp_path)).root == tmp_path
    assert kiosk_folder().root == tmp_path / "by variable"
    monkeypatch.delenv("KALBAJAR_KIOSK")
    assert kiosk_folder().root.name == "Kalbajar Kiosk"
