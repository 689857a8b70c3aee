"""Who works with whom: the kinds of record every subject registers, and the opening of a catalogue with them."""

from pathlib import Path

from kalbajar_catalogue.authorities import tables as authorities
from kalbajar_catalogue.exhibitions import tables as exhibitions
from kalbajar_catalogue.items import tables as items
from kalbajar_catalogue.media import tables as media
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.service import ORIGINALS
from kalbajar_catalogue.storage import catalogue
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.kinds import Kinds


def kinds() -> Kinds:
    """Every kind of record of this program."""
    return Kinds((*authorities.KINDS, *media.KINDS, *items.KINDS, *exhibitions.KINDS))


def create(folder: Path, who: str = "", sample: bool = False) -> Catalogue:
    """A new, empty catalogue in a folder; see `storage.catalogue.create` for what is refused."""
    return catalogue.create(folder, kinds(), who=who, sample=sample)


def open_catalogue(folder: Path, who: str = "") -> Catalogue:
    """The catalogue in a folder; see `storage.catalogue.open_catalogue` for what is refused.

    Copies of originals that a crash left unfinished are cleared away.
    """
    opened = catalogue.open_catalogue(folder, kinds(), who=who)
    if not opened.read_only:
        Originals(folder / ORIGINALS).sweep()
    return opened
