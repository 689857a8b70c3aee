"""What a batch asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items import batch, pasting
from kalbajar_catalogue.items.batch import Preview, Ran, Step
from kalbajar_catalogue.items.pasting import Row, Table
from kalbajar_catalogue.storage.work import Reading, Work

PART = 200
"""How many works are looked at in one job, so that other reading and writing comes between."""
MOST_FREQUENT = 3


@dataclass(frozen=True)
class Part:
    """A part of a preview: of which asking, from which work on, and what it is or why there is none."""

    asking: int
    start: int
    preview: Preview
    problem: Problem | None = None


@dataclass(frozen=True)
class Taken:
    """The table of a text that was taken, or why there is none; of which taking."""

    taking: int
    table: Table | None = None
    problem: Problem | None = None


@dataclass(frozen=True)
class Laid:
    """The rows of a table with the works they are meant for; of which asking."""

    asking: int
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Chosen:
    """The works that were chosen: their kinds with how many of each, and the names that complete what is typed."""

    kinds: tuple[tuple[str, int], ...]
    agents: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True)
class Spread:
    """What stands in a field now: the most frequent texts with their counts, and how many others there are."""

    key: str
    most: tuple[tuple[str, int], ...]
    others: int


def chosen(uids: Sequence[str], language: Language) -> Callable[[Reading], Chosen]:
    """Reads of which kinds the works are, and the names of people and places."""

    def read(reading: Reading) -> Chosen:
        counts = batch.kinds_of(reading, uids)
        agents, places = (_names(reading, kind, language) for kind in ("agent", "place"))
        return Chosen(tuple(counts.items()), agents, places)

    return read


def previewed(
    asking: int, uids: Sequence[str], start: int, steps: Sequence[Step], language: Language
) -> Callable[[Reading], Part]:
    """Reads what the steps would do to a part of the works."""

    def read(reading: Reading) -> Part:
        try:
            return Part(asking, start, batch.preview(reading, uids[start : start + PART], steps, language))
        except WorldError as fault:
            return Part(asking, start, Preview(), fault.problem)

    return read


def spread(uids: Sequence[str], key: str, language: Language) -> Callable[[Reading], Spread]:
    """Reads what stands in a field of the works now."""

    def read(reading: Reading) -> Spread:
        found = batch.spread(reading, uids, key, language)
        return Spread(key, found[:MOST_FREQUENT], len(found[MOST_FREQUENT:]))

    return read


def run(uids: Sequence[str], steps: Sequence[Step], language: Language, skip: bool) -> Callable[[Work, Progress], Ran]:
    """Carries the steps out."""

    def write(work: Work, progress: Progress) -> Ran:
        return batch.run(work, uids, steps, language, progress, skip)

    return write


def taken(taking: int, text: str, kind: str) -> Callable[[Reading], Taken]:
    """Reads the table in a text."""

    def read(reading: Reading) -> Taken:
        try:
            return Taken(taking, pasting.table(reading, text, kind))
        except WorldError as fault:
            return Taken(taking, problem=fault.problem)

    return read


def laid_out(asking: int, table: Table) -> Callable[[Reading], Laid]:
    """Reads for which works the rows of a table are meant."""
    return lambda reading: Laid(asking, pasting.rows_of(reading, table))


def planned(laid: Laid, table: Table, start: int, language: Language) -> Callable[[Reading], Part]:
    """Reads what pasting a part of a table would do."""

    def read(reading: Reading) -> Part:
        rows = laid.rows[start : start + PART]
        return Part(laid.asking, start, pasting.plan_rows(reading, table, rows, language))

    return read


def paste(table: Table, language: Language, skip: bool) -> Callable[[Work, Progress], Ran]:
    """Writes a table."""

    def write(work: Work, progress: Progress) -> Ran:
        return pasting.paste(work, table, language, progress, skip)

    return write


def _names(reading: Reading, kind: str, language: Language) -> tuple[str, ...]:
    found = {name.best(language).text for _, name in authorities.names(reading, kind)}
    return tuple(sorted((name for name in found if name), key=sort_key))
