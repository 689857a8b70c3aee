"""What is declared of every field: words, import names, privacy, vocabulary; and that none of DOMAIN is missing."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items.groups import Inscription, Material, PersonShown
from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import Field, Shape, field_of, fields_of
from tests.storage.built import RECORDS

# DOMAIN 2.1 and 2.2, without what the program computes (uid, kind, completeness) and what stands in a group.
ITEM = [
    "object_number",
    "other_number",
    "object_name",
    "title",
    "title_is_descriptive",
    "brief_description",
    "physical_description",
    "count",
    "maker",
    "date_display",
    "date_earliest",
    "date_latest",
    "place_made",
    "material",
    "technique",
    "materials_statement",
    "dimension",
    "dimensions_statement",
    "inscription",
    "distinguishing_features",
    "subject",
    "depicted_place",
    "depicted_person",
    "depicted_event",
    "style_period",
    "cultural_context",
    "holder",
    "credit_line",
    "status",
    "provenance_note",
    "publish",
    "internal_note",
    "current_location",
    "normal_location",
    "location_date",
]
PHOTOGRAPH = [
    "photographer",
    "date_taken",
    "place_taken",
    "place_shown",
    "period_relation",
    "pair_of",
    "process",
    "colour_mode",
    "edition_number",
    "copy_number",
    "print_size",
    "image_size",
    "mount",
    "headline",
    "caption",
    "caption_writer",
    "persons_shown",
    "digital_source_type",
]
GROUPS: dict[type[Any], str] = {
    AgentRole: "agent role qualifier",
    Material: "material part",
    Dimension: "part type value_mm circa value_g",
    Inscription: "text language script transliteration translation position type",
    PersonShown: "agent consent minor",
}
TRANSLATABLE = [
    "title",
    "brief_description",
    "physical_description",
    "date_display",
    "materials_statement",
    "dimensions_statement",
    "credit_line",
    "provenance_note",
    "headline",
    "caption",
]
_WORK = "distinguishing_features current_location normal_location location_date internal_note"
_PRIVATE = {
    "agent": "phone email address bank internal_note",
    "place": "internal_note",
    "source": "internal_note",
    "desk_person": "name colour",
    "house_setting": "name value",
    "saved_filter": "name page conditions order",
    "text": "note",
    "rights": "permission_file note",
    "media_file": "original_filename latitude longitude serial_number facts",
    "media_link": "rating pick",
    "region": "note",
    "attachment": "note",
    "photograph": _WORK,
    "carpet": _WORK,
    "painting": _WORK,
    "craft": _WORK,
    "dwelling": f"{_WORK} setup_instructions floor_load",
    "other": _WORK,
    "programme": "note",
    "exhibition": "note",
    "section": "note",
    "exhibit": "note",
    "event": "participants_internal note",
    "FileFact": "standard name value",
    "PersonShown": "consent minor",
}
CUSTODY = ("loan", "loan_item", "condition_report", "movement")
PRIVATE = {(kind, name) for kind, names in _PRIVATE.items() for name in names.split()}
CODED = {
    "agent": "type", "term": "status", "citation": "status", "text": "type language status",
    "rights": "scope status may_print may_show may_give", "media_link": "role", "region": "type",
    "photograph": "status", "carpet": "status", "painting": "status", "craft": "status", "dwelling": "status",
    "other": "status", "exhibition": "type status", "loan": "status",
}  # fmt: skip


def _all() -> Iterator[tuple[str, Field]]:
    """Every field of every kind, then the members of their groups."""
    groups = dict.fromkeys(f.group_type for record in RECORDS for f in fields_of(record) if f.group_type)
    yield from ((record.kind, field) for record in RECORDS for field in fields_of(record))
    yield from ((group.__name__, field) for group in groups for field in fields_of(group))


FIELDS = list(_all())
OWN = [(record.kind, field) for record in RECORDS for field in fields_of(record)]


@pytest.mark.parametrize(("kind", "field"), OWN, ids=[f"{kind}.{field.name}" for kind, field in OWN])
def test_a_field_says_what_it_is_and_how_an_import_may_call_it(kind: str, field: Field) -> None:
    assert field.declared.label.strip() == field.declared.label != ""
    assert field.declared.help.endswith((".", "”.", "!"))
    assert field.declared.group
    assert all(field.declared.names[language] for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("record_type", RECORDS)
def test_no_two_fields_of_a_kind_share_an_import_name(record_type: type[Any], language: Language) -> None:
    named = Counter(fold(name) for field in fields_of(record_type) for name in field.declared.names[language])
    assert not [name for name, count in named.items() if count > 1]


@pytest.mark.parametrize("record_type", RECORDS)
def test_an_import_name_of_one_language_is_no_other_field_in_another(record_type: type[Any]) -> None:
    owners: dict[str, set[str]] = {}
    for field in fields_of(record_type):
        for language in LANGUAGES:
            for name in field.declared.names[language]:
                owners.setdefault(fold(name), set()).add(field.name)
    assert not {name: fields for name, fields in owners.items() if len(fields) > 1}


def test_exactly_these_fields_never_leave_the_house() -> None:
    private = {(kind, field.name) for kind, field in FIELDS if field.declared.private}
    assert {one for one in private if one[0] not in CUSTODY} == PRIVATE


def test_nothing_of_custody_leaves_the_house() -> None:
    kept = [field for kind, field in OWN if kind in CUSTODY]
    assert len(kept) > 40
    assert [field.name for field in kept if not field.declared.private] == []


def test_every_vocabulary_that_a_field_names_is_there() -> None:
    named = {field.declared.vocabulary for _, field in FIELDS if field.declared.vocabulary}
    assert all(vocabularies.terms(name) for name in named)


def test_a_default_that_is_a_code_is_one_of_its_vocabulary() -> None:
    coded = [(kind, field) for kind, field in FIELDS if field.declared.vocabulary and field.default]
    assert {(kind, field.name) for kind, field in coded} == {
        (kind, name) for kind, names in CODED.items() for name in names.split()
    }
    for _, field in coded:
        assert field.default in {term.code for term in vocabularies.terms(field.declared.vocabulary)}


def test_what_a_field_refers_to_is_a_kind_or_a_family_of_kinds() -> None:
    named = {field.declared.refers for _, field in FIELDS} - {""}
    assert {name for name in named if not any(kind.fits(name) for kind in wiring.kinds())} == set()


def test_a_field_that_has_a_meaning_only_sometimes_names_a_field_and_words_of_its_vocabulary() -> None:
    conditional = [(record, field) for record in RECORDS for field in fields_of(record) if field.declared.when]
    assert {field.name for _, field in conditional} >= {"knot_type", "pile_height_mm_least"}
    for record, field in conditional:
        name, _, values = field.declared.when.partition("=")
        switch, _ = field_of(record, name)
        assert set(values.split("|")) <= {term.code for term in vocabularies.terms(switch.declared.vocabulary)}


def test_a_group_holds_at_most_one_reference() -> None:
    groups = {field.group_type for _, field in FIELDS if field.group_type}
    pointing = {group: [m for m in fields_of(group) if m.declared.refers] for group in groups if group}
    assert all(len(members) <= 1 for members in pointing.values())


@pytest.mark.parametrize("name", ITEM)
def test_every_work_has_the_fields_of_domain(name: str) -> None:
    assert name in {field.name for field in fields_of(Item)}


@pytest.mark.parametrize("name", [*ITEM, *PHOTOGRAPH])
def test_a_photograph_has_the_fields_of_domain(name: str) -> None:
    assert name in {field.name for field in fields_of(Photograph)}


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_has_the_members_of_domain(group: type[Any]) -> None:
    assert {field.name for field in fields_of(group)} == set(GROUPS[group].split())


def test_what_domain_calls_translatable_has_a_value_per_language() -> None:
    shapes = {field.name: field.shape for field in fields_of(Photograph)}
    assert {name for name, shape in shapes.items() if shape is Shape.MULTILINGUAL} == set(TRANSLATABLE)
