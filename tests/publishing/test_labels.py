"""Labels, read back from the sheets that were printed, their codes too."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import Edition, EditionInstitution, EditionText, EditionWork, Pool
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.papers.labels import LABELS
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport
from tests.publishing.examples import edition, metadata, pages, work

INK = Multilingual("Yun, ilmə", "Wool, knotted", "Шерсть, узел")
MM = 72 / 25.4


def made(
    shown: Edition, out: Path, language: Language = "az", beside: tuple[Language, ...] | None = None, **options: Option
) -> LayoutReport:
    return print_paper(LABELS, shown, Pool(), out, Choices(language, options=options, beside=beside))


def exhibits(count: int) -> tuple[EditionWork, ...]:
    return tuple(work(str(number), materials=INK) for number in range(1, count + 1))


def codes(pdf: Path, dpi: int = 300) -> list[str]:
    """What a reader sees in the codes of a PDF, page after page."""
    return [code.text for _, found in scanned(pdf, dpi) for code in found]


def scanned(pdf: Path, dpi: int = 300) -> list[tuple[float, list[Any]]]:
    """Of each page the millimetres of a pixel and the codes found, from above to below."""
    import pypdfium2
    import zxingcpp

    pages = []
    with pypdfium2.PdfDocument(pdf) as document:
        for index in range(len(document)):
            image = document[index].render(scale=dpi / 72).to_pil().convert("L")
            found = zxingcpp.read_barcodes(image)
            found = sorted(found, key=lambda code: (round(code.position.top_left.y / 50), code.position.top_left.x))
            pages.append((25.4 / dpi, found))
    return pages


def test_every_label_says_number_titles_maker_and_size(tmp_path: Path) -> None:
    report = made(edition(*exhibits(7)), tmp_path / "labels.pdf")
    first, second = pages(tmp_path / "labels.pdf")
    assert report.standards == ("a-2a", "ua-1")
    for number in range(1, 7):
        parts = (f"Qışlaq {number}", f"Winter camp {number}", f"Зимовье {number}", "Aytən Əliyeva", "60 × 80 sm")
        assert all(part in first.replace("\xa0", " ") for part in parts)
    assert "Qışlaq 7" in second
    assert report.places == {str(number): 1 + (number == 7) for number in range(1, 8)}
    assert metadata(tmp_path / "labels.pdf")["http://purl.org/dc/elements/1.1/title"].startswith("Etiketlər: Kəlbəcər")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_credit_is_owed_once_in_the_paper_s_own_language(language: Language, tmp_path: Path) -> None:
    shown = work("1", materials=INK)
    made(edition(shown), tmp_path / "labels.pdf", language)
    (text,) = pages(tmp_path / "labels.pdf")
    assert [other for other in LANGUAGES if shown.credit_line.get(other) in text] == [language]


@pytest.mark.parametrize("sheet", ["1x1", "1x2", "2x3", "2x4", "2x7", "3x6", "3x7"])
def test_codes_are_read_back_from_any_sheet(sheet: str, tmp_path: Path) -> None:
    columns, rows = (int(part) for part in sheet.split("x"))
    made(edition(*exhibits(columns * rows)), tmp_path / "labels.pdf", beside=(), sheet=sheet)
    assert codes(tmp_path / "labels.pdf") == [f"KLB:FOTO-{number}" for number in range(1, columns * rows + 1)]


def test_a_code_is_20_mm_with_modules_of_0_4_mm_at_least(tmp_path: Path) -> None:
    made(edition(*exhibits(3)), tmp_path / "labels.pdf", sheet="3x7", beside=())
    ((pixel, found),) = scanned(tmp_path / "labels.pdf")
    for code in found:
        side = (code.position.top_right.x - code.position.top_left.x) * pixel
        assert side >= 19.7
        assert side / 21 >= 0.4, "version 1 has 21 modules"


@pytest.mark.parametrize("sheet", ["2x3", "2x4", "3x7"])
def test_four_modules_around_a_code_are_empty(sheet: str, tmp_path: Path) -> None:
    import pypdfium2

    text = EditionText("short_label", Multilingual("Qar əriyir, su axır. " * 6))
    shown = edition(*(work(str(number), texts=(text,)) for number in range(1, 4)))
    made(shown, tmp_path / "labels.pdf", beside=(), sheet=sheet, kind="extended")
    ((_, found),) = scanned(tmp_path / "labels.pdf")
    with pypdfium2.PdfDocument(tmp_path / "labels.pdf") as document:
        page = document[0].render(scale=300 / 72).to_pil().convert("L")
    assert len(found) == 3
    for code in found:
        first, last = code.position.top_left, code.position.bottom_right
        quiet = round((last.x - first.x) / 21 * 4) - 2
        outer = page.crop((first.x - quiet, first.y - quiet, last.x + quiet, last.y + quiet))
        outer.paste(255, (quiet - 2, quiet - 2, outer.width - quiet + 3, outer.height - quiet + 3))
        assert outer.getextrema() == (255, 255)


def test_a_code_leads_to_the_institution_when_it_has_an_address(tmp_path: Path) -> None:
    shown = edition(work("1", ref="KLB F/1"), institution=EditionInstitution(web="muzey.example.az/"))
    made(shown, tmp_path / "labels.pdf")
    assert codes(tmp_path / "labels.pdf") == ["https://muzey.example.az/KLB%20F%2F1"]
    long = replace(shown, institution=EditionInstitution(web="https://example.az/" + "x" * 200))
    made(long, tmp_path / "labels.pdf")
    assert codes(tmp_path / "labels.pdf") == ["KLB:KLB F/1"]


def test_a_label_too_small_for_its_code_goes_without_and_says_so(tmp_path: Path) -> None:
    report = made(edition(*exhibits(2)), tmp_path / "labels.pdf", sheet="free", size="50x24", beside=())
    assert codes(tmp_path / "labels.pdf") == []
    assert [finding.number for finding in report.of("print.code_left_out")] == ["1", "2"]
    assert not made(edition(*exhibits(2)), tmp_path / "labels.pdf", code=False).of("print.code_left_out")


def test_the_first_label_stands_where_the_sheet_is_still_unused(tmp_path: Path) -> None:
    out = tmp_path / "labels.pdf"
    made(edition(*exhibits(4)), out, start=5)
    assert [len(found) for _, found in scanned(out)] == [2, 2]
    pixel, (first, _) = scanned(out)[0]
    assert first.position.top_left.y * pixel > 2 * 93.1
    assert first.position.top_left.x * pixel < 105


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"start": 7}, "start"),
        ({"start": 0}, "start"),
        ({"sheet": "9x9"}, "sheet"),
        ({"kind": "wall"}, "kind"),
        ({"sheet": "free", "size": "wide"}, "size"),
        ({"sheet": "free", "size": "500x10"}, "size"),
        ({"sheet": "free", "size": "0x0"}, "size"),
        ({"code": "perhaps"}, "code"),
    ],
)
def test_an_answer_that_is_none_is_refused(options: dict[str, Option], code: str, tmp_path: Path) -> None:
    with pytest.raises(WorldError) as refused:
        print_paper(LABELS, edition(*exhibits(1)), Pool(), tmp_path / "labels.pdf", Choices("az", options=options))
    assert (refused.value.code, refused.value.problem.values["option"]) == ("print.option_answer", code)
    assert not list(tmp_path.iterdir())


def test_a_free_size_fills_its_paper(tmp_path: Path) -> None:
    made(edition(*exhibits(12)), tmp_path / "labels.pdf", sheet="free", size="90 × 90 mm", paper="a3", code="no")
    import pypdfium2

    with pypdfium2.PdfDocument(tmp_path / "labels.pdf") as document:
        assert len(document) == 1
        assert [round(side / MM) for side in document[0].get_size()] == [297, 420]


def test_an_extended_label_bears_its_text_and_tells_a_long_one(tmp_path: Path) -> None:
    short = EditionText("short_label", Multilingual("Qar əriyir. " * 30, "Snow melts.", "Снег тает."))
    long = EditionText("long_label", Multilingual("Uzun mətn.", "A long text.", "Долгий текст."))
    shown = edition(work("1", texts=(short, long)), work("2", texts=(short, long), label_choice="long_label"))
    report = made(shown, tmp_path / "labels.pdf", kind="extended")
    text = " ".join(pages(tmp_path / "labels.pdf"))
    assert all(part in text for part in ("Qar əriyir.", "Snow melts.", "Снег тает.", "Uzun mətn.", "Долгий текст."))
    (finding,) = report.of("print.words_over")
    assert (finding.number, finding.field, finding.language, finding.values) == (
        "1", "short_label", "az", {"words": 60, "limit": 50},
    )  # fmt: skip


def test_large_print_is_never_under_18_points(tmp_path: Path) -> None:
    text = EditionText("short_label", Multilingual(*("Söz " * 50,) * 3))
    made(edition(work("1", texts=(text,), materials=INK), proof=False), tmp_path / "labels.pdf", kind="large_print")
    assert min(_sizes(tmp_path / "labels.pdf")) >= 17.9


def _sizes(pdf: Path) -> list[float]:
    import pypdfium2
    from pypdfium2 import raw

    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        sizes = [raw.FPDFText_GetFontSize(page, index) for index in range(page.count_chars())]
        # The blanks that PDFium adds itself have the size 1.
        return [size for size in sizes if size > 1]


def test_what_does_not_fit_is_set_smaller_then_left_out_then_cut_and_always_told(tmp_path: Path) -> None:
    plain, wordy = work("1", materials=INK), work("2", title=Multilingual(*("Uzun ad " * 30,) * 3), materials=INK)
    report = made(edition(plain, wordy), tmp_path / "a.pdf")
    assert {finding.number for finding in report.findings} == {"2"}
    report = made(edition(*exhibits(21)), tmp_path / "b.pdf", sheet="3x7")
    assert report.of("print.labels_data_left_out") or report.of("print.labels_languages_left_out")
    endless = work("1", title=Multilingual("Sonsuz " * 3000), description=Multilingual("Söz " * 5000))
    report = made(edition(endless), tmp_path / "c.pdf", kind="extended")
    assert report.pages == 1
    assert report.of("print.text_cut")
    assert "…" in pages(tmp_path / "c.pdf")[0]


def test_labels_of_one_paper_are_of_one_size(tmp_path: Path) -> None:
    made(edition(*exhibits(6)), tmp_path / "labels.pdf")
    assert len(set(_sizes(tmp_path / "labels.pdf"))) <= 6


def test_strange_letters_markup_and_nothing_at_all(tmp_path: Path) -> None:
    trap = '#panic("x") *b* $x$ \\ @ref <label> 王 الفنان'
    report = made(
        edition(work("#1", title=Multilingual(trap, trap, trap), ref="王")), tmp_path / "a.pdf", kind="extended"
    )
    assert '#panic("x") *b* $x$ \\ @ref <label> ▯ ▯▯▯▯▯▯' in pages(tmp_path / "a.pdf")[0]
    assert report.of("print.no_glyph")
    assert codes(tmp_path / "a.pdf") == ["KLB:王"]
    bare = EditionWork("uid", "", "photograph", "", 0)
    assert made(edition(bare), tmp_path / "b.pdf").pages == 1
    assert made(edition(), tmp_path / "c.pdf").pages == 1
    assert "əsər yoxdur" in pages(tmp_path / "c.pdf")[0]


def test_a_proof_and_a_sample_are_marked_on_every_label(tmp_path: Path) -> None:
    shown = edition(*exhibits(6), proof=True, sample=True)
    made(shown, tmp_path / "labels.pdf")
    (text,) = pages(tmp_path / "labels.pdf")
    assert text.replace(" ", "").count("SINAQ") == 6
    assert text.count("NÜMUNƏ. Qışlaq") == 6


def test_the_same_edition_makes_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        made(edition(*exhibits(4)), tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_fallback_is_marked(tmp_path: Path) -> None:
    only = work("1", title=Multilingual(en="Winter camp"), credit_line=NOTHING)
    report = made(edition(only), tmp_path / "labels.pdf", "ru")
    assert "Winter camp [en]" in pages(tmp_path / "labels.pdf")[0].replace("\xa0", " ")
    assert [(finding.field, finding.language) for finding in report.of("print.fallback")] == [("title", "ru")]


def test_the_checker_for_screen_readers_finds_nothing(tmp_path: Path) -> None:
    from pdfua import validate

    made(edition(*exhibits(3)), tmp_path / "labels.pdf")
    result = validate(str(tmp_path / "labels.pdf"))
    assert not [finding for finding in result.findings if "error" in str(finding.severity).lower()]
