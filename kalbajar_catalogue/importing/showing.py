"""What a check would write, as texts: field, what stands there now, what would stand there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import Checked, Clash, Newcomer
from kalbajar_catalogue.importing.not_known import UNKNOWN, is_unknown
from kalbajar_catalogue.items.batch.values import Values
from kalbajar_catalogue.storage.fields import Field, field_of, fields_of
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Line:
    """One field of a record: its key and label, the text now and the text then; `then` only where it clashes."""

    key: str
    field: Field
    now: str
    file: str
    clash: Clash | None = None
    then: str = ""


class Shower:
    """Shows values of a catalogue at one moment, in one language."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self._reading = reading
        self._values = Values(reading, language, make=False)

    def lines(self, record: Checked) -> tuple[Line, ...]:
        """What would be written into a record, in the order of its fields."""
        return tuple(self._lines(record))

    def _lines(self, record: Checked) -> Iterator[Line]:
        kind = self._reading.kinds[record.kind].record
        for key in (key for field in fields_of(kind) for key in field.keys if key in record.values):
            field, _ = field_of(kind, key)
            clash = record.clashes.get(key)
            then = self._text(kind, key, field, clash.then) if clash else ""
            now = self._text(kind, key, field, record.before.get(key))
            yield Line(key, field, now, self._text(kind, key, field, record.values[key]), clash, then)

    def _text(self, kind: type[Any], key: str, field: Field, value: Any) -> str:
        if value is None:
            return ""
        if isinstance(value, Newcomer):
            return value.name
        if not isinstance(value, list) or not any(_has_newcomer(one) or is_unknown(one) for one in value):
            return self._values.shown(kind, key, value)
        return "; ".join(self._piece(kind, key, field, one) for one in value)

    def _piece(self, kind: type[Any], key: str, field: Field, value: Any) -> str:
        if isinstance(value, Newcomer):
            return value.name
        if _has_newcomer(value):
            return next(one.name for one in value.values() if isinstance(one, Newcomer))
        if is_unknown(value):
            return vocabularies.word("attribution", UNKNOWN, self._values.language)
        return self._values.shown(kind, key, [value])


def _has_newcomer(value: Any) -> bool:
    inside = value.values() if isinstance(value, Mapping) else (value,)
    return any(isinstance(one, Newcomer) for one in inside)
