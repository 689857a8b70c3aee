"""How fields share the rows of a wide form."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.desk.forms.packing import GAP, NARROWEST, UNITS, Width, columns_in, packed


@given(st.lists(st.sampled_from(Width), max_size=40), st.integers(1, 3))
def test_fields_keep_their_order_and_never_overlap(widths: list[Width], columns: int) -> None:
    places = packed(widths, columns)
    assert len(places) == len(widths)
    starts = [(place.row, place.unit) for place in places]
    assert starts == sorted(set(starts))
    for one, other in itertools.pairwise(places):
        assert other.row > one.row or other.unit == one.unit + one.span
    assert all(place.unit + place.span <= UNITS[columns] for place in places)


@given(st.lists(st.sampled_from(Width), min_size=1, max_size=40), st.integers(1, 3))
def test_every_row_but_the_last_is_full(widths: list[Width], columns: int) -> None:
    places = packed(widths, columns)
    for row in range(places[-1].row):
        assert sum(place.span for place in places if place.row == row) == UNITS[columns]


@pytest.mark.parametrize(("width", "columns"), [(0, 1), (240, 1), (NARROWEST * 2 + GAP, 2), (528, 3), (2000, 3)])
def test_more_width_has_more_columns(width: int, columns: int) -> None:
    assert columns_in(width) == columns
