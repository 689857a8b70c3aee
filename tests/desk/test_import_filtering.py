"""Which records of a check are shown, and the way from one that needs an answer to the next."""

import pytest

from kalbajar_catalogue.desk.importing.filtering import Filter, places, places_of, troubled_after
from kalbajar_catalogue.desk.importing.matters import Act, Matter, decided, found_in
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing.checked import Check, Checked, Clash, Newcomer, Status, Trouble
from kalbajar_catalogue.importing.decisions import Decisions, Naming
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target

MAPPING = Mapping(
    "carpet", (Column(0, "Number", (Target("object_number"),)), Column(1, "Size", (Target("dimension"),)))
)


def trouble(row: int, text: str = "?") -> Trouble:
    return Trouble(row, 1, "dimension", text, Problem("size.unreadable", {"value": text}))


def check() -> Check:
    """Rows 2 and 3 are one record, 5 is refused for what 9 is refused for too, 7 was changed on both sides."""
    who = Newcomer("agent", "Sample Weaver", "en", "Weaver, Sample")
    return Check("a.csv", (
        Checked(2, "carpet", "Palaz", Status.NEW, values={"weaver": [{"agent": who}]}, last=3),
        Checked(5, "carpet", "Zolaqlı şəddə", Status.REFUSED, troubles=(trouble(5),), last=5),
        Checked(7, "carpet", "Vərni", Status.CONFLICT, "u", "C-1", {"title_en": "x"}, {},
                {"title_en": Clash(1, 2, 3)}, last=7),
        Checked(8, "carpet", "Kilim", Status.SAME, "v", "C-2", last=8),
        Checked(9, "carpet", "Sumax", Status.REFUSED, troubles=(trouble(9), trouble(9, "!")), last=9),
    ), 1)  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (Filter(), [0, 1, 2, 3, 4]),
        (Filter("refused"), [1, 4]),
        (Filter(words="sedde"), [1]),
        (Filter(words="c-2"), [3]),
        (Filter(words="VERNI c-1"), [2]),
        (Filter("new", "kilim"), []),
        (Filter(matter=Matter((3, 9), "")), [0, 4]),
        (Filter("refused", matter=Matter((3,), "", others=frozenset({9}))), [4]),
    ],
)
def test_outcome_words_and_problem_narrow_together(wanted: Filter, shown: list[int]) -> None:
    whole = check()
    assert list(places(whole, wanted, found_in(whole, MAPPING))) == shown


def test_a_row_belongs_to_the_record_that_began_before_it() -> None:
    assert places_of(check(), (3, 9, 1)) == [0, 4]


@pytest.mark.parametrize(
    ("place", "step", "found"), [(0, 1, 1), (1, 1, 2), (2, 1, 4), (4, 1, 1), (1, -1, 4), (0, -1, 4)]
)
def test_the_way_from_one_answer_to_the_next_comes_round(place: int, step: int, found: int) -> None:
    assert troubled_after(check(), range(5), place, step) == found


def test_where_nothing_needs_an_answer_there_is_no_next() -> None:
    assert troubled_after(check(), [0, 3], 0, 1) == -1
    assert troubled_after(check(), [], 0, 1) == -1


def test_equal_faults_are_one_matter_and_conflicts_stand_behind_refusals() -> None:
    found = found_in(check(), MAPPING)
    assert [(one.rows, bool(one.clashes)) for one in found.problems] == [((5, 9), False), ((9,), False), ((7,), True)]
    (name,) = found.names
    assert name.names == ("Weaver, Sample", "Sample Weaver"), "as the file says it and as it is printed"


def test_an_answer_is_given_for_all_rows_and_spellings() -> None:
    found = found_in(check(), MAPPING)
    assert decided(Decisions(), found.problems[0], Act.LEAVE_OUT).left_out == {5, 9}
    assert decided(Decisions(), found.problems[2], Act.TAKE_FILE).clashes == {(7, "title_en"): True}
    assert decided(Decisions(), found.problems[0], Act.MATCH, "u").matches == {5: "u", 9: "u"}
    named = decided(Decisions(), found.names[0], Act.LINK, "u").names
    assert len(named) == 2
    assert {(one.naming, one.uid) for one in named.values()} == {(Naming.LINK, "u")}
