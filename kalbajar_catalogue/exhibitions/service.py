"""Exhibitions and their hang: made, changed, hung, re-hung, taken down. Never commits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import following
from kalbajar_catalogue.exhibitions import hang as rules
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Frame:
    """One numbered frame on the wall of an exhibition; `exhibit` and `item` are '' when it is empty."""

    order: int
    number: str
    exhibit: str = ""
    item: str = ""
    ref: str = ""
    title: Multilingual = NOTHING
    makers: Multilingual = NOTHING
    sha256: str = ""
    file_path: str = ""
    title_is_descriptive: bool = False
    width: int = 0
    height: int = 0
    kind: str = ""
    section: str = ""


@dataclass(frozen=True)
class Counts:
    """How many works were announced, None when nobody said, and how many of them hang."""

    announced: int | None
    catalogued: int


def listed(reading: Reading) -> tuple[Exhibition, ...]:
    """Every live exhibition, in the order they were made."""
    return store.fetch(reading, Exhibition)


def get(reading: Reading, uid: str) -> Exhibition:
    """One exhibition. Raises WorldError `record.missing`."""
    return store.get(reading, Exhibition, uid)


def create(work: Work, exhibition: Exhibition) -> Exhibition:
    """Adds an exhibition and gives it back with uid and ref."""
    return store.insert(work, exhibition)


def change(work: Work, uid: str, values: Mapping[str, Any]) -> None:
    """Sets flat values of an exhibition; None clears."""
    store.change(work, Exhibition.kind, uid, values)


def enter(work: Work, uid: str, typed: Mapping[str, str], language: Language) -> None:
    """Sets fields of an exhibition from what a person typed; see `items.service.enter`."""
    change(work, uid, entry.read_typed(work, Exhibition, typed, language))


def exhibits(reading: Reading, exhibition: str) -> tuple[Exhibit, ...]:
    """What hangs in an exhibition, in hang order; works in the trash do not hang, and their frames are empty.

    A work that comes back from the trash while another hangs in its frame takes the next empty one.
    """
    return _placed(reading, store.fetch_where(reading, Exhibit, exhibition=exhibition))


def counts(reading: Reading) -> dict[str, Counts]:
    """Announced and catalogued counts of every live exhibition, by uid; works in the trash do not count."""
    shows = store.glance(reading, Exhibition, ("announced_count",))
    rows = store.glance(reading, Exhibit, ("exhibition", "item"))
    live = store.living(reading, [item for *_, item in rows])
    hung: dict[str, set[str]] = {}
    for _, _, exhibition, item in rows:
        if item in live:
            hung.setdefault(exhibition, set()).add(item)
    return {uid: Counts(announced, len(hung.get(uid, ()))) for uid, _, announced in shows}


def _placed(reading: Reading, hung: Sequence[Exhibit]) -> tuple[Exhibit, ...]:
    live = store.living(reading, [exhibit.item for exhibit in hung])
    return _each_in_its_frame([exhibit for exhibit in hung if exhibit.item in live])


def _each_in_its_frame(hung: Sequence[Exhibit]) -> tuple[Exhibit, ...]:
    """Whoever was hung last keeps a frame; a work that would hang twice hangs once."""
    latest = {exhibit.item: exhibit for exhibit in sorted(hung, key=_since)}
    placed: dict[int, Exhibit] = {}
    homeless: list[Exhibit] = []
    for exhibit in sorted(latest.values(), key=_since, reverse=True):
        if exhibit.order < 1 or exhibit.order in placed:
            homeless.append(exhibit)
        else:
            placed[exhibit.order] = exhibit
    for exhibit in homeless:
        frame = rules.next_empty(placed, exhibit.order)
        placed[frame] = replace(exhibit, order=frame)
    return tuple(placed[frame] for frame in sorted(placed))


def _since(exhibit: Exhibit) -> tuple[int, str]:
    return len(exhibit.ref), exhibit.ref


def refuse_doubled(reading: Reading, uid: str) -> None:
    """Raises WorldError `exhibit.frame_taken` or `exhibit.hangs_already` when another exhibit is in the way of this."""
    own = store.get(reading, Exhibit, uid)
    hung = store.fetch_where(reading, Exhibit, exhibition=own.exhibition)
    for other in _placed(reading, [one for one in hung if one.uid != uid]):
        if other.item == own.item:
            raise WorldError("exhibit.hangs_already", ref=other.ref)
        if other.order == own.order:
            raise WorldError("exhibit.frame_taken", ref=other.ref, frame=own.order)


def wall(reading: Reading, exhibition: str) -> tuple[Frame, ...]:
    """Every frame of the wall, filled or empty, up to the announced count or the last exhibit.

    An empty frame bears the number that a work would get there; see `following`.
    """
    show = get(reading, exhibition)
    hung = exhibits(reading, exhibition)
    cards = {card.uid: card for card in items.cards(reading, [exhibit.item for exhibit in hung])}
    frames = {exhibit.order: _frame(exhibit, cards[exhibit.item]) for exhibit in hung}
    every = range(1, max([show.announced_count or 0, *frames], default=0) + 1)
    free = _free_numbers(hung, [order for order in every if order not in frames])
    return tuple(frames.get(order) or Frame(order, free[order]) for order in every)


def hang(work: Work, exhibition: str, item_uids: Sequence[str], at: int | None = None) -> tuple[Exhibit, ...]:
    """Hangs works in the next empty frames, from frame `at` on; a work that hangs already stays where it is.

    Each takes the number that its frame bore: of a pattern where the works beside it have one, else its place.
    Raises WorldError `record.missing` for what is not in the catalogue or in its trash.
    """
    get(work, exhibition)
    if gone := set(item_uids) - store.living(work, item_uids):
        raise WorldError("record.missing", uid=min(gone))
    hung = exhibits(work, exhibition)
    there, taken = {exhibit.item for exhibit in hung}, {exhibit.order for exhibit in hung}
    frames: dict[int, str] = {}
    for uid in dict.fromkeys(item_uids):
        if uid not in there:
            frame = rules.next_empty(taken, at)
            taken.add(frame)
            frames[frame] = uid
    free = _free_numbers(hung, frames)
    new = [_hung(exhibition, uid, frame, free[frame]) for frame, uid in frames.items()]
    return store.insert_all(work, new)


def move(work: Work, exhibit: str, to_order: int) -> None:
    """Moves an exhibit to another frame; when that is taken, the ones between shift by one."""
    moving = store.get(work, Exhibit, exhibit)
    hung = store.fetch_where(work, Exhibit, exhibition=moving.exhibition)
    shown = {one.uid: one.order for one in _placed(work, hung)}
    if exhibit not in shown:
        raise WorldError("record.missing", uid=exhibit)
    orders = shown | rules.moved(shown, exhibit, to_order)
    changed = {one.uid: {"order": orders[one.uid]} for one in hung if orders.get(one.uid, one.order) != one.order}
    store.change_all(work, Exhibit.kind, changed)


def take_down(work: Work, exhibit: str) -> None:
    """Takes an exhibit down; its frame stays empty and the work stays in the catalogue."""
    store.set_state(work, store.get(work, Exhibit, exhibit).uid, TRASHED)


def _free_numbers(hung: Sequence[Exhibit], frames: Iterable[int]) -> dict[int, str]:
    """The numbers that works would get in these empty frames."""
    fixed = {exhibit.order: exhibit.catalogue_number for exhibit in hung}
    return following.numbers_of(fixed, frames, [exhibit.number for exhibit in hung])


def _hung(exhibition: str, item: str, frame: int, number: str) -> Exhibit:
    fixed = "" if number == str(frame) else number
    return Exhibit(exhibition=exhibition, item=item, order=frame, catalogue_number=fixed)


def _frame(exhibit: Exhibit, card: ItemCard) -> Frame:
    return Frame(
        order=exhibit.order,
        number=exhibit.number,
        exhibit=exhibit.uid,
        item=card.uid,
        ref=card.ref,
        title=card.title,
        makers=card.makers,
        sha256=card.sha256,
        file_path=card.file_path,
        title_is_descriptive=card.title_is_descriptive,
        width=card.width,
        height=card.height,
        kind=card.kind,
        section=exhibit.section,
    )
