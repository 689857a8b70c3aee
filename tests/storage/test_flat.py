"""Records as flat values and back."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import field_of, fields_of
from kalbajar_catalogue.storage.flat import difference, flatten, unflatten
from tests.storage.built import RECORDS, built


@pytest.mark.parametrize("record_type", RECORDS)
@settings(max_examples=20)
@given(data=st.data())
def test_a_record_comes_back_from_its_flat_values(record_type: type[Any], data: st.DataObject) -> None:
    record = data.draw(built(record_type))
    flat = flatten(record)
    assert json.loads(json.dumps(flat)) == flat
    assert unflatten(record_type, flat) == record


@pytest.mark.parametrize("record_type", RECORDS)
def test_an_empty_record_is_flat_as_nothing(record_type: type[Any]) -> None:
    assert flatten(record_type()) == {}


@pytest.mark.parametrize("record_type", RECORDS)
def test_every_flat_key_leads_back_to_its_field(record_type: type[Any]) -> None:
    keys = [(key, field) for field in fields_of(record_type) for key in field.keys]
    assert len({key for key, _ in keys}) == len(keys)
    for key, field in keys:
        found, language = field_of(record_type, key)
        assert found is field
        assert key == (f"{field.name}_{language}" if language else field.name)


def test_a_flat_record_holds_only_what_differs_from_the_defaults() -> None:
    photograph = Photograph(
        title=Multilingual(az="Dağ"), publish=False, count=1, subject=("dağ",), print_size=(Dimension("height", 450.0),)
    )
    assert flatten(photograph) == {
        "title_az": "Dağ",
        "publish": False,
        "subject": ["dağ"],
        "print_size": [{"type": "height", "value_mm": 450.0}],
    }


def test_unknown_keys_are_ignored() -> None:
    assert unflatten(Photograph, {"mount": "oak", "gone_since": 1}) == Photograph(mount="oak")


def test_a_difference_names_what_came_changed_and_went() -> None:
    before, after = {"a": 1, "b": 2, "c": [3]}, {"b": 2, "c": [4], "d": 5}
    assert difference(before, after) == {"a": (1, None), "c": ([3], [4]), "d": (None, 5)}
