"""The tables themselves: what a spreadsheet makes of them, what is chosen, and what a failure leaves behind."""

import zipfile
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exporting import cells, workbooks
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import FORMATS, Format, export
from kalbajar_catalogue.exporting.workbooks import MOST_LETTERS, SAMPLE_PROPERTY
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import done, files_in, photographs, show, titled
from tests.exporting.reading_back import table, workbook

OUT = {"xlsx": "out.xlsx", "csv": "out"}


def rows(out: Path) -> dict[str, int]:
    """How many rows each CSV file has below its headings."""
    return {file.stem: len(table(file)) - 1 for file in out.iterdir()}


def part(out: Path, name: str) -> str:
    with zipfile.ZipFile(out) as book:
        return book.read(name).decode()


def test_csv_is_as_excel_wants_it(catalogue: Catalogue, tmp_path: Path) -> None:
    done(catalogue, lambda work: items.add(work, [titled("=1+1; a\nb")]))
    out = tmp_path / "photograph.csv"
    export(catalogue, "csv", out, What(kinds=("photograph",)), "en")
    said = out.read_bytes()
    assert said.startswith(b"\xef\xbb\xbfref;Title [az];Title [en];Title [ru];")
    assert b'"\'=1+1; a\nb";' in said
    assert said.count(b"\r\n") == 2
    assert said.endswith(b"\r\n")


@pytest.mark.parametrize(("separator", "row"), [(",", 'KLB-F-0001,,"a,b;c'), ("\t", "KLB-F-0001\t\ta,b;c")])
def test_another_separator(catalogue: Catalogue, tmp_path: Path, separator: str, row: str) -> None:
    photographs(catalogue, "a,b;c")
    out = tmp_path / "photograph.csv"
    export(catalogue, "csv", out, What(kinds=("photograph",)), "en", separator=separator)
    assert out.read_text("utf-8-sig").splitlines()[1].startswith(row)


def test_a_sheet_is_made_to_be_read_and_to_be_typed_in(catalogue: Catalogue, tmp_path: Path) -> None:
    photographs(catalogue, "=1+1")
    export(catalogue, "xlsx", tmp_path / "out.xlsx", What(kinds=("photograph",)), "az")
    sheet, looks = (part(tmp_path / "out.xlsx", f"xl/{name}") for name in ("worksheets/sheet1.xml", "styles.xml"))
    assert 'state="frozen"' in sheet
    assert "<autoFilter " in sheet
    assert "<f>" not in sheet
    assert 't="n"' not in sheet
    assert 'numFmtId="49"' in looks, "what is typed later is to stay text"
    assert 'quotePrefix="1"' in looks, "what looks like a formula is to stay text when it is edited"
    assert 'name="Fotoşəkillər"' in part(tmp_path / "out.xlsx", "xl/workbook.xml")


def test_columns_in_which_nothing_stands_are_left_out(catalogue: Catalogue, tmp_path: Path) -> None:
    done(catalogue, lambda work: items.add(work, [titled("a", mount="oak")]))
    export(catalogue, "csv", tmp_path / "few", What(kinds=("photograph",)), "en")
    export(catalogue, "csv", tmp_path / "all", What(kinds=("photograph",), every_column=True), "en")
    few, every = (table(tmp_path / name / "photograph.csv")[0] for name in ("few", "all"))
    assert {"Mount", "Title [ru]", "Object number"} < set(few)
    assert "Headline [az]" not in few
    assert "Headline [az]" in every
    assert set(few) < set(every)


def test_a_reference_has_its_name_beside_it(catalogue: Catalogue, tmp_path: Path) -> None:
    (uid,) = [one.uid for one in done(catalogue, lambda work: items.add(work, [titled("Bridge", object_number="7")]))]
    exhibition = show(catalogue)
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [uid]))
    export(catalogue, "csv", tmp_path / "out", What(), "en")
    headings, row = table(tmp_path / "out" / "exhibit.csv")
    said = dict(zip(headings, row, strict=True))
    assert (said["Work"], said["Work (only to read)"]) == ("KLB-F-0001", "Bridge · 7")
    assert (said["Exhibition"], said["Exhibition (only to read)"]) == ("KLB-E-001", "Kalbajar")


