"""Printing a working paper: of any works, hung or not, published or not; from the records as they are now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions.format import Edition, OpenPoint, Pool
from kalbajar_catalogue.freezing import plates
from kalbajar_catalogue.freezing.permissions import Permissions
from kalbajar_catalogue.freezing.plates import Plate
from kalbajar_catalogue.freezing.proof import Chosen, edition_of
from kalbajar_catalogue.freezing.reading import Found, Hung, Picture
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers.paper import Paper
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport
from kalbajar_catalogue.publishing.working import condition, reading, registry
from kalbajar_catalogue.publishing.working.facts import Facts
from kalbajar_catalogue.storage.catalogue import Catalogue

_PICTURE_BROKEN = "picture_broken"


@dataclass(frozen=True)
class Prepared:
    """A paper with all that it is set from, for `print_paper` and for a live preview.

    The edition lives only here, in memory: it has every chosen work, also those that must not be published.
    """

    paper: Paper
    edition: Edition
    pool: Pool


def print_working(
    catalogue: Catalogue, paper_name: str, items: Sequence[str], out: Path, choices: Choices,
    progress: Progress = silent, exhibition: str = "",
) -> LayoutReport:  # fmt: skip
    """Print a working paper of these works, in this order, to `out`.

    `exhibition` names the one that it is for: the paper bears its title. Long; call it from any thread, never within
    a Work. Raises WorldError `record.missing` and what `print_paper` raises.
    """
    ready = prepared(catalogue, paper_name, items, progress, exhibition)
    return print_paper(ready.paper, ready.edition, ready.pool, out, choices, progress)


def prepared(
    catalogue: Catalogue,
    paper_name: str,
    items: Sequence[str],
    progress: Progress = silent,
    exhibition: str = "",
    loan: str = "",
) -> Prepared:
    """A working paper of these works, its pictures made; `paper_name` is one of `WORKING_PAPERS`.

    With `loan` it is that loan, by its uid, that counts for its works.

    Raises WorldError `record.missing`, `disk.*`.
    """
    sample = catalogue.facts().get("sample") == "yes"
    with catalogue.reading() as now:
        known = reading.read(now, items, exhibition, loan)
    longest = registry.WORKING_PAPERS[paper_name].longest_mm
    shown = _shown(known.found, known.facts, paper_name == condition.NAME)
    wanted = plates.once(
        plates.Wanted(picture.file, False, "print.pictures") for _, several in shown for picture in several
    )
    made = plates.made(catalogue.folder, wanted, progress, plates.recipe_for(longest))
    files = {sha256: path for plate in made.values() for sha256, path in plate.files.items()}
    edition = _edition(known.found, shown, made, sample)
    facts = replace(known.facts, plates={uid: plate.sha256 for uid, plate in made.items()})
    return Prepared(registry.with_facts(paper_name, facts), edition, Pool(files))


def _shown(found: Found, facts: Facts, all_of_damage: bool) -> tuple[tuple[Hung, tuple[Picture, ...]], ...]:
    """Each work with the pictures that its paper shows: its main one, and all that tell of its condition."""
    return tuple((one, tuple(_pictures(one, facts, all_of_damage))) for one in found.hung)


def _pictures(one: Hung, facts: Facts, all_of_damage: bool) -> Sequence[Picture]:
    if not all_of_damage:
        return one.pictures[:1]
    marked = {picture.file for picture in facts.of(one.item.uid).marked}
    return [
        picture
        for place, picture in enumerate(one.pictures)
        if place == 0 or picture.link.role == "damage" or picture.file.uid in marked
    ]


def _edition(
    found: Found, shown: tuple[tuple[Hung, tuple[Picture, ...]], ...], made: dict[str, Plate], sample: bool
) -> Edition:
    """Every work as an edition would say it, nothing withheld; told apart is only what has no picture that opens."""
    permissions = Permissions(found.rights, datetime.now().astimezone().date())
    edition = edition_of(Chosen(found, permissions, shown, sample=sample, whole=False), made)
    broken = [
        OpenPoint(_PICTURE_BROKEN, one.exhibit.number, "pictures", record=picture.link.uid)
        for one, several in shown
        for picture in several
        if picture.file.uid not in made
    ]
    return replace(edition, open_points=tuple(broken))
