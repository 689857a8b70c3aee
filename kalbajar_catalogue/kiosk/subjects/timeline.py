"""Past, present, future: which works stand where on the way through time, and which have no place on it. Pure.

A photograph says itself to which time it belongs; what says nothing is placed by its years, where these leave no doubt.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.editions.format import EditionSection
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.kiosk.shows import Hung, Shows

# The press of the City Day: the war of liberation began in September 2020, after "nearly 30 years" of occupation.
BEFORE_THE_OCCUPATION, LIBERATION = 1990, 2020
"""What was made up to the first of these years is from before the occupation, after the second it is of our days."""

EARLIER, BETWEEN, TODAY, UNDATED, RESTORATION = "earlier", "between", "today", "undated", "restoration"
CHAPTERS: dict[str, str] = {
    EARLIER: "past",
    "before_occupation": "past",
    "during_occupation": "past",
    BETWEEN: "",
    "after_liberation": "present",
    TODAY: "present",
    RESTORATION: "future",
    UNDATED: "apart",
}
"""The chapters in their order, and the time to which each belongs; `BETWEEN` claims none, `UNDATED` stands apart."""


@dataclass(frozen=True)
class Stop:
    """Works of one time. `years` are the earliest and the latest, None where nobody recorded them."""

    works: tuple[Hung, ...]
    years: tuple[int, int] | None = None

    @property
    def label(self) -> Multilingual:
        """The time as the works say it, where they all say the same; else the years; nothing where there are none."""
        if self.years is None:
            return NOTHING
        said = {hung.work.date for hung in self.works}
        if len(said) == 1 and (only := said.pop()):
            return only
        first, last = self.years
        years = str(first) if first == last else f"{first}–{last}"
        return Multilingual(years, years, years)


@dataclass(frozen=True)
class Chapter:
    """A part of the way. `stops` are in the order of time; one without years is the last."""

    key: str
    stops: tuple[Stop, ...]

    @property
    def part(self) -> str:
        """`past`, `present`, `future`, `apart`, or '' for what belongs to none for certain."""
        return CHAPTERS[self.key]

    @property
    def works(self) -> tuple[Hung, ...]:
        """All works of the chapter, in order."""
        return tuple(hung for stop in self.stops for hung in stop.works)

    @property
    def label(self) -> Multilingual:
        """What the edition calls the time of these works; nothing where it does not call all of them so."""
        if any(hung.work.theme != self.key for hung in self.works):
            return NOTHING
        return next((hung.work.theme_label for hung in self.works if hung.work.theme == self.key), NOTHING)

    @property
    def years(self) -> tuple[int, int] | None:
        """The earliest and the latest year."""
        known = [stop.years for stop in self.stops if stop.years]
        return (min(first for first, _ in known), max(last for _, last in known)) if known else None

    @property
    def oldest(self) -> Multilingual:
        """The time of the first stop, in words."""
        return self.stops[0].label


def path(shows: Shows) -> tuple[Chapter, ...]:
    """The whole way. A work that hangs in two exhibitions stands on it once; a chapter without works is left out."""
    works: dict[str, Hung] = {}
    for hung in shows.works:
        works.setdefault(hung.work.uid, hung)
    return tuple(
        Chapter(key, stops) for key in CHAPTERS
        if (stops := _stops([hung for hung in works.values() if chapter_of(hung) == key], in_time=key != UNDATED))
    )  # fmt: skip


def chapter_of(hung: Hung) -> str:
    """The chapter to which a work belongs."""
    theme, years = hung.work.theme, years_of(hung)
    if theme in CHAPTERS:
        return theme
    if years is None:
        return UNDATED
    return EARLIER if years[1] <= BEFORE_THE_OCCUPATION else TODAY if years[0] > LIBERATION else BETWEEN


def years_of(hung: Hung) -> tuple[int, int] | None:
    """The years between which a work was made; of one that is known alone, that one twice."""
    known = [year for year in (hung.work.year_earliest, hung.work.year_latest) if year is not None]
    return (min(known), max(known)) if known else None


def closing_words(chapter: Chapter) -> EditionSection | None:
    """The last section in which works of this chapter hang and that says something: the exhibition's own last word."""
    found: list[EditionSection] = []
    for show in dict.fromkeys(hung.show.uid for hung in chapter.works):
        hangs = [hung for hung in chapter.works if hung.show.uid == show]
        within = {hung.work.section for hung in hangs}
        found += [section for section in hangs[0].show.edition.sections if section.uid in within and words_of(section)]
    return found[-1] if found else None


