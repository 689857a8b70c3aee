"""A folder of pictures is tied to works by the command line, by how the names of the files begin."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.importing import pictures
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.app.calling import Cli, calling
from tests.catalogues import copied, done, picture
from tests.once import made_once

WORKS, FILES = 600, 1_700


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    """A catalogue with two carpets."""
    return copied(made_once(tmp_path_factory, "two-carpets", _make), tmp_path / "catalogue")


def _make(folder: Path) -> None:
    cli = calling(folder)
    assert cli("new")["code"] == 0
    for number in ("ESCR-0004", "ESCR-0005"):
        assert cli("add", "carpet", f"object_number={number}", f"title_en={number}")["code"] == 0


@pytest.fixture
def cli(folder: Path) -> Cli:
    """Calls about it."""
    return calling(folder)


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    """Pictures of both carpets."""
    camera = tmp_path / "camera"
    camera.mkdir()
    names = ("ESCR-0004", "ESCR-0004_detail", "escr 0004 verso", "ESCR-0005_2", "ESCR-0005_1")
    for number, name in enumerate(names):
        picture(camera / f"{name}.jpg", number * 40)
    return camera


def test_each_picture_is_tied_to_its_work_in_order_with_its_role(cli: Cli, folder: Path, camera: Path) -> None:
    told = cli("import", str(camera), "--match", "object_number")
    assert (told["code"], told["pictures"], told["works"], told["findings"]) == (0, 5, 2, [])
    assert shown(folder) == {
        "ESCR-0004": [("ESCR-0004.jpg", "main"), ("escr 0004 verso.jpg", "back"), ("ESCR-0004_detail.jpg", "detail")],
        "ESCR-0005": [("ESCR-0005_1.jpg", "main"), ("ESCR-0005_2.jpg", "detail")],
    }


def test_a_file_of_no_work_is_named_and_the_others_come_in(cli: Cli, camera: Path, tmp_path: Path) -> None:
    picture(camera / "IMG_33.jpg", 255)
    told = cli("import", str(camera), "--match", "object_number")
    assert (told["code"], told["pictures"], told["lonely"]) == (1, 5, 1)
    assert [finding["source"] for finding in told["findings"]] == ["IMG_33.jpg"]


def test_a_broken_picture_is_refused_with_its_reason(cli: Cli, camera: Path) -> None:
    whole = (camera / "ESCR-0005_1.jpg").read_bytes()
    (camera / "ESCR-0005_1.jpg").write_bytes(whole[: len(whole) // 2])
    told = cli("import", str(camera), "--match", "object_number")
    assert (told["code"], told["pictures"], told["refused"]) == (1, 4, 1)
    assert "ESCR-0005_1.jpg" in told["findings"][0]["message"]


def test_a_check_writes_nothing(cli: Cli, folder: Path, camera: Path) -> None:
    told = cli("import", str(camera), "--match", "object_number", "--check")
    assert (told["code"], told["change_set"], told["works"]) == (0, 0, 2)
    assert shown(folder) == {"ESCR-0004": [], "ESCR-0005": []}
    assert not any(path.is_file() for path in (folder / media.ORIGINALS).rglob("*.jpg"))


def test_the_same_folder_once_more_ties_nothing(cli: Cli, folder: Path, camera: Path) -> None:
    cli("import", str(camera), "--match", "object_number")
    before = shown(folder)
    assert cli("import", str(camera), "--match", "object_number")["pictures"] == 0
    assert shown(folder) == before


def test_pictures_are_matched_by_nothing_but_the_number(cli: Cli, camera: Path) -> None:
    told = cli("import", str(camera), "--match", "title")
    assert told["code"] == 2
    assert "object_number" in told["said"]


def test_one_undo_takes_all_of_them_off(cli: Cli, folder: Path, camera: Path) -> None:
    cli("import", str(camera), "--match", "object_number")
    assert cli("undo")["code"] == 0
    assert shown(folder) == {"ESCR-0004": [], "ESCR-0005": []}


def test_1700_names_are_matched_in_a_moment(many: tuple[Catalogue, Path]) -> None:
    catalogue, files = many
    begun = time.perf_counter()
    with catalogue.reading() as reading:
        placement = pictures.place(reading, [files])
    assert time.perf_counter() - begun < 2
    assert (len(placement.placed), len(placement.lonely)) == (FILES, 0)
    assert len({one.uid for one in placement.placed}) == WORKS


@pytest.fixture
def many(folder: Path, tmp_path: Path) -> Iterator[tuple[Catalogue, Path]]:
    """A catalogue of 600 works more, and 1,700 files named by them."""
    catalogue = wiring.open_catalogue(folder, "Aysel")
    carpets = [Carpet(object_number=f"KAT-{number:04}") for number in range(WORKS)]
    done(catalogue, lambda work: store.insert_all(work, carpets))
    files = tmp_path / "many"
    files.mkdir()
    content = picture(tmp_path / "one.jpg", 1).read_bytes()
    for number in range(FILES):
        (files / f"KAT-{number % WORKS:04}_{number // WORKS}.jpg").write_bytes(content)
    yield catalogue, files
    catalogue.close()


def shown(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """Each carpet by its number, with the names and roles of its pictures in order."""
    catalogue = wiring.open_catalogue(folder, "Aysel")
    try:
        with catalogue.reading() as reading:
            return {
                number: [
                    (media.file_of(reading, link.media_file).original_filename, link.role)
                    for link in media.links_of(reading, uid)
                ]
                for uid, _, number in store.glance(reading, Carpet, ("object_number",))
            }
    finally:
        catalogue.close()
