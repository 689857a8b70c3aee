"""Pages of a PDF as pictures."""

import io
from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import Pool
from kalbajar_catalogue.publishing import preview
from kalbajar_catalogue.publishing.catalogue import Choices, make
from tests.publishing.examples import edition

MADDER = (155, 45, 42)


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("preview") / "Kəlbəcər.pdf"
    make(edition(), Pool(), out, Choices("az"))
    return out


def test_a_page_has_the_width_that_was_asked_for(pdf: Path) -> None:
    with Image.open(io.BytesIO(preview.page_png(pdf, 0, 420))) as page:
        assert page.size == (420, 480)
        assert page.convert("RGB").getpixel((10, 470)) == MADDER


def test_pages_are_counted(pdf: Path) -> None:
    assert preview.page_count(pdf) == 9


def test_what_is_not_there_is_told(pdf: Path, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"print\.no_page"):
        preview.page_png(pdf, 9, 100)
    (tmp_path / "a.pdf").write_bytes(b"nothing")
    for name in ("a.pdf", "b.pdf"):
        with pytest.raises(WorldError, match=r"print\.pdf_unreadable"):
            preview.page_count(tmp_path / name)
