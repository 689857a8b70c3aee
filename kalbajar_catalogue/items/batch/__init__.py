"""One edit of many works: steps, a preview that writes nothing, and a run in one Work."""

from kalbajar_catalogue.items.batch.previewing import Line, Outcome, Preview, preview, spread
from kalbajar_catalogue.items.batch.running import Ran, action_of, run
from kalbajar_catalogue.items.batch.steps import (
    PICTURE_FIELDS,
    PICTURE_KEYS,
    Case,
    Finding,
    Operation,
    Step,
    offered,
    operations_of,
)
from kalbajar_catalogue.items.batch.subjects import kinds_of

__all__ = [
    "PICTURE_FIELDS",
    "PICTURE_KEYS",
    "Case",
    "Finding",
    "Line",
    "Operation",
    "Outcome",
    "Preview",
    "Ran",
    "Step",
    "action_of",
    "kinds_of",
    "offered",
    "operations_of",
    "preview",
    "run",
    "spread",
]
