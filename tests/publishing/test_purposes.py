"""A paper for the archive, for a printing house, for a screen."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.media.derivatives import THUMB, Derivatives, print_recipe
from kalbajar_catalogue.publishing.catalogue import Choices, Purpose, make
from kalbajar_catalogue.publishing.papers.paper import Paper, Setting, Wanted
from kalbajar_catalogue.publishing.plates import Plate
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.sizing import Sizing
from kalbajar_catalogue.storage.folder import DATABASE
from tests.publishing.examples import Pictures, edition, metadata, streams, work

MM = 72 / 25.4
BLEED, AROUND = 3, 10


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    return Pictures(tmp_path_factory.mktemp("pictures"))


@pytest.fixture(scope="module")
def two(pictures: Pictures) -> Edition:
    return edition(work("1", pictures.draw(3000, 2000, profile=True)), work("2", pictures.draw(900, 1400, "L")))


def _made(purpose: Purpose, two: Edition, pictures: Pictures, out: Path) -> Path:
    make(two, pictures.pool, out, Choices("az", purpose=purpose))
    return out


def _box(array: Any) -> list[float]:
    return [float(number) / MM for number in array]


def test_a_printing_house_gets_trim_within_bleed_within_media(two: Edition, pictures: Pictures, tmp_path: Path) -> None:
    with pikepdf.open(_made("printer", two, pictures, tmp_path / "out.pdf")) as document:
        for page in document.pages:
            trim, bleed, media = _box(page.trimbox), _box(page.obj.BleedBox), _box(page.mediabox)
            assert [trim[2] - trim[0], trim[3] - trim[1]] == pytest.approx([210, 240], abs=0.01)
            assert [trim[0] - bleed[0], bleed[3] - trim[3]] == pytest.approx([BLEED, BLEED], abs=0.01)
            assert [trim[0] - media[0], media[3] - trim[3]] == pytest.approx([AROUND, AROUND], abs=0.01)


def test_marks_stand_outside_of_the_bleed_and_colour_ends_with_it(
    two: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    cover = _drawn(_made("printer", two, pictures, tmp_path / "out.pdf"), dots_per_mm=8)
    assert cover.size == pytest.approx((230 * 8, 260 * 8), abs=1)
    assert _dark(cover, (1, 10), (6, 10)), "a crop mark at the upper left, level with the trim"
    assert not _dark(cover, (6.2, 10), (6.9, 10)), "and none within the bleed's gap"
    assert cover.getpixel((round(8.5 * 8), 100 * 8)) == (155, 45, 42), "the colour of the cover fills the bleed"
    assert cover.getpixel((round(6.5 * 8), 100 * 8)) == (255, 255, 255), "and nothing beyond"


def _drawn(pdf: Path, dots_per_mm: int) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        picture: Image.Image = document[0].render(scale=dots_per_mm / MM).to_pil().convert("RGB")
    return picture


def _dark(picture: Image.Image, start: tuple[float, float], end: tuple[float, float]) -> bool:
    """Whether a level line lies within two dots of this one, in mm from the upper left corner of the sheet."""
    rows = range(round(start[1] * 8) - 2, round(start[1] * 8) + 3)
    columns = range(round(start[0] * 8) + 1, round(end[0] * 8) - 1)
    return any(all(sum(_pixel(picture, x, y)) < 600 for x in columns) for y in rows)


def _pixel(picture: Image.Image, x: int, y: int) -> tuple[int, int, int]:
    pixel = picture.getpixel((x, y))
    assert isinstance(pixel, tuple)
    return pixel[0], pixel[1], pixel[2]


@pytest.mark.parametrize("purpose", ["archive", "printer", "screen"])
def test_the_same_edition_makes_the_same_bytes_for_each_purpose(
    purpose: Purpose, two: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    first, second = (_made(purpose, two, pictures, tmp_path / name).read_bytes() for name in ("a.pdf", "b.pdf"))
    assert first == second


@pytest.mark.parametrize("purpose", ["archive", "printer", "screen"])
def test_every_purpose_is_read_aloud_and_checked(
    purpose: Purpose, two: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    from pdfua import validate

    out = _made(purpose, two, pictures, tmp_path / "out.pdf")
    assert metadata(out)["http://www.aiim.org/pdfa/ns/id/part"] == "2"
    errors = [one for one in validate(str(out)).findings if "error" in str(one.severity).lower()]
    assert not errors


@pytest.mark.parametrize(("purpose", "dpi"), [("printer", 300), ("screen", 150)])
def test_no_picture_is_finer_than_its_place_needs(
    purpose: Purpose, dpi: int, two: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    """A tenth more is let through: to write such a picture anew would only blur it."""
    small = _paper(60)
    out = tmp_path / "out.pdf"
    print_paper(small, two, pictures.pool, out, Choices("az", purpose=purpose))
    for jpeg in streams(out):
        with Image.open(io.BytesIO(jpeg)) as image:
            assert max(image.size) <= 60 / 25.4 * dpi * 1.1 + 1


def _paper(longest_mm: float) -> Paper:
    """The catalogue's own style, its pictures wanted small."""
    from kalbajar_catalogue.publishing.papers.registry import CATALOGUE

    def wanted(one: Edition, choices: Choices) -> list[Wanted]:
        del choices
        return [Wanted(picture, exhibit.number, longest_mm) for exhibit in one.works for picture in exhibit.pictures]

    return replace(CATALOGUE, wanted=wanted)


