"""Places as they lie in each other, and around each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import places
from kalbajar_catalogue.authorities.coordinates import Coordinates
from kalbajar_catalogue.authorities.places import ABOVE, BESIDE, ITSELF, NEAR, WITHIN, Gazetteer, PlaceLine
from kalbajar_catalogue.authorities.records import Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import history, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import done, live, set_of


def line(uid: str, parent: str = "", at: tuple[float, float] | None = None) -> PlaceLine:
    return PlaceLine(uid, uid, Multilingual(en=uid), (), "", parent, Coordinates(*at) if at else None)


def lying(*lines: PlaceLine) -> Gazetteer:
    return Gazetteer({one.uid: one for one in lines})


VALLEY = lying(
    line("country"), line("district", "country", (40.1, 46.0)), line("town", "district", (40.11, 46.04)),
    line("spring", "town", (40.2, 45.9)), line("village", "district", (40.0, 46.1)), line("hill", "district"),
    line("pass", "", (40.3, 46.3)),
    *(line(f"far {number}", "", (41.0 + number, 47.0)) for number in range(12)),
)  # fmt: skip


def test_the_tree_puts_each_place_under_the_one_it_lies_in() -> None:
    tree = VALLEY.tree(lambda place: place.uid)
    assert [(branch.depth, branch.place.uid) for branch in tree][:6] == [
        (0, "country"), (1, "district"), (2, "hill"), (2, "town"), (3, "spring"), (2, "village"),
    ]  # fmt: skip
    assert [one.uid for one in tree[4].above] == ["country", "district", "town"]


def test_what_lies_in_a_place_and_above_it_is_found_however_far() -> None:
    assert {one.uid for one in VALLEY.within("district")} == {"hill", "town", "spring", "village"}
    assert [one.uid for one in VALLEY.above("spring")] == ["country", "district", "town"]


def test_around_a_place_stand_its_relatives_and_the_nearest_others() -> None:
    around = VALLEY.around("town", nearest=3)
    assert [(one.place.uid, one.relation) for one in around] == [
        ("town", ITSELF), ("district", ABOVE), ("spring", WITHIN), ("village", BESIDE), ("pass", NEAR),
    ]  # fmt: skip
    assert around[0].km == 0
    assert around[1].km == pytest.approx(3.6, abs=0.1)
    assert len(VALLEY.around("town", everything=True)) == 17


def test_a_place_far_from_all_others_still_has_neighbours() -> None:
    lone = lying(line("lone", "", (0, 0)), line("one", "", (40, 46)), line("other", "", (40.1, 46)))
    assert [one.place.uid for one in lone.around("lone")] == ["lone", "one", "other"]
    assert [one.place.uid for one in lone.around("one")] == ["one", "other"]


def test_around_a_place_without_coordinates_stand_its_relatives_only() -> None:
    around = VALLEY.around("hill")
    assert {one.place.uid for one in around} == {"district", "town", "village"}
    assert {one.km for one in around} == {None}


PARENTS = st.lists(st.integers(-1, 19), min_size=1, max_size=20)


@given(PARENTS)
def test_every_place_stands_once_in_the_tree_after_its_parent(parents: list[int]) -> None:
    """Parents come before their children in the list, so that there is no circle."""
    lines = [line(str(at), str(parent) if 0 <= parent < at else "") for at, parent in enumerate(parents)]
    tree = lying(*lines).tree(lambda place: int(place.uid))
    order = [branch.place.uid for branch in tree]
    assert sorted(order, key=int) == [one.uid for one in lines]
    for branch in tree:
        above = [one.uid for one in branch.above]
        assert above[-1:] == ([branch.place.parent] if branch.place.parent else [])
        assert all(order.index(one) < order.index(branch.place.uid) for one in above)
        assert branch.place.uid in {one.uid for one in lying(*lines).within(above[0])} if above else True


def add(catalogue: Catalogue, name: str, parent: str = "") -> str:
    made = done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(en=name), parent=parent)))
    return made.uid


def test_the_gazetteer_knows_live_places_only_and_cuts_circles(catalogue: Catalogue) -> None:
    country, town = add(catalogue, "Country"), add(catalogue, "Town")
    street = add(catalogue, "Street", town)
    gone = add(catalogue, "Gone")
    done(catalogue, lambda work: store.change(work, "place", town, {"parent": gone}))
    done(catalogue, lambda work: store.set_state(work, gone, "trashed"))
    lone, other = add(catalogue, "One"), add(catalogue, "Other")
    done(catalogue, lambda work: store.change_all(work, "place", {lone: {"parent": other}, other: {"parent": lone}}))
    with catalogue.reading() as reading:
        found = places.gazetteer(reading)
        assert places.within(reading, town) == (street,)
    assert {uid: place.parent for uid, place in found.places.items()} == {
        country: "", town: "", street: town, lone: "", other: "",
    }  # fmt: skip


def test_typed_coordinates_are_one_step_and_undone_as_one(catalogue: Catalogue) -> None:
    uid = add(catalogue, "Kalbajar")
    step = set_of(catalogue, lambda work: places.put_on_earth(work, uid, "40°06′25″N 46°02′18″E"))
    assert (live(catalogue)[uid]["latitude"], live(catalogue)[uid]["longitude"]) == (40.106944, 46.038333)
    done(catalogue, lambda work: history.undo(work, step))
    assert "latitude" not in live(catalogue)[uid]
    done(catalogue, lambda work: places.put_on_earth(work, uid, "0, 0"))
    done(catalogue, lambda work: places.put_on_earth(work, uid, " "))
    assert "longitude" not in live(catalogue)[uid]


def test_coordinates_that_are_none_change_nothing(catalogue: Catalogue) -> None:
    uid = add(catalogue, "Kalbajar")
    with pytest.raises(WorldError, match=r"place\.coordinates_off"):
        done(catalogue, lambda work: places.put_on_earth(work, uid, "46, 400"))
    done(catalogue, lambda work: trash.throw_away(work, uid))
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: places.put_on_earth(work, uid, "40, 46"))
