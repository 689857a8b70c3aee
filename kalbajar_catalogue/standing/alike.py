"""How many groups of works have nearly the same main picture, as far as their fingerprints were taken."""

from collections.abc import Collection, Iterable, Mapping
from itertools import chain, combinations
from pathlib import Path
from typing import Final

import numpy as np

from kalbajar_catalogue.items.records import WORKS, Photograph
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media import duplicates, fingerprints
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading

MOST: Final = 10_000
"""So many pictures are compared with each other; of more nothing is said."""


def groups_alike(reading: Reading, folder: Path) -> int | None:
    """How many groups of works are alike; None where not every picture was looked at. Works in a relation are not.

    No picture is opened: fingerprints are taken where somebody asks for it.
    """
    works = _by_content(reading)
    prints = fingerprints.read(folder / DERIVED)
    places = {sha256: place for place, sha256 in enumerate(fingerprints.contents(prints))}
    if len(works) > MOST or not works.keys() <= places.keys():
        return None
    if not works:
        return 0
    chosen = prints[np.array([places[sha256] for sha256 in works])]
    related = _related(reading)
    found = duplicates.groups(chosen, _contents(works, related))
    return len(found) + _same_file(works, found, related)


def _by_content(reading: Reading) -> dict[str, list[str]]:
    """SHA-256 of each main picture -> the works that it shows."""
    live = {row[0] for kind in BY_KIND.values() for row in store.glance(reading, kind, ())}
    found: dict[str, list[str]] = {}
    for uid, file in media.main_files(reading).items():
        if uid in live:
            found.setdefault(file.sha256, []).append(uid)
    return found


def _same_file(
    works: Mapping[str, list[str]], found: Collection[Collection[str]], related: Collection[frozenset[str]]
) -> int:
    """Files that show several works and are in no group of alike ones; works that are all related are meant so."""
    grouped = frozenset(chain.from_iterable(found))
    several = (uids for sha256, uids in works.items() if sha256 not in grouped)
    return sum(any(frozenset(pair) not in related for pair in combinations(uids, 2)) for uids in several)


def _related(reading: Reading) -> frozenset[frozenset[str]]:
    """Works that stand in a relation, such as before and after: nobody takes them for copies."""
    found: set[frozenset[str]] = set()
    for kind in WORKS:
        names = ("related_item", "pair_of") if kind is Photograph else ("related_item",)
        for uid, _, *related in store.glance(reading, kind, names):
            found.update(frozenset((uid, one.item)) for group in related for one in group if one.item)
    return frozenset(found)


def _contents(works: Mapping[str, list[str]], related: Iterable[frozenset[str]]) -> frozenset[frozenset[str]]:
    """Pairs of works as pairs of what their pictures contain."""
    content = {uid: sha256 for sha256, uids in works.items() for uid in uids}
    pairs = (frozenset(content[uid] for uid in pair if uid in content) for pair in related)
    return frozenset(pair for pair in pairs if len(pair) == 2)
