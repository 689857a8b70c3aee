"""The kinds of record a catalogue holds; each subject registers its own, so that nothing low knows anything high."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from kalbajar_catalogue.storage.fields import Field, Shape, fields_of


@dataclass(frozen=True)
class Kind:
    """A kind of record: its dataclass, the tables of its scalar fields, the pattern of its references.

    `unique` names scalar fields whose values no two live records share; the services keep to it, and so does undo.
    A kind with `users` cannot be thrown away while there are any: uids by kind, seen from a Reading. Its making is
    not undone, and it is not erased, while others are its `holders`: by its code, since nothing points at it by uid.
    One that is `lasting` is never erased, whoever holds it. `guard` looks in a Work
    at a live record after a person made or changed it, may complete it, and raises WorldError for what may not be.
    `part_of` names references, besides an owner's, without whose target a record is nothing, the one that it
    is called by last: a place in a hang is no more when the exhibition or the work is erased.
    """

    record: type[Any]
    tables: tuple[Table, ...]
    pattern: str
    unique: tuple[tuple[str, ...], ...] = ()
    users: Callable[[Any, str], Mapping[str, tuple[str, ...]]] | None = None
    guard: Callable[[Any, str], None] | None = None
    holders: Callable[[Any, str], Mapping[str, tuple[str, ...]]] | None = None
    part_of: tuple[str, ...] = ()
    lasting: Callable[[Any, str], bool] | None = None

    @property
    def name(self) -> str:
        """The code of the kind, such as `photograph`."""
        return str(self.record.kind)

    def fits(self, refers: str) -> bool:
        """Whether a field that refers to `refers` may point at a record of this kind."""
        return refers in (self.name, self.record.family, "record")

    @property
    def references(self) -> tuple[Field, ...]:
        """The fields that point at other records, repeatable or not."""
        return tuple(field for field in fields_of(self.record) if reference_key(field) is not None)


def reference_key(field: Field) -> str | None:
    """What of a value is a reference: '' for the value itself, the member's name in a group, None for nothing."""
    if field.shape is Shape.GROUPS and field.group_type is not None:
        members = (member.name for member in fields_of(field.group_type) if member.declared.refers)
        return next(members, None)
    return "" if field.declared.refers else None


class Kinds:
    """All kinds of a catalogue, by name."""

    def __init__(self, kinds: Iterable[Kind]) -> None:
        self._by_name = {kind.name: kind for kind in kinds}

    def __getitem__(self, name: str) -> Kind:
        return self._by_name[name]

    def __iter__(self) -> Iterator[Kind]:
        return iter(self._by_name.values())

    def __contains__(self, name: object) -> bool:
        return name in self._by_name
