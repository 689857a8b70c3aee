"""Tests of the sample landscapes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kalbajar_catalogue.app.sample.landscapes import Scene, draw
from kalbajar_catalogue.app.sample.scenes import FIRST_TWELVE, SCENES, NamedScene
from kalbajar_catalogue.app.sample.writing import write
from kalbajar_catalogue.i18n.languages import LANGUAGES

SMALL = 0.1
MARKS = {"az": "NÜMUNƏ. ", "en": "SAMPLE. ", "ru": "ОБРАЗЕЦ. "}
PAIRS = sorted({scene.pair for scene in SCENES if scene.pair})


@cache
def small(key: str) -> Image.Image:
    """Return a scene drawn small."""
    return draw(named(key).scene, SMALL)


def named(key: str) -> NamedScene:
    """Return the scene with a key."""
    return next(scene for scene in SCENES if scene.key == key)


def dhash(image: Image.Image) -> NDArray[np.bool_]:
    """Return whether brightness rises between neighbours of a tiny picture."""
    tiny = np.asarray(image.convert("L").resize((17, 16), Image.Resampling.BOX), dtype=np.int16)
    return np.asarray(tiny[:, 1:] > tiny[:, :-1]).ravel()


def skyline(image: Image.Image) -> NDArray[np.float64]:
    """Return the row of the strongest fall of light in the upper part of each column."""
    grey = np.asarray(image.convert("L").resize((60, 80), Image.Resampling.BOX), dtype=np.float64)
    change = np.abs(np.diff(grey[4:60], axis=0))
    return np.asarray(np.argmax(change > 14.0, axis=0), dtype=np.float64)


def pair_of(name: str) -> tuple[NamedScene, NamedScene]:
    """Return the scenes before and after of a pair."""
    before, after = sorted((s for s in SCENES if s.pair == name), key=lambda s: s.theme, reverse=True)
    return before, after


def test_same_scene_gives_same_bytes() -> None:
    scene = SCENES[0].scene
    assert draw(scene, SMALL).tobytes() == draw(scene, SMALL).tobytes()


def test_another_seed_gives_another_picture() -> None:
    scene = SCENES[0].scene
    assert draw(scene, SMALL).tobytes() != draw(replace(scene, seed=scene.seed + 1), SMALL).tobytes()


def test_collection_has_its_parts() -> None:
    assert len(SCENES) == 44
    assert len(FIRST_TWELVE) == 12
    assert len({scene.key for scene in SCENES}) == 44
    assert {scene.theme for scene in SCENES} == {"landscape", "monument", "before", "after", "restoration"}


def test_looks_and_formats_vary() -> None:
    assert {scene.scene.look for scene in SCENES} == {"colour", "mono", "sepia"}
    widths = [scene.scene.format for scene in SCENES]
    assert any(w < h for w, h in widths)
    assert any(w >= 2 * h for w, h in widths)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.key)
def test_picture_has_size_and_contrast(scene: NamedScene) -> None:
    image = small(scene.key)
    width, height = scene.scene.format
    assert image.mode == "RGB"
    assert image.size == (round(width * SMALL), round(height * SMALL))
    grey = np.asarray(image.convert("L"), dtype=np.float64)
    assert grey.std() > 12.0
    assert 25.0 < grey.mean() < 232.0


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.key)
def test_texts_are_marked_in_three_languages(scene: NamedScene) -> None:
    for language in LANGUAGES:
        assert scene.title.get(language).startswith(MARKS[language])
        assert scene.caption.get(language).endswith(".")
        assert scene.alt.get(language).endswith(".")


def test_pictures_differ_from_each_other() -> None:
    hashes = {scene.key: dhash(small(scene.key)) for scene in SCENES}
    for first in SCENES:
        for second in SCENES:
            if first.key < second.key and (not first.pair or first.pair != second.pair):
                assert np.sum(hashes[first.key] != hashes[second.key]) > 24, (first.key, second.key)


def test_there_are_five_pairs_of_one_place() -> None:
    assert len(PAIRS) == 5
    for name in PAIRS:
        before, after = pair_of(name)
        assert (before.theme, after.theme) == ("before", "after")
        assert before.scene.seed == after.scene.seed
        assert before.scene.subject == f"{after.scene.subject}-ruined"
        assert before.scene.format == after.scene.format


@pytest.mark.parametrize("name", PAIRS)
def test_pairs_share_the_skyline(name: str) -> None:
    before, after = pair_of(name)
    plain = replace(before.scene, subject=after.scene.subject, hour="noon", weather="clear", look="colour")
    restored = replace(after.scene, hour="noon", weather="clear")
    apart = np.abs(skyline(draw(plain, SMALL)) - skyline(draw(restored, SMALL)))
    assert np.median(apart) <= 2.0


def test_written_file_is_a_photograph(tmp_path: Path) -> None:
    scene = SCENES[0]
    write(scene, tmp_path / "a.jpg", SMALL)
    with Image.open(tmp_path / "a.jpg") as image:
        exif = image.getexif()
        assert image.format == "JPEG"
        assert round(float(image.info["dpi"][0])) == 300
        assert exif[0x013B] == "SAMPLE"
        assert exif[0x010E] == scene.title.en
        assert exif.get_ifd(0x8769)[0x9003] == scene.taken


def test_unknown_subject_is_refused() -> None:
    with pytest.raises(KeyError):
        draw(Scene(1, "summer", "noon", "clear", "harbour"), SMALL)
