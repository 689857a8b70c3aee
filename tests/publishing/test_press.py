"""The press sheet, read back from the PDF that was made."""

from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.editions.format import Edition, EditionInstitution, EditionPerson, Pool
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.papers.press import PRESS
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport
from tests.publishing.examples import CREDIT, Pictures, edition, pages, streams, work


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    (tmp_path / "pictures").mkdir()
    return Pictures(tmp_path / "pictures")


@pytest.fixture
def shown(pictures: Pictures) -> Edition:
    sizes = ((1500, 1000), (1000, 1500), (1800, 750), (1200, 1200), (1400, 1000), (1280, 960), (1000, 800))
    hung = [work(str(n), pictures.draw(*size), spotlight=n in (2, 5)) for n, size in enumerate(sizes, 1)]
    return edition(
        *hung,
        summary=Multilingual("Dağların sərgisi.\nİkinci bənd.", "A show of mountains.", "Выставка о горах."),
        dates=Multilingual("25 noyabr 2025", "25 November 2025", "25 ноября 2025 г."),
        venue=Multilingual("Muzey binası", "Museum building", "Здание музея"),
        organisers=(EditionPerson(Multilingual("Birlik", "The Union", "Союз")),),
        contact=Multilingual(*("press@example.az",) * 3),
        institution=EditionInstitution(Multilingual("Muzey", "The Museum", "Музей"), web="example.az"),
    )


def made(shown: Edition, pool: Pool, out: Path, language: Language = "az", **options: Option) -> LayoutReport:
    return print_paper(PRESS, shown, pool, out, Choices(language, options=options))


def told(pdf: Path) -> str:
    return " ".join(pages(pdf)).replace("\xa0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_speaks_one_language_and_says_all_there_is(
    language: Language, shown: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    report = made(shown, pictures.pool, tmp_path / "press.pdf", language)
    text = told(tmp_path / "press.pdf")
    values = (shown.title, shown.dates, shown.venue, shown.institution.name, CREDIT)
    for value in values:
        assert [one for one in LANGUAGES if value.get(one) in text] == [language]
    assert shown.summary.get(language).split("\n")[0] in text
    assert {"az": "7 əsər", "en": "7 works", "ru": "7 произведений"}[language] in text
    assert "press@example.az" in text
    assert {"az": "Hüquqlar", "en": "Rights", "ru": "Права"}[language] in text
    assert (report.standards, report.findings) == (("a-2a", "ua-1"), ())


@pytest.mark.parametrize(("asked", "given"), [(3, 3), (4, 3), (6, 3)])
def test_the_works_in_the_spotlight_are_shown_then_others_up_to_three(
    asked: int, given: int, shown: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    made(shown, pictures.pool, tmp_path / "press.pdf", pictures=asked)
    text = told(tmp_path / "press.pdf")
    assert len(streams(tmp_path / "press.pdf")) == given
    assert [number for number in range(1, 8) if f"Qışlaq {number}" in text] == [1, 2, 5]


def test_no_more_pictures_than_asked_for(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    all_lit = replace(shown, works=tuple(replace(one, spotlight=True) for one in shown.works))
    for asked in (3, 4, 5, 6):
        made(all_lit, pictures.pool, tmp_path / "press.pdf", pictures=asked)
        assert len(streams(tmp_path / "press.pdf")) == asked


def test_a_picture_without_a_credit_says_so_in_print_and_in_the_report(
    shown: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    works = tuple(replace(one, credit_line=NOTHING) if one.number == "2" else one for one in shown.works)
    report = made(replace(shown, works=works), pictures.pool, tmp_path / "press.pdf", "en")
    assert [finding.number for finding in report.of("print.credit_missing")] == ["2"]
    assert told(tmp_path / "press.pdf").count("Credit not recorded: ask before publication") == 1


def test_a_fallback_is_marked(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    report = made(replace(shown, summary=Multilingual(en="Only here.")), pictures.pool, tmp_path / "press.pdf", "ru")
    assert "Only here. [en]" in told(tmp_path / "press.pdf")
    assert report.of("print.fallback")


def test_the_checker_for_screen_readers_finds_nothing(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    from pdfua import validate

    made(shown, pictures.pool, tmp_path / "press.pdf")
    result = validate(str(tmp_path / "press.pdf"))
    assert not [finding for finding in result.findings if "error" in str(finding.severity).lower()]


def test_twenty_thousand_letters_run_on_and_nothing_is_still_a_sheet(tmp_path: Path) -> None:
    endless = Multilingual("Sonsuz " * 3000)
    report = made(edition(work("1"), title=endless, summary=endless), Pool(), tmp_path / "a.pdf")
    assert report.pages > 2
    text = told(tmp_path / "a.pdf")
    assert text.count("Sonsuz") >= 3000
    assert made(edition(title=Multilingual()), Pool(), tmp_path / "b.pdf").pages == 1


def test_markup_and_strange_letters_are_only_text(tmp_path: Path) -> None:
    trap = '#panic("x") *b* $x$ \\ @ref <label> 王'
    report = made(edition(title=Multilingual(trap), summary=Multilingual(trap)), Pool(), tmp_path / "press.pdf")
    assert '#panic("x") *b* $x$ \\ @ref <label> ▯' in told(tmp_path / "press.pdf")
    assert report.of("print.no_glyph")


def test_a_proof_and_a_sample_are_marked_on_every_page(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    made(replace(shown, proof=True, sample=True), pictures.pool, tmp_path / "press.pdf")
    for text in pages(tmp_path / "press.pdf"):
        assert "SINAQ·NÜMUNƏ" in text.replace(" ", "")


def test_the_same_edition_makes_the_same_bytes(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        made(shown, pictures.pool, tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_found_again_with_its_source(
    language: Language, shown: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    report = made(shown, pictures.pool, tmp_path / "press.pdf", language, pictures=6)
    assert (report.of("print.not_found_in_paper"), report.of("print.not_in_order")) == ((), ())


def test_the_first_pictures_stand_below_the_words_where_they_can(
    shown: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    for lines in (1, 4, 8):
        told_more = replace(shown, summary=Multilingual("\n".join(f"{n}. Dağların sərgisi." for n in range(lines))))
        made(told_more, pictures.pool, tmp_path / "press.pdf")
        assert "Qışlaq 1" in pages(tmp_path / "press.pdf")[0]
