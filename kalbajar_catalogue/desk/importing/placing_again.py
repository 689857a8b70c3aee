"""What a person changed of where pictures belong stays when the table is checked again. Pure."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kalbajar_catalogue.importing.picture_edits import Owner, by_owner
from kalbajar_catalogue.importing.pictures import Placed, Placement

_Places = Mapping[Path, frozenset[tuple[int, Owner, str]]]


def placed_again(before: Placement | None, edited: Placement | None, fresh: Placement) -> Placement:
    """Where pictures belong by a new check, with what a person had changed of the one before.

    `before` is what the check before had found, `edited` what a person made of it.
    """
    if before is None or edited is None or before == edited:
        return fresh
    if before == fresh:
        return edited
    then, now = _places(before), _places(edited)
    changed = {path for path in then.keys() | now.keys() if then.get(path) != now.get(path)}
    placed = (
        *(one for one in fresh.placed if one.path not in changed),
        *(one for one in edited.placed if one.path in changed),
    )
    there = {one.path for one in placed}
    left_out = _files(before) - _files(edited)
    lonely = tuple(path for path in _in_order(fresh) if path not in there and path not in left_out)
    return replace(fresh, placed=placed, lonely=lonely)


def _places(placement: Placement) -> _Places:
    """File -> its places, as (which of the record's pictures, record, what it shows)."""
    found: dict[Path, set[tuple[int, Owner, str]]] = defaultdict(set)
    for owner, own in by_owner(placement).items():
        for place, one in enumerate(own):
            found[one.path].add((place, owner, one.role))
    return {path: frozenset(places) for path, places in found.items()}


def _in_order(placement: Placement) -> list[Path]:
    own: tuple[Placed, ...] = placement.placed
    return list(dict.fromkeys((*(one.path for one in own), *placement.lonely)))


def _files(placement: Placement) -> set[Path]:
    return set(_in_order(placement))
