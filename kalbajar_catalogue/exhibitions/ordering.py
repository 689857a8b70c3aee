"""Works of a hang moved together, from section to section and from place to place. Takes a Work, never commits.

The frames that are filled stay the same: what moves takes its place among the others, in their order, and each
takes the next filled frame. Empty frames stay empty.
"""

from collections.abc import Iterable, Mapping, Sequence

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import sections, service
from kalbajar_catalogue.exhibitions.records import Exhibit, Section
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work


def put(work: Work, exhibition: str, exhibits: Sequence[str], section: str, before: str = "") -> None:
    """Moves exhibits, as they stand, into a section ('' for none) before one of its exhibits; '' is its end.

    Raises WorldError `record.missing` for what does not hang here, `section.elsewhere`.
    """
    hung = service.exhibits(work, exhibition)
    _refuse(work, exhibition, hung, exhibits, section)
    places = [one.uid for one in sections.sections(work, exhibition)]
    orders = planned(hung, places, exhibits, section, before)
    stored = {uid: order for uid, _, order in store.glance(work, Exhibit, ("order",), orders)}
    values: dict[str, dict[str, object]] = {uid: {"order": to} for uid, to in orders.items() if stored[uid] != to}
    for uid in exhibits:
        values.setdefault(uid, {})["section"] = section
    store.change_all(work, Exhibit.kind, values)


def hang_at(
    work: Work, exhibition: str, items: Sequence[str], section: str = "", before: str = ""
) -> tuple[Exhibit, ...]:
    """Hangs works in the next empty frames and then puts them where they are wanted; gives back what is new.

    Without section and place they stay where there was room. Raises WorldError as `service.hang` and `put`.
    """
    new = service.hang(work, exhibition, items)
    if new and (section or before):
        put(work, exhibition, [one.uid for one in new], section, before)
    return new


def by_sections(work: Work, exhibition: str) -> int:
    """Hangs the works section by section, in each as they stand; gives back how many took another frame."""
    hung = service.exhibits(work, exhibition)
    places = {one.uid: place for place, one in enumerate(sections.sections(work, exhibition))}
    read = sorted(hung, key=lambda one: (places.get(one.section, len(places)), one.order))
    frames = sorted(one.order for one in hung)
    orders = {one.uid: frame for one, frame in zip(read, frames, strict=True)}
    stored = {uid: order for uid, _, order in store.glance(work, Exhibit, ("order",), orders)}
    values = {uid: {"order": to} for uid, to in orders.items() if stored[uid] != to}
    store.change_all(work, Exhibit.kind, values)
    return len(values)


def planned(
    hung: Sequence[Exhibit], places: Sequence[str], uids: Sequence[str], section: str, before: str = ""
) -> dict[str, int]:
    """The order of every exhibit after such a move; `places` are the uids of the sections as they follow. Pure."""
    orders = {one.uid: one.order for one in hung}
    standing = sorted(orders, key=orders.__getitem__)
    wanted = set(uids)
    rest = [uid for uid in standing if uid not in wanted]
    moving = [uid for uid in standing if uid in wanted]
    of_section = {one.uid: one.section if one.section in places else "" for one in hung}
    place = _place(standing, rest, of_section, places, section, before)
    after = [*rest[:place], *moving, *rest[place:]]
    return dict(zip(after, sorted(orders.values()), strict=True))


def _place(
    standing: Sequence[str],
    rest: Sequence[str],
    of_section: Mapping[str, str],
    places: Sequence[str],
    section: str,
    before: str,
) -> int:
    """How many of those that stay come before the ones that move."""
    if before in of_section:
        # One that moves itself gives its place to the next of the section that stays.
        following = [uid for uid in standing[standing.index(before) :] if of_section[uid] == section and uid in rest]
        if following:
            return rest.index(following[0])
    return _end_of(rest, of_section, [*places, ""], section)


def _end_of(rest: Sequence[str], of_section: Mapping[str, str], places: Sequence[str], section: str) -> int:
    """The place behind the last of a section; behind the nearest section before it where it is empty."""
    upto = places[: places.index(section) + 1] if section in places else places
    for one in reversed(upto):
        ends = [place for place, uid in enumerate(rest) if of_section[uid] == one]
        if ends:
            return ends[-1] + 1
    return 0


def _refuse(work: Work, exhibition: str, hung: Iterable[Exhibit], exhibits: Iterable[str], section: str) -> None:
    if gone := set(exhibits) - {one.uid for one in hung}:
        raise WorldError("record.missing", uid=min(gone))
    if section:
        own = store.get(work, Section, section)
        if own.exhibition != exhibition:
            raise WorldError("section.elsewhere", ref=own.ref)
