"""Rights in the catalogue: recorded, given to many at once, asked what they allow. Never commits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts.records import Rights
from kalbajar_catalogue.texts.rules import Verdict, decided

OF_EACH: Final = frozenset(key for name in ("status", "status_uri", "holder", "year", "credit_line", "permission_file",
                                            "note") for field in fields_of(Rights) if field.name == name
                           for key in field.keys)  # fmt: skip
"""Flat keys that say whose rights they are: where several hold rights in one thing, each keeps its own."""
TOGETHER: Final = 2000
"""So many records are granted rights between two reports of progress."""


@dataclass(frozen=True)
class Granted:
    """What was said of many at once: the rights that hold it now, how many are new, whose statements stayed.

    `several` are the records in which several hold rights: there only the answers and the end were set.
    """

    rights: tuple[str, ...] = ()
    made: int = 0
    several: tuple[str, ...] = ()

    def beside(self, other: "Granted") -> "Granted":
        """What was said of these and of others."""
        return Granted(self.rights + other.rights, self.made + other.made, self.several + other.several)


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


def grant(
    work: Work, owners: Iterable[str], scope: str, values: Mapping[str, Any], progress: Progress = silent
) -> Granted:
    """Says the same of the rights in many records: flat `values` are set in those of this scope, None clears.

    A record without rights of this scope gets some, unless nothing but None is said. See `OF_EACH` for records in
    which several hold rights. Raises WorldError `record.missing`, `field.unknown`; then nothing may be committed.
    """
    wanted = list(dict.fromkeys(owners))
    if gone := sorted(set(wanted) - store.living(work, wanted)):
        raise WorldError("record.missing", uid=gone[0])
    granted = Granted()
    for start in range(0, len(wanted), TOGETHER):
        progress(start, len(wanted))
        granted = granted.beside(_granted(work, wanted[start : start + TOGETHER], scope, values))
    return granted


def _granted(work: Work, owners: Sequence[str], scope: str, values: Mapping[str, Any]) -> Granted:
    there: dict[str, list[Rights]] = {}
    for one in store.fetch_among(work, Rights, "owner", owners):
        if scope_of(one) == scope:
            there.setdefault(one.owner, []).append(one)
    changed = _changes(there, values)
    store.change_all(work, Rights.kind, changed)
    said = {key: value for key, value in values.items() if value not in (None, "")}
    new = [owner for owner in owners if owner not in there] if said else []
    whole = _completed(said)
    made = store.insert_all(work, [unflatten(Rights, {**whole, "owner": one, "scope": scope}) for one in new])
    several = tuple(owner for owner, own in there.items() if len(own) > 1)
    return Granted((*changed, *(one.uid for one in made)), len(made), several if OF_EACH & values.keys() else ())


def remove(work: Work, uids: Iterable[str]) -> None:
    """Moves rights to the trash. Raises WorldError `record.missing`, `record.in_trash`."""
    for uid in uids:
        trash.throw_away(work, uid)


def scope_of(rights: Rights) -> str:
    """In what the rights are: `picture`, `text`, and everything else is the thing itself, `object`."""
    return rights.scope if rights.scope in ("picture", "text") else "object"


def complete(work: Work, uid: str) -> None:
    """Fills in the address of the rights statement from the status; an address that somebody typed stays."""
    rights = store.get(work, Rights, uid)
    address = address_for(rights.status, rights.status_uri)
    if rights.status_uri != address:
        store.change(work, Rights.kind, uid, {"status_uri": address})


def address_for(status: str, address: str) -> str:
    """The address of the statement that a status has; one that is none of ours, typed by somebody, stays."""
    known = _addresses()
    ours = set(known.values()) | {""}
    return known.get(status, "") if address in ours else address


def _addresses() -> dict[str, str]:
    return {term.code: next(iter(term.exact_match), "") for term in vocabularies.terms("rights_status")}


def _changes(there: Mapping[str, Sequence[Rights]], values: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for own in there.values():
        said = {key: value for key, value in values.items() if len(own) == 1 or key not in OF_EACH}
        for one in own:
            if said:
                found[one.uid] = _completed(said, one.status_uri)
    return found


def _completed(values: Mapping[str, Any], address: str = "") -> dict[str, Any]:
    if "status" not in values or "status_uri" in values:
        return dict(values)
    return {**values, "status_uri": address_for(str(values["status"] or ""), address)}
