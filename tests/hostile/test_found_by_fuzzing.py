"""What changed files have brought to light, each with the smallest file that showed it."""

import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from kalbajar_catalogue.importing import remembering
from kalbajar_catalogue.media.colour import profile_fits
from kalbajar_catalogue.media.derivatives import CARD, rendered


def odd_profile() -> bytes:
    """A profile whose space of colours is called by letters that there are not."""
    whole = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return whole[:16] + b"\xe7GB " + whole[20:]


def test_a_profile_of_an_unreadable_space_is_left_out(tmp_path: Path) -> None:
    assert not profile_fits(odd_profile(), "RGB")
    file = tmp_path / "odd.webp"
    Image.new("RGB", (40, 30), "red").save(file, icc_profile=odd_profile(), lossless=True)
    assert rendered(file, CARD).width == 40


def test_what_is_remembered_is_unpacked_no_further_than_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "_MOST_BYTES", 1000)
    assert remembering._unpacked(zlib.compress(b"x" * 900)) == b"x" * 900
    with pytest.raises(ValueError, match="not whole"):
        remembering._unpacked(zlib.compress(b"x" * 2000))
    with pytest.raises(ValueError, match="not whole"):
        remembering._unpacked(zlib.compress(b"x" * 900)[:-3])
