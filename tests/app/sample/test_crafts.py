"""Tests of the sample crafts and of the sample alachigh."""

from __future__ import annotations

import itertools
import json
from functools import cache
from math import pi
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kalbajar_catalogue.app.sample.crafts.catalogue import ALACHIGH, CRAFTS
from kalbajar_catalogue.app.sample.crafts.dome import RODS, on_roof, rod_bearings
from kalbajar_catalogue.app.sample.crafts.inside import FORMAT, eye_of
from kalbajar_catalogue.app.sample.crafts.pictures import SHOTS, VIEWS, drawn, extent
from kalbajar_catalogue.app.sample.crafts.records import CraftPicture, NamedCraft, Region
from kalbajar_catalogue.app.sample.crafts.regions import outer_regions
from kalbajar_catalogue.app.sample.crafts.writing import write
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.settings.paths import resources

SMALL = 0.25
MARKS = {"az": "NÜMUNƏ. ", "en": "SAMPLE. ", "ru": "ОБРАЗЕЦ. "}
PARTS = {
    "rod",
    "centre_post",
    "crown_ring",
    "peg",
    "reed_screen",
    "felt_cover",
    "bedding_stack",
    "patterned_curtain",
}
REGIONS = [(part.code, region) for part in ALACHIGH.parts for region in part.regions]
PICTURES: list[CraftPicture] = [*(one for craft in CRAFTS for one in craft.pictures), *ALACHIGH.pictures]


@cache
def small(view: str) -> Image.Image:
    """Return a view drawn small."""
    return drawn(view, SMALL)


def perceptual(image: Image.Image) -> NDArray[np.bool_]:
    """Return the 64 signs of the lowest waves of a picture about their median."""
    grey = np.asarray(image.convert("L").resize((32, 32), Image.Resampling.BOX), dtype=np.float64)
    order = np.arange(32)
    wave = np.cos(pi * np.outer(np.arange(8), 2 * order + 1) / 64)
    low = wave @ grey @ wave.T
    return np.asarray(low > np.median(low.ravel()[1:])).ravel()


def marked(thing: Multilingual) -> bool:
    """Tell whether a text says in three languages that it is a sample."""
    return all(thing.get(language).startswith(MARKS[language]) for language in LANGUAGES)


def inside_of(region: Region, image: Image.Image) -> NDArray[np.bool_]:
    """Return the pixels of a region."""
    return np.asarray(drawn_region(region, image.size)) > 0


def drawn_region(region: Region, size: tuple[int, int]) -> Image.Image:
    mask = Image.new("L", size)
    ImageDraw.Draw(mask).polygon([(x * size[0], y * size[1]) for x, y in region.points], fill=255)
    return mask


def around(region: Region, image: Image.Image) -> NDArray[np.bool_]:
    """Return the pixels close outside a region."""
    mask = drawn_region(region, image.size)
    wide = mask.filter(ImageFilter.MaxFilter(19))
    return np.asarray(ImageChops.subtract(wide, mask.filter(ImageFilter.MaxFilter(5)))) > 0


