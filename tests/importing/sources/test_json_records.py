"""How JSON of every shape becomes a table of texts, and what is refused."""

import json
import os
import tracemalloc
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources import json_text
from kalbajar_catalogue.importing.sources.json_records import open_json
from kalbajar_catalogue.importing.sources.record_tables import RecordTable
from kalbajar_catalogue.importing.sources.tables import How

TWO = '[{"a": "1", "b": "2"}, {"a": "3", "c": "4"}]'


@pytest.fixture
def written(tmp_path: Path) -> Any:
    def write(text: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / "records.json"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return write


def cells(table: RecordTable) -> list[tuple[str, ...]]:
    """The rows without their numbers, each as wide as the headings."""
    return [row.cells + ("",) * (len(table.headings) - len(row.cells)) for row in table.rows()]


def refusal(path: Path, how: How | None = None) -> str:
    with pytest.raises(WorldError) as refused:
        list(open_json(path, how or How()).rows())
    return refused.value.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_an_array_in_every_encoding_has_the_union_of_the_keys(written: Any, encoding: str) -> None:
    table = open_json(
        written('[{"başlıq": "Dağ", "il": 2019}, {"başlıq": "Şəlalə", "yer": "İstisu"}]', encoding), How()
    )
    assert table.headings == ("başlıq", "il", "yer")
    assert cells(table) == [("Dağ", "2019", ""), ("Şəlalə", "", "İstisu")]
    assert (table.how.format, table.sheets, table.count) == ("json", (), 2)


@pytest.mark.parametrize(
    ("written_as", "read"),
    [
        ("null", ""), ('""', ""), ("false", "false"), ("true", "true"), ("0.10", "0.10"), ("1e21", "1e21"),
        ("-0", "-0"), ("12345678901234567890123", "12345678901234567890123"), ("1E400", "1E400"), ('"01"', "01"),
        ('"a\\u0000b"', "a\0b"), ('"\\ud83d\\ude00"', "😀"), ('"\\ud800"', "\ufffd"), ('"a\nb"', "a\nb"),
        ("1" * 5000, "1" * 5000), ("{}", ""), ("[]", ""),
    ],
)  # fmt: skip
def test_a_value_is_the_text_that_was_written(written: Any, written_as: str, read: str) -> None:
    table = open_json(written(f'[{{"a": "x", "b": {written_as}}}]'), How())
    assert cells(table) == [("x", read)]


def test_keys_that_differ_in_case_are_two_columns_and_a_repeated_key_two_rows(written: Any) -> None:
    table = open_json(written('[{"Description": "1", "description": "2", "a": "3", "a": "4"}]'), How())
    assert table.headings == ("Description", "description", "a")
    assert cells(table) == [("1", "2", "3"), ("", "", "4")]


def test_members_of_lists_stand_below_and_what_belongs_together_on_one_row(written: Any) -> None:
    record = {
        "title": "Dağ",
        "makers": [{"name": "A", "role": None}, {"name": "B; C", "role": "weaver"}],
        "tags": ["x; y", "z", "w"],
        "group": {"id": 7, "inner": {"name": "G"}},
    }
    table = open_json(written(json.dumps([record])), How())
    assert table.headings == ("title", "makers.name", "makers.role", "tags", "group.id", "group.inner.name")
    assert cells(table) == [
        ("Dağ", "A", "", "x; y", "7", "G"),
        ("", "B; C", "weaver", "z", "", ""),
        ("", "", "", "w", "", ""),
    ]
    assert {row.number for row in table.rows()} == {1}


def test_an_inner_list_keeps_its_members_beside_what_they_belong_to(written: Any) -> None:
    tree = {"a": [{"n": "1", "of": [{"m": "x"}, {"m": "y"}]}, {"n": "2", "of": [{"m": "z"}]}]}
    assert cells(open_json(written(json.dumps([tree])), How())) == [("1", "x"), ("", "y"), ("2", "z")]


def test_a_column_that_holds_nothing_but_what_is_inside_is_left_out(written: Any) -> None:
    assert open_json(written('[{"a": null, "b": null}, {"a": {"x": "1"}}]'), How()).headings == ("b", "a.x")


@pytest.mark.parametrize("end", ["\n", "\r\n", " ", "\n\n\x1e"])
def test_an_object_on_each_line_is_a_record(written: Any, end: str) -> None:
    table = open_json(written(f'{{"a": 1}}{end}{{"a": 2, "b": [3, 4]}}{end}'), How())
    assert table.how.format == "jsonl"
    assert [(row.number, row.cells) for row in table.rows()] == [(1, ("1",)), (2, ("2", "3")), (2, ("", "4"))]


def test_one_object_is_one_record_and_its_lists_are_offered(written: Any) -> None:
    path = written('{"id": 1, "title": "Dağ", "year": 1890, "makers": [{"name": "A"}, {"name": "B"}]}')
    table = open_json(path, How())
    assert (table.how.path, table.sheets) == (".", (".", "makers"))
    assert cells(table) == [("1", "Dağ", "1890", "A"), ("", "", "", "B")]
    other = open_json(path, How(path="makers"))
    assert (other.headings, cells(other)) == (("name",), [("A",), ("B",)])


def test_the_longest_list_of_a_wrapper_is_proposed(written: Any) -> None:
    wrapper = {
        "page": 1, "facets": [{"f": 1}], "a.b": {"c": [{"x": 1}, {"x": 2}, {"x": 3}]}, "names": ["u", "v", "w", "t"],
    }  # fmt: skip
    table = open_json(written(json.dumps(wrapper)), How())
    assert (table.how.path, table.sheets) == ("a.b.c", (".", "facets", "a.b.c"))
    assert [problem.code for problem in table.remarks] == ["table.list_chosen"]
    assert cells(table) == [("1",), ("2",), ("3",)]


def test_a_wrapper_with_one_record_is_known_by_the_name_of_its_list(written: Any) -> None:
    table = open_json(written('{"total": 1, "page": 1, "next": null, "records": [{"t": "x"}]}'), How())
    assert (table.how.path, cells(table)) == ("records", [("x",)])


def test_the_list_that_was_chosen_is_found_again_in_what_it_was_told(written: Any) -> None:
    path = written('{"a": {"x": [{"n": 1}]}, "b": {"x": [{"n": 2}, {"n": 3}, {"n": 4}]}}')
    first = open_json(path, How())
    assert cells(open_json(path, first.how)) == cells(first)


def test_a_member_that_is_no_object_is_kept_in_a_column_of_its_own(written: Any) -> None:
    table = open_json(written('[{"a": 1}, "loose", null, {"a": 2}]'), How())
    assert table.headings == ("a", "(value)")
    assert [(row.number, row.cells) for row in table.rows()] == [(1, ("1",)), (2, ("", "loose")), (4, ("2",))]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "file.empty"), ("   ", "table.not_json"), ("hello", "table.not_json"), ('"text"', "table.not_json"),
        ("[]", "table.no_records"), ("[1, 2]", "table.no_records"), ("{}", "table.no_records"),
        ("[[1], [2]]", "table.no_records"), ("[{]", "table.malformed"), ('{"a"}', "table.malformed"),
        ('[{"a": 1},]', "table.malformed"), ('[{"a": 1}', "table.malformed"), ('[{"a": 1}] x', "table.malformed"),
        ('{"a": "open', "table.malformed"), ('[{"a": 1}, \0]', "table.malformed"), ("\0\0\0\0", "table.not_json"),
        ('{"x": [{"a": 1}], "y": ', "table.malformed"), ("[" * 200_000, "table.too_deep"),
        ('[{"a":' * 200_000, "table.too_deep"), ('{"a":' * 200_000, "table.too_deep"),
        ("[" + '{"a":' * 61 + "1" + "}" * 61 + "]", "table.too_deep"),
        (json.dumps([{f"k{number}": 1 for number in range(2001)}]), "table.too_many_columns"),
        (b'[{"a": "' + b"\xff" * 3 + b'"}] ' + "ə".encode() * 100, "table.undecodable"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused(written: Any, text: str | bytes, code: str) -> None:
    assert refusal(written(text)) == code


@pytest.mark.parametrize(
    ("how", "code"),
    [(How(path="nothing"), "table.list_unknown"), (How(path="../../etc"), "table.list_unknown"),
     (How(encoding="no-such"), "table.encoding_unknown")],
)  # fmt: skip
def test_a_wish_that_cannot_be_met_is_refused(written: Any, how: How, code: str) -> None:
    assert refusal(written(TWO), how) == code


def test_files_that_are_no_files_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "file.is_folder"
    assert refusal(tmp_path / "gone.json") == "file.missing"
    assert refusal(tmp_path / "a\0b") == "file.unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert refusal(tmp_path / "pipe.json") == "file.not_regular"


@pytest.mark.parametrize("broken", ['[{"a": 1},\n{"a": 2},\n{"a": 3', '{"a": 1}\n{"a": 2}\n{"a": 3,,}\n{"a": 4}'])
def test_the_records_before_a_fault_are_given_then_its_line(written: Any, broken: str) -> None:
    table = open_json(written(broken), How())
    assert [problem.code for problem in table.remarks] == ["table.malformed"]
    with pytest.raises(WorldError) as fault:
        list(table.rows())
    assert (fault.value.code, fault.value.problem.values["line"]) == ("table.malformed", 3)
    assert _first_cells(table, 2) == ["1", "2"]


def test_a_table_can_be_read_again_and_given_up_half_way(written: Any) -> None:
    table = open_json(written(TWO), How())
    assert next(table.rows()).cells == ("1", "2")
    assert cells(table) == cells(table)


def test_a_file_that_changed_meanwhile_is_refused(written: Any) -> None:
    table = open_json(written(TWO), How())
    written('[{"d": "1"}]')
    with pytest.raises(WorldError, match=r"file\.changing"):
        list(table.rows())


def test_a_record_without_an_end_is_refused_in_bounded_memory(written: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "MOST_CHARACTERS", 200_000)
    assert refusal(written('[{"a": "' + "x" * 2_000_000)) == "table.record_too_large"


def test_a_long_array_never_lies_in_memory_as_a_whole(written: Any) -> None:
    record = '{"title": "Dağ cığırı", "makers": [{"name": "A"}, {"name": "B"}], "text": "' + "ə" * 300 + '"}'
    path = written('{"meta": 1, "records": [' + ",".join([record] * 6000) + "]}")
    tracemalloc.start()
    try:
        assert sum(1 for _ in open_json(path, How()).rows()) == 12_000
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < path.stat().st_size / 2


scalars = st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abcdef"), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(st.dictionaries(st.sampled_from("abc"), values, min_size=1, max_size=3), min_size=1, max_size=4))
def test_no_text_is_lost_and_none_moves_to_another_record(tmp_path_factory: Any, records: list[dict[str, Any]]) -> None:
    path = tmp_path_factory.mktemp("json") / "any.json"
    path.write_text(json.dumps(records), "utf-8")
    table = open_json(path, How())
    found = {number: sorted(cell for row in rows for cell in row.cells if cell)
             for number, rows in groupby(table.rows(), key=lambda row: row.number)}  # fmt: skip
    for number, record in enumerate(records, 1):
        assert found.get(number, []) == sorted(text for text in _texts(record) if text)


@given(st.integers(1, 40), st.sampled_from([TWO, '{"a": "\\u00e9\\\\", "n": -1.50e+10}\n{"a": [1, {"b": true}]}']))
def test_where_the_file_is_cut_into_pieces_makes_no_difference(size: int, text: str) -> None:
    def read(pieces: Iterator[str]) -> list[Any]:
        window = json_text.Window(pieces, "x")
        found = []
        while window.sign():
            found.append(window.value())
        return found

    pieces = (text[at : at + size] for at in range(0, len(text), size))
    assert read(pieces) == read(iter([text]))


def _first_cells(table: RecordTable, count: int) -> list[str]:
    rows = table.rows()
    return [next(rows).cells[0] for _ in range(count)]


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for member in value.values() for text in _texts(member)]
    if isinstance(value, list):
        return [text for member in value for text in _texts(member)]
    return [value if isinstance(value, str) else "" if value is None else json.dumps(value)]
