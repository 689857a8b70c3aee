"""Which rows of a table an answer of a person touches by itself: what they say, whom they name, what they are. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.importing.checked import Asked
from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming
from kalbajar_catalogue.importing.mapping import Column
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.sources.tables import Row

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class Answers:
    """What was decided since a check; `words` are those that are now read otherwise, by the place of their column.

    `rows` may say something else or be left out, `meant` are those that say the same but mean another record or are
    settled otherwise, `names` are the names of which something else becomes.
    """

    rows: frozenset[int]
    meant: frozenset[int]
    names: frozenset[Asked]
    words: Mapping[int, frozenset[str]]

    def renames(self, asked: Asked, *decided: Decisions) -> bool:
        """Whether something else may become of a name."""
        return any(name in self.names for one in decided for name in read_as(one.names, *asked))


def answered(before: tuple[Mapped, Decisions], now: tuple[Mapped, Decisions]) -> Answers | None:
    """What was decided between two checks of a table; None where the columns or references mean something else."""
    (was, old), (mapped, new) = before, now
    if _without_words(was) != _without_words(mapped) or old.refs_hold != new.refs_hold:
        return None
    columns = {column.at: column for column in was.columns}
    words = {one.at: _changed(columns[one.at].words, one.words) for one in mapped.columns}
    rows = {row for row, _ in _changed(old.cells, new.cells)} | (old.left_out ^ new.left_out)
    meant = _changed(old.matches, new.matches) | {row for row, _ in _changed(old.clashes, new.clashes)}
    return Answers(
        frozenset(rows), meant, _changed(old.names, new.names), {at: texts for at, texts in words.items() if texts}
    )


def saying(rows: Iterable[Row], mapped: Mapped, decisions: Decisions, words: Mapping[int, frozenset[str]]) -> set[int]:
    """The numbers of the rows with one of these words in its column, as the file says it or as it was mended."""
    splits = {column.at: column.split for column in mapped.columns if column.at in words}

    @cache
    def has(at: int, text: str) -> bool:
        parts = text.split(splits[at]) if splits[at] else [text]
        return any(part.strip() in words[at] for part in parts)

    mended = {row for (row, at), text in decisions.cells.items() if at in words and has(at, text)}
    return mended | {row.number for row in rows for at in words if at < len(row.cells) and has(at, row.cells[at])}


def _without_words(mapped: Mapped) -> Mapped:
    columns: Sequence[Column] = [replace(column, words={}, sure=1.0) for column in mapped.columns]
    return replace(mapped, columns=tuple(columns), name="")


def _changed(before: Mapping[K, V], now: Mapping[K, V]) -> frozenset[K]:
    missing = object()
    return frozenset(key for key in {*before, *now} if before.get(key, missing) != now.get(key, missing))


def read_as(names: Mapping[tuple[str, str], Named], kind: str, text: str) -> Iterator[Asked]:
    """The names by which a text is looked up among the decisions, one after the other."""
    met: set[str] = set()
    name = fold(cleaned(text))
    while name not in met:
        met.add(name)
        yield kind, name
        decided = names.get((kind, name))
        if decided is None or decided.naming is not Naming.SAME:
            return
        name = fold(cleaned(decided.text))
