"""All that can be verified of a catalogue, in one go."""

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media import verification as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.search import index
from kalbajar_catalogue.storage import folder, sqlite, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.verification import Check, journal_agrees


def verify(catalogue: Catalogue, progress: Progress = silent) -> tuple[Check, ...]:
    """Checks the database, its references, journal and search index against the records, every original. Long."""
    faults = sqlite.integrity(folder.database_of(catalogue.folder))
    database = Check("database", not faults, "; ".join(faults[:20]) or "whole")
    with catalogue.reading() as reading:
        journal = journal_agrees(reading)
        files = store.fetch(reading, MediaFile)
        unknown = media.unknown_files(catalogue.folder, reading)
        differs = index.verify(reading)
    search = Check("search", not differs, differs or "as the records")
    return (database, journal, search, media.originals_whole(catalogue.folder, files, progress), unknown)
