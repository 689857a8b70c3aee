"""How many live records stand behind the subjects of the rail."""

from collections.abc import Mapping

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.storage import store, thrown
from kalbajar_catalogue.storage.work import Reading

COUNTED: Mapping[str, str] = {
    **kinds.PAGES,
    "exhibition": "exhibitions",
    "event": "programme",
    "agent": "people",
    "place": "places",
    "source": "sources",
}
"""Kind of record -> the page whose figure it is."""


def counted(reading: Reading) -> Mapping[str, int]:
    """The figure of each page, by its key."""
    found = store.live_counts(reading)
    return {page: found.get(kind, 0) for kind, page in COUNTED.items()} | {"trash": thrown.count(reading)}
