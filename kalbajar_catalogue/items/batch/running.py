"""A batch carried out: everything in one Work, so that one Undo takes all of it back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.batch.previewing import BATCH
from kalbajar_catalogue.items.batch.steps import PICTURE_KEYS, Step, field_called
from kalbajar_catalogue.items.batch.subjects import subjects
from kalbajar_catalogue.items.batch.values import Values
from kalbajar_catalogue.items.batch.working import Hands, Subject, Worked
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work

MANY = 2000
Writing = dict[str, dict[str, dict[str, Any]]]


@dataclass(frozen=True)
class Ran:
    """What a batch did: the works that changed, and how many were left out because a step refused them."""

    changed: tuple[str, ...]
    refused: int = 0


def run(
    work: Work,
    uids: Sequence[str],
    steps: Sequence[Step],
    language: Language,
    progress: Progress = silent,
    skip_refused: bool = False,
) -> Ran:
    """Carries the steps out on the live works among these, as they are now, and names the action.

    Raises WorldError `batch.refused` when a work is refused and none may be left out, and what `preview` raises;
    then nothing may be committed.
    """
    with undisturbed() if len(uids) >= MANY else nullcontext():
        return _run(work, uids, steps, Values(work, language), progress, skip_refused)


def _run(
    work: Work, uids: Sequence[str], steps: Sequence[Step], values: Values, progress: Progress, skip_refused: bool
) -> Ran:
    hands, writing = CarefulHands(steps, Values(work, values.language, make=False), values), Writing()
    changed: list[str] = []
    refused: list[Worked] = []
    for start in range(0, len(uids), BATCH):
        progress(start, len(uids))
        for subject in subjects(work, uids[start : start + BATCH], steps):
            worked = hands.work(subject)
            refused += [worked] if worked.refusal else []
            changed += [subject.uid] if worked.changed else []
            take(writing, worked)
    if refused and not skip_refused:
        raise WorldError("batch.refused", count=len(refused), example=refused[0].subject.ref)
    write(work, writing)
    work.action = action_of(steps, len(changed))
    return Ran(tuple(changed), len(refused))


class CarefulHands:
    """Carries out steps and makes people, places and words only for a work that no step refuses."""

    def __init__(self, steps: Sequence[Step], looking: Values, making: Values) -> None:
        """Takes values that make nothing and values that make. Raises WorldError as `Hands`."""
        self._looking = looking
        self._look, self._make = Hands(steps, looking), Hands(steps, making)

    def work(self, subject: Subject) -> Worked:
        """What the steps do to a work, with everybody in it made who has no record yet."""
        self._looking.would_make = False
        looked = self._look.work(subject)
        return self._make.work(subject) if self._looking.would_make and not looked.refusal else looked


def action_of(steps: Sequence[Step], count: int) -> Action:
    """What the history calls a batch."""
    labels = dict.fromkeys(label for step in steps if (label := _label(step)))
    if len(labels) == 1:
        return Action("records.batch_field", {"count": count, "field": next(iter(labels))})
    return Action("records.batch_fields", {"count": count})


def write(work: Work, writing: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
    """Writes values by kind, uid and key, all of a kind at once."""
    for kind, values in writing.items():
        store.change_all(work, kind, values)


def take(writing: Writing, worked: Worked) -> None:
    """Puts what changes in one work among what is to be written."""
    subject = worked.subject
    for key, value in worked.changed.items():
        kind, uid = (MediaLink.kind, subject.link) if key in PICTURE_KEYS else (subject.record.kind, subject.uid)
        writing.setdefault(kind, defaultdict(dict))[uid][key] = value


def _label(step: Step) -> str:
    found = (field_called(record, step.key) for record in (*WORKS, MediaLink))
    return next((field.declared.label for field in found if field), "")
