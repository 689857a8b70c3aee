"""Undo of edits: every value that still is as the change set left it goes back, the rest is named; and redo."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action, Change
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import (
    OTHER,
    WHO,
    done,
    live,
    photographs,
    set_of,
    titled,
)
from tests.storage.undoing import change, do_again, take_back, undo, undone

pytestmark = pytest.mark.usefixtures("journal_is_true")


def test_an_edit_goes_back_field_by_field(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = change(catalogue, uid, title_en="b", title_az="Dağ", subject=["x"], publish=False, count=4)
    assert undo(catalogue, edited) == ()
    assert live(catalogue) == {uid: {"title_en": "a"}}
    assert undone(catalogue, edited) == "yes"


def test_a_field_that_was_changed_since_stays_and_is_named(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    first = change(catalogue, uid, title_en="b", mount="oak", process="x")
    change(catalogue, uid, OTHER, title_en="c", process="y")
    left = undo(catalogue, first)
    assert left == (Change("photograph", uid, "process", None, "x"), Change("photograph", uid, "title_en", "a", "b"))
    assert live(catalogue) == {uid: {"title_en": "c", "process": "y"}}
    assert undone(catalogue, first) == "partly"


def test_a_field_that_was_changed_and_changed_back_goes_back_too(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    first = change(catalogue, uid, title_en="b")
    change(catalogue, uid, title_en="c")
    change(catalogue, uid, title_en="b")
    assert undo(catalogue, first) == ()
    assert live(catalogue)[uid] == {"title_en": "a"}


def test_an_action_that_changed_a_field_twice_goes_back_to_before_it(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")

    def twice(work: Work) -> None:
        items.change(work, uid, {"title_en": "b"})
        items.change(work, uid, {"title_en": "c"})

    edited = set_of(catalogue, twice)
    assert undo(catalogue, edited) == ()
    assert live(catalogue)[uid] == {"title_en": "a"}


def test_a_field_of_a_record_in_the_trash_goes_back_too(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = change(catalogue, uid, title_en="b")
    deleted = set_of(catalogue, lambda work: items.delete(work, uid, "old"))
    assert undo(catalogue, edited) == ()
    assert undo(catalogue, deleted) == ()
    assert live(catalogue)[uid] == {"title_en": "a"}


def test_a_field_of_a_withdrawn_record_stays_and_is_named(catalogue: Catalogue) -> None:
    added = set_of(catalogue, lambda work: items.add(work, [titled("a")]))
    (uid,) = live(catalogue)
    edited = change(catalogue, uid, title_en="b")
    change(catalogue, uid, title_en="a")
    assert undo(catalogue, added) == ()
    assert len(undo(catalogue, edited)) == 1
    assert undone(catalogue, edited) == "no"


def test_an_undo_that_leaves_everything_lets_the_next_one_go_further_back(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    older = change(catalogue, uid, mount="oak")
    mine = change(catalogue, uid, title_en="b")
    change(catalogue, uid, OTHER, title_en="c")
    assert take_back(catalogue) == mine
    assert live(catalogue)[uid] == {"title_en": "c", "mount": "oak"}
    assert take_back(catalogue) == older
    assert live(catalogue)[uid] == {"title_en": "c"}


def test_what_could_not_be_undone_can_be_once_the_other_change_is_gone(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    mine = change(catalogue, uid, title_en="b")
    theirs = change(catalogue, uid, OTHER, title_en="c")
    assert take_back(catalogue) == mine
    assert (live(catalogue)[uid], undone(catalogue, mine)) == ({"title_en": "c"}, "no")
    undo(catalogue, theirs, OTHER)
    assert take_back(catalogue) == mine
    assert (live(catalogue)[uid], undone(catalogue, mine)) == ({"title_en": "a"}, "yes")


def test_undo_takes_back_ones_own_actions_only_the_last_first(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a", who="somebody")
    first = change(catalogue, uid, mount="oak")
    change(catalogue, uid, OTHER, title_en="b")
    second = change(catalogue, uid, process="x")
    assert [take_back(catalogue), take_back(catalogue), take_back(catalogue)] == [second, first, None]
    assert live(catalogue)[uid] == {"title_en": "b"}


def test_a_change_set_is_undone_only_once(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = change(catalogue, uid, mount="oak")
    undo(catalogue, edited)
    with pytest.raises(WorldError, match=r"history\.already_undone"):
        undo(catalogue, edited)
    with pytest.raises(WorldError, match=r"history\.unknown"):
        undo(catalogue, 4711)


def test_an_older_change_set_is_undone_without_the_later_ones(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    first, second = change(catalogue, uid, mount="oak"), change(catalogue, uid, process="x")
    assert undo(catalogue, first) == ()
    assert live(catalogue)[uid] == {"title_en": "a", "process": "x"}
    assert (undone(catalogue, first), undone(catalogue, second)) == ("yes", "no")


def test_redo_does_again_what_was_undone_in_turn(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    change(catalogue, uid, mount="oak")
    change(catalogue, uid, mount="ash")
    take_back(catalogue)
    take_back(catalogue)
    assert live(catalogue)[uid] == {"title_en": "a"}
    do_again(catalogue)
    assert live(catalogue)[uid]["mount"] == "oak"
    do_again(catalogue)
    assert live(catalogue)[uid]["mount"] == "ash"
    assert do_again(catalogue) is None


def test_undo_and_redo_follow_each_other_for_ever(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = change(catalogue, uid, mount="oak")
    for _ in range(4):
        assert take_back(catalogue) == edited
        assert (live(catalogue)[uid], undone(catalogue, edited)) == ({"title_en": "a"}, "yes")
        assert do_again(catalogue)
        assert (live(catalogue)[uid]["mount"], undone(catalogue, edited)) == ("oak", "no")


def test_a_new_action_ends_what_could_be_done_again(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    change(catalogue, uid, mount="oak")
    take_back(catalogue)
    change(catalogue, uid, OTHER, process="x")
    with catalogue.reading() as reading:
        assert history.next_redo(reading, WHO), "somebody else's action does not count"
        assert history.next_redo(reading, OTHER) is None
    change(catalogue, uid, process="y")
    assert do_again(catalogue) is None


@pytest.mark.parametrize("again", [1, 2])
def test_nothing_is_redone_twice(catalogue: Catalogue, again: int) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = change(catalogue, uid, mount="oak")
    undo(catalogue, edited)
    target = edited if again == 1 else edited + 1
    done(catalogue, lambda work: history.redo(work, target))
    assert live(catalogue)[uid]["mount"] == "oak"
    for wrong in (edited, edited + 1, edited + 2):
        with pytest.raises(WorldError, match=r"history\.nothing_to_redo"):
            done(catalogue, partial(history.redo, set_id=wrong))


def test_the_undo_of_an_undo_is_its_redo_and_of_that_the_undo_again(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = change(catalogue, uid, mount="oak")
    undo(catalogue, edited)
    undo(catalogue, edited + 1)
    assert (live(catalogue)[uid].get("mount"), undone(catalogue, edited)) == ("oak", "no")
    undo(catalogue, edited + 2)
    assert (live(catalogue)[uid].get("mount"), undone(catalogue, edited)) == (None, "yes")
    assert undone(catalogue, edited + 2) == "yes"
    assert take_back(catalogue) == edited - 1, "what is undone is not offered again"
    with catalogue.reading() as reading:
        codes = [one.action.code for one in history.change_sets(reading)]
    assert codes == ["undo", "undo", "redo", "undo", "test", "test"]


def test_the_label_of_an_undo_says_what_it_took_back(catalogue: Catalogue) -> None:
    with catalogue.work(WHO, Action("record.edited", {"ref": "KLB-F-0001", "id": "mine"})) as work:
        items.add(work, [titled("a")])
    undo(catalogue, 1)
    with catalogue.reading() as reading:
        action = history.change_set(reading, 2).action
    assert action == Action("undo", {"ref": "KLB-F-0001", "id": 1, "what": "record.edited"})


def test_history_is_read_in_pages_from_the_newest(catalogue: Catalogue) -> None:
    for number in range(7):
        photographs(catalogue, str(number))
    with catalogue.reading() as reading:
        first = history.change_sets(reading, 3)
        second = history.change_sets(reading, 3, before=first[-1].id)
        assert [one.id for one in (*first, *second)] == [7, 6, 5, 4, 3, 2]
        assert [one.records for one in first] == [1, 1, 1]


def test_undo_reaches_back_over_closing_and_opening(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    change(catalogue, uid, mount="oak")
    change(catalogue, uid, mount="ash")
    folder = catalogue.folder
    before = live(catalogue)
    catalogue.close()
    steps = (take_back, take_back, do_again, take_back, take_back)
    values = [one.get(uid, {}) for one in (before, *(_after(folder, step) for step in steps))]
    assert [value.get("mount", value.get("title_en")) for value in values] == ["ash", "oak", "a", "oak", "a", None]


def _after(folder: Path, step: Callable[[Catalogue], object]) -> dict[str, dict[str, object]]:
    opened = wiring.open_catalogue(folder)
    step(opened)
    after = live(opened)
    opened.close()
    return after
