"""Every cut of our fonts has every letter of three alphabets."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kalbajar_catalogue.settings.paths import resources

FONTS = resources() / "fonts"
CUTS = sorted(FONTS.glob("*.ttf"))
AZERBAIJANI = "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZzWw"
RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
AZERBAIJANI_CYRILLIC = "ӘәӨөҮүҒғҺһҸҹҜҝЈј"
MARKS = "0123456789“”„«»‘’–—×№°…·.,:;!?()[]/%&©®§+−=\u00a0\u25af"


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: cut.stem)
def test_every_letter_has_a_drawing(cut: Path) -> None:
    with TTFont(cut) as font:
        drawn = font.getBestCmap()
        missing = [mark for mark in AZERBAIJANI + RUSSIAN + AZERBAIJANI_CYRILLIC + MARKS if ord(mark) not in drawn]
        blank = [mark for mark in AZERBAIJANI + RUSSIAN if not font["glyf"][drawn[ord(mark)]].numberOfContours]
        assert not missing
        assert not blank


def test_each_cut_is_found_by_family_weight_and_slope() -> None:
    found = {_described(cut) for cut in CUTS}
    serif = {("EB Garamond", weight, False) for weight in (400, 500, 600, 700)}
    sans = {("Inter", weight, False) for weight in (400, 500, 600, 700)}
    italics = {("EB Garamond", 400, True), ("EB Garamond", 600, True), ("Inter", 400, True)}
    assert found == serif | sans | italics


def _described(cut: Path) -> tuple[str, int, bool]:
    with TTFont(cut) as font:
        assert "fvar" not in font, "a variable file would name the subsets of its weights alike"
        family = font["name"].getDebugName(16) or font["name"].getDebugName(1)
        return family, font["OS/2"].usWeightClass, bool(font["OS/2"].fsSelection & 1)


def test_the_licence_lies_beside_each_family() -> None:
    for family in {cut.stem.partition("-")[0] for cut in CUTS}:
        assert "SIL OPEN FONT LICENSE" in (FONTS / f"{family}-OFL.txt").read_text("utf-8")