def test_a_profile_is_kept_for_print_and_not_needed_on_screens(
    two: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    sizing = {use: Sizing(use, tmp_path / use) for use in ("printer", "screen")}
    picture = two.works[0].pictures[0]
    for use, has_profile in (("printer", True), ("screen", False)):
        made = sizing[use].placed(pictures.files[picture.sha256], picture.sha256, (3000, 2000), 50)
        with Image.open(made) as image:
            assert ("icc_profile" in image.info) is has_profile


def test_the_layout_is_the_same_for_every_purpose(two: Edition, pictures: Pictures, tmp_path: Path) -> None:
    places = [
        make(two, pictures.pool, tmp_path / f"{purpose}.pdf", Choices("az", purpose=purpose)).places
        for purpose in ("archive", "screen")
    ]
    assert places[0] == places[1] != {}


def test_a_small_picture_is_passed_through_or_taken_from_the_catalogues_own(tmp_path: Path, pictures: Pictures) -> None:
    derived = tmp_path / "derived"
    (tmp_path / DATABASE).touch()
    original = pictures.files[pictures.draw(3000, 2000).sha256]
    made = Derivatives(derived)
    plate = made.make(original, "0" * 64, print_recipe(2400)).path
    sizing = Sizing("archive", tmp_path / "elsewhere")
    assert sizing.ready(plate, 14) is None, "there is none yet"
    thumb = made.make(original, "0" * 64, THUMB).path
    assert sizing.ready(plate, 14) == thumb
    assert sizing.ready(plate, 100) is None, "a thumbnail is too coarse for 100 mm"
    placed = sizing.placed(plate, "1" * 64, (2400, 1600), 100)
    assert placed.is_relative_to(derived), "what was made is kept in the catalogue"
    assert placed.stat().st_size < plate.stat().st_size
    assert sizing.placed(plate, "1" * 64, (2400, 1600), 196) == plate
    assert not (tmp_path / "elsewhere").exists()


def test_a_small_picture_keeps_the_size_that_the_edition_gives_it(two: Edition, pictures: Pictures) -> None:
    seen: list[tuple[int, int]] = []

    def noted(setting: Setting) -> dict[str, object]:
        looks = [setting.look(exhibit.pictures[0]) for exhibit in setting.edition.works]
        seen.extend((look.width, look.height) for look in looks if isinstance(look, Plate))
        return _paper(20).compose(setting)

    out = pictures.folder / "small.pdf"
    print_paper(replace(_paper(20), compose=noted), two, pictures.pool, out, Choices("az"))
    assert seen == [(3000, 2000), (900, 1400)]


def test_a_torn_picture_that_must_be_shrunk_is_refused(pictures: Pictures, tmp_path: Path) -> None:
    torn = tmp_path / "torn.jpg"
    whole = pictures.files[pictures.draw(3000, 2001).sha256].read_bytes()
    torn.write_bytes(whole[: len(whole) // 2])
    report = make(edition(work("1", pictures.take(torn, 3000, 2001))), pictures.pool, tmp_path / "out.pdf",
                  Choices("az", purpose="screen"))  # fmt: skip
    assert [finding.code for finding in report.findings] == ["print.picture_unusable"]


def test_where_the_catalogue_cannot_be_written_pictures_are_made_elsewhere(pictures: Pictures, tmp_path: Path) -> None:
    (tmp_path / "catalogue").mkdir()
    (tmp_path / "catalogue" / DATABASE).touch()
    (tmp_path / "catalogue" / "derived").write_text("no folder", "ascii")  # as a disk that refuses, whoever asks
    shown = pictures.draw(3000, 2000)
    file = tmp_path / "catalogue" / "a.jpg"
    file.write_bytes(pictures.pool.files[shown.sha256].read_bytes())
    placed = Sizing("screen", tmp_path / "aside").placed(file, shown.sha256, (3000, 2000), 50)
    assert placed.is_relative_to(tmp_path / "aside")
