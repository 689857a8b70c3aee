"""Every row of DOMAIN 2.7 has a field; every record survives being written and read; what is private is listed."""

from typing import Any

import pytest

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import done, live, photographs, set_of, show

# Row of DOMAIN 2.7 -> record, fields that hold it, whether it has a value per language.
ROWS: list[tuple[str, type[Any], str, bool]] = [
    ("exhibition.reference", Exhibition, "reference", False),
    ("exhibition.title, subtitle", Exhibition, "title subtitle", True),
    ("exhibition.type", Exhibition, "type", False),
    ("begin_date, end_date", Exhibition, "begin_date end_date", False),
    ("date_display", Exhibition, "date_display", True),
    ("venue", Exhibition, "venue", False),
    ("venue_part", Exhibition, "venue_part", True),
    ("organiser and all other roles", Exhibition, "organisers", False),
    ("summary", Exhibition, "summary", True),
    ("wall_text, foreword", Text, "owner type language body", False),
    ("announced_count", Exhibition, "announced_count", False),
    ("for visitors", Exhibition, "opening_hours admission accessibility contact_public", True),
    ("status", Exhibition, "status", False),
    ("section.code, order, colour", Section, "code order colour exhibition parent", False),
    ("section.title, intro", Section, "title intro", True),
    ("exhibit.catalogue_number", Exhibit, "catalogue_number", False),
    ("exhibit.order, ...", Exhibit, "order wall_or_case label_choice spotlight section", False),
    ("event.type", Event, "type", False),
    ("event.title, description", Event, "title description", True),
    ("event.start, end, ...", Event, "begin end all_day sequence", False),
    ("event.date_display", Event, "date_display", True),
    ("event.venue, audience, ...", Event, "venue audience language capacity", False),
    ("event.booking_note", Event, "booking_note", True),
    ("event.work", Event, "work", True),
    ("event.author", Event, "people", False),
    ("event.items", Event, "items programme exhibition", False),
    ("event.participants_internal", Event, "participants_internal", False),
    ("programme", Programme, "begin_date end_date venue organisers guests", False),
    ("programme in words", Programme, "title date_display summary", True),
]
PRIVATE = {
    ("programme", "note"), ("exhibition", "note"), ("section", "note"), ("exhibit", "note"), ("event", "note"),
    ("event", "participants_internal"),
}  # fmt: skip
KINDS = (Programme, Exhibition, Section, Exhibit, Event)
SAID = Multilingual("ə", "e", "э")


@pytest.mark.parametrize(("row", "record", "names", "translatable"), ROWS, ids=[row[0] for row in ROWS])
def test_every_row_of_domain_has_its_fields(row: str, record: type[Any], names: str, translatable: bool) -> None:
    fields = {field.name: field for field in fields_of(record)}
    assert [name for name in names.split() if name not in fields] == []
    assert {fields[name].shape is Shape.MULTILINGUAL for name in names.split()} == {translatable}


def test_exactly_these_fields_are_private() -> None:
    assert {(kind.kind, one.name) for kind in KINDS for one in fields_of(kind) if one.declared.private} == PRIVATE


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_with_every_field_filled_survives_and_is_undone(catalogue: Catalogue, kind: type[Any]) -> None:
    targets = _targets(catalogue)
    full = kind(**{field.name: _filled(field, targets) for field in fields_of(kind)})
    empty = live(catalogue)
    change_set = set_of(catalogue, lambda work: store.insert(work, full))
    with catalogue.reading() as reading:
        found = store.fetch(reading, kind)[-1]
    assert {field.name: getattr(found, field.name) for field in fields_of(kind)} == {
        field.name: getattr(full, field.name) for field in fields_of(kind)
    }
    assert not [field.name for field in fields_of(kind) if getattr(found, field.name) == field.default]
    done(catalogue, lambda work: history.undo(work, change_set))
    assert live(catalogue) == empty


def _targets(catalogue: Catalogue) -> dict[str, str]:
    """A record of every kind that the records of an exhibition point at."""
    (photograph,) = photographs(catalogue, "a")
    exhibition = show(catalogue)

    def made(work: Work) -> dict[str, str]:
        records = (Agent(), Place(), Programme(), Section(exhibition=exhibition), Text(owner=photograph))
        return {record.kind: store.insert(work, record).uid for record in records}

    return {"item": photograph, "exhibition": exhibition, **done(catalogue, made)}


def _filled(field: Field, targets: dict[str, str]) -> Any:
    if field.shape is Shape.GROUPS:
        return (AgentRole(targets["agent"], "organiser", "attributed"),)
    value = targets[field.declared.refers] if field.declared.refers else "2025-11-25"
    return {
        Shape.TEXT: value,
        Shape.MULTILINGUAL: SAID,
        Shape.INTEGER: 7,
        Shape.YES_NO: True,
        Shape.LIST: (value,),
    }[field.shape]
