"""What a person changes of where pictures belong: their order, which is the main one, what they show, whose they are.

Pure: every function gives another Placement.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from kalbajar_catalogue.importing.picture_names import DETAIL, MAIN
from kalbajar_catalogue.importing.pictures import Placed, Placement


class Owner(NamedTuple):
    """A record that gets pictures: by its `uid`, or by the `row` of the table that makes it."""

    row: int = 0
    uid: str = ""


def owner_of(placed: Placed) -> Owner:
    """The record of a picture; rows that speak of one record of the catalogue have one owner."""
    return Owner(0, placed.uid) if placed.uid else Owner(placed.row)


def by_owner(placement: Placement) -> dict[Owner, tuple[Placed, ...]]:
    """The pictures of each record in their order, the records in the order in which they come."""
    found: dict[Owner, list[Placed]] = {}
    for one in placement.placed:
        found.setdefault(owner_of(one), []).append(one)
    return {owner: tuple(own) for owner, own in found.items()}


def moved(placement: Placement, one: Placed, to: int) -> Placement:
    """With a picture at another place (from 0) among those of its record; a place beyond the last is the last."""
    own = list(by_owner(placement)[owner_of(one)])
    own.remove(one)
    own.insert(min(max(to, 0), len(own)), one)
    return _with_own(placement, owner_of(one), own)


def with_role(placement: Placement, one: Placed, role: str) -> Placement:
    """With what a picture shows; where it becomes the main one, that which was it becomes a detail."""
    own = [_in_role(other, one, role) for other in by_owner(placement)[owner_of(one)]]
    return _with_own(placement, owner_of(one), own)


def as_main(placement: Placement, one: Placed) -> Placement:
    """With a picture as the first and the main one of its record."""
    return moved(with_role(placement, one, MAIN), replace(one, role=MAIN), 0)


def roles_in_force(own: Sequence[Placed], there: int) -> tuple[str, ...]:
    """What the pictures of one record are told to show when they are tied; `there` are those it has already.

    The first becomes the main one where nothing says otherwise, and every further one a detail.
    """
    roles = [one.role for one in own]
    main = roles.index(MAIN) if MAIN in roles else 0 if not there and roles and not roles[0] else -1
    return tuple(MAIN if place == main else DETAIL if role in ("", MAIN) else role for place, role in enumerate(roles))


def given(placement: Placement, paths: Iterable[Path], owner: Owner) -> Placement:
    """With files that belonged to no record as the last pictures of a record."""
    wanted = set(paths)
    new = tuple(Placed(path, owner.row, owner.uid) for path in placement.lonely if path in wanted)
    return replace(without(placement, wanted), placed=(*placement.placed, *new))


def taken_away(placement: Placement, one: Placed) -> Placement:
    """With a picture that does not belong to its record; its file belongs to none, if to no other."""
    placed = tuple(other for other in placement.placed if other != one)
    kept = any(other.path == one.path for other in placed)
    lonely = placement.lonely if kept else (*placement.lonely, one.path)
    return replace(placement, placed=placed, lonely=lonely)


def without(placement: Placement, paths: Iterable[Path]) -> Placement:
    """Without files that belong to no record and are left out."""
    gone = set(paths)
    return replace(placement, lonely=tuple(path for path in placement.lonely if path not in gone))


def put_back(placement: Placement, paths: Sequence[Path]) -> Placement:
    """With files that were left out, among those that belong to no record."""
    there = set(placement.lonely)
    return replace(placement, lonely=(*placement.lonely, *(path for path in paths if path not in there)))


def counted(placement: Placement) -> Mapping[Owner, int]:
    """How many pictures each record gets."""
    return {owner: len(own) for owner, own in by_owner(placement).items()}


def _in_role(other: Placed, one: Placed, role: str) -> Placed:
    if other == one:
        return replace(other, role=role)
    return replace(other, role=DETAIL) if role == MAIN and other.role == MAIN else other


def _with_own(placement: Placement, owner: Owner, own: Sequence[Placed]) -> Placement:
    """The pictures of one record replaced, each place among all of them kept."""
    coming = iter(own)
    placed = tuple(next(coming) if owner_of(one) == owner else one for one in placement.placed)
    return replace(placement, placed=placed)
