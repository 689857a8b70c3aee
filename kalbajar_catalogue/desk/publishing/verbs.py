"""What printing asks of the core. `prints` is called in the long lane."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing.proof import SELECTION, proof, proof_of_works
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.publishing import catalogue as paper
from kalbajar_catalogue.publishing import preview
from kalbajar_catalogue.publishing.report import Finding, LayoutReport
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading

__all__ = ["SELECTION", "Finding", "Order", "Printed", "prints", "shows"]
PAGES_SHOWN = 60


@dataclass(frozen=True)
class Order:
    """What is to be printed, in which language, where to: an exhibition, or without one these works."""

    exhibition: str
    language: Language
    out: Path
    works: tuple[str, ...] = ()


@dataclass(frozen=True)
class Printed:
    """A finished paper, and its first pages as PNG."""

    out: Path
    report: LayoutReport
    pages: tuple[bytes, ...]


def shows(reading: Reading) -> tuple[tuple[str, Multilingual], ...]:
    """Every exhibition, (uid, title)."""
    return tuple((show.uid, show.title) for show in exhibitions.listed(reading))


def prints(catalogue: Catalogue, order: Order, page_width: int) -> Callable[[Progress], Printed]:
    """Makes the catalogue of an exhibition, or of chosen works, as a proof."""

    def work(progress: Progress) -> Printed:
        chosen = proof_of_works(catalogue, order.works, progress) if not order.exhibition else None
        edition, pool = chosen or proof(catalogue, order.exhibition, progress)
        report = paper.make(edition, pool, order.out, paper.Choices(order.language), progress)
        shown = min(report.pages, PAGES_SHOWN)
        pages = []
        for page in range(shown):
            progress(page, shown)
            pages.append(preview.page_png(order.out, page, page_width))
        return Printed(order.out, report, tuple(pages))

    return work
