"""The parts of the book, read back from the PDF that was made."""

import json
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from kalbajar_catalogue.editions.format import (
    Edition,
    EditionEvent,
    EditionPerson,
    EditionRelation,
    EditionSection,
    Pool,
)
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.catalogue import Choices, make
from kalbajar_catalogue.publishing.papers.book.measures import SIZES
from kalbajar_catalogue.publishing.report import LayoutReport
from kalbajar_catalogue.settings.paths import resources
from tests.publishing.books import FIRST, carpet, rich, said
from tests.publishing.examples import Pictures, bookmarks, edition, pages, work

POINTS_PER_MM = 72 / 25.4


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    return Pictures(tmp_path_factory.mktemp("pictures"))


@pytest.fixture(scope="module")
def whole(pictures: Pictures) -> Edition:
    return rich(pictures)


@pytest.fixture(scope="module")
def made(whole: Edition, pictures: Pictures, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, LayoutReport]:
    out = tmp_path_factory.mktemp("made") / "kitab.pdf"
    return out, make(whole, pictures.pool, out, Choices("az"))


@pytest.fixture(scope="module")
def texts(made: tuple[Path, LayoutReport]) -> list[str]:
    return pages(made[0])


def _page(texts: list[str], *parts: str) -> str:
    """The one page that says all this."""
    found = [text for text in texts if all(part in text for part in parts)]
    assert len(found) == 1, (parts, len(found))
    return found[0]


def test_the_book_claims_what_it_keeps(made: tuple[Path, LayoutReport]) -> None:
    from pdfua import validate

    assert made[1].standards == ("a-2a", "ua-1")
    assert not made[1].of("print.not_found_in_paper")
    result = validate(str(made[0]))
    assert not [finding for finding in result.findings if "error" in str(finding.severity).lower()]


def test_the_front_says_who_made_it_and_what_libraries_ask_for(texts: list[str]) -> None:
    imprint = _page(texts, "ISBN 978-9952-0-0000-0")
    for part in ("Kəlbəcər muzeyi", "Muzey birliyi", "Kurator", "Bakı, 2025 (en)", "Nəşr 2", "Mərkəz 1 (ru)"):
        assert part in imprint
    title = _page(texts[:7], "Kəlbəcər – obyektivdən tarixə", "Kalbajar – Through the Lens", "Kəlbəcər muzeyi")
    assert texts.index(title) == texts.index(imprint) + 1


def test_texts_stand_before_the_works_with_their_own_headings(texts: list[str]) -> None:
    foreword, essay = _page(texts, "Söz."), _page(texts, "Birinci abzas bitdi. (en)", "Dağların yaddaşı")
    assert texts.index(foreword) <= texts.index(essay) < texts.index(_page(texts, "İki üsul."))
    assert "Sərgi haqqında bir cümlə. (ru)" in " ".join(texts)


def test_the_contents_name_numbers_titles_and_pages_that_are_right(texts: list[str]) -> None:
    contents = _page(texts, "İçindəkilər")
    for title in ("Əvvəl və sonra (en)", "Toxunmuş", "Xovlu", "Proqram", "Əsərlərin siyahısı", "Mənbələr"):
        assert title in contents
    assert "1–2" in contents
    page = texts.index(_page(texts, "İki üsul. (ru)")) + 1
    before = contents[: contents.index(str(page))]
    assert before.rindex("Toxunmuş") > before.rindex("Əvvəl və sonra")


def test_sections_stand_in_their_order_each_with_its_opener(made: tuple[Path, LayoutReport]) -> None:
    titles = [title for level, title in bookmarks(made[0]) if level == 0]
    places = [titles.index(name) for name in ("Əvvəl və sonra", "Toxunmuş", "Ev", "Xovlu", "Proqram")]
    assert places == sorted(places)


def test_of_a_pair_the_older_stands_left_at_the_same_height(made: tuple[Path, LayoutReport]) -> None:
    places = made[1].places
    assert places["2"] % 2 == 0
    assert places["1"] == places["2"] + 1
    heights = [_pictures_on(made[0], places[number])[0][1] for number in ("1", "2")]
    assert heights[0] == pytest.approx(heights[1], abs=0.5)
    assert "2, 1" in pages(made[0])[places["1"] - 1], "the right foot names what the spread shows"


