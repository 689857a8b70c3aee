"""The frozen editions: each manifest, and each picture of the pool, read once however many editions have it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.editions import names, reader, tiles
from kalbajar_catalogue.editions.reader import Listed
from kalbajar_catalogue.freezing.freeze import folder_of
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.safekeeping.check_originals import hash_of
from kalbajar_catalogue.safekeeping.looking import EDITIONS, Effort, few
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue


def editions(catalogue: Catalogue, effort: Effort) -> Check:
    """Reads every manifest and every picture. Long. Problems: those of `reader.opened`, `check.edition_altered`."""
    place = folder_of(catalogue)
    spoilt = {path.name for path in pool_files(place) if not _is_whole(path, effort)}
    listed = reader.listed(place)
    problems = [problem for one in listed for problem in _wrong(place, one, spoilt)]
    problems += [
        Problem("check.edition_altered", {"name": name, "ref": ref}) for name, _, ref in altered(catalogue, listed)
    ]
    return Check(EDITIONS, len(listed), few(problems), EDITIONS if problems else "")


def pool_files(editions: Path) -> list[Path]:
    """The pictures and tiles in the pool."""
    try:
        return sorted(path for path in names.pool_of(editions).iterdir() if names.kind_of(path.name))
    except OSError:
        return []


def _is_whole(path: Path, effort: Effort) -> bool:
    try:
        seen = hash_of(path, lambda count: effort.tell(count, EDITIONS))
    except OSError:
        return False
    return seen == path.stem and (names.kind_of(path.name) != names.TILES or tiles.are_whole(path))


def _wrong(place: Path, one: Listed, spoilt: set[str]) -> Iterator[Problem]:
    if one.edition is None:
        yield Problem("check.edition_unreadable", {"name": one.name})
        return
    opened = reader.opened(place, one.name)
    for code, name in _pictures(opened.problems):
        yield Problem(code, {"name": name, "edition": one.name})
    known = {str(problem.values.get("name")) for problem in opened.problems}
    for file in one.edition.files:
        if file.name in spoilt - known:
            yield Problem("check.edition_picture_damaged", {"name": file.name, "edition": one.name})


def _pictures(problems: tuple[Problem, ...]) -> Iterator[tuple[str, str]]:
    return ((f"check.{problem.code.replace('.', '_')}", str(problem.values["name"])) for problem in problems)


def altered(catalogue: Catalogue, listed: Sequence[Listed]) -> list[tuple[str, str, str]]:
    """Editions whose record says that they were otherwise when they were made: name, what its SHA-256 was, ref.

    One that is not there at all may have been erased with a person in it: nothing is wrong then.
    """
    with catalogue.reading() as reading:
        records = [record for record in store.fetch(reading, CatalogueEdition) if record.sha256]
        refs = {uid: store.row_of(reading, uid).ref for uid in {record.exhibition for record in records}}
    lying = {one.sha256 for one in listed}
    proven = {record.sha256 for record in records}
    others = {one.name for one in listed if one.sha256 not in proven}
    named = ((names.plain_name(refs[record.exhibition], record.number), record) for record in records)
    return [
        (name, record.sha256, record.ref) for name, record in named if record.sha256 not in lying and name in others
    ]
