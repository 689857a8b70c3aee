"""Copies are found however they were made, states of one carpet are told apart, and a damaged file is no hindrance."""

import hashlib
import io
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageEnhance

from kalbajar_catalogue.app.sample.carpets.catalogue import CARPETS
from kalbajar_catalogue.app.sample.carpets.writing import draw as draw_carpet
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.media import duplicates, fingerprints
from kalbajar_catalogue.media.decoding import make_ready
from kalbajar_catalogue.media.derivatives import THUMB, Recipe, rendered
from kalbajar_catalogue.media.fingerprints import ENTRY, FILE, Source, fingerprint, turned
from kalbajar_catalogue.media.originals import sha256_of
from tests.media.shared_data import shared

Change = Callable[[Image.Image], Image.Image]


def recompressed(image: Image.Image) -> Image.Image:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=30)
    return Image.open(buffer).copy()


def cropped(image: Image.Image) -> Image.Image:
    width, height = image.size
    return image.crop((round(width * 0.01), round(height * 0.01), round(width * 0.99), round(height * 0.99)))


COPIES: dict[str, Change] = {
    "half": lambda image: image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS),
    "third": lambda image: image.resize((image.width // 3, image.height // 3), Image.Resampling.BILINEAR),
    "recompressed": recompressed,
    "cropped by 1 %": cropped,
    "grey": lambda image: image.convert("L"),
    "turned": lambda image: image.transpose(Image.Transpose.ROTATE_90),
    "turned back and grey": lambda image: image.transpose(Image.Transpose.ROTATE_270).convert("L"),
    "mirrored": lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
}


def worn(image: Image.Image) -> Image.Image:
    """Bleached towards its lower end."""
    share = np.linspace(0, 0.35, image.height)[:, None, None]
    return Image.fromarray((np.asarray(image) * (1 - share) + 200 * share).astype(np.uint8))


def patched(image: Image.Image) -> Image.Image:
    """With a light patch where there was a hole."""
    mended, (width, height) = image.copy(), image.size
    ImageDraw.Draw(mended).rectangle((width * 0.6, height * 0.55, width * 0.72, height * 0.64), (231, 220, 196))
    return mended


def torn(image: Image.Image) -> Image.Image:
    """With a corner gone."""
    state, (width, height) = image.copy(), image.size
    ImageDraw.Draw(state).polygon([(width, height), (width * 0.62, height), (width, height * 0.7)], (214, 206, 192))
    return state


def faded(image: Image.Image) -> Image.Image:
    return ImageEnhance.Color(image).enhance(0.45)


def ruler(image: Image.Image) -> Image.Image:
    """With the conservator's colour scale laid on it."""
    state, (width, height) = image.copy(), image.size
    for step in range(6):
        left = width * (0.3 + 0.05 * step)
        ImageDraw.Draw(state).rectangle((left, height * 0.47, left + width * 0.05, height * 0.53), (40 * step,) * 3)
    return state


STATES: tuple[Change, ...] = (worn, patched, torn, faded, ruler)


def printed(image: Image.Image, name: str) -> np.void:
    """The fingerprint of a picture's thumbnail."""
    small = image.copy()
    small.thumbnail((THUMB.long_edge, THUMB.long_edge), Image.Resampling.BICUBIC)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=THUMB.quality)
    row: np.void = fingerprint(Image.open(buffer), hashlib.sha256(name.encode()).hexdigest())
    return row


def same(*rows: np.void) -> bool:
    return bool(duplicates.same(np.array(list(rows), ENTRY)))


@cache
def photographs() -> dict[str, Image.Image]:
    """The shared photographs, upright, 1,024 px at most."""
    make_ready()
    found = {}
    for path in sorted(shared("photos").iterdir()):
        image = Image.open(io.BytesIO(rendered(path, Recipe("test", 1024, quality=95)).data)).convert("RGB")
        found[path.name] = image
    return found


@cache
def carpet(number: int) -> Image.Image:
    """A sample carpet, 800 px high at most."""
    image = draw_carpet(CARPETS[number]).convert("RGB")
    image.thumbnail((800, 800), Image.Resampling.LANCZOS)
    return image


@pytest.mark.parametrize("change", COPIES.values(), ids=COPIES.keys())
def test_99_of_100_copies_are_found(change: Change) -> None:
    own = {name: printed(image, name) for name, image in photographs().items()}
    found = [same(own[name], printed(change(image), f"copy of {name}")) for name, image in photographs().items()]
    assert sum(found) / len(found) >= 0.99, [name for name, known in zip(own, found, strict=True) if not known]


def test_no_two_different_photographs_are_taken_for_one() -> None:
    rows = [printed(image, name) for name, image in photographs().items()]
    assert duplicates.groups(np.array(rows, ENTRY)) == ()


def test_no_two_sample_carpets_are_taken_for_one() -> None:
    rows = [printed(carpet(number), f"carpet {number}") for number in range(len(CARPETS))]
    assert duplicates.groups(np.array(rows, ENTRY)) == ()


@pytest.mark.parametrize("number", range(0, len(CARPETS), 3))
def test_states_of_one_carpet_are_different_pictures(number: int) -> None:
    states = [carpet(number), *(change(carpet(number)) for change in STATES)]
    rows = [printed(state, f"state {place}") for place, state in enumerate(states)]
    assert duplicates.groups(np.array(rows, ENTRY)) == ()


