"""The catalogue, read back from the PDF that was made."""

import multiprocessing
import time
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.editions.format import (
    Edition,
    EditionEvent,
    EditionFact,
    EditionPerson,
    EditionPicture,
    OpenPoint,
    Pool,
)
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.catalogue import Choices, Layout, make
from kalbajar_catalogue.publishing.report import LayoutReport
from tests.publishing.books import FIRST
from tests.publishing.examples import CREDIT, Pictures, bookmarks, edition, metadata, pages, streams, work

LETTERS = "Əə Ğğ Iı İi Öö Şş Üü Çç"


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    return Pictures(tmp_path_factory.mktemp("pictures"))


@pytest.fixture(scope="module")
def four(pictures: Pictures) -> Edition:
    return edition(
        work("1", pictures.draw(1500, 1000, profile=True)),
        work("2", pictures.draw(900, 1400), caption=Multilingual(LETTERS, "About", "Ёжик")),
        work("3", pictures.draw(1600, 900, "L")),
        work("4"),
    )


@pytest.fixture(scope="module")
def made(four: Edition, pictures: Pictures, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, LayoutReport]:
    out = tmp_path_factory.mktemp("made") / "kataloq.pdf"
    return out, make(four, pictures.pool, out, Choices("az"))


def test_the_file_claims_what_was_asked_for(made: tuple[Path, LayoutReport]) -> None:
    out, report = made
    said = metadata(out)
    assert report.standards == ("a-2a", "ua-1")
    assert said["http://www.aiim.org/pdfa/ns/id/part"] == "2"
    assert said["http://www.aiim.org/pdfa/ns/id/conformance"] == "A"
    assert said["http://www.aiim.org/pdfua/ns/id/part"] == "1"
    assert said["http://purl.org/dc/elements/1.1/title"] == "Kəlbəcər – obyektivdən tarixə"
    with pikepdf.open(out) as document:
        assert document.Root.Lang == "az"
        assert len(document.pages) == report.pages
    assert report.works == 4
    assert list(out.parent.iterdir()) == [out]


def test_the_checker_for_screen_readers_finds_nothing(made: tuple[Path, LayoutReport]) -> None:
    from pdfua import validate

    result = validate(str(made[0]))
    assert not [finding for finding in result.findings if "error" in str(finding.severity).lower()]


def test_pictures_pass_through_unchanged_with_their_profile(
    made: tuple[Path, LayoutReport], pictures: Pictures, four: Edition
) -> None:
    printed = streams(made[0])
    for exhibit in four.works[:3]:
        assert pictures.files[exhibit.pictures[0].sha256].read_bytes() in printed
    with_profile = pictures.files[four.works[0].pictures[0].sha256].read_bytes()
    assert printed[with_profile] == "/ICCBased"
    assert len(printed) == 3, "a thumbnail is the same picture, not another one"


def test_each_work_says_number_title_and_credit_in_this_order(made: tuple[Path, LayoutReport]) -> None:
    texts = pages(made[0])[FIRST : FIRST + 4]
    for number, text in enumerate(texts, 1):
        places = [text.find(part) for part in (str(number), f"Qışlaq {number}", "Aytən Əliyeva", CREDIT.az)]
        assert -1 not in places
        assert places == sorted(places)
    assert LETTERS in texts[1]
    assert "Şəkil yoxdur" in texts[3]


def test_works_are_bookmarks(made: tuple[Path, LayoutReport]) -> None:
    titles = bookmarks(made[0])
    assert [title for level, title in titles if level] == [f"{n} Qışlaq {n}" for n in range(1, 5)] + ["Müəlliflər"]
    assert [title for level, title in titles if not level] == [
        "Kəlbəcər – obyektivdən tarixə",
        "İçindəkilər",
        "Kəlbəcər – obyektivdən tarixə",
        "Əsərlərin siyahısı",
        "Göstəricilər",
        "Nəşr haqqında",
    ]


