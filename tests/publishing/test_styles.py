"""Styles of the museum's own: copied, changed, broken."""

import json
import re
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import Pool
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing import composing, styles, wording
from kalbajar_catalogue.publishing.catalogue import Choices, Purpose, make
from kalbajar_catalogue.publishing.papers.registry import CATALOGUE, PAPERS
from kalbajar_catalogue.publishing.style_sheets import PageSize
from kalbajar_catalogue.settings.paths import resources
from tests.publishing.examples import edition, pages, work

SHEET = """
paper = "catalogue"
title = {az = "Bizim kitab", en = "Our book", ru = "Наша книга"}
[[page]]
code = "a5"
width_mm = 148
height_mm = 210
[[page]]
code = "a4"
width_mm = 210
height_mm = 297
title = {en = "A4"}
[[question]]
code = "gloss"
answers = ["matt", "gloss"]
title = {en = "Paper"}
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "styles").mkdir()
    return tmp_path / "styles"


def test_a_copy_prints_as_the_style_it_was_copied_from(own: Path, tmp_path: Path) -> None:
    folder = styles.copy("book", own / "my-book")
    assert {file.name for file in folder.iterdir()} >= {"main.typ", styles.README}
    a, b = tmp_path / "a.pdf", tmp_path / "b.pdf"
    make(edition(work("1")), Pool(), a, Choices("az"))
    make(edition(work("1")), Pool(), b, Choices("az", style="my-book", styles=own))
    assert a.read_bytes() == b.read_bytes()


@pytest.mark.parametrize(
    ("name", "to", "code"),
    [("none", "x", "print.no_style"), ("book", "common", "print.style_name"), ("book", "a b", "print.style_name"),
     ("book", ".x", "print.style_name"), ("book", "taken", "print.style_exists")],
)  # fmt: skip
def test_a_copy_that_cannot_be_is_told_and_nothing_is_left(own: Path, name: str, to: str, code: str) -> None:
    (own / "taken").mkdir()
    with pytest.raises(WorldError) as told:
        styles.copy(name, own / to)
    assert told.value.code == code
    assert [folder.name for folder in own.iterdir()] == ["taken"]


def test_a_style_says_its_paper_its_sizes_and_its_questions(own: Path) -> None:
    folder = styles.copy("book", own / "ours")
    (folder / "style.toml").write_text(SHEET, "utf-8")
    style = styles.style_of("ours", own)
    assert (style.paper, style.title.ru, style.own) == ("catalogue", "Наша книга", True)
    assert style.page("") == PageSize("a5", 148, 210)
    assert style.page("a4") == PageSize("a4", 210, 297, Multilingual(en="A4"))
    assert style.page("a3") is None
    (question,) = style.questions
    assert (question.code, question.answers, question.usual, question.title.en) == (
        "gloss", ("matt", "gloss"), "matt", "Paper",
    )  # fmt: skip
    ready = composing.composed(CATALOGUE, edition(), Choices("az", page="a4", options={"gloss": "gloss"}), folder, {})
    assert ready.document["page_size"] == {"width_mm": 210, "height_mm": 297}
    assert ready.document["options"]["gloss"] == "gloss"


@pytest.mark.parametrize(
    "sheet",
    ["paper = ", "[[page]]\ncode = 'x'", "[[page]]\ncode='x'\nwidth_mm='wide'\nheight_mm=1", "title = 3"],
)
def test_a_broken_sheet_costs_its_choices_only(own: Path, sheet: str) -> None:
    folder = styles.copy("book", own / "ours")
    (folder / "style.toml").write_text(sheet, "utf-8")
    style = next(style for style in styles.listed(own) if style.name == "ours")
    assert style.problem is not None
    assert style.problem.code == "print.style_sheet"
    assert style.pages == ()


def test_own_styles_stand_in_the_place_of_built_in_ones_and_are_listed_last(own: Path) -> None:
    styles.copy("book", own / "book")
    styles.copy("book", own / "another")
    found = styles.listed(own)
    assert [(style.name, style.own) for style in found if style.own] == [("another", True), ("book", True)]
    assert [style.own for style in found] == sorted(style.own for style in found)
    assert styles.folder_of("book", own) == own / "book"


def test_an_error_is_told_by_file_and_line_and_the_last_good_file_stays(own: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"the last good one")
    entry = styles.copy("book", own / "ours") / "main.typ"
    lines = entry.read_text("utf-8").splitlines()
    entry.write_text("\n".join([*lines[:3], "#let x = nobody-knows", *lines[3:]]), "utf-8")
    with pytest.raises(WorldError) as told:
        make(edition(), Pool(), out, Choices("az", style="ours", styles=own))
    assert told.value.code == "print.style_line"
    values = told.value.problem.values
    assert (values["file"], values["line"]) == ("main.typ", 4)
    assert "nobody-knows" in str(values["reason"])
    assert out.read_bytes() == b"the last good one"


def test_a_style_cannot_read_what_lies_outside(own: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    entry = styles.copy("book", own / "ours") / "main.typ"
    entry.write_text(f'#read("../../../../..{tmp_path}/secret.txt")', "utf-8")
    with pytest.raises(WorldError, match=r"print\.style_"):
        make(edition(), Pool(), tmp_path / "out.pdf", Choices("az", style="ours", styles=own))


def test_words_that_a_style_lacks_are_the_common_ones(own: Path) -> None:
    folder = styles.copy("book", own / "ours")
    (folder / "words.json").write_text(json.dumps({"az": {"proof": "Yoxlama"}}), "utf-8")
    words = wording.read(styles.common(), folder)
    assert (words.say("proof", "az"), words.say("proof", "ru")) == ("Yoxlama", "ПРОБА")


def test_a_style_may_tell_of_texts_that_did_not_fit(own: Path, tmp_path: Path) -> None:
    folder = own / "narrow"
    folder.mkdir()
    (folder / "main.typ").write_text(
        '#set document(title: "x")\n#set text(font: "EB Garamond")\n= x\n#pagebreak()\n'
        '#metadata((what: "cut", number: "1", field: "title"))<layout>\n'
        '#metadata((what: "overflow", number: "1", field: "caption"))<layout>\n'
        '#metadata((what: "finding", number: "1", code: "print.words_over", values: (words: 60, limit: 50)))<layout>\n',
        "utf-8",
    )
    report = make(edition(work("1")), Pool(), tmp_path / "out.pdf", Choices("az", style="narrow", styles=own))
    told = {one.code: (one.field, one.page, dict(one.values)) for one in report.findings}
    assert told["print.text_cut"] == ("title", 2, {})
    assert told["print.text_overflows"] == ("caption", 2, {})
    assert told["print.words_over"] == ("", 2, {"words": 60, "limit": 50})


def test_a_style_without_a_bleed_is_named_for_the_printing_house(own: Path, tmp_path: Path) -> None:
    (own / "plain").mkdir()
    (own / "plain" / "main.typ").write_text('#set document(title: "x")\n#set text(font: "Inter")\n= Head\n', "utf-8")
    wanted: tuple[tuple[Purpose, int], ...] = (("printer", 1), ("archive", 0))
    for purpose, told in wanted:
        choices = Choices("az", style="plain", purpose=purpose, styles=own)
        report = make(edition(), Pool(), tmp_path / "out.pdf", choices)
        assert len(report.of("print.no_bleed")) == told
    assert pages(tmp_path / "out.pdf") == ["Head"]


def test_the_guide_for_designers_names_what_is_in_the_data() -> None:
    guide = (resources() / "styles" / styles.README).read_text("utf-8")
    ready = composing.composed(CATALOGUE, edition(work("1")), Choices("az"), styles.folder_of("book"), {})
    heads = set(re.findall(r"^\| `(\w+)`", guide.split("Every `data.json`")[1], re.MULTILINE))
    heads |= set(re.findall(r"`(proof|sample|internal)`", guide))
    assert heads == {"language", "purpose", "bleed", "page", "page_size", "options", "proof", "sample", "internal"}
    assert heads <= set(ready.document)
    section = guide.split("The catalogue has besides:")[1].split("A work has")
    besides, of_works = section[0], section[1].split("A text is")[0]
    assert set(re.findall(r"`(\w+)`", besides)) - {"page", "spread"} <= set(ready.document)
    work_keys = set(re.findall(r"`(\w+)`", of_works.replace("`sha256 width height alt`", "")))
    assert work_keys <= set(ready.document["works"][0])


def test_every_paper_has_its_usual_style() -> None:
    for paper in PAPERS.values():
        assert styles.folder_of(paper.style).is_dir()
