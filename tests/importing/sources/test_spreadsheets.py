"""Workbooks: their values, sheets and headings; those that would end the program are refused unopened."""

import tracemalloc
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.sources.previewing import preview, said_recognised
from kalbajar_catalogue.importing.sources.spreadsheets import shown
from kalbajar_catalogue.importing.sources.tables import NO_HEADER, How
from tests.importing.sources.workbooks import SHEET, lying_xlsx, ods, ods_cell, ods_row, xlsx


def _columns(count: int) -> str:
    return f'table:number-columns-repeated="{count}"'


def _blank(rows: int, columns: int) -> str:
    return (f'<table:table-row table:number-rows-repeated="{rows}">'
            f"<table:table-cell {_columns(columns)}/></table:table-row>")  # fmt: skip


ROWS = "<row><c><v>1</v></c></row>"


def written(path: Path, rows: list[list[Any]], sheet: str = "Vərəq 1", at: tuple[int, int] = (0, 0)) -> Path:
    with xlsxwriter.Workbook(str(path), {"default_date_format": "dd.mm.yyyy"}) as book:
        page = book.add_worksheet(sheet)
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if isinstance(value, str):
                    page.write_string(at[0] + number, at[1] + place, value)
                else:
                    page.write(at[0] + number, at[1] + place, value)
    return path


def test_values_are_read_as_a_person_reads_them(tmp_path: Path) -> None:
    values = ["Xalça", 12, 12.5, 0.1 + 0.2, 4006381333931, True, date(2019, 4, 30), "=1+1", "'=1", "a\u2028b\nc", 1e21]
    path = written(tmp_path / "one.xlsx", [["h"] * len(values), values])
    (row,) = open_table(path).rows()
    assert row.cells == ("Xalça", "12", "12.5", "0.3", "4006381333931", "true", "2019-04-30", "=1+1", "'=1",
                         "a\u2028b\nc", "1e+21")  # fmt: skip


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2019, 4, 30, 14, 30, tzinfo=UTC), "2019-04-30 14:30"),
        (datetime(2019, 4, 30, 14, 30, 5, tzinfo=UTC), "2019-04-30 14:30:05"),
        (datetime(2019, 4, 30, 14, 30, tzinfo=UTC).time(), "14:30"),
        (-0.0, "0"),
        (1e300, "1e+300"),
        (12345678901234567.0, "12345678901234568"),
        (False, "false"),
    ],
)
def test_a_value_is_shown(moment: Any, said: str) -> None:
    assert shown(moment) == said


def test_the_first_visible_sheet_with_content_is_taken_and_all_are_named(tmp_path: Path) -> None:
    path = tmp_path / "several.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Boş")
        hidden = book.add_worksheet("Gizli")
        hidden.write(0, 0, "x")
        hidden.hide()
        book.add_worksheet("Əsas").write_row(2, 3, ["ad", "il"])
    table = open_table(path)
    assert (table.sheets, table.how.sheet) == (("Boş", "Gizli", "Əsas"), "Əsas")
    assert (table.headings, table.how.header, table.how.format) == (("ad", "il"), 3, "xlsx")
    assert open_table(path, How(sheet="Gizli")).headings == ("x",)
    assert said_recognised("en", table) == "Excel workbook, sheet “Əsas”, headings in row 3."


def test_titles_over_merged_cells_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "titled.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        page.merge_range(0, 0, 0, 3, "Sərginin siyahısı")
        page.write_row(2, 0, ["№", "Ad", "İl", "Müəllif"])
        page.write_row(3, 0, [1, "Xalça", 1890, "naməlum"])
    table = open_table(path)
    assert (table.how.header, table.headings) == (3, ("№", "Ad", "İl", "Müəllif"))
    assert [(row.number, row.cells) for row in table.rows()] == [(4, ("1", "Xalça", "1890", "naməlum"))]