def _pictures_on(pdf: Path, page: int) -> list[tuple[float, float]]:
    """The sizes of the pictures on a page (the first is 1), the largest first."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        found = document[page - 1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=6)
        bounds = [thing.get_bounds() for thing in found]
        return sorted(((right - left, top - low) for left, low, right, top in bounds), reverse=True)


def test_years_say_which_is_older_and_without_them_the_relation(pictures: Pictures, tmp_path: Path) -> None:
    first, second = (work(number, pictures.draw(900, 600)) for number in "12")
    related = replace(first, relations=(EditionRelation(second.uid, "before"),))
    report = make(edition(related, second), pictures.pool, tmp_path / "out.pdf", Choices("az"))
    assert report.places["2"] + 1 == report.places["1"]


def test_a_carpet_has_its_table_its_knot_and_its_source(made: tuple[Path, LayoutReport], texts: list[str]) -> None:
    facts = texts[made[1].places["3"]]
    for part in ("Məktəb məktəb (en), məktəb (ru)", "Qarabağ", "32 × 40 /dm", "Simmetrik ilmə", "The symmetric knot"):
        assert part in facts
    assert "Mənbə 1 (12)." in facts
    assert "Eninə ilmələr" not in " ".join(texts), "both counts are said as one density"
    assert "Motivlər qoç buynuzu" in " ".join(texts)


def test_tables_have_header_cells(made: tuple[Path, LayoutReport]) -> None:
    with pikepdf.open(made[0]) as document:
        tags = [str(o.S) for o in document.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o and "/P" in o]
    assert tags.count("/Table") == 2
    assert "/TH" in tags


@pytest.mark.parametrize(
    ("millimetres", "per_mm", "scale"), [((60.0, 240.0), 6, 0), ((100.0, 300.0), 6, 1), ((100.0, 300.0), 3, 0)]
)
def test_the_strip_is_at_true_scale_only_when_the_picture_allows_it(
    millimetres: tuple[float, float], per_mm: int, scale: int, pictures: Pictures, tmp_path: Path
) -> None:
    wide, high = millimetres
    drawn = pictures.draw(round(wide * per_mm), round(high * per_mm))
    one = replace(carpet(pictures), pictures=(drawn,), width_mm=wide, height_mm=high)
    out = tmp_path / "out.pdf"
    make(edition(one), pictures.pool, out, Choices("en"))
    text = " ".join(pages(out))
    assert ("actual size (1 : 1)" in text) == (scale == 1)
    if scale == 1:
        strip = next(size for page in range(10, 13) for size in _pictures_on(out, page) if _is(size, wide, high))
        assert strip


def _is(size: tuple[float, float], wide: float, high: float) -> bool:
    return size == pytest.approx((wide * POINTS_PER_MM, high * POINTS_PER_MM), abs=1)


def test_a_strip_says_its_scale(pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    make(edition(replace(carpet(pictures), height_mm=1600.0)), pictures.pool, out, Choices("en"))
    assert "Right: detail, 1 : 4." in " ".join(pages(out))


@pytest.mark.parametrize("kind", ["palaz", "ciyi_palaz", "cecim", "kilim", "shadda", "verni", "zili", "sumakh"])
def test_every_flat_weave_has_its_drawing_and_its_sentence(kind: str, pictures: Pictures, tmp_path: Path) -> None:
    words = json.loads((resources() / "styles" / "common" / "words.json").read_text("utf-8"))
    one = carpet(pictures, knot="")
    codes = tuple(replace(code, value=kind) if code.name == "weave_type" else code for code in one.codes)
    flat = tuple(replace(code, value="flat_weave") if code.name == "weave_class" else code for code in codes)
    out = tmp_path / "out.pdf"
    make(edition(replace(one, codes=flat)), pictures.pool, out, Choices("ru"))
    assert words["ru"][f"weave.{kind}"] in " ".join(pages(out))


def test_both_knots_are_drawn(pictures: Pictures, tmp_path: Path) -> None:
    drawn = []
    for knot in ("symmetric", "asymmetric"):
        out = tmp_path / f"{knot}.pdf"
        report = make(edition(carpet(pictures, knot=knot)), pictures.pool, out, Choices("en"))
        with pikepdf.open(out) as document:
            drawn.append(document.pages[report.places["3"]].Contents.read_bytes())
    assert drawn[0].count(b" c\n") > 8
    assert drawn[0] != drawn[1]


def test_the_parts_of_a_dwelling_are_listed_and_numbered(made: tuple[Path, LayoutReport], texts: list[str]) -> None:
    plate, parts = texts[made[1].places["4"] - 1], texts[made[1].places["4"]]
    for part in ("1 Çubuq", "Çubuq (en)", "Çubuq (ru)", "32", "ağac (en)", "2 Keçə örtük", "3 Bağ"):
        assert part in parts
    assert "Alaçıq" in plate
    assert {"1", "2"} <= set(plate.split())


def test_the_programme_goes_by_days(texts: list[str]) -> None:
    page = _page(texts, "Açılış", "Konsert (ru)")
    places = [page.index(part) for part in ("25 noyabr 2025", "10:00", "Açılış", "26 noyabr 2025", "18:00–19:30")]
    assert places == sorted(places)
    assert "dəqiqləşdirilir" in page


def test_indexes_are_in_the_order_of_the_alphabet_and_of_numbers(texts: list[str]) -> None:
    page = _page(texts, "Göstəricilər", "Müəlliflər", "Yerlər")
    assert page.index("Ağdaban") < page.index("Zəylik")
    assert page.index("KM-9") < page.index("KM-10")
    assert "Aytən Əliyeva · Ayten Aliyeva · Айтен Алиева 1–4" in page


def test_sources_are_numbered_as_they_are_cited(texts: list[str]) -> None:
    page = _page(texts, "1 İkinci kitab", "2 Birinci kitab")
    assert "baxılıb: 1 noyabr 2025" in page


def test_the_list_has_every_work_once_under_its_section_with_its_page(
    made: tuple[Path, LayoutReport], texts: list[str]
) -> None:
    page = _page(texts, "Əsərlərin siyahısı", "Qışlaq 1", "Alaçıq", "Xovlu")
    for number, where in made[1].places.items():
        assert f" {where} " in f"{page} ", number


@pytest.mark.parametrize("plates", ["two", "grid"])
def test_works_can_share_a_page(plates: str, pictures: Pictures, tmp_path: Path) -> None:
    shapes = [(1500, 1000), (1000, 1500), (1600, 900), (1200, 1200), (3000, 500), (335, 1712), (1500, 1000)]
    works = [work(str(n), pictures.draw(*shape)) for n, shape in enumerate(shapes, 1)]
    out = tmp_path / "out.pdf"
    report = make(edition(*works), pictures.pool, out, Choices("az", options={"plates": plates}))
    assert not report.of("print.not_found_in_paper")
    assert list(report.places.values()) == sorted(report.places.values())
    assert len(set(report.places.values())) < len(works)


@pytest.mark.parametrize("code", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_size_of_page_in_every_language(
    code: str, language: Language, whole: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    report = make(whole, pictures.pool, out, Choices(language, page=code))
    assert report.standards == ("a-2a", "ua-1")
    with pikepdf.open(out) as document:
        size = [float(value) / POINTS_PER_MM for value in document.pages[0].mediabox[2:]]
    assert size == pytest.approx(SIZES[code], abs=0.1)


def test_a_book_in_one_language_says_nothing_in_another(whole: Edition, pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    make(whole, pictures.pool, out, Choices("az", beside=()))
    text = " ".join(pages(out))
    assert "(en)" not in text
    assert "(ru)" not in text
    assert "Contents" not in text


def test_sections_in_a_circle_and_works_in_none_are_all_printed(tmp_path: Path) -> None:
    one, two = EditionSection("x", said("X"), parent="y"), EditionSection("y", said("Y"), parent="x")
    works = (work("1", section="x"), work("2", section="y"), work("3", section="gone"))
    report = make(edition(*works, sections=(one, two)), Pool(), tmp_path / "out.pdf", Choices("az"))
    assert sorted(report.places) == ["1", "2", "3"]


def test_kinds_of_work_are_the_parts_of_a_book_without_sections(pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    works = (work("1", pictures.draw(900, 600)), work("2", kind="painting"), work("3", kind="craft"))
    make(edition(*works), pictures.pool, out, Choices("ru"))
    titles = [title for level, title in bookmarks(out) if level == 0]
    assert titles[2:5] == ["Фотографии", "Живопись", "Народное искусство"]


@pytest.mark.parametrize("layout", ["page", "spread"])
def test_a_caption_is_where_its_plate_is(layout: str, pictures: Pictures, tmp_path: Path) -> None:
    long = Multilingual(*("Uzun mətn. " * 400,) * 3)
    out = tmp_path / "out.pdf"
    report = make(
        edition(work("1", pictures.draw(1500, 1000), description=long)),
        pictures.pool,
        out,
        Choices("az", layout="page" if layout == "page" else "spread"),
    )
    first = report.places["1"]
    near = pages(out)[first - 1 : first + (0 if layout == "page" else 1)]
    assert "Şəkil muzeyindir" in " ".join(near)
    assert report.of("print.text_runs_on")


def test_works_in_a_row_without_a_picture_share_pages(pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    works = [work(str(number), description=said("Bir cümlə.")) for number in range(1, 13)]
    report = make(edition(*works, work("13", pictures.draw(900, 600))), pictures.pool, out, Choices("az"))
    assert len({report.places[str(number)] for number in range(1, 13)}) <= 4
    assert "Şəkil yoxdur" not in " ".join(pages(out))
    assert not report.of("print.not_found_in_paper")


def test_one_work_without_a_picture_keeps_its_frame_among_plates(pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    works = (work("1", pictures.draw(900, 600)), work("2"), work("3", pictures.draw(900, 600)))
    report = make(edition(*works), pictures.pool, out, Choices("az"))
    assert "Şəkil yoxdur" in pages(out)[report.places["2"] - 1]


def test_a_work_alone_before_an_opener_takes_both_pages(pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    sections = (EditionSection("A", said("Dağ"), 1), EditionSection("B", said("Daş"), 2))
    works = [work(str(number), pictures.draw(1500, 1000), section="AAAB"[number - 1]) for number in range(1, 5)]
    report = make(edition(*works, sections=sections), pictures.pool, out, Choices("az", layout="page"))
    assert all(text.strip() for text in pages(out)[FIRST:])
    assert report.places["4"] - report.places["3"] == 4


def test_an_empty_page_has_no_folio(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    make(edition(work("1")), Pool(), out, Choices("az"))
    contents = next(place for place, text in enumerate(pages(out)) if "İçindəkilər" in text)
    assert pages(out)[contents - 1].strip() == ""


@pytest.mark.parametrize("size", [(1000, 1500), (1500, 1000)])
def test_a_title_in_another_language_is_not_broken(size: tuple[int, int], pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    title = Multilingual("Dumanlı fıstıq meşəsi", "Beech forest in mist", "Буковый лес в тумане")
    one = work("1", pictures.draw(*size), title=title)
    report = make(edition(one, sample=True), pictures.pool, out, Choices("az", layout="page"))
    lines = _lines(out, report.places["1"])
    assert any("SAMPLE. Beech forest in mist" in line for line in lines)
    assert any("ОБРАЗЕЦ. Буковый лес в тумане" in line for line in lines)


def _lines(pdf: Path, page: int) -> list[str]:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        sheet = document[page - 1]
        text = sheet.get_textpage()
        said_here = text.get_text_range()
        text.close()
        sheet.close()
    return [line.replace("\u00a0", " ") for line in said_here.splitlines()]


def test_what_stands_in_for_an_event_or_a_person_names_their_record(tmp_path: Path) -> None:
    singer = EditionPerson(Multilingual("Müğənni"), uid="uid-singer")
    concert = EditionEvent("uid-concert", Multilingual("Konsert"), "2025-11-25T18:00", people=(singer,))
    report = make(replace(edition(work("1")), events=(concert,)), Pool(), tmp_path / "book.pdf", Choices("ru"))
    named = {(found.field, found.record) for found in report.of("print.fallback") if not found.number}
    assert ("event", "uid-concert") in named
    assert ("people", "uid-singer") in named
