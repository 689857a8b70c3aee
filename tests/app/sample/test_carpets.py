"""Tests of the sample carpets."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from kalbajar_catalogue.app.sample.carpets.borders import Stripe, depth, framed, row_of
from kalbajar_catalogue.app.sample.carpets.catalogue import CARPETS, NamedCarpet, View, piece_of
from kalbajar_catalogue.app.sample.carpets.dyes import Dye
from kalbajar_catalogue.app.sample.carpets.fields import used
from kalbajar_catalogue.app.sample.carpets.knots import Knots, fourfold, plain, twofold
from kalbajar_catalogue.app.sample.carpets.writing import draw, frame, write
from kalbajar_catalogue.i18n.languages import LANGUAGES

MARKS = {"az": "NÜMUNƏ. ", "en": "SAMPLE. ", "ru": "ОБРАЗЕЦ. "}
PILE = [carpet for carpet in CARPETS if carpet.weave_class == "pile"]
EXTRAS: list[tuple[NamedCarpet, View]] = [(c, view) for c in CARPETS for view in c.pictures if view != "main"]
by_code = pytest.mark.parametrize("carpet", CARPETS, ids=lambda carpet: carpet.code)
sizes = st.integers(1, 24)


@cache
def picture(carpet: NamedCarpet) -> Image.Image:
    """Return the main picture of a carpet."""
    return draw(carpet)


def grey(image: Image.Image, size: tuple[int, int]) -> NDArray[np.float64]:
    """Return the brightness of a picture made tiny."""
    return np.asarray(image.convert("L").resize(size, Image.Resampling.BOX), dtype=np.float64)


def dhash(image: Image.Image) -> NDArray[np.bool_]:
    """Return 64 bits: whether brightness rises between neighbours."""
    tiny = grey(image, (9, 8))
    return np.asarray(tiny[:, 1:] > tiny[:, :-1]).ravel()


def knots_seen(picture: NDArray[np.float64], pixels: int) -> int:
    """Return how often the dark between two knots comes back along the last axis."""
    lines = np.abs(np.fft.rfft(picture - picture.mean(axis=1, keepdims=True), axis=1)).mean(axis=0)
    expected = picture.shape[1] / pixels
    low, high = round(expected * 0.9), min(round(expected * 1.1), len(lines) - 1)
    return int(low + np.argmax(lines[low : high + 1]))


def grids(rows: int, columns: int, seed: int) -> Knots:
    """Return a grid of any dyes."""
    return np.random.default_rng(seed).integers(0, len(Dye), (rows, columns)).astype(np.int8)


@by_code
def test_knot_grid_is_its_own_mirror(carpet: NamedCarpet) -> None:
    knots = piece_of(carpet).knots
    assert np.array_equal(knots, knots[:, ::-1])
    assert np.array_equal(knots, knots[::-1]) == (carpet.drawing.symmetry == 4)


def test_at_most_two_designs_have_an_up_and_a_down() -> None:
    directed = [carpet for carpet in CARPETS if carpet.drawing.symmetry == 2]
    assert {carpet.layout for carpet in directed} == {"prayer", "pictorial"}
    assert len(directed) <= 2


@by_code
def test_every_knot_is_a_dye_and_declared_dyes_are_used(carpet: NamedCarpet) -> None:
    knots = piece_of(carpet).knots
    assert knots.min() >= 0
    assert carpet.colours == used(knots)
    assert len(carpet.colours) >= 5


@by_code
def test_grid_is_size_times_density(carpet: NamedCarpet) -> None:
    rows, columns = piece_of(carpet).knots.shape
    across, down = carpet.drawing.cells_dm
    assert (rows * 100, columns * 100) == (carpet.length_mm * down, carpet.width_mm * across)


@pytest.mark.parametrize("carpet", PILE, ids=lambda carpet: carpet.code)
def test_knots_counted_in_the_picture_are_those_declared(carpet: NamedCarpet) -> None:
    assert carpet.knots_horizontal_dm is not None
    assert carpet.knots_vertical_dm is not None
    at, (wide, high) = frame(carpet), carpet.drawing.pixels
    pixels = np.asarray(picture(carpet).convert("L"), dtype=np.float64)
    cloth = pixels[at.top : at.top + at.height, at.left : at.left + at.width]
    assert knots_seen(cloth, wide) == carpet.knots_horizontal_dm * carpet.width_mm // 100
    assert knots_seen(cloth.T, high) == carpet.knots_vertical_dm * carpet.length_mm // 100


@by_code
def test_picture_has_the_proportions_of_the_piece(carpet: NamedCarpet) -> None:
    at, image = frame(carpet), picture(carpet)
    assert at.width / at.height == pytest.approx(carpet.width_mm / carpet.length_mm, rel=0.001)
    assert 1600 <= max(image.size) <= 2450
    assert image.mode == "RGB"


def test_pictures_differ_from_each_other() -> None:
    hashes = {carpet.code: dhash(picture(carpet)) for carpet in CARPETS}
    apart = {(a, b): int(np.sum(hashes[a] != hashes[b])) for a, b in combinations(hashes, 2)}
    assert len(apart) == 120
    assert {pair: distance for pair, distance in apart.items() if distance <= 12} == {}


@by_code
def test_picture_is_rich_in_contrast_and_sober_in_colour(carpet: NamedCarpet) -> None:
    assert grey(picture(carpet), (200, 200)).std() > 22.0
    hue = np.asarray(picture(carpet).reduce(8).convert("HSV"), dtype=np.int64)
    neon = (hue[..., 1] > 235) & (hue[..., 2] > 215)
    assert neon.mean() < 0.001


def test_second_drawing_gives_the_same_bytes(tmp_path: Path) -> None:
    for number, (carpet, view) in enumerate([(CARPETS[0], "main"), *EXTRAS[:3], (CARPETS[-1], "main")]):
        first, second = tmp_path / f"{number}a.jpg", tmp_path / f"{number}b.jpg"
        write(carpet, view, first)
        piece_of.cache_clear()
        write(carpet, view, second)
        assert first.read_bytes() == second.read_bytes()


def test_another_seed_gives_another_yarn_but_the_same_knots() -> None:
    carpet = CARPETS[7]
    other = replace(carpet, drawing=replace(carpet.drawing, seed=carpet.drawing.seed + 1))
    assert draw(carpet).tobytes() != draw(other).tobytes()
    assert np.array_equal(piece_of(carpet).knots, piece_of(other).knots)


@pytest.mark.parametrize(("carpet", "view"), EXTRAS, ids=lambda value: getattr(value, "code", value))
def test_close_pictures_are_large_and_not_flat(carpet: NamedCarpet, view: View) -> None:
    image = draw(carpet, view)
    assert 1300 <= max(image.size) <= 1450
    assert view == "selvedge" or image.width == pytest.approx(image.height, rel=0.02)
    assert grey(image, (150, 150)).std() > 15.0


@pytest.mark.parametrize("carpet", [c for c in CARPETS if "back" in c.pictures], ids=lambda c: c.code)
def test_back_is_the_mirrored_and_paler_face(carpet: NamedCarpet) -> None:
    face, back = draw(carpet, "detail"), draw(carpet, "back").transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    alike = np.corrcoef(grey(face, (40, 40)).ravel(), grey(back, (40, 40)).ravel())[0, 1]
    assert alike > 0.97
    saturation = [np.asarray(image.convert("HSV"))[..., 1].mean() for image in (face, back)]
    assert saturation[1] < saturation[0]


def test_collection_has_its_parts() -> None:
    assert len(CARPETS) == 16
    assert len({carpet.code for carpet in CARPETS}) == 16
    assert len({carpet.drawing.design for carpet in CARPETS}) == 16
    assert len(PILE) == 9
    flat = {carpet.weave_type for carpet in CARPETS if carpet.weave_class == "flat_weave"}
    assert flat == {"palaz", "cecim", "kilim", "shadda", "verni", "zili", "sumakh"}
    assert {carpet.medallion_count for carpet in CARPETS} >= {0, 1, 2, 3, 5}
    assert len({carpet for carpet, _ in EXTRAS}) == 4


@by_code
def test_counts_of_knots_and_pile_belong_to_pile_carpets(carpet: NamedCarpet) -> None:
    facts = (carpet.knots_horizontal_dm, carpet.knots_vertical_dm, carpet.pile_height_mm)
    assert all(facts) if carpet.weave_class == "pile" else not any(facts)
    assert (carpet.weft.shoots is not None) == (carpet.weave_class == "pile")


@by_code
def test_texts_are_marked_in_three_languages(carpet: NamedCarpet) -> None:
    for language in LANGUAGES:
        assert carpet.title.get(language).startswith(MARKS[language])
        for text in (carpet.caption, carpet.alt, carpet.field_design, carpet.border_design):
            assert text.get(language).endswith(".")


def test_written_file_is_a_photograph(tmp_path: Path) -> None:
    write(CARPETS[0], "main", tmp_path / "a.jpg", 0.25)
    with Image.open(tmp_path / "a.jpg") as image:
        exif = image.getexif()
        assert image.format == "JPEG"
        assert round(float(image.info["dpi"][0])) == 300
        assert image.size == tuple(round(side * 0.25) for side in picture(CARPETS[0]).size)
        assert exif[0x013B] == "SAMPLE"
        assert exif[0x010E] == CARPETS[0].title.en


def test_picture_that_a_carpet_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="no picture 'back'"):
        draw(CARPETS[-1], "back")


@given(sizes, sizes, st.integers(0, 99))
def test_mirrors_keep_the_upper_left_quarter(rows: int, columns: int, seed: int) -> None:
    canvas = grids(rows, columns, seed)
    four, two = fourfold(canvas), twofold(canvas)
    quarter = np.s_[: (rows + 1) // 2, : (columns + 1) // 2]
    assert four.shape == two.shape == canvas.shape
    assert np.array_equal(four[quarter], canvas[quarter])
    assert np.array_equal(four, four[::-1, ::-1])
    assert np.array_equal(four, four[:, ::-1])
    assert np.array_equal(two, two[:, ::-1])


@given(st.integers(4, 30), st.integers(30, 200), st.integers(0, 99))
def test_row_of_a_border_has_whole_units(unit: int, length: int, seed: int) -> None:
    tile = grids(5, unit, seed)
    row = row_of((tile,), length)
    assert row.shape == (5, length)
    assert np.array_equal(row[:, 0], tile[:, 0])
    assert np.array_equal(row[:, -1], tile[:, -1])


@given(st.integers(40, 90), st.integers(40, 90), st.integers(3, 12), st.integers(0, 99))
def test_borders_turn_the_corner_along_its_diagonal(rows: int, columns: int, width: int, seed: int) -> None:
    canvas = plain(rows, columns, -1)
    stripes = (Stripe((grids(width, 9, seed),)), Stripe((grids(3, 5, seed),)))
    inset = framed(canvas, stripes)
    assert inset == depth(stripes) == width + 3
    corner = canvas[:width, :width]
    assert np.array_equal(corner, corner.T)
    ring = canvas[: (rows + 1) // 2, : (columns + 1) // 2].copy()
    ring[inset:, inset:] = 0
    assert ring.min() >= 0
