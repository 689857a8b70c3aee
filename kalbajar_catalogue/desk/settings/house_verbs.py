"""What the settings ask of the core about people, languages and freezing. Called in the database lane."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kalbajar_catalogue.authorities import desk_people, house
from kalbajar_catalogue.authorities.records import DeskPerson
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.freezing import policy
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading, Work

Write = Callable[[Work, Progress], Any]
Long = Callable[[Progress], Any]


def people(reading: Reading) -> tuple[DeskPerson, ...]:
    """Reads who works at this desk."""
    return desk_people.listed(reading)


def add_person(name: str) -> Write:
    """Adds somebody and gives back the name as it is kept."""

    def write(work: Work, progress: Progress) -> str:
        return desk_people.add(work, name).name

    return write


def change_person(uid: str, values: Mapping[str, Any]) -> Write:
    """Sets the name or the colour of somebody."""

    def write(work: Work, progress: Progress) -> None:
        desk_people.change(work, uid, values)

    return write


def remove_person(uid: str) -> Write:
    """Takes somebody off the list."""

    def write(work: Work, progress: Progress) -> None:
        desk_people.remove(work, uid)

    return write


def languages(reading: Reading) -> tuple[Language, ...]:
    """Reads the languages of the house."""
    return house.languages(reading)


def want_languages(codes: Sequence[str]) -> Write:
    """Sets the languages of the house."""

    def write(work: Work, progress: Progress) -> None:
        house.want_languages(work, codes)

    return write


def is_strict(catalogue: Catalogue) -> Long:
    """Reads whether every open point binds."""

    def read(progress: Progress) -> bool:
        return policy.is_strict(catalogue)

    return read


def set_strict(catalogue: Catalogue, strict: bool) -> Long:
    """Lets every open point bind, or be accepted, and gives back what holds then."""

    def write(progress: Progress) -> bool:
        policy.set_strict(catalogue, strict)
        return policy.is_strict(catalogue)

    return write
