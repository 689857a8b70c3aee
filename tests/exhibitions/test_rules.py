"""What is plausible of programmes, exhibitions and events, and in which order they stand."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions.profile import event_open_points
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme
from kalbajar_catalogue.exhibitions.rules import (
    by_day,
    by_number,
    event_problems,
    exhibition_problems,
    lies_before,
    number_problems,
    programme_problems,
)
from kalbajar_catalogue.i18n.languages import Multilingual

BEFORE = [
    ("", "", False),
    ("2025", "", False),
    ("", "2025", False),
    ("2024", "2025", True),
    ("2025", "2025-11-25", False),
    ("2025-11-25", "2025", False),
    ("2025-11", "2025-11-25", False),
    ("2025-10", "2025-11-25", True),
    ("2025-11-25T17:59+04:00", "2025-11-25T18:00+04:00", True),
    ("2025-11-25T18:00+04:00", "2025-11-25T18:00+04:00", False),
    ("2025-11-25", "2025-11-25T18:00+04:00", False),
]
DAY = Programme(begin_date="2025-11-25")
WEEK = Programme(begin_date="2025-11-20", end_date="2025-11")
EVENTS: list[tuple[str, Event, Programme | None, list[str]]] = [
    ("nothing known", Event(), DAY, []),
    ("no programme", Event(begin="1990"), None, []),
    ("on the day", Event(begin="2025-11-25T18:00+04:00", end="2025-11-25T20:00+04:00"), DAY, []),
    ("the day before", Event(begin="2025-11-24"), DAY, ["event.outside_programme"]),
    ("the day after", Event(begin="2025-11-26"), DAY, ["event.outside_programme"]),
    ("within the month", Event(begin="2025-11-30T10:00+04:00"), WEEK, []),
    ("after the month", Event(begin="2025-12-01"), WEEK, ["event.outside_programme"]),
    ("only the year", Event(begin="2025"), DAY, []),
    ("no dates to be outside of", Event(begin="2025"), Programme(), []),
    ("reversed", Event(begin="2025-11-25", end="2025-11-24"), None, ["time.reversed"]),
    ("all day at six", Event(begin="2025-11-25T18:00+04:00", all_day=True), None, ["event.all_day_with_hour"]),
    ("all day", Event(begin="2025-11-25", all_day=True), None, []),
    ("no seats", Event(capacity=0), None, ["event.no_seats"]),
    ("one seat", Event(capacity=1), None, []),
]
SHOWS: list[tuple[Exhibition, int, Programme | None, list[str]]] = [
    (Exhibition(), 3, None, []),
    (Exhibition(announced_count=44), 44, None, []),
    (Exhibition(announced_count=44), 45, None, ["exhibition.more_than_announced"]),
    (Exhibition(begin_date="2025", end_date="2024"), 0, None, ["time.reversed"]),
    (Exhibition(end_date="2025-11-24"), 0, DAY, ["exhibition.over_before_programme"]),
    (Exhibition(begin_date="2025-10-01", end_date="2025-11-25"), 0, DAY, []),
]
NUMBERS: list[tuple[list[str], list[tuple[str, str, str]]]] = [
    (["1", "2", "3"], []),
    (["", "", ""], []),
    (["KAT-1", "kat 1", "KAT-2"], [("kat 1", "b", "a")]),
    (["2", "", "x"], [("2", "b", "a")]),
    (["7", "7", "7"], [("7", "b", "a"), ("7", "c", "a")]),
    (["№", "№", "…"], [("№", "b", "a")]),
]
AZ = Multilingual("Konsert", "Concert", "Концерт")
WHOLE = Event(ref="V", type="concert", title=AZ, begin="2025", venue="p", people=(AgentRole("a"),))


@pytest.mark.parametrize(("end", "begin", "before"), BEFORE)
def test_dates_are_compared_as_far_as_both_are_known(end: str, begin: str, before: bool) -> None:
    assert lies_before(end, begin) is before


@pytest.mark.parametrize(("event", "programme", "codes"), [row[1:] for row in EVENTS], ids=[row[0] for row in EVENTS])
def test_what_of_an_event_can_hardly_be_meant(event: Event, programme: Programme | None, codes: list[str]) -> None:
    assert [problem.code for problem in event_problems(event, programme)] == codes


@pytest.mark.parametrize(("exhibition", "hung", "programme", "codes"), SHOWS)
def test_what_of_an_exhibition_can_hardly_be_meant(
    exhibition: Exhibition, hung: int, programme: Programme | None, codes: list[str]
) -> None:
    assert [problem.code for problem in exhibition_problems(exhibition, hung, programme)] == codes


def test_a_programme_that_ends_before_it_begins() -> None:
    (problem,) = programme_problems(Programme(begin_date="2025-11-25", end_date="2025-11-24"))
    assert (problem.code, problem.field) == ("time.reversed", "end_date")
    assert programme_problems(DAY) == ()


@pytest.mark.parametrize(("numbers", "doubled"), NUMBERS)
def test_a_catalogue_number_stands_once_in_an_exhibition(
    numbers: list[str], doubled: list[tuple[str, str, str]]
) -> None:
    named = zip("abc", numbers, strict=True)
    hung = [Exhibit(uid=uid, ref=uid, order=place, catalogue_number=one) for place, (uid, one) in enumerate(named, 1)]
    found = [
        (problem.values["number"], problem.values["ref"], problem.values["other"]) for problem in number_problems(hung)
    ]
    assert found == doubled


@given(st.lists(st.integers(1, 300), unique=True, max_size=12), st.randoms(use_true_random=False))
def test_catalogue_numbers_count_as_people_do(numbers: list[int], order: Random) -> None:
    hung = [Exhibit(uid=str(number), catalogue_number=f"KAT-{number}") for number in numbers]
    order.shuffle(hung)
    assert [int(exhibit.uid) for exhibit in by_number(hung)] == sorted(numbers)


def test_a_place_in_the_hang_is_a_number_too() -> None:
    hung = [Exhibit(uid="a", order=10), Exhibit(uid="b", order=9), Exhibit(uid="c", order=1, catalogue_number="9a")]
    assert [exhibit.uid for exhibit in by_number(hung)] == ["b", "c", "a"]


def test_events_stand_by_day_and_those_without_a_date_last_in_sequence() -> None:
    events = [
        Event(uid="1"),
        Event(uid="2", sequence=2),
        Event(uid="3", sequence=1),
        Event(uid="4", begin="2025-11-25T20:00+04:00"),
        Event(uid="5", begin="2025-11-25T09:30+04:00"),
        Event(uid="6", begin="2025-11-25", sequence=1),
        Event(uid="7", begin="2025-11-25", all_day=True),
        Event(uid="8", begin="2025-11-24"),
        Event(uid="9", begin="2025"),
    ]
    assert [(day.day, "".join(event.uid for event in day.events)) for day in by_day(events)] == [
        ("2025", "9"),
        ("2025-11-24", "8"),
        ("2025-11-25", "7546"),
        ("", "321"),
    ]
    assert by_day([]) == ()


@given(st.permutations("123456789"))
def test_the_order_of_events_does_not_hang_on_how_they_come(uids: list[str]) -> None:
    events = [Event(uid=uid, begin="2025-11-25" if int(uid) % 2 else "", sequence=int(uid) % 3) for uid in uids]
    assert by_day(events) == by_day(sorted(events, key=lambda event: event.uid))


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({}, []),
        ({"type": ""}, [("type", "")]),
        ({"title": Multilingual()}, [("title", "")]),
        ({"title": Multilingual(az="Konsert")}, [("title", "en"), ("title", "ru")]),
        ({"begin": ""}, [("begin", "")]),
        ({"begin": "", "date_display": Multilingual(az="tarix qeyd olunmayıb")}, []),
        ({"venue": ""}, [("venue", "")]),
        ({"people": ()}, [("people", "")]),
    ],
)
def test_what_an_event_lacks_before_print(changes: dict[str, object], missing: list[tuple[str, str]]) -> None:
    found = event_open_points(replace(WHOLE, **changes))  # type: ignore[arg-type]  # a table of values
    assert [(point.field, point.language) for point in found] == missing
    assert {(type(point), point.code, point.number) for point in found} <= {(OpenPoint, "missing", "V")}


def test_a_title_is_wanted_in_the_languages_of_the_house() -> None:
    event = replace(WHOLE, title=Multilingual(az="Konsert"))
    assert [point.language for point in event_open_points(event, languages=("az", "ru"))] == ["ru"]


def test_the_organisers_of_the_programme_are_those_of_its_events() -> None:
    alone = Event(ref="V", type="concert", title=AZ, begin="2025", venue="p")
    assert event_open_points(alone, Programme(organisers=(AgentRole("a"),))) == ()
    assert [point.field for point in event_open_points(alone, Programme())] == ["people"]
