"""Derivatives: upright, in the right colours, small, without private facts, whole or not there."""

import errno
import io
import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media import derivatives
from kalbajar_catalogue.media.colour import coloured, on_paper, profile_name, srgb_profile
from kalbajar_catalogue.media.derivatives import (
    CARD,
    SCREEN,
    THUMB,
    Derivatives,
    Recipe,
    fitting,
    print_recipe,
    rendered,
)
from kalbajar_catalogue.media.metadata import read_metadata
from tests.media.shared_data import shared

SHA = "0123456789abcdef" * 4
FULL = Recipe("full", 100_000, quality=95)
PRINT = print_recipe(3_000)


def pixels(path: Path, recipe: Recipe = FULL) -> Image.Image:
    """The derivative's pixels."""
    with Image.open(io.BytesIO(rendered(path, recipe).data)) as image:
        return image.copy()


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures, 0 to 255."""
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


@pytest.mark.parametrize("recipe", [THUMB, CARD, SCREEN, PRINT, Recipe("vips", 1_600)], ids=lambda recipe: recipe.name)
def test_all_nine_orientations_look_alike(recipe: Recipe) -> None:
    pictures = [pixels(shared("orientation", f"Landscape_{turn}.jpg"), recipe) for turn in range(9)]
    small = [picture.resize((45, 30), Image.Resampling.BOX) for picture in pictures]
    assert {picture.size for picture in pictures} == {pictures[1].size}
    # The number in the picture differs; a wrong turn differs by 60 and more.
    assert max(difference(small[1], other) for other in small) < 12


def test_a_wrong_turn_would_be_noticed() -> None:
    picture = pixels(shared("orientation", "Landscape_1.jpg"), THUMB).resize((45, 30))
    for turn in (Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.FLIP_TOP_BOTTOM, Image.Transpose.ROTATE_180):
        assert difference(picture, picture.transpose(turn)) > 20


@pytest.mark.parametrize(
    ("name", "spot", "expected"),
    [
        ("pil_sample_cmyk.jpg", (0.4, 1 / 3), (130, 72, 84)),
        ("pil_sample_cmyk.jpg", (0.8, 1 / 3), (89, 0, 0)),
        ("hopper.Lab.tif", (0.8, 1 / 3), (98, 137, 196)),
        ("hopper.Lab.tif", (0.4, 2 / 3), (193, 126, 100)),
        ("hopper_lzw.tif", (0.4, 2 / 3), (193, 126, 100)),
        ("IMG_2927.HEIC", (0.2, 1 / 3), (133, 182, 241)),
    ],
)
def test_colours_at_known_spots(name: str, spot: tuple[float, float], expected: tuple[int, int, int]) -> None:
    picture = pixels(shared("formats", name)).convert("RGB")
    at = picture.getpixel((int(spot[0] * picture.width), int(spot[1] * picture.height)))
    assert isinstance(at, tuple)
    assert max(abs(a - b) for a, b in zip(at, expected, strict=True)) <= 12


def test_lab_and_rgb_of_the_same_photograph_agree() -> None:
    lab, rgb = pixels(shared("formats", "hopper.Lab.tif")), pixels(shared("formats", "hopper_lzw.tif"))
    assert difference(lab, rgb) < 4


def test_cmyk_as_jpeg_and_as_tiff_agree() -> None:
    jpeg, tiff = shared("formats", "pil_sample_cmyk.jpg"), shared("formats", "tiff_strip_cmyk_jpeg.tif")
    assert difference(pixels(jpeg), pixels(tiff)) < 4


def test_display_p3_becomes_srgb_for_the_screen_and_stays_for_print() -> None:
    path = shared("formats", "IMG_2927.HEIC")
    screen, paper = pixels(path, THUMB), pixels(path, Recipe("p", 256, profile="keep"))
    assert "icc_profile" not in screen.info
    assert profile_name(paper.info["icc_profile"]) == "Display P3"
    assert difference(screen, paper) > 1, "the numbers must differ, for the colours to be the same"


def test_sixteen_bits_are_scaled_not_cut(tmp_path: Path) -> None:
    deep = Image.new("I;16", (300, 200), 128 * 257)
    deep.save(tmp_path / "deep.tif")
    deep.save(tmp_path / "deep.png")
    for name in ("deep.tif", "deep.png"):
        assert pixels(tmp_path / name).getextrema() == (128, 128)
        assert pixels(tmp_path / name, THUMB).size == (256, 171)


def test_float_bitonal_and_palette_pictures(tmp_path: Path) -> None:
    Image.new("F", (30, 20), 0.5).save(tmp_path / "f.tif")
    Image.new("1", (30, 20), 1).save(tmp_path / "one.tif")
    Image.new("RGB", (30, 20), (200, 30, 40)).quantize(4).save(tmp_path / "p.png")
    assert pixels(tmp_path / "f.tif").getextrema() == (127, 127)
    assert pixels(tmp_path / "one.tif").getextrema() == (255, 255)
    assert difference(pixels(tmp_path / "p.png"), Image.new("RGB", (30, 20), (200, 30, 40))) < 3


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparent_is_white_paper(mode: str) -> None:
    clear = Image.new(mode, (4, 4), 0)
    assert on_paper(clear).getextrema() in (((255, 255),) * 3, (255, 255))


def test_a_transparent_palette_is_white_paper(tmp_path: Path) -> None:
    picture = Image.new("P", (20, 20), 0)
    picture.putpalette([10, 20, 30] * 256)
    picture.save(tmp_path / "p.gif", transparency=0)
    assert pixels(tmp_path / "p.gif").getextrema() == ((255, 255),) * 3


def test_an_srgb_profile_changes_no_pixel() -> None:
    picture = Image.radial_gradient("L").convert("RGB")
    assert coloured(picture, srgb_profile(), "srgb").image is picture


@pytest.mark.parametrize("profile", [b"", b"rubbish", b"\0" * 200, srgb_profile()[:150]])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "LAB"])
@pytest.mark.parametrize("wanted", ["srgb", "keep"])
def test_broken_or_unfitting_profiles_are_passed_over(mode: str, profile: bytes, wanted: str) -> None:
    result = coloured(Image.new(mode, (3, 3)), profile, "keep" if wanted == "keep" else "srgb")
    assert result.image.mode == ("L" if mode == "L" else "RGB")


@pytest.mark.parametrize("recipe", [THUMB, SCREEN, PRINT], ids=lambda recipe: recipe.name)
@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("photos", "FujiFilm FinePixS1Pro (1).jpg"),
        ("photos", "Olympus FE230-X790.jpg"),
        ("photos", "Issue 266.jpg"),
        ("metadata-samples", "photoshop-8x12-rgb24-all-metadata.png"),
        ("formats", "HTC Desire.webp"),
        ("formats", "IMG_2927.HEIC"),
    ],
)
def test_nothing_private_leaves_with_a_derivative(folder: str, name: str, recipe: Recipe, tmp_path: Path) -> None:
    made = Derivatives(tmp_path).make(shared(folder, name), SHA, recipe)
    found = read_metadata(made.path)
    assert (found.raw, found.latitude, found.serial, found.creators) == ((), None, "", ())
    with Image.open(made.path) as image:
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "icc_profile"}


def test_a_comment_is_not_copied(tmp_path: Path) -> None:
    Image.new("RGB", (20, 20)).save(tmp_path / "a.jpg", comment=b"phone 050 000 00 00")
    assert b"phone" not in rendered(tmp_path / "a.jpg", THUMB).data


def test_never_larger_than_the_original() -> None:
    made = rendered(shared("metadata-samples", "exiftool-XMP.jpg"), SCREEN)
    assert (made.width, made.height) == (8, 8)


@pytest.mark.parametrize(
    ("size", "edge", "expected"),
    [((4000, 3000), 256, (256, 192)), ((100, 50), 256, (100, 50)), ((10_000, 3), 100, (100, 1)), ((1, 1), 1, (1, 1))],
)
def test_fitting(size: tuple[int, int], edge: int, expected: tuple[int, int]) -> None:
    assert fitting(size, edge) == expected


def test_names_and_making_once(tmp_path: Path) -> None:
    made_in = Derivatives(tmp_path)
    source = shared("photos", "Nikon D60.jpg")
    first = made_in.make(source, SHA, THUMB)
    assert first.path == tmp_path / "01" / f"{SHA}-thumb-v1.jpg" == made_in.path_for(SHA, THUMB)
    before = first.path.stat()
    assert made_in.make(source, SHA, THUMB) == first
    assert first.path.stat().st_mtime_ns == before.st_mtime_ns
    assert (first.bytes, max(first.width, first.height)) == (before.st_size, 256)


@pytest.mark.parametrize("left", [0, 10, 2_000])
@pytest.mark.parametrize("format_", ["jpeg", "webp"])
def test_half_a_derivative_is_made_again(tmp_path: Path, left: int, format_: str) -> None:
    made_in = Derivatives(tmp_path)
    recipe = Recipe("x", 256, "jpeg" if format_ == "jpeg" else "webp")
    source = shared("photos", "Nikon D60.jpg")
    whole = made_in.make(source, SHA, recipe)
    whole.path.write_bytes(whole.path.read_bytes()[:left])
    assert made_in.make(source, SHA, recipe) == whole


@pytest.mark.parametrize("recipe", [THUMB, CARD, SCREEN, Recipe("vips", 1_600)], ids=lambda recipe: recipe.name)
def test_a_cut_off_photograph_is_refused(recipe: Recipe, tmp_path: Path) -> None:
    whole = shared("photos", "Nikon D60.jpg").read_bytes()
    for kept in (len(whole) // 3, len(whole) * 9 // 10, len(whole) - 20_000):
        (tmp_path / "cut.jpg").write_bytes(whole[:kept])
        with pytest.raises(WorldError, match=r"picture\.cut_off"):
            Derivatives(tmp_path / "derived").make(tmp_path / "cut.jpg", SHA, recipe)
    assert not list((tmp_path / "derived").rglob("*.*"))


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(WorldError, match=r"disk\.full"):
        Derivatives(tmp_path / "d").make(shared("photos", "Nikon D60.jpg"), SHA, THUMB)
    assert not list((tmp_path / "d").rglob("*.*"))


def test_both_decoders_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    path = shared("photos", "Issue 266.jpg")
    with_vips = pixels(path, SCREEN)
    monkeypatch.setattr(derivatives, "STREAMED_EDGE", 100_000)
    assert with_vips.size == (2048, 1365)
    assert difference(with_vips, pixels(path, SCREEN)) < 3


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "CMYK", "LA"])
@pytest.mark.parametrize("extension", [".tif", ".png"])
def test_large_pictures_look_the_same_from_strips(
    mode: str, extension: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if mode == "CMYK" and extension == ".png":
        return
    picture = Image.linear_gradient("L").resize((700, 500)).convert("RGB").convert(mode)
    picture.save(tmp_path / f"a{extension}")
    whole = pixels(tmp_path / f"a{extension}", THUMB)
    monkeypatch.setattr(derivatives, "STREAMED_PIXELS", 1)
    assert difference(whole, pixels(tmp_path / f"a{extension}", THUMB)) < 2


def test_first_page_and_first_frame(tmp_path: Path) -> None:
    pages = [Image.new("RGB", (30, 30), colour) for colour in ("red", "blue")]
    for name in ("a.tif", "a.gif", "a.webp"):
        pages[0].save(tmp_path / name, save_all=True, append_images=pages[1:])
        assert difference(pixels(tmp_path / name), pages[0]) < 4


@pytest.mark.parametrize("mode", ["CMYK", "L", "RGB"])
def test_both_decoders_agree_on_large_jpegs(mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gradient = Image.linear_gradient("L").resize((3_000, 2_000))
    Image.merge("RGB", (gradient, gradient.rotate(90), gradient.rotate(180))).convert(mode).save(tmp_path / "a.jpg")
    with_vips = pixels(tmp_path / "a.jpg", SCREEN)
    monkeypatch.setattr(derivatives, "STREAMED_EDGE", 100_000)
    assert difference(with_vips, pixels(tmp_path / "a.jpg", SCREEN)) < 2


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_deflate", "jpeg", "packbits"])
def test_a_cut_off_large_tiff_is_refused(
    compression: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derivatives, "STREAMED_PIXELS", 1)
    Image.effect_noise((600, 400), 80).save(tmp_path / "a.tif", compression=compression)
    whole = (tmp_path / "a.tif").read_bytes()
    (tmp_path / "a.tif").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(WorldError, match=r"picture\.(cut_off|broken)"):
        rendered(tmp_path / "a.tif", THUMB)


def test_half_of_a_made_picture_is_never_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(source: Path, target: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        Derivatives(tmp_path / "d").make(shared("photos", "Nikon D60.jpg"), SHA, THUMB)
    assert not list((tmp_path / "d").rglob("*.*"))
