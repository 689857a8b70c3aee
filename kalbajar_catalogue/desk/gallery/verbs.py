"""What the wall asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import service
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.exhibitions.service import Frame
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

Verb = Callable[[Work, Progress], str]
WALL_KINDS = ("exhibition", "exhibit", *BY_KIND, "media_link", "media_file", "agent")


@dataclass(frozen=True)
class Wall:
    """One exhibition as the page shows it, and the names of all of them; `show` is None when there is none."""

    shows: tuple[tuple[str, Multilingual], ...]
    show: Exhibition | None = None
    organisers: tuple[Multilingual, ...] = ()
    frames: tuple[Frame, ...] = ()


def wall(uid: str) -> Callable[[Reading], Wall]:
    """Reads the wall of an exhibition, of the first one when there is none of this uid."""

    def read(reading: Reading) -> Wall:
        shows = service.listed(reading)
        names = tuple((show.uid, show.title) for show in shows)
        show = next((show for show in shows if show.uid == uid), shows[0] if shows else None)
        if show is None:
            return Wall(names)
        people = authorities.names_of(reading, [role.agent for role in show.organisers])
        return Wall(names, show, tuple(people.values()), service.wall(reading, show.uid))

    return read


def move(exhibit: str, to: int) -> Verb:
    """Re-hangs an exhibit in another frame; gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        service.move(work, exhibit, to)
        return exhibit

    return write


def take_down(exhibits: Sequence[str]) -> Verb:
    """Takes exhibits down."""

    def write(work: Work, progress: Progress) -> str:
        for exhibit in exhibits:
            service.take_down(work, exhibit)
        return ""

    return write


def create(typed: Mapping[str, str], language: Language) -> Verb:
    """Makes an exhibition of what was typed, and gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        uid = service.create(work, Exhibition()).uid
        service.enter(work, uid, typed, language)
        return uid

    return write


def enter(uid: str, typed: Mapping[str, str], language: Language) -> Verb:
    """Writes what was typed of an exhibition; gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        service.enter(work, uid, typed, language)
        return uid

    return write


def moved(number: str, to: int) -> Action:
    """The name of a re-hanging in the history."""
    return Action("exhibit.moved", {"number": number, "to": to})


def taken_down(numbers: Sequence[str]) -> Action:
    """The name of a taking down in the history."""
    return Action("exhibit.taken_down", {"number": ", ".join(numbers)})


def created() -> Action:
    """The name of a new exhibition in the history."""
    return Action("exhibition.created")


def entered(show: Exhibition, typed: Mapping[str, str]) -> Action:
    """The name of changed facts of an exhibition in the history."""
    return Action("record.fields_edited", {"ref": show.ref, "count": len(typed)})


def changed(show: Exhibition, typed: Mapping[str, str]) -> dict[str, str]:
    """What of the typed texts is new."""
    stood = {f"title_{code}": show.title.get(code) for code in LANGUAGES}
    stood["announced_count"] = str(show.announced_count or "")
    return {key: text for key, text in typed.items() if text != stood[key]}
