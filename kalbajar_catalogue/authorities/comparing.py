"""Two records of a kind beside each other, before they are made one: what each says, what will stand, who is concerned.

`outlook` promises what `merging.merge` with the same choices does. It only reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import joining, merging, terms
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.storage import mentions, store
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Side:
    """One of the two records, by its flat values."""

    uid: str
    ref: str
    values: Flat


@dataclass(frozen=True)
class Line:
    """One flat key: what each says, what will stand, whose that is, and whose may be chosen. None is nothing."""

    field: str
    key: str
    gone: Any
    stays: Any
    becomes: Any
    choice: str
    may: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the two do not say the same."""
        return bool(self.gone != self.stays)


@dataclass(frozen=True)
class Outlook:
    """Both sides, every key of which at least one says something, and the values that will stand."""

    kind: str
    gone: Side
    stays: Side
    lines: tuple[Line, ...]
    after: Flat


@dataclass(frozen=True)
class Concerned:
    """How many records use the one that goes, and how many belong to it, by kind: all of them move over."""

    used: Mapping[str, int]
    belongings: Mapping[str, int]


def outlook(reading: Reading, uid: str, into: str, choices: Mapping[str, str] | None = None) -> Outlook:
    """What becomes of a record and the one of its kind that it is merged into.

    Raises WorldError as `merging.merge` does where the two cannot be merged.
    """
    kind = merging.mergeable(reading, uid, into)
    record_type, wanted = reading.kinds[kind].record, choices or {}
    gone, stays = (Side(one, *_told(reading, kind, one)) for one in (uid, into))
    own = merging.own_of(uid, gone.values, into, stays.values, kind)
    after = joining.joined(record_type, gone.values, stays.values, wanted, own)
    lines = (
        _line(record_type, field.name, key, gone.values, stays.values, after, wanted)
        for field in fields_of(record_type)
        for key in field.keys
    )
    spoken = tuple(line for line in lines if (line.gone, line.stays, line.becomes) != (None, None, None))
    return Outlook(kind, gone, stays, spoken, after)


def concerned(reading: Reading, uid: str) -> Concerned:
    """Who will point elsewhere when a record is merged into another; those in the trash follow uncounted."""
    if store.row_of(reading, uid).kind == Term.kind:
        return Concerned({kind: len(uids) for kind, uids in terms.users_of(reading, uid).items()}, {})
    return Concerned(mentions.count(reading, uid), mentions.belongings(reading, uid))


def _told(reading: Reading, kind: str, uid: str) -> tuple[str, Flat]:
    return str(store.row_of(reading, uid).ref), store.flat_of(reading, kind, uid)


def _line(
    record_type: type[Any], name: str, key: str, gone: Flat, stays: Flat, after: Flat, choices: Mapping[str, str]
) -> Line:  # fmt: skip
    choice = joining.chosen(record_type, key, gone, stays, choices)
    may = joining.may_choose(record_type, key) if gone.get(key) != stays.get(key) else ()
    if gone.get(key) is None or stays.get(key) is None:
        # Both would be the same as the one that says something.
        may = tuple(one for one in may if one != joining.BOTH)
    return Line(name, key, gone.get(key), stays.get(key), after.get(key), choice, may)
