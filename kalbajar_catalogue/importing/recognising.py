"""Whether the references of a file are those of this catalogue: another one gives the same to other records.

A reference alone proves nothing. What belongs to what, numbers, names and the content of files do: where most rows of a
kind say something else than the records with their references, the kind is another catalogue's, and so is the whole
file when that is so over all. A few that a person corrected change nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.importing.arriving import Arriving, Meant
from kalbajar_catalogue.importing.composing import Composed
from kalbajar_catalogue.items import repository
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Shape, fields_of, naming_field
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

FEWEST = 3
"""So many rows have to say something else."""
_FIXED = ("vocabulary", "code")
_EVERYWHERE = "term"
"""The kind whose first records every catalogue has alike."""


@dataclass
class Rows:
    """What the rows of one kind say that tells whose they are: by reference, flat key -> text."""

    kind: str
    said: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, kind: Kind, one: Composed) -> None:
        """Notes a row with a reference."""
        if one.ref:
            keys = telling(kind)
            self.said[one.ref.text] = {key: own[0].text for key, own in one.texts.items() if key in keys}


def telling(kind: Kind) -> tuple[str, ...]:
    """The flat keys that tell whose a record is: what it belongs to, else its number, else what it is called."""
    fields = fields_of(kind.record)
    ties = [one.name for one in fields if one.declared.refers and (one.declared.owner or one.declared.system)]
    if ties or kind.name == _EVERYWHERE:
        return tuple(ties) or _FIXED
    if kind.record.family == "item":
        return ("object_number",)
    name = naming_field(kind.record)
    return tuple(key for one in fields if one.name == name for key in one.keys)


def recognise(reading: Reading, arriving: Arriving, tables: Sequence[Rows]) -> None:
    """Settles the references of all rows that are this catalogue's; the tables stand so that owners come first."""
    agree, differ, settled = 0, 0, []
    for rows in tables:
        found = {ref: row for ref, row in repository.rows_by_ref(reading, rows.said).items() if row.kind == rows.kind}
        live = {ref: Meant(row.uid, row.ref, row.kind) for ref, row in found.items() if row.state == LIVE}
        same, other = _compared(reading, arriving, rows, live)
        if other >= FEWEST and other > same:
            differ += other
            continue
        if rows.kind != _EVERYWHERE:
            agree, differ = agree + same, differ + other
            settled += [ref for ref in found if not arriving.settled(ref)]
        for ref, row in found.items():
            if arriving.settled(ref) is None:
                arriving.settle(ref, Meant(row.uid, row.ref, row.kind), live=row.state == LIVE)
    if differ >= FEWEST and differ > agree:
        for ref in settled:
            arriving.unsettle(ref)


def by_uid(reading: Reading, arriving: Arriving, uids: Mapping[str, str]) -> None:
    """Settles references whose uids are known: a record is the same where its uid is."""
    rows = repository.rows_of(reading, uids.values())
    for ref, uid in uids.items():
        if uid in rows:
            arriving.settle(ref, Meant(uid, rows[uid].ref, rows[uid].kind), live=rows[uid].state == LIVE)


def agreeing(reading: Reading, arriving: Arriving, rows: Rows) -> dict[str, bool]:
    """Of the references of a table that live records of its kind have, whether the row says what the record says."""
    found = repository.rows_by_ref(reading, rows.said)
    live = {ref: row.uid for ref, row in found.items() if row.kind == rows.kind and row.state == LIVE}
    flats = store.live_flats(reading, rows.kind, list(live.values()))
    kind = reading.kinds[rows.kind]
    told = {ref: _agrees(arriving, kind, rows.said[ref], flats[uid]) for ref, uid in live.items()}
    return {ref: same for ref, same in told.items() if same is not None}


def _compared(reading: Reading, arriving: Arriving, rows: Rows, live: Mapping[str, Meant]) -> tuple[int, int]:
    """How many rows say the same as the records with their references, and how many say something else."""
    flats = store.live_flats(reading, rows.kind, [one.uid for one in live.values()])
    kind = reading.kinds[rows.kind]
    told = [_agrees(arriving, kind, rows.said[ref], flats[one.uid]) for ref, one in live.items()]
    return told.count(True), told.count(False)


def _agrees(arriving: Arriving, kind: Kind, said: Mapping[str, str], there: Flat) -> bool | None:
    """Whether a row says what the record says; None where there is nothing to compare."""
    pairs = [(_read(arriving, kind, key, text), there[key]) for key, text in said.items() if key in there]
    same = [one == other if not isinstance(one, str) else fold(one) == fold(str(other)) for one, other in pairs]
    if not same:
        return None
    several = any(key.endswith(tuple(f"_{language}" for language in LANGUAGES)) for key in said)
    return any(same) if several else all(same)


def _read(arriving: Arriving, kind: Kind, key: str, text: str) -> Any:
    refers = dict(_ties(kind)).get(key)
    return arriving.meant(refers, text) or text if refers else text


def _ties(kind: Kind) -> Iterator[tuple[str, str]]:
    for one in fields_of(kind.record):
        if one.declared.refers and one.shape is Shape.TEXT:
            yield one.name, one.declared.refers
