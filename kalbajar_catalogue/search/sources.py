"""Which fields stand behind the name of a facet, a figure or a filter. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from kalbajar_catalogue.search.subjects import FOUND_BESIDE_OWNER, HANG, NEVER_FOUND, SHARED, facets_of
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of, until_fields_change
from kalbajar_catalogue.storage.kinds import Kind, Kinds

_LABELS = {one.name: one.label for one in SHARED}


@dataclass(frozen=True)
class FacetSource:
    """What the values of a facet are: codes of vocabularies, records of kinds or families, yes and no.

    One that is `said_only` has no value where nobody has said any: its no is the want of a yes.
    """

    name: str
    label: str
    vocabularies: tuple[str, ...] = ()
    refers: tuple[str, ...] = ()
    yes_no: bool = False
    said_only: bool = False

    @property
    def known(self) -> bool:
        """Whether there is such a facet at all."""
        return bool(self.vocabularies or self.refers or self.yes_no or self.name in _LABELS)


def owner_field(kind: Kind) -> str:
    """The field that tells whose a record is, or what hangs; '' for a record of its own."""
    if kind.name == HANG.kind:
        return HANG.hung
    return next((one.name for one in fields_of(kind.record) if one.declared.owner), "")


def is_found(kind: Kind) -> bool:
    """Whether records of a kind are results of a search."""
    if kind.name in NEVER_FOUND:
        return False
    return not owner_field(kind) or kind.name in FOUND_BESIDE_OWNER


def may_own(kind: Kind, part: Kind) -> bool:
    """Whether records of a part's kind may belong to, or hang, records of a kind."""
    name = owner_field(part)
    refers = next((one.declared.refers for one in fields_of(part.record) if one.name == name), "")
    return refers in ("record", kind.name, kind.record.family)


@until_fields_change
def source_of(kinds: Kinds, name: str) -> FacetSource:
    """What stands behind a facet of this name."""
    pairs = [pair for kind in kinds for pair in _values(kind) if name in pair[2]]
    members = [value for _, value, _ in pairs]
    label = _LABELS.get(name) or next((one.declared.label for one, _, _ in pairs), name)
    refers = [value.declared.refers for value in members if value.declared.refers]
    if name == HANG.within:
        refers.append("exhibition")
    return FacetSource(
        name,
        label,
        tuple(dict.fromkeys(value.declared.vocabulary for value in members if value.declared.vocabulary)),
        tuple(dict.fromkeys(refers)),
        any(value.shape is Shape.YES_NO for value in members),
        any(value.own for value in members),
    )


def coded_in(kinds: Kinds, vocabulary: str) -> set[str]:
    """The facets whose values may be codes of a vocabulary."""
    return {name for kind in kinds for _, value, names in _values(kind) if value.declared.vocabulary == vocabulary
            for name in names}  # fmt: skip


def _values(kind: Kind) -> Iterator[tuple[Field, Field, tuple[str, ...]]]:
    """(field, the field or member of its groups that holds values, the facets that they fill) of a kind."""
    found, owned = is_found(kind), bool(owner_field(kind))
    for one in fields_of(kind.record):
        members = fields_of(one.group_type) if one.group_type else (one,)
        pointing = [member for member in members if member.declared.refers] or members
        values = [member for member in pointing if is_value(member) or one.shape is Shape.YES_NO]
        for place, value in enumerate(values):
            own = (one.name, *facets_of(one, value)) if not place else (f"{one.name}.{value.name}",)
            names = (own if found else ()) + ((f"{kind.name}.{own[0]}",) if owned else ())
            yield one, value, names


def is_value(member: Field) -> bool:
    """Whether values of a field or of a member of its groups stand for names: references and codes."""
    coded = member.declared.vocabulary and member.declared.vocabulary != "measure"
    return bool(member.declared.refers or coded)
