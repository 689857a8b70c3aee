"""Into the trash and out of it, for every kind alike. Takes a Work, never commits."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, update

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.journal import LIVE, STATE, TRASHED, Change
from kalbajar_catalogue.storage.work import Work


def throw_away(work: Work, uid: str, reason: str = "") -> None:
    """Moves a live record to the trash.

    Raises WorldError `record.missing`, `record.in_trash`, and `record.in_use` for a record that others could
    not be read without, such as the photographer of a work.
    """
    row = store.row_of(work, uid)
    if row.state != LIVE:
        raise WorldError("record.in_trash", ref=row.ref)
    _refuse_used(work, row)
    store.set_state(work, uid, TRASHED, reason)


def take_back(work: Work, uid: str) -> None:
    """Takes a record out of the trash. Raises WorldError `record.not_in_trash` and what its kind does not allow."""
    row = store.row_of(work, uid)
    if row.state != TRASHED:
        raise WorldError("record.not_in_trash", ref=row.ref)
    store.set_state(work, uid, LIVE)
    settle(work, uid)


def take_back_all(work: Work, uids: Iterable[str]) -> None:
    """Takes records out of the trash, all or none; each finds the others there. Raises WorldError as `take_back`."""
    rows = [store.row_of(work, uid) for uid in dict.fromkeys(uids)]
    for row in rows:
        if row.state != TRASHED:
            raise WorldError("record.not_in_trash", ref=row.ref)
        store.set_state(work, row.uid, LIVE)
    for row in rows:
        settle(work, row.uid)


def give_reason(work: Work, uids: Iterable[str], reason: str) -> None:
    """Says why records are in the trash; '' for no reason. Raises WorldError `record.not_in_trash`."""
    for uid in dict.fromkeys(uids):
        row = store.row_of(work, uid)
        if row.state != TRASHED:
            raise WorldError("record.not_in_trash", ref=row.ref)
        if row.reason != reason:
            work.connection.execute(update(schema.record).where(schema.record.c.uid == uid).values(reason=reason))
            work.note([Change(row.kind, uid, STATE, [TRASHED, row.reason], [TRASHED, reason])])


def settle(work: Work, uid: str) -> None:
    """Looks at a live record that a person made or changed. Raises WorldError for what its kind does not allow."""
    guard = work.kinds[store.row_of(work, uid).kind].guard
    if guard is not None:
        guard(work, uid)


def _refuse_used(work: Work, row: Row[Any]) -> None:
    users = work.kinds[row.kind].users
    used = [uid for uids in users(work, row.uid).values() for uid in uids] if users else []
    if used:
        example = store.row_of(work, used[0]).ref
        raise WorldError("record.in_use", ref=row.ref, count=len(used), example=example)
