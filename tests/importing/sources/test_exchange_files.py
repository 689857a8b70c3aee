"""Every JSON and every LIDO file of real museums: how many records, rows and columns, and no text left out."""

import gzip
import json
import random
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.json_records import open_json
from kalbajar_catalogue.importing.sources.lido import open_lido
from kalbajar_catalogue.importing.sources.record_tables import RecordTable
from kalbajar_catalogue.importing.sources.tables import How
from kalbajar_catalogue.items.sizes import read_sizes
from tests.importing.samples import sample

LIDO = {
    "Bildarchiv_Foto_Marburg.xml": (1, 11, 39),
    "DDB_LIDO_record_2.xml": (1, 4, 35),
    "Deutsches_Museum.xml": (1, 19, 49),
    "KHB.xml": (1, 3, 55),
    "LIDO-v1.1-Example_FMobj00154983-LaPrimavera.xml": (1, 45, 147),
    "LIDO-v1.1-Example_FMobj20344012-Fontana_del_Moro.xml": (3, 33, 141),
    "LWL-Museum.xml": (1, 3, 55),
    "Münzkabinett.xml": (1, 13, 67),
    "Uni_Köln.xml": (1, 3, 28),
    "minimaldatensatz.xml": (1, 5, 44),
}
JSON = {
    "collections/tate/artworks-sample.json": ("json", 606, 3284, 67),
    "collections/wcma/Exhibitions-utf8.json": ("json", 1852, 32909, 9),
    "collections/wcma/Objects-utf8.json.gz": ("json", 3600, 3600, 44),
    "quirks/csvkit/testjson_multiline.json": ("jsonl", 2, 2, 3),
    "quirks/csvkit/testjson_nested.json": ("json", 2, 2, 7),
    "quirks/csv-spectrum/json/location_coordinates.json": ("json", 1, 1, 4),
}

RESTATED = {"eventType", "measurementType", "measurementUnit"}
"""What is said in other words: the sort of an event in the headings, the measure and the unit in the size."""


@pytest.mark.parametrize("name", LIDO)
def test_a_lido_file_of_a_museum(shared: Path, name: str) -> None:
    table = open_lido(sample(shared, "lido", "samples", name), How())
    assert _measured(table) == LIDO[name]
    assert not table.remarks


def test_no_lido_file_was_forgotten(shared: Path) -> None:
    assert {path.name for path in sample(shared, "lido", "samples").iterdir()} == set(LIDO)


@pytest.mark.parametrize("name", LIDO)
def test_no_text_of_a_lido_file_is_left_out(shared: Path, name: str) -> None:
    path = sample(shared, "lido", "samples", name)
    table = open_lido(path, How())
    said = {cell for row in table.rows() for cell in row.cells}
    words = " ".join(" ".join(cell.split()) for cell in said)
    left_out = [text for text in _texts(path) if text not in words]
    assert not left_out


@pytest.mark.parametrize("name", LIDO)
def test_sizes_of_a_lido_file_can_be_read(shared: Path, name: str) -> None:
    table = open_lido(sample(shared, "lido", "samples", name), How())
    at = table.headings.index("dimension") if "dimension" in table.headings else None
    typed = [row.cells[at] for row in table.rows() if at is not None and len(row.cells) > at and row.cells[at]]
    assert all(read_sizes(text) for text in typed)


def test_what_a_museum_says_of_a_cabinet_goes_to_our_fields(shared: Path) -> None:
    found = _columns(open_lido(sample(shared, "lido", "samples", "minimaldatensatz.xml"), How()))
    assert {key: texts for key, texts in found.items() if "." not in key and " " not in key} == {
        "lidoRecID": ["DE-MUS-059918/dc00018494"],
        "object_number": ["1977.20"],
        "object_name": ["display cabinets"],
        "title": ["Kabinettschrank, Inv. Nr.: 1977.20"],
        "maker": ["Fiammingo, Giacomo", "Curtis, Giovanni Battista de", "Picicaro, Januarius"],
        "date_earliest": ["1596"],
        "date_latest": ["1605"],
        "place_made": ["Neapel"],
        "material": ["Palisander", "Ebenholz", "Elfenbein (Material)"],
        "technique": ["Gravierung"],
        "dimension": ["height 106 cm", "width 101,1 cm", "depth 60,9 cm"],
        "subject": ["Geschichte von Hercules (Herakles)", "Profanarchitektur"],
        "holder": ["Museum für Kunst und Gewerbe Hamburg"],
        "picture": [f"http://resources.digicult-museen.net/dam/provided_image/{end}"
                    for end in ("m5ea54539bef06", "m5ea5453a0926f", "m5ea5453a433bb")],
        "recordID": ["dc00018494"],
    }  # fmt: skip
    assert found["maker.role"] == ["Künstler", "Graveur", "Graveur"]
    assert found["displayDate [de]"] == ["um 1600"]


