"""What is missing before the catalogue, the labels or the kiosk, drawn together a line for each sort of gap. Pure."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.editions.left_out import DECIDED
from kalbajar_catalogue.exhibitions.standing_points import ALT_TEXTS, CREDITS, LABEL_KINDS, LABELS, TITLES
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.standing.figures import Facts, Figures, Gap, ShowFigures

CATALOGUE, LABEL_SHEET, KIOSK = "catalogue", "labels", "kiosk"
PAPERS: Final = (CATALOGUE, LABEL_SHEET, KIOSK)
"""What an exhibition becomes, each with gaps of its own."""

ASPECTS_OF: Final[Mapping[str, tuple[str, ...]]] = {
    CATALOGUE: (TITLES, CREDITS, ALT_TEXTS),
    LABEL_SHEET: (TITLES, LABELS, CREDITS),
    KIOSK: (TITLES, LABELS, ALT_TEXTS),
}
"""What of every work must be there in a language; for the catalogue the same as the command line counts."""

FIRST: Final = ("consent_missing", "picture_broken", "rights_expired", "number_twice", "no_picture")
"""Gaps by which a work stays out or cannot be found: told before all others."""
_TEXTS: Final = ("text_missing", "text_draft", "text_stale", "text_expired")
_DOUBLED: Final = Gap("number_twice", "catalogue_number", "")
_ON_LABELS: Final = frozenset({"title", "credit_line", "photographer", "makers", "date_display", "materials",
                               "dimensions", "confirmation", "catalogue_number"})  # fmt: skip
_ON_KIOSK: Final = frozenset({"title", "credit_line", "alt_text", "photographer", "makers", "date_display",
                              "place_shown", "period_relation", "summary", "section", "event", "event_begin", "dates",
                              "venue", "picture", "confirmation"})  # fmt: skip
_OFF_KIOSK: Final = frozenset({"low_resolution"})
_NUMBERED: Final = 400
"""So many numbers of a line are told at most."""


class Share(NamedTuple):
    """How many of the things that are asked for are there."""

    there: int
    asked: int


class InShow(NamedTuple):
    """Of one exhibition: how many of its works a line is about, and the numbers of the first of them."""

    show: str
    often: int
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Missing:
    """One line: works that lack one thing, or records of exhibitions that do.

    `shows` are the exhibitions whose works are meant; `records` the exhibitions, sections, events and institutions
    that lack it themselves, in these `languages`. `of_shows` are the exhibitions that these belong to.
    """

    code: str
    field: str
    languages: tuple[str, ...] = ()
    shows: tuple[InShow, ...] = ()
    records: tuple[str, ...] = ()
    of_shows: tuple[str, ...] = ()

    @property
    def of_works(self) -> bool:
        """Whether works are meant, not records of the exhibition itself."""
        return bool(self.shows)

    @property
    def count(self) -> int:
        """How many works or records are meant."""
        return sum(one.often for one in self.shows) or max(1, len(self.records))

    @property
    def gap(self) -> Gap:
        """What each of the works lacks."""
        return Gap(self.code, self.field, self.languages[0] if self.languages else "")


def matters(paper: str, code: str, field: str) -> bool:
    """Whether a gap is one of this paper; what somebody decided is none."""
    if code in DECIDED:
        return False
    if paper == LABEL_SHEET:
        return field in LABEL_KINDS if code in _TEXTS else field in _ON_LABELS
    if paper == KIOSK:
        return code in (*_TEXTS, "consent_missing") or (code not in _OFF_KIOSK and field in _ON_KIOSK)
    return True


def missing(figures: Figures, paper: str, languages: Collection[Language] = LANGUAGES) -> tuple[Missing, ...]:
    """Every line of a paper: first what keeps a work out, then what most works lack.

    What an exhibition lacks itself stands on no label. In a language that the house does not want, nothing is missing.
    """
    own = () if paper == LABEL_SHEET else _of_shows(figures, paper, languages)
    lines = (*_of_works(figures, paper, languages), *own)
    return tuple(sorted(lines, key=lambda line: (line.code not in FIRST, not line.of_works, -line.count)))


def works_of(figures: Figures, line: Missing) -> tuple[str, ...]:
    """The works that a line is about, exhibition by exhibition in the order of the hang, each once."""
    gap = line.gap
    found: dict[str, None] = {}
    for one in line.shows:
        show = figures.shows[one.show]
        if gap == _DOUBLED:
            found.update(dict.fromkeys(show.doubled))
        else:
            having = {id(facts) for facts in show.works.values() if gap in facts.gaps}
            found.update((uid, None) for uid, facts in show.works.items() if id(facts) in having)
    return tuple(found)


def share(show: ShowFigures, paper: str, language: Language) -> Share:
    """How far the works of an exhibition are for a paper in a language."""
    aspects = ASPECTS_OF[paper]
    counted = _alike(show.works.values())
    there = sum(often * sum(facts.has(aspect, language) for aspect in aspects) for facts, often in counted)
    return Share(there, len(show.works) * len(aspects))


def _of_works(figures: Figures, paper: str, languages: Collection[str]) -> Iterator[Missing]:
    found: dict[Gap, list[InShow]] = {}
    for uid, show in figures.shows.items():
        for gap, (count, numbers) in _gaps(show, paper, languages).items():
            found.setdefault(gap, []).append(InShow(uid, count, numbers))
    for gap, shows in found.items():
        yield Missing(gap.code, gap.field, (gap.language,) if gap.language else (), tuple(shows))


def _gaps(show: ShowFigures, paper: str, languages: Collection[str]) -> dict[Gap, tuple[int, tuple[str, ...]]]:
    counts: Counter[Gap] = Counter()
    holders: dict[Gap, set[int]] = {}
    for facts, often in _alike(show.works.values()):
        for gap in facts.gaps:
            if matters(paper, gap.code, gap.field) and (not gap.language or gap.language in languages):
                counts[gap] += often
                holders.setdefault(gap, set()).add(id(facts))
    if show.doubled and matters(paper, _DOUBLED.code, _DOUBLED.field):
        counts[_DOUBLED] = len(show.doubled)
    return {gap: (count, _numbers(show, gap, holders.get(gap, set()), count)) for gap, count in counts.items()}


def _numbers(show: ShowFigures, gap: Gap, holders: set[int], count: int) -> tuple[str, ...]:
    """The numbers of the works that lack something, where they are few enough to be told."""
    if count > _NUMBERED:
        return ()
    doubled = set(show.doubled) if gap == _DOUBLED else set()
    works = zip(show.works.items(), show.numbers, strict=True)
    return tuple(number for (uid, facts), number in works if id(facts) in holders or uid in doubled)


def _alike(facts: Iterable[Facts]) -> list[tuple[Facts, int]]:
    """Each combination of facts and how many works have it; those that are one object are looked at once."""
    known: dict[int, Facts] = {}
    often: Counter[int] = Counter()
    for one in facts:
        known[id(one)] = one
        often[id(one)] += 1
    return [(known[place], count) for place, count in often.items()]


def _of_shows(figures: Figures, paper: str, languages: Collection[str]) -> Iterator[Missing]:
    found: dict[tuple[str, str], list[tuple[str, OpenPoint]]] = {}
    for uid, show in figures.shows.items():
        for point in show.own:
            if matters(paper, point.code, point.field) and (not point.language or point.language in languages):
                found.setdefault((point.code, point.field), []).append((uid, point))
    for (code, field), points in found.items():
        languages = dict.fromkeys(point.language for _, point in points if point.language)
        records = dict.fromkeys(point.record for _, point in points if point.record)
        shows = dict.fromkeys(show for show, _ in points)
        yield Missing(code, field, tuple(languages), (), tuple(records), tuple(shows))
