"""What the source of a translation was when the translation was approved, or written. Takes a Reading."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.storage import record_history
from kalbajar_catalogue.storage.journal import CREATED
from kalbajar_catalogue.storage.record_history import Step
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts.records import Text
from kalbajar_catalogue.texts.service import APPROVED

_BACK: Final = 400
"""So many actions at a text are looked through, the newest first."""


@dataclass(frozen=True)
class Then:
    """The words of a source at an earlier moment (ISO); `approved` when that is when the translation was approved."""

    body: str
    when: str
    approved: bool


def source_then(reading: Reading, translation: Text, source: str) -> Then | None:
    """The words of a source (uid of a text) when a translation was approved last, else when it was written last.

    None when the source was not written yet then, or nobody knows.
    """
    if not translation.uid or translation.uid == source:
        return None
    steps = record_history.steps_of(reading, (translation.uid,), _BACK)
    approved = translation.status != "draft"
    step = next((one for one in steps if _fits(one, approved)), None) or _first(steps)
    if step is None:
        return None
    # What the source was before whatever came after that action.
    then = record_history.before(reading, source, step.change_set.id + 1)
    if then is None:
        return None
    return Then(str(then.flat.get("body", "")), step.change_set.when, approved)


def _fits(step: Step, approved: bool) -> bool:
    if approved:
        return any(change.key == "status" and change.after == APPROVED for change in step.changes)
    return any(change.key == "body" for change in step.changes)


def _first(steps: Sequence[Step]) -> Step | None:
    made = [step for step in steps if any(change.key == CREATED for change in step.changes)]
    return made[-1] if made else None
