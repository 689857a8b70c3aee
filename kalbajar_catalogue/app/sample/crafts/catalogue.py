"""The sample crafts and the sample alachigh with their texts in three languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.settings.paths import resources

from .dome import RODS
from .records import CraftPicture, DwellingPart, NamedCraft, NamedDwelling, Stuff
from .regions import DIAMETER_MM, HEIGHT_MM, regions_of


def _words(record: dict[str, str]) -> Multilingual:
    return Multilingual(**{language: record[language] for language in LANGUAGES})


def _pictures(records: list[dict[str, Any]]) -> tuple[CraftPicture, ...]:
    return tuple(CraftPicture(record["view"], record["role"], _words(record["alt"])) for record in records)


def _craft(record: dict[str, Any]) -> NamedCraft:
    height, width, depth = record["size_mm"]
    return NamedCraft(
        code=record["code"],
        title=_words(record["title"]),
        caption=_words(record["caption"]),
        craft_type=record["craft_type"],
        materials=tuple(Stuff(material, part) for material, part in record["materials"]),
        wood_species=tuple(record["wood_species"]),
        inlay_materials=tuple(record["inlay_materials"]),
        function=record["function"],
        techniques=tuple(record["techniques"]),
        height_mm=height,
        width_mm=width,
        depth_mm=depth,
        tools=_words(record["tools"]),
        steps=tuple(_words(step) for step in record["steps"]),
        date=_words(record["date"]),
        pictures=_pictures(record["pictures"]),
    )


def _dwelling(record: dict[str, Any]) -> NamedDwelling:
    parts = tuple(
        DwellingPart(part["code"], _words(part["name"]), regions_of(part["code"])) for part in record["parts"]
    )
    return NamedDwelling(
        code=record["code"],
        title=_words(record["title"]),
        caption=_words(record["caption"]),
        structure_type=record["structure_type"],
        status=record["status"],
        diameter_mm=DIAMETER_MM,
        height_mm=HEIGHT_MM,
        pole_count=RODS,
        felt_count=record["felt_count"],
        plan=record["plan"],
        covering=tuple(record["covering"]),
        frame_materials=tuple(record["frame_materials"]),
        fixings=tuple(record["fixings"]),
        parts=parts,
        setup=_words(record["setup"]),
        accessibility=_words(record["accessibility"]),
        date=_words(record["date"]),
        pictures=_pictures(record["pictures"]),
    )


def load(path: Path) -> tuple[tuple[NamedCraft, ...], NamedDwelling]:
    """Read the crafts and the alachigh from their file."""
    record = json.loads(path.read_text(encoding="utf-8"))
    return tuple(_craft(each) for each in record["crafts"]), _dwelling(record["alachigh"])


CRAFTS: tuple[NamedCraft, ...]
ALACHIGH: NamedDwelling
CRAFTS, ALACHIGH = load(resources() / "sample" / "crafts.json")
