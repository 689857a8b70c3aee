"""What becomes of the values of two records when they are made one: pure rules, known before anything is written.

One record goes, one stays. Of each flat key a person may choose whose value stands afterwards, where the kind allows a
choice; what nobody chose goes the usual way: the one that stays keeps its own and takes over what it lacks, lists and
internal notes are joined. Every name that is not kept becomes another spelling.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from kalbajar_catalogue.authorities.records import Agent, Place, Term
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.storage.fields import Field, Shape, field_of, fields_of, naming_field
from kalbajar_catalogue.storage.flat import Flat

GONE, STAYS, BOTH = "gone", "stays", "both"
VARIANTS: Final[Mapping[str, str]] = {Agent.kind: "name_variants", Place.kind: "name_variants", Term.kind: "variants"}
"""The field of the other spellings, of the kinds that have one; it always gathers those of both."""
FIXED: Final = frozenset({"vocabulary", "code", "order"})
"""What belongs to the record that stays and is never chosen."""
_KEPT: Final = frozenset({"type", "status", "sort_name"})
"""What is not taken over unasked, even where the one that stays has only the usual value."""
_TOGETHER: Final = (("latitude", "longitude"),)
"""Keys that mean something only together."""


def may_choose(record_type: type[Any], key: str) -> tuple[str, ...]:
    """Whose value of a flat key may be wanted; () where nobody chooses."""
    field, _ = field_of(record_type, key)
    if field.name in FIXED or field.name == VARIANTS.get(record_type.kind):
        return ()
    joins = field.shape is Shape.LIST or (field.declared.long and field.shape in (Shape.TEXT, Shape.MULTILINGUAL))
    return (GONE, STAYS, BOTH) if joins else (GONE, STAYS)


def usual(record_type: type[Any], key: str, gone: Flat, stays: Flat) -> str:
    """Whose value of a flat key stands afterwards when nobody says otherwise."""
    field, _ = field_of(record_type, key)
    keys = _with(key)
    if field.name in FIXED | _KEPT or not any(one in gone for one in keys):
        return STAYS
    if not any(one in stays for one in keys):
        return GONE
    noted = field.declared.group == "internal" and field.declared.long
    return BOTH if field.shape is Shape.LIST or noted else STAYS


def chosen(record_type: type[Any], key: str, gone: Flat, stays: Flat, choices: Mapping[str, str]) -> str:
    """Whose value stands afterwards: what was chosen for the key, or for one that belongs with it, if it may be."""
    wanted = next((choices[one] for one in _with(key) if one in choices), "")
    return wanted if wanted in may_choose(record_type, key) else usual(record_type, key, gone, stays)


def joined(
    record_type: type[Any], gone: Flat, stays: Flat, choices: Mapping[str, str], own: Iterable[str] = ()
) -> Flat:  # fmt: skip
    """The flat values of the record that stays, afterwards.

    `own` are the uids of both, or of two words their codes: no record is a part or a member of itself.
    """
    found: Flat = {}
    for field in fields_of(record_type):
        for key in field.keys:
            value = _value(field, key, gone, stays, chosen(record_type, key, gone, stays, choices))
            value = _without(record_type, field, value, frozenset(own))
            if value not in (None, "", []):
                found[key] = value
    if variants := VARIANTS.get(record_type.kind):
        found.pop(variants, None)
        if told := _spellings(record_type, variants, (stays, gone), found):
            found[variants] = told
    return found


def _with(key: str) -> tuple[str, ...]:
    return next((keys for keys in _TOGETHER if key in keys), (key,))


def _value(field: Field, key: str, gone: Flat, stays: Flat, choice: str) -> Any:
    if choice == BOTH:
        return _both(field, gone.get(key), stays.get(key))
    return (gone if choice == GONE else stays).get(key)


def _both(field: Field, gone: Any, stays: Any) -> Any:
    if not gone or not stays:
        return stays or gone
    if field.shape is Shape.LIST:
        return [*stays, *(one for one in gone if one not in stays)]
    return stays if gone in stays else f"{stays}\n\n{gone}"


def _without(record_type: type[Any], field: Field, value: Any, own: frozenset[str]) -> Any:
    """A value without what would make a record a part or a member of itself."""
    points = bool(field.declared.refers) or (record_type is Term and field.name == "parent")
    if not points or not value:
        return value
    if isinstance(value, list):
        return [one for one in value if one not in own]
    return None if value in own else value


def _spellings(record_type: type[Any], variants: str, both: Iterable[Flat], after: Flat) -> list[str]:
    """The names and spellings of both, the staying one's first, without those that fold like a name kept."""
    name = naming_field(record_type)
    keys = [f"{name}_{language}" for language in LANGUAGES]
    own = {fold(after.get(key, "")) for key in keys}
    stays, gone = both
    spellings = [
        *stays.get(variants, ()), *(stays.get(key, "") for key in keys),
        *(gone.get(key, "") for key in keys), *gone.get(variants, ()),
    ]  # fmt: skip
    return list(dict.fromkeys(one for one in spellings if one and fold(one) not in own))
