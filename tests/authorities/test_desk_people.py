"""The people at this desk: names that nobody shares, colours that can be told apart and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import desk_people
from kalbajar_catalogue.authorities.colours import COLOURS, colour_of
from kalbajar_catalogue.authorities.desk_people import free_colour
from kalbajar_catalogue.authorities.records import DeskPerson
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage import history, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import done, set_of

PAPER, NIGHT = "#FFFDF8", "#251D18"


def people(catalogue: Catalogue) -> list[tuple[str, str]]:
    with catalogue.reading() as reading:
        return [(person.name, person.colour) for person in desk_people.listed(reading)]


def added(catalogue: Catalogue, *names: str) -> list[DeskPerson]:
    return [one_added(catalogue, name) for name in names]


def one_added(catalogue: Catalogue, name: str) -> DeskPerson:
    return done(catalogue, lambda work: desk_people.add(work, name))


def test_people_stand_in_the_order_of_the_alphabet_each_in_a_colour_of_their_own(catalogue: Catalogue) -> None:
    added(catalogue, "Şəlalə", "  Əli  ", "Anar")
    assert people(catalogue) == [("Anar", COLOURS[2]), ("Əli", COLOURS[1]), ("Şəlalə", COLOURS[0])]


@pytest.mark.parametrize("name", ["Aytən", "AYTƏN", " aytən "])
def test_two_people_never_have_one_name(catalogue: Catalogue, name: str) -> None:
    added(catalogue, "Aytən")
    with pytest.raises(WorldError, match=r"desk_person\.taken"):
        added(catalogue, name)


def test_a_person_needs_a_name(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"desk_person\.no_name"):
        added(catalogue, "  ")


def test_a_person_may_be_renamed_to_another_spelling_of_the_same_name(catalogue: Catalogue) -> None:
    (person,) = added(catalogue, "ayten")
    done(catalogue, lambda work: desk_people.change(work, person.uid, {"name": "Ayten", "colour": COLOURS[4].lower()}))
    assert people(catalogue) == [("Ayten", COLOURS[4])]


@pytest.mark.parametrize("colour", ["red", "#fff", "#FFFFFF", ""])
def test_only_colours_of_the_palette_are_taken(catalogue: Catalogue, colour: str) -> None:
    (person,) = added(catalogue, "Aytən")
    with pytest.raises(WorldError, match=r"desk_person\.no_colour"):
        done(catalogue, lambda work: desk_people.change(work, person.uid, {"colour": colour}))


def test_whoever_left_comes_back_as_the_same_record(catalogue: Catalogue) -> None:
    (person,) = added(catalogue, "Aytən")
    done(catalogue, lambda work: desk_people.remove(work, person.uid))
    assert people(catalogue) == []
    (again,) = added(catalogue, "AYTƏN")
    assert (again.uid, again.name) == (person.uid, "AYTƏN")


def test_a_removal_is_not_undone_into_two_of_one_name(catalogue: Catalogue) -> None:
    (person,) = added(catalogue, "Aytən")
    removed = set_of(catalogue, lambda work: trash.throw_away(work, person.uid))
    (other,) = added(catalogue, "Nərgiz")
    done(catalogue, lambda work: desk_people.change(work, other.uid, {"name": "Aytən"}))
    done(catalogue, lambda work: history.undo(work, removed))
    assert [name for name, _ in people(catalogue)] == ["Aytən"]


def test_adding_is_undone(catalogue: Catalogue) -> None:
    made = set_of(catalogue, lambda work: desk_people.add(work, "Aytən"))
    done(catalogue, lambda work: history.undo(work, made))
    assert people(catalogue) == []


def test_the_eleventh_person_shares_the_least_used_colour() -> None:
    assert free_colour([*COLOURS, COLOURS[0]]) == COLOURS[1]
    assert free_colour(["#000000"]) == COLOURS[0]


@given(st.text())
def test_a_name_of_the_history_always_has_the_same_colour(name: str) -> None:
    assert colour_of(name, {}) == colour_of(name, {}) in COLOURS
    assert colour_of(name, {name: "#4673AB"}) == "#4673AB"


@pytest.mark.parametrize("colour", COLOURS)
def test_every_colour_bears_a_light_letter_and_shows_on_both_grounds(colour: str) -> None:
    assert contrast(colour, PAPER) >= 4.5
    assert contrast(colour, NIGHT) >= 3


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 counts it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
