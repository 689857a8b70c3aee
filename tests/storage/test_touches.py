"""Tests of what was touched since a change set, and what stood there before."""

from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import CREATED, STATE, TRASHED
from kalbajar_catalogue.storage.touches import Touch, touches
from tests.catalogues import done, photographs, set_of


def since(catalogue: Catalogue, number: int) -> dict[str, Touch]:
    with catalogue.reading() as reading:
        return touches(reading, number)


def test_every_key_that_was_changed_is_told_with_all_that_stood_there(catalogue: Catalogue) -> None:
    one, other = photographs(catalogue, "One", "Other")
    number = set_of(catalogue, lambda work: items.change(work, other, {"title_en": "Else"}))
    for title in ("Two", "Three"):
        done(catalogue, lambda work, said=title: items.change(work, one, {"title_en": said}))  # type: ignore[misc]
    done(catalogue, lambda work: store.set_state(work, one, TRASHED))
    found = since(catalogue, number)
    assert set(found) == {one}
    assert (found[one].kind, found[one].keys) == ("photograph", {"title_en", STATE})
    assert list(found[one].was("title_en", "title_az")) == ["One", "Two"]


def test_what_was_made_is_told_by_its_own_key(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        number = history.newest(reading)
    (new,) = photographs(catalogue, "New")
    found = since(catalogue, number)
    assert found[new].keys == {CREATED}
    assert list(found[new].was(CREATED)) == []


def test_nothing_is_told_where_nothing_was_changed(catalogue: Catalogue) -> None:
    photographs(catalogue, "One")
    with catalogue.reading() as reading:
        assert touches(reading, history.newest(reading)) == {}
