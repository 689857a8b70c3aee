"""The pictures of a work: their views, their order, the main one. Takes a Work, never commits.

How a picture comes to a work is the affair of `importing.photographs.attaching`; an original is never touched here.
"""

from collections.abc import Sequence
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Work

MAIN: Final = "main"
DETAIL: Final = "detail"


def set_role(work: Work, link: str, role: str) -> None:
    """Says which view a picture is; `main` makes it the main one. Raises WorldError `record.missing`."""
    if role == MAIN:
        make_main(work, link)
    else:
        store.change(work, MediaLink.kind, link, {"role": role})


def make_main(work: Work, link: str) -> None:
    """Makes a picture the main one of its work and puts it first; the one that was becomes a detail.

    Raises WorldError `record.missing`.
    """
    chosen = store.get(work, MediaLink, link)
    before = [other for other in media.links_of(work, chosen.owner) if other.uid != link and other.role == MAIN]
    roles = {other.uid: {"role": DETAIL} for other in before} | {link: {"role": MAIN}}
    store.change_all(work, MediaLink.kind, roles)
    _number(work, media.links_of(work, chosen.owner))


def reorder(work: Work, owner: str, links: Sequence[str]) -> None:
    """Puts the pictures of a work in this order; those that are not named follow, the main one stays first.

    Raises WorldError `record.missing` for a picture that is not one of the work.
    """
    there = {link.uid: link for link in media.links_of(work, owner)}
    if gone := [uid for uid in links if uid not in there]:
        raise WorldError("record.missing", uid=gone[0])
    wanted = [there[uid] for uid in dict.fromkeys([*links, *there])]
    _number(work, sorted(wanted, key=lambda link: link.role != MAIN))


def moved(links: Sequence[str], link: str, to: int) -> list[str]:
    """The same uids with one of them at another place, counted from 0. Pure."""
    rest = [uid for uid in links if uid != link]
    place = min(max(to, 0), len(rest))
    return [*rest[:place], link, *rest[place:]]


def detach(work: Work, link: str) -> None:
    """Takes a picture off its work; its original stays, and so does what is marked on it. Undo brings it back.

    Raises WorldError `record.missing`.
    """
    taken = store.get(work, MediaLink, link)
    store.set_state(work, link, TRASHED)
    _number(work, media.links_of(work, taken.owner))


def _number(work: Work, links: Sequence[MediaLink]) -> None:
    """Counts the pictures from 1, in this order."""
    store.change_all(work, MediaLink.kind, {link.uid: {"order": place} for place, link in enumerate(links, 1)})
