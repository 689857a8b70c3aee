"""The format of an edition, schema 1: public facts only, ready to be printed or shown, over a pool of pictures.

Everything that a paper prints stands here in each language already: dates, sizes and materials are
sentences, not data, so that no reader of an edition needs the catalogue's rules.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual

SCHEMA = 1


@dataclass(frozen=True)
class EditionPicture:
    """One picture of a work. `sha256` names the print derivative in the pool: upright RGB or grey JPEG."""

    sha256: str
    width: int
    height: int
    role: str = "main"
    alt_text: Multilingual = NOTHING
    creator: Multilingual = NOTHING
    copyright_notice: Multilingual = NOTHING


@dataclass(frozen=True)
class EditionPerson:
    """Somebody named on a paper, with the word for what they did."""

    name: Multilingual
    role: str = ""
    role_label: Multilingual = NOTHING


@dataclass(frozen=True)
class EditionFact:
    """What a field of the museum's own says of a work, under the label that the museum gave it."""

    label: Multilingual
    value: Multilingual


@dataclass(frozen=True)
class EditionWork:
    """One exhibit: a work as it hangs, under its catalogue number."""

    uid: str
    ref: str
    kind: str
    number: str
    order: int
    title: Multilingual = NOTHING
    title_is_descriptive: bool = False
    makers: tuple[EditionPerson, ...] = ()
    date: Multilingual = NOTHING
    place: Multilingual = NOTHING
    materials: Multilingual = NOTHING
    dimensions: Multilingual = NOTHING
    theme: str = ""
    theme_label: Multilingual = NOTHING
    caption: Multilingual = NOTHING
    description: Multilingual = NOTHING
    holder: Multilingual = NOTHING
    credit_line: Multilingual = NOTHING
    pictures: tuple[EditionPicture, ...] = ()
    facts: tuple[EditionFact, ...] = ()


@dataclass(frozen=True)
class OpenPoint:
    """Something that is missing before print: in which work (by number; empty for the exhibition), language, field."""

    code: str
    number: str = ""
    field: str = ""
    language: str = ""


@dataclass(frozen=True)
class Edition:
    """An exhibition as it was at one moment."""

    uid: str
    made_at: str
    title: Multilingual
    subtitle: Multilingual = NOTHING
    dates: Multilingual = NOTHING
    venue: Multilingual = NOTHING
    organisers: tuple[EditionPerson, ...] = ()
    summary: Multilingual = NOTHING
    announced_count: int | None = None
    works: tuple[EditionWork, ...] = ()
    open_points: tuple[OpenPoint, ...] = ()
    proof: bool = True
    sample: bool = False
    schema: int = SCHEMA


@dataclass(frozen=True)
class Pool:
    """Where the pictures of an edition lie now: SHA-256 of the derivative -> file."""

    files: Mapping[str, Path] = field(default_factory=dict)
