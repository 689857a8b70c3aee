"""The named sample carpets with their measures, yarns and texts in three languages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Multilingual
from kalbajar_catalogue.settings.paths import resources

from .designs import DESIGNS
from .dyes import Dye
from .trimmings import Trim
from .weaving import Piece

View = Literal["main", "detail", "back", "selvedge"]


@dataclass(frozen=True)
class Yarn:
    """A yarn: codes of its material and spin, its ply; `shoots` are wefts between two rows of knots."""

    material: str
    ply: int
    spin: str
    colour: str = ""
    shoots: int | None = None


@dataclass(frozen=True)
class Drawing:
    """How a carpet is drawn: its design, cells per decimetre, pixels per cell, finish and ground."""

    design: str
    structure: str
    seed: int
    cells_dm: tuple[int, int]
    pixels: tuple[int, int]
    trim: Trim
    ground: int
    detail: tuple[float, float]
    symmetry: int


@dataclass(frozen=True)
class NamedCarpet:
    """A sample carpet: what its record says and how it is drawn; counts are per 10 cm."""

    code: str
    weave_class: str
    weave_type: str
    layout: str
    motifs: tuple[str, ...]
    colours: tuple[str, ...]
    length_mm: int
    width_mm: int
    knots_horizontal_dm: int | None
    knots_vertical_dm: int | None
    pile_height_mm: float | None
    medallion_count: int
    warp: Yarn
    weft: Yarn
    pile: Yarn
    title: Multilingual
    caption: Multilingual
    alt: Multilingual
    field_design: Multilingual
    border_design: Multilingual
    pictures: tuple[View, ...]
    drawing: Drawing

    @property
    def grid(self) -> tuple[int, int]:
        """Return rows and columns of the whole piece: its size times its density."""
        across, down = self.drawing.cells_dm
        return self.length_mm * down // 100, self.width_mm * across // 100


@lru_cache(maxsize=2)
def piece_of(carpet: NamedCarpet) -> Piece:
    """Return the woven piece; the last two are kept, since pictures of one piece are drawn together."""
    knots = DESIGNS[carpet.drawing.design](*carpet.grid)
    knots.setflags(write=False)
    return Piece(knots, carpet.drawing.seed, carpet.drawing.structure)


def _trim(record: dict[str, Any]) -> Trim:
    dyed = {"selvedge", "web", "web_line", "warp"}
    return Trim(**{name: Dye[value] if name in dyed else value for name, value in record.items()})


def _drawing(record: dict[str, Any]) -> Drawing:
    pairs = {name: tuple(record[name]) for name in ("cells_dm", "pixels", "detail")}
    return Drawing(**{**record, **pairs, "trim": _trim(record["trim"])})


def _words(record: dict[str, str] | None) -> Multilingual:
    return NOTHING if record is None else Multilingual(**{language: record[language] for language in LANGUAGES})


def _named(record: dict[str, Any]) -> NamedCarpet:
    texts = {name: _words(record[name]) for name in ("title", "caption", "alt", "field_design", "border_design")}
    lists = {name: tuple(record[name]) for name in ("motifs", "colours", "pictures")}
    yarns = {name: Yarn(**record[name]) for name in ("warp", "weft", "pile")}
    return NamedCarpet(**{**record, **texts, **lists, **yarns, "drawing": _drawing(record["drawing"])})


def load(path: Path) -> tuple[NamedCarpet, ...]:
    """Read the named carpets from their file."""
    return tuple(_named(record) for record in json.loads(path.read_text(encoding="utf-8"))["carpets"])


CARPETS: tuple[NamedCarpet, ...] = load(resources() / "sample" / "carpets.json")
