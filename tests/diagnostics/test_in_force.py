"""What holds for the open catalogue, and what a catalogue made beside it holds for itself."""

import threading

import pytest

from kalbajar_catalogue.diagnostics.in_force import InForce, apart


def test_what_is_put_holds_in_every_thread() -> None:
    thing, seen = InForce("old"), list[str]()
    thing.put("new")
    thread = threading.Thread(target=lambda: seen.append(thing.get()))
    thread.start()
    thread.join()
    assert seen == ["new"]


def test_what_is_put_apart_holds_nowhere_else_and_not_longer() -> None:
    thing, seen = InForce("open"), list[str]()
    with apart():
        assert thing.get() == "open"
        thing.put("made beside")
        assert thing.get() == "made beside"
        thread = threading.Thread(target=lambda: seen.append(thing.get()))
        thread.start()
        thread.join()
    assert seen == ["open"]
    assert thing.get() == "open"


def broken_off(thing: InForce[int]) -> None:
    with apart():
        thing.put(2)
        raise ValueError("broken")


def test_a_making_that_fails_leaves_what_was_in_force() -> None:
    thing = InForce(1)
    with pytest.raises(ValueError, match="broken"):
        broken_off(thing)
    assert thing.get() == 1
