"""Two records for one person, place, word or source become one; whoever used either uses the one that stays."""

from typing import Any

from kalbajar_catalogue.authorities import terms
from kalbajar_catalogue.authorities.records import Agent, Place, Source, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.storage import store, uses
from kalbajar_catalogue.storage.fields import fields_of, naming_field
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import LIVE, TRASHED
from kalbajar_catalogue.storage.work import Work

MERGED = (Agent.kind, Place.kind, Term.kind, Source.kind)
_VARIANTS = {Agent.kind: "name_variants", Place.kind: "name_variants", Term.kind: "variants"}
_OF_ITS_OWN = {"vocabulary", "code", "order", "status", "type", "sort_name"}


def merge(work: Work, uid: str, into: str) -> int:
    """Merges one record into another of its kind, and gives back how many records used it.

    Its names become other spellings of the one that stays, which keeps its own values and takes over those it
    lacks. The merged record goes to the trash and says where it went.

    Raises WorldError `merge.same`, `merge.other_kind`, `merge.other_vocabulary`, `term.closed`, `record.in_trash`.
    """
    kind, ref = _mergeable(work, uid, into)
    gone, stays = store.flat_of(work, kind, uid), store.flat_of(work, kind, into)
    used = _moved_terms(work, uid, stays["code"]) if kind == Term.kind else uses.redirect(work, uid, into)
    store.change(work, kind, into, _taken_over(work.kinds[kind].record, gone, stays))
    store.change(work, kind, into, _pointing_at_itself(work, kind, into))
    store.set_state(work, uid, TRASHED, ref)
    return used


def _moved_terms(work: Work, uid: str, code: str) -> int:
    gone = store.get(work, Term, uid)
    for term in terms.narrower_than(work, gone):
        store.change(work, Term.kind, term.uid, {"parent": code if term.code != code else ""})
    return uses.recode(work, gone.vocabulary, gone.code, code)


def _pointing_at_itself(work: Work, kind: str, uid: str) -> Flat:
    """The values without what would make a record a part or a member of itself."""
    flat = store.flat_of(work, kind, uid)
    found: Flat = {}
    for field in work.kinds[kind].references:
        value = flat.get(field.name)
        if value == uid:
            found[field.name] = None
        elif isinstance(value, list) and uid in value:
            found[field.name] = [one for one in value if one != uid]
    return found


def _mergeable(work: Work, uid: str, into: str) -> tuple[str, str]:
    """The kind of both, and the ref of the one that stays."""
    rows = [store.row_of(work, one) for one in (uid, into)]
    for row in rows:
        if row.state != LIVE:
            raise WorldError("record.in_trash", ref=row.ref)
    gone, stays = rows
    if uid == into:
        raise WorldError("merge.same", ref=gone.ref)
    if gone.kind != stays.kind or gone.kind not in MERGED:
        raise WorldError("merge.other_kind", ref=gone.ref, other=stays.ref)
    if gone.kind == Term.kind:
        _refuse_other_vocabulary(work, gone, stays)
    return gone.kind, stays.ref


def _refuse_other_vocabulary(work: Work, gone: Any, stays: Any) -> None:
    terms.refuse_closed(store.get(work, Term, gone.uid))
    names = [store.get(work, Term, row.uid).vocabulary for row in (gone, stays)]
    if names[0] != names[1]:
        raise WorldError("merge.other_vocabulary", ref=gone.ref, other=stays.ref)


def _taken_over(record_type: type[Any], gone: Flat, stays: Flat) -> Flat:
    keys = (key for field in fields_of(record_type) if field.name not in _OF_ITS_OWN for key in field.keys)
    lacking = {key: gone[key] for key in keys if key in gone and key not in stays}
    variants = _VARIANTS.get(record_type.kind)
    return lacking | ({variants: _spellings(record_type, variants, gone, stays)} if variants else {})


def _spellings(record_type: type[Any], variants: str, gone: Flat, stays: Flat) -> list[str]:
    """The other spellings of both, without those that fold like a name of the one that stays."""
    name = naming_field(record_type)
    names = [gone.get(f"{name}_{language}", "") for language in LANGUAGES]
    own = {fold(stays.get(f"{name}_{language}", "")) for language in LANGUAGES}
    spellings = [*stays.get(variants, ()), *names, *gone.get(variants, ())]
    told: dict[str, str] = {}
    for spelling in spellings:
        if spelling and fold(spelling) not in own:
            told.setdefault(spelling, spelling)
    return list(told)