def test_an_exhibition_comes_with_what_it_needs_and_nothing_else(catalogue: Catalogue, tmp_path: Path) -> None:
    shown, _, other = photographs(catalogue, "hung", "not hung", "hung too")
    exhibition = show(catalogue)
    show(catalogue)
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [shown, other]))
    typed = {"photographer": "Rəna", "place_shown": "Şuşa", "period_relation": "restoration", "subject": "körpü"}
    done(catalogue, lambda work: items.enter(work, shown, typed, "az"))
    done(catalogue, lambda work: authorities.named(work, "agent", "Nobody", "en"))
    done(catalogue, lambda work: store.insert(work, Text(owner=shown, body="A label")))
    export(catalogue, "csv", tmp_path / "whole", What(exhibition=exhibition), "en")
    expected = {"photograph": 2, "exhibition": 1, "exhibit": 2, "agent": 1, "place": 1, "text": 1, "term": 2}
    found = rows(tmp_path / "whole")
    assert {kind: found.get(kind, 0) for kind in expected} == expected
    export(catalogue, "csv", tmp_path / "one", What(exhibition=exhibition, only=(other,)), "en")
    found = rows(tmp_path / "one")
    assert {kind: found.get(kind, 0) for kind in expected} == {
        "photograph": 1, "exhibition": 1, "exhibit": 1, "agent": 0, "place": 0, "text": 0,
        "term": 0,
    }  # fmt: skip


@pytest.mark.parametrize("format", FORMATS)
def test_what_does_not_hang_there_is_refused(catalogue: Catalogue, tmp_path: Path, format: Format) -> None:
    hung, other = photographs(catalogue, "a", "b")
    exhibition = show(catalogue)
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [hung]))
    with pytest.raises(WorldError) as refused:
        export(catalogue, format, tmp_path / OUT[format], What(exhibition=exhibition, only=(other,)))
    assert (refused.value.code, refused.value.problem.values) == ("export.not_hung", {"ref": "KLB-F-0002"})
    assert list(tmp_path.glob("*out*")) == []


