"""The museum's own fields in records and tables: no column of their own, and fields like any other."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.storage import history, store, verification
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import (
    Declared,
    Field,
    OwnFields,
    Shape,
    declared_fields,
    every_field_of,
    field_of,
    fields_of,
    names,
    own_in_force,
    stored_field_of,
    take_own,
)
from kalbajar_catalogue.storage.flat import flatten, unflatten
from kalbajar_catalogue.storage.own_values import OwnValues
from tests.catalogues import done, set_of
from tests.storage.built import value_of

DEFAULTS: dict[Shape, Any] = {
    Shape.TEXT: "", Shape.MULTILINGUAL: NOTHING, Shape.INTEGER: None, Shape.NUMBER: None, Shape.YES_NO: False,
}  # fmt: skip


def own(name: str, shape: Shape) -> Field:
    return Field(f"own_{name}", shape, DEFAULTS[shape], Declared("own", name, "", names(), True), own=True)


LENS, NOTE, YEAR, WEIGHT, GLAZED = (own(*pair) for pair in (
    ("lens", Shape.TEXT), ("note", Shape.MULTILINGUAL), ("year", Shape.INTEGER), ("weight", Shape.NUMBER),
    ("glazed", Shape.YES_NO)))  # fmt: skip
ALL = (LENS, NOTE, YEAR, WEIGHT, GLAZED)


@pytest.fixture
def before() -> Iterator[None]:
    """Afterwards those fields are in force that were before."""
    there = own_in_force()
    yield
    take_own(there)


@pytest.fixture
def in_force(before: None) -> None:
    """Photographs have an own field of every shape."""
    put(*ALL)


def put(*fields: Field) -> None:
    take_own(OwnFields({"photograph": fields}, {field.name: field for field in ALL}))


def values() -> st.SearchStrategy[OwnValues]:
    """Own values of every shape, none of them the default."""
    given = st.fixed_dictionaries({}, optional={field.name: value_of(field) for field in ALL})
    defaults = {field.name: field.default for field in ALL}
    return given.map(lambda said: OwnValues({name: one for name, one in said.items() if one != defaults[name]}))


def test_own_fields_follow_the_declared_ones_of_their_kind(in_force: None) -> None:
    assert fields_of(Photograph) == (*declared_fields(Photograph), *ALL)
    assert fields_of(Carpet) == declared_fields(Carpet)
    assert field_of(Photograph, "own_note_az") == (NOTE, "az")


def test_other_fields_in_force_are_seen_at_once(in_force: None) -> None:
    assert field_of(Photograph, "own_lens") == (LENS, None)
    put(NOTE)
    assert [field.name for field in fields_of(Photograph) if field.own] == ["own_note"]
    with pytest.raises(KeyError):
        field_of(Photograph, "own_lens")
    assert stored_field_of(Photograph, "own_lens") == (LENS, None)
    assert {field.name for field in every_field_of(Photograph) if field.own} == {field.name for field in ALL}


def test_a_key_that_is_neither_declared_nor_own_is_unknown_everywhere(in_force: None) -> None:
    with pytest.raises(KeyError):
        stored_field_of(Photograph, "lens")


@given(data=st.data())
def test_a_record_with_own_values_comes_back_from_its_flat_values(data: st.DataObject) -> None:
    there = own_in_force()
    try:
        put(*ALL)
        record = Photograph(title=Multilingual(az="Dağ"), own=data.draw(values()))
        assert unflatten(Photograph, flatten(record)) == record
        assert hash(unflatten(Photograph, flatten(record))) == hash(record)
    finally:
        take_own(there)


def test_an_own_value_is_read_like_a_declared_one(in_force: None) -> None:
    record: Any = Photograph(own=OwnValues({"own_lens": "Leica"}))
    assert (record.own_lens, record.own_year, record.own_note) == ("Leica", None, NOTHING)
    with pytest.raises(AttributeError):
        _ = record.own_nothing


SAID = {"own_lens": "Leica", "own_note_ru": "да", "own_year": 0, "own_weight": -1.5, "own_glazed": True}


def stored(catalogue: Catalogue, uid: str) -> dict[str, Any]:
    with catalogue.reading() as reading:
        flat = store.flat_of(reading, "photograph", uid)
        assert flatten(store.get(reading, Photograph, uid)) == {key: value for key, value in flat.items()
                                                                if key in _keys()}  # fmt: skip
    return {key: value for key, value in flat.items() if key.startswith("own_")}


def _keys() -> set[str]:
    return {key for field in fields_of(Photograph) for key in field.keys}


def test_own_values_are_stored_and_changed_like_others(catalogue: Catalogue, in_force: None) -> None:
    record = unflatten(Photograph, {"title_az": "Dağ", **SAID})
    uid = done(catalogue, lambda work: store.insert(work, record)).uid
    assert stored(catalogue, uid) == SAID
    done(catalogue, lambda work: store.change(work, "photograph", uid, {"own_lens": None, "own_year": 7}))
    assert stored(catalogue, uid) == {key: value for key, value in SAID.items() if key != "own_lens"} | {"own_year": 7}
    with catalogue.reading() as reading:
        ((_, _, year, lens),) = store.glance(reading, Photograph, ("own_year", "own_lens"))
        assert verification.journal_agrees(reading).ok
    assert (year, lens) == (7, "")


def test_each_own_value_is_undone_for_itself(catalogue: Catalogue, in_force: None) -> None:
    uid = done(catalogue, lambda work: store.insert(work, Photograph())).uid
    first = set_of(catalogue, lambda work: store.change(work, "photograph", uid, {"own_lens": "Leica"}))
    set_of(catalogue, lambda work: store.change(work, "photograph", uid, {"own_weight": 2.0}))
    again = set_of(catalogue, lambda work: history.undo(work, first))
    assert stored(catalogue, uid) == {"own_weight": 2.0}
    done(catalogue, lambda work: history.undo(work, again))
    assert stored(catalogue, uid) == {"own_weight": 2.0, "own_lens": "Leica"}


def test_values_outlive_a_field_that_nobody_sees(catalogue: Catalogue, in_force: None) -> None:
    uid = done(catalogue, lambda work: store.insert(work, unflatten(Photograph, SAID))).uid
    put()
    with catalogue.reading() as reading:
        assert flatten(store.get(reading, Photograph, uid)) == {}
        assert verification.journal_agrees(reading).ok
    change = set_of(catalogue, lambda work: store.change(work, "photograph", uid, {"mount": "oak"}))
    done(catalogue, lambda work: history.undo(work, change))
    put(*ALL)
    assert stored(catalogue, uid) == SAID


def test_what_was_set_in_a_field_out_of_force_can_be_undone(catalogue: Catalogue, in_force: None) -> None:
    uid = done(catalogue, lambda work: store.insert(work, Photograph())).uid
    change = set_of(catalogue, lambda work: store.change(work, "photograph", uid, {"own_note_az": "qeyd"}))
    put()
    assert done(catalogue, lambda work: history.undo(work, change)).left == ()
    put(*ALL)
    assert stored(catalogue, uid) == {}
