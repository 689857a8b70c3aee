"""Every field of every record that reaches an edition, by name: a field more or less is a decision, not an accident."""

from typing import Any

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.items.records import WORKS, Item
from kalbajar_catalogue.storage.fields import fields_of
from tests.freezing.marking import edition_with

EVERY_WORK = """
brief_description credit_line cultural_context date_display dimensions_statement inscription.position inscription.text
inscription.translation inscription.transliteration inscription.type maker.agent maker.qualifier maker.role
materials_statement object_number physical_description provenance_note status style_period title
"""
THINGS = "date_earliest date_latest"
AROUND = {
    "agent": "biography birth death display_name",
    "citation": "page",
    "event": """audience begin booking_note capacity date_display description end language people.agent
        people.qualifier people.role title type venue work""",
    "exhibit": "catalogue_number order",
    "exhibition": """accessibility admission announced_count begin_date contact_public date_display end_date
        opening_hours organisers.agent organisers.qualifier organisers.role subtitle summary title venue venue_part""",
    "institution": "address email name uri",
    "media_link": "alt_text copyright_notice extended_description image_creator role",
    "part": "count material name note type",
    "place": "latitude longitude name",
    "programme": "title",
    "region": "label",
    "section": "code colour intro order title",
    "source": "accessed citation url",
    "text": "body type",
}
BY_KIND = {
    "photograph": """caption colour_mode copy_number date_taken digital_source_type edition_number mount
        period_relation photographer.agent photographer.qualifier photographer.role print_size.value_mm process""",
    "carpet": f"""{THINGS} border_guard border_main carpet_group colours.colour colours.dye_type
        composition.composition composition.given_by dimension.value_mm ends_bottom ends_top field_design fringe
        knot_tying knot_type knots_horizontal_dm knots_vertical_dm layout medallion_count motif original_use
        pictorial_subject pile.colour pile.material pile.notation pile.ply pile.spin pile_height_mm_least
        pile_height_mm_most place_woven restoration_visible school selvedge set_role warp.colour warp.material
        warp.notation warp.ply warp.spin warp_depression weave_type weaver.agent weaver.qualifier weaver.role
        weft.colour weft.material weft.notation weft.ply weft.shoots weft.spin woven_inscription.calendar
        woven_inscription.position woven_inscription.text woven_inscription.translation
        woven_inscription.transliteration woven_inscription.type""",
    "painting": f"""{THINGS} depicted_view framed_size.value_mm genre made_on_trip material.material material.part
        medium place_made support technique viewpoint""",
    "craft": f"""{THINGS} artisan.agent artisan.qualifier artisan.role craft_type dimension.value_mm fibre function
        inlay_materials learned_from material.material material.part pattern place_made process_steps technique tools
        wood_species workshop""",
    "dwelling": f"""{THINGS} access_note covering dimension.value_mm felt_count fixing frame_material
        material.material material.part place_made plan pole_count reconstruction_basis reconstruction_date
        reconstruction_makers.agent reconstruction_makers.qualifier reconstruction_makers.role structure_type
        technique""",
    "other": f"{THINGS} dimension.value_mm material.material material.part object_name place_made technique",
}
UNMARKED = {"dwelling": {"dwelling.status"}, "carpet": {"place.latitude", "place.longitude", "place.name"}}
"""A status that is a known word; and a carpet names the place where it was woven, which is not the marked one."""


def declared_private() -> set[str]:
    """The names of all private fields, and of private members of groups, of every kind of record there is."""
    found = set()
    for kind in wiring.kinds():
        for field in fields_of(kind.record):
            members: tuple[Any, ...] = fields_of(field.group_type) if field.group_type else ()
            found |= {f"{kind.name}.{field.name}.{one.name}" for one in members if one.declared.private}
            found |= {f"{kind.name}.{field.name}"} if field.declared.private else set()
    return found


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.kind)
def test_these_fields_reach_an_edition_and_no_others(work: type[Item]) -> None:
    marks, edition = edition_with(work)
    own = {f"{work.kind}.{name}" for name in (EVERY_WORK + BY_KIND[work.kind]).split()}
    around = {f"{kind}.{name}" for kind, names in AROUND.items() for name in names.split()}
    assert marks.found_in(edition) == (own | around) - UNMARKED.get(work.kind, set())


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.kind)
def test_no_private_field_is_among_them(work: type[Item]) -> None:
    marks, edition = edition_with(work)
    private = declared_private()
    given = {name for name in (*marks.texts, *marks.figures) if name in private}
    assert len(given) >= 20, "the marks cover the private fields"
    assert marks.found_in(edition) & private == set()
    prefixes = tuple(f"{name}." for name in private)
    assert [name for name in marks.found_in(edition) if name.startswith(prefixes)] == []
