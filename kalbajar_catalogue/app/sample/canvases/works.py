"""The sixteen works: who composes, which hand, how large on the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .heritage import bridge, fireworks, road_home, tower
from .highlands import autumn_gorge, flock, hot_spring, murov_morning, waterfall, winter_pass
from .indoors import jug_and_carpet, lit_window, onlooker, pomegranates, village, wild_flowers
from .sketch import Sketch

Place = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Work:
    """What is painted: composition, hand, pixels, seed of all chance, the sign, and which parts are shown near.

    The sign ends at `corner` (shares of the sheet), its letters are `letters` of the height; boxes are shares, too.
    """

    compose: Callable[[Sketch], None]
    hand: str
    size: tuple[int, int]
    seed: int
    sign: str = ""
    ink: str = "2a1c1c"
    letters: float = 0.030
    corner: Place = (0.962, 0.962)
    boxes: Mapping[str, Box] = field(default_factory=dict)


WORKS: dict[str, Work] = {
    "murov-morning": Work(murov_morning, "veils", (1500, 1050), 101, "N", "5d4a6a"),
    "autumn-gorge": Work(
        autumn_gorge,
        "knife",
        (1500, 1200),
        102,
        "NÜMUNƏ",
        "f2d9a0",
        boxes={"detail": (0.54, 0.44, 0.94, 0.84), "signature": (0.72, 0.82, 1.0, 1.0)},
    ),
    "stone-bridge": Work(bridge, "planes", (1600, 1000), 103, "N", "c2321f"),
    "crag-tower": Work(tower, "blocks", (1120, 1500), 104),
    "night-of-joy": Work(fireworks, "chalk", (1500, 1125), 105, "N", "ffd27a"),
    "road-home": Work(road_home, "impression", (1600, 847), 106, "NÜMUNƏ", "4a2a3a"),
    "lit-window": Work(lit_window, "gouache", (1500, 1500), 107, "N", "1a2248"),
    "pomegranates": Work(
        pomegranates,
        "glazes",
        (1500, 1180),
        108,
        "NÜMUNƏ",
        "d9a05a",
        boxes={"detail": (0.36, 0.56, 0.76, 0.98), "signature": (0.74, 0.84, 1.0, 1.0)},
    ),
    "jug-and-carpet": Work(jug_and_carpet, "decor", (1500, 1500), 109, "N", "1c1416"),
    "wild-flowers": Work(wild_flowers, "bouquet", (1100, 1500), 110, "N", "5a5a8a", corner=(0.90, 0.945)),
    "village-steps": Work(village, "tempera", (1150, 1500), 111),
    "flock": Work(flock, "points", (1500, 1031), 112, "N", "3a2452", boxes={"detail": (0.30, 0.54, 0.80, 0.96)}),
    "hot-spring": Work(hot_spring, "wet", (1500, 1080), 113),
    "waterfall": Work(waterfall, "slabs", (860, 1600), 114, "N", "e6f2ee"),
    "winter-pass": Work(winter_pass, "frost", (1800, 600), 115, "NÜMUNƏ", "3a3a6a"),
    "onlooker": Work(onlooker, "silk", (1080, 1500), 116, "N", "23333a"),
}
