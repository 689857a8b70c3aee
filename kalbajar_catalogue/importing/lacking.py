"""What does not come in with a file though records of it need it: these come in without it, or not at all. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Checked, Coming, Status, Trouble, coming_in
from kalbajar_catalogue.importing.headings import RECORDS
from kalbajar_catalogue.importing.new_words import refused_without
from kalbajar_catalogue.storage.fields import OWN, fields_of, own_in_force, own_key


def settled(checks: Iterable[Check]) -> tuple[Check, ...]:
    """The checks, without records that hang on something which does not come in."""
    checks = _without_left_words(_without_left_fields(list(checks)))
    while True:
        out = {Coming(one.kind, one.named): one.status for check in checks for one in check.records
               if one.named and not one.uid and one.status not in WRITTEN}  # fmt: skip
        if not any(out.keys() & coming_in(one.values) for one in _written(checks)):
            return tuple(checks)
        checks = [replace(check, records=tuple(_without(one, out) for one in check.records)) for check in checks]


def _without_left_words(checks: Sequence[Check]) -> list[Check]:
    """The checks, without records whose words closed lists would have by rows that do not come in."""
    terms = [one for check in checks for one in check.records if one.kind == Term.kind and not one.uid]
    written = {_word(one) for one in terms if one.status in WRITTEN}
    left = {_word(one) for one in terms if one.status not in WRITTEN} - written
    known = {one for one in left if one[0] in vocabularies.names()}
    return [replace(check, records=refused_without(check.records, known)) if known else check for check in checks]


def _word(term: Checked) -> tuple[str, str]:
    return term.values.get("vocabulary") or "", term.values.get("code") or ""


def _without_left_fields(checks: Sequence[Check]) -> list[Check]:
    """The checks, without records that say something in an own field which is refused."""
    fields = [one for check in checks for one in check.records if one.kind == OwnField.kind and not one.uid]
    names = {f"{OWN}{one.values.get('code') or ''}": one.named for one in fields if one.status not in WRITTEN}
    left = {name: ref for name, ref in names.items() if name not in own_in_force().known}
    return [replace(check, records=tuple(_fieldless(one, left) for one in check.records)) if left else check
            for check in checks]  # fmt: skip


def _fieldless(one: Checked, left: Mapping[str, str]) -> Checked:
    refs = [left[own_key(key)[0]] for key in one.values if own_key(key)[0] in left] if one.status in WRITTEN else []
    return _refused(one, refs[0]) if refs else one


def _refused(one: Checked, ref: str) -> Checked:
    told = Trouble(one.row, -1, "", "", Problem("import.not_settled", {"ref": ref}))
    return replace(one, status=Status.REFUSED, troubles=(*one.troubles, told))


def _written(checks: Iterable[Check]) -> Iterator[Checked]:
    return (one for check in checks for one in check.records if one.status in WRITTEN)


def _without(one: Checked, out: Mapping[Coming, Status]) -> Checked:
    """A record without what does not come in; refused, or left out too, where it cannot be without."""
    missing = out.keys() & coming_in(one.values) if one.status in WRITTEN else set()
    if not missing:
        return one
    refused = [coming for coming in missing if out[coming] is Status.REFUSED]
    if refused:
        return _refused(one, refused[0].ref)
    ties = {field.name for field in fields_of(RECORDS[one.kind]) if field.declared.owner or field.declared.system}
    if any(missing & coming_in({key: value}) for key, value in one.values.items() if key in ties):
        told = Trouble(one.row, -1, "", "", Problem("import.left_with_it", {"ref": one.named}), refused=False)
        return replace(one, status=Status.SKIPPED, troubles=(*one.troubles, told))
    kept = {key: value for key, value in one.values.items() if not missing & coming_in({key: value})}
    same = bool(one.uid) and not kept
    return replace(one, values=kept, status=Status.SAME if same else one.status)
