"""Undo, redo and what they leave, for tests."""

from collections.abc import Iterator

import pytest

from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action, Change
from kalbajar_catalogue.storage.verification import journal_agrees
from tests.catalogues import (
    WHO,
    done,
    set_of,
)


def change(catalogue: Catalogue, uid: str, who: str = WHO, **values: object) -> int:
    """The change set of an edit."""
    return set_of(catalogue, lambda work: items.change(work, uid, values), who)


def undo(catalogue: Catalogue, set_id: int, who: str = WHO) -> tuple[Change, ...]:
    """What an undo had to leave."""
    return done(catalogue, lambda work: history.undo(work, set_id), who, "undo").left


def take_back(catalogue: Catalogue, who: str = WHO) -> int | None:
    """Ctrl+Z: the change set that it took back."""
    with catalogue.work(who, Action("undo")) as work:
        target = history.next_undo(work, who)
        return history.undo(work, target.id).change_set if target else None


def do_again(catalogue: Catalogue, who: str = WHO) -> int | None:
    """Ctrl+Shift+Z: the undo that it took back."""
    with catalogue.work(who, Action("redo")) as work:
        target = history.next_redo(work, who)
        return history.redo(work, target.id).change_set if target else None


def undone(catalogue: Catalogue, set_id: int) -> str:
    """Whether a change set is undone: no, partly or yes."""
    with catalogue.reading() as reading:
        return history.change_set(reading, set_id).undone


@pytest.fixture
def journal_is_true(catalogue: Catalogue) -> Iterator[None]:
    """After each of these tests the journal still tells what the records hold."""
    yield
    with catalogue.reading() as reading:
        check = journal_agrees(reading)
    assert check.ok, check.problems
