"""The editions that a kiosk shows, side by side: found by exhibition, by work, in the order of hanging. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kalbajar_catalogue.editions.format import Edition, EditionPicture, EditionWork
from kalbajar_catalogue.editions.reader import Opened

SEPARATOR = "/"


@dataclass(frozen=True)
class Hung:
    """A work where it hangs. `key` names it on this kiosk: the exhibition's uid, a stroke, the work's uid."""

    key: str
    work: EditionWork
    show: "Show" = field(repr=False)
    place: int = 0
    """How many hang before it in its exhibition."""

    @property
    def is_shown(self) -> bool:
        """Whether a picture of it can be shown on a screen."""
        return any(self.show.file_of(one) for one in self.work.pictures)


@dataclass(frozen=True)
class Show:
    """One exhibition, as its edition says it is."""

    edition: Edition
    files: dict[str, Path] = field(default_factory=dict)
    """SHA-256 -> picture; one that is damaged or missing is not here."""

    @property
    def uid(self) -> str:
        """The exhibition's."""
        return self.edition.uid

    @cached_property
    def works(self) -> tuple[Hung, ...]:
        """In the order of hanging."""
        ordered = sorted(self.edition.works, key=lambda work: work.order)
        return tuple(Hung(self.key_of(work.uid), work, self, place) for place, work in enumerate(ordered))

    @cached_property
    def by_uid(self) -> dict[str, Hung]:
        """The works by their uid."""
        return {hung.work.uid: hung for hung in self.works}

    def key_of(self, work: str) -> str:
        """The name on this kiosk of the work with this uid."""
        return f"{self.uid}{SEPARATOR}{work}"

    def file_of(self, picture: EditionPicture) -> Path | None:
        """The file to show on a screen; None where there is none, or it may only be printed."""
        return self.files.get(picture.screen) if picture.screen else None


@dataclass(frozen=True)
class Shows:
    """All exhibitions on this kiosk, in the order in which they opened."""

    shows: tuple[Show, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.shows)

    def __iter__(self) -> Iterator[Show]:
        return iter(self.shows)

    @cached_property
    def works(self) -> tuple[Hung, ...]:
        """Every work of every exhibition."""
        return tuple(hung for show in self.shows for hung in show.works)

    @cached_property
    def by_key(self) -> dict[str, Hung]:
        """The works by their name on this kiosk."""
        return {hung.key: hung for hung in self.works}

    def show(self, uid: str) -> Show | None:
        """The exhibition with this uid."""
        return next((show for show in self.shows if show.uid == uid), None)

    def work(self, key: str) -> Hung | None:
        """The work of this name; of a bare uid the first that hangs."""
        if found := self.by_key.get(key):
            return found
        return next((show.by_uid[key] for show in self.shows if key in show.by_uid), None)

    def of_kind(self, kind: str) -> tuple[Hung, ...]:
        """The works of one kind: photograph, carpet, painting, craft, dwelling, other."""
        return tuple(hung for hung in self.works if hung.work.kind == kind)


def shows_of(opened: Sequence[Opened]) -> Shows:
    """The newest edition of each exhibition among those opened, the exhibition with the lowest number first."""
    newest: dict[str, Opened] = {}
    for one in sorted(opened, key=lambda one: one.edition.made_at):
        newest[one.edition.uid] = one
    ordered = sorted(newest.values(), key=lambda one: (one.edition.ref, one.edition.begin_date, one.edition.uid))
    return Shows(tuple(Show(one.edition, dict(one.pool.files)) for one in ordered))
