"""`print` and `styles` as people call them: proofs, frozen editions, choices, styles of the museum's own."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.cli import main
from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import service as freezing
from tests.app.calling import Cli, calling
from tests.catalogues import copied

SHOW = "KLB-E-001"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue with an exhibition of two photographs, frozen once."""
    place = tmp_path_factory.mktemp("papers")
    call = calling(place / "catalogue")
    assert call("new")["code"] == 0
    call("add", "exhibition", "title_az=Kəlbəcər", "title_en=Kalbajar")
    for number in (1, 2):
        picture = place / f"photo-{number}.jpg"
        Image.linear_gradient("L").resize((900 + number, 600)).convert("RGB").save(picture)
        call("import", str(picture), "--exhibition", SHOW)
        call("set", f"KLB-F-000{number}", f"title_az=Bulaq {number}", f"title_en=Spring {number}")
    return place / "catalogue"


@pytest.fixture(scope="module")
def call(folder: Path) -> Cli:
    return calling(folder)


@pytest.fixture(scope="module")
def frozen(folder: Path, call: Cli) -> Edition:
    catalogue = wiring.open_catalogue(folder, "Aysel")
    with catalogue.reading() as reading:
        (show,) = exhibitions.listed(reading)
    edition = freezing.freeze(catalogue, show.uid, "Aysel", accept=True).edition
    catalogue.close()
    return edition