def words_of(section: EditionSection) -> Multilingual:
    """What stands on the wall of a section: its wall text, else its introduction."""
    return next((text.body for text in section.texts if text.type == "wall" and text.body), section.intro)


def _stops(works: Sequence[Hung], in_time: bool) -> tuple[Stop, ...]:
    if not in_time:
        return (Stop(tuple(works)),) if works else ()
    timed = [(years, [hung for hung in works if years_of(hung) == years]) for years in _in_order(works)]
    timeless = tuple(hung for hung in works if years_of(hung) is None)
    dated = [Stop(tuple(hung), years) for years, group in timed for hung in _alike(group)]
    return (*dated, Stop(timeless)) if timeless else tuple(dated)


def _in_order(works: Iterable[Hung]) -> list[tuple[int, int]]:
    """The spans of years, by their middle."""
    spans = {years for hung in works if (years := years_of(hung))}
    return sorted(spans, key=lambda years: (sum(years), years))


def _alike(group: Sequence[Hung]) -> Iterator[list[Hung]]:
    """Photographs and what was made otherwise stand apart in one year, so that each keeps its height."""
    kinds: dict[bool, list[Hung]] = {}
    for hung in group:
        kinds.setdefault(hung.work.kind == "carpet", []).append(hung)
    yield from kinds.values()


NARROWEST, WIDEST = 0.35, 3.2
"""A strip of film or a broken size neither vanishes nor fills the way."""
GAP = 0.05
FROM_TWO_ROWS, LONGEST = 3, 1.5


@dataclass(frozen=True)
class Placed:
    """Where a picture hangs: its row, and its rectangle in units of the field, apart from the rows' labels."""

    row: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Laid:
    """The pictures of one stop, in their order."""

    places: tuple[Placed, ...]
    rows: int

    @property
    def width(self) -> float:
        """How far they reach."""
        return max(place.x + place.width for place in self.places)

    @property
    def height(self) -> float:
        """How deep they hang, without the rows' labels."""
        return max(place.y + place.height for place in self.places)


Lay = Callable[[Sequence[float]], Laid]


def lying(shapes: Sequence[float]) -> Laid:
    """Below a line that lies: one row as high as the field (1), two for many; the shorter row takes the next one."""
    bounded = [_bounded(shape) for shape in shapes]
    if len(shapes) < FROM_TWO_ROWS:
        height = min(1.0, *(LONGEST / shape for shape in bounded))
        return Laid(tuple(_in_row(bounded, height, 0, 0.0)), 1)
    high, ends, places = (1 - GAP) / 2, [0.0, 0.0], list[Placed]()
    for shape in bounded:
        row = 0 if ends[0] <= ends[1] else 1
        places.append(Placed(row, ends[row], row * (high + GAP), shape * high, high))
        ends[row] += shape * high + GAP
    return Laid(tuple(places), 2)


LEAST_ROW, TALLEST_ROW = 0.28, 0.62


def standing(shapes: Sequence[float]) -> Laid:
    """Beside a line that stands: rows as wide as the field (1), none much lower or higher than the others."""
    rows: list[list[float]] = [[]]
    for shape in map(_bounded, shapes):
        if rows[-1] and _height((*rows[-1], shape)) < LEAST_ROW:
            rows.append([])
        rows[-1].append(shape)
    y, places, height = 0.0, list[Placed](), TALLEST_ROW
    for number, row in enumerate(rows):
        # What is left over for the last row is not larger than what hangs above it.
        height = min(_height(row), height if number and number == len(rows) - 1 else TALLEST_ROW)
        places += _in_row(row, height, number, y)
        y += height + GAP
    return Laid(tuple(places), len(rows))


def _height(row: Sequence[float]) -> float:
    return (1 - GAP * (len(row) - 1)) / sum(row)


def _in_row(shapes: Iterable[float], height: float, row: int, y: float) -> Iterator[Placed]:
    x = 0.0
    for shape in shapes:
        yield Placed(row, x, y, shape * height, height)
        x += shape * height + GAP


def _bounded(shape: float) -> float:
    return min(max(shape, NARROWEST), WIDEST)
