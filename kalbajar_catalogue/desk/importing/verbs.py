"""What an arrival of photographs asks of the core: `examine` in the long lane, `run` in the database lane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work

__all__ = ["Finding", "Outcome", "Plan", "Where", "action", "examine", "run"]


@dataclass(frozen=True)
class Outcome:
    """What an arrival came to: its plan, and the change set that takes it back; 0 when nothing was written."""

    plan: Plan
    change_set: int


@dataclass(frozen=True)
class Where:
    """The exhibition and the frame that photographs were dropped on; '' and 0 for none."""

    exhibition: str = ""
    frame: int = 0


def examine(catalogue: Catalogue, paths: Sequence[Path]) -> Callable[[Progress], Plan]:
    """Looks at every file and keeps the originals."""

    def work(progress: Progress) -> Plan:
        return flow.examine(catalogue, paths, progress)

    return work


def give_up(catalogue: Catalogue, plan: Plan) -> Callable[[Progress], None]:
    """Lets go of what a plan kept."""

    def work(progress: Progress) -> None:
        flow.give_up(catalogue, plan)

    return work


def run(plan: Plan, where: Where) -> Callable[[Work, Progress], Outcome]:
    """Writes the records, and hangs them."""

    def write(work: Work, progress: Progress) -> Outcome:
        flow.run(work, plan, where.exhibition, where.frame or None)
        return Outcome(plan, work.change_set)

    return write


def action(plan: Plan) -> Action:
    """The name of the import in the history."""
    return flow.action_of(plan)
