"""The steps carried out on one work, in memory: what its fields hold now and would hold then."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items.batch import texts
from kalbajar_catalogue.items.batch.steps import (
    PICTURE_FIELDS,
    PICTURE_KEYS,
    Operation,
    Step,
    field_called,
    is_free,
    keys_of,
    operations_of,
)
from kalbajar_catalogue.items.batch.values import REPEATED, Values
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage.fields import Field, Shape
from kalbajar_catalogue.storage.flat import Flat

Change = Callable[[str], str]


@dataclass(frozen=True)
class Subject:
    """A work as it stands, and its main picture where it has one; `link` is '' where it has none."""

    record: type[Item]
    uid: str
    ref: str
    flat: Flat
    link: str = ""
    picture: Flat = field(default_factory=dict)

    def holder(self, key: str) -> tuple[type[Any], Flat]:
        """Whose field a key is, and what that record holds."""
        return (MediaLink, self.picture) if key in _PICTURES else (self.record, self.flat)


@dataclass(frozen=True)
class Worked:
    """What the steps do to one work: key -> (now, then) of every field they reach; why a field is not reached.

    With a `refusal` nothing of it is done; `absent` fields are no hindrance.
    """

    subject: Subject
    values: Mapping[str, tuple[Any, Any]]
    absent: Mapping[str, Problem] = field(default_factory=dict)
    refusal: tuple[str, Problem] | None = None

    @property
    def changed(self) -> dict[str, Any]:
        """Key -> new value of the fields that change."""
        if self.refusal:
            return {}
        return {key: then for key, (now, then) in self.values.items() if now != then}


_PICTURES = PICTURE_KEYS | {one.name for one in PICTURE_FIELDS}


class Hands:
    """Carries out steps with one set of values."""

    def __init__(self, steps: Sequence[Step], values: Values) -> None:
        """Raises WorldError for a step that could do nothing to any work."""
        self._steps = steps
        self._values = values
        self._language: Language = values.language
        self._changes = {step: self._change(step) for step in steps}

    def work(self, subject: Subject) -> Worked:
        """What the steps do to a work, one after the other."""
        now: dict[str, Any] = {}
        then: dict[str, Any] = {}
        absent: dict[str, Problem] = {}
        for step in self._steps:
            try:
                if why := self._do(subject, step, now, then):
                    absent[step.key] = why
            except WorldError as fault:
                return Worked(subject, _pairs(now, then), absent, (step.key, fault.problem))
        return Worked(subject, _pairs(now, then), absent)

    def _do(self, subject: Subject, step: Step, now: dict[str, Any], then: dict[str, Any]) -> Problem | None:
        """Does one step, or says why the work has nothing that it could be done to."""
        record, flat = subject.holder(step.key)
        found = field_called(record, step.key)
        if found is None or found.declared.system:
            return Problem("batch.no_field", {"ref": subject.ref})
        if record is MediaLink and not subject.link:
            return Problem("record.no_picture", {"ref": subject.ref})
        if step.operation not in operations_of(found):
            raise WorldError("batch.not_for_field", field=found.declared.label)
        for key in keys_of(found, step.key):
            old = then[key] if key in then else flat.get(key)
            now.setdefault(key, old)
            then[key] = old
            if not (step.only_empty and old is not None):
                then[key] = self._new(subject, step, found, key, then)
        return None

    def _new(self, subject: Subject, step: Step, found: Field, key: str, then: Mapping[str, Any]) -> Any:
        old, record = then[key], subject.holder(key)[0]
        match step.operation:
            case Operation.CLEAR:
                return None
            case Operation.SET:
                return self._values.read(record, found, key, step.text)
            case Operation.ADD:
                more = self._values.read(record, found, key, step.text) or []
                return [*(old or []), *(one for one in more if one not in (old or []))] or None
            case Operation.REMOVE:
                gone = self._values.read(record, found, key, step.text, make=False) or []
                return [one for one in old or [] if not any(_is_meant(wanted, one) for wanted in gone)] or None
            case Operation.COPY:
                return self._copied(subject, step, found, key, then)
            case _:
                return self._changed(record, step, found, key, old)

    def _changed(self, record: type[Any], step: Step, found: Field, key: str, old: Any) -> Any:
        change = self._changes[step] if step.operation is not Operation.CASE else self._cased(step, key)
        if not is_free(found):
            text = self._values.shown(record, key, old)
            new = change(text)
            return old if new == text else self._values.read(record, found, key, new)
        if found.shape in REPEATED:
            return list(dict.fromkeys(new for one in old or () if (new := cleaned(change(one))))) or None
        return (cleaned(change(old or "")) or None) if old or step.operation in _JOINING else None

    def _copied(self, subject: Subject, step: Step, found: Field, key: str, then: Mapping[str, Any]) -> Any:
        record, flat = subject.holder(step.source)
        source = field_called(record, step.source)
        if source is None:
            raise WorldError("batch.no_field", ref=subject.ref)
        held = {**flat, **{own: then[own] for own in source.keys if own in then}}
        name = _source_key(source, step.source, found, key, held)
        value = held.get(name)
        if value is None:
            return then[key]
        if _same_sort(source, found):
            return value
        text = self._values.shown(record, name, value)
        return self._values.read(subject.holder(key)[0], found, key, text)

    def _change(self, step: Step) -> Change:
        match step.operation:
            case Operation.REPLACE:
                return texts.replacing(step)
            case Operation.PREPEND:
                return lambda text: f"{step.text}{text}"
            case Operation.APPEND:
                return lambda text: f"{text}{step.text}"
            case _:
                return texts.tidied

    def _cased(self, step: Step, key: str) -> Change:
        """A text of one language is written by the rules of that language."""
        spoken: Language = next((code for code in LANGUAGES if key.endswith(f"_{code}")), self._language)
        return lambda text: texts.cased(text, step.case, spoken)


def _source_key(source: Field, asked: str, target: Field, key: str, held: Flat) -> str:
    """What is copied: the text in the same language, for a field without languages the first that is there."""
    if asked in source.keys:
        return asked
    if target.shape is Shape.MULTILINGUAL:
        return f"{source.name}_{key[-2:]}"
    return next((own for own in source.keys if held.get(own) is not None), source.keys[0])


_JOINING = (Operation.PREPEND, Operation.APPEND)


def _pairs(now: Mapping[str, Any], then: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {key: (now[key], then[key]) for key in now}


def _is_meant(wanted: Any, one: Any) -> bool:
    """Whether a value of a list is one that was named: somebody named without a role is meant in every role."""
    if isinstance(wanted, dict) and isinstance(one, dict):
        return all(one.get(name) == value for name, value in wanted.items())
    if isinstance(wanted, str) and isinstance(one, str):
        return wanted == one or (fold(wanted) == fold(one) != "")
    return bool(wanted == one)


def _same_sort(source: Field, target: Field) -> bool:
    """Whether the values of one field can stand in the other as they are."""
    return _sort(source) == _sort(target)


def _sort(of: Field) -> tuple[Any, ...]:
    facts = of.declared
    shape = Shape.TEXT if of.shape is Shape.MULTILINGUAL else of.shape
    return (shape, facts.vocabulary, facts.refers, of.group_type, facts.date, facts.moment, facts.unit)
