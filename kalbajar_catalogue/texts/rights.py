"""Rights in the catalogue: recorded, and asked what they allow. Takes a Reading or a Work, never commits."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts.records import Rights
from kalbajar_catalogue.texts.rules import Verdict, decided


def rights_of(reading: Reading, owner: str) -> tuple[Rights, ...]:
    """The live rights in a record, in the order they were recorded."""
    return store.fetch_where(reading, Rights, owner=owner)


def verdict(reading: Reading, owner: str, on: date) -> Verdict:
    """Whether a record may be printed, shown and given on, on a day; see `rules.decided`."""
    return decided(rights_of(reading, owner), on)


def verdicts(reading: Reading, owners: Iterable[str], on: date) -> dict[str, Verdict]:
    """As `verdict`, for many records in one query; every owner has one."""
    wanted = list(dict.fromkeys(owners))
    found: dict[str, list[Rights]] = {owner: [] for owner in wanted}
    for rights in store.fetch_among(reading, Rights, "owner", wanted):
        found[rights.owner].append(rights)
    return {owner: decided(rights, on) for owner, rights in found.items()}


def record(work: Work, rights: Rights) -> Rights:
    """Adds rights; the address of the statement is filled in from the status. Raises WorldError `record.missing`."""
    if rights.owner not in store.living(work, (rights.owner,)):
        raise WorldError("record.missing", uid=rights.owner)
    made = store.insert(work, rights)
    complete(work, made.uid)
    return store.get(work, Rights, made.uid)


def change(work: Work, uid: str, values: dict[str, Any]) -> Rights:
    """Sets fields of rights; None clears. Raises WorldError `record.missing`, `field.unknown`."""
    store.change(work, Rights.kind, uid, values)
    complete(work, uid)
    return store.get(work, Rights, uid)


def complete(work: Work, uid: str) -> None:
    """Fills in the address of the rights statement from the status; an address that somebody typed stays."""
    rights = store.get(work, Rights, uid)
    known = {term.code: term.exact_match for term in vocabularies.terms("rights_status")}
    ours = {uri for matches in known.values() for uri in matches}
    address = next(iter(known.get(rights.status, ())), "")
    if rights.status_uri != address and (not rights.status_uri or rights.status_uri in ours):
        store.change(work, Rights.kind, uid, {"status_uri": address})
