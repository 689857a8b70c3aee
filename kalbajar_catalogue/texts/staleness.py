"""What becomes of the versions of a text when one of them changes; a follower of every Work.

A text whose words change after it was approved is a draft again, unless the same Work approves it. When the
words of the source change (see `rules.source_of`), the approved versions in other languages become stale, without
those that the same Work approves or puts back to what they were.
"""

from collections.abc import Iterable, Sequence

from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from kalbajar_catalogue.texts.rules import source_of

_VERSION = ("owner", "type", "language", "status", "source")


def follow(work: Work, changes: Sequence[Change]) -> None:
    """Sets the status of texts in the same Work, so that undo puts it back; does nothing in an undo itself."""
    if work.undoes is not None:
        return
    written = {change.uid for change in changes if change.kind == Text.kind and change.key == "body"}
    if not written:
        return
    settled = {change.uid for change in changes if change.kind == Text.kind and change.key == "status"}
    versions = _versions_beside(work, written)
    statuses = _drafts(versions, written - settled)
    statuses |= _stale(versions, written, settled)
    store.change_all(work, Text.kind, {uid: {"status": status} for uid, status in statuses.items()})


def _versions_beside(work: Work, written: Iterable[str]) -> list[Text]:
    """Every live version of the texts that were written; their words are not read."""
    owners = {row[2] for row in store.glance(work, Text, ("owner",), written)}
    rows = store.glance_among(work, Text, _VERSION, "owner", owners)
    return [Text(uid=uid, ref=ref, **dict(zip(_VERSION, values, strict=True))) for uid, ref, *values in rows]


def _drafts(versions: Iterable[Text], rewritten: set[str]) -> dict[str, str]:
    return {one.uid: "draft" for one in versions if one.uid in rewritten and one.status != "draft"}


def _stale(versions: Sequence[Text], written: set[str], settled: set[str]) -> dict[str, str]:
    """The approved translations of sources that were written, without those that were written or settled themselves."""
    groups: dict[tuple[str, str], list[Text]] = {}
    for version in versions:
        groups.setdefault((version.owner, version.type), []).append(version)
    sources = {key: source_of(group) for key, group in groups.items()}
    changed = {key for key, source in sources.items() if source is not None and source.uid in written}
    return {
        one.uid: "stale"
        for key in changed
        for one in groups[key]
        if one.status == "approved" and one.uid not in written | settled
    }
