"""The catalogue of photographs that cameras made."""

from pathlib import Path

import pytest
from PIL import Image, ImageOps

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.publishing.catalogue import Choices, make
from tests.publishing.books import FIRST
from tests.publishing.examples import Pictures, edition, pages, streams, work

EDGE = 800


@pytest.fixture(scope="module")
def pictures(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    drawn = Pictures(tmp_path_factory.mktemp("derivatives"))
    for photograph in sorted((shared / "data" / "photos").iterdir()):
        with Image.open(photograph) as image:
            image.draft("RGB", (EDGE, EDGE))
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((EDGE, EDGE))
            file = drawn.folder / f"{photograph.stem}.jpg"
            upright.convert("RGB").save(file, quality=85, icc_profile=image.info.get("icc_profile"))
            drawn.take(file, *upright.size)
    return drawn


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_of_real_photographs(language: Language, pictures: Pictures, tmp_path: Path) -> None:
    works = []
    for number, (sha256, file) in enumerate(pictures.files.items(), 1):
        with Image.open(file) as image:
            works.append(work(str(number), pictures.take(file, *image.size)))
        assert works[-1].pictures[0].sha256 == sha256
    out = tmp_path / "out.pdf"
    report = make(edition(*works), pictures.pool, out, Choices(language))
    assert report.standards == ("a-2a", "ua-1")
    assert set(streams(out)) == {file.read_bytes() for file in pictures.files.values()}
    text = pages(out)[FIRST : FIRST + len(works)]
    assert all(exhibit.title.get(language) in page for exhibit, page in zip(works, text, strict=True))