@pytest.mark.parametrize(
    ("name", "kind"), [("KHB.xml", "painting"), ("LIDO-v1.1-Example_FMobj00154983-LaPrimavera.xml", "painting"),
                       ("Deutsches_Museum.xml", ""), ("minimaldatensatz.xml", "")],
)  # fmt: skip
def test_the_kind_of_a_museum_s_record(shared: Path, name: str, kind: str) -> None:
    found = _columns(open_lido(sample(shared, "lido", "samples", name), How()))
    assert set(found.get("kind", [""])) == {kind}


@pytest.mark.parametrize("name", JSON)
def test_a_json_file_of_a_museum(shared: Path, tmp_path: Path, name: str) -> None:
    table = open_json(_unpacked(sample(shared, *name.split("/")), tmp_path), How())
    assert (table.how.format, *_measured(table)) == JSON[name]
    assert not table.remarks


def test_every_json_file_gives_a_record_for_each_of_its_objects(shared: Path) -> None:
    for path in sorted(sample(shared, "quirks", "csv-spectrum", "json").glob("*.json")):
        expected = json.loads(path.read_text("utf-8"))
        records = expected if isinstance(expected, list) else [expected]
        table = open_json(path, How())
        read = [dict(zip(table.headings, row.cells, strict=False)) for row in table.rows()]
        assert [{key: record.get(key, "") for key in table.headings} for record in read] == records, path.name


def test_a_file_for_each_work_is_one_record_with_its_lists_below(shared: Path) -> None:
    for path in sorted(sample(shared, "collections", "tate", "json-one-file-per-work").glob("*.json")):
        table = open_json(path, How())
        work = json.loads(path.read_text("utf-8"))
        found = _columns(table)
        assert (table.how.path, table.count, {row.number for row in table.rows()}) == (".", 1, {1}), path.name
        assert found["acno"] == [work["acno"]]
        assert found["contributors.fc"] == [one["fc"] for one in work["contributors"]]


def test_no_value_of_the_tate_s_records_is_left_out(shared: Path) -> None:
    path = sample(shared, "collections", "tate", "artworks-sample.json")
    works = json.loads(path.read_text("utf-8"), parse_int=str, parse_float=str)
    found: dict[int, list[str]] = {}
    for row in open_json(path, How()).rows():
        found.setdefault(row.number, []).extend(cell for cell in row.cells if cell)
    assert [sorted(found[number]) for number in range(1, len(works) + 1)] == [sorted(_values(work)) for work in works]


def test_two_descriptions_that_differ_in_a_capital_are_two_columns(shared: Path, tmp_path: Path) -> None:
    packed = sample(shared, "collections", "wcma", "Objects-utf8.json.gz")
    headings = open_json(_unpacked(packed, tmp_path), How()).headings
    assert {"Description", "description"} <= set(headings)


def test_a_list_inside_the_records_is_rows_of_the_record(shared: Path) -> None:
    path = sample(shared, "collections", "wcma", "Exhibitions-utf8.json")
    shown = json.loads(path.read_text("utf-8-sig"))
    table = open_json(path, How())
    assert table.how.encoding == "utf-8-sig"
    assert len(_columns(table)["Objects.ObjectID"]) == sum(len(one["Objects"] or ()) for one in shown)


@pytest.mark.parametrize("folder", ["lido/samples", "collections/tate/json-one-file-per-work"])
def test_a_damaged_file_is_read_up_to_the_damage_or_refused(shared: Path, tmp_path: Path, folder: str) -> None:
    chance = random.Random(folder)
    opened = open_lido if folder.startswith("lido") else open_json
    files = sorted(sample(shared, *folder.split("/")).iterdir())
    for _ in range(300):
        damaged = bytearray(chance.choice(files).read_bytes())
        del damaged[chance.randrange(1, 2 * len(damaged)) :]
        for _ in range(chance.randrange(6)):
            damaged[chance.randrange(len(damaged))] = chance.choice(b'\0<>&;"{}[],:\xff\\ a1')
        path = tmp_path / "damaged"
        path.write_bytes(damaged)
        with suppress(WorldError):
            assert all(row.cells for row in opened(path, How()).rows())


def _measured(table: RecordTable) -> tuple[int, int, int]:
    numbers = [row.number for row in table.rows()]
    assert len(set(numbers)) == table.count
    return table.count, len(numbers), len(table.headings)


def _columns(table: RecordTable) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in table.rows():
        for heading, cell in zip(table.headings, row.cells, strict=False):
            if cell:
                found.setdefault(heading, []).append(cell)
    return found


def _unpacked(path: Path, folder: Path) -> Path:
    if path.suffix != ".gz":
        return path
    there = folder / path.stem
    there.write_bytes(gzip.decompress(path.read_bytes()))
    return there


def _texts(path: Path) -> Iterator[str]:
    """Every text of the records but those that are said in other words."""
    for element in etree.parse(path).iter("*"):
        above = {etree.QName(outer).localname for outer in (element, *element.iterancestors())}
        if not above & RESTATED:
            for piece in (element.text, *(child.tail for child in element)):
                if piece and piece.strip():
                    yield " ".join(piece.split())


def _values(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for member in value:
            yield from _values(member)
    elif value not in (None, ""):
        yield value if isinstance(value, str) else json.dumps(value)
