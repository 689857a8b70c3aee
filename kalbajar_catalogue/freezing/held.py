"""Which works the newest edition of each exhibition shows: what hangs on screens until another one is made."""

from collections.abc import Mapping
from dataclasses import dataclass

from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.freezing.freeze import folder_of
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue


@dataclass(frozen=True)
class HeldIn:
    """An edition: its name, the uid of its record ('' where it was carried in), the exhibition and its title."""

    edition: str
    record: str
    exhibition: str
    title: Multilingual


def held(catalogue: Catalogue) -> Mapping[str, tuple[HeldIn, ...]]:
    """The newest edition of each exhibition, by the uid of every work in it. Reads files: for a worker thread."""
    with catalogue.reading() as reading:
        records = {sha256: uid for uid, _, sha256 in store.glance(reading, CatalogueEdition, ("sha256",))}
    found: dict[str, tuple[HeldIn, ...]] = {}
    seen: set[str] = set()
    for one in reader.listed(folder_of(catalogue)):
        if one.edition is None or one.edition.uid in seen:
            continue
        seen.add(one.edition.uid)
        told = HeldIn(one.name, records.get(one.sha256, ""), one.edition.uid, one.edition.title)
        for work in one.edition.works:
            found[work.uid] = (*found.get(work.uid, ()), told)
    return found
