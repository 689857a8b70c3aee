"""The facts of the starter catalogue put into a catalogue. Takes a Work, never commits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from kalbajar_catalogue.app.starter.facts import Entry, Facts, facts
from kalbajar_catalogue.authorities.records import Citation
from kalbajar_catalogue.exhibitions import programmes
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Dwelling
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Field, Record, Shape, field_of
from kalbajar_catalogue.storage.flat import Flat, flatten, unflatten
from kalbajar_catalogue.storage.kinds import reference_key
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from kalbajar_catalogue.texts.records import Text


@dataclass(frozen=True)
class Starter:
    """What was made, by the keys of `resources/starter/facts.json`: `lens`, `memory`, `city_day`, `alachigh`."""

    uids: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        """The uid of the record with this key. Raises KeyError."""
        return self.uids[key]


def fill(work: Work) -> Starter:
    """Makes every record of the starter catalogue and a citation for each of its facts.

    Raises WorldError like the services it goes through; then nothing of this work may be committed.
    """
    return put(work, facts())


def put(work: Work, told: Facts) -> Starter:
    """As `fill`, for any facts. Raises KeyError for a kind, a field or a key that there is not."""
    uids: dict[str, str] = {}
    for entry in told.entries:
        record_type = work.kinds[entry.kind].record
        values = _pointing(record_type, entry.values, uids)
        uids[entry.key] = _made(work, unflatten(record_type, values))
    store.insert_all(work, [citation for entry in told.entries for citation in _citations(entry, uids)])
    return Starter(uids)


def _citations(entry: Entry, uids: Mapping[str, str]) -> list[Citation]:
    return [
        Citation(
            about=uids[entry.key],
            source=uids[fact.source],
            field=fact.field,
            quote=fact.quote,
            status=fact.status,
            note=fact.note,
        )
        for fact in entry.facts
    ]


def _pointing(record_type: type[Record], values: Flat, uids: Mapping[str, str]) -> Flat:
    """The flat values with uids in the place of keys."""
    return {name: _pointed(field_of(record_type, name)[0], value, uids) for name, value in values.items()}


def _pointed(field: Field, value: Any, uids: Mapping[str, str]) -> Any:
    member = reference_key(field)
    if member is None:
        return value
    if field.shape is Shape.GROUPS:
        return [group | {member: uids[group[member]]} for group in value]
    return [uids[key] for key in value] if field.shape is Shape.LIST else uids[value]


def _made(work: Work, record: Record) -> str:
    """The uid of a record, made through the service of its subject where there is one."""
    verb = _VERBS.get(record.kind)
    return verb(work, record) if verb else store.insert(work, record).uid


def _programme(work: Work, record: Record) -> str:
    return programmes.create(work, cast(Programme, record)).uid


def _exhibition(work: Work, record: Record) -> str:
    return exhibitions.create(work, cast(Exhibition, record)).uid


def _event(work: Work, record: Record) -> str:
    return programmes.add_events(work, (cast(Event, record),))[0].uid


def _dwelling(work: Work, record: Record) -> str:
    return items.add(work, (cast(Dwelling, record),))[0].uid


def _exhibit(work: Work, record: Record) -> str:
    """Hangs the work in the next empty frame, and says of it there what the record says."""
    exhibit = cast(Exhibit, record)
    (hung,) = exhibitions.hang(work, exhibit.exhibition, (exhibit.item,))
    told = {name: value for name, value in flatten(exhibit).items() if name not in ("exhibition", "item")}
    store.change(work, Exhibit.kind, hung.uid, told)
    return hung.uid


def _text(work: Work, record: Record) -> str:
    text = cast(Text, record)
    language = cast(Language, text.language)
    written = texts.write(work, text.owner, text.type, language, text.body, status=text.status, note=text.note)
    return written.uid


_VERBS: Mapping[str, Callable[[Work, Record], str]] = {
    Programme.kind: _programme,
    Exhibition.kind: _exhibition,
    Event.kind: _event,
    Dwelling.kind: _dwelling,
    Exhibit.kind: _exhibit,
    Text.kind: _text,
}
