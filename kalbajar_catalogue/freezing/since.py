"""What changed since an edition was made: laid side by side with what would be frozen now. No picture is made."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.editions.differences import Differences, compare
from kalbajar_catalogue.editions.format import Edition, EditionPicture, EditionWork
from kalbajar_catalogue.freezing import plates
from kalbajar_catalogue.freezing.freeze import folder_of
from kalbajar_catalogue.freezing.plates import Plate
from kalbajar_catalogue.freezing.proof import Chosen, choose, edition_of
from kalbajar_catalogue.freezing.reading import Picture
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue


@dataclass(frozen=True)
class Since:
    """An edition's record, the change set in which it was made, and what would be different in another one now.

    `differences` is None where the edition does not lie in the catalogue's folder, or cannot be read.
    """

    edition: CatalogueEdition
    change_set: int
    differences: Differences | None = None


def since(catalogue: Catalogue, edition: str) -> Since:
    """What changed since the edition with this uid was made. Longer than a moment for a large exhibition.

    Raises WorldError `record.missing`, also where the exhibition is in the trash.
    """
    with catalogue.reading() as reading:
        record = store.get(reading, CatalogueEdition, edition)
        made_in = int(store.row_of(reading, edition).created_in)
        touched = frozenset(history.touched(reading, made_in))
    frozen = _frozen(catalogue, record)
    if frozen is None:
        return Since(record, made_in)
    now = _now(catalogue, record.exhibition, frozen, touched)
    return Since(record, made_in, compare(frozen, now))


def _frozen(catalogue: Catalogue, record: CatalogueEdition) -> Edition | None:
    found = (one.edition for one in reader.listed(folder_of(catalogue)) if one.sha256 == record.sha256)
    return next(found, None)


def _now(catalogue: Catalogue, exhibition: str, frozen: Edition, touched: frozenset[str]) -> Edition:
    """What would be frozen now. What only the making of an edition brings is taken from the one that was made."""
    chosen = choose(catalogue, exhibition)
    edition = edition_of(chosen, _plates(catalogue, chosen, frozen, touched))
    return replace(edition, imprint=frozen.imprint, files=frozen.files, proof=False, open_points=())


def _plates(catalogue: Catalogue, chosen: Chosen, frozen: Edition, touched: frozenset[str]) -> dict[str, Plate]:
    """Stand-ins for the pictures; one that nobody touched since bears the name that it has in the edition."""
    outlined = plates.outlined(catalogue.folder, chosen.wanted)
    works = {work.uid: work for work in frozen.works}
    same: dict[str, str] = {}
    for hung, pictures in chosen.pictures:
        untouched = [one for one in pictures if not {one.link.uid, one.file.uid} & touched]
        same |= dict(_same(works.get(hung.item.uid), untouched, outlined))
    logo = chosen.found.logo
    if logo and logo.uid not in touched and frozen.institution.logo:
        same[logo.uid] = frozen.institution.logo
    return {uid: replace(plate, sha256=same.get(uid, plate.sha256)) for uid, plate in outlined.items()}


def _same(
    work: EditionWork | None, pictures: Sequence[Picture], outlined: Mapping[str, Plate]
) -> Iterator[tuple[str, str]]:
    """(uid of the file, SHA-256 in the edition) of the pictures that stand in the edition of a work."""
    left = list(work.pictures) if work else []
    for one in pictures:
        plate = outlined.get(one.file.uid)
        there = _there(left, one.link.role, plate) if plate else None
        if there is not None:
            left.remove(there)
            yield one.file.uid, there.sha256


def _there(left: Iterable[EditionPicture], role: str, plate: Plate) -> EditionPicture | None:
    """Of the pictures of an edition the one of this role and shape."""
    alike = [one for one in left if one.role == role]
    shaped = [one for one in alike if (one.width, one.height) == (plate.width, plate.height)]
    return next(iter(shaped or alike), None)