def test_cells_with_errors_and_formulas_never_calculated_are_told(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "wrong.xlsx", SHEET.format(rows=(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>ad</t></is></c><c r="B1" t="inlineStr"><is><t>il</t></is></c></row>'
        '<row r="2"><c r="A2" t="e"><f>X</f><v>#REF!</v></c><c r="B2"><f>1+1</f></c></row>'
        '<row r="3"><c r="A3" t="inlineStr"><is><t>Xalça</t></is></c><c r="B3" t="e"><v>#N/A</v></c></row>'
    )))  # fmt: skip
    table = open_table(path)
    assert [row.cells for row in table.rows()] == [("Xalça", "")]
    told = {remark.code: remark.values for remark in table.remarks}
    assert (told["table.cells_wrong"]["count"], told["table.cells_wrong"]["place"]) == (2, "A2")
    assert told["table.uncalculated"]["count"] == 1


def test_an_open_document_is_read_with_its_repetitions(tmp_path: Path) -> None:
    path = ods(tmp_path / "one.ods", {
        "Boş": ods_row(""),
        "Cədvəl": ods_row("ad", "il") + ods_row("x", "1", more='table:number-rows-repeated="2"')
        + _blank(3, 1024)
        + f"<table:table-row>{ods_cell('y', _columns(2))}</table:table-row>"
        + _blank(1_048_000, 16_384),
    })  # fmt: skip
    table = open_table(path)
    assert (table.how.format, table.sheets, table.how.sheet) == ("ods", ("Boş", "Cədvəl"), "Cədvəl")
    assert [(row.number, row.cells) for row in table.rows()] == [(2, ("x", "1")), (3, ("x", "1")), (7, ("y", "y"))]


def _far(path: Path) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        page.write(0, 0, "a")
        page.write(1_048_575, 16_383, "z")
    return path


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
HOSTILE = [
    ("a cell at the far end", _far, "table.sheet_too_big"),
    ("a far cell in odd quotes",
     lambda path: xlsx(path, SHEET.format(rows=f"{ROWS}<row r='1048576'><c r = 'XFD1048576'><v>1</v></c></row>")),
     "table.sheet_too_big"),
    ("a far cell with a prefix",
     lambda path: xlsx(path, '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                             '<x:sheetData><x:row r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>'
                             "</x:sheetData></x:worksheet>"),
     "table.sheet_too_big"),
    ("a row number out of this world",
     lambda path: xlsx(path, SHEET.format(rows='<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>')),
     "table.sheet_too_big"),
    ("a bomb", lambda path: xlsx(path, b" " * 21_000_000), "table.too_big_unpacked"),
    ("a bomb that lies about its size", lambda path: lying_xlsx(path, 21), "table.too_big_unpacked"),
    ("a book of laughs", lambda path: xlsx(path, SHEET.format(rows=ROWS), LAUGHS), "table.entities"),
    ("a sheet of laughs", lambda path: xlsx(path, LAUGHS + SHEET.format(rows="<row><c><v>&b;</v></c></row>")),
     "table.entities"),
    ("a repeated cell",
     lambda path: ods(path, {"x": ods_row("a") + f"<table:table-row table:number-rows-repeated='1048576'>"
                                  f"{ods_cell('x', _columns(16_384))}</table:table-row>"}),
     "table.sheet_too_big"),
    ("a cell after a great gap",
     lambda path: ods(path, {"x": ods_row("a") + _blank(2_000_000_000, 1) + ods_row("b")}),
     "table.sheet_too_big"),
    ("a list that claims a thousand million texts",
     lambda path: xlsx(path, SHEET.format(rows=ROWS), strings='<sst count="1" uniqueCount="4000000000"><si/></sst>'),
     "table.damaged"),
    ("no sheet at all", lambda path: xlsx(path, b"junk"), "table.damaged"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "make", "code"), HOSTILE, ids=[name for name, _, _ in HOSTILE])
