"""How the pages of the book stand: no empty ones, plates at one height, nothing said twice, addresses that open."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from kalbajar_catalogue.editions.format import (
    Edition,
    EditionEvent,
    EditionFact,
    EditionPerson,
    EditionSection,
    EditionSource,
    EditionText,
    EditionWork,
    Pool,
)
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing.catalogue import Choices, make
from kalbajar_catalogue.publishing.report import LayoutReport
from tests.publishing.books import FIRST, carpet, said
from tests.publishing.examples import Pictures, edition, pages, work

LONG_ADDRESS = "https://muzey.az/sergiler/2025/kelbecer-obyektivden-tarixe/menbeler/az"


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    return Pictures(tmp_path_factory.mktemp("pictures"))


def _made(whole: Edition, pool: Pool, out: Path, choices: Choices) -> tuple[list[str], LayoutReport]:
    report = make(whole, pool, out, choices)
    return pages(out), report


def test_a_carpet_whose_picture_is_too_coarse_for_a_page_leaves_none_empty(pictures: Pictures, tmp_path: Path) -> None:
    long = Multilingual(*("Uzun bir mətn burada davam edir. " * 30,) * 3)
    narrow = replace(carpet(pictures), pictures=(pictures.draw(700, 1900),), description=long)
    out = tmp_path / "out.pdf"
    report = make(edition(narrow, carpet(pictures, "4")), pictures.pool, out, Choices("az"))
    first, following = report.places["3"], report.places["4"]
    assert following - first == 4
    with pikepdf.open(out) as document:
        page = document.pages[first + 2]
        assert page.Resources.get("/XObject") is not None, "a piece of the carpet stands opposite its texts"


def test_plates_that_face_each_other_hang_at_one_height(pictures: Pictures, tmp_path: Path) -> None:
    long = said("Bu şəkil haqqında bir neçə cümlə. " * 9)
    drawn = [pictures.draw(1800, 1350 + number) for number in range(2)]
    facing = (work("1", drawn[0], description=long), work("2", drawn[1]))
    out = tmp_path / "out.pdf"
    report = make(edition(*facing), pictures.pool, out, Choices("az", layout="page"))
    tops = [_top_of_picture(out, report.places[number]) for number in "12"]
    assert tops[0] == pytest.approx(tops[1], abs=1)


def _top_of_picture(pdf: Path, page: int) -> float:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        found = document[page - 1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=6)
        return float(max(thing.get_bounds()[3] for thing in found))


@pytest.mark.parametrize(("count", "apart"), [(3, False), (30, True)])
def test_few_sources_stand_below_the_index(count: int, apart: bool, pictures: Pictures, tmp_path: Path) -> None:
    sources = tuple(EditionSource(f"s{number}", f"Kitab {number}", LONG_ADDRESS) for number in range(count))
    whole = replace(edition(work("1", pictures.draw(900, 600))), sources=sources)
    texts, _ = _made(whole, pictures.pool, tmp_path / "out.pdf", Choices("az"))
    index = next(place for place, text in enumerate(texts) if "Müəlliflər" in text)
    listed = next(place for place, text in enumerate(texts) if "Kitab 0" in text)
    assert (listed > index) == apart


def test_addresses_open_and_say_where_they_lead(pictures: Pictures, tmp_path: Path) -> None:
    whole = replace(edition(work("1")), sources=(EditionSource("s", "Kitab", LONG_ADDRESS),))
    out = tmp_path / "out.pdf"
    make(whole, pictures.pool, out, Choices("az"))
    with pikepdf.open(out) as document:
        links = [note for page in document.pages for note in page.get("/Annots", []) if "/URI" in note.get("/A", {})]
        assert {str(link.A.URI) for link in links} == {LONG_ADDRESS}
        assert all(str(link.Contents) for link in links)


def test_nothing_is_said_twice(pictures: Pictures, tmp_path: Path) -> None:
    title = Multilingual("Biçin", "Harvest", "Жатва")
    held = Multilingual("Dağ muzeyi", "Mountain Museum", "Музей гор")
    credited = Multilingual("Dağ muzeyi, 1987", "Mountain Museum, 1987", "Музей гор, 1987")
    one = work("1", pictures.draw(1500, 1000), title=title, caption=title, holder=held, credit_line=credited)
    texts, report = _made(edition(one), pictures.pool, tmp_path / "out.pdf", Choices("az"))
    page = texts[report.places["1"] - 1]
    assert page.count("Biçin") == 1
    assert page.count("Dağ muzeyi") == 1
    assert not report.of("print.not_found_in_paper")


def test_sentences_of_a_caption_begin_with_a_capital(pictures: Pictures, tmp_path: Path) -> None:
    signed = EditionFact(Multilingual("imza", "signature", "подпись"), Multilingual("A. Ə.", "A. Ə.", "A. Ə."))
    date = Multilingual("iyirminci əsr", "twentieth century", "двадцатый век")
    one = work("1", pictures.draw(1500, 1000), date=date, inscriptions=(signed,))
    texts, report = _made(edition(one), pictures.pool, tmp_path / "out.pdf", Choices("az"))
    page = texts[report.places["1"] - 1]
    for part in ("İyirminci əsr", "Twentieth century", "Двадцатый век", "İmza: A. Ə.", "Signature: A. Ə."):
        assert part in page


def test_an_address_in_a_caption_keeps_its_small_letter(pictures: Pictures, tmp_path: Path) -> None:
    credited = Multilingual(*("http://a.az",) * 3)
    texts, report = _made(
        edition(work("1", pictures.draw(1500, 1000), credit_line=credited)),
        pictures.pool,
        tmp_path / "out.pdf",
        Choices("az"),
    )
    assert "Http" not in texts[report.places["1"] - 1]


def test_names_of_people_bear_no_mark_of_a_language(pictures: Pictures, tmp_path: Path) -> None:
    maker = EditionPerson(Multilingual(en="Ian Britton"), uid="uid-maker")
    one = work("1", pictures.draw(1500, 1000), makers=(maker,), title=Multilingual(en="Harvest"))
    texts, report = _made(edition(one), pictures.pool, tmp_path / "out.pdf", Choices("ru"))
    page = texts[report.places["1"] - 1]
    assert "Ian Britton [en]" not in " ".join(texts)
    assert "Harvest [en]" in page
    assert {found.field for found in report.of("print.fallback")} >= {"makers", "title"}


def test_what_only_one_language_says_of_an_event_stands_there_once(tmp_path: Path) -> None:
    concert = EditionEvent("e", said("Konsert"), "2025-11-25T18:00", description=Multilingual(en="Music at dusk"))
    whole = replace(edition(work("1")), events=(concert,))
    out = tmp_path / "out.pdf"
    for choices, mark in ((Choices("az"), False), (Choices("az", beside=()), True)):
        texts, _ = _made(whole, Pool(), out, choices)
        page = next(text for text in texts if "Music at dusk" in text)
        assert page.count("Music at dusk") == 1
        assert ("Music at dusk [en]" in page) == mark


def test_a_last_text_alone_on_the_left_takes_both_pages(tmp_path: Path) -> None:
    long = Multilingual(*("Bir neçə söz. " * 130,) * 3)
    texts_of = (
        EditionText("foreword", long),
        EditionText("essay", long),
        EditionText("wall", said("Divarda duran söz.")),
    )
    whole = edition(work("1"), sections=(EditionSection("A", said("Dağ"), 1),), texts=texts_of)
    whole = replace(whole, works=(replace(whole.works[0], section="A"),))
    texts, _ = _made(whole, Pool(), tmp_path / "out.pdf", Choices("az"))
    place = next(place for place, text in enumerate(texts) if "Divarda duran söz." in text)
    assert all(text.strip() for text in texts[FIRST - 2 : place + 2])


def test_a_small_group_of_works_fills_its_spread(pictures: Pictures, tmp_path: Path) -> None:
    works: list[EditionWork] = [work(str(number), pictures.draw(1500, 1000)) for number in range(1, 8)]
    out = tmp_path / "out.pdf"
    report = make(edition(*works), pictures.pool, out, Choices("az", options={"plates": "grid"}))
    assert len(set(report.places.values())) == 2


def test_a_missing_title_is_smaller_than_a_title(pictures: Pictures, tmp_path: Path) -> None:
    named, unnamed = work("1", pictures.draw(1500, 1000)), work("2", pictures.draw(1500, 1000), title=Multilingual())
    out = tmp_path / "out.pdf"
    report = make(edition(named, unnamed), pictures.pool, out, Choices("en", layout="page", beside=()))
    sizes = [_largest_type(out, report.places[number]) for number in "12"]
    assert sizes[1] < sizes[0]


def _largest_type(pdf: Path, page: int) -> float:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        found = document[page - 1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT], max_depth=6)
        return float(max(thing.get_bounds()[3] - thing.get_bounds()[1] for thing in found))


def test_a_picture_of_a_work_never_lies_outside_the_page(pictures: Pictures, tmp_path: Path) -> None:
    shapes = ((900, 900), (1600, 700), (600, 1500))
    for count in (1, 2, 3):
        views = tuple(replace(pictures.draw(*shape), role="detail") for shape in shapes[:count])
        one = replace(carpet(pictures), pictures=(pictures.draw(1500, 2400), *views))
        out = tmp_path / f"{count}.pdf"
        report = make(edition(one), pictures.pool, out, Choices("en"))
        assert not report.of("print.not_found_in_paper")
        _inside(out, report.places["3"] + 3)


def _inside(pdf: Path, page: int) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        sheet = document[page - 1]
        wide, high = sheet.get_size()
        for thing in sheet.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=6):
            left, low, right, top = thing.get_bounds()
            assert left >= 0
            assert low >= 0
            assert right <= wide + 1
            assert top <= high + 1
