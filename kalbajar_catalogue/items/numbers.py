"""Works by the museum's own number, which is what people have in their hands."""

from kalbajar_catalogue.items import repository
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading


def numbered(reading: Reading, number: str) -> tuple[str, ...]:
    """The uids of the live works that have this object number, in the order they were made; two may share one."""
    there = repository.kinds_present(reading, [work.kind for work in WORKS])
    rows = (row for work in WORKS if work.kind in there for row in _having(reading, work, number))
    return tuple(sorted(str(row[0]) for row in rows))


def _having(reading: Reading, work: type, number: str) -> tuple[tuple[str, ...], ...]:
    return store.glance_among(reading, work, (), "object_number", [number.strip()])
