"""All papers that the desk offers: those of an edition, then the working papers, which are made of records."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.desk.publishing.asked import Subject
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.freezing.plates import PLATE, recipe_for
from kalbajar_catalogue.freezing.proof import proof, proof_of_works
from kalbajar_catalogue.publishing.papers.paper import Paper
from kalbajar_catalogue.publishing.papers.registry import PAPERS as PUBLIC
from kalbajar_catalogue.publishing.working import WORKING_PAPERS, prepared
from kalbajar_catalogue.storage.catalogue import Catalogue

PAPERS: Final[Mapping[str, Paper]] = {**PUBLIC, **WORKING_PAPERS}
"""Every paper by its name, in the order in which they are offered."""


@dataclass(frozen=True)
class Source:
    """A paper and what it is made of: an edition, or a proof, and its pictures."""

    subject: Subject
    paper: Paper
    edition: Edition
    pool: Pool


def is_internal(paper: str) -> bool:
    """Whether a paper never leaves the house; it is made of records, whatever edition there is."""
    return PAPERS[paper].internal


def source_of(catalogue: Catalogue, subject: Subject, paper: str, progress: Progress) -> Source:
    """What a paper is made of. Long where pictures have to be made; for job threads.

    Raises what `progress` raises; WorldError as `proof`, `proof_of_works`, `opened_edition` and `prepared` do.
    """
    if is_internal(paper):
        ready = prepared(catalogue, paper, _works(catalogue, subject), progress, subject.exhibition)
        return Source(subject, ready.paper, ready.edition, ready.pool)
    edition, pool = _public(catalogue, subject, PAPERS[paper], progress)
    return Source(subject, PAPERS[paper], edition, pool)


def serves(source: Source, paper: str) -> bool:
    """Whether another public paper can be made of this, too: its pictures are large enough."""
    if source.paper.internal or is_internal(paper):
        return False
    return recipe_for(source.paper.longest_mm) in (PLATE, recipe_for(PAPERS[paper].longest_mm))


def _public(catalogue: Catalogue, subject: Subject, paper: Paper, progress: Progress) -> tuple[Edition, Pool]:
    recipe = recipe_for(paper.longest_mm)
    if subject.works:
        return proof_of_works(catalogue, subject.works, progress, recipe)
    if subject.edition:
        return freezing.opened_edition(catalogue, subject.edition)
    return proof(catalogue, subject.exhibition, progress, paper=recipe)


def _works(catalogue: Catalogue, subject: Subject) -> tuple[str, ...]:
    """The works that somebody chose, else all that hang, as they hang."""
    if subject.works:
        return subject.works
    with catalogue.reading() as reading:
        return tuple(one.item for one in exhibitions.exhibits(reading, subject.exhibition) if one.item)
