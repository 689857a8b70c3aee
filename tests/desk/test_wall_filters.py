"""What a person looks for on a wall: themes, places, authors, stars, picks and what is to mend, as rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.desk.gallery.filters import (
    EVERYTHING,
    PERIODS,
    SUBJECTS,
    Filters,
    counted,
    is_chosen,
    matches,
    themes,
    toggled,
)
from kalbajar_catalogue.exhibitions.looking import Seen
from kalbajar_catalogue.items.health import CHECKS

BRIDGE = Seen("bridge", rating=4, pick=True, period="before_occupation", subjects=("monument",),
              places=("pass", "town"), makers=("a",))  # fmt: skip
SCHOOL = Seen("school", rating=2, period="restoration", places=("town",), makers=("b",), mend=("alt_text",))
MEADOW = Seen("meadow", period="after_liberation", subjects=("landscape", "nature"), places=("pass",),
              makers=("a", "b"), mend=("credit", "title"))  # fmt: skip
RUIN = Seen("ruin", rating=5, period="during_occupation", subjects=("monument", "before"))
ALL = (BRIDGE, SCHOOL, MEADOW, RUIN)


@pytest.mark.parametrize(
    ("period", "subjects", "expected"),
    [
        ("", (), ""),
        ("undated", (), ""),
        ("during_occupation", (), ""),
        ("before_occupation", (), "before"),
        ("after_liberation", (), "after"),
        ("restoration", (), "after restoration"),
        ("", ("before",), "before"),
        ("", ("after", "restoration"), "after restoration"),
        ("after_liberation", ("landscape", "nature"), "after landscape"),
        ("before_occupation", ("monument", "landscape"), "before monument landscape"),
        ("", ("victory", "portrait"), ""),
    ],
)
def test_a_theme_comes_from_the_period_or_the_subjects(period: str, subjects: tuple[str, ...], expected: str) -> None:
    assert themes(Seen("x", period=period, subjects=subjects)) == frozenset(expected.split())


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (EVERYTHING, "bridge school meadow ruin"),
        (Filters(period=frozenset({"before"})), "bridge ruin"),
        (Filters(period=frozenset({"before", "after"})), "bridge school meadow ruin"),
        (Filters(subject=frozenset({"monument"})), "bridge ruin"),
        (Filters(period=frozenset({"before"}), place=frozenset({"town"})), "bridge"),
        (Filters(place=frozenset({"pass"})), "bridge meadow"),
        (Filters(maker=frozenset({"b"})), "school meadow"),
        (Filters(stars=1), "bridge school ruin"),
        (Filters(stars=4), "bridge ruin"),
        (Filters(stars=5), "ruin"),
        (Filters(picked=True), "bridge"),
        (Filters(mend=frozenset({"any"})), "school meadow"),
        (Filters(mend=frozenset({"alt_text"})), "school"),
        (Filters(mend=frozenset({"title", "alt_text"})), "school meadow"),
        (Filters(stars=5, picked=True), ""),
    ],
)
def test_a_work_has_to_fit_every_group_that_is_set(filters: Filters, expected: str) -> None:
    assert [seen.item for seen in ALL if matches(filters, seen)] == expected.split()


def test_counts_follow_the_other_groups_and_not_their_own() -> None:
    counts = counted(Filters(period=frozenset({"before"})), ALL)
    assert (counts.all, counts.matching) == (4, 2)
    assert [counts.of("period", one) for one in PERIODS] == [2, 2]
    assert [counts.of("subject", one) for one in SUBJECTS] == [0, 2, 0]
    assert [counts.of("stars", str(stars)) for stars in range(1, 6)] == [2, 2, 2, 2, 1]
    assert counts.of("mend", "any") == 0
    assert counts.of("maker", "b") == 0


def test_a_choice_is_set_and_taken_back() -> None:
    filters = toggled(toggled(EVERYTHING, "place", "town"), "place", "pass")
    assert is_chosen(filters, "place", "town")
    assert toggled(toggled(filters, "place", "town"), "place", "pass") == EVERYTHING
    stars = toggled(EVERYTHING, "stars", "3")
    assert toggled(stars, "stars", "5").stars == 5
    assert not toggled(stars, "stars", "3")
    assert toggled(toggled(EVERYTHING, "picked", "yes"), "picked", "yes") == EVERYTHING


CODES = st.frozensets(st.sampled_from("abc"))
SEEN = st.builds(
    Seen,
    item=st.just("x"),
    rating=st.integers(0, 5),
    pick=st.booleans(),
    period=st.sampled_from(("", "before_occupation", "after_liberation", "restoration")),
    subjects=st.lists(st.sampled_from(SUBJECTS)).map(tuple),
    places=CODES.map(tuple),
    makers=CODES.map(tuple),
    mend=st.lists(st.sampled_from(CHECKS), unique=True).map(tuple),
)
FILTERS = st.builds(
    Filters,
    period=st.frozensets(st.sampled_from(PERIODS)),
    subject=st.frozensets(st.sampled_from(SUBJECTS)),
    place=CODES,
    maker=CODES,
    stars=st.integers(0, 5),
    picked=st.booleans(),
    mend=st.frozensets(st.sampled_from(("any", *CHECKS))),
)
CHOICE = st.one_of(
    st.tuples(st.just("period"), st.sampled_from(PERIODS)),
    st.tuples(st.just("place"), st.sampled_from("abc")),
    st.tuples(st.just("stars"), st.sampled_from("12345")),
    st.tuples(st.just("picked"), st.just("yes")),
    st.tuples(st.just("mend"), st.sampled_from(("any", *CHECKS))),
)


@given(FILTERS, st.lists(SEEN, max_size=12), CHOICE)
def test_a_count_is_what_choosing_it_alone_in_its_group_would_show(
    filters: Filters, works: list[Seen], choice: tuple[str, str]
) -> None:
    group, code = choice
    bare = Filters(**{name: value for name, value in vars(filters).items() if name != group})
    shown = sum(matches(toggled(bare, group, code), seen) for seen in works)
    assert counted(filters, works).of(group, code) == shown


@given(FILTERS, st.lists(SEEN, max_size=12))
def test_the_matching_are_counted(filters: Filters, works: list[Seen]) -> None:
    counts = counted(filters, works)
    assert counts.matching == sum(matches(filters, seen) for seen in works)
    assert counts.all == len(works)
