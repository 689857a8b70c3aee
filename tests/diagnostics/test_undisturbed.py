"""Where very many values are made nothing walks through them, neither then nor afterwards."""

import gc
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from kalbajar_catalogue.diagnostics.undisturbed import MANY, undisturbed


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    """What a test froze is collected as ever after it."""
    assert gc.isenabled()
    yield
    gc.unfreeze()


def test_nothing_is_collected_inside_and_all_is_as_before_after_it() -> None:
    with undisturbed(), undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(KeyError), undisturbed():
        raise KeyError
    assert gc.isenabled()


def test_what_was_off_stays_off() -> None:
    gc.disable()
    try:
        with undisturbed():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_stretch_that_ends_does_not_end_that_of_another_thread() -> None:
    inside, ends = Event(), Event()

    def other() -> None:
        with undisturbed():
            inside.set()
            ends.wait(10)

    thread = Thread(target=other)
    with undisturbed():
        thread.start()
        assert inside.wait(10)
    assert not gc.isenabled()
    ends.set()
    thread.join()
    assert gc.isenabled()


@pytest.mark.parametrize(("count", "walked"), [(MANY + 5000, False), (100, True)])
def test_very_many_new_values_are_not_walked_through_afterwards(count: int, walked: bool) -> None:
    gc.collect()
    before = gc.get_freeze_count()
    with undisturbed():
        kept = [[place] for place in range(count)]
    assert (gc.get_freeze_count() - before < count) is walked
    assert len(kept) == count
