"""Every row of DOMAIN 2.1-2.6 has a field, a property or a record that holds it."""

from typing import Any

import pytest

from kalbajar_catalogue.authorities.records import AgentRole, Place
from kalbajar_catalogue.items.groups import Inscription, RelatedItem, WovenInscription
from kalbajar_catalogue.items.records import WORKS, Carpet, Craft, Dwelling, Item, Other, Painting, Part, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.items.yarns import Weft, Yarn
from kalbajar_catalogue.storage.fields import Shape, fields_of

# Row of DOMAIN -> the record or group that holds it, and its fields there; T marks those with a value per language.
ROWS: list[tuple[str, type[Any], str]] = [
    ("object_number", Item, "object_number"),
    ("other_number + type", Item, "other_number"),
    ("object_name", Item, "object_name"),
    ("title", Item, "title:T"),
    ("title_is_descriptive", Item, "title_is_descriptive"),
    ("brief_description", Item, "brief_description:T"),
    ("physical_description", Item, "physical_description:T"),
    ("count", Item, "count"),
    ("maker", Item, "maker"),
    ("maker_qualifier", AgentRole, "qualifier"),
    ("date_display", Item, "date_display:T"),
    ("date_earliest, date_latest", Item, "date_earliest date_latest"),
    ("place_made", Item, "place_made"),
    ("material + extent", Item, "material"),
    ("technique", Item, "technique"),
    ("materials_statement", Item, "materials_statement:T"),
    ("dimension", Item, "dimension"),
    ("dimension: part, type, value, qualifier", Dimension, "part type value_mm value_g circa"),
    ("dimensions_statement", Item, "dimensions_statement:T"),
    ("inscription", Item, "inscription"),
    ("inscription group", Inscription, "text language script transliteration translation:T position type"),
    ("distinguishing_features", Item, "distinguishing_features"),
    ("subject / depicted", Item, "subject depicted_place depicted_person depicted_event"),
    ("style_period, cultural_context", Item, "style_period cultural_context"),
    ("holder", Item, "holder"),
    ("credit_line", Item, "credit_line:T"),
    ("status", Item, "status"),
    ("provenance_note", Item, "provenance_note:T"),
    ("publish", Item, "publish"),
    ("internal_note", Item, "internal_note"),
    ("location", Item, "current_location normal_location location_date"),
    ("item_relation", Item, "related_item"),
    ("item_relation: typed", RelatedItem, "item relation"),
    ("item_part", Part, "whole item type name:T count material order note:T"),
    ("2.2 photographer", Photograph, "photographer"),
    ("2.2 date_taken", Photograph, "date_taken"),
    ("2.2 place_taken", Photograph, "place_taken"),
    ("2.2 place_taken: lat/lon", Place, "latitude longitude"),
    ("2.2 place_shown", Photograph, "place_shown"),
    ("2.2 period_relation", Photograph, "period_relation"),
    ("2.2 pair_of", Photograph, "pair_of"),
    ("2.2 process", Photograph, "process"),
    ("2.2 colour_mode", Photograph, "colour_mode"),
    ("2.2 edition_number, copy_number", Photograph, "edition_number copy_number"),
    ("2.2 print_size, image_size, mount", Photograph, "print_size image_size mount"),
    ("2.2 headline, caption", Photograph, "headline:T caption:T caption_writer"),
    ("2.2 persons_shown + consent", Photograph, "persons_shown"),
    ("2.2 digital_source_type", Photograph, "digital_source_type"),
    ("2.3 weave_class", Carpet, "weave_class"),
    ("2.3 weave_type", Carpet, "weave_type"),
    ("2.3 school", Carpet, "school"),
    ("2.3 group", Carpet, "carpet_group"),
    ("2.3 composition", Carpet, "composition layout"),
    ("2.3 place_woven", Carpet, "place_woven"),
    ("2.3 knot_type", Carpet, "knot_type knot_tying"),
    ("2.3 knots", Carpet, "knots_horizontal_dm knots_vertical_dm"),
    ("2.3 pile_height_mm", Carpet, "pile_height_mm_least pile_height_mm_most"),
    ("2.3 warp, weft, pile", Carpet, "warp weft pile"),
    ("2.3 warp: members", Yarn, "material colour ply spin notation"),
    ("2.3 weft: members", Weft, "material colour ply spin notation shoots"),
    ("2.3 warp_depression", Carpet, "warp_depression"),
    ("2.3 selvedge, ends, fringe", Carpet, "selvedge:T ends_top:T ends_bottom:T fringe:T"),
    ("2.3 colours + dye_type", Carpet, "colours"),
    ("2.3 designs", Carpet, "field_design:T border_main:T border_guard:T medallion_count"),
    ("2.3 motif", Carpet, "motif"),
    ("2.3 pictorial_subject", Carpet, "pictorial_subject:T"),
    ("2.3 woven_date / woven_inscription", Carpet, "woven_inscription"),
    ("2.3 woven_inscription: as 2.1, and calendar", WovenInscription,
     "text language script transliteration translation:T position type calendar"),
    ("2.3 weaver", Carpet, "weaver"),
    ("2.3 set_role", Carpet, "set_role"),
    ("2.3 original_use", Carpet, "original_use"),
    ("2.3 restoration_visible", Carpet, "restoration_visible:T"),
    ("2.4 medium, support", Painting, "medium support"),
    ("2.4 genre", Painting, "genre"),
    ("2.4 signature, date_on_work", Painting, "inscription"),
    ("2.4 framed, framed dimensions", Painting, "framed framed_size"),
    ("2.4 made_on_trip", Painting, "made_on_trip:T"),
    ("2.4 depicted_view, viewpoint", Painting, "depicted_view viewpoint"),
    ("2.5 craft_type", Craft, "craft_type"),
    ("2.5 tools, process steps", Craft, "tools:T process_steps:T"),
    ("2.5 inlay_materials, wood_species, fibre", Craft, "inlay_materials wood_species fibre"),
    ("2.5 pattern, function", Craft, "pattern:T function"),
    ("2.5 artisan, workshop, learned_from", Craft, "artisan workshop learned_from:T"),
    ("2.5 demonstrated_at", Craft, "demonstrated_at"),
    ("2.6 structure_type", Dwelling, "structure_type"),
    ("2.6 reconstruction", Dwelling,
     "status reconstruction_date reconstruction_makers reconstruction_basis:T"),
    ("2.6 plan, diameter, height, pole_count, felt_count", Dwelling, "plan dimension pole_count felt_count"),
    ("2.6 component", Part, "whole type name:T"),
    ("2.6 covering, frame material, fixing", Dwelling, "covering frame_material fixing"),
    ("2.6 contents", Dwelling, "contents"),
    ("2.6 setup_instructions, floor_load, access_note", Dwelling, "setup_instructions floor_load access_note:T"),
]  # fmt: skip
PRIVATE = {
    Item: {"distinguishing_features", "internal_note", "current_location", "normal_location", "location_date"},
    Dwelling: {"setup_instructions", "floor_load"},
}


