"""Tiles beside the pictures of an edition: listed, checked, carried, swept; older editions know none and open."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import carrying, manifest, reader, store
from kalbajar_catalogue.editions.differences import compare
from kalbajar_catalogue.editions.format import SCHEMA, Edition, EditionFile
from kalbajar_catalogue.editions.tiles import Tiles
from tests.catalogues import files_in
from tests.editions.containers import container
from tests.editions.editions import content, edition, laid_down, sha256

TILES = container()
NAMED = hashlib.sha256(TILES).hexdigest()


def zoomable(tiles: str = NAMED, size: int = len(TILES), kind: str = "tiles", name: str = "KLB-1") -> Edition:
    """An edition of two works, the first of which has tiles."""
    made = edition(name=name)
    work = made.works[0]
    pictured = replace(work, pictures=(replace(work.pictures[0], tiles=tiles),))
    files = sorted((*made.files, EditionFile(tiles, size, kind)), key=lambda one: one.sha256)
    return replace(made, works=(pictured, *made.works[1:]), files=tuple(files))


def kept(editions: Path, made: Edition, tiles: bytes = TILES) -> None:
    """Lays an edition with tiles down."""
    known = {sha256(number): content(number) for number in range(200)} | {hashlib.sha256(tiles).hexdigest(): tiles}
    sources = {file.sha256: (lambda out, data=known[file.sha256]: out.write(data)) for file in made.files}
    with store.writing(editions):
        store.keep_pictures(editions, made.files, sources)
        store.prepare(editions, made.name, store.manifest_bytes(made)).put_in_place()


def test_tiles_lie_in_the_pool_and_are_opened_from_there(tmp_path: Path) -> None:
    kept(tmp_path, zoomable())
    found = reader.opened(tmp_path, "KLB-1", checked=True)
    assert found.problems == ()
    path = found.pool.files[found.edition.works[0].pictures[0].tiles]
    assert path == tmp_path / "pool" / f"{NAMED}.tiles"
    assert Tiles.opened(path).width == 1_300
    assert manifest.kinds_of(found.edition)[NAMED] == "tiles"


@pytest.mark.parametrize("checked", [False, True])
def test_tiles_that_are_gone_or_damaged_are_told_with_their_work(tmp_path: Path, checked: bool) -> None:
    kept(tmp_path, zoomable())
    path = tmp_path / "pool" / f"{NAMED}.tiles"
    path.write_bytes(TILES[:-1] + (b"?" if checked else b""))
    found = reader.opened(tmp_path, "KLB-1", checked)
    assert [(one.code, one.values) for one in found.problems] == [
        ("edition.picture_damaged", {"name": path.name, "number": "0"})
    ]
    assert NAMED not in found.pool.files
    path.unlink()
    assert [one.code for one in reader.opened(tmp_path, "KLB-1").problems] == ["edition.picture_missing"]


def test_an_edition_is_carried_with_its_tiles(tmp_path: Path) -> None:
    kept(tmp_path / "from", zoomable())
    carrying.write(tmp_path / "from", "KLB-1", tmp_path / "one.edition")
    carrying.read(tmp_path / "one.edition", tmp_path / "to")
    assert reader.opened(tmp_path / "to", "KLB-1", checked=True).problems == ()
    assert files_in(tmp_path / "to") == files_in(tmp_path / "from")
    carrying.write(tmp_path / "to", "KLB-1", tmp_path / "two.edition")
    assert (tmp_path / "one.edition").read_bytes() == (tmp_path / "two.edition").read_bytes()


@pytest.mark.parametrize("tiles", [b"", b"no container", TILES[:-1], TILES + b"?"])
def test_what_only_calls_itself_tiles_is_not_taken_in(tmp_path: Path, tiles: bytes) -> None:
    named = hashlib.sha256(tiles).hexdigest()
    made = zoomable(named, len(tiles))
    with pytest.raises(WorldError, match=r"edition\.picture_damaged"):
        kept(tmp_path / "to", made, tiles)
    assert files_in(tmp_path) == set()


def test_tiles_are_swept_with_the_edition_that_had_them(tmp_path: Path) -> None:
    kept(tmp_path, zoomable())
    laid_down(tmp_path, edition(name="other"))
    strange = tmp_path / "pool" / "notes.txt"
    strange.write_text("x")
    store.remove(tmp_path, "KLB-1")
    assert not (tmp_path / "pool" / f"{NAMED}.tiles").exists()
    assert reader.opened(tmp_path, "other", checked=True).problems == ()
    assert strange.exists(), "what is not ours stays"
    for gone in ("KLB-1", "../other", ""):
        with pytest.raises(WorldError, match=r"edition\.not_found"):
            store.remove(tmp_path, gone)


@pytest.mark.parametrize("made", [zoomable(kind="picture"), zoomable(kind="video"), zoomable(kind=""),
                                  zoomable(kind="../x"), replace(zoomable(), files=edition().files)])  # fmt: skip
def test_a_list_of_files_that_mixes_them_up_is_refused(made: Edition) -> None:
    with pytest.raises(WorldError, match=r"edition\.unreadable"):
        reader.checked_manifest(store.manifest_bytes(made))


def test_a_picture_that_is_its_own_tiles_is_refused() -> None:
    made = zoomable(sha256(0), len(content(0)))
    for kind in ("picture", "tiles", ""):
        others = (one for one in made.files if one.sha256 != sha256(0))
        files = (*others, EditionFile(sha256(0), len(content(0)), kind))
        with pytest.raises(WorldError, match=r"edition\.unreadable"):
            reader.checked_manifest(store.manifest_bytes(replace(made, files=files)))


def test_an_edition_of_before_there_were_tiles_opens_and_says_the_same(tmp_path: Path) -> None:
    made = laid_down(tmp_path, edition())
    path = tmp_path / "KLB-1" / "edition.json"
    raw = json.loads(path.read_text("utf-8"))
    for work in raw["works"]:
        for picture in work["pictures"]:
            del picture["tiles"]
    for file in raw["files"]:
        del file["kind"]
    path.write_text(json.dumps(raw | {"schema": 2}), "utf-8")
    found = reader.opened(tmp_path, "KLB-1", checked=True)
    assert found.problems == ()
    assert replace(found.edition, schema=SCHEMA) == made
    carrying.write(tmp_path, "KLB-1", tmp_path / "old.edition")
    assert carrying.peek(tmp_path / "old.edition").schema == 2
    assert carrying.read(tmp_path / "old.edition", tmp_path / "to") == "KLB-1"


def test_tiles_are_no_difference_between_two_editions() -> None:
    assert not compare(edition(), zoomable())
