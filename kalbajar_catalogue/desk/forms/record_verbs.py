"""What a form of any record asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import entry, house
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import called, store, trash
from kalbajar_catalogue.storage.fields import Record, Shape, field_of, fields_of, stored_field_of
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

UNKNOWN = frozenset(
    fold(word)
    for word in (
        "unknown", "not recorded", "not known", "naməlum", "bilinmir", "qeyd olunmayıb", "неизвестно", "не записано",
        "не указано",
    )
)  # fmt: skip
"""What a person may type in the field of a date that nobody recorded; it is stored as an empty one."""


@dataclass(frozen=True)
class RecordSheet:
    """One record as a form shows it: the text of every field by flat key."""

    uid: str
    ref: str
    texts: Mapping[str, str]
    languages: tuple[Language, ...] = LANGUAGES
    """Those of the house."""


@dataclass(frozen=True)
class KnownNames:
    """The names that complete what is typed, in one language."""

    agents: tuple[str, ...]
    places: tuple[str, ...]


def sheet(
    record_type: type[Record], uid: str, language: Language
) -> Callable[[Reading], tuple[str, RecordSheet | None]]:
    """Reads a record, with the uid that was asked for; None when it is not there any more."""

    def read(reading: Reading) -> tuple[str, RecordSheet | None]:
        found = store.fetch(reading, record_type, (uid,))
        if not found:
            return uid, None
        return uid, RecordSheet(
            uid, found[0].ref, entry.shown_values(reading, found[0], language), house.languages(reading)
        )

    return read


def known_names(language: Language) -> Callable[[Reading], KnownNames]:
    """Reads the names of all people and places."""

    def read(reading: Reading) -> KnownNames:
        return KnownNames(*(_sorted_names(reading, kind, language) for kind in ("agent", "place")))

    return read


Settle = Callable[[Work, str], None]
"""What follows in the same work, and may refuse what was entered."""


def enter(
    record_type: type[Record], uid: str, key: str, text: str, language: Language, settle: Settle | None = None
) -> Callable[[Work, Progress], None]:
    """Stores what was typed in one field of a record, as its kind allows it: the one way for forms and tables."""

    def write(work: Work, progress: Progress) -> None:
        meant = {key: "" if says_unknown(record_type, key, text) else text}
        store.change(work, record_type.kind, uid, _read(work, record_type, meant, language))
        if settle is not None:
            settle(work, uid)
        trash.settle(work, uid)
        name_by_number(work, record_type, uid)

    return write


def name_by_number(work: Work, record_type: type[Record], uid: str) -> None:
    """Lets the history name a work as the wall does: by its number where it has but one, else by its ref."""
    owner = store.get(work, MediaLink, uid).owner if record_type is MediaLink else uid
    numbers = {one.number for one in store.fetch_where(work, Exhibit, item=owner)}
    if len(numbers) == 1:
        work.action = Action(work.action.code, {**work.action.values, "ref": numbers.pop()})


def says_unknown(record_type: type[Record], key: str, text: str) -> bool:
    """Whether somebody answers that a date is not known; a key that is none of a field is none of a date."""
    if not has_field(record_type, key):
        return False
    field, _ = field_of(record_type, key)
    is_date = field.shape is Shape.TEXT and (field.declared.date or field.declared.moment)
    return is_date and fold(text) in UNKNOWN


def edited(record_type: type[Record], ref: str, key: str) -> Action:
    """The name of an edit in the history; an own field that went away while it was typed in is named all the same."""
    field, _ = stored_field_of(record_type, key)
    return Action("record.edited", {"ref": ref, "field": field.declared.label or key})


def has_field(record_type: type[Record], key: str) -> bool:
    """Whether a record has this flat key now: an own field may be gone since it was shown."""
    return any(key in field.keys for field in fields_of(record_type))


def _read(work: Work, record_type: type[Record], typed: Mapping[str, str], language: Language) -> dict[str, Any]:
    """Flat values for what was typed; a record that is pointed at may be typed by its name too."""
    try:
        return entry.read_typed(work, record_type, typed, language)
    except WorldError as fault:
        named = _by_name(work, record_type, typed) if fault.code == "record.unknown_ref" else None
        if named is None:
            raise
        return named


def _by_name(work: Work, record_type: type[Record], typed: Mapping[str, str]) -> dict[str, Any] | None:
    """The uid of the one record that is called so, None where none is or several are."""
    (key, text), *_ = typed.items()
    field, _language = field_of(record_type, key)
    kind = field.declared.refers
    if field.shape is not Shape.TEXT or kind not in work.kinds:
        return None
    uids = [row[0] for row in store.glance(work, work.kinds[kind].record, ())]
    names = called.called(work, uids)
    fitting = [
        uid for uid, one in names.items() if fold(text) in {fold(one.name.get(code)) for code in one.name.present()}
    ]
    return {key: fitting[0]} if len(fitting) == 1 else None


def _sorted_names(reading: Reading, kind: str, language: Language) -> tuple[str, ...]:
    found = {name.best(language).text for _, name in authorities.names(reading, kind)}
    return tuple(sorted((name for name in found if name), key=sort_key))