def test_a_hostile_workbook_is_refused_soon_and_in_little_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, make: Any, code: str
) -> None:
    # The real limit would only make the test slow.
    monkeypatch.setattr("kalbajar_catalogue.importing.sources.workbook_parts.MOST_UNPACKED", 20_000_000)
    path = make(tmp_path / "hostile.xlsx")
    tracemalloc.start()
    begun = perf_counter()
    with pytest.raises(WorldError) as refused:
        open_table(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refused.value.code == code
    assert most < 12_000_000
    assert perf_counter() - begun < 30


def test_a_row_of_too_many_columns_is_refused_with_its_number(tmp_path: Path) -> None:
    path = written(tmp_path / "wide.xlsx", [["a", "b"], ["1", "2"], ["x"] * 16_384])
    given_rows = preview(open_table(path, How(header=1)))
    assert len(given_rows.rows) == 1
    assert given_rows.problem
    assert (given_rows.problem.code, given_rows.problem.values["row"]) == ("table.row_too_wide", 3)


def test_styled_cells_far_away_that_hold_nothing_do_no_harm(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "styled.xlsx", SHEET.format(
        rows='<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    ))  # fmt: skip
    assert [row.cells for row in open_table(path, How(header=NO_HEADER)).rows()] == [("1",)]


def test_a_workbook_cut_off_or_overwritten_is_damaged(tmp_path: Path) -> None:
    whole = written(tmp_path / "whole.xlsx", [["a", "b"], ["1", "2"]]).read_bytes()
    path = tmp_path / "cut.xlsx"
    for content in (whole[: len(whole) // 2], whole[:200] + b"\xff" * 40 + whole[240:], whole[:4], whole[:-10]):
        path.write_bytes(content)
        with pytest.raises(WorldError) as refused:
            open_table(path)
        assert refused.value.code in ("table.damaged", "table.protected", "table.too_big_unpacked")


def test_a_protected_workbook_asks_for_one_without_a_password(tmp_path: Path) -> None:
    path = tmp_path / "protected.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage\0".encode("utf-16-le") + bytes(900)
    )
    with pytest.raises(WorldError) as refused:
        open_table(path)
    assert refused.value.code == "table.protected"


def test_an_old_workbook_that_is_cut_off_is_damaged(shared: Path, tmp_path: Path) -> None:
    whole = (shared / "data" / "quirks" / "csvkit" / "test.xls").read_bytes()
    path = tmp_path / "cut.xls"
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(WorldError) as refused:
        open_table(path, How(format="xls"))
    assert refused.value.code == "table.damaged"


def test_an_old_workbook_that_would_end_the_program_is_damaged(shared: Path, tmp_path: Path) -> None:
    content = bytearray((shared / "data" / "quirks" / "csvkit" / "test.xls").read_bytes())
    dimensions = content.index(b"\x00\x02\x0e\x00")
    content[dimensions + 4 : dimensions + 16] = b"\0\0\0\0\xff\xff\xff\xff\0\0\xff\xff"
    path = tmp_path / "deadly.xls"
    path.write_bytes(content)
    with pytest.raises(WorldError) as refused:
        open_table(path)
    assert refused.value.code == "table.damaged"


def test_a_workbook_with_nothing_in_it_is_empty(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as refused:
        open_table(written(tmp_path / "empty.xlsx", []))
    assert refused.value.code == "table.empty"


def test_a_large_sheet_is_read_anew_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kalbajar_catalogue.importing.sources.spreadsheets._KEPT", 100)
    path = written(tmp_path / "large.xlsx", [[f"r{number}", number] for number in range(100)])
    table = open_table(path, How(header=NO_HEADER))
    for _ in range(2):
        assert [row.cells[0] for row in table.rows()] == [f"r{number}" for number in range(100)]
    path.unlink()
    stopped = preview(table).problem
    assert stopped
    assert stopped.code == "file.missing"


def test_a_workbook_is_told_by_its_content(tmp_path: Path) -> None:
    path = written(tmp_path / "one.csv", [["a", "b"], ["1", "2"]])
    assert open_table(path).how.format == "xlsx"
    with zipfile.ZipFile(tmp_path / "other.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(WorldError) as refused:
        open_table(tmp_path / "other.xlsx")
    assert refused.value.code == "table.is_document"


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=12)
VALUES = st.one_of(TEXTS, st.integers(-(10**14), 10**14), st.booleans(), st.decimals(-1000, 1000, places=3).map(float))


@settings(max_examples=40)
@given(st.lists(st.lists(VALUES, min_size=3, max_size=3), min_size=1, max_size=6))
def test_what_is_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, rows: list[list[Any]]) -> None:
    path = written(tmp_path_factory.mktemp("books") / "one.xlsx", [["bir", "iki", "üç"], *rows])
    read = [row.cells for row in open_table(path, How(header=1)).rows()]
    told = [tuple(shown(value) for value in row) for row in rows]
    assert read == [row for row in told if any(map(str.strip, row))]
