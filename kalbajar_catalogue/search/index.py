"""The search index: a follower keeps it, one verb makes it anew, one verifies it.

It lies in the catalogue's own file and changes in the same transaction as the records, so that it never tells
of anything that is not there. It is SQLite's (FTS5); on another database this module and its neighbours of the
same first name are what has to be written anew.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from functools import lru_cache

import numpy as np
from sqlalchemy import select

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.search import index_columns, index_tables
from kalbajar_catalogue.search.documents import Document
from kalbajar_catalogue.search.index_changes import reached
from kalbajar_catalogue.search.index_gathering import Gathering
from kalbajar_catalogue.search.index_tables import TEXTS, plain
from kalbajar_catalogue.search.sources import is_found
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import schema, sqlite
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import LIVE, Change
from kalbajar_catalogue.storage.work import Reading, Work

BATCH = 5000
_NAMED = 10
_LONGEST_TOKEN = 32_768
"""FTS5_MAX_TOKEN_SIZE, in bytes."""
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
        for place, batch in enumerate(_batches(dirty)):
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
        for documents in _everything(reading):
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


def verify(reading: Reading) -> str:
    """'' when the index says what the records say, else what differs, in English."""
    if not is_current(reading):
        return "the search index is missing or of an older shape"
    fresh = {one.uid: one for documents in _everything(reading) for one in documents}
    stored = dict(index_tables.rows(plain(reading)))
    wrong = _wrong_records(fresh, stored)
    if wrong:
        return "differ: " + ", ".join(wrong[:_NAMED])
    return _wrong_columns(reading, fresh, stored) or _wrong_words(reading, stored)


def _as_kept(word: str) -> str:
    """A word as FTS5 keeps it: what is longer than its longest token is cut off."""
    return word if len(word) < 1000 else word.encode()[:_LONGEST_TOKEN].decode("utf-8", "ignore")


def _batches(uids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (uids[start : start + BATCH] for start in range(0, len(uids), BATCH))


def _everything(reading: Reading) -> Iterator[list[Document]]:
    """The documents of all records, as they must be, kind by kind in the order they were made."""
    record, gathering = schema.record.c, Gathering(reading)
    for kind in reading.kinds:
        if is_found(kind):
            query = select(record.uid).where(record.kind == kind.name, record.state == LIVE).order_by(record.uid)
            for batch in _batches(list(reading.connection.scalars(query))):
                yield gathering.documents(batch)


def _wrong_records(fresh: dict[str, Document], stored: dict[int, Document]) -> list[str]:
    known = {one.uid: one for one in stored.values()}
    missing = [one.ref for uid, one in fresh.items() if uid not in known]
    surplus = [one.ref for uid, one in known.items() if uid not in fresh]
    other = [one.ref for uid, one in known.items() if uid in fresh and fresh[uid][:6] != one[:6]]
    return [*missing, *surplus, *other]


def _wrong_columns(reading: Reading, fresh: dict[str, Document], stored: dict[int, Document]) -> str:
    connection = plain(reading)
    wanted = {value for one in fresh.values() for _, value in one.codes}
    numbers = index_columns.value_ids(connection, wanted)
    right = index_columns.packed(list(stored), [fresh[one.uid] for one in stored.values()], numbers)
    found = dict(index_columns.everything(connection))
    wrong = sorted(right.keys() ^ found.keys())
    wrong += [name for name, (docs, values) in right.items() if name in found and not (
        np.array_equal(docs, found[name].docs) and np.array_equal(values, found[name].values))]  # fmt: skip
    return "columns differ: " + ", ".join(wrong[:_NAMED]) if wrong else ""


def _wrong_words(reading: Reading, stored: dict[int, Document]) -> str:
    right = Counter[tuple[str, str]]()
    for one in stored.values():
        for column, text in zip(TEXTS, one.texts, strict=True):
            right.update((column, _as_kept(word)) for word in set(text.split()))
    found = index_tables.term_counts(plain(reading))
    wrong = sorted({word for column, word in found.keys() | right.keys()
                    if found.get((column, word)) != right[column, word]})  # fmt: skip
    return "words differ: " + ", ".join(wrong[:_NAMED]) if wrong else ""
