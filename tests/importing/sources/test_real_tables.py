"""Every real table of the shared folder: how it is taken, how many rows and columns it has, or why it is refused."""

import gzip
import json
import shutil
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.sources.previewing import preview
from kalbajar_catalogue.importing.sources.tables import How
from tests.importing.samples import sample

# file, format, encoding or sheet, delimiter, row of headings, columns, rows
TAKEN = [
    ("quirks/csvkit/bad.csv", "csv", "utf-8", ",", 1, 4, 3),
    ("quirks/csvkit/blanks.csv", "csv", "utf-8", ",", 1, 6, 1),
    ("quirks/csvkit/dummy.tsv", "csv", "utf-8", "\t", 1, 3, 1),
    ("quirks/csvkit/dummy_col_shuffled_ragged.csv", "csv", "utf-8", ",", 1, 4, 1),
    ("quirks/csvkit/ks_1033_data.csv", "csv", "utf-8", ",", 1, 14, 1575),
    ("quirks/csvkit/mac_newlines.csv", "csv", "utf-8", ",", 1, 3, 2),
    ("quirks/csvkit/no_header_row.csv", "csv", "utf-8", ",", 0, 3, 1),
    ("quirks/csvkit/null_byte.csv", "csv", "utf-8", ",", 1, 3, 1),
    ("quirks/csvkit/optional_quote_characters.csv", "csv", "utf-8", ",", 1, 3, 1),
    ("quirks/csvkit/test_date_format.csv", "csv", "utf-8", ",", 1, 1, 2),
    ("quirks/csvkit/test_empty_columns_long_row.csv", "csv", "utf-8", ",", 1, 4, 0),
    ("quirks/csvkit/test_extra_header.csv", "csv", "utf-8", ",", 1, 4, 1),
    ("quirks/csvkit/test_header_newline.csv", "csv", "utf-8", ",", 1, 3, 1),
    ("quirks/csvkit/test_latin1.csv", "csv", "latin-1", ",", 1, 3, 2),
    ("quirks/csvkit/test_skip_lines.csv", "csv", "utf-8", ",", 4, 3, 1),
    ("quirks/csvkit/test_utf16_big.csv", "csv", "utf-16", ",", 1, 3, 2),
    ("quirks/csvkit/test_utf8_bom.csv", "csv", "utf-8-sig", ",", 1, 3, 2),
    ("quirks/csvkit/sheets.xlsx", "xlsx", "data", "", 1, 8, 5),
    ("quirks/csvkit/test.xls", "xls", "testfixed_converted.csv", "", 1, 8, 5),
    ("quirks/csvkit/test.xlsx", "xlsx", "Sheet1", "", 1, 8, 5),
    ("quirks/csvkit/test_skip_lines.xlsx", "xlsx", "Sheet1", "", 4, 8, 5),
    ("quirks/omeka/test.csv", "csv", "utf-8", ",", 1, 5, 3),
    ("quirks/omeka/test_automap_columns_to_elements.csv", "csv", "utf-8", ",", 1, 5, 3),
    ("quirks/collectiveaccess/test.csv", "csv", "utf-8", ",", 1, 13, 5),
    ("quirks/collectiveaccess/test.xlsx", "xlsx", "test", "", 1, 13, 5),
    ("quirks/tellico/test-bug386483.csv", "csv", "utf-8", ",", 0, 10, 1),
    ("quirks/tellico/test-date.csv", "csv", "utf-8", ",", 0, 3, 2),
    ("collections/tate/artist_data.csv", "csv", "utf-8-sig", ",", 1, 9, 3532),
    ("collections/ima/IMA-Actors-data.csv", "csv", "utf-8", ",", 1, 19, 2147),
    ("collections/ima/IMA-Objects-Dimensions-Data.csv", "csv", "utf-8", ",", 1, 10, 16926),
    ("objects-with-pictures/objects.csv", "csv", "utf-8", ",", 1, 6, 52),
]
REFUSED = [
    ("quirks/csvkit/empty.csv", "table.empty"),
    ("quirks/tellico/image_link_test.xml", "table.is_other_xml"),
    ("quirks/tellico/truncated.xml", "table.is_other_xml"),
    ("quirks/tellico/xml-with-junk.xml", "table.is_other_xml"),
    ("collections/tate/artwork_data.csv.gz", "table.is_archive"),
    ("collections/wcma/Objects-utf8.json.gz", "table.is_archive"),
    ("photos/Elephants.jpg", "table.is_picture"),
    ("lido/schema/lido-v1.1.xsd", "table.is_other_xml"),
]
SPECTRUM = ["comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
            "location_coordinates", "quotes_and_newlines", "simple", "simple_crlf", "utf8"]  # fmt: skip
