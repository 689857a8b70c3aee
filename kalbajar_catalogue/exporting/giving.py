"""Which of the works that leave may not be given on, by their rights: a finding for whoever exports, never a wall."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from kalbajar_catalogue.items import consents
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts.records import Rights
from kalbajar_catalogue.texts.rights import scope_of
from kalbajar_catalogue.texts.rules import FORBIDDEN, decided

_FIELDS = ("owner", "scope", "status", "may_print", "may_show", "may_give", "expires")


def not_given_on(
    reading: Reading, records: Mapping[str, Sequence[tuple[str, str]]], on: date | None = None
) -> tuple[str, ...]:
    """The refs of the works among these records, (uid, ref) by kind, that may not be given on.

    The rights in them forbid it, or they show a child without written consent; see `freezing.clearance`. `on` is the
    day for which rights are asked, today when not given.
    """
    works = {uid: ref for kind, pairs in records.items() if kind in BY_KIND for uid, ref in pairs}
    if not works:
        return ()
    day = on or datetime.now().astimezone().date()
    rights: dict[str, list[Rights]] = {}
    for uid, ref, *values in store.glance(reading, Rights, _FIELDS):
        one = Rights(uid=uid, ref=ref, **dict(zip(_FIELDS, values, strict=True)))
        if one.owner in works and scope_of(one) == "object":
            rights.setdefault(one.owner, []).append(one)
    kept = {uid for uid, own in rights.items() if decided(own, day).give == FORBIDDEN}
    if Photograph.kind in records:
        kept |= {person.work for person in consents.people_shown(reading) if consents.keeps_out(person)}
    return tuple(ref for uid, ref in works.items() if uid in kept)