@pytest.mark.parametrize(("holder", "names"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_every_row_has_its_place(holder: type[Any], names: str) -> None:
    shapes = {field.name: field.shape for field in fields_of(holder)}
    for name, _, translated in (said.partition(":") for said in names.split()):
        assert name in shapes
        assert (shapes[name] is Shape.MULTILINGUAL) == bool(translated), name


@pytest.mark.parametrize("work", WORKS)
def test_no_field_is_without_a_row(work: type[Item]) -> None:
    named = {said.partition(":")[0] for _, holder, names in ROWS if issubclass(work, holder) for said in names.split()}
    assert {field.name for field in fields_of(work)} == named


@pytest.mark.parametrize("work", WORKS)
def test_only_what_is_private_in_domain_is_private(work: type[Item]) -> None:
    private = PRIVATE[Item] | PRIVATE.get(work, set())
    assert {field.name for field in fields_of(work) if field.declared.private} == private


def test_there_are_six_kinds_of_works_of_one_family() -> None:
    assert [work.kind for work in WORKS] == ["photograph", "carpet", "painting", "craft", "dwelling", "other"]
    assert {work.family for work in WORKS} == {"item"}
    assert Part.family == ""


def test_a_dwelling_passes_for_a_reconstruction_until_somebody_says_otherwise() -> None:
    assert Dwelling().status == "reconstruction"
    assert Carpet().status == Other().status == "original"


def test_the_density_is_worked_out_and_labelled() -> None:
    carpet = Carpet(knots_horizontal_dm=40, knots_vertical_dm=45)
    assert carpet.knot_density_dm2 == 1800
    assert Carpet(knots_horizontal_dm=40).knot_density_dm2 is None
    for work in WORKS:
        assert all(label and isinstance(getattr(work, name), property) for name, label in work.derived.items())


@pytest.mark.parametrize("work", WORKS)
def test_the_fields_of_the_makers_hold_people_in_roles(work: type[Item]) -> None:
    groups = {field.name: field.group_type for field in fields_of(work)}
    assert {groups[name] for name in work.maker_fields} == {AgentRole}


@pytest.mark.parametrize("work", WORKS)
def test_what_a_field_depends_on_is_a_field_and_its_words(work: type[Item]) -> None:
    from kalbajar_catalogue.authorities import vocabularies

    fields = {field.name: field for field in fields_of(work)}
    for field in fields.values():
        if field.declared.when:
            switch, _, codes = field.declared.when.partition("=")
            known = {term.code for term in vocabularies.terms(fields[switch].declared.vocabulary)}
            assert set(codes.split("|")) <= known
