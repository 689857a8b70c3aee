"""Mappings are kept as files, known again by the headings of a table, and refused when they are not what they say."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.importing.mapping import NOTE, PICTURE, REF, Column, Mapping, OnMatch, Target
from kalbajar_catalogue.importing.mapping_json import LIMIT
from kalbajar_catalogue.importing.saved_mappings import (
    forget,
    from_json,
    keep,
    read,
    recognised,
    refitted,
    saved,
    to_json,
)

PAINTINGS = Mapping(
    kind="painting",
    columns=(
        Column(0, "İnv. №", (Target("object_number"),)),
        Column(1, "Adı", (Target("title_az"), Target("title_en", 1)), " / "),
        Column(2, "Müəllif", (Target("maker"),), words={"naməlum": "unknown"}, sure=0.9),
        Column(3, "Ölçü", (Target("dimension"), Target("dimension.unit"))),
        Column(4, "Qeyd", (Target(NOTE),)),
        Column(5, "Növ"),
        Column(6, "Şəkil", (Target(PICTURE),), "|"),
    ),
    constants={"holder": "The museum"},
    kind_column=5,
    kinds={"xalça": "carpet", "yox": ""},
    on_match=OnMatch.SKIP,
    language="az",
    join=" – ",
    name="Rəsmlər",
)

texts = st.text(max_size=12)
columns = st.lists(st.tuples(texts, texts, st.dictionaries(texts, texts, max_size=2)), max_size=5)


def _mapping(*headings: str, name: str = "One") -> Mapping:
    keys = ("title_en", "object_number", "maker", "subject")
    told = enumerate(zip(headings, keys, strict=False))
    return Mapping("other", tuple(Column(at, heading, (Target(key),)) for at, (heading, key) in told), name=name)


def _raw(**other: Any) -> str:
    return json.dumps(json.loads(to_json(PAINTINGS)) | other)


def _with_column(**other: Any) -> str:
    raw = json.loads(to_json(PAINTINGS))
    raw["columns"][0] |= other
    return json.dumps(raw)


def test_what_is_written_is_read_again() -> None:
    assert from_json(to_json(PAINTINGS)) == PAINTINGS


@given(columns, st.sampled_from(OnMatch), st.sampled_from(LANGUAGES), texts, st.dictionaries(texts, st.just("carpet")))
def test_any_mapping_is_read_again(
    told: list[tuple[str, str, dict[str, str]]], on_match: OnMatch, language: Any, join: str, kinds: dict[str, str]
) -> None:
    parts = tuple(
        Column(at, heading, (Target("title_az", at),), split, words) for at, (heading, split, words) in enumerate(told)
    )
    mapping = Mapping("carpet", parts, kinds=kinds, on_match=on_match, language=language, join=join, match=REF)
    assert from_json(to_json(mapping)) == mapping


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "mapping.unreadable"),
        ("[]", "mapping.unreadable"),
        ("{", "mapping.unreadable"),
        ("[" * 100_000, "mapping.unreadable"),
        ('{"format": "something else"}', "mapping.unreadable"),
        ('{"format": "kalbajar-catalogue mapping", "version": NaN}', "mapping.unreadable"),
        (" " * (LIMIT + 1), "mapping.too_large"),
        (_raw(version=2), "mapping.newer"),
        (_raw(kind="spaceship"), "mapping.unknown_kind"),
        (_raw(kind=["carpet"]), "mapping.broken"),
        (_raw(kinds={"a": "spaceship"}), "mapping.unknown_kind"),
        (_raw(columns=None), "mapping.broken"),
        (_raw(columns=[1]), "mapping.broken"),
        (_raw(columns=[{}] * 6_000), "mapping.broken"),
        (_raw(kind_column=True), "mapping.broken"),
        (_raw(kind_column=-1), "mapping.broken"),
        (_raw(on_match="overwrite"), "mapping.broken"),
        (_raw(on_match=["update"]), "mapping.broken"),
        (_raw(language="fr"), "mapping.broken"),
        (_raw(language={}), "mapping.broken"),
        (_raw(join=7), "mapping.broken"),
        (_raw(match="file_path"), "mapping.unknown_field"),
        (_raw(constants={"nothing": "x"}), "mapping.unknown_field"),
        (_raw(constants={"holder": 7}), "mapping.broken"),
        (_with_column(at=1), "mapping.broken"),
        (_with_column(at=10**9), "mapping.broken"),
        (_with_column(at="0"), "mapping.broken"),
        (_with_column(heading="x" * 20_000), "mapping.broken"),
        (_with_column(sure=float("1e3")), "mapping.broken"),
        (_with_column(targets=[{"key": "title"}]), "mapping.unknown_field"),
        (_with_column(targets=[{"key": "dimension.nonsense"}]), "mapping.unknown_field"),
        (_with_column(targets=[{"key": "maker.__class__"}]), "mapping.unknown_field"),
        (_with_column(targets=[{"key": "uid"}]), "mapping.unknown_field"),
        (_with_column(targets=["title_az"]), "mapping.broken"),
        (_with_column(targets=[{"key": "title_az", "part": 1.5}]), "mapping.broken"),
        (_with_column(words={"a": None}), "mapping.broken"),
    ],
)
def test_what_is_no_mapping_is_refused(text: str, code: str) -> None:
    with pytest.raises(WorldError) as refused:
        from_json(text, "received.json")
    assert refused.value.code == code
    assert refused.value.problem.values["name"] == "received.json"


def test_a_kept_mapping_is_listed_and_forgotten(tmp_path: Path) -> None:
    path = keep(tmp_path, PAINTINGS)
    assert path == tmp_path / "mappings" / "Rəsmlər.json"
    assert [(one.name, one.mapping) for one in saved(tmp_path)] == [("Rəsmlər", PAINTINGS)]
    forget(tmp_path, "Rəsmlər")
    assert saved(tmp_path) == ()
    with pytest.raises(WorldError, match=r"mapping\.missing"):
        forget(tmp_path, "Rəsmlər")


def test_keeping_again_replaces_and_leaves_nothing_beside(tmp_path: Path) -> None:
    keep(tmp_path, _mapping("A", name="One"))
    keep(tmp_path, _mapping("B", name="One"))
    assert [path.name for path in (tmp_path / "mappings").iterdir()] == ["One.json"]
    assert read(tmp_path / "mappings" / "One.json").columns[0].heading == "B"


@pytest.mark.parametrize("name", ["", "../out", "a/b", "a\\b", ".hidden", "con", "a:b", "line\nbreak", "x" * 250, "a "])
def test_a_name_that_is_none_of_a_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(WorldError, match=r"mapping\.bad_name"):
        keep(tmp_path, _mapping("A", name=name))
    assert list(tmp_path.rglob("*")) == []


def test_a_file_that_cannot_be_used_is_listed_with_its_reason_and_passed_over(tmp_path: Path) -> None:
    keep(tmp_path, _mapping("A", "B"))
    (tmp_path / "mappings" / "broken.json").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "mappings" / "notes.txt").write_text("no mapping", "utf-8")
    found = {one.name: one.problem.code if one.problem else "" for one in saved(tmp_path)}
    assert found == {"broken": "mapping.unreadable", "One": ""}
    assert recognised(tmp_path, ["A", "B"]) is not None


def test_a_mapping_that_was_received_is_used_under_the_name_of_its_file(tmp_path: Path) -> None:
    keep(tmp_path, _mapping("A", name="One"))
    (tmp_path / "mappings" / "One.json").rename(tmp_path / "mappings" / "From the ministry.json")
    assert [one.mapping.name for one in saved(tmp_path) if one.mapping] == ["From the ministry"]


def test_a_table_is_known_by_its_headings_in_any_order(tmp_path: Path) -> None:
    keep(tmp_path, PAINTINGS)
    moved = ["Növ", "ŞƏKİL", "müəllif ", "Ölçü", "Adı", "Qeyd", "İnv. №"]
    found = recognised(tmp_path, moved)
    assert found is not None
    assert [column.heading for column in found.columns] == moved
    assert [column.keys[:1] for column in found.columns] == [
        (), ("picture",), ("maker",), ("dimension",), ("title_az",), (NOTE,), ("object_number",)]  # fmt: skip
    assert (found.kind_column, found.columns[2].words) == (0, {"naməlum": "unknown"})
    assert found.constants == PAINTINGS.constants


@pytest.mark.parametrize("headings", [["A"], ["A", "B", "C"], ["A", "A"], ["A", "C"], []])
def test_a_table_with_other_headings_is_not_known(tmp_path: Path, headings: list[str]) -> None:
    keep(tmp_path, _mapping("A", "B"))
    assert recognised(tmp_path, headings) is None


def test_of_two_that_fit_the_one_kept_last_is_taken(tmp_path: Path) -> None:
    old, new = keep(tmp_path, _mapping("A", "B", name="Z old")), keep(tmp_path, _mapping("B", "A", name="New"))
    os.utime(old, (1, 1))
    os.utime(new, (2, 2))
    found = recognised(tmp_path, ["A", "B"])
    assert found is not None
    assert found.name == "New"


def test_columns_with_the_same_heading_keep_their_order() -> None:
    mapping = _mapping("Name", "No", "Name")
    found = refitted(mapping, ["No", "Name", "Name"])
    assert [column.keys for column in found.columns] == [("object_number",), ("title_en",), ("maker",)]


def test_a_new_column_is_kept_as_a_note_until_a_person_decides() -> None:
    found = refitted(PAINTINGS, ["Adı", "Yeni sütun"])
    assert [(column.at, column.keys, column.sure) for column in found.columns] == [
        (0, ("title_az", "title_en"), 1.0), (1, (NOTE,), 0.0)]  # fmt: skip
    assert found.kind_column is None


def test_a_folder_that_may_not_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "mappings").write_text("a file stands where the folder should", "utf-8")
    with pytest.raises(WorldError, match=r"folder\.not_writable"):
        keep(tmp_path, _mapping("A"))
