"""What every paper is: a name, a usual style, the pictures it wants and the data it gives to its style."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.editions.format import Edition, EditionPicture
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.plates import Look
from kalbajar_catalogue.publishing.runs import Reader
from kalbajar_catalogue.publishing.wording import Words

Document = dict[str, Any]


@dataclass(frozen=True)
class Wanted:
    """A picture that a paper prints: of the work with this number, at `longest_mm` on its longer edge at most."""

    picture: EditionPicture
    number: str
    longest_mm: float


@dataclass(frozen=True)
class Expected:
    """A text that must be found in the finished paper: of the work with this number, of this field."""

    number: str
    field: str
    text: str


@dataclass(frozen=True)
class Setting:
    """All that a paper's data are made from. `looks` tells of each wanted picture, by its SHA-256, how it prints."""

    edition: Edition
    words: Words
    reader: Reader
    choices: Choices
    looks: Mapping[str, Look]

    def look(self, picture: EditionPicture | None) -> Look:
        """How a picture prints; None for no picture."""
        return self.looks.get(picture.sha256) if picture else None


@dataclass(frozen=True)
class Question:
    """Something a paper lets a person choose, the usual answer first.

    No answers: as `usual` is, yes or no, a number, words. `title` is how a museum's own style calls it; what the
    program asks itself has its words elsewhere.
    """

    code: str
    answers: tuple[Option, ...] = ()
    usual: Option = False
    title: Multilingual = NOTHING


@dataclass(frozen=True)
class Paper:
    """A kind of paper. `wanted` and `compose` are pure; `compose` gives plain data for JSON.

    `internal` papers are stamped as such and never leave the house; `longest_mm` is the largest any picture is printed.
    `expected` names, in the order of the pages, what the finished paper is searched for; None: nothing.
    """

    name: str
    style: str
    wanted: Callable[[Edition, Choices], Sequence[Wanted]]
    compose: Callable[[Setting], Document]
    internal: bool = False
    questions: tuple[Question, ...] = ()
    longest_mm: float = 196
    expected: Callable[[Setting], Sequence[Expected]] | None = None
