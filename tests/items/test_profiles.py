"""What a work needs before it is printed, kind by kind."""

from dataclasses import replace
from typing import Any

import pytest

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.profiles import Context, missing
from kalbajar_catalogue.items.records import WORKS, Carpet, Craft, Dwelling, Item, Other, Painting, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.items.yarns import Yarn
from kalbajar_catalogue.storage.fields import field_of

SAID = Multilingual("a", "b", "c")
WHOLE = Context(pictured=True, described=True, labelled=True, parts=True, sourced=frozenset({"school"}))
SOMEBODY, UNKNOWN = (AgentRole("somebody"),), (AgentRole("", "", "unknown"),)
SIZE = (Dimension("height", 600.0), Dimension("width", 800.0))
BASE: dict[str, Any] = {"title": SAID, "credit_line": SAID}
READY: dict[str, Any] = {
    "photograph": Photograph(
        **BASE, photographer=SOMEBODY, date_display=SAID, place_shown=("p",), period_relation="restoration",
        process="inkjet_print", print_size=SIZE,
    ),
    "carpet": Carpet(
        **BASE, weave_type="kilim", place_woven="p", date_display=SAID, holder="h", material=(Material("wool"),),
        dimension=(Dimension("length", 3000.0), Dimension("width", 1500.0)),
    ),
    "painting": Painting(
        **BASE, maker=SOMEBODY, date_display=SAID, medium=("oil",), support=("canvas",), dimension=SIZE, framed=True,
        framed_size=SIZE,
    ),
    "craft": Craft(
        **BASE, craft_type="woodcarving", artisan=SOMEBODY, wood_species=("walnut",), dimension=SIZE[:1],
        date_display=SAID,
    ),
    "dwelling": Dwelling(
        **BASE, structure_type="alachigh", reconstruction_date="2025", reconstruction_makers=SOMEBODY,
        reconstruction_basis=SAID, dimension=(Dimension("diameter", 6000.0),),
    ),
    "other": Other(**BASE, object_name=("book",)),
}  # fmt: skip
# Kind, what is taken away, and the keys that are then missing in Azerbaijani.
WITHOUT: list[tuple[str, dict[str, Any], list[str]]] = [
    *((kind, {"title": Multilingual(en="b")}, ["title_az"]) for kind in READY),
    *((kind, {"credit_line": Multilingual()}, ["credit_line_az"]) for kind in READY),
    ("photograph", {"photographer": ()}, ["photographer"]),
    ("photograph", {"photographer": (AgentRole("", "photographer"),)}, ["photographer"]),
    ("photograph", {"photographer": UNKNOWN}, []),
    ("photograph", {"date_display": Multilingual(en="b")}, ["date_display_az"]),
    ("photograph", {"date_display": Multilingual(), "date_taken": "2021"}, []),
    ("photograph", {"place_shown": ()}, ["place_shown"]),
    ("photograph", {"period_relation": ""}, ["period_relation"]),
    ("photograph", {"print_size": ()}, ["print_size"]),
    ("photograph", {"print_size": (), "process": "digital_capture"}, []),
    ("photograph", {"print_size": (), "process": ""}, []),
    ("photograph", {"print_size": (), "process": "", "mount": "oak"}, ["print_size"]),
    ("carpet", {"weave_type": ""}, ["weave_type"]),
    ("carpet", {"place_woven": ""}, ["place_woven"]),
    ("carpet", {"place_woven": "", "school": "karabakh"}, []),
    ("carpet", {"date_display": Multilingual()}, ["date_display_az"]),
    ("carpet", {"date_display": Multilingual(), "date_earliest": "1880"}, []),
    ("carpet", {"dimension": SIZE}, ["dimension"]),
    ("carpet", {"dimension": ()}, ["dimension", "dimension"]),
    ("carpet", {"dimension": (), "dimensions_statement": SAID}, []),
    ("carpet", {"dimension": (Dimension("length", 3000.0, "frame"), Dimension("width", 1.0))}, ["dimension"]),
    ("carpet", {"material": ()}, ["material"]),
    ("carpet", {"material": (), "warp": (Yarn("wool"),)}, []),
    ("carpet", {"material": (), "materials_statement": SAID}, []),
    ("carpet", {"holder": ""}, ["holder"]),
    ("painting", {"maker": ()}, ["maker"]),
    ("painting", {"maker": UNKNOWN}, []),
    ("painting", {"date_display": Multilingual()}, ["date_display_az"]),
    ("painting", {"medium": ()}, ["medium"]),
    ("painting", {"support": ()}, ["support"]),
    ("painting", {"support": (), "medium": (), "materials_statement": SAID}, []),
    ("painting", {"dimension": SIZE[:1]}, ["dimension"]),
    ("painting", {"framed_size": ()}, ["framed_size"]),
    ("painting", {"framed_size": (), "framed": False}, []),
    ("craft", {"craft_type": ""}, ["craft_type"]),
    ("craft", {"artisan": ()}, ["artisan"]),
    ("craft", {"artisan": (), "workshop": ("w",)}, []),
    ("craft", {"artisan": (), "place_made": ("p",)}, []),
    ("craft", {"artisan": (), "maker": UNKNOWN}, []),
    ("craft", {"wood_species": ()}, ["material"]),
    ("craft", {"wood_species": (), "fibre": ("wool",)}, []),
    ("craft", {"dimension": ()}, ["dimension"]),
    ("craft", {"dimension": (Dimension("weight", value_g=500.0),)}, ["dimension"]),
    ("craft", {"date_display": Multilingual()}, ["date_display_az"]),
    ("dwelling", {"structure_type": ""}, ["structure_type"]),
    ("dwelling", {"reconstruction_date": ""}, ["reconstruction_date"]),
    ("dwelling", {"reconstruction_makers": ()}, ["reconstruction_makers"]),
    ("dwelling", {"reconstruction_makers": UNKNOWN}, []),
    ("dwelling", {"reconstruction_basis": Multilingual(ru="c")}, ["reconstruction_basis_az"]),
    ("dwelling", {"reconstruction_date": "", "reconstruction_makers": (), "status": "original"}, []),
    ("dwelling", {"dimension": ()}, ["dimension"]),
    ("other", {"object_name": ()}, ["object_name"]),
]


