"""Open points before an edition, drawn together by what is missing; and how each sort is mended. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.desk.publishing.mending import ALT, CREDIT, TITLE
from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions.number_runs import ranges
from kalbajar_catalogue.freezing.open_points import DECIDED
from kalbajar_catalogue.freezing.telling import point_said
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual

FILL, APPROVE, MANY, OPEN, NONE = "fill", "approve", "many", "open", ""
_WAITING: Final = ("text_draft", "text_stale")
_FILLED: Final = (TITLE, CREDIT, ALT)
_BATCHED: Final = frozenset({"photographer", "makers", "date_display", "place_shown", "period_relation", "materials"})


@dataclass(frozen=True)
class Group:
    """Points of one sort, of works or of the exhibition; `way` is how they are mended together.

    `names` are those of the events and sections that are meant, each once.
    """

    code: str
    field: str
    points: tuple[OpenPoint, ...]
    names: tuple[Multilingual, ...] = ()

    @property
    def decided(self) -> bool:
        """Whether somebody wanted it so: it is told only."""
        return self.code in DECIDED

    @property
    def records(self) -> tuple[str, ...]:
        """Where they are mended, each once."""
        return tuple(dict.fromkeys(point.record for point in self.points if point.record))

    @property
    def of_works(self) -> bool:
        """Whether works are meant, not the exhibition."""
        return any(point.number for point in self.points)

    @property
    def count(self) -> int:
        """How many records are meant."""
        return len(self.records) or len({point.number for point in self.points})

    @property
    def way(self) -> str:
        """How they are mended."""
        if not self.records:
            return NONE
        if self.code in _WAITING:
            return APPROVE
        if self.code == "missing" and self.field in _FILLED and self.of_works:
            return FILL
        batched = self.code == "rights_undecided" or (self.code == "missing" and self.field in _BATCHED)
        return MANY if batched and len(self.records) > 1 else OPEN


def groups(points: Iterable[OpenPoint], names: Mapping[str, Multilingual] | None = None) -> tuple[Group, ...]:
    """The points of each sort; what was decided comes last. `names` are those of events and sections, by uid."""
    alike: dict[tuple[str, str, bool], list[OpenPoint]] = {}
    for point in points:
        alike.setdefault((point.code, point.field, bool(point.number)), []).append(point)
    found = [Group(code, field, tuple(group), _names(group, names or {})) for (code, field, _), group in alike.items()]
    return tuple(sorted(found, key=lambda group: group.decided))


def _names(group: Sequence[OpenPoint], names: Mapping[str, Multilingual]) -> tuple[Multilingual, ...]:
    meant = dict.fromkeys(point.record for point in group if not point.number)
    return tuple(names[uid] for uid in meant if uid in names)


def said(group: Group, language: Language) -> str:
    """What is open, without languages: `Not recorded: Credit line`."""
    told = point_said(OpenPoint(group.code, field=group.field), language)
    return told[:1].upper() + told[1:]


def detail(group: Group, language: Language) -> str:
    """The numbers of the works or the names of the events and sections, and the languages that are meant."""
    names = "; ".join(name.best(language).text for name in group.names)
    numbers = ranges(list(dict.fromkeys(point.number for point in group.points if point.number)))
    codes = [code for code in LANGUAGES if any(point.language == code for point in group.points)]
    pieces = (numbers, names, ", ".join(codes) if len(codes) < len(LANGUAGES) else "")
    return " · ".join(piece for piece in pieces if piece)


def count_of(found: Sequence[Group]) -> int:
    """How many points want to be mended or accepted."""
    return sum(len(group.points) for group in found if not group.decided)
