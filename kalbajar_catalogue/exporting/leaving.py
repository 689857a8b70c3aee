"""What may leave the house: which fields, what of their values, which records. No other module decides it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kalbajar_catalogue.authorities.records import Citation, Institution, OwnField
from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.called import called
from kalbajar_catalogue.storage.fields import OWN, Field, Shape, fields_of, stored_field_of
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

OF_THE_DESK = frozenset({"desk_person", "numbering", "house_setting", "saved_filter", "edition"})
"""Kinds that say how the desk works, not what the museum knows: they are in no export."""


def leaves(field: Field, with_private: bool) -> bool:
    """Whether a field of a record, or a member of a group, leaves the house."""
    return with_private or not field.declared.private


def kind_leaves(kind: Kind, with_private: bool) -> bool:
    """Whether any record of a kind leaves: not one whose every field is private."""
    return kind.name not in OF_THE_DESK and any(leaves(field, with_private) for field in fields_of(kind.record))


def is_curtailed(field: Field, with_private: bool) -> bool:
    """Whether only a part of a field's value leaves; read back, that part would wipe out the rest."""
    return not all(leaves(member, with_private) for member in _members(field))


def private_fields(kind: Kind) -> tuple[Field, ...]:
    """The fields that are private, or have a private part."""
    return tuple(
        one for one in fields_of(kind.record)
        if not leaves(one, with_private=False) or is_curtailed(one, with_private=False)
    )  # fmt: skip


def public_part(field: Field, value: Any) -> Any:
    """What leaves of a flat value whose group has private members."""
    if field.shape is not Shape.GROUPS or not isinstance(value, list):
        return value
    kept = {key for member in _members(field) if leaves(member, False) for key in member.keys}
    return [{key: one for key, one in group.items() if key in kept} for group in value]


def owner_of(kind: Kind) -> str:
    """The name of the field that says to which record those of a kind belong, '' where they stand alone."""
    return next((field.name for field in fields_of(kind.record) if field.declared.owner), "")


def staying(reading: Reading) -> frozenset[str]:
    """The uids of the records that stay in the house though others of their kind leave.

    A document that is not ticked as public, an own field that is private, a quotation for a private fact, what belongs
    to any of these or to a loan, a condition report or a movement, and files that nothing that leaves shows.
    """
    owners = _owners(reading)
    stay = {*_documents(reading), *_own_fields(reading), *_private_facts(reading)}
    stay |= _belonging(owners, stay | _never_leaving(reading))
    return frozenset(stay | _unseen_files(reading, stay))


def _members(field: Field) -> tuple[Field, ...]:
    return fields_of(field.group_type) if field.shape is Shape.GROUPS and field.group_type else ()


def _never_leaving(reading: Reading) -> set[str]:
    """The uids of all records there ever were of the kinds that do not leave: something may still belong to them."""
    kinds = [kind for kind in reading.kinds if not kind_leaves(kind, with_private=False)]
    return {uid for kind in kinds for uid in store.states(reading, kind.name)}


def _documents(reading: Reading) -> Iterator[str]:
    return (uid for uid, _, public in store.glance(reading, Attachment, ("public",)) if not public)


def _own_fields(reading: Reading) -> Iterator[str]:
    return (uid for uid, _, private in store.glance(reading, OwnField, ("private",)) if private)


def _private_facts(reading: Reading) -> Iterator[str]:
    """Quotations for a fact that is private, or of which nobody knows any more whether it was."""
    said = [row for row in store.glance(reading, Citation, ("about", "field")) if row[3]]
    about = called(reading, (row[2] for row in said))
    for uid, _, owner, key in said:
        if owner in about and _is_private(reading.kinds[about[owner].kind], key):
            yield uid


def _is_private(kind: Kind, key: str) -> bool:
    names = {name: field for field in fields_of(kind.record) for name in (field.name, *field.keys)}
    if key in names:
        return names[key].declared.private
    return key.startswith(OWN) and stored_field_of(kind.record, key)[0].declared.private


def _owners(reading: Reading) -> dict[str, str]:
    """The uid of the record that each belongs to, by its own uid."""
    kinds = {kind: name for kind in reading.kinds if (name := owner_of(kind))}
    return {uid: owner for kind, name in kinds.items() for uid, _, owner in store.glance(reading, kind.record, (name,))}


def _belonging(owners: Mapping[str, str], stay: Iterable[str]) -> set[str]:
    """What belongs to these records, and what belongs to that."""
    found: set[str] = set()
    reached = set(stay)
    while reached:
        reached = {uid for uid, owner in owners.items() if owner in reached} - found
        found |= reached
    return found


def _unseen_files(reading: Reading, stay: set[str]) -> set[str]:
    """Files that nothing that leaves shows: a contract, a photograph of a damage."""
    shown = {logo for _, _, logo in store.glance(reading, Institution, ("logo",))}
    for record in (MediaLink, Attachment):
        shown |= {file for uid, _, file in store.glance(reading, record, ("media_file",)) if uid not in stay}
    return {uid for uid, _ in store.glance(reading, MediaFile, ())} - shown
