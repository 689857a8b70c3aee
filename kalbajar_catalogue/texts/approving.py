"""Many texts approved as one step. Takes a Reading or a Work, never commits."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage import called, store
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts import service
from kalbajar_catalogue.texts.records import Text

_READ: Final = ("body", "status")


@dataclass(frozen=True)
class Waiting:
    """A text that nobody has approved, or that its source has overtaken; what it is about is called `title`."""

    text: Text
    title: Multilingual


def waiting(reading: Reading, records: Sequence[str], kinds: Sequence[str] = ()) -> tuple[Waiting, ...]:
    """The texts of records that wait for approval, of these kinds or of all, in the order of the records."""
    found = service.texts_of_many(reading, records)
    names = called.called(reading, found)
    return tuple(
        Waiting(text, names[uid].name if uid in names else NOTHING)
        for uid in records
        for text in found.get(uid, ())
        if text.status != service.APPROVED and text.body.strip() and (not kinds or text.type in kinds)
    )


def approve(work: Work, uids: Sequence[str], on: str, by: str = "") -> int:
    """Approves texts on a day (ISO) and gives back how many; those that are approved stay as they were.

    `by` is the uid of the agent who read them, or ''. Raises WorldError `record.missing`, and `text.empty` for a
    text without words; then nothing may be committed.
    """
    found = {row[0]: row for row in store.glance(work, Text, _READ, uids)}
    for uid in uids:
        if uid not in found:
            raise WorldError("record.missing", uid=uid)
        if not found[uid][2].strip():
            raise WorldError("text.empty", ref=found[uid][1])
    values = {"status": service.APPROVED, "reviewed_by": by or None, "reviewed_on": on}
    open_ = [uid for uid in dict.fromkeys(uids) if found[uid][3] != service.APPROVED]
    store.change_all(work, Text.kind, dict.fromkeys(open_, values))
    return len(open_)


def unapprove(work: Work, uids: Sequence[str]) -> None:
    """Makes texts drafts again. Raises WorldError `record.missing`."""
    values = {"status": "draft", "reviewed_by": None, "reviewed_on": None}
    store.change_all(work, Text.kind, dict.fromkeys(uids, values))


def approved_action(count: int) -> Action:
    """The name of it in the history."""
    return Action("texts.approved", {"count": count})
