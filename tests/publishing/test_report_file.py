"""The layout report beside a PDF."""

from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import OpenPoint, Pool
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.catalogue import Choices, make
from kalbajar_catalogue.publishing.report import Finding, LayoutReport
from kalbajar_catalogue.publishing.report_file import GROUPS, lines, numbered, once_each, path_beside, said_of, write
from tests.publishing.examples import edition, work

FINDINGS = (
    Finding("open.not_published", "9"),
    Finding("print.resolution_poor", "2", "pictures", values={"dpi": 90, "width_mm": 176, "needed": 200}, page=6),
    Finding("print.fallback", "2", "caption", "az", {"used": "en"}, 6),
    Finding("print.not_found_in_paper", "3", "credit_line", page=8),
)


def _report(*findings: Finding) -> LayoutReport:
    return LayoutReport(12, 3, ("a-2a", "ua-1"), findings)


def test_what_was_left_out_stands_first_and_every_line_says_its_page() -> None:
    said = list(lines(_report(*FINDINGS), "catalogue", edition(), "book.pdf", "en"))
    assert said[0] == "Layout report: book.pdf"
    assert "12 pages, 3 works." in said
    assert "The file claims PDF/A-2a, PDF/UA-1." in said
    assert [line for line in said if line.endswith(")") and not line.startswith("Kalbajar")] == [
        "Left out (1)", "The file (1)", "Pictures (1)", "Languages that stand in (1)",
    ]  # fmt: skip
    assert "  No. 9: left out: not to be published" in said
    assert any(line.endswith("Page 6.") and "90 dpi" in line for line in said)
    assert any("Credit line" in line and "Page 8." in line for line in said), "fields are named as people name them"


@pytest.mark.parametrize(
    ("pages", "works", "language", "told"),
    [
        (1, 1, "en", "1 page, 1 work."),
        (2, 44, "en", "2 pages, 44 works."),
        (1, 1, "ru", "1 страница, 1 работа."),
        (3, 22, "ru", "3 страницы, 22 работы."),
        (12, 5, "az", "12 səhifə, 5 əsər."),
    ],
)
def test_pages_and_works_are_counted_as_people_count(pages: int, works: int, language: Language, told: str) -> None:
    report = LayoutReport(pages, works, ("a-2a",))
    assert told in list(lines(report, "labels", edition(), "labels.pdf", language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_belongs_to_no_work_is_told_without_a_number(language: Language) -> None:
    told = said_of(Finding("print.fallback", "", "summary", "az", {"used": "en"}), language)
    assert told[0].isupper()
    assert not told.startswith(("No", "№"))
    assert said_of(Finding("print.no_bleed"), "en").startswith("The style makes no bleed")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_belongs_to_no_work_is_named_by_how_it_begins(language: Language, tmp_path: Path) -> None:
    shown = edition(work("1"), summary=Multilingual(en="Sixteen carpets " * 20))
    report = make(shown, Pool(), tmp_path / "a.pdf", Choices("az"))
    (finding,) = report.of("print.fallback")
    told = said_of(finding, language)
    assert "“Sixteen carpets" in told or "«Sixteen carpets" in told
    assert len(told) < 160


@pytest.mark.parametrize("field", ["event", "events", "people"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_printed_of_the_programme_is_named_in_words(field: str, language: Language) -> None:
    told = said_of(Finding("print.fallback", "", field, language, {"used": "en", "text": "Gala"}), language)
    assert not told.lower().startswith((f"{field} “", f"{field} (")) or (field, language) == ("event", "en")


def test_a_language_is_named_and_not_coded() -> None:
    told = said_of(Finding("print.fallback", "2", "title", "az", {"used": "en"}), "en")
    assert told == "No. 2, Title: the text in English stands in."


def test_what_is_left_out_names_its_work_and_is_said_once() -> None:
    told = [numbered(Finding("open.not_published", number), "en") for number in ("3", "4", "4")]
    assert told[0].startswith("No. 3: ")
    assert list(once_each(told, "en")) == [told[0], f"{told[1]} (2 times)"]


def test_nothing_to_report_is_said() -> None:
    assert "Nothing to report." in list(lines(_report(), "catalogue", edition(), "a.pdf", "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_written_beside_its_paper_when_asked_for(language: Language, tmp_path: Path) -> None:
    out = tmp_path / "kataloq.pdf"
    points = (OpenPoint("consent_missing", "2"),)
    shown = edition(work("1", title=Multilingual(en="Only English")), open_points=points)
    make(shown, Pool(), out, Choices("az", report=language))
    text = path_beside(out).read_text("utf-8")
    assert path_beside(out).name == "kataloq.report.txt"
    assert "kataloq.pdf" in text
    assert text.count("\n  ") == 2, "who was left out, and the title that stands in"
    assert {file.name for file in tmp_path.iterdir()} == {"kataloq.pdf", "kataloq.report.txt"}


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"print\.cannot_write"):
        write(_report(), "catalogue", edition(), tmp_path / "none" / "a.pdf", "en")


def test_every_heading_gathers_codes_that_begin_alike() -> None:
    starts = [start for group in GROUPS.values() for start in group]
    assert len(starts) == len(set(starts))
