"""How long a text is at most: what the rows of the checklist are made from without being set first."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.composing import fonts
from kalbajar_catalogue.publishing.papers import lengths
from kalbajar_catalogue.publishing.papers.checklist import CHECKLIST
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.runs import Run
from tests.publishing.examples import Pictures, edition, work

LETTERS = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇWMЖЩЮбвгджщыю 0123456789.,–×()"
TITLE_COLUMN_PT = (110, 275)
LEAST_APART_PT = 9


@given(st.text(LETTERS, max_size=60), st.sampled_from(["Regular", "Italic"]))
def test_no_text_is_longer_than_it_is_said_to_be(text: str, cut: str) -> None:
    font = ImageFont.truetype(fonts() / f"EBGaramond-{cut}.ttf", 1000)
    assert lengths.most(text) >= font.getlength(text) / 1000


def test_runs_follow_each_other_and_bear_the_mark_of_the_language_that_stands_in() -> None:
    own, other = (Run(text="Dağ", lang="az", fallback=fallback) for fallback in (False, True))
    assert lengths.most_of([own]) == lengths.most("Dağ")
    assert lengths.most_of([other]) > lengths.most_of([own])
    assert lengths.most_of([own, own]) > 2 * lengths.most_of([own])
    assert lengths.most_of([]) == 0


@pytest.mark.parametrize("sample", [True, False])
def test_lines_of_rows_stand_apart_however_long_they_are(sample: bool, tmp_path: Path) -> None:
    titles = [Multilingual(*("Ш" * (4 + n), "m" * (4 + n), "w" * (4 + n))) for n in range(14)]
    titles += [Multilingual("Uzun ad " * n, "Long " * n, "Щит " * n) for n in range(1, 15)]
    works = [
        work(str(n), title=title, materials=Multilingual("yun, " * (n % 9)), date=Multilingual("yanvar " * (n % 5)))
        for n, title in enumerate(titles, 1)
    ]
    # One picture keeps the column of pictures, and the words for those that are missing.
    drawn = Pictures(tmp_path)
    works.append(work("0", drawn.draw(600, 400)))
    print_paper(CHECKLIST, edition(*works, sample=sample), drawn.pool, tmp_path / "list.pdf", Choices("az"))
    pages = _baselines(tmp_path / "list.pdf")
    assert sum(map(len, pages)) > len(works) * 2
    for lines in pages:
        assert all(above - below > LEAST_APART_PT for above, below in pairwise(lines))


def _baselines(pdf: Path) -> list[list[float]]:
    """Where the lines of the titles stand on each page, from above, in points."""
    import pypdfium2
    from pypdfium2 import raw

    pages = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            found = set()
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                matrix = thing.get_matrix()
                if TITLE_COLUMN_PT[0] < matrix.e < TITLE_COLUMN_PT[1] and 70 < matrix.f < 715:
                    found.add(round(matrix.f, 1))
            pages.append(sorted(found, reverse=True))
            page.close()
    return pages
