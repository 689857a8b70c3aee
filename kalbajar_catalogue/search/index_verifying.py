"""The index compared with what the records say now: its rows, its columns, its words. Some records at a time."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

import numpy as np

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.search import index_columns, index_tables
from kalbajar_catalogue.search.documents import Document
from kalbajar_catalogue.search.index_gathering import everything
from kalbajar_catalogue.search.index_tables import TEXTS, plain
from kalbajar_catalogue.storage.work import Reading

SEARCH: Final = "search"
_NAMED: Final = 10
_NO_TEXTS: Final = ("", "", "", "", "")
_LONGEST_TOKEN: Final = 32_768
"""FTS5_MAX_TOKEN_SIZE, in bytes."""
Words = Callable[[], bool | None]
"""Whether the full-text indexes agree with the rows of the index; None where that cannot be found out so."""


def compared(reading: Reading, words: Words | None = None, progress: Progress = silent) -> Check:
    """What differs between the index and the records; without `words` every word is counted, which takes long.

    Problems: `check.search_records`, `check.search_columns`, `check.search_words`. Long.
    """
    right = _Right()
    with undisturbed():
        wrong = list(_wrong_records(reading, right, progress))
        problems = [_said("check.search_records", wrong)] if wrong else []
        if not wrong and (columns := _wrong_columns(reading, right)):
            problems.append(_said("check.search_columns", columns))
        if not wrong and not problems:
            problems += _wrong_words(reading, words)
    return Check(SEARCH, right.count, tuple(problems), "search" if problems else "")


class _Right:
    """The documents as they must be, by their place in the index, without their texts."""

    def __init__(self) -> None:
        self.count = 0
        self._placed: dict[int, Document] = {}

    def place(self, doc: int, document: Document) -> None:
        """Takes a document in."""
        self._placed[doc] = document._replace(texts=_NO_TEXTS, told="")

    def placed(self) -> tuple[list[int], list[Document]]:
        """All of them, in the order of their places."""
        docs = sorted(self._placed)
        return docs, [self._placed[doc] for doc in docs]


def _said(code: str, wrong: Sequence[str]) -> Problem:
    return Problem(code, {"count": len(wrong), "names": ", ".join(wrong[:_NAMED])})


def _wrong_records(reading: Reading, right: _Right, progress: Progress) -> Iterator[str]:
    """The refs of records that the index lacks, has too many or tells otherwise."""
    connection, seen = plain(reading), 0
    for documents in everything(reading):
        stored = {one.uid: (doc, one) for doc, one in index_tables.rows_of(connection, [d.uid for d in documents])}
        for fresh in documents:
            doc, known = stored.get(fresh.uid, (0, None))
            if known is None or fresh[:6] != known[:6]:
                yield fresh.ref
            else:
                right.place(doc, fresh)
        seen += len(stored)
        right.count += len(documents)
        progress(right.count, 0, SEARCH)
    if seen != index_tables.count(connection):
        yield from _surplus(reading)


def _surplus(reading: Reading) -> Iterator[str]:
    known = {one.uid for documents in everything(reading) for one in documents}
    return (one.ref for _, one in index_tables.rows(plain(reading)) if one.uid not in known)


def _wrong_columns(reading: Reading, documents: _Right) -> list[str]:
    connection = plain(reading)
    docs, placed = documents.placed()
    numbers = index_columns.value_ids(connection, {value for one in placed for _, value in one.codes})
    right = index_columns.packed(docs, placed, numbers)
    found = dict(index_columns.everything(connection))
    wrong = sorted(right.keys() ^ found.keys())
    return wrong + [name for name, (own, values) in right.items() if name in found and not (
        np.array_equal(own, found[name].docs) and np.array_equal(values, found[name].values))]  # fmt: skip


def _wrong_words(reading: Reading, words: Words | None) -> Iterator[Problem]:
    """By SQLite's own check where there is one; it does not tell which words they are, so they are counted then."""
    agree = words() if words is not None else None
    if agree:
        return
    if wrong := _miscounted(reading):
        yield _said("check.search_words", wrong)
    elif agree is False:  # they stand in as many records as they should, but not in those, or not in their order
        yield _said("check.search_words", ("…",))


def _miscounted(reading: Reading) -> list[str]:
    right = _counts(reading)
    found = index_tables.term_counts(plain(reading))
    return sorted({word for column, word in found.keys() | right.keys()
                   if found.get((column, word)) != right.get((column, word))})  # fmt: skip


def _counts(reading: Reading) -> Mapping[tuple[str, str], int]:
    right = Counter[tuple[str, str]]()
    for _, one in index_tables.rows(plain(reading)):
        for column, text in zip(TEXTS, one.texts, strict=True):
            right.update((column, _as_kept(word)) for word in set(text.split()))
    return right


def _as_kept(word: str) -> str:
    """A word as FTS5 keeps it: what is longer than its longest token is cut off."""
    return word if len(word) < 1000 else word.encode()[:_LONGEST_TOKEN].decode("utf-8", "ignore")
