"""What the sample says of a craft and of the alachigh."""

from __future__ import annotations

from dataclasses import dataclass

from kalbajar_catalogue.i18n.languages import Multilingual

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class CraftPicture:
    """One picture: its view (see `pictures.VIEWS`), its role among the pictures and its alt text."""

    view: str
    role: str
    alt: Multilingual


@dataclass(frozen=True)
class Stuff:
    """A material by code with the part that is made of it."""

    material: str
    part: str


@dataclass(frozen=True)
class NamedCraft:
    """An invented craft with its texts; sizes in whole mm, `depth_mm` is the thickness as it lies."""

    code: str
    title: Multilingual
    caption: Multilingual
    craft_type: str
    materials: tuple[Stuff, ...]
    wood_species: tuple[str, ...]
    inlay_materials: tuple[str, ...]
    function: str
    techniques: tuple[str, ...]
    height_mm: int
    width_mm: int
    depth_mm: int
    tools: Multilingual
    steps: tuple[Multilingual, ...]
    date: Multilingual
    pictures: tuple[CraftPicture, ...]

    @property
    def alt(self) -> Multilingual:
        """Return the alt text of the main picture."""
        return self.pictures[0].alt


@dataclass(frozen=True)
class Region:
    """Where a part is seen: a view and the corners of a polygon in fractions of the picture."""

    view: str
    points: Points


@dataclass(frozen=True)
class DwellingPart:
    """A part of the alachigh by its code of the vocabulary `dwelling_part`."""

    code: str
    name: Multilingual
    regions: tuple[Region, ...]


@dataclass(frozen=True)
class NamedDwelling:
    """The sample alachigh with its texts; `pole_count` is the number of rods in the pictures."""

    code: str
    title: Multilingual
    caption: Multilingual
    structure_type: str
    status: str
    diameter_mm: int
    height_mm: int
    pole_count: int
    felt_count: int
    plan: str
    covering: tuple[str, ...]
    frame_materials: tuple[str, ...]
    fixings: tuple[str, ...]
    parts: tuple[DwellingPart, ...]
    setup: Multilingual
    accessibility: Multilingual
    date: Multilingual
    pictures: tuple[CraftPicture, ...]
