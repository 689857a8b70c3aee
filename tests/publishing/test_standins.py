"""The press sets stand-ins, and the file has the pictures."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from kalbajar_catalogue.publishing import printing, staging
from kalbajar_catalogue.publishing.catalogue import Choices, make
from kalbajar_catalogue.publishing.plates import Plate
from kalbajar_catalogue.publishing.standins import stand_in
from tests.publishing.examples import Pictures, edition, streams, work


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    return Pictures(tmp_path_factory.mktemp("pictures"))


def test_the_file_is_the_same_but_for_the_way_it_was_made(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shapes = (pictures.draw(1500, 1000, profile=True), pictures.draw(900, 1400, "L"), pictures.draw(1200, 1200))
    few = edition(*(work(str(number), picture) for number, picture in enumerate(shapes, 1)))
    whole, swapped, again = (tmp_path / f"{name}.pdf" for name in ("whole", "swapped", "again"))
    report = make(few, pictures.pool, swapped, Choices("az"))
    with monkeypatch.context() as patched:
        patched.setattr(printing, "staged", lambda *given, stand_in: staging.staged(*given))
        assert make(few, pictures.pool, whole, Choices("az")) == report
    assert streams(swapped)
    assert streams(swapped) == streams(whole)
    make(few, pictures.pool, again, Choices("az"))
    assert again.read_bytes() == swapped.read_bytes()
    for page in range(report.pages):
        assert ImageChops.difference(_drawn(whole, page), _drawn(swapped, page)).getbbox() is None
    with pikepdf.open(swapped) as document:
        assert not document.check_pdf_syntax()


def _drawn(pdf: Path, page: int) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        picture: Image.Image = document[page].render(scale=0.5).to_pil().convert("RGB")
    return picture


def test_a_stand_in_is_tiny_and_like_no_other(pictures: Pictures) -> None:
    plates = [
        Plate(picture, pictures.files[picture.sha256], 800, 600, "weld")
        for picture in (pictures.draw(800, 600), pictures.draw(801, 600), pictures.draw(800, 600, "L"))
    ]
    drawn = [stand_in(plate) for plate in plates]
    assert len(set(drawn)) == 3
    assert all(len(data) < 1500 for data in drawn)
    assert [stand_in(plate) for plate in plates] == drawn
