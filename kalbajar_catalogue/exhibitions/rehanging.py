"""Several works of a hang at once: moved together, swapped, closed up. The rules are pure; nothing here commits."""

from collections.abc import Collection, Mapping, Sequence

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import hang, service
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work

Orders = Mapping[str, int]


def together(orders: Orders, moving: Collection[str], to: int) -> dict[str, int]:
    """The frames of all when these exhibits move to frame `to`, in the order they hang in.

    Into an empty frame nobody else moves: each takes the next empty frame from there on. Into a taken one they hang
    side by side from there, and the others, with the empty frames between them, keep their order.
    """
    block = sorted((uid for uid in orders if uid in moving), key=lambda uid: orders[uid])
    others = {uid: order for uid, order in orders.items() if uid not in moving}
    target = max(1, to)
    if target not in orders.values():
        return others | _filled(others, block, target)
    slots = _slots(orders, set(moving))
    place = min(target - 1, len(slots))
    slots[place:place] = block
    return {uid: frame for frame, uid in enumerate(slots, start=1) if uid is not None}


def swapped(orders: Orders, one: str, other: str) -> dict[str, int]:
    """The frames of all when these two change places."""
    return {**orders, one: orders[other], other: orders[one]}


def closed(orders: Orders) -> dict[str, int]:
    """The frames of all when no frame before the last exhibit is empty."""
    return {uid: frame for frame, uid in enumerate(sorted(orders, key=lambda uid: orders[uid]), start=1)}


def move_all(work: Work, exhibition: str, exhibits: Sequence[str], to: int) -> None:
    """Moves several exhibits to frame `to`; see `together`. Raises WorldError `record.missing`."""
    orders = _hung(work, exhibition, exhibits)
    _rehang(work, exhibition, together(orders, set(exhibits), to))


def swap(work: Work, exhibition: str, one: str, other: str) -> None:
    """Hangs two exhibits in each other's frames. Raises WorldError `record.missing`."""
    orders = _hung(work, exhibition, (one, other))
    _rehang(work, exhibition, swapped(orders, one, other))


def close_gaps(work: Work, exhibition: str) -> None:
    """Hangs every exhibit on, so that no frame before the last one is empty."""
    _rehang(work, exhibition, closed(_hung(work, exhibition, ())))


def _filled(others: Orders, block: Sequence[str], target: int) -> dict[str, int]:
    taken, frames = set(others.values()), {}
    for uid in block:
        frames[uid] = hang.next_empty(taken, target)
        taken.add(frames[uid])
    return frames


def _slots(orders: Orders, moving: Collection[str]) -> list[str | None]:
    """What hangs in each frame, without the frames of those that move."""
    at = {order: uid for uid, order in orders.items()}
    frames = range(1, max(at, default=0) + 1)
    return [at.get(frame) for frame in frames if at.get(frame) not in moving]


def _hung(work: Work, exhibition: str, wanted: Sequence[str]) -> dict[str, int]:
    orders = {exhibit.uid: exhibit.order for exhibit in service.exhibits(work, exhibition)}
    if gone := sorted(set(wanted) - orders.keys()):
        raise WorldError("record.missing", uid=gone[0])
    return orders


def _rehang(work: Work, exhibition: str, orders: Orders) -> None:
    stored = {exhibit.uid: exhibit.order for exhibit in store.fetch_where(work, Exhibit, exhibition=exhibition)}
    changed = {uid: {"order": order} for uid, order in orders.items() if stored[uid] != order}
    store.change_all(work, Exhibit.kind, changed)
