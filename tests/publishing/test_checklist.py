"""The checklist, read back from the PDF that was made."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from kalbajar_catalogue.editions.format import Edition, EditionSection, EditionWork, Pool
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.papers.checklist import CHECKLIST
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport
from tests.publishing.examples import Pictures, edition, pages, streams, work

WORDS = {
    "az": ("Yoxlama siyahısı", "Gəldi", "Asıldı", "Yoxladı"),
    "en": ("Checklist", "Arrived", "Hung", "Checked by"),
    "ru": ("Проверочный список", "Прибыло", "Развешено", "Проверил"),
}
SECTIONS = (
    EditionSection("s1", Multilingual("Dağlar", "Mountains", "Горы"), 1),
    EditionSection("s2", Multilingual("Yollar", "Roads", "Дороги"), 2),
)


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    (tmp_path / "pictures").mkdir()
    return Pictures(tmp_path / "pictures")


def made(
    shown: Edition,
    out: Path,
    language: Language = "az",
    pool: Pool | None = None,
    options: Mapping[str, Option] | None = None,
) -> LayoutReport:
    return print_paper(CHECKLIST, shown, pool or Pool(), out, Choices(language, options=options or {}))


def exhibits(count: int) -> tuple[EditionWork, ...]:
    return tuple(work(str(number), object_number=f"KLB-{number:04}") for number in range(1, count + 1))


def told(pdf: Path) -> list[str]:
    return [text.replace("\xa0", " ") for text in pages(pdf)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_head_repeats_with_its_part_and_the_foot_counts_the_pages(language: Language, tmp_path: Path) -> None:
    report = made(edition(*exhibits(38)), tmp_path / "list.pdf", language)
    texts = told(tmp_path / "list.pdf")
    assert report.pages == len(texts) > 1
    for index, text in enumerate(texts):
        assert all(word in text for word in WORDS[language]), text
        assert f"{index + 1} / {len(texts)}" in text
    assert {"az": "38 əsər, 1–", "en": "38 works, 1–", "ru": "38 произведений, 1–"}[language] in texts[0]
    last = [place for place, page in report.places.items() if page == len(texts)]
    assert f"{last[0]}–38" in texts[-1]


def test_every_work_is_a_row_with_titles_date_size_and_number(tmp_path: Path) -> None:
    made(edition(*exhibits(30)), tmp_path / "list.pdf")
    text = " ".join(told(tmp_path / "list.pdf"))
    for number in range(1, 31):
        row = (f"Qışlaq {number}", f"Winter camp {number}", f"Зимовье {number}", f"KLB-{number:04}")
        assert all(part in text for part in row)
    assert text.count("60 × 80 sm") == 30
    assert text.count("Aytən Əliyeva") == 30


def test_a_row_has_its_picture_whole_or_says_that_there_is_none(pictures: Pictures, tmp_path: Path) -> None:
    shown = edition(work("1", pictures.draw(600, 400)), work("2"))
    report = made(shown, tmp_path / "list.pdf", pool=pictures.pool)
    assert len(streams(tmp_path / "list.pdf")) == 1
    assert report.standards == ("a-2a", "ua-1")
    assert told(tmp_path / "list.pdf")[0].count("Şəkil yoxdur") == 1
    made(shown, tmp_path / "bare.pdf", pool=pictures.pool, options={"pictures": False})
    assert not streams(tmp_path / "bare.pdf")
    assert "Şəkil yoxdur" not in told(tmp_path / "bare.pdf")[0]


def test_where_no_work_has_a_picture_there_is_no_column_of_empty_frames(pictures: Pictures, tmp_path: Path) -> None:
    many = edition(*(work(str(n)) for n in range(1, 40)))
    made(many, tmp_path / "list.pdf")
    assert "Şəkil" not in " ".join(told(tmp_path / "list.pdf"))
    one_drawn = replace(many, works=(work("0", pictures.draw(600, 400)), *many.works))
    made(one_drawn, tmp_path / "list.pdf", pool=pictures.pool)
    assert " ".join(told(tmp_path / "list.pdf")).count("Şəkil yoxdur") == 39


@pytest.mark.parametrize(
    ("option", "gone"),
    [
        ("makers", "Aytən Əliyeva"),
        ("dates", "1987"),
        ("sizes", "60 × 80 sm"),
        ("numbers", "KLB-0001"),
        ("boxes", "Gəldi"),
        ("sections", "Dağlar"),
    ],
)
def test_a_column_that_nobody_wants_is_left_out(option: str, gone: str, tmp_path: Path) -> None:
    shown = edition(work("1", object_number="KLB-0001", section="s1"), sections=SECTIONS)
    made(shown, tmp_path / "all.pdf")
    made(shown, tmp_path / "less.pdf", options={option: "no"})
    assert gone in told(tmp_path / "all.pdf")[0]
    assert gone not in told(tmp_path / "less.pdf")[0]


def test_works_stand_under_their_sections(tmp_path: Path) -> None:
    works = (work("1", section="s1"), work("2", section="s1"), work("3", section="s2"), work("4"))
    made(edition(*works, sections=SECTIONS), tmp_path / "list.pdf")
    (text,) = told(tmp_path / "list.pdf")
    places = [
        text.find(part) for part in ("Dağlar", "Qışlaq 1", "Qışlaq 2", "Yollar", "Qışlaq 3", "Bölməsiz", "Qışlaq 4")
    ]
    assert -1 not in places
    assert places == sorted(places)


def test_a_section_title_never_stands_alone_at_the_foot(tmp_path: Path) -> None:
    for count in range(8, 20):
        works = (*(work(str(n), section="s1") for n in range(count)), work("last", section="s2"))
        made(edition(*works, sections=SECTIONS), tmp_path / "list.pdf", options={"pictures": False})
        page = next(text for text in told(tmp_path / "list.pdf") if "Yollar" in text)
        assert "Qışlaq last" in page


def test_the_rows_are_a_table_for_those_who_listen(tmp_path: Path) -> None:
    from pdfua import validate

    made(edition(*exhibits(25)), tmp_path / "list.pdf")
    with pikepdf.open(tmp_path / "list.pdf") as document:
        tags = [str(o.get("/S")) for o in document.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o]
    assert tags.count("/Table") == len(told(tmp_path / "list.pdf"))
    assert tags.count("/TR") == 25 + tags.count("/Table")
    assert tags.count("/TH") >= 7
    result = validate(str(tmp_path / "list.pdf"))
    assert not [finding for finding in result.findings if "error" in str(finding.severity).lower()]


def test_long_titles_are_cut_and_told_and_nothing_is_still_a_list(tmp_path: Path) -> None:
    endless = work("1", title=Multilingual("Sonsuz " * 3000), materials=Multilingual("yun " * 5000))
    report = made(edition(endless, work("2")), tmp_path / "a.pdf")
    assert report.pages == 1
    assert {(finding.number, finding.field) for finding in report.of("print.text_cut")} == {
        ("1", "title"),
        ("1", "materials"),
    }
    assert made(edition(), tmp_path / "b.pdf").pages == 1
    assert "əsər yoxdur" in told(tmp_path / "b.pdf")[0]


def test_strange_letters_and_markup_are_only_text(tmp_path: Path) -> None:
    trap = '#panic("x") *b* $x$ \\ @ref <label> 王'
    report = made(edition(work("#1", title=Multilingual(trap, trap, trap))), tmp_path / "list.pdf")
    assert '#panic("x") *b* $x$ \\ @ref <label> ▯' in told(tmp_path / "list.pdf")[0]
    assert report.of("print.no_glyph")


def test_a_proof_and_a_sample_are_marked_on_every_page(tmp_path: Path) -> None:
    made(edition(*exhibits(30), proof=True, sample=True), tmp_path / "list.pdf")
    for text in told(tmp_path / "list.pdf"):
        assert "SINAQ·NÜMUNƏ" in text.replace(" ", "")


def test_the_same_edition_makes_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        made(edition(*exhibits(20)), tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
