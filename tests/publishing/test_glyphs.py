"""The code points read from a font are those that fontTools reads."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kalbajar_catalogue.publishing.glyphs import REPLACEMENT, code_points, printable
from kalbajar_catalogue.settings.paths import resources

FONTS = resources() / "fonts"


@pytest.mark.parametrize("name", sorted(file.name for file in FONTS.glob("*.ttf")))
def test_a_font_is_read_as_others_read_it(name: str) -> None:
    with TTFont(FONTS / name) as font:
        assert code_points(FONTS / name) == set(font.getBestCmap())


def test_the_replacement_itself_can_be_printed() -> None:
    assert ord(REPLACEMENT) in printable(FONTS)
    assert ord("王") not in printable(FONTS)


def test_what_is_no_font_is_refused(tmp_path: Path) -> None:
    (tmp_path / "None-Regular.ttf").write_bytes(b"\0\1\0\0" + bytes(12))
    with pytest.raises(OSError, match="cmap"):
        printable(tmp_path)
