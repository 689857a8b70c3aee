"""How dense a carpet is."""

import pytest

from kalbajar_catalogue.items.density import density_class, from_m2, knots_per_dm2
from kalbajar_catalogue.items.records import Carpet


@pytest.mark.parametrize(
    ("across", "along", "density"),
    [(40, 40, 1600), (25, 60, 1500), (None, 40, None), (40, None, None), (None, None, None), (0, 40, 0)],
)
def test_a_density_is_the_product_of_both_counts(across: int | None, along: int | None, density: int | None) -> None:
    assert knots_per_dm2(Carpet(knots_horizontal_dm=across, knots_vertical_dm=along)) == density


@pytest.mark.parametrize(
    ("density", "named"),
    [
        (0, "low"), (25 * 25, "low"), (32 * 32, "low"), (33 * 33, "medium"), (40 * 40, "medium"), (49 * 49, "medium"),
        (32.5 * 32.5, "medium"), (50 * 50, "high"), (60 * 60, "high"), (4900, "high"), (20_000, "high"),
    ],
)  # fmt: skip
def test_a_density_has_the_class_whose_typical_count_is_nearest(density: float, named: str) -> None:
    assert density_class(density) == named


def test_knots_of_a_square_metre_are_a_hundred_times_those_of_a_square_decimetre() -> None:
    assert from_m2(160_000) == 1600