def test_only_our_fonts_are_used_and_all_are_embedded(made: tuple[Path, LayoutReport]) -> None:
    with pikepdf.open(made[0]) as document:
        fonts = [
            o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        for font in fonts:
            assert "EBGaramond" in str(font.FontName) or "Inter" in str(font.FontName)
            assert "/FontFile2" in font or "/FontFile3" in font


def test_the_same_edition_makes_the_same_bytes(
    made: tuple[Path, LayoutReport], four: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    again = tmp_path / "again.pdf"
    assert make(four, pictures.pool, again, Choices("az")) == made[1]
    assert again.read_bytes() == made[0].read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_speaks_its_language(language: Language, four: Edition, pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    points = (
        OpenPoint("missing", "2", "date_display"),
        OpenPoint("missing", "2", "alt_text", "en"),
        OpenPoint("missing", "2", "alt_text", "ru"),
        OpenPoint("not_known", "", "rights"),
    )
    proof = replace(four, proof=True, open_points=points)
    report = make(proof, pictures.pool, out, Choices(language))
    mark = {"az": "SINAQ", "en": "PROOF", "ru": "ПРОБА"}[language]
    texts = pages(out)
    assert all(mark in text.replace(" ", "") for text in texts)
    assert {"az": "Hüquqlar", "en": "Rights", "ru": "Права"}[language] in texts[-2]
    assert "(en, ru)" in texts[-2]
    assert report.findings == ()


def test_an_open_point_of_an_event_says_which_event(pictures: Pictures, tmp_path: Path) -> None:
    events = (EditionEvent("o", Multilingual(en="Opening")), EditionEvent("t", Multilingual(en="Talk")))
    points = (
        OpenPoint("missing", "", "event", "az", "o"),
        OpenPoint("missing", "", "event", "ru", "o"),
        OpenPoint("missing", "", "event", "ru", "t"),
    )
    out = tmp_path / "out.pdf"
    make(edition(work("1"), events=events, proof=True, open_points=points), pictures.pool, out, Choices("en"))
    said = " ".join(" ".join(pages(out)).split())
    assert "Event “Opening” (az, ru), Event “Talk” (ru)" in said


@pytest.mark.parametrize(("language", "said"), [("az", "Rəf: 3-cü"), ("en", "Shelf: 3-cü"), ("ru", "Полка: третья")])
def test_the_museums_own_fields_stand_in_the_caption_under_their_labels(
    pictures: Pictures, tmp_path: Path, language: Language, said: str
) -> None:
    fact = EditionFact(Multilingual("Rəf", "Shelf", "Полка"), Multilingual("3-cü", "", "третья"))
    out = tmp_path / "own.pdf"
    make(edition(work("1", facts=(fact,))), pictures.pool, out, Choices(language))
    assert said in " ".join(pages(out))


def test_an_edition_bears_no_mark_and_a_sample_does(
    made: tuple[Path, LayoutReport], four: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    assert not any("SINAQ" in text.replace(" ", "") for text in pages(made[0]))
    out = tmp_path / "out.pdf"
    make(replace(four, sample=True), pictures.pool, out, Choices("az"))
    texts = pages(out)
    assert all("NÜMUNƏ" in text.replace(" ", "") for text in texts)
    assert "NÜMUNƏ. Qışlaq 1" in texts[FIRST]


def test_a_picture_without_words_is_spoken_of_and_costs_the_claim(pictures: Pictures, tmp_path: Path) -> None:
    picture = replace(pictures.draw(1500, 1000), alt_text=Multilingual())
    out = tmp_path / "out.pdf"
    report = make(edition(work("7", picture)), pictures.pool, out, Choices("en"))
    (finding,) = report.findings
    assert (finding.code, finding.number, finding.language) == ("print.alt_missing", "7", "en")
    assert report.standards == ("a-2a",)
    assert "http://www.aiim.org/pdfua/ns/id/part" not in metadata(out)
    assert _alternatives(out)[0] == "Photograph 7: Winter camp 7"


def _alternatives(pdf: Path) -> list[str]:
    with pikepdf.open(pdf) as document:
        tags = [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
        return [str(tag.Alt if "/Alt" in tag else tag.A.Alt) for tag in tags]


def test_foreign_letters_and_control_characters_do_not_stop_the_press(tmp_path: Path) -> None:
    strange = work(
        "1",
        title=Multilingual("Ad 王\x07 \ud800 \ue001 \ufffe son"),
        makers=(EditionPerson(Multilingual("الفنان 😀")),),
        description=Multilingual("Zərif\u200dlik\u2028ikinci\tsətir\x00"),
    )
    out = tmp_path / "out.pdf"
    report = make(edition(strange), Pool(), out, Choices("az"))
    points = {finding.values["code_point"] for finding in report.of("print.no_glyph") if finding.field == "title"}
    assert points == {"U+738B", "U+D800", "U+E001", "U+FFFE"}
    assert {f.values["code_point"] for f in report.of("print.control_character")} == {"U+0007", "U+0000"}
    text = " ".join(pages(out))
    assert "Ad ▯ ▯ ▯ ▯ son" in text
    assert "Zəriflik" in text
    assert "ikinci sətir" in text


def test_markup_in_texts_is_only_text(tmp_path: Path) -> None:
    trap = '#panic("x") *b* _i_ `c` $x^2$ \\ @ref <label> // end /* #set page(fill: red) = Head'
    out = tmp_path / "out.pdf"
    texts = Multilingual(trap, trap, trap)
    make(edition(work("#1", title=texts, caption=texts), title=texts, subtitle=texts), Pool(), out, Choices("az"))
    text = pages(out)[FIRST]
    assert '#panic("x") *b* _i_ `c` $x^2$ \\ @ref <label> // end /*' in text


def test_nothing_to_print_is_still_a_catalogue(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    report = make(edition(title=Multilingual()), Pool(), out, Choices("en"))
    assert report.works == 0
    assert "There are no works in this edition." in " ".join(pages(out))


@pytest.mark.parametrize("layout", ["page", "spread"])
def test_shapes_of_pictures(layout: Layout, pictures: Pictures, tmp_path: Path) -> None:
    shapes = [(335, 1712), (3000, 500), (1500, 1500), (1500, 2000), (40, 3000)]
    works = [work(str(n), pictures.draw(*shape)) for n, shape in enumerate(shapes, 1)]
    out = tmp_path / "out.pdf"
    report = make(edition(*works), pictures.pool, out, Choices("ru", layout=layout))
    assert not report.of("print.text_runs_on")
    each = 2 if layout == "spread" else 1
    assert list(report.places.values()) == [FIRST + 1 + each * n for n in range(len(works))]
    assert _all_inside(out)


def _all_inside(pdf: Path) -> bool:
    """Every picture stands within its page; those that are cut at its edge are left out."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            width, height = page.get_size()
            for thing in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=5):
                left, bottom, right, top = thing.get_bounds()
                cut = max(right - left, top - bottom) > max(width, height) or top - bottom > height
                if not cut and (left < -1 or bottom < -1 or right > width + 1 or top > height + 1):
                    return False
    return True


@pytest.mark.parametrize("layout", ["page", "spread"])
def test_a_long_text_goes_on_and_loses_nothing(layout: Layout, pictures: Pictures, tmp_path: Path) -> None:
    sentences = " ".join(f"Cümlə {n} bitdi." for n in range(1, 1300))
    long = work("1", pictures.draw(1500, 1000), description=Multilingual(sentences, "Short.", "Кратко."))
    out = tmp_path / "out.pdf"
    report = make(edition(long, work("2")), pictures.pool, out, Choices("az", layout=layout))
    text = " ".join(pages(out))
    assert len(sentences) > 20_000
    assert text.count("Cümlə") == text.count("bitdi.") == 1299
    (finding,) = report.of("print.text_runs_on")
    assert finding.number == "1"
    assert int(finding.values["pages"]) > 5


def test_a_word_longer_than_its_line_is_broken(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    endless = Multilingual("ə" * 300)
    make(edition(work("1", title=endless, caption=endless), title=endless), Pool(), out, Choices("az"))
    with pypdfium2.PdfDocument(out) as document:
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_charbox(index) for index in range(text.count_chars())]
            assert max((right for _, _, right, _ in boxes), default=0) < page.get_width()
            text.close()


def test_a_picture_that_cannot_be_printed_is_named(pictures: Pictures, tmp_path: Path) -> None:
    torn = tmp_path / "torn.jpg"
    whole = pictures.files[pictures.draw(800, 600).sha256].read_bytes()
    torn.write_bytes(whole[: len(whole) // 2])
    works = [
        work("1", EditionPicture("0" * 64, 10, 10, alt_text=Multilingual("a"))),
        work("2", pictures.draw(800, 600, "CMYK")),
        work("3", pictures.take(torn, 800, 600)),
    ]
    report = make(edition(*works), pictures.pool, tmp_path / "out.pdf", Choices("az"))
    assert [(finding.code, finding.number) for finding in report.findings] == [
        ("print.picture_missing", "1"),
        ("print.picture_unusable", "2"),
        ("print.picture_unusable", "3"),
    ]


def test_a_coarse_picture_is_reported_at_its_printed_size(pictures: Pictures, tmp_path: Path) -> None:
    report = make(edition(work("1", pictures.draw(900, 600))), pictures.pool, tmp_path / "out.pdf", Choices("az"))
    (finding,) = report.findings
    assert finding.code == "print.resolution"
    assert 100 < int(finding.values["dpi"]) < 200


def test_another_language_stands_in_and_is_marked(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    only = work("1", title=Multilingual(en="Only English"), caption=Multilingual(ru="Только по-русски"))
    report = make(edition(only), Pool(), out, Choices("az"))
    assert [(f.field, f.language, f.values["used"]) for f in report.of("print.fallback")] == [
        ("title", "az", "en"),
        ("caption", "az", "ru"),
    ]
    text = pages(out)[FIRST]
    assert "Only English [en]" in text
    assert "Только по-русски [ru]" in text


def test_a_missing_fact_is_said_once(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    make(edition(work("1", makers=())), Pool(), out, Choices("az"))
    text = pages(out)[FIRST]
    assert text.count("Fotoqraf qeyd olunmayıb.") == 1
    assert "Photographer not recorded." in text
    assert "Фотограф не указан." in text


def test_a_printer_gets_a_bleed(four: Edition, pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    make(four, pictures.pool, out, Choices("az", purpose="printer"))
    with pikepdf.open(out) as document:
        media, trim = document.pages[0].mediabox, document.pages[0].trimbox
        assert float(media[2]) - float(media[0]) > float(trim[2]) - float(trim[0])


@pytest.mark.parametrize("when", ["print.pictures", "print.setting", "print.checking"])
def test_cancelling_leaves_what_was_there(when: str, four: Edition, pictures: Pictures, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"before")
    asked = 0.0

    def stop(done: int, total: int, what: str = "") -> None:
        nonlocal asked
        if what == when:
            asked = time.monotonic()
            raise Cancelled

    with pytest.raises(Cancelled):
        make(four, pictures.pool, out, Choices("az"), stop)
    assert time.monotonic() - asked < 1
    assert out.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [out]
    assert not multiprocessing.active_children()


def test_progress_goes_forward_to_the_end(four: Edition, pictures: Pictures, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    make(
        four,
        pictures.pool,
        tmp_path / "out.pdf",
        Choices("az"),
        lambda done, total, what="": steps.append((done, total)),
    )
    assert steps == sorted(steps)
    assert steps[-1] == (5, 5)


def test_a_place_that_cannot_be_written_is_told(four: Edition, pictures: Pictures, tmp_path: Path) -> None:
    with pytest.raises(WorldError) as told:
        make(four, pictures.pool, tmp_path / "none" / "out.pdf", Choices("az"))
    assert told.value.code == "print.cannot_write"


def test_a_style_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as told:
        make(edition(), Pool(), tmp_path / "out.pdf", Choices("az", style="../secret"))
    assert told.value.code == "print.no_style"
