"""Each exhibition on a card: what it is called, its first pictures, how far it is. Takes a Reading, changes nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.service import FileGlance
from kalbajar_catalogue.standing.figures import Figures, ShowFigures
from kalbajar_catalogue.storage.work import Reading

MOST_PICTURES: Final = 4
_LOOKED_AT: Final = 12
"""So many of the first works are looked at for pictures."""


@dataclass(frozen=True)
class ShowCard:
    """One exhibition; `figures` are None as long as nobody reckoned them, and `announced` when nobody said."""

    show: Exhibition
    organisers: Multilingual
    pictures: tuple[FileGlance, ...] = ()
    figures: ShowFigures | None = None

    @property
    def uid(self) -> str:
        """The uid of the exhibition."""
        return self.show.uid

    @property
    def announced(self) -> int | None:
        """How many works were announced."""
        return self.show.announced_count

    @property
    def catalogued(self) -> int | None:
        """How many works hang, as far as that is known."""
        return None if self.figures is None else len(self.figures.works)


def cards(reading: Reading, figures: Figures | None) -> tuple[ShowCard, ...]:
    """A card for every exhibition, in the order they were made; a few queries for each."""
    shows = exhibitions.listed(reading)
    names = authorities.names_of(reading, [role.agent for show in shows for role in show.organisers])
    return tuple(
        ShowCard(
            show,
            items.makers_of(show.organisers, names),
            tuple(islice(_pictures(reading, figures, show.uid), MOST_PICTURES)),
            figures.shows.get(show.uid) if figures else None,
        )
        for show in shows
    )


def _pictures(reading: Reading, figures: Figures | None, show: str) -> Iterator[FileGlance]:
    known = figures.shows.get(show) if figures else None
    first = list(islice(known.works, _LOOKED_AT)) if known else []
    files = media.main_files(reading, first)
    return (files[uid] for uid in first if uid in files)