def test_there_is_a_profile_for_every_kind() -> None:
    assert READY.keys() == {work.kind for work in WORKS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", READY)
def test_a_complete_work_misses_nothing(kind: str, language: Language) -> None:
    assert missing(READY[kind], WHOLE, language) == ()


@pytest.mark.parametrize(("kind", "taken", "keys"), WITHOUT)
def test_what_print_needs_is_missed_with_its_field(kind: str, taken: dict[str, Any], keys: list[str]) -> None:
    item = replace(READY[kind], **taken)
    found = missing(item, WHOLE, "az")
    assert [problem.field for problem in found] == keys
    for problem in found:
        assert field_of(type(item), problem.field)
        assert str(SENTENCES[problem.code]).format(**problem.values)


@pytest.mark.parametrize(
    ("context", "code"),
    [
        (replace(WHOLE, pictured=False, described=False), "missing.picture"),
        (replace(WHOLE, described=False), "missing.alt_text"),
        (replace(WHOLE, labelled=False), "missing.label"),
    ],
)
@pytest.mark.parametrize("kind", READY)
def test_every_work_needs_a_picture_with_words_and_a_label(kind: str, context: Context, code: str) -> None:
    assert [problem.code for problem in missing(READY[kind], context, "en")] == [code]
    assert code in SENTENCES


def test_a_school_wants_a_source() -> None:
    carpet = replace(READY["carpet"], place_woven="", school="karabakh")
    (problem,) = missing(carpet, replace(WHOLE, sourced=frozenset({"composition"})), "az")
    assert (problem.code, problem.field) == ("missing.school_source", "school")
    assert problem.code in SENTENCES


def test_components_are_parts_or_contents() -> None:
    bare = replace(WHOLE, parts=False)
    (problem,) = missing(READY["dwelling"], bare, "az")
    assert (problem.code, problem.field) == ("missing.parts", "parts")
    assert missing(replace(READY["dwelling"], contents=("carpet",)), bare, "az") == ()


@pytest.mark.parametrize("work", WORKS)
def test_an_empty_work_misses_much_and_is_never_refused(work: type[Item]) -> None:
    for language in LANGUAGES:
        codes = {problem.code for problem in missing(work(), Context(), language)}
        assert {"missing.field", "missing.picture", "missing.label"} <= codes <= SENTENCES.keys()
