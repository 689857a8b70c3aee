"""The staff's PIN: a slow hash, and a lock that no clock and no restart shortens."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.kiosk.keeping.pin import LOCKED_S, MOST_MISSES, Gate, fits, hashed

PIN, WRONG = "482913", "111111"
KEPT = hashed(PIN)


class Clock:
    """Seconds that a test lets pass."""

    def __init__(self, now: float = 0.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "pin.json"


def missed(gate: Gate, times: int) -> None:
    for _ in range(times):
        assert not gate.try_pin(WRONG)


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "12 345"])
def test_a_pin_is_six_plain_digits(pin: str) -> None:
    with pytest.raises(WorldError) as refused:
        hashed(pin)
    assert refused.value.code == "kiosk.pin_digits"


@given(st.text("0123456789", min_size=6, max_size=6))
@settings(max_examples=10)
def test_only_the_pin_itself_fits_and_it_is_not_kept(pin: str) -> None:
    kept = hashed(pin)
    assert fits(pin, kept)
    assert not fits(f"{(int(pin) + 1) % 1_000_000:06}", kept)
    assert pin not in kept
    assert kept != hashed(pin)


@pytest.mark.parametrize("kept", ["", "scrypt", "scrypt$zz$00", "plain$00$00", PIN, "$$", "scrypt$$"])
def test_nothing_fits_what_is_no_hash(kept: str) -> None:
    assert not fits("", kept)
    assert not fits(PIN, kept)


def test_it_opens(file: Path) -> None:
    assert Gate(KEPT, file).try_pin(PIN)


def test_without_a_pin_nothing_opens() -> None:
    gate = Gate("", None)
    assert not gate.has_pin
    assert not gate.try_pin("")


def test_five_misses_lock_for_five_minutes(file: Path) -> None:
    clock = Clock()
    gate = Gate(KEPT, file, clock)
    missed(gate, MOST_MISSES)
    assert gate.locked_for() == LOCKED_S
    assert not gate.try_pin(PIN)
    clock.now = LOCKED_S - 1
    assert not gate.try_pin(PIN)
    clock.now = LOCKED_S
    assert gate.try_pin(PIN)


def test_four_misses_are_forgiven_by_the_right_one(file: Path) -> None:
    gate = Gate(KEPT, file)
    missed(gate, MOST_MISSES - 1)
    assert gate.try_pin(PIN)
    missed(gate, MOST_MISSES - 1)
    assert not gate.locked_for()


def test_a_restart_forgives_no_miss(file: Path) -> None:
    missed(Gate(KEPT, file), MOST_MISSES - 1)
    gate = Gate(KEPT, file)
    missed(gate, 1)
    assert gate.locked_for() > 0


def test_a_restart_shortens_no_lock_whatever_the_clock_says(file: Path) -> None:
    clock = Clock(1000.0)
    gate = Gate(KEPT, file, clock)
    missed(gate, MOST_MISSES)
    clock.now += 100
    assert gate.locked_for() == LOCKED_S - 100
    # Another start of the machine: its seconds begin anew.
    assert Gate(KEPT, file, Clock(5.0)).locked_for() == pytest.approx(LOCKED_S - 100, abs=1)
    assert Gate(KEPT, file, Clock(1e9)).locked_for() == pytest.approx(LOCKED_S - 100, abs=1)


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"misses": "x"}', '{"misses": 1, "locked_for": NaN}', '{"misses": 1e999}']
)
def test_a_file_that_was_spoilt_locks(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text, "utf-8")
    assert Gate(KEPT, file, Clock()).locked_for() == LOCKED_S


def test_a_disk_that_takes_nothing_is_no_way_in(file: Path) -> None:
    file.parent.write_text("a file where a folder should be", "utf-8")
    clock = Clock()
    gate = Gate(KEPT, file, clock)
    clock.now = LOCKED_S
    missed(gate, MOST_MISSES)
    assert gate.locked_for() > 0
    assert not gate.try_pin(PIN)


@pytest.mark.parametrize("place", ["the file", "its folder"])
def test_what_is_there_and_cannot_be_read_begins_locked(file: Path, place: str) -> None:
    if place == "the file":
        file.mkdir(parents=True)
    else:
        file.parent.write_text("a file where a folder should be", "utf-8")
    clock = Clock()
    gate = Gate(KEPT, file, clock)
    assert gate.locked_for() == LOCKED_S
    assert not gate.try_pin(PIN)
    clock.now = LOCKED_S
    missed(gate, MOST_MISSES - 1)
    assert gate.tries_left == 1
    missed(gate, 1)
    assert gate.locked_for() == LOCKED_S
    clock.now = 2 * LOCKED_S
    assert gate.try_pin(PIN)


def test_misses_that_cannot_be_written_are_remembered_as_long_as_it_runs(file: Path) -> None:
    gate = Gate(KEPT, file, clock := Clock())
    missed(gate, 2)
    file.unlink()
    file.mkdir()
    clock.now += 3600
    missed(gate, MOST_MISSES - 2)
    assert gate.locked_for() == LOCKED_S


def test_how_many_tries_are_left_is_told(file: Path) -> None:
    gate = Gate(KEPT, file, clock := Clock())
    told = [gate.tries_left]
    for _ in range(MOST_MISSES):
        missed(gate, 1)
        told.append(gate.tries_left)
    assert told == [5, 4, 3, 2, 1, 0]
    clock.now = LOCKED_S
    assert gate.tries_left == MOST_MISSES


@pytest.mark.skipif(os.name == "nt", reason="permissions are kept otherwise there")
def test_what_is_kept_names_no_pin(file: Path) -> None:
    missed(Gate(KEPT, file), 2)
    assert WRONG not in file.read_text("utf-8")
