"""The editions of a catalogue: listed with their records, opened, compared, carried out and in."""

from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions import carrying, reader
from kalbajar_catalogue.editions.differences import Differences, compare
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.editions.reader import Listed, Opened
from kalbajar_catalogue.freezing.freeze import Accepted, FrozenEdition, Report, folder_of, freeze, report
from kalbajar_catalogue.freezing.policy import is_strict, set_strict
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue

__all__ = [
    "Accepted",
    "FrozenEdition",
    "Kept",
    "Report",
    "checked_edition",
    "compared",
    "exported",
    "folder_of",
    "freeze",
    "imported",
    "is_strict",
    "kept_editions",
    "opened_edition",
    "report",
    "set_strict",
]


@dataclass(frozen=True)
class Kept:
    """An edition in the folder, and its record; None for one that was carried in, or whose making was undone."""

    listed: Listed
    record: CatalogueEdition | None


def kept_editions(catalogue: Catalogue, exhibition: str = "") -> tuple[Kept, ...]:
    """The editions of a catalogue, or of one exhibition, the newest first; those that cannot be read last."""
    found = reader.listed(folder_of(catalogue))
    with catalogue.reading() as reading:
        known = {record.sha256: record for record in store.fetch(reading, CatalogueEdition)}
    kept = (Kept(one, known.get(one.sha256)) for one in found)
    return tuple(one for one in kept if not exhibition or (one.listed.edition and one.listed.edition.uid == exhibition))


def opened_edition(catalogue: Catalogue, name: str) -> tuple[Edition, Pool]:
    """An edition by its name, or by the ref of its record, and where its pictures lie: to be printed from.

    Pictures that are missing or damaged are not in the pool. Raises WorldError `edition.not_found`,
    `edition.unreadable`, `edition.newer`.
    """
    found = reader.opened(folder_of(catalogue), name_of(catalogue, name))
    return found.edition, found.pool


def checked_edition(catalogue: Catalogue, name: str, progress: Progress = silent) -> Opened:
    """An edition of which every picture was read and compared; see `reader.opened`. Long."""
    return reader.opened(folder_of(catalogue), name_of(catalogue, name), checked=True, progress=progress)


def name_of(catalogue: Catalogue, text: str) -> str:
    """The name of the edition that a person means: its own name in whatever case, or the ref of its record.

    Raises WorldError `edition.not_found`.
    """
    editions = folder_of(catalogue)
    there = {name.lower(): name for name in reader.names(editions)}
    if found := there.get(text.strip().lower()):
        return found
    with catalogue.reading() as reading:
        refs = {record.ref.lower(): record.sha256 for record in store.fetch(reading, CatalogueEdition)}
    sha256 = refs.get(text.strip().lower())
    found = next((one.name for one in reader.listed(editions) if sha256 and one.sha256 == sha256), "")
    if not found:
        raise WorldError("edition.not_found", name=text)
    return found


def compared(catalogue: Catalogue, one: str, two: str) -> Differences:
    """What changed from one edition to another, by their names. Raises WorldError as `opened_edition`."""
    return compare(opened_edition(catalogue, one)[0], opened_edition(catalogue, two)[0])


def exported(catalogue: Catalogue, name: str, out: Path, progress: Progress = silent) -> None:
    """Writes an edition as one file to carry. Raises WorldError as `carrying.write`."""
    carrying.write(folder_of(catalogue), name_of(catalogue, name), out, progress)


def imported(catalogue: Catalogue, file: Path, progress: Progress = silent) -> str:
    """Takes an edition in from a file that was carried, and gives back its name; it gets no record.

    Raises WorldError as `carrying.read`, and `edition.of_sample` for one of the sample in a real catalogue.
    """
    catalogue.refuse_if_read_only()
    if carrying.peek(file).sample and catalogue.facts().get("sample") != "yes":
        raise WorldError("edition.of_sample", name=file.name)
    return carrying.read(file, folder_of(catalogue), progress)
