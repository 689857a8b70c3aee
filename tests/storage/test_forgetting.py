"""Names are taken out of what records once said; what they say today, and the journal's truth, stay."""

from collections.abc import Sequence
from contextlib import suppress
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history, purging, traces
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.record_history import steps_of
from kalbajar_catalogue.storage.traces import Names
from kalbajar_catalogue.storage.verification import journal_agrees
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, everything, set_of, titled

_numbers = count()
TITLES = ("", "The bridge", "{name}", "{name}ovun evi", "By {name}, 1950", "A road")


def test_only_names_of_two_words_are_looked_for() -> None:
    assert Names(["Əli", "Dağ", "Zülfüqar  Quliyev", "A B"]).all == ("Zülfüqar Quliyev",)


def test_a_name_is_found_with_an_ending_and_within_lists_and_groups() -> None:
    names = Names(["Zülfüqar Quliyev"])
    assert names.stand_in("by Zülfüqar Quliyevin özü")
    assert names.stand_in(["x", {"note": "“Zülfüqar Quliyev”"}])
    assert not names.stand_in("BirZülfüqar Quliyev")
    assert not names.stand_in({"count": 3, "none": None})


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(TITLES), st.booleans()), min_size=1, max_size=7))
def test_the_journal_stays_true_whatever_was_written_and_taken_back(
    archive: Catalogue, steps: Sequence[tuple[str, bool]]
) -> None:
    name = f"Zülfüqar {_said(next(_numbers))}"
    said = [(title.format(name=name), undone) for title, undone in steps]
    uid = _written(archive, said)
    done(archive, lambda work: _note(0, work, uid))
    today = everything(archive)[uid].flat
    names = Names([name])
    with archive.reading() as reading:
        once = traces.once_mentioning(reading, names, ())
        told = purging.forgettable(reading, once, names)
    forgotten = done(archive, lambda work: _note(purging.forget_in_history(work, once, names), work, uid))
    assert forgotten == told
    with archive.reading() as reading:
        assert journal_agrees(reading).ok
        now = everything(archive)[uid].flat
        assert {**now, "mount": ""} == {**today, "mount": ""}
        still = purging.forgettable(reading, traces.once_mentioning(reading, names, ()), names)
    assert still == 0
    for number in _sets_of(archive, uid):
        _taken_back(archive, number)
    with archive.reading() as reading:
        assert journal_agrees(reading).ok


def _sets_of(archive: Catalogue, uid: str) -> list[int]:
    """The change sets that touched a record and are not undone, the newest first."""
    with archive.reading() as reading:
        return [step.change_set.id for step in steps_of(reading, [uid], 20)]


def _written(archive: Catalogue, said: Sequence[tuple[str, bool]]) -> str:
    """A photograph with these titles, one after another; some changes were taken back at once."""
    uid = done(archive, lambda work: items.add(work, [titled(said[0][0])]))[0].uid
    for title, undone in said[1:]:
        changed = _titled_anew(archive, uid, title)
        if undone and changed:
            _taken_back(archive, changed)
    return uid


def _titled_anew(archive: Catalogue, uid: str, title: str) -> int:
    return set_of(archive, lambda work: items.change(work, uid, {"title_en": title}))


def _taken_back(archive: Catalogue, number: int) -> None:
    with suppress(WorldError):
        done(archive, lambda work: history.undo(work, number))


def _note(forgotten: int, work: Work, uid: str) -> int:
    """Something must change for the work to be kept."""
    items.change(work, uid, {"mount": f"oak {next(_numbers)}"})
    return forgotten


def _said(number: int) -> str:
    """A number in letters."""
    return "Q" + "".join(chr(ord("a") + int(figure)) for figure in str(number)) + "liyev"
