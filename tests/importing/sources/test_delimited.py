"""Tables in text: recognised, corrected, read row by row, and refused where they would fill the memory."""

import csv
import io
import tracemalloc
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.guarding import guarded
from kalbajar_catalogue.importing.sources.delimited import open_delimited
from kalbajar_catalogue.importing.sources.dialects import NO_QUOTE
from kalbajar_catalogue.importing.sources.limits import MOST_COLUMNS, MOST_IN_CELL
from kalbajar_catalogue.importing.sources.pasted import open_pasted
from kalbajar_catalogue.importing.sources.previewing import preview, said_recognised
from kalbajar_catalogue.importing.sources.tables import NO_HEADER, How

Cells = list[tuple[str, ...]]


def cells(text: str) -> Cells:
    return [row.cells for row in open_pasted(text, How(delimiter=",", header=NO_HEADER)).rows()]


RECOGNISED = [
    ("nömrə;ad;ölçü\n1;Xalça;1,5\n2;Kilim;2,75\n", ";", '"', 1),
    ("id,title,tags\n1,Carpet,wool;red\n2,Kilim,silk;blue\n", ",", '"', 1),
    ("id\ttitle\n1\tA, b; c\n2\tD, e; f\n", "\t", '"', 1),
    ("id|title\n1|A, b\n2|C; d\n", "|", '"', 1),
    ("sep=;\nid;title\n1;a,b\n", ";", '"', 1),
    ('id, title\n"1", "A, b"\n"2", "C, d"\n', ",", '"', 1),
    ("'id','title'\n'1','A, b'\n'2','C, d'\n", ",", "'", 1),
    ("Eksponatların siyahısı\n\nnömrə;ad;ölçü\n1;Xalça;12\n2;Kilim;13\n", ";", '"', 3),
    ("1;Xalça;12\n2;Kilim;13\n", ";", '"', 0),
    ("nömrə\n12\n13\n", "\t", '"', 1),
    ('kod\tad\n1\t"Bakı\n2\tb\n' + "".join(f"{at}\tc\n" for at in range(3, 30)), "\t", NO_QUOTE, 1),
    ("Rayon,2019,2020\nBakı,5,6\nŞuşa,7,8\n", ",", '"', 1),
    ("Əliyeva,1890,1950\nQarayev,1901,1977\n", ",", '"', 0),
    ("Xalça;yun;yaxşı\nKilim;yun;yaxşı\nSumax;yun;pis\n", ";", '"', 0),
    ("Muzey;;;\nSiyahı, 2025;;;\n;;;\nNo;Ad;Material;Hal\n1;Xalça;yun;yaxşı\n2;Kilim;;\n", ";", '"', 4),
    ("Size;;Maker\nh;w;name;place\n1;2;Rəna;Şuşa\n3;4;Elçin;Bakı\n", ";", '"', 2),
]


@pytest.mark.parametrize(("text", "delimiter", "quote", "header"), RECOGNISED)
def test_a_table_is_recognised(text: str, delimiter: str, quote: str, header: int) -> None:
    how = open_pasted(text).how
    assert (how.delimiter, how.quote, how.header) == (delimiter, quote, header)


