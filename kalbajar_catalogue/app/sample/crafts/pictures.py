"""The pictures of the sample crafts and of the alachigh: what each shows, and the drawing of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image

from kalbajar_catalogue.app.sample.noise import stream

from .carvings import chest, ladle, panel
from .fabrics import felt_cover, patterned_curtain, reed_screen
from .felts import bag, hanging, rug
from .inlays import game_board, table_top
from .inside import inside
from .outside import outside
from .plate import Frame, Tone
from .studio import Piece, enlarged, photographed, table

LINEN: Tone = (0.420, 0.355, 0.270)
CLAY: Tone = (0.335, 0.270, 0.200)
PAPER: Tone = (0.500, 0.440, 0.350)
STONE: Tone = (0.270, 0.225, 0.172)


@dataclass(frozen=True)
class Shot:
    """How a thing is photographed; `share` of the size is rendered, `shadow` and `hollow` are in mm."""

    thing: Callable[[Frame], Piece]
    format: tuple[int, int]
    density: float
    ground: Tone
    shadow: float
    hollow: float
    aim: tuple[float, float] = (0.0, 0.0)
    share: float = 0.62
    exposure: float = 1.0

    def frame(self, scale: float) -> Frame:
        """Return the frame that is rendered for a scale of the finished picture."""
        width, height = (max(16, round(side * scale * self.share)) for side in self.format)
        return Frame(width, height, self.density * width / self.format[0], *self.aim)


SHOTS: dict[str, Shot] = {
    "panel": Shot(panel, (1180, 1600), 2.2, LINEN, 12, 8),
    "panel_detail": Shot(panel, (1500, 1125), 5.6, LINEN, 12, 6, (-48.0, -146.0)),
    "chest": Shot(chest, (1700, 1000), 1.28, CLAY, 22, 16, (0.0, -48.0)),
    "ladle": Shot(ladle, (1700, 850), 4.05, PAPER, 24, 9),
    "table_top": Shot(table_top, (1500, 1500), 2.35, STONE, 8, 6, share=0.7),
    "table_top_detail": Shot(table_top, (1500, 1125), 6.8, STONE, 8, 6, (105.0, -55.0), 0.7),
    "game_board": Shot(game_board, (1600, 1360), 2.45, PAPER, 16, 12, share=0.7),
    "felt_rug": Shot(rug, (1600, 1110), 0.81, STONE, 14, 30),
    "felt_rug_detail": Shot(rug, (1500, 1125), 2.7, STONE, 10, 12, (330.0, -110.0)),
    "felt_bag": Shot(bag, (1180, 1600), 2.05, PAPER, 14, 14, (0.0, -72.0)),
    "felt_hanging": Shot(hanging, (1150, 1600), 1.17, LINEN, 10, 18, (0.0, 15.0)),
    "reed_screen": Shot(reed_screen, (1500, 1100), 1.75, STONE, 8, 8),
    "felt_cover": Shot(felt_cover, (1500, 1100), 1.75, STONE, 14, 18),
    "patterned_curtain": Shot(patterned_curtain, (1180, 1600), 0.71, LINEN, 60, 90, (0.0, 20.0), 0.74),
}
SCENES: dict[str, Callable[[float], Image.Image]] = {"outside": outside, "inside": inside}
VIEWS: tuple[str, ...] = (*SHOTS, *SCENES)


def drawn(view: str, scale: float = 1.0) -> Image.Image:
    """Return the picture of a view; the same view and scale give the same pixels. Unknown views: KeyError."""
    if view in SCENES:
        return SCENES[view](scale)
    shot = SHOTS[view]
    frame = shot.frame(scale)
    ground = table(frame, shot.ground, stream(4500, len(view)))
    image = photographed(frame, shot.thing(frame), ground, shot.shadow, shot.hollow, shot.exposure)
    return enlarged(image, round(shot.format[0] * scale), round(shot.format[1] * scale))


def extent(view: str, scale: float = 0.25) -> tuple[float, float]:
    """Return the width and the height in mm of the thing as it is drawn."""
    shot = SHOTS[view]
    frame = shot.frame(scale)
    cover = shot.thing(frame).cover > 0.5
    columns, rows = np.flatnonzero(cover.any(axis=0)), np.flatnonzero(cover.any(axis=1))
    return (columns[-1] - columns[0] + 1) / frame.density, (rows[-1] - rows[0] + 1) / frame.density