def test_a_group_is_of_pictures_that_all_match_each_other() -> None:
    wave = np.linspace(0, 1, 64)
    one, other = (Image.fromarray((120 + 100 * np.sin(wave * k)[:, None] * np.cos(wave * 5)).astype(np.uint8))
                  for k in (7, 11))  # fmt: skip
    chain = [Image.blend(one, other, share) for share in (0.0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 0.28, 0.32)]
    rows = np.array([printed(link, f"link {place}") for place, link in enumerate(chain)], ENTRY)
    pairs = {frozenset((pair.one, pair.other)) for pair in duplicates.same(rows)}
    assert frozenset((0, 8)) not in pairs, "the ends must differ, or this proves nothing"
    names = fingerprints.contents(rows)
    groups = [[names.index(name) for name in group] for group in duplicates.groups(rows)]
    assert groups
    assert all(frozenset((a, b)) in pairs for group in groups for a in group for b in group if a != b)


def test_what_a_person_told_apart_stays_apart() -> None:
    image = carpet(0)
    rows = np.array([printed(image, "one"), printed(COPIES["half"](image), "other")], ENTRY)
    (group,) = duplicates.groups(rows)
    assert duplicates.groups(rows, duplicates.pairs_of([group])) == ()


def test_plain_pictures_match_nothing() -> None:
    rows = [printed(Image.new("RGB", (300, 200), colour), colour) for colour in ("white", "ivory", "black")]
    assert duplicates.groups(np.array(rows, ENTRY)) == ()


@given(st.integers(0, 2**32), st.integers(0, 7))
def test_the_eight_hashes_are_those_of_the_picture_turned(chance: int, turn: int) -> None:
    grey = np.random.default_rng(chance).uniform(0, 255, (64, 64))
    assert fingerprints.hashes(grey)[turn] == fingerprints.hashes(turned(grey, turn))[0]


@pytest.fixture
def sources(tmp_path: Path) -> list[Source]:
    chance = np.random.default_rng(4)
    found = []
    for number in range(5):
        noise = chance.integers(0, 255, (4, 6, 3), dtype=np.uint8)
        path = tmp_path / f"{number}.png"
        Image.fromarray(noise).resize((120, 80), Image.Resampling.BICUBIC).save(path)
        found.append(Source(sha256_of(path), path))
    return found


def test_a_second_search_reads_no_picture(sources: list[Source], tmp_path: Path) -> None:
    derived = tmp_path / "derived"
    first = fingerprints.fingerprints(derived, sources)
    for source in sources:
        source.path.unlink()
    for thumbnail in derived.rglob("*.jpg"):
        thumbnail.unlink()
    again = fingerprints.fingerprints(derived, sources[::-1])
    assert fingerprints.contents(again) == fingerprints.contents(first)[::-1]


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "other"])
def test_a_damaged_file_is_made_again(sources: list[Source], tmp_path: Path, damage: str) -> None:
    derived = tmp_path / "derived"
    whole = fingerprints.fingerprints(derived, sources)
    data = bytearray((derived / FILE).read_bytes())
    data[500] ^= 1
    broken: dict[str, bytes | bytearray] = {"cut": data[:-7], "flipped": data, "empty": b"", "other": b"PK" * 3000}
    (derived / FILE).write_bytes(broken[damage])
    assert len(fingerprints.read(derived)) == 0
    assert (fingerprints.fingerprints(derived, sources) == whole).all()
    assert len(fingerprints.read(derived)) == len(sources)


def test_a_new_picture_is_added_to_the_file_and_the_rest_of_it_stays(sources: list[Source], tmp_path: Path) -> None:
    file = tmp_path / "derived" / FILE
    fingerprints.fingerprints(file.parent, sources[:4])
    before, inode = file.read_bytes(), file.stat().st_ino
    fingerprints.fingerprints(file.parent, sources)
    assert file.stat().st_ino == inode
    assert file.read_bytes().startswith(before)
    assert len(file.read_bytes()) < len(before) + 2 * ENTRY.itemsize
    assert fingerprints.contents(fingerprints.read(file.parent)) == tuple(source.sha256 for source in sources)


def test_an_addition_that_was_broken_off_costs_only_itself(sources: list[Source], tmp_path: Path) -> None:
    file = tmp_path / "derived" / FILE
    fingerprints.fingerprints(file.parent, sources[:3])
    whole = fingerprints.fingerprints(file.parent, sources)
    file.write_bytes(file.read_bytes()[:-9])
    assert len(fingerprints.read(file.parent)) == 3
    assert (fingerprints.fingerprints(file.parent, sources) == whole).all()
    assert (fingerprints.read(file.parent) == whole).all()


def test_what_was_made_before_a_stop_is_kept(sources: list[Source], tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        fingerprints.fingerprints(tmp_path / "derived", sources, stop)
    assert len(fingerprints.read(tmp_path / "derived")) == 3
    assert not list((tmp_path / "derived").glob("*.part"))


def test_a_file_that_is_no_picture_has_no_fingerprint(sources: list[Source], tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"not a picture")
    found = fingerprints.fingerprints(tmp_path / "derived", [*sources, Source("ab" * 32, broken)])
    assert fingerprints.contents(found) == tuple(source.sha256 for source in sources)
