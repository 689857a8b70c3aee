"""Works of every kind through the real tables: what is written is read, what is undone is as it was."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.items.records import WORKS, Dwelling, Part
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field, fields_of
from kalbajar_catalogue.storage.flat import flatten, unflatten
from kalbajar_catalogue.storage.verification import journal_agrees
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, everything, set_of, tried
from tests.storage.built import value_of

KINDS = (*WORKS, Part)
FEW = settings(max_examples=25)


@st.composite
def few_filled(draw: st.DrawFn, kind: type[Any]) -> Any:
    """A record with a few of its many fields filled."""
    chosen = draw(st.lists(st.sampled_from(fields_of(kind)), max_size=6, unique_by=lambda field: field.name))
    return kind(**{field.name: draw(value_of(field)) for field in chosen})


@FEW
@given(st.data())
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_read(archive: Catalogue, kind: type[Any], data: st.DataObject) -> None:
    record = data.draw(few_filled(kind))

    def written(work: Work) -> Any:
        return store.get(work, kind, store.insert(work, record).uid)

    assert replace(tried(archive, written), uid="", ref="") == record


@FEW
@given(st.data())
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_changed_is_read_as_if_it_had_been_written_so(
    archive: Catalogue, kind: type[Any], data: st.DataObject
) -> None:
    first, second = data.draw(few_filled(kind)), data.draw(few_filled(kind))
    cleared = dict.fromkeys(key for field in fields_of(kind) for key in field.keys)

    def changed(work: Work) -> Any:
        uid = store.insert(work, first).uid
        store.change(work, kind.kind, uid, {**cleared, **flatten(second)})
        return store.get(work, kind, uid)

    # An empty text clears: it is the default, whatever that is.
    filled = {key: value for key, value in flatten(second).items() if value != ""}
    assert replace(tried(archive, changed), uid="", ref="") == unflatten(kind, filled)


@pytest.mark.parametrize("kind", KINDS)
def test_every_undone_edit_gives_back_what_was(catalogue: Catalogue, kind: type[Any]) -> None:
    uid = done(catalogue, lambda work: store.insert(work, kind())).uid
    before = everything(catalogue)
    for field in fields_of(kind):
        values = {field.keys[0]: flatten_value(field)}
        edited = set_of(catalogue, partial(store.change, kind_name=kind.kind, uid=uid, values=values))
        assert everything(catalogue)[uid].flat == values
        assert not done(catalogue, partial(history.undo, set_id=edited)).left
        assert everything(catalogue) == before
    with catalogue.reading() as reading:
        assert journal_agrees(reading).ok


@pytest.mark.parametrize("kind", KINDS)
def test_an_undone_creation_and_a_redone_one(catalogue: Catalogue, kind: type[Any]) -> None:
    made = set_of(catalogue, lambda work: store.insert(work, kind()))
    with catalogue.reading() as reading:
        (record,) = store.fetch(reading, kind)
    undone = done(catalogue, lambda work: history.undo(work, made))
    with catalogue.reading() as reading:
        assert store.fetch(reading, kind) == ()
    done(catalogue, lambda work: history.redo(work, undone.change_set))
    with catalogue.reading() as reading:
        assert store.fetch(reading, kind) == (record,)


def test_a_field_that_is_declared_again_lies_where_that_of_every_work_lies() -> None:
    from kalbajar_catalogue.items.tables import dwelling, item

    assert "status" in item.c
    assert "status" not in dwelling.c
    assert "status" in {field.name for field in fields_of(Dwelling)}


def flatten_value(field: Field) -> Any:
    """A flat value that is not the default, the same for a field whenever it is asked."""
    from kalbajar_catalogue.storage.fields import Shape

    by_shape: dict[Shape, Any] = {
        Shape.TEXT: "ə", Shape.MULTILINGUAL: "ə", Shape.INTEGER: 7, Shape.NUMBER: 2.5, Shape.LIST: ["ə", "b"],
        Shape.YES_NO: not field.default,
    }  # fmt: skip
    if field.group_type is not None:
        return [{member.keys[0]: flatten_value(member) for member in fields_of(field.group_type)}]
    return by_shape[field.shape]
