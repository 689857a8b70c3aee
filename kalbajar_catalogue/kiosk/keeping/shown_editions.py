"""Which editions a kiosk shows: the newest of each exhibition, or the one before, or those that were named. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.editions.reader import Listed, Opened
from kalbajar_catalogue.kiosk.keeping.restarts import Step
from kalbajar_catalogue.kiosk.shows import Shows, shows_of

KEPT = 2
"""Editions of an exhibition that stay in the kiosk's folder: the one that is shown, and the one before."""


@dataclass(frozen=True)
class Chosen:
    """What is shown, and what of it could not be read as it should be."""

    shows: Shows
    problems: tuple[Problem, ...] = ()


def choose(stores: Sequence[Path], named: Sequence[str], step: Step) -> Chosen:
    """Of each exhibition the newest edition that any folder has; those that are named, from whichever folder has them.

    Nothing is raised: what cannot be read is left out.
    """
    if step is Step.REST:
        return Chosen(Shows())
    age = 1 if step is Step.BEFORE else 0
    places = [(store_of(stores, name), name) for name in named] if named and not age else _of_all_stores(stores, age)
    opened: list[Opened] = []
    problems = [one.problem for one in _listed(stores[0]) if one.problem]
    for store, name in places:
        try:
            found = reader.opened(store, name)
        except WorldError as fault:
            problems.append(fault.problem)
        else:
            opened.append(found)
            problems.extend(found.problems)
    return Chosen(shows_of(opened), tuple(problems))


def outdated(listed: Iterable[Listed], shown: Iterable[str]) -> tuple[str, ...]:
    """The names of the editions that need not be kept: beyond the last two of an exhibition, and not shown."""
    kept = set(shown)
    return tuple(name for names in _by_age(listed).values() for name in names[KEPT:] if name not in kept)


def store_of(stores: Sequence[Path], name: str) -> Path:
    """The folder that has an edition of this name; the first where none has."""
    return next((store for store in stores if name in _names(store)), stores[0])


def _by_age(listed: Iterable[Listed]) -> dict[str, list[str]]:
    """The names of each exhibition's editions, the newest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for one in listed:
        if one.edition:
            found.setdefault(one.edition.uid, []).append((one.edition.made_at, one.name))
    return {uid: [name for _, name in sorted(ages, reverse=True)] for uid, ages in found.items()}


def _of_all_stores(stores: Sequence[Path], age: int) -> list[tuple[Path, str]]:
    """The newest of each exhibition, or an older one; of two that were made at one time the first folder's."""
    found: dict[str, dict[str, tuple[Path, str]]] = {}
    for store in stores:
        for one in _listed(store):
            if one.edition:
                found.setdefault(one.edition.uid, {}).setdefault(one.edition.made_at, (store, one.name))
    by_age = ([made[at] for at in sorted(made, reverse=True)] for made in found.values())
    return [places[age] for places in by_age if len(places) > age]


def _names(store: Path) -> tuple[str, ...]:
    try:
        return reader.names(store)
    except WorldError:
        return ()


def _listed(store: Path) -> tuple[Listed, ...]:
    try:
        return reader.listed(store)
    except WorldError:
        return ()