def test_a_text_that_no_cell_holds_is_told_and_never_cut(catalogue: Catalogue, tmp_path: Path) -> None:
    (uid,) = photographs(catalogue, "a")
    fits, too_long = "ə" * MOST_LETTERS, "😀" * (MOST_LETTERS // 2 + 1)
    done(catalogue, lambda work: store.insert_all(work, [Text(owner=uid, body=body) for body in (fits, too_long)]))
    found = export(catalogue, "xlsx", tmp_path / "out.xlsx", What(kinds=("text",)), "en")
    headings, *cells_of = workbook(tmp_path / "out.xlsx")["Texts"]
    place = headings.index("Text")
    assert [row[place] for row in cells_of] == [fits, ""]
    told = [(one.ref, one.key, one.code, one.values["count"]) for one in found.findings]
    assert told == [("KLB-TX-0002", "body", "export.too_long", MOST_LETTERS + 1)]
    assert export(catalogue, "csv", tmp_path / "text.csv", What(kinds=("text",)), "en").findings == ()
    assert [row[place] for row in table(tmp_path / "text.csv")[1:]] == [fits, too_long]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_cancelled_export_leaves_what_was_there(
    catalogue: Catalogue, tmp_path: Path, format: Format, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "BATCH", 2)
    photographs(catalogue, *"abcdef")
    (tmp_path / "out.xlsx").write_text("what was there")
    before = files_in(tmp_path)
    calls = iter(range(10_000))

    def stop(done: int, total: int, what: str = "") -> None:
        if next(calls) == at:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(catalogue, format, tmp_path / OUT[format], What(kinds=("photograph",)), "az", stop)
    assert files_in(tmp_path) == before
    assert (tmp_path / "out.xlsx").read_text() == "what was there"


def test_progress_counts_records(catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "BATCH", 2)
    photographs(catalogue, *"abcde")
    seen: list[tuple[int, int, str]] = []
    export(catalogue, "xlsx", tmp_path / "out.xlsx", What(kinds=("photograph",)), "en",
           lambda done, total, what="": seen.append((done, total, what)))  # fmt: skip
    assert [one for one in seen if one[0]] == [
        (2, 5, "Photographs"), (4, 5, "Photographs"), (5, 5, "Photographs"), (5, 5, "")]  # fmt: skip
    assert (0, 5, "") in seen


PLACES: list[tuple[Format, str, What, str]] = [
    ("xlsx", "out.xls", What(), "export.wrong_ending"),
    ("xlsx", "folder.xlsx", What(), "export.is_folder"),
    ("csv", "out.csv", What(), "export.one_kind"),
    ("csv", "folder.csv", What(kinds=("photograph",)), "export.is_folder"),
    ("csv", "full", What(), "export.folder_taken"),
    ("csv", "full/a file", What(), "export.folder_taken"),
    ("xlsx", "nowhere/out.xlsx", What(), "export.cannot_write"),
    ("csv", "nowhere/out", What(), "export.cannot_write"),
    ("xlsx", "out.xlsx", What(kinds=("painting",)), "export.nothing"),
]


@pytest.mark.parametrize(("format", "name", "what", "code"), PLACES, ids=[f"{one[1]} {one[3]}" for one in PLACES])
def test_where_no_export_can_stand(
    catalogue: Catalogue, tmp_path: Path, format: Format, name: str, what: What, code: str
) -> None:
    photographs(catalogue, "a")
    for folder in ("folder.xlsx", "folder.csv", "full"):
        (tmp_path / folder).mkdir()
    (tmp_path / "full" / "a file").touch()
    before = files_in(tmp_path)
    with pytest.raises(WorldError) as refused:
        export(catalogue, format, tmp_path / name, what)
    assert refused.value.code == code
    assert files_in(tmp_path) == before


def test_more_rows_than_a_sheet_has_are_refused(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MOST_ROWS", 4)
    photographs(catalogue, *"abc")
    export(catalogue, "xlsx", tmp_path / "full.xlsx", What(kinds=("photograph",)), "en")
    photographs(catalogue, "d")
    with pytest.raises(WorldError) as refused:
        export(catalogue, "xlsx", tmp_path / "out.xlsx", What(kinds=("photograph",)), "en")
    assert refused.value.code == "export.too_many_rows"
    assert files_in(tmp_path) & {"out.xlsx"} == set()


def test_an_empty_folder_is_taken_and_a_file_is_replaced(catalogue: Catalogue, tmp_path: Path) -> None:
    photographs(catalogue, "a")
    (tmp_path / "out").mkdir()
    export(catalogue, "csv", tmp_path / "out", What(kinds=("photograph",)))
    (tmp_path / "out.xlsx").write_text("older")
    export(catalogue, "xlsx", tmp_path / "out.xlsx", What(kinds=("photograph",)))
    assert rows(tmp_path / "out") == {"photograph": 1}
    assert len(workbook(tmp_path / "out.xlsx")["Fotoşəkillər"]) == 2


def test_tables_of_the_sample_say_so(tmp_path: Path) -> None:
    sample = wiring.create(tmp_path / "sample", sample=True)
    try:
        done(sample, lambda work: items.add(work, [Photograph(title=Multilingual(en="NÜMUNƏ"))]))
        found = export(sample, "csv", tmp_path / "out", What(), "en")
        export(sample, "xlsx", tmp_path / "out.xlsx", What(), "en")
    finally:
        sample.close()
    assert found.sample
    assert {table(file)[0][0] for file in (tmp_path / "out").iterdir()} == {"ref SAMPLE"}
    assert {grid[0][0] for grid in workbook(tmp_path / "out.xlsx").values()} == {"ref SAMPLE"}
    assert f'name="{SAMPLE_PROPERTY}"' in part(tmp_path / "out.xlsx", "docProps/custom.xml")


def test_other_tables_do_not_say_so(catalogue: Catalogue, tmp_path: Path) -> None:
    photographs(catalogue, "a")
    assert not export(catalogue, "xlsx", tmp_path / "out.xlsx", What(), "en").sample
    assert "SAMPLE" not in part(tmp_path / "out.xlsx", "docProps/custom.xml")
    assert workbook(tmp_path / "out.xlsx")["Photographs"][0][0] == "ref"
