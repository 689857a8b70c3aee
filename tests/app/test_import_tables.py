"""`import` of a table from the command line: what a script can rely on."""

from collections import Counter
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.importing.mapping import NOTE, Column, Mapping, Target
from kalbajar_catalogue.importing.mapping_json import to_json
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.storage import store
from tests.app.calling import Cli, calling
from tests.catalogues import WHO, copied, files_in, picture
from tests.catalogues import empty_folder as empty_folder

TABLE = """Inventory no,Title [en],Weaver,Opened in
K-1,Stepped medallions,Rəna Əliyeva,1912
K-2,Lattice of lozenges,Tural Nəsirov,about 1820
"""
MAPPED = Mapping(
    "carpet",
    (Column(0, "Inventory no", (Target("object_number"),)), Column(1, "Title [en]", (Target("title_en"),)),
     Column(2, "Weaver", (Target("weaver"),)), Column(3, "Opened in", (Target(NOTE),))),
)  # fmt: skip


@pytest.fixture
def cli(empty_folder: Path, tmp_path: Path) -> Cli:
    """The command line about an empty catalogue."""
    return calling(copied(empty_folder, tmp_path / "catalogue"))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of two carpets."""
    path = tmp_path / "carpets.csv"
    path.write_text(TABLE, "utf-8")
    return path


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    """The mapping of that table in a file."""
    path = tmp_path / "carpets.json"
    path.write_text(to_json(MAPPED), "utf-8")
    return path


def stands(folder: Path) -> dict[str, bytes]:
    """All that a catalogue folder holds but for what is made anew at any time."""
    return {name: (folder / name).read_bytes() for name in files_in(folder) if name.endswith(".sqlite")}


def counts(folder: Path) -> Counter[str]:
    """How many live records of each kind there are."""
    opened = wiring.open_catalogue(folder, who=WHO)
    try:
        with opened.reading() as reading:
            return Counter(store.live_counts(reading))
    finally:
        opened.close()


def test_a_check_tells_and_writes_nothing(cli: Cli, table: Path, mapping: Path, tmp_path: Path) -> None:
    before = stands(tmp_path / "catalogue")
    told = cli("import", str(table), "--mapping", str(mapping), "--check")
    assert (told["code"], told["change_set"], told["new"], told["changed"], told["same"], told["refused"]) == (
        0, 0, 2, 0, 0, 0)  # fmt: skip
    assert stands(tmp_path / "catalogue") == before
    assert counts(tmp_path / "catalogue")["carpet"] == 0


def test_a_table_comes_in_is_the_same_again_and_is_taken_back(cli: Cli, table: Path, mapping: Path) -> None:
    first = cli("import", str(table), "--mapping", str(mapping))
    again = cli("import", str(table), "--mapping", str(mapping))
    assert (first["code"], first["new"], first["change_set"] > 0) == (0, 2, True)
    assert (again["code"], again["new"], again["same"], again["change_set"]) == (0, 0, 2, 0)
    assert cli("undo", str(first["change_set"]))["code"] == 0
    assert cli("import", str(table), "--mapping", str(mapping))["new"] == 2


def test_findings_name_source_row_column_code_and_message(cli: Cli, table: Path, mapping: Path) -> None:
    table.write_text("Inventory no,Title [en],Weaver,Opened in\nK-1,A,,\nK-2,B,,\nK-1,C,,\n", "utf-8")
    told = cli("import", str(table), "--mapping", str(mapping))
    assert told["code"] == 1
    assert {"change_set", "new", "changed", "same", "refused", "findings"} <= told.keys()
    (finding,) = told["findings"]
    assert {name: finding[name] for name in ("source", "row", "column", "code")} == {
        "source": "carpets.csv", "row": 4, "column": "Inventory no", "code": "import.twice"}  # fmt: skip
    assert "row 2" in finding["message"]
    assert (told["new"], told["refused"]) == (2, 1)


def test_what_nobody_told_how_to_map_is_proposed(cli: Cli, table: Path) -> None:
    told = cli("import", str(table), "--kind", "carpet")
    assert (told["code"], told["new"]) == (0, 2)
    assert "object_number" in told["said"]


@pytest.mark.parametrize(("way", "counts"), [("update", (0, 1, 1)), ("skip", (0, 0, 0)), ("create", (2, 0, 0))])
def test_it_is_chosen_what_happens_to_a_record_that_is_there(
    cli: Cli, table: Path, mapping: Path, way: str, counts: tuple[int, int, int]
) -> None:
    cli("import", str(table), "--mapping", str(mapping))
    table.write_text(TABLE.replace("Stepped", "Three stepped"), "utf-8")
    told = cli("import", str(table), "--mapping", str(mapping), "--on-match", way)
    assert (told["code"], (told["new"], told["changed"], told["same"])) == (0, counts)


def test_it_is_chosen_by_what_a_row_finds_its_record(cli: Cli, table: Path, mapping: Path) -> None:
    cli("import", str(table), "--mapping", str(mapping))
    table.write_text(TABLE.replace("K-1", "K-9"), "utf-8")
    told = cli("import", str(table), "--mapping", str(mapping), "--match", "title_en")
    assert (told["new"], told["changed"], told["same"]) == (0, 1, 1)


def test_refused_rows_are_written_to_a_workbook_and_come_back_mended(
    cli: Cli, table: Path, mapping: Path, tmp_path: Path
) -> None:
    table.write_text(TABLE + "K-1,=SUM(A1:A9),,\n", "utf-8")
    report = tmp_path / "refused.xlsx"
    assert cli("import", str(table), "--mapping", str(mapping), "--report", str(report))["code"] == 1
    refused = open_table(report)
    (row,) = refused.rows()
    assert row.cells[:2] == ("K-1", "=SUM(A1:A9)")
    assert refused.headings[:4] == tuple(TABLE.splitlines()[0].split(","))
    assert "row 2" in row.cells[4]


def test_works_hang_where_the_command_says(cli: Cli, table: Path, mapping: Path, tmp_path: Path) -> None:
    show = cli("add", "exhibition", "title_en=Kalbajar", "title_az=Kəlbəcər")
    assert show["code"] == 0
    told = cli("import", str(table), "--mapping", str(mapping), "--exhibition", "KLB-E-001")
    assert (told["code"], told["new"]) == (0, 2)
    assert counts(tmp_path / "catalogue")["exhibit"] == 2


def test_pictures_of_a_folder_come_with_the_table(cli: Cli, table: Path, mapping: Path, tmp_path: Path) -> None:
    for number, name in enumerate(("K-1.png", "K-1_detail.png", "nothing.png")):
        picture(tmp_path / "pictures" / name, number)
    told = cli("import", str(table), str(tmp_path / "pictures"), "--mapping", str(mapping))
    assert (told["code"], told["new"], told["pictures"]) == (0, 2, 2)
    assert [one["code"] for one in told["findings"]] == ["import.picture_lonely"]
    assert len(files_in(tmp_path / "catalogue" / "originals")) == 2


@pytest.mark.parametrize("given", [["{table}"], ["{folder}"], ["{table}", "{folder}"], ["{table}", "{pictures}"]])
def test_works_bring_the_pictures_that_their_table_names(
    cli: Cli, shared: Path, tmp_path: Path, given: list[str]
) -> None:
    folder = shared / "data" / "objects-with-pictures"
    known = {"{table}": [folder / "objects.csv"], "{folder}": [folder], "{pictures}": sorted(folder.glob("*.webp"))}
    told = cli("import", *(str(path) for word in given for path in known[word]))
    assert (told["code"], told["new"], told["pictures"]) == (0, 52, 52)
    there = counts(tmp_path / "catalogue")
    assert (there["other"], there["photograph"], there["media_link"]) == (52, 0, 52)


def test_a_folder_of_a_table_and_its_pictures_is_checked_without_writing(cli: Cli, tmp_path: Path) -> None:
    picture(tmp_path / "show" / "K-1.jpg", 1)
    (tmp_path / "show" / "list.csv").write_text(TABLE, "utf-8")
    before = stands(tmp_path / "catalogue")
    told = cli("import", str(tmp_path / "show"), "--kind", "carpet", "--check")
    assert (told["change_set"], told["new"], told["pictures"]) == (0, 2, 1)
    assert stands(tmp_path / "catalogue") == before


def test_a_folder_whose_table_speaks_of_other_things_stays_photographs(cli: Cli, tmp_path: Path) -> None:
    picture(tmp_path / "pictures" / "sunset.jpg", 1)
    (tmp_path / "pictures" / "list.csv").write_text(TABLE, "utf-8")
    told = cli("import", str(tmp_path / "pictures"))
    assert (told["code"], told["new"], told["refused"]) == (1, 1, 1)
    assert told["findings"][0]["source"].endswith("list.csv")
    assert counts(tmp_path / "catalogue")["photograph"] == 1


def test_a_folder_of_pictures_and_several_tables_stays_photographs(cli: Cli, tmp_path: Path) -> None:
    picture(tmp_path / "pictures" / "K-1.jpg", 1)
    for name in ("list.csv", "other.csv"):
        (tmp_path / "pictures" / name).write_text(TABLE.replace("K-2", name), "utf-8")
    assert cli("import", str(tmp_path / "pictures"))["refused"] == 2
    assert counts(tmp_path / "catalogue")["carpet"] == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("import", "/nowhere/table.csv"), 2),
        (("import", "{table}", "--mapping", "/nowhere/mapping.json"), 2),
        (("import", "{table}", "--exhibition", "KLB-E-077"), 2),
        (("import", "{table}", "--kind", "unicorn"), 2),
        (("import", "{table}", "{table}"), 2),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    cli: Cli, table: Path, tmp_path: Path, words: tuple[str, ...], code: int
) -> None:
    before = stands(tmp_path / "catalogue")
    told = cli(*(word.replace("{table}", str(table)) for word in words))
    assert told["code"] == code
    assert len(told["said"]) > 10
    assert "Traceback" not in told["said"]
    assert stands(tmp_path / "catalogue") == before


def test_an_option_that_is_none_is_refused_before_anything_is_opened(cli: Cli, table: Path) -> None:
    with pytest.raises(SystemExit) as left:
        cli("import", str(table), "--on-match", "perhaps")
    assert left.value.code == 2


def test_a_mapping_with_a_field_that_is_none_is_refused_by_its_name(cli: Cli, table: Path, mapping: Path) -> None:
    mapping.write_text(mapping.read_text("utf-8").replace("title_en", "no_such_field"), "utf-8")
    told = cli("import", str(table), "--mapping", str(mapping))
    assert told["code"] == 2
    assert "no_such_field" in told["said"]


def test_a_file_that_is_no_table_is_refused_by_what_it_is(cli: Cli, tmp_path: Path) -> None:
    wrong = tmp_path / "carpets.csv"
    wrong.write_bytes(b"%PDF-1.7 ...")
    told = cli("import", str(wrong))
    assert told["code"] == 2
    assert "carpets.csv" in told["said"]


def test_a_table_that_breaks_off_gives_what_it_has_and_exits_1(cli: Cli, table: Path, mapping: Path) -> None:
    table.write_text(TABLE + 'K-3,"Broken off', "utf-8")
    told = cli("import", str(table), "--mapping", str(mapping))
    assert (told["code"], told["new"]) == (1, 2)


def test_originals_of_pictures_of_refused_rows_do_not_stay(cli: Cli, mapping: Path, tmp_path: Path) -> None:
    table = tmp_path / "carpets.csv"
    table.write_text(f"{TABLE}K-3,Another,KLB-P-9999,\n", "utf-8")
    picture(tmp_path / "pictures" / "K-3.png")

    told = cli("import", str(table), str(tmp_path / "pictures"), "--mapping", str(mapping))

    assert (told["new"], told["refused"]) == (2, 1)
    assert not [name for name in files_in(tmp_path / "catalogue") if name.startswith("originals/")]
