"""Coordinates as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities.coordinates import (
    Coordinates,
    apart,
    read_coordinates,
    said_in_degrees,
    said_in_minutes,
)
from kalbajar_catalogue.diagnostics.problems import WorldError

IN_DEGREES, IN_SECONDS = (40.1069, 46.0383), (40.106944, 46.038333)
READ = [
    ("40.1069, 46.0383", IN_DEGREES),
    ("40.1069,46.0383", IN_DEGREES),
    ("40,1069 46,0383", IN_DEGREES),
    ("40,1069; 46,0383", IN_DEGREES),
    ("40,1069, 46,0383", IN_DEGREES),
    (" (40.1069, 46.0383) ", IN_DEGREES),
    ("geo:40.1069,46.0383", IN_DEGREES),
    ("46.0383 E 40.1069 N", IN_DEGREES),
    ("46.0383°E, 40.1069", IN_DEGREES),
    ("40°06′25″N 46°02′18″E", IN_SECONDS),
    ("40°06′25″N46°02′18″E", IN_SECONDS),
    ("40°06'25\"N, 46°02'18\"E", IN_SECONDS),
    ("40º 06’ 25” N, 46º 02’ 18” E", IN_SECONDS),
    ("40°06′25″ с. ш. 46°02′18″ в. д.", IN_SECONDS),
    ("40°06′25″С 46°02′18″В", IN_SECONDS),
    ("40°06′25″ şm. e. 46°02′18″ ş. u.", IN_SECONDS),
    ("40°06′25″ ŞM.E. 46°02′18″ Ş.U.", IN_SECONDS),
    ("N 40° 06.417' E 46° 02.3'", (40.10695, 46.038333)),
    ("33°54′ S 18°24′ W", (-33.9, -18.4)),
    ("-33.9 -18.4", (-33.9, -18.4)),
    ("−33.9 −18.4", (-33.9, -18.4)),
    ("40 46", (40.0, 46.0)),
]


@pytest.mark.parametrize(("typed", "read"), READ)
def test_coordinates_are_read_as_people_write_them(typed: str, read: tuple[float, float]) -> None:
    found = read_coordinates(typed)
    assert found is not None
    assert (found.latitude, found.longitude) == pytest.approx(read, abs=1e-6)


@pytest.mark.parametrize("typed", ["", "  ", "()"])
def test_nothing_typed_means_none(typed: str) -> None:
    assert read_coordinates(typed) is None


REFUSED = ["Kalbajar", "40", "40,46", "40 N 46 N", "-40 S 46 E", "40°66′ N 46 E", "40.5°06′N 46E", "1 2 3",
           "40°06''25''", "40.1069, 46.0383 m"]  # fmt: skip


@pytest.mark.parametrize("typed", REFUSED)
def test_what_is_none_is_said_to_be_none(typed: str) -> None:
    with pytest.raises(WorldError, match=r"place\.coordinates_unread"):
        read_coordinates(typed)


@pytest.mark.parametrize("typed", ["95, 46", "46.0, 200", "91 N 4 E"])
def test_nothing_lies_beyond_the_poles(typed: str) -> None:
    with pytest.raises(WorldError, match=r"place\.coordinates_off"):
        read_coordinates(typed)


PLACES = st.builds(
    Coordinates, st.floats(-90, 90).map(lambda one: round(one, 6)), st.floats(-180, 180).map(lambda one: round(one, 6))
)


@given(PLACES)
def test_what_is_said_is_read_again(at: Coordinates) -> None:
    assert read_coordinates(said_in_degrees(at)) == at
    minutes = read_coordinates(said_in_minutes(at))
    assert minutes is not None
    assert (minutes.latitude, minutes.longitude) == pytest.approx((at.latitude, at.longitude), abs=0.51 / 3600)


@given(PLACES, PLACES)
def test_a_way_is_as_long_there_as_back_and_never_round_the_earth(one: Coordinates, other: Coordinates) -> None:
    assert apart(one, other) == pytest.approx(apart(other, one), abs=1e-3)
    assert 0 <= apart(one, other) <= 20016
    assert apart(one, one) == 0


def test_a_degree_of_latitude_is_as_long_as_it_is() -> None:
    assert apart(Coordinates(40, 46), Coordinates(41, 46)) == pytest.approx(111.2, abs=0.1)
