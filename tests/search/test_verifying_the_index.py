"""The quick look at the index finds what the slow one finds: all documents compared at once, every word counted."""

import sqlite3
from collections import Counter

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.search import index, index_columns, index_gathering, index_tables
from kalbajar_catalogue.search.index_gathering import everything
from kalbajar_catalogue.search.index_tables import TEXTS, plain
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading
from tests.catalogues import done
from tests.search import invented

SPOILING = (
    "UPDATE search_record SET words = words || ' x' WHERE id = {doc}",
    "UPDATE search_record SET told = 'x' WHERE id = {doc}",
    "UPDATE search_record SET numbers = '', title = 'y' WHERE id = {doc}",
    "DELETE FROM search_record WHERE id = {doc}",
    "UPDATE search_record SET uid = uid || '0' WHERE id = {doc}",
    "DELETE FROM search_column WHERE rowid % 7 = {doc} % 7",
    "UPDATE search_value SET value = value || '0' WHERE id = {doc}",
    "DELETE FROM search_value WHERE id = {doc}",
    "INSERT INTO search_text (search_text) VALUES ('delete-all')",
    "INSERT INTO search_skeleton (search_skeleton) VALUES ('delete-all')",
    "INSERT INTO search_text (rowid, title, words, variants, numbers) VALUES ({doc}, 'more', '', '', '')",
    "INSERT INTO search_text (search_text) VALUES ('optimize')",
    "INSERT INTO search_text (search_text) VALUES ('rebuild')",
    "UPDATE search_record SET kind = kind WHERE id = {doc}",
)


def slow(reading: Reading) -> str:
    """What is wrong with the index, found in the plainest way there is: all in memory, word by word."""
    connection = plain(reading)
    fresh = {one.uid: one for documents in everything(reading) for one in documents}
    stored = dict(index_tables.rows(connection))
    if {one.uid: one[:6] for one in stored.values()} != {uid: one[:6] for uid, one in fresh.items()}:
        return "check.search_records"
    return _columns(connection, fresh, stored) or _words(connection, stored)


def _columns(connection: sqlite3.Connection, fresh: dict, stored: dict) -> str:  # type: ignore[type-arg]
    numbers = index_columns.value_ids(connection, {value for one in fresh.values() for _, value in one.codes})
    right = index_columns.packed(list(stored), [fresh[one.uid] for one in stored.values()], numbers)
    found = dict(index_columns.everything(connection))
    same = right.keys() == found.keys() and all(
        np.array_equal(docs, found[name].docs) and np.array_equal(values, found[name].values)
        for name, (docs, values) in right.items()
    )
    return "" if same else "check.search_columns"


def _words(connection: sqlite3.Connection, stored: dict) -> str:  # type: ignore[type-arg]
    right = Counter(
        (column, word)
        for one in stored.values()
        for column, text in zip(TEXTS, one.texts, strict=True)
        for word in set(text.split())
    )
    return "" if index_tables.term_counts(connection) == right else "check.search_words"


@pytest.fixture(scope="module")
def filled(archive: Catalogue) -> Catalogue:
    """Forty photographs with makers, places and techniques."""
    cast = done(archive, lambda work: invented.cast(work, 5, 5))
    done(archive, lambda work: store.insert_all(work, invented.photographs(40, cast)))
    return archive


@given(st.lists(st.tuples(st.sampled_from(SPOILING), st.integers(1, 45)), max_size=3), st.sampled_from((3, 7, 5_000)))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_the_quick_look_finds_is_what_the_slow_one_finds(
    filled: Catalogue, spoiling: list[tuple[str, int]], size: int
) -> None:
    database = sqlite3.connect(folders.database_of(filled.folder))
    for statement, doc in spoiling:
        database.execute(statement.format(doc=doc))
    database.commit()
    database.close()
    with pytest.MonkeyPatch.context() as patch, filled.reading() as reading:
        patch.setattr(index_gathering.batches, "__defaults__", (size,))
        wanted = slow(reading)
        quick = index.verified(reading, lambda: index.words_are_whole(filled))
        counted = index.verified(reading)
    assert {one.code for one in quick.problems} == {one.code for one in counted.problems} == ({wanted} - {""})
    assert quick.mend == ("search" if wanted else "")
    if wanted:
        index.bring_up_to_date(filled, anew=True)
