"""An empty frame bears the number that a work would get in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.exhibitions.following import numbers_of

FREE: tuple[tuple[dict[int, str], tuple[int, ...], dict[int, str]], ...] = (
    ({1: "F-01", 3: "F-03"}, (2,), {2: "F-02"}),
    ({2: "F-02"}, (1, 3, 4), {1: "F-01", 3: "F-03", 4: "F-04"}),
    ({9: "KAT-9"}, (10,), {10: "KAT-10"}),
    ({1: "007"}, (2,), {2: "008"}),
    ({1: "A-1", 2: "B-1"}, (3,), {3: "B-2"}),
    ({1: "", 2: ""}, (3,), {3: "3"}),
    ({1: "12"}, (2,), {2: "2"}),
    ({1: "alachigh"}, (2,), {2: "2"}),
    ({}, (1, 2), {1: "1", 2: "2"}),
    # Those that hang were counted without their gaps: no number is free between them.
    ({4: "F-04", 6: "F-05"}, (5,), {5: "5"}),
    # Before the first number there is none.
    ({3: "F-01"}, (1, 2), {1: "1", 2: "2"}),
)


@pytest.mark.parametrize(("fixed", "frames", "numbers"), FREE)
def test_an_empty_frame_follows_the_pattern_beside_it(
    fixed: dict[int, str], frames: tuple[int, ...], numbers: dict[int, str]
) -> None:
    assert numbers_of(fixed, frames) == numbers


def test_a_number_that_is_shown_already_is_not_given_again() -> None:
    assert numbers_of({1: "F-1"}, (2,), taken=("f-2",)) == {2: "2"}


NUMBERS = st.one_of(st.just(""), st.from_regex(r"(A-|B|)[0-9]{1,3}", fullmatch=True))


@given(st.dictionaries(st.integers(1, 30), NUMBERS), st.sets(st.integers(1, 40), min_size=1))
def test_no_pattern_is_given_twice(fixed: dict[int, str], frames: set[int]) -> None:
    made = numbers_of(fixed, sorted(frames - fixed.keys()))
    patterned = [number for frame, number in made.items() if number != str(frame)]
    assert len({*patterned, *fixed.values()}) == len(patterned) + len(set(fixed.values()))
