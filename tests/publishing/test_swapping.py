"""Pictures put into a finished PDF: found again by any reader, at any place, whatever wrote the file."""

import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from kalbajar_catalogue.publishing.finishing import finished
from kalbajar_catalogue.publishing.plates import Plate
from kalbajar_catalogue.publishing.standins import stand_in
from kalbajar_catalogue.publishing.swapping import pixels_of, swapped
from tests.publishing.examples import Pictures, streams


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    (tmp_path / "pictures").mkdir()
    return Pictures(tmp_path / "pictures")


def _plates(pictures: Pictures, *sizes: tuple[int, int]) -> dict[bytes, Path]:
    drawn = [pictures.draw(*size) for size in sizes]
    plates = [Plate(one, pictures.files[one.sha256], 1, 1, "weld") for one in drawn]
    return {stand_in(plate): plate.file for plate in plates}


def _drawn_on_pages(jpegs: list[bytes], mode: pikepdf.ObjectStreamMode) -> bytes:
    """A PDF with a page for each JPEG of 8 × 8 px, and text between them."""
    target = io.BytesIO()
    with pikepdf.new() as document:
        for jpeg in jpegs:
            page = document.add_blank_page(page_size=(100, 100))
            picture = document.make_stream(jpeg, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=8,
                                           Height=8, BitsPerComponent=8, ColorSpace=pikepdf.Name.DeviceRGB,
                                           Filter=pikepdf.Name.DCTDecode)  # fmt: skip
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=picture))
            page.contents_add(b"q 50 0 0 50 0 0 cm /P Do Q")
        document.save(target, object_stream_mode=mode, deterministic_id=True)
    return target.getvalue()


@pytest.mark.parametrize("mode", [pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate])
def test_each_picture_takes_the_place_of_its_stand_in_whatever_wrote_the_file(
    mode: pikepdf.ObjectStreamMode, pictures: Pictures, tmp_path: Path
) -> None:
    plates = _plates(pictures, (900, 600), (300, 500), (640, 640))
    shown = list(plates)[::-1]
    assert finished(_drawn_on_pages(shown, mode), tmp_path / "out.pdf", plates, for_printer=False)
    with pikepdf.open(tmp_path / "out.pdf") as document:
        assert not document.check_pdf_syntax()
        found = [page.obj.Resources.XObject.P for page in document.pages]
        assert [one.read_raw_bytes() for one in found] == [plates[jpeg].read_bytes() for jpeg in shown]
        assert [(int(one.Width), int(one.Height)) for one in found] == [(640, 640), (300, 500), (900, 600)]


def test_a_picture_that_no_page_draws_stays_out_and_another_jpeg_stays_as_it_is(
    pictures: Pictures, tmp_path: Path
) -> None:
    plates = _plates(pictures, (900, 600), (300, 500))
    own = next(iter(_plates(pictures, (64, 48))))
    pdf = _drawn_on_pages([next(iter(plates)), own], pikepdf.ObjectStreamMode.disable)
    swapped(pdf, plates, tmp_path / "out.pdf")
    assert set(streams(tmp_path / "out.pdf")) == {own, next(iter(plates.values())).read_bytes()}


def test_the_name_of_a_file_follows_from_its_pictures(pictures: Pictures, tmp_path: Path) -> None:
    plates = _plates(pictures, (900, 600), (300, 500))
    pdf = _drawn_on_pages(list(plates), pikepdf.ObjectStreamMode.disable)
    names = []
    for known in (plates, plates, dict(list(plates.items())[:1])):
        swapped(pdf, known, tmp_path / "out.pdf")
        with pikepdf.open(tmp_path / "out.pdf") as document:
            names.append(tuple(bytes(one) for one in document.trailer.ID))
    assert names[0] == names[1] != names[2]
    assert names[0][0] == names[2][0]


def test_a_file_that_is_no_plain_pdf_is_refused(tmp_path: Path) -> None:
    for data in (b"", b"%PDF-1.7 torn", b"startxref\n9999\n%%EOF"):
        with pytest.raises(ValueError, match="no plain table"):
            swapped(data, {}, tmp_path / "out.pdf")


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_jpeg_tells_its_size_behind_any_head(mode: str, progressive: bool, tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    Image.new(mode, (321, 123)).save(file, progressive=progressive, comment=b"\xff\xc0 no frame", dpi=(300, 300))
    assert pixels_of(file) == (321, 123)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"RIFF0000WEBP"])
def test_what_is_no_jpeg_has_no_size(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(data)
    with pytest.raises(OSError, match="no JPEG"):
        pixels_of(file)
