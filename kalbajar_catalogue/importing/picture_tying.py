"""The tying of many pictures to many records in one go. Never commits."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kalbajar_catalogue.importing.photographs.plan import Arrival
from kalbajar_catalogue.importing.photographs.run import files_of
from kalbajar_catalogue.importing.picture_names import DETAIL, MAIN
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work

Wanted = Sequence[tuple[Arrival, str]]
"""The pictures of one record in their order, each with what it shows, '' where nobody said."""


def tie_all(work: Work, wanted: Mapping[str, Wanted]) -> int:
    """Ties pictures to records by their uids after those that they have; gives back how many were tied.

    The first of a record that has none becomes its main one unless another is said to be, every further one a
    detail. A new main one takes the place of that which was it. What a record has already is not tied again, and
    nothing is tied to a record that is in the trash by now.
    """
    live = store.living(work, wanted)
    arrivals = {one.kept.sha256: one for owner in live for one, _ in wanted[owner]}
    files = dict(zip(arrivals, files_of(work, list(arrivals.values())), strict=True))
    there: dict[str, list[MediaLink]] = defaultdict(list)
    for link in store.fetch_among(work, MediaLink, "owner", live):
        there[link.owner].append(link)
    links = [
        link
        for owner, own in wanted.items()
        if owner in live
        for link in _links(work, owner, _new(own, files, there[owner]), there[owner])
    ]
    media.link(work, links)
    return len(links)


def _new(own: Wanted, files: Mapping[str, MediaFile], there: Sequence[MediaLink]) -> list[tuple[MediaLink, str]]:
    """Links that the record does not have yet, one for each content, with their roles."""
    tied = {link.media_file for link in there}
    found: dict[str, tuple[MediaLink, str]] = {}
    for arrival, role in own:
        file = files[arrival.kept.sha256].uid
        if file not in tied:
            found.setdefault(file, (replace(arrival.draft.link, media_file=file), role))
    return list(found.values())


def _links(
    work: Work, owner: str, new: Sequence[tuple[MediaLink, str]], there: Sequence[MediaLink]
) -> Iterator[MediaLink]:
    roles = [role for _, role in new]
    main = roles.index(MAIN) if MAIN in roles else 0 if roles and not roles[0] and not there else -1
    if MAIN in roles:
        _make_way(work, there)
    last = max((link.order for link in there), default=0)
    for place, (link, role) in enumerate(new):
        told = MAIN if place == main else DETAIL if role in ("", MAIN) else role
        yield replace(link, owner=owner, order=last + place + 1, role=told)


def _make_way(work: Work, there: Sequence[MediaLink]) -> None:
    for link in there:
        if link.role == MAIN:
            store.change(work, MediaLink.kind, link.uid, {"role": DETAIL})