def _text(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def test_the_report_lies_beside_the_paper_unless_it_is_not_wanted(call: Cli, tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"
    made = call("print", "catalogue", SHOW, str(out))
    assert (made["code"], made["works"]) == (0, 2)
    assert Path(made["report"]).read_text("utf-8").startswith("Layout report: book.pdf")
    made = call("print", "catalogue", SHOW, str(tmp_path / "bare.pdf"), "--no-report")
    assert made["report"] == ""
    assert {file.name for file in tmp_path.iterdir()} == {"book.pdf", "book.report.txt", "bare.pdf"}


def test_one_page_and_one_work_are_said_as_one(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "label.pdf"
    monkeypatch.setenv("KALBAJAR_LANGUAGE", "en")
    main(["--catalogue", str(folder), "print", "labels", SHOW, str(out), "--only", "KLB-F-0001"])
    assert capsys.readouterr().out.startswith(f"{out}: 1 page, 1 work.")


def test_findings_name_their_page(call: Cli, tmp_path: Path) -> None:
    made = call("print", "catalogue", SHOW, str(tmp_path / "book.pdf"))
    coarse = [one for one in made["findings"] if one["code"].startswith("print.resolution")]
    assert len(coarse) == 2
    assert all(one["page"] > 1 for one in coarse)


@pytest.mark.parametrize(("beside", "spring"), [("none", False), ("en", True)])
def test_only_the_languages_asked_for_stand_beside(call: Cli, tmp_path: Path, beside: str, spring: bool) -> None:
    out = tmp_path / "book.pdf"
    call("print", "catalogue", SHOW, str(out), "--beside", beside)
    assert "Bulaq 1" in _text(out)
    assert ("Spring 1" in _text(out)) is spring


def test_a_paper_speaks_the_languages_of_the_house(call: Cli, tmp_path: Path) -> None:
    assert call("add", "house_setting", "name=languages", "value=en")["code"] == 0
    out = tmp_path / "book.pdf"
    call("print", "checklist", SHOW, str(out))
    assert call("undo")["code"] == 0
    assert "Spring 1" in _text(out)
    assert "Bulaq 1" not in _text(out)


def test_an_edition_is_printed_by_its_name_without_the_mark_of_a_proof(
    call: Cli, frozen: Edition, tmp_path: Path
) -> None:
    out, proof = tmp_path / "edition.pdf", tmp_path / "proof.pdf"
    made = call("print", "catalogue", frozen.name, str(out), "--only", "klb-f-0002")
    assert made["code"] == 0, made["said"]
    assert made["works"] == 1
    assert "Bulaq 1" not in _text(out)
    call("print", "catalogue", SHOW, str(proof))
    assert "SINAQ" not in _text(out).replace(" ", "")
    assert "SINAQ" in _text(proof).replace(" ", "")


def test_a_printing_house_gets_its_boxes(call: Cli, tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"
    assert call("print", "catalogue", SHOW, str(out), "--for", "printer")["code"] == 0
    with pikepdf.open(out) as document:
        assert "/BleedBox" in document.pages[0]


REFUSALS: Mapping[tuple[str, ...], str] = {
    ("nothing", SHOW, "x.pdf"): "There is no paper “nothing”. Choose one of: catalogue",
    ("catalogue", "KLB-E-099", "x.pdf"): "There is no exhibition and no edition “KLB-E-099”.",
    ("catalogue", "KLB-F-0001", "x.pdf"): "a record of the kind exhibition is needed here",
    ("catalogue", SHOW, "x.pdf", "--style", "none"): "There is no style “none”.",
    ("catalogue", SHOW, "x.pdf", "--page", "a9"): "has no page size “a9”",
    ("catalogue", SHOW, "x.pdf", "--option", "gold"): "“gold” is written as CODE=VALUE.",
    ("catalogue", SHOW, "x.pdf", "--option", "gold=1"): "has no option “gold”",
    ("labels", SHOW, "x.pdf", "--option", "code=perhaps"): "“perhaps” is no answer to the option “code”",
    ("labels", SHOW, "x.pdf", "--option", "start=first"): "“first” is no answer to the option “start”",
    ("labels", SHOW, "x.pdf", "--option", "kind=huge"): "Choose one of: tombstone",
}


@pytest.mark.parametrize("words", REFUSALS, ids=" ".join)
def test_what_cannot_be_is_told_in_one_sentence(call: Cli, words: tuple[str, ...], tmp_path: Path) -> None:
    kind, source, out, *others = words
    made = call("print", kind, source, str(tmp_path / out), *others)
    assert made["code"] == 2
    assert REFUSALS[words] in made["said"]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("paper", ["tags", "condition", "packing"])
@pytest.mark.parametrize("source", [SHOW, "KLB-F-0001"])
def test_papers_for_colleagues_are_of_an_exhibition_or_of_one_work(
    call: Cli, tmp_path: Path, paper: str, source: str
) -> None:
    made = call("print", paper, source, str(tmp_path / "x.pdf"))
    assert made["code"] in (0, 1), made["said"]
    assert made["works"] == (2 if source == SHOW else 1)


@pytest.mark.parametrize("source", ["KLB-LN-001", "klb-ln-001", "M-12/25"])
@pytest.mark.parametrize("paper", ["packing", "tags"])
def test_papers_for_colleagues_are_of_a_loan_by_its_ref_or_its_number(
    folder: Path, tmp_path: Path, paper: str, source: str
) -> None:
    lending = calling(copied(folder, tmp_path / "lending"))
    assert lending("add", "loan", "number=M-12/25", "lender=Rəna Əliyeva")["code"] == 0
    assert lending("add", "loan_item", "loan=KLB-LN-001", "item=KLB-F-0002")["code"] == 0
    made = lending("print", paper, source, str(tmp_path / "x.pdf"))
    assert made["works"] == 1, made["said"]
    assert "Bulaq 2" in _text(tmp_path / "x.pdf")
    assert "Bulaq 1" not in _text(tmp_path / "x.pdf")


def test_a_loan_of_nothing_is_told_and_no_empty_paper_is_made(folder: Path, tmp_path: Path) -> None:
    lending = calling(copied(folder, tmp_path / "lending"))
    lending("add", "loan", "number=M-12/25")
    made = lending("print", "packing", "KLB-LN-001", str(tmp_path / "x.pdf"))
    assert (made["code"], "KLB-LN-001 has no works" in made["said"]) == (2, True)
    assert not (tmp_path / "x.pdf").exists()


def test_papers_for_colleagues_are_not_made_from_editions(call: Cli, frozen: Edition, tmp_path: Path) -> None:
    for name in (frozen.name, "KLB-ED-001"):
        made = call("print", "condition", name, str(tmp_path / "x.pdf"))
        assert made["code"] == 2
        assert f"{frozen.name} is an edition" in made["said"]
        assert SHOW in made["said"]


@pytest.mark.parametrize(
    ("words", "listed", "other"),
    [
        (("print", "packing", "--option", "help"), "values=yes|no  (usually no)", "fold="),
        (("print", "guide", SHOW, "x.pdf", "--option", "help"), "fold=tri|half  (usually tri)", "values="),
        (("print", "--option", "help"), "fold=tri|half", "no such"),
        (("print", "--help"), "values=yes|no", "no such"),
    ],
)
def test_the_options_of_papers_are_listed(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], listed: str, other: str
) -> None:
    with pytest.raises(SystemExit) as left:
        main(list(words))
    said = capsys.readouterr().out
    assert left.value.code == 0
    assert listed in said
    assert other not in said


def test_a_work_that_is_not_in_the_edition_is_told(call: Cli, frozen: Edition, tmp_path: Path) -> None:
    made = call("print", "catalogue", frozen.name, str(tmp_path / "x.pdf"), "--only", "KLB-F-0009")
    assert (made["code"], "KLB-F-0009 is not in the edition" in made["said"]) == (2, True)


def test_options_reach_the_paper(call: Cli, tmp_path: Path) -> None:
    assert (
        call("print", "labels", SHOW, str(tmp_path / "x.pdf"), "--option", "code=no", "--option", "start=2")["code"]
        == 0
    )


def test_a_copied_style_is_listed_and_prints(call: Cli, folder: Path, tmp_path: Path) -> None:
    built_in = {style["name"] for style in call("styles")["styles"]}
    assert "book" in built_in
    copied = call("styles", "--copy", "book", "evimiz")
    assert (copied["code"], Path(copied["folder"])) == (0, folder / "styles" / "evimiz")
    assert _own(call("styles")) == ["evimiz"]
    assert call("print", "catalogue", SHOW, str(tmp_path / "x.pdf"), "--style", "evimiz")["code"] == 0
    entry = folder / "styles" / "evimiz" / "main.typ"
    entry.write_text("#nobody\n" + entry.read_text("utf-8"), "utf-8")
    broken = call("print", "catalogue", SHOW, str(tmp_path / "y.pdf"), "--style", "evimiz")
    assert broken["code"] == 2
    assert "main.typ, line 1: unknown variable: nobody" in broken["said"]
    assert call("styles", "--copy", "book", "evimiz")["code"] == 2


def _own(document: dict[str, Any]) -> list[str]:
    return [style["name"] for style in document["styles"] if style["own"]]


@pytest.mark.parametrize("paper", ["labels", "tags"])
def test_a_work_that_does_not_hang_is_told_and_no_empty_paper_is_made(call: Cli, tmp_path: Path, paper: str) -> None:
    ref = call("add", "photograph", "title_az=Kənarda")["ref"]
    made = call("print", paper, SHOW, str(tmp_path / "x.pdf"), "--only", "KLB-F-0001", ref)
    assert (made["code"], f"{ref} is not among the works of {SHOW}" in made["said"]) == (2, True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["klb-f-0002", "2"])
def test_a_work_of_an_edition_is_named_by_ref_or_number(call: Cli, frozen: Edition, tmp_path: Path, name: str) -> None:
    assert call("print", "labels", frozen.name, str(tmp_path / "x.pdf"), "--only", name)["works"] == 1
    assert "Bulaq 2" in _text(tmp_path / "x.pdf").replace("\xa0", " ")


def test_a_name_may_be_as_long_as_the_disk_lets_it(call: Cli, tmp_path: Path) -> None:
    paper = tmp_path / f"{'ə' * 120}.pdf"
    assert call("print", "labels", SHOW, str(paper))["code"] == 0
    assert sorted(file.suffix for file in tmp_path.iterdir()) == [".pdf", ".txt"]


def test_a_work_whose_rights_forbid_it_is_told_by_paper_and_exit_code(folder: Path, tmp_path: Path) -> None:
    own = calling(copied(folder, tmp_path / "own"))
    assert own("add", "rights", "owner=KLB-F-0001", "may_print=no")["code"] == 0
    made = own("print", "labels", SHOW, str(tmp_path / "x.pdf"))
    assert (made["code"], made["works"]) == (1, 1)
    assert [one["code"] for one in made["findings"]] == ["open.rights_forbidden"]
    assert "the rights forbid printing" in (tmp_path / "x.report.txt").read_text("utf-8")


@pytest.mark.parametrize("own", ["catalogue.sqlite", "editions/x.pdf", "originals/../catalogue.lock"])
def test_no_file_of_the_catalogue_is_written_over(call: Cli, folder: Path, frozen: Edition, own: str) -> None:
    before = {file: file.stat().st_size for file in folder.rglob("*") if file.is_file()}
    for words in (
        ("print", "labels", SHOW, str(folder / own)),
        ("editions", "--export", frozen.name, str(folder / own)),
    ):
        made = call(*words)
        assert (made["code"], "keeps its own files" in made["said"]) == (2, True)
    assert {file: file.stat().st_size for file in folder.rglob("*") if file.is_file()} == before
