"""A work once more, to be changed where the new one differs: all that is described, nothing that counts only one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.records import Item, Part
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text

LEFT_OUT: Mapping[str, str] = {
    "object_number": "A number is given to one work only.",
    "other_number": "Numbers that others gave are of one work only.",
    "copy_number": "It counts the one print out of an edition.",
    "distinguishing_features": "The marks by which one piece is known among its likes.",
    "pair_of": "A pair is two photographs; the other one knows nothing of a third.",
    "current_location": "Nobody has put the new one anywhere yet.",
    "normal_location": "Nobody has given the new one a place yet.",
    "location_date": "Nobody has put the new one anywhere yet.",
}
"""The fields of works that are not copied, each with the reason."""
_TEXT_LEFT_OUT = ("status", "reviewed_by", "reviewed_on")


@dataclass(frozen=True)
class With:
    """What else is copied: pictures (ties to the same files), texts (as drafts), components."""

    pictures: bool = False
    texts: bool = False
    parts: bool = False


_NOTHING_ELSE = With()


def duplicate(work: Work, uids: Sequence[str], more: With = _NOTHING_ELSE) -> tuple[Item, ...]:
    """Makes a copy of each of these live works and gives the copies back in the same order; names the action.

    Never copied are numbers, attachments, the hang and all of custody. Raises WorldError `record.missing`.
    """
    originals = [service.get(work, uid) for uid in uids]
    copies = service.add(work, [copy_of(work, one) for one in originals])
    of = {one.uid: copy.uid for one, copy in zip(originals, copies, strict=True)}
    if more.pictures:
        media.link(work, _pictures(work, of))
    if more.texts:
        store.insert_all(work, _texts(work, of))
    if more.parts:
        store.insert_all(work, _parts(work, of))
    work.action = Action("records.duplicated", {"count": len(copies)})
    return copies


def copy_of(work: Work, item: Item) -> Item:
    """The record of a copy, not written yet: without uid, ref, what is left out and what must be unique."""
    unique = {name for names in work.kinds[item.kind].unique for name in names}
    bare = {
        field.name: field.default for field in fields_of(type(item)) if field.name in LEFT_OUT or field.name in unique
    }
    values: dict[str, Any] = {**bare, "uid": "", "ref": ""}
    return replace(item, **values)


def _pictures(work: Work, of: Mapping[str, str]) -> list[MediaLink]:
    """Written in the order in which the ties were made: of several main pictures the newest one counts."""
    links = (link for uid in of for link in sorted(media.links_of(work, uid), key=lambda link: link.uid))
    return [replace(link, uid="", ref="", owner=of[link.owner]) for link in links]


def _texts(work: Work, of: Mapping[str, str]) -> list[Text]:
    """The texts as drafts: nobody has approved what they say of the new work."""
    texts: Iterable[Text] = store.fetch_among(work, Text, "owner", of)
    bare: dict[str, Any] = {field.name: field.default for field in fields_of(Text) if field.name in _TEXT_LEFT_OUT}
    return [replace(text, uid="", ref="", owner=of[text.owner], **bare) for text in texts]


def _parts(work: Work, of: Mapping[str, str]) -> list[Part]:
    """Components that are no works of their own; a work can hardly be a part of two wholes."""
    parts: Iterable[Part] = store.fetch_among(work, Part, "whole", of)
    return [replace(part, uid="", ref="", whole=of[part.whole]) for part in parts if not part.item]
