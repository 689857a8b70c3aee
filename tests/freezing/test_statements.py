"""What a paper says of a work in each language."""

import pytest

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.freezing import statements
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.sizes import Dimension

OWN = Multilingual("öz sözü", "own words", "свои слова")
SIZE = (Dimension("height", 455.0), Dimension("width", 600.0))
NBSP = "\u00a0"

PRINTED = Multilingual(f"45,5{NBSP}×{NBSP}60{NBSP}sm", f"45.5{NBSP}×{NBSP}60{NBSP}cm", f"45,5{NBSP}×{NBSP}60{NBSP}см")

DATES: list[tuple[Photograph, Multilingual]] = [
    (Photograph(), NOTHING),
    (Photograph(date_taken="2021-05-14"), Multilingual("14 may 2021", "14 May 2021", "14 мая 2021 г.")),
    (Photograph(date_taken="1957"), Multilingual("1957", "1957", "1957")),
    (Photograph(date_earliest="1880", date_latest="1900"), Multilingual(*["1880 – 1900"] * 3)),
    (Photograph(date_earliest="1880"), Multilingual(*["1880"] * 3)),
    (Photograph(date_taken="2021", date_earliest="1880"), Multilingual(*["2021"] * 3)),
    (Photograph(date_display=OWN, date_taken="2021"), OWN),
]
MATERIALS: list[tuple[Photograph, Multilingual]] = [
    (Photograph(), NOTHING),
    (Photograph(process="inkjet_print"), Multilingual("mürəkkəb püskürtmə çapı", "inkjet print", "струйная печать")),
    (
        Photograph(process="inkjet_print", material=(Material("paper", "support"), Material("paper"), Material())),
        Multilingual("mürəkkəb püskürtmə çapı, kağız", "inkjet print, paper", "струйная печать, бумага"),
    ),
    (Photograph(technique=("our own way",)), Multilingual(*["our own way"] * 3)),
    (Photograph(process="inkjet_print", materials_statement=OWN), OWN),
]
SIZES: list[tuple[Photograph, Multilingual]] = [
    (Photograph(), NOTHING),
    (Photograph(print_size=SIZE), PRINTED),
    (Photograph(print_size=SIZE, dimension=SIZE[:1]), PRINTED),
    (Photograph(image_size=SIZE), PRINTED),
    (Photograph(print_size=SIZE, dimensions_statement=OWN), OWN),
]  # fmt: skip


@pytest.mark.parametrize(("item", "said"), DATES)
def test_a_date_is_said_in_each_language(item: Photograph, said: Multilingual) -> None:
    assert statements.date_of(item) == said


@pytest.mark.parametrize(("item", "said"), MATERIALS)
def test_materials_are_said_in_each_language(item: Photograph, said: Multilingual) -> None:
    assert statements.materials_of(item) == said


@pytest.mark.parametrize(("item", "said"), SIZES)
def test_sizes_are_said_in_each_language(item: Photograph, said: Multilingual) -> None:
    assert statements.dimensions_of(item) == said


def test_people_are_named_with_what_they_did_and_how_sure_it_is() -> None:
    names = {"r": Multilingual("Rəna", ru="Рена"), "t": Multilingual(en="Tural")}
    roles = [AgentRole("r"), AgentRole("t", "printer"), AgentRole("r", "author", "attributed"), AgentRole("gone")]
    rena, tural, attributed = statements.people_of(roles, names, "photographer")
    assert (rena.name, rena.role, rena.role_label.az) == (names["r"], "photographer", "fotoqraf")
    assert (tural.name, tural.role, tural.role_label.en) == (names["t"], "printer", "printer")
    assert attributed.name == Multilingual("Rəna (aid edilir)", "", "Рена (приписывается)")


def test_places_stand_in_one_line_and_none_is_left_out() -> None:
    names = {"k": Multilingual("Kəlbəcər", "Kalbajar"), "l": Multilingual("Laçın"), "s": Multilingual(ru="Шуша")}
    assert statements.places_of(["k"], names) == names["k"]
    assert statements.places_of(["k", "gone", "l"], names) == Multilingual("Kəlbəcər, Laçın")
    assert statements.places_of(["l", "s"], names) == Multilingual("Laçın, Шуша", "", "Laçın, Шуша")
    assert statements.places_of(["gone"], names) == NOTHING
