"""What the wall asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.desk.actions import first_few
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import looking, rehanging, service
from kalbajar_catalogue.exhibitions.looking import Knowledge
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.exhibitions.service import Frame
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import health, judging
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

Verb = Callable[[Work, Progress], str]
WALL_KINDS = ("exhibition", "exhibit", *BY_KIND, "media_link", "media_file", "agent", "place",
              "house_setting")  # fmt: skip
RIGHTS = "rights"
"""Records that are not on the wall, but what is to mend there depends on them."""
_NOTHING_KNOWN = Knowledge({}, {})


@dataclass(frozen=True)
class Wall:
    """One exhibition as the page shows it, and the names of all of them; `show` is None when there is none."""

    shows: tuple[tuple[str, Multilingual], ...]
    show: Exhibition | None = None
    organisers: tuple[Multilingual, ...] = ()
    frames: tuple[Frame, ...] = ()
    known: Knowledge = _NOTHING_KNOWN


def wall(uid: str) -> Callable[[Reading], Wall]:
    """Reads the wall of an exhibition, of the first one when there is none of this uid."""

    def read(reading: Reading) -> Wall:
        shows = service.listed(reading)
        names = tuple((show.uid, show.title) for show in shows)
        show = next((show for show in shows if show.uid == uid), shows[0] if shows else None)
        if show is None:
            return Wall(names)
        people = authorities.names_of(reading, [role.agent for role in show.organisers])
        frames = service.wall(reading, show.uid)
        known = looking.knowledge(reading, [frame.item for frame in frames if frame.item])
        return Wall(names, show, tuple(people.values()), frames, known)

    return read


def mends(folder: Path, works: Sequence[str]) -> Callable[[Reading], Mapping[str, tuple[str, ...]]]:
    """Reads the checks of gallery health that these works fail, by their uids; `folder` is the catalogue's."""

    def read(reading: Reading) -> Mapping[str, tuple[str, ...]]:
        return health.to_mend(health.health(reading, folder, works))

    return read


def move(exhibition: str, exhibits: Sequence[str], to: int) -> Verb:
    """Re-hangs exhibits from another frame on; gives back the uid of the first."""

    def write(work: Work, progress: Progress) -> str:
        if len(exhibits) == 1:
            service.move(work, exhibits[0], to)
        else:
            rehanging.move_all(work, exhibition, exhibits, to)
        return exhibits[0]

    return write


def swap(exhibition: str, one: str, other: str) -> Verb:
    """Hangs two exhibits in each other's frames."""

    def write(work: Work, progress: Progress) -> str:
        rehanging.swap(work, exhibition, one, other)
        return one

    return write


def close_gaps(exhibition: str) -> Verb:
    """Hangs every exhibit on, so that no frame before the last one is empty."""

    def write(work: Work, progress: Progress) -> str:
        rehanging.close_gaps(work, exhibition)
        return ""

    return write


def hang(exhibition: str, items: Sequence[str], at: int | None) -> Verb:
    """Hangs works from a frame on; when all of them hang here already they move there. Names the action."""

    def write(work: Work, progress: Progress) -> str:
        show = service.get(work, exhibition)
        hung = {exhibit.item: exhibit.uid for exhibit in service.exhibits(work, exhibition)}
        if at is not None and all(item in hung for item in items):
            rehanging.move_all(work, exhibition, [hung[item] for item in items], at)
            work.action = Action("exhibits.rehung", {"count": len(items)})
        else:
            new = service.hang(work, exhibition, items, at)
            work.action = Action("works.hung", {"ref": show.ref, "count": len(new)})
        return items[0]

    return write


def rate(links: Sequence[str], stars: int) -> Verb:
    """Gives pictures their stars."""

    def write(work: Work, progress: Progress) -> str:
        judging.rate(work, links, stars)
        return ""

    return write


def pick(links: Sequence[str], picked: bool) -> Verb:
    """Picks pictures, or no longer."""

    def write(work: Work, progress: Progress) -> str:
        judging.pick(work, links, picked)
        return ""

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


def moved(numbers: Sequence[str], to: int) -> Action:
    """The name of a re-hanging in the history."""
    if len(numbers) > 1:
        return Action("exhibits.rehung", {"count": len(numbers)})
    return Action("exhibit.moved", {"number": numbers[0], "to": to})


def swapped(number: str, other: str) -> Action:
    """The name of a swap in the history."""
    return Action("exhibits.swapped", {"number": number, "other": other})


def closed_up() -> Action:
    """The name of a closing up in the history."""
    return Action("exhibits.closed_up")


def hung(items: Sequence[str]) -> Action:
    """The name of a hanging in the history, until the exhibition is known."""
    return Action("works.hung", {"count": len(items)})


def rated(numbers: Sequence[str], stars: int) -> Action:
    """The name of a rating in the history."""
    return _judged("rated", numbers, {"stars": stars})


def picked(numbers: Sequence[str], picks: bool) -> Action:
    """The name of picking in the history, or of taking picks back."""
    return _judged("picked" if picks else "unpicked", numbers, {})


def _judged(what: str, numbers: Sequence[str], values: Mapping[str, int]) -> Action:
    one, many = _JUDGED[what]
    if len(numbers) == 1:
        return Action(one, {"number": numbers[0], **values})
    return Action(many, {"count": len(numbers), **values})


_JUDGED = {
    "rated": ("picture.rated", "pictures.rated"),
    "picked": ("picture.picked", "pictures.picked"),
    "unpicked": ("picture.unpicked", "pictures.unpicked"),
}


def taken_down(numbers: Sequence[str]) -> Action:
    """The name of a taking down in the history."""
    return Action("exhibit.taken_down", {"number": first_few(numbers), "count": len(numbers)})


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