def test_everything_that_was_recognised_can_be_corrected(tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_bytes("bir;iki\n'a;b';c|d\n3;4\n".encode("windows-1254"))
    table = open_delimited(path, How(encoding="windows-1251", delimiter="|", quote="'", header=2))
    assert table.headings == ("a;b;c", "d")
    assert [(row.number, row.cells) for row in table.rows()] == [(3, ("3;4",))]
    bare = open_delimited(path, How(quote=NO_QUOTE, header=NO_HEADER))
    assert (bare.headings, next(bare.rows()).cells) == (("", "", ""), ("bir", "iki"))


CELLS = [
    ('a,"b\nc",d\n', [("a", "b\nc", "d")]),
    ("a\u2028b,c\n", [("a\u2028b", "c")]),
    ("a,b\rc,d\r", [("a", "b"), ("c", "d")]),
    ("a,b\r\nc,d\r\n", [("a", "b"), ("c", "d")]),
    ('5" tall,b\n', [('5" tall', "b")]),
    ("37°36'37.8\"N 121°2'17.9\"W,x\n", [("37°36'37.8\"N 121°2'17.9\"W", "x")]),
    ('"say ""yes""",b\n', [('say "yes"', "b")]),
    ("a\n\n  \nb,c,d\n", [("a",), ("b", "c", "d")]),
    ("'=1+1,'-5,''=x,'a,'\n", [("=1+1", "-5", "'=x", "'a", "'")]),
    ("=1+1,@x\n", [("=1+1", "@x")]),
    ("\ufeffa,b\n", [("a", "b")]),
    ("a\0b,c\n", [("ab", "c")]),
]


@pytest.mark.parametrize(("text", "right"), CELLS)
def test_cells_are_read_as_a_spreadsheet_reads_them(text: str, right: Cells) -> None:
    assert cells(text) == right


def test_rows_are_numbered_as_a_spreadsheet_does_also_where_a_cell_has_lines() -> None:
    table = open_pasted('a,b\n"x\ny\nz",1\n\n,,\nc,2\n', How(header=1))
    assert [row.number for row in table.rows()] == [2, 5]


def test_nul_signs_are_left_out_and_told_once() -> None:
    table = open_pasted("a,b\n1,\0\0x\n2,\0y\n")
    for _ in range(2):
        assert [row.cells for row in table.rows()] == [("1", "x"), ("2", "y")]
        (remark,) = table.remarks
        assert (remark.code, remark.values["count"]) == ("table.nul_dropped", 3)


def test_a_file_that_ends_inside_a_sign_breaks_off(tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_bytes("a,b\n1,ə\n2,ə".encode()[:-1])
    shown = preview(open_delimited(path))
    assert [row.cells for row in shown.rows] == [("1", "ə")]
    assert shown.problem
    assert (shown.problem.code, shown.problem.values["row"]) == ("table.breaks_off", 3)


@pytest.mark.parametrize(
    ("text", "code", "row"),
    [
        ("a,b\n1,2\n" + "x," * 100_000 + "\n", "table.row_too_wide", 3),
        ("a,b\n1,2\n" + "x" * (MOST_IN_CELL + 1) + "\n", "table.cell_too_long", 3),
        ('a,b\n1,2\n"' + "x\n" * MOST_IN_CELL, "table.cell_too_long", 3),
        ("a,b\n1,2\n" + '"\n",' * 2_000_000, "table.cell_too_long", 3),
        ('a,b\n1,2\n3,"4\n5,6\n', "table.breaks_off", 3),
    ],
    ids=["wide", "long cell", "unclosed", "endless row", "breaks off"],
)
def test_what_would_fill_the_memory_is_refused_with_its_row(tmp_path: Path, text: str, code: str, row: int) -> None:
    path = tmp_path / "hostile.csv"
    path.write_text(text, "utf-8")
    shown = preview(open_delimited(path, How(delimiter=",", header=1)))
    assert [given.cells for given in shown.rows] == [("1", "2")]
    assert shown.problem
    assert (shown.problem.code, shown.problem.values["row"]) == (code, row)


def test_many_empty_cells_at_the_end_of_a_row_do_no_harm() -> None:
    row = next(open_pasted("a,b\n1,2" + "," * 16_384 + "\n", How(header=1)).rows())
    assert row.cells == ("1", "2")
    assert len(row.cells) <= MOST_COLUMNS


def test_a_great_file_is_never_held_whole(tmp_path: Path) -> None:
    path = tmp_path / "great.csv"
    line = "1,Xalça,yun\n".encode()
    with path.open("wb") as file:
        file.write("nömrə,ad,material\n".encode())
        for _ in range(30):
            file.write(line * 100_000)
    tracemalloc.start()
    count = sum(1 for _ in islice(open_delimited(path).rows(), 100_000))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 100_000
    assert most < 8_000_000 < path.stat().st_size / 4


def test_how_a_table_was_recognised_is_said_in_one_sentence() -> None:
    table = open_pasted("Siyahı\nnömrə;ad\n1;a\n2;b\n")
    assert said_recognised("en", table) == "CSV table, parted by semicolons, headings in row 2."
    list(table.rows())
    assert said_recognised("en", table).endswith("headings in row 2, 2 rows.")
    assert said_recognised("en", table, 1575).endswith("1,575 rows.")


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\ufeff", "\0\0"])
def test_a_clipboard_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(WorldError) as refused:
        open_pasted(text)
    assert refused.value.code == "paste.empty"


@pytest.mark.parametrize(
    ("how", "code"),
    [
        (How(delimiter="ab"), "table.delimiter_unusable"),
        (How(delimiter="\n"), "table.delimiter_unusable"),
        (How(quote="''"), "table.quote_unusable"),
        (How(delimiter=",", quote=","), "table.quote_unusable"),
        (How(header=99), "table.no_row"),
        (How(header=-1), "table.no_row"),
        (How(header=10**9), "table.no_row"),
    ],
)
def test_a_correction_that_cannot_be_is_refused(how: How, code: str) -> None:
    with pytest.raises(WorldError) as refused:
        open_pasted("a,b\n1,2\n", how)
    assert refused.value.code == code


TEXTS = st.text(st.characters(exclude_characters="\0\r\ufeff", exclude_categories=["Cs"]), max_size=12)
TABLES = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(TEXTS, min_size=width, max_size=width), min_size=1, max_size=6)
)


@given(TABLES, st.sampled_from(",;\t|"))
def test_what_is_written_is_read_back(table: Sequence[Sequence[str]], delimiter: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(
        [["x"] * len(table[0]), *([guarded(cell) for cell in row] for row in table)]
    )
    read = open_pasted(stream.getvalue(), How(delimiter=delimiter, quote='"', header=1))
    assert [row.cells for row in read.rows()] == [tuple(row) for row in table if any(map(str.strip, row))]


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    codes = []
    try:
        shown = preview(open_pasted(text))
        codes = [shown.problem.code] if shown.problem else []
    except WorldError as refused:
        codes = [refused.code]
    assert set(codes) <= {"paste.empty", "table.empty", "table.breaks_off"}
