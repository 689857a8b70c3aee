"""The catalogue of an exhibition: the paper that most people ask for."""

from pathlib import Path

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.publishing.choices import Choices, Layout, Purpose
from kalbajar_catalogue.publishing.papers.registry import CATALOGUE
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport

__all__ = ["Choices", "Layout", "Purpose", "make"]


def make(edition: Edition, pool: Pool, out: Path, choices: Choices, progress: Progress = silent) -> LayoutReport:
    """`printing.print_paper` of the book."""
    return print_paper(CATALOGUE, edition, pool, out, choices, progress)
