"""What is declared of every field: words, import names, privacy, vocabulary; and that none of DOMAIN is missing."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items.groups import Inscription, Material, PersonShown
from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
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
    Dimension: "part type value_mm circa",
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
PRIVATE = {
    ("agent", "internal_note"), ("media_file", "original_filename"), ("media_file", "latitude"),
    ("media_file", "longitude"), ("media_file", "serial_number"), ("media_file", "facts"),
    ("photograph", "distinguishing_features"), ("photograph", "current_location"), ("photograph", "normal_location"),
    ("photograph", "location_date"), ("photograph", "internal_note"), ("PersonShown", "consent"),
    ("PersonShown", "minor"), ("FileFact", "standard"), ("FileFact", "name"), ("FileFact", "value"),
}  # fmt: skip
REFERS = {"agent", "place", "item", "media_file", "exhibition", ""}


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
    assert {(kind, field.name) for kind, field in FIELDS if field.declared.private} == PRIVATE


def test_every_vocabulary_that_a_field_names_is_there() -> None:
    named = {field.declared.vocabulary for _, field in FIELDS if field.declared.vocabulary}
    assert all(vocabularies.terms(name) for name in named)


def test_a_default_that_is_a_code_is_one_of_its_vocabulary() -> None:
    coded = [field for _, field in FIELDS if field.declared.vocabulary and field.default]
    assert [field.name for field in coded] == ["type", "role", "status", "type", "status"]
    for field in coded:
        assert field.default in {term.code for term in vocabularies.terms(field.declared.vocabulary)}


def test_what_a_field_refers_to_is_a_kind() -> None:
    assert {field.declared.refers for _, field in FIELDS} == REFERS


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
