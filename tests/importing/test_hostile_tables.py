"""Tables that would do harm: formulas, endless rows and names, wrong mappings. They stay texts, or are refused."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing import flow, pictures, refusal_sheets, refusals, saved_mappings
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.mapping import PICTURE, Column, Mapping, Target
from kalbajar_catalogue.importing.mapping_json import from_json, to_json
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, everything, files_in, picture

FORMULAS = (
    "=1+1", "+1+1", "-2+3", "@SUM(A1)", "=cmd|'/c calc'!A1", '=HYPERLINK("http://x.y","z")', "\t=1", "{=1}",
    "http://example.org/", "1e400", "0012", "12,5", "1/2",
)  # fmt: skip
MAPPED = Mapping(
    "carpet",
    (Column(0, "No", (Target("object_number"),)), Column(1, "T", (Target("title_en"),)),
     Column(2, "D", (Target("date_earliest"),))),
)  # fmt: skip


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Writes rows of cells as CSV."""

    def write(*rows: tuple[str, ...]) -> Path:
        path = tmp_path / "table.csv"
        quoted = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in (("No", "T", "D"), *rows))
        path.write_text("\n".join(quoted) + "\n", "utf-8")
        return path

    return write


def checked(catalogue: Catalogue, path: Path, mapped: Mapping = MAPPED) -> Check:
    """The check of a file."""
    return flow.check(catalogue, open_table(path), mapped)


def titles(catalogue: Catalogue) -> dict[str, str]:
    """Number -> English title."""
    with catalogue.reading() as reading:
        return {one.object_number: one.title.en for one in store.fetch(reading, Carpet)}


def test_a_formula_is_a_text_in_the_catalogue(catalogue: Catalogue, table: Callable[..., Path]) -> None:
    path = table(*((f"K-{at}", text, "") for at, text in enumerate(FORMULAS)))
    flow.bring_in(catalogue, WHO, checked(catalogue, path), MAPPED)
    assert titles(catalogue) == {f"K-{at}": text.strip() for at, text in enumerate(FORMULAS)}


def test_a_formula_is_a_text_in_the_refused_workbook(
    catalogue: Catalogue, table: Callable[..., Path], tmp_path: Path
) -> None:
    path = table(*((f"K-{at}", text, "2025-99-99") for at, text in enumerate(FORMULAS)))
    out = tmp_path / "refused.xlsx"
    assert refusals.save(checked(catalogue, path), open_table(path), out, "en") == len(FORMULAS)
    with ZipFile(out) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert [row.cells[1] for row in open_table(out).rows()] == list(FORMULAS)
    assert all("2025-99-99" in row.cells[3] for row in open_table(out).rows())


def test_a_reason_names_the_same_row_and_is_said_once(
    catalogue: Catalogue, table: Callable[..., Path], tmp_path: Path
) -> None:
    path = table(("K-1", "good", ""), ("K-2", "a", "2025-13-45"), ("K-2", "a", "2025-13-45"), ("K-3", "good", ""))
    out = tmp_path / "refused.xlsx"
    assert refusals.save(checked(catalogue, path), open_table(path), out, "az") == 2
    rows = list(open_table(out).rows())
    assert [row.cells[0] for row in rows] == ["K-2", "K-2"]
    assert all(row.cells[3].count("2025-13-45") == 1 for row in rows)


@pytest.mark.skipif(os.name == "nt", reason="folders of Windows have no such mode")
def test_a_report_that_cannot_be_written_leaves_nothing_and_says_so(
    catalogue: Catalogue, table: Callable[..., Path], tmp_path: Path
) -> None:
    path = table(("K-1", "a", "2025-13-45"))
    with pytest.raises(WorldError) as refused:
        refusals.save(checked(catalogue, path), open_table(path), tmp_path / "nowhere" / "refused.xlsx", "en")
    assert refused.value.code in ("folder.not_writable", "disk.failed", "folder.missing")
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(WorldError):
        refusals.save(checked(catalogue, path), open_table(path), file / "refused.xlsx", "en")
    assert {name for name in files_in(tmp_path) if "refused" in name} == set()


