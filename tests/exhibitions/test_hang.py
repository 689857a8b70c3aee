"""The order of a hang as pure rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.exhibitions.hang import moved, next_empty

NEXT: list[tuple[list[int], int | None, int]] = [
    ([], None, 1),
    ([1, 2, 4], None, 3),
    ([1, 2, 3], None, 4),
    ([2], None, 1),
    ([1, 2, 4], 2, 3),
    ([1, 2, 4], 4, 5),
    ([1], 7, 7),
    ([], 0, 1),
    ([], -3, 1),
    ([1], -3, 2),
]
ROW = {"a": 1, "b": 2, "c": 3, "d": 5}
MOVED = [
    ("a", 1, {}),
    ("a", 3, {"a": 3, "b": 1, "c": 2}),
    ("c", 1, {"c": 1, "a": 2, "b": 3}),
    ("a", 4, {"a": 4}),
    ("d", 4, {"d": 4}),
    ("d", 9, {"d": 9}),
    ("d", 3, {"d": 3, "c": 4}),
    ("a", 5, {"a": 5, "b": 1, "c": 2, "d": 4}),
    ("b", 0, {"b": 1, "a": 2}),
    ("b", -5, {"b": 1, "a": 2}),
]

walls = st.lists(st.integers(1, 30), min_size=1, max_size=12, unique=True).map(
    lambda frames: {f"x{number}": frame for number, frame in enumerate(frames)}
)


@pytest.mark.parametrize(("taken", "at", "frame"), NEXT)
def test_the_next_empty_frame(taken: list[int], at: int | None, frame: int) -> None:
    assert next_empty(taken, at) == frame


@pytest.mark.parametrize(("uid", "to", "changes"), MOVED)
def test_the_ones_between_shift_by_one(uid: str, to: int, changes: dict[str, int]) -> None:
    assert moved(ROW, uid, to) == changes


@given(walls, st.data(), st.integers(-3, 35))
def test_a_move_keeps_every_frame_for_one(orders: dict[str, int], data: st.DataObject, to: int) -> None:
    uid = data.draw(st.sampled_from(sorted(orders)))
    after = orders | moved(orders, uid, to)
    assert after.keys() == orders.keys()
    assert len(set(after.values())) == len(after)
    assert after[uid] == max(1, to)
    assert min(after.values()) >= 1


@given(walls, st.data(), st.integers(1, 35))
def test_a_move_to_an_empty_frame_moves_nobody_else(orders: dict[str, int], data: st.DataObject, to: int) -> None:
    uid = data.draw(st.sampled_from(sorted(orders)))
    if to not in orders.values():
        assert moved(orders, uid, to) == {uid: to}


@given(walls, st.data())
def test_a_move_within_the_row_keeps_the_order_of_the_others(orders: dict[str, int], data: st.DataObject) -> None:
    uid, other = data.draw(st.sampled_from(sorted(orders))), data.draw(st.sampled_from(sorted(orders)))
    after = orders | moved(orders, uid, orders[other])
    rest = [one for one in sorted(orders, key=orders.__getitem__) if one != uid]
    assert [one for one in sorted(after, key=after.__getitem__) if one != uid] == rest


@given(st.integers(1, 12), st.data())
def test_there_and_back_again_is_as_before_in_a_row_without_gaps(count: int, data: st.DataObject) -> None:
    orders = {f"x{number}": number for number in range(1, count + 1)}
    uid, to = data.draw(st.sampled_from(sorted(orders))), data.draw(st.integers(1, count))
    there = orders | moved(orders, uid, to)
    assert there | moved(there, uid, orders[uid]) == orders
