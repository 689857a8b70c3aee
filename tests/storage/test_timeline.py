"""The line of time: which change sets there are, by person, kind and record, and what the journal tells of each."""

from collections.abc import Callable
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.storage import history, timeline
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.timeline import Asked
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import OTHER, WHO, done, photographs, set_of
from tests.storage.undoing import change, do_again, take_back, undo

ALL = Asked()
MAKER = "Sona"


def numbers(catalogue: Catalogue, asked: Asked = ALL, most: int | None = None) -> list[int]:
    """The change sets that are meant."""
    with catalogue.reading() as reading:
        return list(timeline.line(reading, asked, most).ids)


def test_the_newest_come_first_and_the_beginning_of_the_catalogue_is_none(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = change(catalogue, uid, mount="oak")
    assert numbers(catalogue) == [edited, 1]
    assert numbers(catalogue, most=1) == [edited]
    assert numbers(catalogue, Asked(after=1)) == [edited]


def test_a_line_is_chosen_by_person_kind_and_record(catalogue: Catalogue) -> None:
    one, two = photographs(catalogue, "a", "b")
    mine = change(catalogue, one, mount="oak")
    theirs = change(catalogue, two, OTHER, mount="ash")
    agent = set_of(catalogue, lambda work: authorities.named(work, "agent", "Mari", "en"))
    text = set_of(catalogue, lambda work: texts.write(work, one, "short_label", "en", "Words"), OTHER)
    assert numbers(catalogue, Asked(who=OTHER)) == [text, theirs]
    assert numbers(catalogue, Asked(kinds=("agent", "text"))) == [text, agent]
    assert numbers(catalogue, Asked(uids=(one,))) == [mine, 1]
    assert numbers(catalogue, Asked(uids=(one, two), who=OTHER)) == [theirs]
    assert numbers(catalogue, Asked(uids=(two,)), most=1) == [theirs]
    assert numbers(catalogue, Asked(uids=("nobody",))) == []


def test_people_are_counted_whoever_is_asked_for(catalogue: Catalogue) -> None:
    one, two = photographs(catalogue, "a", "b")
    for mount in ("oak", "ash"):
        change(catalogue, two, OTHER, mount=mount)
    with catalogue.reading() as reading:
        assert timeline.people(reading, Asked(who=WHO)) == ((OTHER, 2), (WHO, 1))
        assert timeline.people(reading, Asked(uids=(one,))) == ((WHO, 1),)


def test_days_are_those_of_the_clock_on_the_wall(catalogue: Catalogue) -> None:
    photographs(catalogue, "a")
    with catalogue.reading() as reading:
        (day,) = timeline.line(reading, ALL).days
        when = history.made_at(reading, 1)
    assert day == datetime.fromisoformat(when).astimezone().toordinal() == timeline.day_of(when)


def test_the_first_record_of_a_change_set_is_told(catalogue: Catalogue) -> None:
    one, two = photographs(catalogue, "a", "b")
    edited = change(catalogue, two, mount="oak")
    with catalogue.reading() as reading:
        found = timeline.first_records(reading, (1, edited, 99))
    assert found == {1: ("photograph", one), edited: ("photograph", two)}


_STEPS: dict[str, Callable[[Catalogue, str, str], object]] = {
    "edit": lambda catalogue, uid, mount: change(catalogue, uid, mount=mount),
    "other": lambda catalogue, uid, mount: change(catalogue, uid, OTHER, process=mount),
    "undo": lambda catalogue, uid, mount: take_back(catalogue),
    "redo": lambda catalogue, uid, mount: do_again(catalogue),
    "undo first": lambda catalogue, uid, mount: _undo_first(catalogue),
}


def _undo_first(catalogue: Catalogue) -> None:
    """Undo the oldest edit that is not undone yet."""
    with catalogue.reading() as reading:
        found = [
            one for one in history.change_sets(reading) if one.undone == "no" and one.who != MAKER and not one.undoes
        ]
    if found:
        undo(catalogue, found[-1].id)


@settings(max_examples=25)
@given(st.lists(st.sampled_from(sorted(_STEPS)), max_size=9))
def test_many_change_sets_together_say_what_each_says_alone(archive: Catalogue, steps: list[str]) -> None:
    (uid,) = photographs(archive, "a", who=MAKER)
    for place, step in enumerate(steps):
        _STEPS[step](archive, uid, f"mount {place}")
    with archive.reading() as reading:
        known = history.change_sets(reading, 100_000)
        assert [one.id for one in known] == list(timeline.line(reading, ALL).ids)
        assert timeline.change_sets(reading, [one.id for one in known]) == {one.id: one for one in known}


def test_a_line_of_many_records_is_found_in_pieces(catalogue: Catalogue) -> None:
    uids = photographs(catalogue, "a", "b")
    many = (*(f"uid {number}" for number in range(1200)), *uids)
    assert numbers(catalogue, Asked(uids=many)) == [1]
    assert done(catalogue, lambda work: timeline.people(work, Asked(uids=many))) == ((WHO, 1),)
