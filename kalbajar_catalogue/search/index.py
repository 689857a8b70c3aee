"""The search index: a follower keeps it, one verb makes it anew, one verifies it.

It lies in the catalogue's own file and changes in the same transaction as the records, so that it never tells
of anything that is not there. It is SQLite's (FTS5); on another database this module and its neighbours of the
same first name are what has to be written anew.
"""

from collections.abc import Sequence
from contextlib import nullcontext
from functools import lru_cache

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.search import index_tables
from kalbajar_catalogue.search.index_changes import reached
from kalbajar_catalogue.search.index_gathering import BATCH, Gathering, batches, everything
from kalbajar_catalogue.search.index_tables import plain
from kalbajar_catalogue.search.index_verifying import SEARCH, Words, compared
from kalbajar_catalogue.storage import database_checks, sqlite
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.work import Reading, Work

_shape_of = lru_cache(8)(index_tables.shape_of)


def follow(work: Work, changes: Sequence[Change]) -> None:
    """Brings the index up to what a work leaves behind; makes it where there is none of today's shape.

    A follower (`storage.work.Follower`): to be registered after the one that puts changed words in force.
    """
    if not is_current(work):
        rebuild(work)
        return
    with undisturbed() if len(changes) >= BATCH else nullcontext():
        dirty, fresh = reached(work, changes)
        connection, gathering = plain(work), Gathering(work, fresh)
        for place, batch in enumerate(batches(dirty, BATCH)):
            work.following(place * BATCH, len(dirty))
            documents = gathering.documents(batch)
            there = {one.uid for one in documents}
            index_tables.remove(connection, [uid for uid in batch if uid not in there and uid not in fresh.heads])
            index_tables.put(connection, documents, fresh.heads)


def is_current(reading: Reading) -> bool:
    """Whether there is an index of the shape that this program writes."""
    return index_tables.stands(plain(reading), _shape_of(reading.kinds))


def needed(reading: Reading) -> None:
    """Raises WorldError `search.no_index` where a search would find nothing for want of an index."""
    if not is_current(reading):
        raise WorldError("search.no_index")


def rebuild(reading: Reading) -> int:
    """Makes the index anew from the records, in the transaction of a work; gives back how many are in it."""
    connection = plain(reading)
    index_tables.make(connection, _shape_of(reading.kinds))
    count = 0
    with undisturbed():
        for documents in everything(reading):
            index_tables.put(connection, documents)
            count += len(documents)
    return count


def bring_up_to_date(catalogue: Catalogue, anew: bool = False) -> bool:
    """Makes the index of a catalogue that has none of today's shape, or in any case `anew`; tells whether it did.

    Waits for a work that is under way. Raises WorldError where the catalogue may only be looked at.
    """
    with catalogue.reading() as reading:
        if not anew and is_current(reading):
            return False
    catalogue.refuse_if_read_only()
    file = folders.database_of(catalogue.folder)
    engine = sqlite.writing_engine(file)
    try:
        with catalogue.alone(), sqlite.world_errors(file), engine.begin() as connection:
            rebuild(Reading(connection, catalogue.kinds))
    finally:
        engine.dispose()
    return True


def make_anew(catalogue: Catalogue) -> None:
    """Makes the index of a catalogue anew, even where its pages are damaged; then the whole file is written anew too.

    Waits for a work that is under way. Raises WorldError where the catalogue may only be looked at, and `disk.full`.
    """
    try:
        bring_up_to_date(catalogue, anew=True)
    except WorldError as fault:
        if fault.code != "catalogue.damaged":
            raise
        with catalogue.alone():
            sqlite.throw_away(folders.database_of(catalogue.folder), index_tables.ALL)
        bring_up_to_date(catalogue, anew=True)


def verified(reading: Reading, words: Words | None = None, progress: Progress = silent) -> Check:
    """The index compared with what the records say; `words` is a quicker way to look at its words. Long.

    Problems: `check.search_missing` and those of `index_verifying.compared`.
    """
    if not is_current(reading):
        return Check(SEARCH, 0, (Problem("check.search_missing"),), "search")
    return compared(reading, words, progress)


def words_are_whole(catalogue: Catalogue) -> bool:
    """Whether the full-text indexes agree with the rows of the index, by SQLite's own check. Quick.

    Raises WorldError where the catalogue's file cannot be written.
    """
    return database_checks.words_are_whole(folders.database_of(catalogue.folder), index_tables.FULL_TEXT)


def verify(reading: Reading) -> str:
    """'' when the index says what the records say, else what differs, as codes."""
    return "; ".join(f"{one.code} {dict(one.values)}" for one in verified(reading).problems)
