"""Words are counted against the limit of their kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.texts.counting import Count, count, may_be_over


@pytest.mark.parametrize(
    ("body", "kind", "counted", "over"),
    [
        ("", "short_label", Count(0, 50), 0),
        ("söz " * 50, "short_label", Count(50, 50), 0),
        ("söz " * 53, "short_label", Count(53, 50), 3),
        ("söz " * 151, "long_label", Count(151, 150), 1),
        ("söz " * 900, "essay", Count(900, None), 0),
        ("söz", "", Count(1, None), 0),
    ],
)
def test_counts(body: str, kind: str, counted: Count, over: int) -> None:
    assert count(body, kind) == counted
    assert counted.over == over


@given(st.integers(0, 200), st.sampled_from(("short_label", "long_label", "essay")))
def test_what_cannot_be_too_long_is_not(words: int, kind: str) -> None:
    body = "a " * words
    if count(body, kind).over:
        assert may_be_over(len(body.strip()), kind) or words * 2 - 1 == len(body.strip())
