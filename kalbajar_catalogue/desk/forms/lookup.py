"""Records that a field points at: found while their number or title is typed, and named where only a number stands."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage import called, store
from kalbajar_catalogue.storage.work import Reading

MOST = 12


class Named(NamedTuple):
    """A record by its ref and its name, '' where it has none."""

    ref: str
    name: str


class Answer(NamedTuple):
    """What was asked, and the records."""

    asked: str
    found: tuple[Named, ...]


class Lookup:
    """Asks the catalogue in the database lane, in `language`. Lives in the interface thread."""

    def __init__(self, records: Records, language: Language) -> None:
        self._records, self.language = records, language

    def suggest(self, kind: str, text: str, done: Callable[[Answer], None]) -> None:
        """Find records of a kind, or of a family, whose number or words begin so; `done` is a bound method."""
        self._records.read(suggested(kind, text, self.language), done)

    def name(self, refs: Sequence[str], asked: str, done: Callable[[Answer], None]) -> None:
        """Name records by their refs; what is no ref is left out."""
        self._records.read(named(refs, asked, self.language), done)


def suggested(kind: str, text: str, language: Language) -> Callable[[Reading], Answer]:
    """Reads the best hits among records that a field may point at; none where nothing is indexed."""

    def read(reading: Reading) -> Answer:
        # Loaded when it is first asked for: a form that is only read is shown without it.
        from kalbajar_catalogue.search.query import Query, find

        kinds = tuple(one.name for one in reading.kinds if one.fits(kind))
        try:
            hits = find(reading, Query(text=text, kinds=kinds), language, MOST).hits
        except WorldError:
            return Answer(text, ())
        return Answer(text, tuple(Named(hit.ref, hit.title.best(language).text) for hit in hits))

    return read


def named(refs: Sequence[str], asked: str, language: Language) -> Callable[[Reading], Answer]:
    """Reads the names of records in the order of their refs."""

    def read(reading: Reading) -> Answer:
        uids = [uid for ref in refs if (uid := _uid(reading, ref))]
        found = called.called(reading, uids)
        names = (found[uid] for uid in dict.fromkeys(uids) if uid in found)
        return Answer(asked, tuple(Named(one.ref, one.name.best(language).text) for one in names))

    return read


def _uid(reading: Reading, ref: str) -> str:
    try:
        return str(store.by_ref(reading, ref).uid)
    except WorldError:
        return ""
