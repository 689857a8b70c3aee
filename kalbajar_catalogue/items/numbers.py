"""Works by the museum's own number, which is what people have in their hands."""

from collections import defaultdict
from collections.abc import Iterable

from kalbajar_catalogue.items import repository
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading


def numbered(reading: Reading, number: str) -> tuple[str, ...]:
    """The uids of the live works that have this object number, in the order they were made; two may share one."""
    return numbered_all(reading, [number]).get(number.strip(), ())


def numbered_all(reading: Reading, numbers: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """As `numbered` for each of these numbers that any work has, in few queries."""
    wanted = [stripped for number in numbers if (stripped := number.strip())]
    there = repository.kinds_present(reading, [work.kind for work in WORKS]) if wanted else ()
    found: dict[str, list[str]] = defaultdict(list)
    for work in (one for one in WORKS if one.kind in there):
        for uid, _, number in store.glance_among(reading, work, ("object_number",), "object_number", wanted):
            found[number].append(uid)
    return {number: tuple(sorted(uids)) for number, uids in found.items()}