def spread(pixels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each of three colours how pixels share out over eight steps of brightness."""
    counts = [np.histogram(pixels[:, band], bins=8, range=(0.0, 256.0))[0] / len(pixels) for band in range(3)]
    return np.asarray(counts, dtype=np.float64)


@pytest.mark.parametrize("view", VIEWS)
def test_same_view_gives_same_bytes(view: str) -> None:
    assert drawn(view, 0.1).tobytes() == drawn(view, 0.1).tobytes()


def test_same_file_twice(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        write(CRAFTS[0], CRAFTS[0].pictures[0].view, tmp_path / name, SMALL)
    assert (tmp_path / "a.jpg").read_bytes() == (tmp_path / "b.jpg").read_bytes()


def test_there_are_eight_crafts_of_three_kinds() -> None:
    assert len(CRAFTS) == 8
    assert len({craft.code for craft in CRAFTS}) == 8
    kinds = [craft.craft_type for craft in CRAFTS]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"woodcarving": 3, "inlay": 2, "felt_making": 3}


def test_every_view_belongs_to_one_thing() -> None:
    assert sorted(picture.view for picture in PICTURES) == sorted(VIEWS)
    assert [picture.role for craft in CRAFTS for picture in craft.pictures].count("detail") == 3
    assert [picture.role for picture in ALACHIGH.pictures] == ["main", "inside", "detail", "detail", "detail"]


def test_pictures_differ_from_each_other() -> None:
    hashes = {view: perceptual(drawn(view, 0.5)) for view in VIEWS}
    for first, second in itertools.combinations(VIEWS, 2):
        assert int(np.sum(hashes[first] != hashes[second])) > 12, (first, second)


@pytest.mark.parametrize("view", VIEWS)
def test_picture_has_size_and_contrast(view: str) -> None:
    image = small(view)
    assert image.mode == "RGB"
    if view in SHOTS:
        assert image.size == tuple(round(side * SMALL) for side in SHOTS[view].format)
        assert 1500 <= max(SHOTS[view].format) <= 1800
    grey = np.asarray(image.convert("L"), dtype=np.float64)
    assert grey.std() > 12.0
    assert 40.0 < grey.mean() < 225.0


@pytest.mark.parametrize("craft", CRAFTS, ids=lambda craft: craft.code)
def test_object_is_as_wide_and_high_as_declared(craft: NamedCraft) -> None:
    wide, high = extent(craft.pictures[0].view)
    assert wide == pytest.approx(craft.width_mm, rel=0.03, abs=6)
    assert high == pytest.approx(craft.height_mm, rel=0.03, abs=6)
    assert wide / high == pytest.approx(craft.width_mm / craft.height_mm, rel=0.04)


def test_whole_object_lies_in_its_main_picture() -> None:
    for craft in CRAFTS:
        edge = np.asarray(small(craft.pictures[0].view).convert("L"), dtype=np.float64)
        border = np.concatenate([edge[0], edge[-1], edge[:, 0], edge[:, -1]])
        assert border.max() - border.min() < 70.0, craft.code


@pytest.mark.parametrize("thing", [*CRAFTS, ALACHIGH], ids=lambda thing: thing.code)
def test_titles_captions_and_alts_say_sample_in_three_languages(thing: NamedCraft) -> None:
    assert marked(thing.title)
    assert marked(thing.caption)
    assert all(marked(picture.alt) for picture in thing.pictures)
    assert thing.date.present() == LANGUAGES


@pytest.mark.parametrize("craft", CRAFTS, ids=lambda craft: craft.code)
def test_tools_and_steps_are_told_in_three_languages(craft: NamedCraft) -> None:
    assert craft.tools.present() == LANGUAGES
    assert 2 <= len(craft.steps) <= 4
    assert all(step.present() == LANGUAGES for step in craft.steps)
    assert all(step.get(language).endswith(".") for step in craft.steps for language in LANGUAGES)


def test_alachigh_tells_of_its_eight_parts() -> None:
    assert {part.code for part in ALACHIGH.parts} == PARTS
    assert all(part.name.present() == LANGUAGES for part in ALACHIGH.parts)
    assert ALACHIGH.setup.present() == ALACHIGH.accessibility.present() == LANGUAGES
    assert ALACHIGH.status == "reconstruction"
    assert all(part.regions for part in ALACHIGH.parts)


def test_only_known_codes_are_used() -> None:
    known = {
        "wood_species": {"walnut", "oak", "beech", "mulberry", "plane", "pear"},
        "function": {"household", "ritual", "decoration", "dress", "tool", "toy"},
        "fixings": {"rope", "band", "peg", "knot"},
    }
    for craft in CRAFTS:
        assert set(craft.wood_species) <= known["wood_species"]
        assert craft.function in known["function"]
    assert set(ALACHIGH.fixings) <= known["fixings"]


@pytest.mark.parametrize(("code", "region"), REGIONS, ids=lambda value: getattr(value, "view", value))
def test_region_lies_in_the_picture(code: str, region: Region) -> None:
    assert len(region.points) >= 3
    assert all(0.0 <= x <= 1.0 and 0.0 <= y <= 1.0 for x, y in region.points), code
    share = float(inside_of(region, small(region.view)).mean())
    assert 0.001 < share < 0.35


@pytest.mark.parametrize(("code", "region"), REGIONS, ids=lambda value: getattr(value, "view", value))
def test_region_looks_unlike_what_lies_around_it(code: str, region: Region) -> None:
    image = small(region.view)
    pixels = np.asarray(image, dtype=np.float64)
    within, outside = spread(pixels[inside_of(region, image)]), spread(pixels[around(region, image)])
    assert float(np.abs(within - outside).sum(axis=1).max()) > 0.35, code


def test_dark_doorway_and_pale_felt_are_where_the_regions_say() -> None:
    image = small("outside")
    grey = np.asarray(image.convert("L"), dtype=np.float64)
    regions = outer_regions()
    level = {code: grey[inside_of(region, image)].mean() for code, region in regions.items()}
    assert level["felt_cover"] > level["rod"] + 60.0
    assert level["felt_cover"] > level["reed_screen"] + 40.0


def test_as_many_rods_are_drawn_as_are_counted() -> None:
    assert ALACHIGH.pole_count == RODS == len(rod_bearings())
    image = drawn("inside", 0.5)
    eye = eye_of(*(round(side * 0.5) for side in FORMAT))
    pixels = np.asarray(image, dtype=np.float64)
    turns = np.linspace(-pi, pi, 1024, endpoint=False)
    seen = [eye.seen(on_roof(float(turn), 0.78)) for turn in turns]
    line = np.asarray([pixels[int(row), int(column)] for column, row in seen])
    warmth = line[:, 0] - line[:, 2]
    waves = np.abs(np.fft.rfft(warmth - warmth.mean()))
    assert int(np.argmax(waves[12:60])) + 12 == ALACHIGH.pole_count


def test_written_file_is_a_photograph(tmp_path: Path) -> None:
    write(ALACHIGH, "reed_screen", tmp_path / "a.jpg", SMALL)
    with Image.open(tmp_path / "a.jpg") as image:
        exif = image.getexif()
        assert image.format == "JPEG"
        assert round(float(image.info["dpi"][0])) == 300
        assert exif[0x013B] == "SAMPLE"
        assert exif[0x010E] == ALACHIGH.title.en


def test_view_of_another_thing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="inside"):
        write(CRAFTS[0], "inside", tmp_path / "a.jpg", SMALL)
    assert not (tmp_path / "a.jpg").exists()


def test_texts_are_read_from_the_resources() -> None:
    record = json.loads((resources() / "sample" / "crafts.json").read_text(encoding="utf-8"))
    assert [craft["code"] for craft in record["crafts"]] == [craft.code for craft in CRAFTS]