BROKEN_OFF_IN = 7059


@pytest.mark.parametrize("case", TAKEN, ids=lambda case: case[0])
def test_a_real_table_is_taken_for_what_it_is(shared: Path, case: tuple[str, str, str, str, int, int, int]) -> None:
    file, kind, encoding_or_sheet, delimiter, header, columns, rows = case
    table = open_table(sample(shared, file))
    how = table.how
    assert (how.format, how.encoding or how.sheet, how.delimiter, how.header) == (
        kind, encoding_or_sheet, delimiter, header,
    )  # fmt: skip
    assert len(table.headings) == columns
    assert sum(1 for _ in table.rows()) == rows


@pytest.mark.parametrize(("file", "code"), REFUSED)
def test_what_is_no_table_is_refused_by_name(shared: Path, file: str, code: str) -> None:
    with pytest.raises(WorldError) as refused:
        open_table(sample(shared, file))
    assert refused.value.code == code


@pytest.mark.parametrize("name", SPECTRUM)
def test_the_cells_are_those_that_the_right_answers_name(shared: Path, name: str) -> None:
    table = open_table(sample(shared, "quirks", "csv-spectrum", "csvs", f"{name}.csv"))
    right = json.loads(sample(shared, "quirks", "csv-spectrum", "json", f"{name}.json").read_text("utf-8"))
    read = [dict(zip(table.headings, row.cells, strict=True)) for row in table.rows()]
    # Its publisher made the telephone number up in the answer only.
    made_up = {"Contact Phone Number"} if name == "location_coordinates" else set()
    assert [_without(row, made_up) for row in read] == [
        _without(row, made_up) for row in (right if isinstance(right, list) else [right])
    ]


def test_of_a_file_that_breaks_off_all_whole_rows_are_given_and_the_place_is_told(shared: Path) -> None:
    table = open_table(sample(shared, "collections", "wcma", "wcma-collection-2019-12-04-breaks-off.csv"))
    shown = preview(table, 10_000)
    given = shown.rows
    assert (len(given), {len(row.cells) for row in given}, given[-1].number) == (7057, {39}, BROKEN_OFF_IN - 1)
    assert shown.problem
    assert (shown.problem.code, shown.problem.values["row"]) == ("table.breaks_off", BROKEN_OFF_IN)


def test_the_great_table_of_tate_is_read_whole_each_time(shared: Path, tmp_path: Path) -> None:
    file = tmp_path / "artwork_data.csv"
    with gzip.open(sample(shared, "collections", "tate", "artwork_data.csv.gz")) as packed, file.open("wb") as plain:
        shutil.copyfileobj(packed, plain)
    table = open_table(file)
    assert (len(table.headings), sum(1 for _ in table.rows()), sum(1 for _ in table.rows())) == (20, 69_202, 69_202)
    titles = {row.number: row.cells[5] for row in table.rows()}
    assert "-12°" in titles.values()
    assert max(titles) == 69_203


def test_each_sheet_can_be_chosen_by_name(shared: Path) -> None:
    path = sample(shared, "quirks", "csvkit", "sheets.xlsx")
    assert open_table(path).sheets == ("not this one", "data", "ʤ")
    other = open_table(path, How(sheet="ʤ"))
    assert (other.headings, [row.cells for row in other.rows()]) == (("a", "b", "c"), [("1", "2", "3")])
    with pytest.raises(WorldError) as refused:
        open_table(path, How(sheet="nowhere"))
    assert refused.value.code == "table.no_sheet"


def test_values_of_a_workbook_are_read_as_a_person_reads_them(shared: Path) -> None:
    rows = [row.cells for row in open_table(sample(shared, "quirks", "csvkit", "test.xls")).rows()]
    assert rows[1][:6] == ("Chicago Sun-Times", "1948-01-01", "63", "true", "1.27", "1948-01-01 14:57:13")
    assert rows[2][:6] == ("Chicago Tribune", "1920-01-01", "164", "false", "41800000.01", "1920-01-01")


def _without(row: dict[str, str], headings: set[str]) -> dict[str, str]:
    return {heading: cell for heading, cell in row.items() if heading not in headings}
