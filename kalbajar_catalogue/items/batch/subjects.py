"""The works that a batch is done to, with all their values, read in few queries."""

from collections.abc import Iterable, Sequence

from kalbajar_catalogue.items import repository
from kalbajar_catalogue.items.batch.steps import PICTURE_FIELDS, PICTURE_KEYS, Step
from kalbajar_catalogue.items.batch.working import Subject
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.work import Reading

_PICTURE_NAMES = PICTURE_KEYS | {field.name for field in PICTURE_FIELDS}


def subjects(reading: Reading, uids: Sequence[str], steps: Iterable[Step]) -> tuple[Subject, ...]:
    """The live works among these, in this order; their main pictures only where a step asks for them."""
    pictured = any({step.key, step.source} & _PICTURE_NAMES for step in steps)
    links = media.main_links(reading, uids) if pictured else {}
    pictures = store.live_flats(reading, MediaLink.kind, links.values()) if links else {}
    found = {one.uid: one for one in _works(reading, uids, links, pictures)}
    return tuple(found[uid] for uid in dict.fromkeys(uids) if uid in found)


def kinds_of(reading: Reading, uids: Iterable[str]) -> dict[str, int]:
    """How many of these live works are of each kind, in the order of the kinds."""
    found = repository.by_kind(reading, uids)
    return {kind: len(found[kind]) for kind in BY_KIND if kind in found}


def _works(
    reading: Reading, uids: Iterable[str], links: dict[str, str], pictures: dict[str, Flat]
) -> Iterable[Subject]:
    for kind, own in repository.by_kind(reading, uids).items():
        if kind not in BY_KIND:
            continue
        refs = dict(row[:2] for row in store.glance(reading, BY_KIND[kind], (), own))
        for uid, flat in store.live_flats(reading, kind, own).items():
            link = links.get(uid, "")
            yield Subject(BY_KIND[kind], uid, refs[uid], flat, link, pictures.get(link, {}))
