"""The sketch of where places lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.qtkit.sketch import sketch, steps_between

KALBAJAR, LACHIN, SHUSHA, BAKU = (40.10, 46.04), (39.64, 46.55), (39.76, 46.75), (40.41, 49.87)


def test_north_is_up_and_east_is_right() -> None:
    drawn = sketch([KALBAJAR, LACHIN])
    assert drawn
    first, second = drawn.spots
    assert first.y < second.y
    assert first.x < second.x


def test_distances_keep_their_ratio() -> None:
    drawn = sketch([(40.0, 46.0), (40.0, 47.0), (41.0, 46.0)], 1.5)
    assert drawn
    a, b, c = drawn.spots
    across, down = b.x - a.x, (a.y - c.y) / 1.5
    assert across / down == pytest.approx(0.76, abs=0.02)


def test_the_bar_is_as_long_as_it_says() -> None:
    drawn = sketch([KALBAJAR, BAKU])
    assert drawn
    one, two = drawn.spots
    km = (two.x - one.x) * drawn.bar_km / drawn.bar
    assert km == pytest.approx(3.83 * 111.2 * 0.764, rel=0.02)


def test_places_that_would_cover_each_other_are_one_mark() -> None:
    drawn = sketch([KALBAJAR, (40.1001, 46.0401), BAKU])
    assert drawn
    assert [spot.places for spot in drawn.spots] == [(0, 1), (2,)]


@pytest.mark.parametrize("places", [[], [KALBAJAR], [KALBAJAR, (None, 46.0)], [KALBAJAR, (float("nan"), 46.0)],
                                    [KALBAJAR, (90.0, 46.0)], [KALBAJAR, (40.0, 400.0)]])  # fmt: skip
def test_one_place_makes_no_sketch(places: list[tuple[float | None, float | None]]) -> None:
    assert sketch(places) is None


@given(st.lists(st.tuples(st.floats(-89, 89), st.floats(-180, 180)), min_size=2, max_size=30), st.floats(0.5, 3))
def test_every_place_has_a_mark_on_the_sheet(places: list[tuple[float | None, float | None]], shape: float) -> None:
    drawn = sketch(places, shape)
    assert drawn
    assert sorted(at for spot in drawn.spots for at in spot.places) == list(range(len(places)))
    assert all(-0.001 <= spot.x <= 1.001 and -0.001 <= spot.y <= 1.001 for spot in drawn.spots)
    assert 0 < drawn.bar <= 1


def test_one_place_stands_in_the_middle_where_one_is_enough() -> None:
    drawn = sketch([KALBAJAR], fewest=1)
    assert drawn
    (spot,) = drawn.spots
    assert (spot.x, spot.y) == pytest.approx((0.5, 0.5))
    assert drawn.bar_km == 1


@given(st.lists(st.tuples(st.floats(-80, 80), st.floats(-170, 170)), min_size=2, max_size=9), st.floats(0.5, 3))
def test_the_edges_tell_where_a_degree_lies(places: list[tuple[float, float]], shape: float) -> None:
    drawn = sketch(places, shape)
    assert drawn
    for spot in drawn.spots:
        lat, lon = places[spot.places[0]]
        assert drawn.edges.west + spot.x * drawn.edges.wide == pytest.approx(lon, abs=1e-6)
        assert drawn.edges.north - spot.y * drawn.edges.high == pytest.approx(lat, abs=1e-6)


STEPS = [((45.93, 46.97), (46.0, 46.5)), ((-170.0, 170.0), (-90, 0, 90)),
         ((1.0, 1.0), ()), ((0.0, float("inf")), ())]  # fmt: skip


@pytest.mark.parametrize(("between", "steps"), STEPS)
def test_lines_of_the_net_are_round_degrees(between: tuple[float, float], steps: tuple[float, ...]) -> None:
    assert steps_between(*between) == steps


@given(st.floats(-180, 180), st.floats(0.02, 300))
def test_the_net_has_neither_no_line_nor_very_many(least: float, span: float) -> None:
    found = steps_between(least, least + span)
    assert len(found) <= 5
    assert all(least - 1e-3 <= one <= least + span + 1e-3 for one in found)
