"""What lies in the trash as rows in the words of one language, and which of them are wanted. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.trash.words import called_said, kind_name, moment, name_of, owned_said
from kalbajar_catalogue.desk.widgets.record_rows import sought_by
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.thrown import Thrown

NAME, WHAT, WHEN, WHO, WHY, WITH = range(6)
"""The columns."""


@dataclass(frozen=True)
class TrashRow:
    """A record and the words of its columns; `nameless` tells that the name only stands in for one."""

    thrown: Thrown
    words: tuple[str, ...]
    symbol: str
    sought: str
    nameless: bool

    @property
    def uid(self) -> str:
        """The record's."""
        return self.thrown.uid


def rows_of(lying: Iterable[Thrown], language: Language, nameless: str, merged: str) -> tuple[TrashRow, ...]:
    """The rows, in the same order. `nameless` is said where there is no name, `merged` with `{name}` of whom."""
    return tuple(_row(one, language, nameless, merged) for one in lying)


def narrowed(rows: Sequence[TrashRow], text: str, kind: str) -> list[TrashRow]:
    """The rows that have every word somewhere, and are of the kind; '' for any."""
    wanted = fold(text).split()
    fitting = [row for row in rows if not kind or row.thrown.kind == kind]
    return [row for row in fitting if all(word in row.sought for word in wanted)] if wanted else fitting


def kinds_in(rows: Iterable[TrashRow]) -> dict[str, int]:
    """How many rows there are of each kind, the most first."""
    counts: dict[str, int] = {}
    for row in rows:
        counts[row.thrown.kind] = counts.get(row.thrown.kind, 0) + 1
    return dict(sorted(counts.items(), key=lambda pair: -pair[1]))


def _row(one: Thrown, language: Language, nameless: str, merged: str) -> TrashRow:
    name, what = name_of(one, language), kind_name(one.kind, language)
    why = merged.format(name=called_said(one.heir, language)) if one.heir else one.reason
    words = (
        name or nameless, f"{one.ref} · {what}", moment(one.when, language), one.who, why,
        owned_said(one.owned, language),
    )  # fmt: skip
    spoken = [one.name.get(other) for other in one.name.present()]
    symbol = kinds.RECORD_SYMBOLS.get(one.kind, _SYMBOLS.get(one.kind, "shapes"))
    return TrashRow(one, words, symbol, sought_by(*spoken, name, what, one.ref, one.who, why), not name)


_SYMBOLS = {
    "exhibit": "frame",
    "media_link": "image",
    "media_file": "image",
    "region": "square-dashed",
    "rights": "copyright",
    "citation": "quote",
    "attachment": "link",
    "term": "tags",
    "own_field": "pencil",
    "saved_filter": "list-filter",
    "desk_person": "user",
}
