"""What the overview reads, and in which lane: everything it shows at once, and the figures brought up behind it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from kalbajar_catalogue.authorities import desk_people, house
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.exhibitions import programmes
from kalbajar_catalogue.exhibitions.records import Programme
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.standing import papers, wellbeing
from kalbajar_catalogue.standing.cards import ShowCard, cards
from kalbajar_catalogue.standing.coming import Coming, coming
from kalbajar_catalogue.standing.doubt_lines import DoubtLine, lines_of
from kalbajar_catalogue.standing.figures import Figures
from kalbajar_catalogue.standing.keeper import keeper_of
from kalbajar_catalogue.standing.papers import PAPERS, Missing
from kalbajar_catalogue.standing.wellbeing import Wellbeing
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.called import Called, called
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import ChangeSet
from kalbajar_catalogue.storage.work import Reading

MOST_CHANGES: Final = 20
MOST_EVENTS: Final = 4


@dataclass(frozen=True)
class Board:
    """All that the overview shows; `counts` are those of live records by kind.

    `figures` are None where they were never reckoned; `current` tells whether nothing was written since, on the same
    day. `languages` are those that the house wants.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    programmes: tuple[Programme, ...] = ()
    cards: tuple[ShowCard, ...] = ()
    missing: Mapping[str, tuple[Missing, ...]] = field(default_factory=dict)
    doubts: tuple[DoubtLine, ...] = ()
    names: Mapping[str, Called] = field(default_factory=dict)
    recent: tuple[ChangeSet, ...] = ()
    colours: Mapping[str, str] = field(default_factory=dict)
    coming: Coming = Coming()
    well: Wellbeing = Wellbeing(0, None, None)
    languages: tuple[Language, ...] = LANGUAGES
    figures: Figures | None = None
    current: bool = False

    @property
    def works(self) -> int:
        """How many works there are."""
        return sum(self.counts.get(kind, 0) for kind in BY_KIND)

    @property
    def is_empty(self) -> bool:
        """Whether nobody has begun yet: neither works nor exhibitions nor events."""
        return not (self.works or self.counts.get("exhibition") or self.counts.get("event"))


def board(catalogue: Catalogue) -> Callable[[Reading], Board]:
    """Reads everything that is shown, with the figures as they were last known. Quick."""
    return lambda reading: _board(catalogue, reading)


def brought_up(catalogue: Catalogue) -> Callable[[Progress], Board]:
    """Brings the figures up to what the catalogue is now, and reads everything anew."""

    def work(progress: Progress) -> Board:
        # A collection among so many objects would hold up the interface for a second.
        with undisturbed():
            keeper_of(catalogue).bring_up(catalogue, progress)
            with catalogue.reading() as reading:
                return _board(catalogue, reading)

    return work


def looked_into(catalogue: Catalogue) -> Callable[[Progress], Wellbeing]:
    """Looks whether the database is whole, once a day, and for alike pictures. One that is not is not written in."""

    def work(progress: Progress) -> Wellbeing:
        now = datetime.now().astimezone()
        with undisturbed(), catalogue.reading() as reading:
            checked = wellbeing.check(reading, catalogue.folder, now.date(), keep=not catalogue.read_only)
            if not checked.whole:
                from kalbajar_catalogue.safekeeping import verifying

                verifying.is_damaged(catalogue)
            return wellbeing.wellbeing(reading, catalogue.folder, now)

    return work


def works_of(catalogue: Catalogue, line: Missing) -> tuple[str, ...]:
    """The works that a line is about, as far as figures are known."""
    figures = keeper_of(catalogue).at_once()
    return papers.works_of(figures, line) if figures else ()


def _board(catalogue: Catalogue, reading: Reading) -> Board:
    figures = keeper_of(catalogue).at_once()
    now = datetime.now().astimezone()
    languages = house.languages(reading)
    lines = {paper: papers.missing(figures, paper, languages) for paper in PAPERS} if figures else {}
    doubts = lines_of(reading, figures) if figures else ()
    return Board(
        counts=store.live_counts(reading),
        programmes=programmes.listed(reading),
        cards=cards(reading, figures),
        missing=lines,
        doubts=doubts,
        names=called(reading, _named(lines, doubts)),
        recent=history.change_sets(reading, MOST_CHANGES),
        colours=desk_people.colours(reading),
        coming=coming(reading, now.date(), MOST_EVENTS),
        well=wellbeing.wellbeing(reading, catalogue.folder, now),
        languages=languages,
        figures=figures,
        current=_is_current(reading, figures, now.date().isoformat()),
    )


def _named(lines: Mapping[str, Iterable[Missing]], doubts: Iterable[DoubtLine]) -> set[str]:
    """The records whose names are told."""
    own = {uid for several in lines.values() for line in several for uid in line.records}
    return own | {uid for line in doubts if not line.of_works for uid in line.uids}


def _is_current(reading: Reading, figures: Figures | None, day: str) -> bool:
    return figures is not None and figures.day == day and figures.change_set == history.newest(reading)
