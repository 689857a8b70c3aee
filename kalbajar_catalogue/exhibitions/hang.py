"""The order of a hang as pure rules: frames counted from 1, some of them empty."""

from collections.abc import Iterable, Mapping


def next_empty(taken: Iterable[int], at: int | None = None) -> int:
    """The first empty frame, from `at` on when it is given; frames start at 1."""
    used = set(taken)
    frame = max(1, at or 1)
    while frame in used:
        frame += 1
    return frame


def moved(orders: Mapping[str, int], uid: str, to: int) -> dict[str, int]:
    """New orders of the exhibits that change when `uid` moves to frame `to`; the ones between shift by one.

    Moving to an empty frame moves nobody else. Frames start at 1; a lower `to` means 1.
    """
    target, start = max(1, to), orders[uid]
    if target == start:
        return {}
    if target not in {order for other, order in orders.items() if other != uid}:
        return {uid: target}
    step = -1 if target > start else 1
    low, high = min(start, target), max(start, target)
    between = {other: order + step for other, order in orders.items() if other != uid and low <= order <= high}
    return between | {uid: target}
