"""The named sample scenes with their texts in three languages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.settings.paths import resources

from .landscapes import Scene

_MONTHS = {"spring": 5, "summer": 7, "autumn": 10, "winter": 1}
_CLOCK = {"dawn": 6, "morning": 9, "noon": 12, "golden": 18, "dusk": 20, "moonlit": 22}


@dataclass(frozen=True)
class NamedScene:
    """A scene with its place in the sample collection and its texts."""

    key: str
    scene: Scene
    theme: str
    pair: str
    year: int
    first: bool
    title: Multilingual
    caption: Multilingual
    alt: Multilingual

    @property
    def taken(self) -> str:
        """Return the invented moment of the picture in the form of Exif."""
        month, hour = _MONTHS[self.scene.season], _CLOCK[self.scene.hour]
        day, minute = 1 + self.scene.seed * 7 % 28, self.scene.seed * 13 % 60
        return f"{self.year}:{month:02}:{day:02} {hour:02}:{minute:02}:00"


def _scene(record: dict[str, Any]) -> Scene:
    width, height = record["format"]
    return Scene(
        seed=record["seed"],
        season=record["season"],
        hour=record["hour"],
        weather=record["weather"],
        subject=record["subject"],
        format=(width, height),
        look=record["look"],
    )


def _named(record: dict[str, Any]) -> NamedScene:
    title, caption, alt = (_words(record[name]) for name in ("title", "caption", "alt"))
    key, theme, pair, year, first = (record[name] for name in ("key", "theme", "pair", "year", "first"))
    return NamedScene(key, _scene(record), theme, pair, year, first, title, caption, alt)


def _words(record: dict[str, str]) -> Multilingual:
    return Multilingual(**{language: record[language] for language in LANGUAGES})


def load(path: Path) -> tuple[NamedScene, ...]:
    """Read the named scenes from their file."""
    records = json.loads(path.read_text(encoding="utf-8"))["scenes"]
    return tuple(_named(record) for record in records)


SCENES: tuple[NamedScene, ...] = load(resources() / "sample" / "scenes.json")
FIRST_TWELVE: tuple[NamedScene, ...] = tuple(scene for scene in SCENES if scene.first)
