"""What happens when: occasions by day, what cannot both be, and moving an event about."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.exhibitions import agenda, programmes
from kalbajar_catalogue.exhibitions.agenda import PERSON, VENUE, Clash
from kalbajar_catalogue.exhibitions.records import Event, Exhibition, Programme
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import done


def made(catalogue: Catalogue, *events: Event) -> list[str]:
    return [event.uid for event in done(catalogue, lambda work: programmes.add_events(work, events))]


def got(catalogue: Catalogue, uid: str) -> Event:
    with catalogue.reading() as reading:
        return store.get(reading, Event, uid)


def order(catalogue: Catalogue) -> list[list[str]]:
    """The titles of the events of each day of every occasion."""
    with catalogue.reading() as reading:
        found = agenda.agenda(reading)
    return [[event.title.en for event in day.events] for one in found for day in one.days]


def event(title: str = "", **facts: Any) -> Event:
    return Event(title=Multilingual(en=title), **facts)


def test_every_event_stands_with_its_occasion_once(catalogue: Catalogue) -> None:
    day = done(catalogue, lambda work: programmes.create(work, Programme(title=Multilingual(en="Day"))))
    inside = done(catalogue, lambda work: store.insert(work, Exhibition(programme=day.uid)))
    single = done(catalogue, lambda work: store.insert(work, Exhibition()))
    made(
        catalogue,
        event("of the day", programme=day.uid, begin="2025-11-25"),
        event("of its exhibition", exhibition=inside.uid, begin="2025-11-25"),
        event("of another", exhibition=single.uid),
        event("alone", begin="2025-11-24"),
        event("of one that is gone", programme="nowhere"),
    )
    with catalogue.reading() as reading:
        found = agenda.agenda(reading)
    said = [
        (one.programme.title.en if one.programme else "", len(one.exhibitions), [len(day.events) for day in one.days])
        for one in found
    ]
    assert said == [("Day", 1, [2]), ("", 1, [1]), ("", 0, [1, 1])]


HALL, STAGE = "hall", "stage"


def at(uid: str, begin: str, end: str = "", **facts: Any) -> Event:
    return Event(uid=uid, begin=begin, end=end, **facts)


@pytest.mark.parametrize(
    ("one", "other", "clashes"),
    [
        (at("a", "2025-11-25T10:00", "2025-11-25T11:00", venue=HALL), at("b", "2025-11-25T10:30", venue=HALL),
         [Clash("a", "b", VENUE, HALL)]),
        (at("a", "2025-11-25T10:00", "2025-11-25T11:00", venue=HALL), at("b", "2025-11-25T11:00", venue=HALL), []),
        (at("a", "2025-11-25T10:00", venue=HALL), at("b", "2025-11-25T10:59", venue=HALL),
         [Clash("a", "b", VENUE, HALL)]),
        (at("a", "2025-11-25T10:00", venue=HALL), at("b", "2025-11-25T11:00", venue=HALL), []),
        (at("a", "2025-11-25T10:00", venue=HALL), at("b", "2025-11-25T10:00", venue=STAGE), []),
        (at("a", "2025-11-25", venue=HALL), at("b", "2025-11-25", venue=HALL), []),
        (at("a", "2025-11-25T10:00", venue=HALL, all_day=True), at("b", "2025-11-25T10:00", venue=HALL), []),
        (at("a", "2025-11-25T10:00", people=(AgentRole(agent="x"), AgentRole(agent="y"))),
         at("b", "2025-11-25T10:00", people=(AgentRole(agent="y"), AgentRole())), [Clash("a", "b", PERSON, "y")]),
        (at("a", "2025-11-25T23:30", "2025-11-26T01:00", venue=HALL), at("b", "2025-11-26T00:30", venue=HALL),
         [Clash("a", "b", VENUE, HALL)]),
    ],
)  # fmt: skip
def test_what_cannot_both_be(one: Event, other: Event, clashes: list[Clash]) -> None:
    assert list(agenda.clashes((one, other))) == clashes
    assert list(agenda.clashes((other, one))) == clashes


@pytest.mark.parametrize(
    ("begin", "end", "to", "begins", "ends"),
    [
        ("2025-11-25T18:00", "2025-11-25T19:30", "2025-11-27", "2025-11-27T18:00", "2025-11-27T19:30"),
        ("2025-11-25T23:00", "2025-11-26T01:00", "2025-11-30", "2025-11-30T23:00", "2025-12-01T01:00"),
        ("2025-11-25", "", "2025-11-24", "2025-11-24", ""),
        ("", "", "2025-11-24", "2025-11-24", ""),
        ("2025-11-25T18:00", "2025-11-25T19:30", "", "", ""),
        ("2025-11", "2025-11", "2025-12-01", "2025-12-01", ""),
        ("2025-11-25T18:00", "", "2026", "2026", ""),
    ],
)
def test_an_event_goes_to_another_day_with_its_hour(
    catalogue: Catalogue, begin: str, end: str, to: str, begins: str, ends: str
) -> None:
    (uid,) = made(catalogue, event(begin=begin, end=end))
    done(catalogue, lambda work: agenda.move(work, uid, to))
    assert (got(catalogue, uid).begin, got(catalogue, uid).end) == (begins, ends)


def test_events_without_an_hour_stand_as_they_are_put(catalogue: Catalogue) -> None:
    day = "2025-11-25"
    a, b, c, timed = made(
        catalogue, event("a", begin=day), event("b", begin=day), event("c", begin=day), event("t", begin=f"{day}T09:00")
    )
    done(catalogue, lambda work: agenda.move(work, c, day, a))
    assert order(catalogue) == [["t", "c", "a", "b"]]
    done(catalogue, lambda work: agenda.move(work, c, day))
    assert order(catalogue) == [["t", "a", "b", "c"]]
    done(catalogue, lambda work: agenda.move(work, timed, "2025-11-26", b))
    assert order(catalogue) == [["a", "b", "c"], ["t"]]
    assert got(catalogue, timed).sequence is None
    done(catalogue, lambda work: agenda.move(work, b, ""))
    assert order(catalogue) == [["a", "c"], ["t"], ["b"]]


def test_a_copy_is_the_same_but_for_what_is_for_colleagues(catalogue: Catalogue) -> None:
    who = done(catalogue, lambda work: store.insert(work, Agent()))
    hall = done(catalogue, lambda work: store.insert(work, Place()))
    people = (AgentRole(agent=who.uid, role="director"),)
    (uid,) = made(catalogue, event("Play", begin="2025-11-25T18:00", venue=hall.uid, people=people, note="theirs"))
    copied = done(catalogue, lambda work: agenda.copy(work, uid))
    new, old = got(catalogue, copied.uid), got(catalogue, uid)
    assert new.uid != old.uid
    assert new.ref != old.ref
    assert (new.title, new.begin, new.venue, new.people) == (old.title, old.begin, old.venue, old.people)
    assert (old.note, new.note) == ("theirs", "")


def test_guides_and_kiosks_that_show_an_event(catalogue: Catalogue) -> None:
    day = done(catalogue, lambda work: programmes.create(work, Programme()))
    one, other = (done(catalogue, lambda work: store.insert(work, Exhibition(programme=day.uid))) for _ in range(2))
    own, common, alone = made(catalogue, event(exhibition=one.uid), event(programme=day.uid), event())
    with catalogue.reading() as reading:
        found = agenda.agenda(reading)
    shown = {uid: agenda.shown_by(got(catalogue, uid), found) for uid in (own, common, alone)}
    assert shown == {own: (one.uid,), common: (one.uid, other.uid), alone: ()}


HOURS = st.integers(0, 23 * 60 + 59).map(lambda minute: f"2025-11-25T{minute // 60:02}:{minute % 60:02}")


@given(st.lists(st.tuples(HOURS, HOURS), min_size=2, max_size=6))
def test_without_a_clash_each_ends_before_the_next_begins(spans: list[tuple[str, str]]) -> None:
    events = [at(f"e{place}", *sorted(span), venue=HALL) for place, span in enumerate(spans)]
    found = agenda.clashes(events)
    if not found:
        lasting = sorted(map(agenda.lasting, events))
        assert all(end[:16] <= begin for (_, end), (begin, _) in pairwise(lasting))
    assert found == agenda.clashes(reversed(events))
