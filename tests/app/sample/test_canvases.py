"""Tests of the sample paintings."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kalbajar_catalogue.app.sample.canvases.catalogue import PAINTINGS, NamedPainting
from kalbajar_catalogue.app.sample.canvases.manners import HANDS, sketched
from kalbajar_catalogue.app.sample.canvases.showing import shown
from kalbajar_catalogue.app.sample.canvases.works import WORKS
from kalbajar_catalogue.app.sample.canvases.writing import write
from kalbajar_catalogue.i18n.languages import LANGUAGES

SMALL = 0.3
MARKS = {"az": "NÜMUNƏ", "en": "SAMPLE", "ru": "ОБРАЗЕЦ"}
MEDIA = {"oil", "acrylic", "watercolour", "gouache", "pastel", "tempera", "ink", "pencil", "mixed_media"}
SUPPORTS = {"canvas", "paper", "cardboard", "wood", "hardboard", "silk"}
GENRES = {"landscape", "portrait", "still_life", "everyday_life", "history", "abstract"}
EVERY = pytest.mark.parametrize("painting", PAINTINGS, ids=lambda painting: painting.code)


@cache
def small(code: str) -> Image.Image:
    """Return the whole painting, small."""
    return shown(code, "main", SMALL)


def phash(image: Image.Image) -> NDArray[np.bool_]:
    """Return 64 bits: whether each low cosine wave of a tiny grey picture is above the median wave."""
    grey = np.asarray(image.convert("L").resize((32, 32), Image.Resampling.LANCZOS), dtype=np.float64)
    k = np.arange(32)
    waves = np.cos(np.pi * (2 * k[None, :] + 1) * k[:, None] / 64)
    low = (waves @ grey @ waves.T)[:8, :8].ravel()
    return np.asarray(low > np.median(low[1:]))


def fine_energy(image: Image.Image) -> float:
    """Return how much a picture changes within two or three pixels, outside of strong edges."""
    grey = np.asarray(image.convert("L"), dtype=np.float64)
    smooth = np.asarray(image.convert("L").reduce(4).resize(image.size, Image.Resampling.BICUBIC), dtype=np.float64)
    return float(np.median(np.abs(grey - smooth)))


def test_there_are_sixteen_paintings_by_sixteen_hands() -> None:
    assert len(PAINTINGS) == 16
    assert {painting.code for painting in PAINTINGS} == set(WORKS)
    assert len({painting.hand.en for painting in PAINTINGS}) == 16


def test_same_painting_gives_same_bytes(tmp_path: Path) -> None:
    write(PAINTINGS[0], "main", tmp_path / "a.jpg", SMALL)
    for other in PAINTINGS[1:4]:
        shown(other.code, "main", SMALL)
    write(PAINTINGS[0], "main", tmp_path / "b.jpg", SMALL)
    assert (tmp_path / "a.jpg").read_bytes() == (tmp_path / "b.jpg").read_bytes()


@EVERY
def test_picture_has_the_shape_of_the_declared_size(painting: NamedPainting) -> None:
    image = small(painting.code)
    assert image.mode == "RGB"
    assert image.width / image.height == pytest.approx(painting.width_mm / painting.height_mm, rel=0.01)
    assert 1500 <= max(WORKS[painting.code].size) <= 1800 or painting.width_mm == painting.height_mm


@EVERY
def test_strokes_are_visible_over_the_drawing(painting: NamedPainting) -> None:
    work = WORKS[painting.code]
    image = small(painting.code)
    plain = sketched(HANDS[work.hand], work.compose, image.size, work.seed).image
    assert fine_energy(image) > 1.2
    assert fine_energy(image) > 1.8 * fine_energy(plain.resize(image.size, Image.Resampling.BOX))


@EVERY
def test_picture_has_contrast_and_colour(painting: NamedPainting) -> None:
    pixels = np.asarray(small(painting.code), dtype=np.float64)
    assert pixels.mean(axis=2).std() > 18.0
    assert (pixels.max(axis=2) - pixels.min(axis=2)).mean() > 12.0


def test_pictures_differ_from_each_other() -> None:
    hashes = {painting.code: phash(small(painting.code)) for painting in PAINTINGS}
    for first, second in combinations(hashes, 2):
        assert np.sum(hashes[first] != hashes[second]) > 12, (first, second)


def test_formats_vary() -> None:
    shapes = [painting.width_mm / painting.height_mm for painting in PAINTINGS]
    assert any(shape > 2.5 for shape in shapes)
    assert any(shape == 1.0 for shape in shapes)
    assert any(shape < 0.6 for shape in shapes)


@EVERY
def test_texts_are_marked_and_present_in_three_languages(painting: NamedPainting) -> None:
    for language in LANGUAGES:
        assert painting.title.get(language).startswith(MARKS[language] + ". ")
        assert painting.hand.get(language).startswith(MARKS[language] + " ")
        assert painting.caption.get(language).endswith(".")
        assert painting.alt.get(language).endswith(".")
    assert len({painting.title.get(language) for language in LANGUAGES}) == 3


@EVERY
def test_facts_are_terms_of_the_vocabularies(painting: NamedPainting) -> None:
    assert painting.medium in MEDIA
    assert painting.support in SUPPORTS
    assert set(painting.genre) <= GENRES
    assert painting.subjects


@EVERY
def test_frame_is_larger_than_the_painting(painting: NamedPainting) -> None:
    if painting.framed:
        assert painting.framed_height_mm - painting.height_mm == painting.framed_width_mm - painting.width_mm > 0
    else:
        assert (painting.framed_height_mm, painting.framed_width_mm) == (0, 0)


def test_further_pictures_are_there() -> None:
    views = [view for painting in PAINTINGS for view in painting.pictures]
    assert views.count("main") == 16
    assert views.count("detail") == 3
    assert views.count("signature") == 2
    assert views.count("framed") == 1
    assert all(painting.framed for painting in PAINTINGS if "framed" in painting.pictures)
    assert all(painting.sign for painting in PAINTINGS if "signature" in painting.pictures)


def test_detail_shows_the_same_paint_nearer() -> None:
    box = WORKS["pomegranates"].boxes["detail"]
    whole, detail = shown("pomegranates", "main", SMALL), shown("pomegranates", "detail", SMALL)
    edges = [box[k] * whole.size[k % 2] for k in range(4)]
    part = whole.resize((24, 24), Image.Resampling.BOX, box=(edges[0], edges[1], edges[2], edges[3]))
    near = np.asarray(detail.resize((24, 24), Image.Resampling.BOX), dtype=np.float64)
    assert np.abs(near - np.asarray(part, dtype=np.float64)).mean() < 12.0
    assert max(detail.size) > 1.5 * (edges[2] - edges[0])


def test_frame_hangs_on_a_pale_wall() -> None:
    image, painting = shown("stone-bridge", "framed", SMALL), small("stone-bridge")
    pixels = np.asarray(image, dtype=np.float64)
    assert pixels[:8].mean() > 140.0
    assert pixels[:8].std() < 20.0
    middle = pixels[image.height // 2]
    wood = (middle[:, 0] > 1.3 * middle[:, 2]) & (middle.mean(axis=1) < 130.0)
    assert wood[: image.width // 4].any()
    assert wood[-image.width // 4 :].any()
    assert 1.0 < image.width / image.height < painting.width / painting.height


@pytest.mark.parametrize(("view", "ending"), [("main", ""), ("detail", " (detail)"), ("signature", " (signature)")])
def test_written_file_names_the_sample(tmp_path: Path, view: str, ending: str) -> None:
    painting = next(painting for painting in PAINTINGS if painting.code == "autumn-gorge")
    write(painting, view, tmp_path / "a.jpg", SMALL)
    with Image.open(tmp_path / "a.jpg") as image:
        exif = image.getexif()
        assert image.format == "JPEG"
        assert exif[0x013B] == "SAMPLE"
        assert exif[0x010E] == painting.title.en + ending
        assert exif.get_ifd(0x8769)[0x9003].startswith(painting.date)


def test_unknown_view_is_refused() -> None:
    with pytest.raises(KeyError):
        shown("flock", "back", SMALL)
