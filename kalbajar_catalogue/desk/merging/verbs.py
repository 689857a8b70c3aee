"""What making one record of two asks of the core; called in a database lane."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.authorities import comparing, entry, likely, merging
from kalbajar_catalogue.authorities.comparing import Concerned, Outlook
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage import called, store
from kalbajar_catalogue.storage.called import Called
from kalbajar_catalogue.storage.flat import Flat, unflatten
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Spoken:
    """What each of the two says in one flat key, and what will stand, as a form shows it."""

    gone: str
    stays: str
    becomes: str


@dataclass(frozen=True)
class Both:
    """Two records beside each other; `refused` instead of an outlook where they cannot be merged."""

    gone: Called
    stays: Called
    outlook: Outlook | None
    texts: Mapping[str, Spoken]
    refused: WorldError | None = None


def beside(
    uid: str, into: str, choices: Mapping[str, str], language: Language
) -> Callable[[Reading], Both]:  # fmt: skip
    """Reads both, and what will stand with these choices."""

    def read(reading: Reading) -> Both:
        names = called.called(reading, (uid, into))
        try:
            outlook = comparing.outlook(reading, uid, into, choices)
        except WorldError as fault:
            return Both(names[uid], names[into], None, {}, fault)
        return Both(names[uid], names[into], outlook, _texts(reading, outlook, language))

    return read


def concerned(uids: Sequence[str]) -> Callable[[Reading], Mapping[str, Concerned | None]]:
    """Reads who uses each record, by uid; None for one that can only stay."""
    return lambda reading: {uid: _concerned(reading, uid) for uid in uids}


def found(kind: str, said: str, uid: str) -> Callable[[Reading], str]:
    """Reads the uid of the other record that is meant by a ref or a name, '' where none or several are."""

    def read(reading: Reading) -> str:
        try:
            row = store.by_ref(reading, said.strip().upper())
            if (row.kind, row.state) == (kind, LIVE):
                return str(row.uid)
        except WorldError:
            pass
        names = called.called(reading, [row[0] for row in store.glance(reading, reading.kinds[kind].record, ())])
        fitting = {
            one.uid for one in names.values() for code in one.name.present() if fold(said) == fold(one.name.get(code))
        }
        fitting.discard(uid)
        return fitting.pop() if len(fitting) == 1 else ""

    return read


def twins(kind: str, uid: str) -> Callable[[Reading], tuple[Called, ...]]:
    """Reads those that may be the same as a record, by name."""

    def read(reading: Reading) -> tuple[Called, ...]:
        others = [pair.other for pair in likely.alike(reading, kind, uid)] if kind in likely.KINDS else []
        names = called.called(reading, (*others, uid))
        return tuple(names[other] for other in (uid, *others) if other in names)

    return read


def merge(uid: str, into: str, choices: Mapping[str, str]) -> Callable[[Work, Progress], int]:
    """Makes one of the two."""
    return lambda work, progress: merging.merge(work, uid, into, choices, progress)


def _concerned(reading: Reading, uid: str) -> Concerned | None:
    try:
        return comparing.concerned(reading, uid)
    except WorldError:
        return None


def _texts(reading: Reading, outlook: Outlook, language: Language) -> Mapping[str, Spoken]:
    record_type = reading.kinds[outlook.kind].record
    values: Sequence[Flat] = (outlook.gone.values, outlook.stays.values, outlook.after)
    gone, stays, after = (
        entry.shown_values(reading, unflatten(record_type, flat, uid=outlook.stays.uid), language) for flat in values
    )
    return {line.key: Spoken(gone[line.key], stays[line.key], after[line.key]) for line in outlook.lines}
