"""Originals decoded to look into: the same pixels as any decoder's, upright, and halves of them."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.media import levels
from kalbajar_catalogue.media.colour import coloured, eight_bit, embedded_profile, on_paper
from kalbajar_catalogue.media.levels import decoded
from tests.media.shared_data import shared

SIZE = (2600, 1500)


def noise(size: tuple[int, int] = SIZE) -> Image.Image:
    """A picture in which no two places are alike."""
    rng = np.random.default_rng(7)
    return Image.fromarray(rng.integers(0, 256, (size[1], size[0], 3), np.uint8))


def rgb(sheet: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return sheet[..., 2::-1]


def seen(path: Path) -> NDArray[np.uint8]:
    """The pixels of a file as seen upright, by the plain way."""
    with Image.open(path) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


@pytest.mark.parametrize("streams", [False, True], ids=["pillow", "libvips"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_pixel_is_where_it_belongs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, orientation: int, streams: bool
) -> None:
    monkeypatch.setattr(levels, "STREAMED_PIXELS", 1 if streams else 10**9)
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = tmp_path / "turned.jpg"
    noise().save(file, quality=95, exif=exif)
    found = decoded(file)
    assert (found.height, found.width) == found.sheets[0].shape[:2]
    assert np.array_equal(rgb(found.sheets[0]), seen(file))
    assert (found.sheets[0][..., 3] == 255).all()


def test_each_level_is_the_mean_of_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "odd.png"
    noise((4101, 1301)).save(file)
    found = decoded(file)
    assert [sheet.shape[:2] for sheet in found.sheets] == [(1301, 4101), (651, 2051), (326, 1026)]
    finest, half = (rgb(sheet).astype(int) for sheet in found.sheets[:2])
    mean = finest[:1300, :4100].reshape(650, 2, 2050, 2, 3).mean(axis=(1, 3))
    assert np.abs(half[:650, :2050] - mean).max() <= 1


@pytest.mark.parametrize(
    ("scale", "width"), [(8, 4101), (1.0, 4101), (0.51, 4101), (0.5, 2051), (0.2, 1026), (0, 1026)]
)
def test_the_smallest_level_with_enough_pixels_is_shown(tmp_path: Path, scale: float, width: int) -> None:
    file = tmp_path / "wide.png"
    noise((4101, 40)).save(file)
    assert decoded(file).sheet_for(scale).shape[1] == width


@pytest.mark.parametrize("streams", [False, True], ids=["pillow", "libvips"])
def test_a_very_large_one_is_held_at_half_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, streams: bool
) -> None:
    monkeypatch.setattr(levels, "STREAMED_PIXELS", 1 if streams else 10**9)
    file = tmp_path / "large.jpg"
    noise().save(file, quality=95)
    found = decoded(file, most_pixels=SIZE[0] * SIZE[1] // 2)
    assert (found.width, found.height) == SIZE
    assert found.sheets[0].shape[:2] == (SIZE[1] // 2, SIZE[0] // 2)
    mean = seen(file).astype(int).reshape(SIZE[1] // 2, 2, SIZE[0] // 2, 2, 3).mean(axis=(1, 3))
    assert np.abs(rgb(found.sheets[0]) - mean).max() <= 1


@pytest.mark.parametrize(
    ("mode", "colour", "expected"),
    [("L", 77, (77, 77, 77)), ("RGBA", (0, 0, 0, 0), (255, 255, 255)), ("I;16", 77 * 257, (77, 77, 77))],
)
def test_colours_are_those_of_the_screen(
    tmp_path: Path, mode: str, colour: int | tuple[int, ...], expected: tuple[int, int, int]
) -> None:
    file = tmp_path / "plain.png"
    Image.new(mode, (40, 30), colour).save(file)
    assert np.abs(rgb(decoded(file).sheets[0]).astype(int) - expected).max() <= 1


@pytest.mark.parametrize("streams", [False, True], ids=["pillow", "libvips"])
def test_a_profile_is_converted_strip_by_strip(monkeypatch: pytest.MonkeyPatch, streams: bool) -> None:
    monkeypatch.setattr(levels, "STREAMED_PIXELS", 1 if streams else 10**9)
    file = shared("formats", "icc_profile_big.jpg")
    with Image.open(file) as image:
        wanted = coloured(on_paper(eight_bit(image)), embedded_profile(image), "srgb").image.convert("RGB")
    assert np.array_equal(rgb(decoded(file).sheets[0]), np.asarray(wanted))


def test_a_cut_off_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "cut.jpg"
    noise().save(file, quality=95)
    file.write_bytes(file.read_bytes()[:200_000])
    for streamed_from in (1, 10**9):
        monkeypatch.setattr(levels, "STREAMED_PIXELS", streamed_from)
        with pytest.raises(WorldError, match=r"picture\.cut_off"):
            decoded(file)


def test_it_can_be_stopped_between_strips(tmp_path: Path) -> None:
    file = tmp_path / "long.jpg"
    noise().save(file)
    told: list[int] = []

    def stop(done: int, total: int, what: str = "") -> None:
        told.append(done)
        if len(told) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        decoded(file, stop)
    rows = levels.STRIP_PIXELS // SIZE[0] // 2 * 2
    assert told == [rows, 2 * rows]
