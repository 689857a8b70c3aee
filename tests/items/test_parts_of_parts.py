"""The tree of parts: parts in parts, their order, moves, and no circles."""

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items import parts
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.parts import Branch
from kalbajar_catalogue.items.records import Craft, Dwelling, Part
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.verification import journal_agrees
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, set_of


@pytest.fixture
def dwelling(catalogue: Catalogue) -> str:
    return done(catalogue, lambda work: items.add(work, [Dwelling()]))[0].uid


def added(catalogue: Catalogue, whole: str, name: str, at: int | None = None, item: str = "") -> str:
    return done(catalogue, lambda work: parts.add(work, Part(whole=whole, type=name, item=item), at)).uid


def moved(catalogue: Catalogue, part: str, whole: str) -> None:
    done(catalogue, lambda work: parts.move(work, part, whole, 1))


def named(branches: tuple[Branch, ...]) -> list[object]:
    """The tree as nested lists of types."""
    return [[one.part.type, *named(one.branches)] if one.branches else one.part.type for one in branches]


def tree(catalogue: Catalogue, uid: str) -> list[object]:
    with catalogue.reading() as reading:
        return named(parts.tree(reading, uid))


def orders(catalogue: Catalogue, uid: str) -> list[int]:
    with catalogue.reading() as reading:
        return [branch.part.order for branch in parts.tree(reading, uid)]


def test_parts_lie_in_parts_in_their_order(catalogue: Catalogue, dwelling: str) -> None:
    frame = added(catalogue, dwelling, "rod")
    added(catalogue, dwelling, "peg")
    added(catalogue, frame, "crown_ring")
    added(catalogue, frame, "centre_post", at=1)
    assert tree(catalogue, dwelling) == [["rod", "centre_post", "crown_ring"], "peg"]
    assert orders(catalogue, dwelling) == [1, 2]
    with catalogue.reading() as reading:
        assert journal_agrees(reading).ok


def test_a_part_moves_into_another_and_the_rest_close_up(catalogue: Catalogue, dwelling: str) -> None:
    one, two, three = (added(catalogue, dwelling, name) for name in ("one", "two", "three"))
    done(catalogue, lambda work: parts.move(work, one, three, 1))
    assert tree(catalogue, dwelling) == ["two", ["three", "one"]]
    assert orders(catalogue, dwelling) == [1, 2]
    done(catalogue, lambda work: parts.move(work, one, dwelling, 2))
    assert tree(catalogue, dwelling) == ["two", "one", "three"]
    done(catalogue, lambda work: parts.move(work, two, dwelling, 9))
    assert tree(catalogue, dwelling) == ["one", "three", "two"]


def test_a_part_cannot_be_put_into_itself_at_any_depth(catalogue: Catalogue, dwelling: str) -> None:
    outer = added(catalogue, dwelling, "outer")
    inner = added(catalogue, outer, "inner")
    for target in (outer, inner, added(catalogue, inner, "innermost")):
        with pytest.raises(WorldError) as refused:
            moved(catalogue, outer, target)
        assert refused.value.code == "part.in_itself"
    assert tree(catalogue, dwelling) == [["outer", ["inner", "innermost"]]]


def test_a_circle_through_a_catalogued_work_is_refused(catalogue: Catalogue, dwelling: str) -> None:
    chest = done(catalogue, lambda work: items.add(work, [Craft()]))[0].uid
    added(catalogue, dwelling, "chest", item=chest)
    lid = added(catalogue, chest, "lid")
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: _catalogued(work, lid, dwelling))
    assert refused.value.code == "part.in_itself"
    assert tree(catalogue, dwelling) == [["chest", "lid"]]


def _catalogued(work: Work, part: str, item: str) -> None:
    store.change(work, Part.kind, part, {"item": item})
    parts.refuse_circle(work, part)


def test_a_circle_that_is_there_already_ends_where_it_closes(catalogue: Catalogue, dwelling: str) -> None:
    one = added(catalogue, dwelling, "one")
    two = added(catalogue, one, "two")
    done(catalogue, lambda work: store.change(work, Part.kind, one, {"whole": two}))
    assert tree(catalogue, dwelling) == []
    with catalogue.reading() as reading:
        assert named(parts.tree(reading, one)) == ["two"]


def test_what_is_taken_away_takes_its_own_parts_and_undo_brings_all_back(catalogue: Catalogue, dwelling: str) -> None:
    outer = added(catalogue, dwelling, "outer")
    added(catalogue, added(catalogue, outer, "inner"), "innermost")
    added(catalogue, dwelling, "other")
    before = tree(catalogue, dwelling)
    action = set_of(catalogue, lambda work: parts.remove(work, outer))
    assert tree(catalogue, dwelling) == ["other"]
    assert orders(catalogue, dwelling) == [1]
    done(catalogue, lambda work: history.undo(work, action))
    assert tree(catalogue, dwelling) == before


def test_a_part_of_nothing_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError) as refused:
        added(catalogue, "nowhere", "rod")
    assert refused.value.code == "record.missing"
