"""The pictures of the sample: which there are, under which names their files lie, and how one of them is drawn.

A module of its own, small to import: the processes that draw begin with it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kalbajar_catalogue.app.sample import writing as landscapes
from kalbajar_catalogue.app.sample.canvases import writing as canvases
from kalbajar_catalogue.app.sample.canvases.catalogue import PAINTINGS
from kalbajar_catalogue.app.sample.carpets import writing as carpets
from kalbajar_catalogue.app.sample.carpets.catalogue import CARPETS
from kalbajar_catalogue.app.sample.crafts import writing as crafts
from kalbajar_catalogue.app.sample.crafts.catalogue import ALACHIGH, CRAFTS
from kalbajar_catalogue.app.sample.crafts.records import NamedCraft, NamedDwelling
from kalbajar_catalogue.app.sample.scenes import SCENES
from kalbajar_catalogue.app.sample.stamping import stamp

Drawn = Literal["photograph", "carpet", "painting", "craft", "dwelling"]
MAIN = "main"
LANDSCAPE_SHARE = 0.85
"""Of the size in which a landscape was composed: 1,530 px along its longer side, 13 cm at 300 dpi, cost much less."""


@dataclass(frozen=True)
class Subject:
    """A work of the sample and the views of it that are drawn, the main one first; views of one are drawn together."""

    kind: Drawn
    code: str
    views: tuple[str, ...] = (MAIN,)

    @property
    def key(self) -> str:
        """What other records of the sample call this work."""
        return f"{self.kind}/{self.code}"

    def file_name(self, view: str) -> str:
        """The name of the file of a view."""
        return f"sample-{self.kind}-{self.code}-{view}.jpg"


SUBJECTS: tuple[Subject, ...] = (
    *(Subject("photograph", scene.key) for scene in SCENES),
    *(Subject("carpet", carpet.code, carpet.pictures) for carpet in CARPETS),
    *(Subject("painting", painting.code, painting.pictures) for painting in PAINTINGS),
    *(Subject("craft", thing.code, tuple(picture.view for picture in thing.pictures)) for thing in CRAFTS),
    Subject("dwelling", ALACHIGH.code, tuple(picture.view for picture in ALACHIGH.pictures)),
)


def draw(subject: Subject, folder: Path, scale: float = 1.0) -> None:
    """Draws every view of a work into a folder; the same scale gives the same bytes. Raises OSError."""
    write = _HANDS[subject.kind]
    for view in subject.views:
        path = folder / subject.file_name(view)
        write(subject.code, view, path, scale)
        stamp(path)


def _photograph(code: str, view: str, path: Path, scale: float) -> None:
    landscapes.write(_SCENES[code], path, scale * LANDSCAPE_SHARE)


def _carpet(code: str, view: str, path: Path, scale: float) -> None:
    carpet = _CARPETS[code]
    carpets.write(carpet, next(one for one in carpet.pictures if one == view), path, scale)


def _painting(code: str, view: str, path: Path, scale: float) -> None:
    canvases.write(_PAINTINGS[code], view, path, scale)


def _craft(code: str, view: str, path: Path, scale: float) -> None:
    crafts.write(_THINGS[code], view, path, scale)


_SCENES = {scene.key: scene for scene in SCENES}
_CARPETS = {carpet.code: carpet for carpet in CARPETS}
_PAINTINGS = {painting.code: painting for painting in PAINTINGS}
_THINGS: Mapping[str, NamedCraft | NamedDwelling] = {**{thing.code: thing for thing in CRAFTS}, ALACHIGH.code: ALACHIGH}
_HANDS: Mapping[Drawn, Callable[[str, str, Path, float], None]] = {
    "photograph": _photograph,
    "carpet": _carpet,
    "painting": _painting,
    "craft": _craft,
    "dwelling": _craft,
}
