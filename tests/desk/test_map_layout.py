"""Where the marks and names of a map sketch stand."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from kalbajar_catalogue.authorities.coordinates import Coordinates
from kalbajar_catalogue.authorities.places import ITSELF, NEAR, Known, PlaceLine
from kalbajar_catalogue.desk.places.map_layout import FOOT, Sheet, laid_out, mark_at, next_mark
from kalbajar_catalogue.desk.places.map_painting import said_degrees
from kalbajar_catalogue.i18n.languages import Multilingual

SIZE = (280.0, 224.0)


def known(number: int, lat: float, lon: float) -> Known:
    place = PlaceLine(str(number), "", Multilingual(en=f"Place {number}"), (), "", "", Coordinates(lat, lon))
    return Known(place, Coordinates(lat, lon), NEAR if number else ITSELF)


def sheet_of(places: list[tuple[float, float]]) -> Sheet:
    found = [known(number, *at) for number, at in enumerate(places)]
    sheet = laid_out(found, SIZE, lambda one: one.place.name.en, lambda words: 7.0 * len(words))
    assert sheet is not None
    return sheet


PLACES = st.lists(st.tuples(st.floats(35, 45), st.floats(40, 50)), min_size=1, max_size=25)


@given(PLACES)
def test_every_place_is_drawn_once_and_no_name_covers_another_or_leaves_the_sheet(
    places: list[tuple[float, float]],
) -> None:
    sheet = sheet_of(places)
    drawn = sorted(int(one.place.uid) for mark in sheet.marks for one in mark.places)
    assert drawn == list(range(len(places)))
    assert sheet.marks[0].places[0].relation == ITSELF
    rooms = [mark.room for mark in sheet.marks if mark.room]
    for number, room in enumerate(rooms):
        assert room.left() >= 0
        assert room.right() <= SIZE[0]
        assert not any(room.intersects(other) for other in rooms[number + 1 :])


def test_a_mark_of_several_bears_the_name_of_the_one_the_others_lie_in() -> None:
    town, square = known(1, 40.0, 46.0), known(2, 40.0001, 46.0001)
    square = replace(square, place=replace(square.place, parent=town.place.uid))
    sheet = laid_out([known(0, 41, 47), square, town], SIZE, lambda one: one.place.name.en, len)
    assert sheet is not None
    assert sheet.marks[1].words == "Place 1 +1"


@given(PLACES)
def test_a_pointer_on_a_mark_means_it(places: list[tuple[float, float]]) -> None:
    sheet = sheet_of(places)
    assert mark_at(sheet.marks, sheet.marks[0].at) == 0
    assert mark_at(sheet.marks, QPointF(-500, -500)) == -1


def test_arrows_go_to_the_nearest_mark_that_way_and_stop_at_the_edge() -> None:
    sheet = sheet_of([(40, 46), (40, 47), (41, 46.1), (40, 48)])
    names = [mark.places[0].place.uid for mark in sheet.marks]
    here = names.index("0")
    assert names[next_mark(sheet.marks, here, (1, 0))] == "1"
    assert names[next_mark(sheet.marks, here, (0, -1))] == "2"
    assert next_mark(sheet.marks, here, (-1, 0)) == here
    assert next_mark(sheet.marks, -1, (1, 0)) == 0
    assert next_mark((), -1, (1, 0)) == -1


def test_nothing_is_laid_out_without_places_or_room() -> None:
    assert laid_out([], SIZE, lambda one: "", lambda words: 1.0) is None
    assert laid_out([known(0, 40, 46)], (280, FOOT), lambda one: "", lambda words: 1.0) is None


def test_the_net_is_named_in_degrees_and_minutes() -> None:
    assert [said_degrees(one) for one in (46.0, 46.5, -0.25, 40.01)] == ["46°", "46°30′", "−0°15′", "40°0.6′"]
