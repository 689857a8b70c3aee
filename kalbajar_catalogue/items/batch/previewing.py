"""What a batch would do, work by work, before anything is written: old -> new, refused and why, new doubts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import checking, rules
from kalbajar_catalogue.items.batch.steps import PICTURE_KEYS, Operation, Step, field_called, is_free
from kalbajar_catalogue.items.batch.subjects import subjects
from kalbajar_catalogue.items.batch.values import Novel, Values, new_names
from kalbajar_catalogue.items.batch.working import Hands, Subject, Worked
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage.fields import field_of
from kalbajar_catalogue.storage.flat import Flat, unflatten
from kalbajar_catalogue.storage.work import Reading

BATCH = 1000
_FREE_BUT_CHECKED = ("date_display", "brief_description")


class Outcome(Enum):
    """What becomes of a field, or of a work; `absent`: the work has no such field."""

    NEW = "new"
    CHANGES = "changes"
    SAME = "same"
    REFUSED = "refused"
    ABSENT = "absent"


@dataclass(frozen=True)
class Line:
    """One field of one work, now and then, as shown texts.

    `problem` says why it is refused or absent; `doubts` what can hardly be meant and would come with the change;
    `makes` names the people and places that would be made. `row` is that of a pasted table; a
    new work has neither uid nor ref.
    """

    uid: str
    ref: str
    title: str
    key: str
    outcome: Outcome
    before: str = ""
    after: str = ""
    problem: Problem | None = None
    doubts: tuple[Problem, ...] = ()
    makes: tuple[str, ...] = ()
    row: int = 0


@dataclass(frozen=True)
class Preview:
    """The lines in the order of the works, and how many works have which outcome."""

    lines: tuple[Line, ...] = ()
    counts: Mapping[Outcome, int] = field(default_factory=dict)

    def __add__(self, other: "Preview") -> "Preview":
        """Two parts of one preview."""
        counts = {outcome: self.of(outcome) + other.of(outcome) for outcome in Outcome}
        return Preview(self.lines + other.lines, counts)

    def of(self, outcome: Outcome) -> int:
        """How many works have this outcome."""
        return self.counts.get(outcome, 0)

    @property
    def doubted(self) -> int:
        """How many works would raise a doubt that they do not raise now."""
        return len({line.uid for line in self.lines if line.doubts})

    @property
    def makes(self) -> tuple[str, ...]:
        """The names that would be made, each once."""
        return tuple(dict.fromkeys(name for line in self.lines for name in line.makes))


def preview(
    reading: Reading, uids: Sequence[str], steps: Sequence[Step], language: Language, progress: Progress = silent
) -> Preview:
    """What the steps would do to the live works among these. Nothing is written and nothing is made.

    Long for many works: tells `progress`, which may raise Cancelled. Raises WorldError for a step that could do
    nothing to any work, such as a pattern that cannot be read.
    """
    values = Values(reading, language)
    hands = Hands(steps, values)
    lines: list[Line] = []
    counts: Counter[Outcome] = Counter()
    for start in range(0, len(uids), BATCH):
        progress(start, len(uids))
        worked = [hands.work(subject) for subject in subjects(reading, uids[start : start + BATCH], steps)]
        _prepare(values, worked)
        doubts = new_doubts(reading, worked)
        for one in worked:
            counts[outcome_of(one)] += 1
            lines += lines_of(one, values, doubts.get(one.subject.uid, ()))
    progress(len(uids), len(uids))
    return Preview(tuple(lines), counts)


def _prepare(values: Values, worked: Iterable[Worked]) -> None:
    """Looks up the names in all values that will be shown, those of one field together."""
    found: dict[tuple[type[Any], str], list[Any]] = {}
    for one in worked:
        for key, pair in one.values.items():
            found.setdefault((one.subject.holder(key)[0], key), []).extend(pair)
    for (record, key), own in found.items():
        values.prepare(record, key, own)


def outcome_of(worked: Worked) -> Outcome:
    """What becomes of a work as a whole."""
    if worked.refusal:
        return Outcome.REFUSED
    if worked.changed:
        return Outcome.CHANGES
    return Outcome.SAME if worked.values else Outcome.ABSENT


def spread(reading: Reading, uids: Sequence[str], key: str, language: Language) -> tuple[tuple[str, int], ...]:
    """What stands in a field of these works now: (shown text, how many works), the most frequent first.

    Works that have no such field do not count.
    """
    values, found = Values(reading, language), Counter[str]()
    for start in range(0, len(uids), BATCH):
        for one in subjects(reading, uids[start : start + BATCH], (Step(key, Operation.CLEAR),)):
            record, flat = one.holder(key)
            if field_called(record, key) and (key not in PICTURE_KEYS or one.link):
                found[values.shown(record, key, flat.get(key))] += 1
    return tuple(found.most_common())


def new_doubts(reading: Reading, worked: Iterable[Worked]) -> dict[str, tuple[Problem, ...]]:
    """Work -> what can hardly be meant of it then, and is not said of it now."""
    checked = [one for one in worked if any(_is_checked(one.subject, key) for key in one.changed)]
    then = {one.subject.uid: item_of(one.subject, one.changed) for one in checked}
    now = {one.subject.uid: item_of(one.subject, {}) for one in checked}
    around = checking.surroundings(reading, [*then.values(), *now.values()])
    found = {uid: rules.problems(item, around) for uid, item in then.items()}
    return {
        uid: tuple(problem for problem in problems if problem not in before)
        for uid, problems in found.items()
        if problems and (before := rules.problems(now[uid], around)) != problems
    }


def item_of(subject: Subject, changed: Mapping[str, Any]) -> Item:
    """The record of a work with these values in place of its own; who is to be made is left out."""
    known = {key: _known(value) for key, value in changed.items()}
    flat: Flat = {key: value for key, value in {**subject.flat, **known}.items() if value is not None}
    return unflatten(subject.record, flat, uid=subject.uid, ref=subject.ref)


def _known(value: Any) -> Any:
    if isinstance(value, list):
        return [one for one in value if not isinstance(one, Novel)]
    return None if isinstance(value, Novel) else value


def _is_checked(subject: Subject, key: str) -> bool:
    """Whether the rules of plausibility look at a field at all."""
    found = field_called(subject.record, key)
    return found is not None and (not is_free(found) or found.name in _FREE_BUT_CHECKED)


def lines_of(worked: Worked, values: Values, doubts: tuple[Problem, ...]) -> Iterator[Line]:
    """The lines of one work, a field each."""
    subject = worked.subject
    title = Multilingual(*(subject.flat.get(f"title_{code}", "") for code in LANGUAGES)).best(values.language).text
    head = (subject.uid, subject.ref, title)
    if worked.refusal:
        key, problem = worked.refusal
        key = _first_key(subject, key)
        record, flat = subject.holder(key)
        yield Line(*head, key, Outcome.REFUSED, values.shown(record, key, flat.get(key)), "", problem)
        return
    for key, (now, then) in worked.values.items():
        record, _ = subject.holder(key)
        before = values.shown(record, key, now)
        if now == then:
            yield Line(*head, key, Outcome.SAME, before, before)
            continue
        makes = new_names(field_of(record, key)[0], then, now)
        yield Line(*head, key, Outcome.CHANGES, before, values.shown(record, key, then), None, doubts, makes)
        doubts = ()
    for key, problem in worked.absent.items():
        yield Line(*head, key, Outcome.ABSENT, problem=problem)


def _first_key(subject: Subject, key: str) -> str:
    """The flat key where a step on the texts in all languages was refused."""
    found = field_called(subject.holder(key)[0], key)
    return key if found is None or key in found.keys else found.keys[0]
