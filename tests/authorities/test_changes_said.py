"""A change of the journal in words, in three languages: fields, values, references, groups, states."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.app.wiring import kinds
from kalbajar_catalogue.authorities.changes_said import label_said, made_said, named_in, value_said
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.storage.flat import flatten
from kalbajar_catalogue.storage.journal import Change
from tests.storage.built import built

NAMES = {"uid 1": "Mari", "uid 2": "Tbilisi"}


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("title_en", "A bridge", "A bridge"),
        ("knots_horizontal_dm", 36, "36"),
        ("publish", False, "No"),
        ("title_is_descriptive", True, "Yes"),
        ("weaver", [{"agent": "uid 1", "role": "weaver"}], "Mari (weaver)"),
        ("weaver", [{"agent": "gone"}], ""),
        ("dimension", [{"type": "length", "value_mm": 2620.0}, {"type": "width", "value_mm": 1400.0}], "262 × 140 cm"),
        ("state", ["trashed", "doubled"], "in the trash: doubled"),
        ("state", ["live", ""], "in the catalogue"),
        ("title_en", None, ""),
        ("no_such_field", "kept", "kept"),
    ],
)
def test_values_are_said(key: str, value: Any, said: str) -> None:
    assert value_said(Carpet, key, value, "en", NAMES) == said


@pytest.mark.parametrize(
    ("key", "language", "said"),
    [
        ("title_az", "en", "Title (az)"),
        ("knots_horizontal_dm", "en", "Knots across"),
        ("title_az", "az", "Başlıq (az)"),
        ("state", "en", "State"),
        ("no_such_field", "ru", "no_such_field"),
    ],
)
def test_fields_are_called(key: str, language: Any, said: str) -> None:
    assert label_said(Carpet, key, language) == said


def test_a_new_record_tells_its_first_values_but_not_its_name() -> None:
    flat = {"title_en": "A bridge", "mount": "oak", "title_is_descriptive": True}
    assert made_said(Photograph, flat, "en", {}) == "Descriptive title: Yes; Mount: oak"
    assert made_said(Photograph, flat, "en", {}, most=1) == "Descriptive title: Yes …"


def test_what_values_point_at_is_known_before_and_after() -> None:
    change = Change("carpet", "c", "weaver", [{"agent": "uid 1"}], [{"agent": "uid 2"}, {"agent": ""}])
    assert set(named_in(Carpet, change)) == {"uid 1", "uid 2"}
    assert set(named_in(Carpet, Change("carpet", "c", "", None, {"weaver": [{"agent": "uid 1"}]}))) == {"uid 1"}
    assert set(named_in(Carpet, Change("carpet", "c", "state", ["live", ""], ["trashed", "x"]))) == set()


@given(st.data())
def test_every_value_of_every_kind_can_be_said(data: st.DataObject) -> None:
    record = data.draw(st.sampled_from([kind.record for kind in kinds()]))
    flat = flatten(data.draw(built(record)))
    language = data.draw(st.sampled_from(LANGUAGES))
    for key, value in flat.items():
        assert isinstance(value_said(record, key, value, language, NAMES), str)
        assert label_said(record, key, language)
    assert isinstance(made_said(record, flat, language, NAMES), str)
    assert all(isinstance(uid, str) for uid in named_in(record, Change(record.kind, "uid", "", None, flat)))
