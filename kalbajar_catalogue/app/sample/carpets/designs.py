"""The designs by their names."""

from __future__ import annotations

from collections.abc import Callable

from . import allover_designs, flat_designs, pile_designs
from .knots import Knots

DESIGNS: dict[str, Callable[[int, int], Knots]] = {
    "sunbursts": pile_designs.sunbursts,
    "three_hooked": pile_designs.three_hooked,
    "cloudband": pile_designs.cloudband,
    "gols": pile_designs.gols,
    "five_stepped": pile_designs.five_stepped,
    "butas": allover_designs.butas,
    "arch": allover_designs.arch,
    "dragons": allover_designs.dragons,
    "runner": allover_designs.runner,
    "bands": flat_designs.bands,
    "strips": flat_designs.strips,
    "stepped_rhombs": flat_designs.stepped_rhombs,
    "caravan": flat_designs.caravan,
    "great_s": flat_designs.great_s,
    "birds": flat_designs.birds,
    "sumakh": flat_designs.sumakh,
}
