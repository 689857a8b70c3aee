"""A file is told by what is in it: each kind goes to its reader, and what is no table is refused by name."""

import zipfile
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.opening import FORMATS, open_table, recognised_format
from kalbajar_catalogue.importing.sources.tables import How

TOLD = [
    (b"a,b\n1,2\n", "csv"),
    (b"[title],[year]\nx,1\n", "csv"),
    (b"<id>,<title>\n1,x\n", "csv"),
    (b"ID3,name\n1,x\n", "csv"),
    (b"MZ-number;name\n1;" + b"x" * 80, "csv"),
    (b'[{"a": 1}]', "json"),
    (b'\xef\xbb\xbf {"a": [1]}', "json"),
    ('{"a": "ə"}'.encode("utf-16"), "json"),
    (b'{"a": 1}\n{"a": 2}\n', "jsonl"),
    (b'{\n"a": 1}\n', "json"),
    (b'<?xml version="1.0"?><lido:lidoWrap xmlns:lido="http://www.lido-schema.org"/>', "lido"),
    (b"<lido xmlns='http://www.lido-schema.org'>", "lido"),
]
REFUSED = [
    (b"\xff\xd8\xff\xe0 JFIF", "table.is_picture"),
    (b"\x89PNG\r\n\x1a\n", "table.is_picture"),
    (b"%PDF-1.7\n", "table.is_document"),
    (b"{\\rtf1 text}", "table.is_document"),
    (b"\x1f\x8b\x08\0", "table.is_archive"),
    (b"SQLite format 3\0", "table.is_database"),
    (b"<!DOCTYPE html><html><table><tr><td>1</table>", "table.is_page"),
    (b"<table border=1><tr><td>1</td></tr></table>", "table.is_page"),
    (b"<?xml version='1.0'?><records/>", "table.is_other_xml"),
    (b"\x7fELF\x02\x01", "table.is_unknown"),
    (bytes(range(256)) * 40, "table.is_unknown"),
    (b"\0" * 5000, "table.is_unknown"),
    (b"\n\n \n", "table.empty"),
    (b"", "file.empty"),
]
PACKED = [
    (["Index/Document.iwa", "preview.jpg"], "table.is_numbers"),
    (["word/document.xml", "[Content_Types].xml"], "table.is_document"),
    (["photographs/one.jpg"], "table.is_archive"),
]


@pytest.mark.parametrize(("content", "told"), TOLD)
def test_a_kind_is_told_by_its_content_whatever_the_name(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "table.jpg"
    path.write_bytes(content)
    assert recognised_format(path) == told
    assert told in FORMATS


@pytest.mark.parametrize(("content", "code"), REFUSED)
def test_what_is_no_table_is_named(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(WorldError) as refused:
        open_table(path)
    assert refused.value.code == code


@pytest.mark.parametrize(("names", "code"), PACKED)
def test_a_packed_file_is_named_by_what_is_in_it(tmp_path: Path, names: list[str], code: str) -> None:
    path = tmp_path / "table.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    with pytest.raises(WorldError) as refused:
        open_table(path)
    assert refused.value.code == code


def test_a_kind_that_nobody_reads_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(WorldError) as refused:
        open_table(path, How(format="dbf"))
    assert refused.value.code == "table.format_unknown"


def test_a_folder_or_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "file.is_folder"), (tmp_path / "gone.csv", "file.missing")):
        with pytest.raises(WorldError) as refused:
            open_table(path)
        assert refused.value.code == code
