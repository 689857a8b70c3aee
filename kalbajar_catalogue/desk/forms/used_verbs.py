"""What a page of records asks of the core beside the records themselves; called in a database lane."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.storage import called, mentions, store, trash
from kalbajar_catalogue.storage.called import Called
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.mentions import Mention
from kalbajar_catalogue.storage.work import Reading, Work

FEW: Final = 5
"""How many of each role are named."""
_ROLE: Final = "role"


@dataclass(frozen=True)
class Use:
    """The records of one kind that use a record in one role: `label` is the English label of the field.

    `examples` are the first of them by name, as many as are shown.
    """

    kind: str
    label: str
    role: str
    uids: tuple[str, ...]
    examples: tuple[Called, ...] = ()


def how_often(kind: str) -> Callable[[Reading], Mapping[str, int]]:
    """Reads how many live records use each record of a kind."""
    return lambda reading: mentions.how_often(reading, kind)


def uses(
    uid: str, shown: Mapping[int, int] | None = None, without: Collection[str] = ()
) -> Callable[[Reading], tuple[str, tuple[Use, ...]]]:
    """Reads who uses a record, with the uid that was asked for, but for these kinds.

    `shown` is how many are named, by place; a few of each where it does not say.
    """

    def read(reading: Reading) -> tuple[str, tuple[Use, ...]]:
        found = [one for one in mentions.mentions(reading, uid) if one.kind not in without]
        return uid, with_examples(reading, by_role(reading, found), shown)

    return read


def by_role(reading: Reading, found: Sequence[Mention]) -> tuple[Use, ...]:
    """Mentions as uses: one for each kind, field and role, those with the most users first within a kind."""
    groups: dict[tuple[str, str, str], dict[str, None]] = {}
    for one in found:
        key = (one.kind, one.field, str(one.value.get(_ROLE, "")))
        groups.setdefault(key, {})[one.user] = None
    made = [
        Use(kind, _label(reading, kind, field), role, tuple(users)) for (kind, field, role), users in groups.items()
    ]
    order = {kind.name: place for place, kind in enumerate(reading.kinds)}
    return tuple(sorted(made, key=lambda use: (order[use.kind], -len(use.uids))))


def with_examples(
    reading: Reading, found: Sequence[Use], shown: Mapping[int, int] | None = None
) -> tuple[Use, ...]:  # fmt: skip
    """The uses with the names of the first users of each."""
    firsts = [use.uids[: (shown or {}).get(place, FEW)] for place, use in enumerate(found)]
    names = _names(reading, [uid for uids in firsts for uid in uids])
    return tuple(
        replace(use, examples=tuple(names[uid] for uid in uids if uid in names))
        for use, uids in zip(found, firsts, strict=True)
    )


def throw_away(uids: Sequence[str], reason: str = "") -> Callable[[Work, Progress], None]:
    """Moves records to the trash; raises WorldError `record.in_use` for what others could not be read without."""

    def write(work: Work, progress: Progress) -> None:
        for uid in uids:
            trash.throw_away(work, uid, reason)

    return write


def _names(reading: Reading, uids: Sequence[str]) -> Mapping[str, Called]:
    """What records are called; one without a name of its own, such as a text, as what it belongs to."""
    names = called.called(reading, uids)
    nameless: dict[str, list[str]] = {}
    for one in names.values():
        if not one.name and _owning(reading.kinds[one.kind]):
            nameless.setdefault(one.kind, []).append(one.uid)
    owners = {uid: owner for kind, own in nameless.items() for uid, owner in _owners(reading, kind, own).items()}
    lent = called.called(reading, owners.values())
    return names | {uid: replace(names[uid], name=lent[owner].name) for uid, owner in owners.items() if owner in lent}


def _owners(reading: Reading, kind: str, uids: Sequence[str]) -> Mapping[str, str]:
    field = _owning(reading.kinds[kind])
    return {uid: str(owner) for uid, _, owner in store.glance(reading, reading.kinds[kind].record, (field,), uids)}


def _owning(kind: Kind) -> str:
    """The field that says whose a record is, '' where there is none."""
    return next((field.name for field in kind.references if field.declared.owner), "")


def _label(reading: Reading, kind: str, name: str) -> str:
    fields = (field for field in fields_of(reading.kinds[kind].record) if field.name == name)
    return next((str(field.declared.label) for field in fields), name)
