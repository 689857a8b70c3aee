"""Two records for one person, place, word or source become one; whoever used either uses the one that stays."""

from collections.abc import Mapping
from typing import Any

from kalbajar_catalogue.authorities import joining, terms
from kalbajar_catalogue.authorities.records import Agent, Place, Source, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.storage import store, trash, uses
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import LIVE, TRASHED
from kalbajar_catalogue.storage.work import Reading, Work

MERGED = (Agent.kind, Place.kind, Term.kind, Source.kind)


def merge(
    work: Work, uid: str, into: str, choices: Mapping[str, str] | None = None, progress: Progress = silent
) -> int:  # fmt: skip
    """Merges one record into another of its kind, and gives back how many records used it.

    Its names become other spellings of the one that stays, which keeps its own values and takes over those it
    lacks; lists and internal notes are joined. `choices` says otherwise by flat key: `joining.GONE`, `STAYS`, `BOTH`.
    The merged record goes to the trash and says where it went.

    Raises WorldError `merge.same`, `merge.other_kind`, `merge.other_vocabulary`, `term.closed`, `record.in_trash`,
    and what the kind refuses, such as `place.circle`.
    """
    kind = mergeable(work, uid, into)
    gone, stays = store.flat_of(work, kind, uid), store.flat_of(work, kind, into)
    own = own_of(uid, gone, into, stays, kind)
    after = joining.joined(work.kinds[kind].record, gone, stays, choices or {}, own)
    used = _moved_terms(work, uid, stays["code"], progress) if kind == Term.kind else (
        uses.redirect(work, uid, into, progress))  # fmt: skip
    now = store.flat_of(work, kind, into)
    store.change(work, kind, into, {key: after.get(key) for key in now.keys() | after.keys()})
    store.set_state(work, uid, TRASHED, store.row_of(work, into).ref)
    trash.settle(work, into)
    return used


def mergeable(reading: Reading, uid: str, into: str) -> str:
    """The kind of both. Raises WorldError where the two cannot be merged."""
    rows = [store.row_of(reading, one) for one in (uid, into)]
    for row in rows:
        if row.state != LIVE:
            raise WorldError("record.in_trash", ref=row.ref)
    gone, stays = rows
    if uid == into:
        raise WorldError("merge.same", ref=gone.ref)
    if gone.kind != stays.kind or gone.kind not in MERGED:
        raise WorldError("merge.other_kind", ref=gone.ref, other=stays.ref)
    if gone.kind == Term.kind:
        _refuse_other_vocabulary(reading, gone, stays)
    return str(gone.kind)


def own_of(uid: str, gone: Flat, into: str, stays: Flat, kind: str) -> set[str]:
    """By what the two are pointed at: their uids, or of words their codes."""
    return {str(gone["code"]), str(stays["code"])} if kind == Term.kind else {uid, into}


def _moved_terms(work: Work, uid: str, code: str, progress: Progress) -> int:
    gone = store.get(work, Term, uid)
    for term in terms.narrower_than(work, gone):
        store.change(work, Term.kind, term.uid, {"parent": code if term.code != code else ""})
    return uses.recode(work, gone.vocabulary, gone.code, code, progress)


def _refuse_other_vocabulary(reading: Reading, gone: Any, stays: Any) -> None:
    terms.refuse_closed(store.get(reading, Term, gone.uid))
    names = [store.get(reading, Term, row.uid).vocabulary for row in (gone, stays)]
    if names[0] != names[1]:
        raise WorldError("merge.other_vocabulary", ref=gone.ref, other=stays.ref)
