"""Pictures for a work that is in the catalogue already: its back, a detail, a better file. Same road as an import."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.importing.photographs.run import files_of
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage.work import Work


def attach(work: Work, owner: str, plan: Plan, role: str = "") -> tuple[MediaLink, ...]:
    """Ties the photographs of a plan to a record, those that the catalogue has already too.

    Without a role the first picture of a record is its main one and every other a detail.
    """
    flow.refuse_if_gone(plan)
    there = media.links_of(work, owner)
    files = files_of(work, plan.arrivals)
    known = media.files_with(work, [same.sha256 for same in plan.same]).values()
    described = {file.uid: arrival.draft.link for arrival, file in zip(plan.arrivals, files, strict=True)}
    links = [replace(described.get(file.uid, MediaLink()), media_file=file.uid)
             for file in _not_yet([*files, *known], there)]  # fmt: skip
    return media.link(work, _placed(links, owner, len(there), role))


def _not_yet(files: Iterable[MediaFile], there: Sequence[MediaLink]) -> list[MediaFile]:
    tied = {link.media_file for link in there}
    return [file for file in files if file.uid not in tied]


def _placed(links: Sequence[MediaLink], owner: str, count: int, role: str) -> list[MediaLink]:
    return [
        replace(link, owner=owner, order=place, role=role or ("main" if place == 1 else "detail"))
        for place, link in enumerate(links, count + 1)
    ]