def test_a_report_never_takes_the_place_of_a_good_one_by_halves(
    catalogue: Catalogue, table: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, out = table(("K-1", "a", "2025-13-45")), tmp_path / "refused.xlsx"
    refusals.save(checked(catalogue, path), open_table(path), out, "en")
    before = out.read_bytes()

    def full(*_: object) -> str:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(refusal_sheets, "reasons", full)
    with pytest.raises(WorldError, match=r"disk\.full"):
        refusals.save(checked(catalogue, path), open_table(path), out, "en")
    assert out.read_bytes() == before
    assert not [name for name in files_in(tmp_path) if name.endswith(".part")]


def test_nul_and_other_control_signs_are_no_hindrance(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"No,T,D\nK-1,a\x00b,\nK-2,c\x0bd\x1be,\n")
    found = checked(catalogue, path)
    flow.bring_in(catalogue, WHO, found, MAPPED)
    assert found.counts == {Status.NEW: 2}
    assert not any(sign in title for title in titles(catalogue).values() for sign in "\x00")
    assert checked(catalogue, path).counts == {Status.SAME: 2}


def test_a_row_of_a_hundred_thousand_columns_is_refused_in_a_sentence(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(",".join(f"c{at}" for at in range(100_000)) + "\n" + ",".join("x" * 100_000) + "\n", "utf-8")
    with pytest.raises(WorldError, match=r"table\.row_too_wide"):
        flow.mapping_for(catalogue, open_table(path))
    path.write_text("No,T,D\nK-1,a,\nK-2," + "," * 100_000 + "\nK-3,c,\n", "utf-8")
    assert checked(catalogue, path).counts == {Status.NEW: 3}, "blank cells at its end are none"
    path.write_text("No,T,D\n" + "K-1,a,\n" * 2_000 + "K-2," + "x," * 100_000 + "\nK-3,c,\n", "utf-8")
    told = checked(catalogue, path).unfinished
    assert told is not None
    assert (told.code, told.values["row"]) == ("table.row_too_wide", 2_002)


def test_a_name_of_a_megabyte_harms_nobody(catalogue: Catalogue, table: Callable[..., Path]) -> None:
    path = table(("K-1", "n" * 999_999, ""), ("K-2", "b", ""))
    found = checked(catalogue, path)
    flow.bring_in(catalogue, WHO, found, MAPPED)
    assert len(titles(catalogue)["K-1"]) == 999_999
    longer = table(("K-1", "n" * 1_000_001, ""), ("K-2", "b", ""))
    told = checked(catalogue, longer)
    assert told.unfinished is not None


def test_names_of_pictures_never_leave_the_folder(catalogue: Catalogue, tmp_path: Path) -> None:
    secret = picture(tmp_path / "secret.png", 1)
    folder = tmp_path / "pictures"
    picture(folder / "front.png", 2)
    path = tmp_path / "table.csv"
    names = (
        "../secret.png",
        str(secret),
        "..\\secret.png",
        "file:///etc/passwd",
        "front.png",
        "~/secret.png",
        "..",
        "",
    )
    path.write_text("No,T,P\n" + "".join(f"K-{at},t,{name}\n" for at, name in enumerate(names)), "utf-8")
    mapped = Mapping("carpet", (*MAPPED.columns[:2], Column(2, "P", (Target(PICTURE),))))
    found = checked(catalogue, path, mapped)
    with catalogue.reading() as reading:
        placement = pictures.place(reading, [folder], found)
    assert [one.path for one in placement.placed] == [folder / "front.png"]
    assert len(placement.missing) == 6


@pytest.mark.parametrize(
    "told",
    [
        {"columns": [{"at": at} for at in range(50_000)]},
        {"columns": "x" * 3_000_000},
        {"columns": [{"at": -1, "heading": "x", "to": []}]},
        {"columns": [{"at": 10**30, "heading": "x", "to": []}]},
        {"kind": "../../etc"},
        {"kind": 5},
        {"name": ["x"]},
        {"on_match": "delete"},
        {"language": "xx"},
        {"match": None},
        {"constants": {"no_such_field": "x"}},
        {"version": 99},
        {"format": "something else"},
        {"kind_column": "first"},
    ],
    ids=lambda told: next(iter(told)),
)
def test_a_mapping_that_is_wrong_is_refused_in_a_sentence(told: dict[str, object]) -> None:
    document = {**json.loads(to_json(MAPPED)), **told}
    with pytest.raises(WorldError) as refused:
        from_json(json.dumps(document), "mapping.json")
    assert refused.value.code.startswith("mapping.")


def test_a_mapping_that_is_nested_without_end_is_refused() -> None:
    with pytest.raises(WorldError, match=r"mapping\.unreadable"):
        from_json("[" * 500_000)


@pytest.mark.parametrize("name", ["../../outside", "/etc/outside", "..", "CON", "a/b", "a\\b", "x" * 400, "\0", ""])
def test_a_mapping_never_lies_outside_its_folder(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    before = {file for file in files_in(tmp_path) if "catalogue/" not in file}
    with suppress(WorldError):
        saved_mappings.keep(catalogue.folder, replace(MAPPED, name=name))
    assert {file for file in files_in(tmp_path) if "catalogue/" not in file} == before
    assert not Path("/etc/outside").exists()


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 100_000, '[{"a":' * 50_000])
def test_a_table_that_is_nested_without_end_is_refused(catalogue: Catalogue, tmp_path: Path, text: str) -> None:
    path = tmp_path / "deep.json"
    path.write_text(text, "utf-8")
    before = everything(catalogue)
    with pytest.raises(WorldError) as refused:
        flow.mapping_for(catalogue, open_table(path))
    assert refused.value.code.startswith("table.")
    assert everything(catalogue) == before
