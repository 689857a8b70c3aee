"""The page of places: the tree, the map, coordinates as they are typed, what lies in what."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from kalbajar_catalogue.authorities import places as in_places
from kalbajar_catalogue.authorities.records import Place
from kalbajar_catalogue.desk.forms import elsewhere
from kalbajar_catalogue.desk.places.aside import COORDINATES, EVERYWHERE, PlaceAside
from kalbajar_catalogue.desk.places.page import PlacesPage
from kalbajar_catalogue.desk.widgets.record_rows import UNUSED
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import catalogue, done, empty_folder, live
from tests.desk.conftest import dressed
from tests.desk.names_ground import Ground

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def put(work: Work, made: Place, at: str) -> str:
    uid = store.insert(work, made).uid
    in_places.put_on_earth(work, uid, at)
    return uid


@pytest.fixture
def uids(catalogue: Catalogue) -> dict[str, str]:
    """A district with a town and a village; the town has a square; a far city. Two photographs show the square."""
    found: dict[str, str] = {}
    for name, parent, at in (
        ("District", "", "40.10, 46.00"), ("Town", "District", "40.11, 46.04"), ("Square", "Town", ""),
        ("Village", "District", "40.00, 46.10"), ("City", "", "40.41, 49.87"),
    ):  # fmt: skip
        made = Place(name=Multilingual(az=name, en=name), parent=found.get(parent, ""), type="town")
        found[name] = done(catalogue, partial(put, made=made, at=at))
    works = [Photograph(title=Multilingual(en=f"View {n}"), place_shown=(found["Square"],)) for n in range(2)]
    done(catalogue, lambda work: store.insert_all(work, works))
    return found


@pytest.fixture
def ground(dressed: QApplication, catalogue: Catalogue, uids: dict[str, str], tmp_path: Path) -> Iterator[Ground]:
    made = Ground(catalogue, tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(ground: Ground) -> PlacesPage:
    made = PlacesPage(ground.site, "en")
    ground.open(made)
    return made


def aside(page: PlacesPage) -> PlaceAside:
    assert isinstance(page.aside, PlaceAside)
    return page.aside


def go(page: PlacesPage, ground: Ground, uid: str) -> PlaceAside:
    page.show_record(uid)
    ground.settle()
    return aside(page)


def type_in(aside: PlaceAside, ground: Ground, text: str) -> None:
    line = aside.coordinates.line
    line.setFocus()
    line.selectAll()
    line.insert(text)  # as pasted: no key of a test has ° on it
    QTest.keyClick(line, Qt.Key.Key_Return)
    ground.settle()


def drawn(aside: PlaceAside) -> set[str]:
    return {one.place.name.en for mark in aside.map.marks for one in mark.places}


def test_places_stand_under_those_they_lie_in(page: PlacesPage) -> None:
    rows = [(row.depth, row.name) for row in page.list.view.rows.rows]
    assert rows == [(0, "City"), (0, "District"), (1, "Town"), (2, "Square"), (1, "Village")]


def test_a_place_is_found_by_what_it_lies_in(page: PlacesPage) -> None:
    page.list.line.setText("district square")
    assert [row.name for row in page.list.view.rows.rows] == ["Square"]


def test_the_map_shows_what_lies_around_and_a_click_goes_there(
    page: PlacesPage, ground: Ground, uids: dict[str, str]
) -> None:
    beside = go(page, ground, uids["Town"])
    asked: list[str] = []
    page.record_asked.connect(asked.append)
    assert drawn(beside) == {"Town", "District", "Village"}
    assert beside.map.marks[0].places[0].place.name.en == "Town"
    village = next(mark for mark in beside.map.marks if mark.places[0].place.uid == uids["Village"])
    QTest.mouseClick(beside.map, Qt.MouseButton.LeftButton, pos=QPoint(round(village.at.x()), round(village.at.y())))
    assert asked == [uids["Village"]]
    assert "13 km" in beside.map.words_of(village)


def test_arrows_go_from_mark_to_mark_and_enter_to_the_place(
    page: PlacesPage, ground: Ground, uids: dict[str, str]
) -> None:
    beside = go(page, ground, uids["City"])
    asked: list[str] = []
    page.record_asked.connect(asked.append)
    beside.map.setFocus()
    QTest.keyClick(beside.map, Qt.Key.Key_Left)
    assert beside.map.accessibleDescription().startswith("City")
    QTest.keyClick(beside.map, Qt.Key.Key_Left)
    assert "km" in beside.map.accessibleDescription()
    QTest.keyClick(beside.map, Qt.Key.Key_Return)
    ground.settle()
    menus = [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]
    if menus:  # The three near places are one mark on so wide a map: it asks which.
        menus[0].actions()[0].trigger()
        menus[0].close()
    assert asked
    assert asked[0] in {uids["District"], uids["Town"], uids["Village"]}


def test_a_place_without_coordinates_says_so_and_takes_them_as_they_are_typed(
    page: PlacesPage, ground: Ground, uids: dict[str, str], catalogue: Catalogue
) -> None:
    beside = go(page, ground, uids["Square"])
    assert "no coordinates" in beside._note.text()
    assert drawn(beside) == {"District", "Town"}
    type_in(beside, ground, "40°06′25″N 46°02′18″E")
    ground.wait_for(lambda: "Square" in drawn(beside))
    assert beside.coordinates.line.text() == "40.106944, 46.038333"
    assert not beside._note.isVisible()
    flat = live(catalogue)[uids["Square"]]
    assert (flat["latitude"], flat["longitude"]) == (40.106944, 46.038333)
    ground.undo()
    ground.wait_for(lambda: "Square" not in drawn(beside))
    assert beside.coordinates.line.text() == ""


def test_what_is_no_coordinate_is_said_in_place_and_stays_typed(
    page: PlacesPage, ground: Ground, uids: dict[str, str], catalogue: Catalogue
) -> None:
    beside = go(page, ground, uids["Square"])
    type_in(beside, ground, "the hill")
    assert "40.1069, 46.0383" in beside.coordinates._problem.text()
    assert beside.coordinates.line.text() == "the hill"
    assert "latitude" not in live(catalogue)[uids["Square"]]
    QTest.keyClick(beside.coordinates.line, Qt.Key.Key_Escape)
    assert beside.coordinates.line.text() == ""
    assert not beside.coordinates._problem.isVisible()


def test_what_was_typed_for_one_place_is_not_stored_for_another(
    page: PlacesPage, ground: Ground, uids: dict[str, str], catalogue: Catalogue
) -> None:
    beside = go(page, ground, uids["Square"])
    beside.coordinates.line.setFocus()
    QTest.keyClicks(beside.coordinates.line, "41, 47")
    page.show_record(uids["City"])
    ground.settle()
    page.list.view.setFocus()
    ground.settle()
    assert beside.coordinates.line.text() == "40.41, 49.87"
    assert live(catalogue)[uids["City"]]["latitude"] == 40.41


def test_what_was_typed_beside_the_form_is_there_again_after_a_crash(
    page: PlacesPage, ground: Ground, uids: dict[str, str], catalogue: Catalogue
) -> None:
    beside = go(page, ground, uids["Square"])
    QTest.keyClicks(beside.coordinates.line, "40.12, 46.05")
    QTest.keyClicks(beside.elsewhere.line, "tgn 7016692")
    assert ground.drafts.of(uids["Square"]).keys() == {COORDINATES, elsewhere.DRAFT}
    again = PlacesPage(ground.site, "en")
    ground.open(again)
    after = go(again, ground, uids["Square"])
    ground.wait_for(lambda: bool(after.coordinates.line.text()))
    assert (after.coordinates.line.text(), after.elsewhere.line.text()) == ("40.12, 46.05", "tgn 7016692")
    assert "not saved" in after.coordinates._problem.text()
    for line in (after.elsewhere.line, after.coordinates.line):
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
        ground.settle()
    assert live(catalogue)[uids["Square"]]["latitude"] == 40.12
    ground.wait_for(lambda: not ground.drafts.of(uids["Square"]))


def test_emptied_coordinates_are_taken_away(
    page: PlacesPage, ground: Ground, uids: dict[str, str], catalogue: Catalogue
) -> None:
    beside = go(page, ground, uids["City"])
    type_in(beside, ground, " ")
    assert "latitude" not in live(catalogue)[uids["City"]]


def test_what_a_place_lies_in_leads_on(page: PlacesPage, ground: Ground, uids: dict[str, str]) -> None:
    beside = go(page, ground, uids["Square"])
    asked: list[str] = []
    page.record_asked.connect(asked.append)
    buttons = beside.family.findChildren(QPushButton)
    for button in buttons:
        button.click()
    assert asked == [uids["Town"], uids["District"]]


def test_every_place_is_drawn_when_all_are_wanted(
    page: PlacesPage, ground: Ground, catalogue: Catalogue, uids: dict[str, str]
) -> None:
    many = [Place(name=Multilingual(en=f"P{n}"), latitude=30.0 + n, longitude=60.0 + n) for n in range(30)]
    done(catalogue, lambda work: store.insert_all(work, many))
    beside = go(page, ground, uids["Town"])
    assert drawn(beside) == {"Town", "District", "Village"}
    QTest.mouseClick(beside.reach.buttons[EVERYWHERE], Qt.MouseButton.LeftButton)
    ground.settle()
    assert len(drawn(beside)) == 34


def test_the_works_of_a_place_are_those_of_the_places_in_it_too(
    page: PlacesPage, ground: Ground, uids: dict[str, str]
) -> None:
    go(page, ground, uids["District"])
    asked: list[tuple[list[str], str]] = []
    told: list[str] = []
    page.among_asked.connect(lambda works, said: asked.append((works, said)))
    page.message.connect(told.append)
    page.show_works()
    ground.settle()
    assert [(len(works), said) for works, said in asked] == [(2, "District")]
    go(page, ground, uids["City"])
    page.show_works()
    ground.settle()
    assert (len(asked), told) == (1, ["No work names this place or one in it."])


def test_a_place_is_made_in_another_and_named_at_once(
    page: PlacesPage, ground: Ground, uids: dict[str, str], catalogue: Catalogue
) -> None:
    go(page, ground, uids["Village"])
    page.make_inside()
    ground.settle()
    assert live(catalogue)[page.uid]["parent"] == uids["Village"]
    focused = page.window().focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Spring")
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    ground.settle()
    assert [(row.depth, row.name) for row in page.list.view.rows.rows if row.uid == page.uid] == [(2, "Spring")]


def test_addresses_in_shared_lists_are_given_and_taken_away(
    page: PlacesPage, ground: Ground, uids: dict[str, str], catalogue: Catalogue
) -> None:
    beside = go(page, ground, uids["City"])
    QTest.keyClicks(beside.elsewhere.line, "tgn 7016692")
    QTest.keyClick(beside.elsewhere.line, Qt.Key.Key_Return)
    ground.settle()
    assert live(catalogue)[uids["City"]]["identifiers"] == ["http://vocab.getty.edu/tgn/7016692"]
    ground.wait_for(lambda: bool(beside.elsewhere.addresses))
    QTest.keyClicks(beside.elsewhere.line, "nothing")
    QTest.keyClick(beside.elsewhere.line, Qt.Key.Key_Return)
    assert beside.elsewhere._problem.isVisible()
    beside.elsewhere.given.emit([])
    ground.settle()
    assert "identifiers" not in live(catalogue)[uids["City"]]


def test_what_nobody_uses_and_what_lies_nowhere_can_be_asked_for(
    page: PlacesPage, ground: Ground, uids: dict[str, str]
) -> None:
    ground.wait_for(lambda: page.list.view.rows.used is not None)
    for tag, names in ((UNUSED, ["City", "Village"]), ("nowhere", ["Square"])):
        page.list.choice.setCurrentIndex(page.list.choice.findData(tag))
        assert [row.name for row in page.list.view.rows.rows] == names


def test_a_narrow_page_has_the_map_under_the_form(ground: Ground, uids: dict[str, str]) -> None:
    page = PlacesPage(ground.site, "ru")
    ground.open(page, 900)
    beside = go(page, ground, uids["Town"])
    assert page.form.isAncestorOf(beside.map)
    assert beside.map.marks
