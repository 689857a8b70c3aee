"""What the publishing page asks of the core; where each is called stands beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.desk.publishing.asked import Asked, Subject
from kalbajar_catalogue.desk.publishing.shelf import PAPERS, source_of
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions.differences_said import sentences
from kalbajar_catalogue.editions.format import EditionImprint, OpenPoint
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.freezing.freeze import Accepted
from kalbajar_catalogue.freezing.proof import choose, draw
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.freezing.service import FrozenEdition, Kept, Report
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.publishing import styles
from kalbajar_catalogue.publishing.papers.paper import Question
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport
from kalbajar_catalogue.publishing.style_sheets import Style
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import refuse_own
from kalbajar_catalogue.storage.journal import Changes
from kalbajar_catalogue.storage.work import Reading

__all__ = ["CatalogueEdition", "FrozenEdition", "Kept", "Report", "Style"]


@dataclass(frozen=True)
class Show:
    """An exhibition that may be printed; `hung` is how many works hang in it."""

    uid: str
    title: Multilingual
    hung: int = 0


@dataclass(frozen=True)
class Order:
    """A paper to be written: of what, how, where to, in which language its report is."""

    subject: Subject
    asked: Asked
    out: Path
    report: Language


@dataclass(frozen=True)
class Written:
    """A paper that was written."""

    order: Order
    report: LayoutReport


@dataclass(frozen=True)
class Freezing:
    """An edition to be made: of which exhibition, under which number, what was put right, which points are accepted.

    With `zoom` large pictures can be enlarged on a screen.
    """

    exhibition: str
    number: str = ""
    corrections: str = ""
    accept: Accepted = False
    zoom: bool = True


def shows(reading: Reading) -> tuple[Show, ...]:
    """Every exhibition; for the database lane."""
    hung = {uid: counts.catalogued for uid, counts in exhibitions.counts(reading).items()}
    return tuple(Show(show.uid, show.title, hung.get(show.uid, 0)) for show in exhibitions.listed(reading))


def house_languages(reading: Reading) -> tuple[Language, ...]:
    """The languages of the house; for the database lane."""
    return house.languages(reading)


def kept(catalogue: Catalogue, exhibition: str) -> Callable[[Progress], tuple[Kept, ...]]:
    """Reads the editions of an exhibition, of all where none is named; for the picture lane."""

    def work(progress: Progress) -> tuple[Kept, ...]:
        return freezing.kept_editions(catalogue, exhibition)

    return work


def styles_of(catalogue: Catalogue, paper: str) -> tuple[Style, ...]:
    """The styles that set a paper, its usual one first; reads a few small files."""
    usual = PAPERS[paper].style
    found = styles.listed(catalogue.folder / styles.OWN, paper)
    fitting = [style for style in found if style.paper == paper or style.own or style.name == usual]
    return tuple(sorted(fitting, key=lambda style: (style.name != usual, style.own, style.name)))


def questions_of(paper: str, style: Style | None) -> tuple[Question, ...]:
    """What a paper and its style ask; a style that asks the same asks it its own way."""
    asked = (*PAPERS[paper].questions, *(style.questions if style else ()))
    return tuple({question.code: question for question in asked}.values())


def fitted(asked: Asked, styles: Sequence[Style]) -> Asked:
    """What was chosen, as far as it still can be: styles, sizes and questions may be gone since."""
    chosen = next((style for style in styles if style.name == asked.style), None)
    style = chosen or next(iter(styles), None)
    fitting = replace(asked, style=asked.style if chosen else "", page=asked.page if chosen or not asked.style else "")
    there = style is not None and style.page(fitting.page) is not None
    return replace(fitting, page=fitting.page if there else "").fitting(questions_of(asked.paper, style))


def prints(catalogue: Catalogue, order: Order) -> Callable[[Progress], Written]:
    """Writes a paper; for the long lane."""

    def work(progress: Progress) -> Written:
        refuse_own(catalogue.folder, order.out)
        source = source_of(catalogue, order.subject, order.asked.paper, progress)
        choices = order.asked.choices(catalogue.folder / styles.OWN, order.report)
        return Written(order, print_paper(source.paper, source.edition, source.pool, order.out, choices, progress))

    return work


def looks_at_open_points(catalogue: Catalogue, exhibition: str) -> Callable[[Progress], Report]:
    """Reads what is open before an edition; for the picture lane."""

    def work(progress: Progress) -> Report:
        return freezing.report(catalogue, exhibition)

    return work


def draws_pictures(catalogue: Catalogue, exhibition: str, zoom: bool) -> Callable[[Progress], tuple[OpenPoint, ...]]:
    """Makes the pictures that an edition wants, so that the freezing itself is short; gives back what is open then.

    For the long lane.
    """

    def work(progress: Progress) -> tuple[OpenPoint, ...]:
        chosen = choose(catalogue, exhibition)
        return draw(catalogue, chosen, progress, with_screens=True, with_zoom=zoom).edition.open_points

    return work


def freezes(wanted: Freezing) -> Callable[[Catalogue, str, Progress], tuple[Changes, FrozenEdition]]:
    """Makes an edition; begins its own work, in the database lane."""

    def work(catalogue: Catalogue, who: str, progress: Progress) -> tuple[Changes, FrozenEdition]:
        imprint = EditionImprint(corrections=wanted.corrections)
        made = freezing.freeze(
            catalogue, wanted.exhibition, who, wanted.number, wanted.accept, progress, imprint, wanted.zoom
        )  # fmt: skip
        return made.changes, replace(made, changes=Changes())

    return work


def compares(catalogue: Catalogue, one: str, two: str, language: Language) -> Callable[[Progress], tuple[str, ...]]:
    """Reads what changed from one edition to another, in words; for the picture lane."""

    def work(progress: Progress) -> tuple[str, ...]:
        return sentences(freezing.compared(catalogue, one, two), language)

    return work


def carries_out(catalogue: Catalogue, name: str, out: Path) -> Callable[[Progress], Path]:
    """Writes an edition as one file; for the long lane."""

    def work(progress: Progress) -> Path:
        refuse_own(catalogue.folder, out)
        freezing.exported(catalogue, name, out, progress)
        return out

    return work


def carries_in(catalogue: Catalogue, file: Path) -> Callable[[Progress], str]:
    """Takes an edition in from a file; for the long lane."""

    def work(progress: Progress) -> str:
        return freezing.imported(catalogue, file, progress)

    return work
