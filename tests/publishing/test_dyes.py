"""A picture gives its lozenge the nearest of five dyes."""

import pytest
from PIL import Image

from kalbajar_catalogue.publishing.dyes import DYES, dye


@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        ((40, 90, 180), "indigo"),
        ((220, 170, 40), "weld"),
        ((90, 150, 70), "sage"),
        ((245, 243, 240), "ivory"),
        ((20, 15, 12), "walnut"),
        ((150, 40, 30), "weld"),
    ],
)
def test_a_plain_colour(colour: tuple[int, int, int], expected: str) -> None:
    assert dye(Image.new("RGB", (80, 60), colour)) == expected


def test_a_grey_picture_has_a_dye_too() -> None:
    assert dye(Image.linear_gradient("L")) in DYES
