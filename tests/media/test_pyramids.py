"""Tiles of large originals: upright, in the right colours, without seams, whole or not there, in little memory."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.tile_grid import Grid
from kalbajar_catalogue.editions.tiles import Tiles
from kalbajar_catalogue.media import pyramids
from kalbajar_catalogue.media.derivatives import Recipe, rendered
from tests.media.shared_data import shared

SHA = "0123456789abcdef" * 4
FULL = Recipe("full", 100_000, quality=95)
WIDTH, HEIGHT = 1_307, 1_101


def picture(width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    """A picture that looks different from every side, with fine lines."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    made = Image.merge("RGB", (across, Image.linear_gradient("L").resize((width, height)), ImageChops.invert(across)))
    pen = ImageDraw.Draw(made)
    pen.polygon([(40, 30), (width // 2, 60), (90, height // 2)], "#9B2D2A")
    pen.ellipse((width * 2 // 3, height * 2 // 3, width - 20, height - 50), "#22395B", "white", 9)
    for place in range(0, width, 97):
        pen.line((place, 0, width - place, height), "#F4E9D8", 3)
    return made


def made_of(source: Path) -> Tiles:
    """The tiles of a file."""
    path = source.with_name(f"{source.name}.tiles")
    with path.open("wb") as out:
        pyramids.cut(source, out)
    return Tiles.opened(path)


def decoded(tiles: Tiles, level: int, column: int, row: int) -> Image.Image:
    with Image.open(io.BytesIO(tiles.tile(level, column, row))) as image:
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        return image.convert("RGB")


def put_together(tiles: Tiles, level: int) -> Image.Image:
    """A level as a screen shows it, of the cells only."""
    there = tiles.levels[level]
    whole = Image.new("RGB", (there.width, there.height), "magenta")
    for row in range(there.rows):
        for column in range(there.columns):
            cell, area = tiles.cell(level, column, row), tiles.area(level, column, row)
            tile = decoded(tiles, level, column, row)
            assert tile.size == (area.width, area.height)
            left, top = cell.x - area.x, cell.y - area.y
            whole.paste(tile.crop((left, top, left + cell.width, top + cell.height)), (cell.x, cell.y))
    return whole


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures, 0 to 255."""
    assert one.size == other.size
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def upright(source: Path) -> Image.Image:
    """The picture as the other derivatives show it."""
    with Image.open(io.BytesIO(rendered(source, FULL).data)) as image:
        return image.convert("RGB")


def assert_same_at_every_level(source: Path, most: float = 2) -> Tiles:
    """Put together, each level is the picture, made smaller; JPEG keeps brightness better than colours."""
    tiles, expected = made_of(source), upright(source)
    assert (tiles.width, tiles.height) == expected.size
    for level in reversed(tiles.levels):
        shown = put_together(tiles, level.number)
        assert difference(shown.convert("L"), expected.convert("L")) < most
        assert difference(shown, expected) < 2.5 * most
        expected = expected.reduce(2)
    return tiles


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("size", [(WIDTH, HEIGHT), (1_024, 513), (514, 1_025)], ids=str)
def test_every_level_is_the_upright_picture_whatever_way_the_camera_was_held(
    turn: int, size: tuple[int, int], tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[274] = turn
    picture(*size).save(tmp_path / "a.jpg", quality=95, exif=exif)
    assert_same_at_every_level(tmp_path / "a.jpg")


def test_a_wrong_turn_and_a_shift_of_one_pixel_would_be_noticed(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.png")
    whole = put_together(made_of(tmp_path / "a.png"), 2)
    for turn in (Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.FLIP_TOP_BOTTOM, Image.Transpose.ROTATE_180):
        assert difference(whole.transpose(turn), picture()) > 20
    for shift in ((1, 0), (0, 1)):
        assert difference(ImageChops.offset(whole, *shift).convert("L"), picture().convert("L")) > 2


@pytest.mark.parametrize("mode", ["L", "RGBA", "LA", "CMYK", "P", "1", "LAB", "I;16", "F"])
@pytest.mark.parametrize("ending", [".tif", ".png", ".jpg", ".webp"])
def test_every_sort_of_pixels_has_the_colours_of_the_other_derivatives(mode: str, ending: str, tmp_path: Path) -> None:
    try:
        picture().convert("L" if mode == "I;16" else mode).convert(mode).save(tmp_path / f"a{ending}")
    except (OSError, ValueError, KeyError):
        pytest.skip("there is no such file")
    assert_same_at_every_level(tmp_path / f"a{ending}", 5 if mode in ("1", "P") else 2)


@pytest.mark.parametrize("rows", [1, 7, 64, 100, 1_000, HEIGHT])
@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_deflate", "raw", "jpeg"])
def test_tiffs_with_strips_of_any_height_are_read(rows: int, compression: str, tmp_path: Path) -> None:
    strips = 16 * rows if compression == "jpeg" else rows
    picture().save(tmp_path / "a.tif", compression=compression, tiffinfo={278: strips})
    assert_same_at_every_level(tmp_path / "a.tif")


def test_a_progressive_jpeg_is_read(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.jpg", progressive=True, quality=95)
    assert_same_at_every_level(tmp_path / "a.jpg")


@pytest.mark.parametrize("size", [(1, 1), (3_001, 2), (2, 3_001), (512, 512), (513, 514)], ids=str)
def test_odd_shapes_are_cut_too(size: tuple[int, int], tmp_path: Path) -> None:
    Image.effect_noise(size, 40).filter(ImageFilter.BoxBlur(3)).save(tmp_path / "a.png")
    assert_same_at_every_level(tmp_path / "a.png", 4)


def test_display_p3_becomes_srgb() -> None:
    source = shared("formats", "IMG_2927.HEIC")
    out = io.BytesIO()
    grid = pyramids.cut(source, out)
    with Image.open(io.BytesIO(rendered(source, FULL).data)) as image:
        assert (grid.width, grid.height) == image.size


def test_a_real_photograph_looks_the_same(tmp_path: Path) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(shared("photos", "Kleiber_by_Lukas_Baubkus.jpg").read_bytes())
    tiles = assert_same_at_every_level(source, 4)
    assert [(level.columns, level.rows) for level in tiles.levels] == [(1, 1), (2, 1), (3, 2), (6, 4), (12, 7)]


def test_two_neighbours_show_the_same_where_they_overlap(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.png")
    tiles = made_of(tmp_path / "a.png")
    left, right = decoded(tiles, 2, 0, 0), decoded(tiles, 2, 1, 0)
    assert (left.width, right.width) == (513, 514)
    ends, begins = left.crop((511, 0, 513, 512)), right.crop((0, 0, 2, 512))
    assert difference(ends, begins) < 6


def test_nothing_private_is_in_a_tile(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[315] = "phone 050 000 00 00"
    picture().save(tmp_path / "a.jpg", exif=exif, comment=b"phone 050 000 00 00")
    assert b"phone" not in made_of(tmp_path / "a.jpg").path.read_bytes()


@pytest.mark.parametrize(("size", "worth"), [((2_560, 2_560), False), ((2_561, 1), True), ((1, 2_561), True)])
def test_what_a_screen_shows_whole_is_not_cut(size: tuple[int, int], worth: bool) -> None:
    assert pyramids.worth_zooming(*size) == worth


def test_made_once_and_the_same_bytes_again(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.png")
    first = pyramids.make(tmp_path / "one", tmp_path / "a.png", SHA)
    assert first == tmp_path / "one" / "01" / f"{SHA}-tiles-v1.tiles"
    before = first.stat()
    assert pyramids.make(tmp_path / "one", tmp_path / "a.png", SHA) == first
    assert (first.stat().st_mtime_ns, first.stat().st_ino) == (before.st_mtime_ns, before.st_ino)
    second = pyramids.make(tmp_path / "two", tmp_path / "a.png", SHA)
    assert second.read_bytes() == first.read_bytes()


@pytest.mark.parametrize("left", [0, 10, 100_000, -1])
def test_half_a_container_is_made_again(left: int, tmp_path: Path) -> None:
    picture().save(tmp_path / "a.png")
    path = pyramids.make(tmp_path / "d", tmp_path / "a.png", SHA)
    whole = path.read_bytes()
    path.write_bytes(whole[:left])
    assert pyramids.make(tmp_path / "d", tmp_path / "a.png", SHA).read_bytes() == whole


@pytest.mark.parametrize("ending", [".jpg", ".png", ".tif", ".webp"])
def test_a_cut_off_original_is_refused_and_nothing_is_left(ending: str, tmp_path: Path) -> None:
    source = tmp_path / f"a{ending}"
    picture().save(source)
    whole = source.read_bytes()
    source.write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(WorldError, match=r"picture\.(cut_off|broken)"):
        pyramids.make(tmp_path / "d", source, SHA)
    assert not list((tmp_path / "d").rglob("*.*"))


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    picture().save(tmp_path / "a.png")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(WorldError, match=r"disk\.full"):
        pyramids.make(tmp_path / "d", tmp_path / "a.png", SHA)
    assert not list((tmp_path / "d").rglob("*.*"))


def test_a_picture_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"file\.missing"):
        pyramids.make(tmp_path / "d", tmp_path / "none.jpg", SHA)


CHILD = """
import sys
from pathlib import Path
from kalbajar_catalogue.media import pyramids
with open(sys.argv[2], "wb") as out:
    pyramids.cut(Path(sys.argv[1]), out)
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(int(peak.split()[1]) // 1024)
"""
BIG = """
import sys, pyvips
noise = pyvips.Image.gaussnoise(20, 17, mean=128, sigma=40, seed=7).resize(580).cast("uchar")
whole = noise.bandjoin([noise.rot180(), noise.fliphor()]).copy(interpretation="srgb")
whole.set_type(pyvips.GValue.gint_type, "orientation", int(sys.argv[2]))
whole.write_to_file(sys.argv[1])
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of a process so")
@pytest.mark.parametrize("file", ["a.jpg[Q=90]", "a.tif[compression=lzw]", "turned.jpg[Q=90]"])
def test_a_picture_of_a_hundred_million_pixels_needs_less_memory_than_itself(
    file: str, tmp_path: Path, repository: Path
) -> None:
    source = tmp_path / file.partition("[")[0]
    orientation = "6" if "turned" in file else "1"
    subprocess.run([sys.executable, "-c", BIG, str(tmp_path / file), orientation], check=True)
    told = subprocess.run(
        [sys.executable, "-c", CHILD, str(source), str(tmp_path / "a.tiles")],
        capture_output=True, text=True, check=True, cwd=repository,
    )  # fmt: skip
    tiles = Tiles.opened(tmp_path / "a.tiles")
    size = (9_860, 11_600) if "turned" in file else (11_600, 9_860)
    assert tiles.grid == Grid(*size)
    assert int(told.stdout) < 220, "whole, it would fill 440 MB and more"
    level = put_together(tiles, 0)
    with Image.open(io.BytesIO(rendered(source, Recipe("small", max(level.size))).data)) as image:
        assert difference(level, image.convert("RGB").resize(level.size)) < 4
