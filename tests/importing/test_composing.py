"""Rows and a mapping become what is said of each record: nothing is looked up yet, and nothing is lost."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.importing.composing import CLEARED, Composed, letters, records_of
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import EXHIBITION, NOTE, PICTURE, REF, Column, Mapping, OnMatch, Target
from kalbajar_catalogue.importing.sources.tables import Row


def mapping(*keys: str, **more: object) -> Mapping:
    """A mapping of columns in their order, one target each."""
    columns = tuple(Column(at, f"H{at}", (Target(key),)) for at, key in enumerate(keys))
    return replace(Mapping("carpet", columns), **more)  # type: ignore[arg-type]  # keyword by keyword


def composed(mapped: Mapping, *rows: str, decisions: Decisions | None = None) -> list[Composed]:
    """What rows say whose cells are parted by `|`; the first is row 2."""
    read = (Row(number, tuple(row.split("|"))) for number, row in enumerate(rows, 2))
    return list(records_of(read, mapped, decisions or Decisions()))


def texts(record: Composed) -> dict[str, list[str]]:
    """The texts by key."""
    return {key: [piece.text for piece in pieces] for key, pieces in record.texts.items()}


def groups(record: Composed, key: str) -> list[dict[str, str]]:
    """The groups of a field with the texts of their members."""
    return [{name: piece.text for name, piece in group.items()} for group in record.groups[key]]


PLAIN = mapping("object_number", "title_en", "subject")


def test_rows_of_one_number_that_follow_each_other_are_one_record_and_remember_their_rows() -> None:
    one, other = composed(PLAIN, "1|a|x", "1||y", "2|b|")
    assert (one.row, one.last, other.row, other.last) == (2, 3, 4, 4)
    assert texts(one) == {"object_number": ["1", "1"], "title_en": ["a"], "subject": ["x", "y"]}


@pytest.mark.parametrize("way", [OnMatch.UPDATE, OnMatch.SKIP, OnMatch.CREATE])
def test_where_every_row_makes_a_record_rows_are_never_taken_together(way: OnMatch) -> None:
    assert len(composed(replace(PLAIN, on_match=way), "1|a|", "1|b|")) == (2 if way is OnMatch.CREATE else 1)


def test_rows_without_a_number_are_never_taken_together() -> None:
    assert len(composed(PLAIN, "|a|", "|b|", " |c|")) == 3


def test_rows_with_the_same_number_of_the_file_are_one_record() -> None:
    rows = [Row(1, ("1", "a", "x")), Row(1, ("", "", "y")), Row(2, ("", "b", ""))]
    one, other = records_of(rows, PLAIN, Decisions())
    assert (texts(one)["subject"], texts(other)["title_en"]) == (["x", "y"], ["b"])


def test_a_row_that_is_left_out_says_nothing() -> None:
    (only,) = composed(PLAIN, "1|a|", "2|b|", decisions=Decisions().without_row(2))
    assert only.row == 3


def test_a_cell_is_read_as_a_person_corrected_it_also_where_the_row_is_shorter() -> None:
    decisions = Decisions().with_cell(2, 1, "better").with_cell(2, 2, "added")
    (one,) = composed(PLAIN, "1", decisions=decisions)
    assert texts(one) == {"object_number": ["1"], "title_en": ["better"], "subject": ["added"]}


def test_a_cell_is_parted_into_several_values_or_several_fields_and_words_are_translated() -> None:
    parted = Column(1, "T", (Target("title_az", 0), Target("title_en", 1), Target("", 2)), split=" / ")
    listed = Column(2, "S", (Target("subject"),), split="|", words={"rooster": "xoruz", "n/a": ""})
    mapped = Mapping("carpet", (Column(0, "N", (Target("object_number"),)), parted, listed))
    (one,) = records_of([Row(2, ("1", "Pilləli / Stepped / never", "rooster| n/a |star||"))], mapped, Decisions())
    assert texts(one) == {
        "object_number": ["1"], "title_az": ["Pilləli"], "title_en": ["Stepped"], "subject": ["xoruz", "star"],
    }  # fmt: skip


def test_one_column_may_fill_two_fields() -> None:
    mapped = Mapping("agent", (Column(0, "N", (Target("display_name_en"), Target("sort_name"))),), match="x")
    (one,) = composed(mapped, "Əliyeva, Rəna")
    assert texts(one) == {"display_name_en": ["Əliyeva, Rəna"], "sort_name": ["Əliyeva, Rəna"]}


def test_constants_stand_in_every_record_and_only_once() -> None:
    mapped = replace(PLAIN, constants={"holder": "Museum", "dimension.unit": "cm"})
    (one,) = composed(mapped, "1|a|", "1|a|")
    assert texts(one)["holder"] == ["Museum"]
    assert [(piece.row, piece.at) for piece in one.texts["holder"]] == [(2, -1)]


def test_members_stand_side_by_side_and_one_role_is_that_of_all() -> None:
    mapped = mapping("object_number", "maker", "maker.role")
    split = replace(mapped, columns=(mapped.columns[0], *(replace(c, split=";") for c in mapped.columns[1:])))
    two, one = composed(split, "1|Rəna; Tural|weaver; painter", "2|Rəna; Tural|weaver")
    assert groups(two, "maker") == [{"": "Rəna", "role": "weaver"}, {"": "Tural", "role": "painter"}]
    assert groups(one, "maker") == [{"": "Rəna", "role": "weaver"}, {"": "Tural", "role": "weaver"}]


def test_each_row_has_groups_of_its_own() -> None:
    (one,) = composed(mapping("object_number", "dimension.height", "dimension.unit"), "1|4|cm", "1|50|mm")
    assert groups(one, "dimension") == [{"height": "4", "unit": "cm"}, {"height": "50", "unit": "mm"}]


def test_blank_clears_a_field_and_takes_a_note_out_but_no_picture_and_no_name_away() -> None:
    mapped = mapping("object_number", "title_en", NOTE, PICTURE, REF, EXHIBITION)
    (one,) = composed(mapped, f"1|{CLEARED}|{CLEARED}|{CLEARED}|{CLEARED}|{CLEARED}")
    assert (list(one.cleared), one.notes, one.pictures, one.ref, one.exhibition) == (
        ["title_en"],
        {"H2": []},
        [],
        None,
        None,
    )


def test_notes_pictures_reference_and_exhibition_are_kept_apart() -> None:
    (one,) = composed(mapping(REF, NOTE, PICTURE, EXHIBITION), "KLB-K-0001|moth|a.jpg|KLB-E-001")
    assert one.ref
    assert one.exhibition
    assert (one.ref.text, one.exhibition.text) == ("KLB-K-0001", "KLB-E-001")
    assert (one.notes, [piece.text for piece in one.pictures]) == ({"H1": ["moth"]}, ["a.jpg"])


def test_a_column_without_a_heading_is_called_by_its_letters() -> None:
    mapped = Mapping("carpet", (Column(27, " ", (Target(NOTE),)),))
    (one,) = records_of([Row(2, (*[""] * 27, "moth"))], mapped, Decisions())
    assert one.notes == {"AB": ["moth"]}


def test_kinds_come_from_a_column_and_rows_of_no_kind_are_left_out() -> None:
    mapped = replace(PLAIN, kind="other", kind_column=2, kinds={"rug": "carpet", "n/a": ""})
    made = composed(mapped, "1|a|rug", "2|b|jug", "3|c|n/a", "1|d|jug")
    assert [(one.row, one.kind) for one in made] == [(2, "carpet"), (3, "other"), (5, "other")]


def test_columns_that_are_left_out_and_cells_that_are_not_there_say_nothing() -> None:
    (one,) = composed(mapping("object_number", "", "title_en", "subject"), "1|lost|a")
    assert texts(one) == {"object_number": ["1"], "title_en": ["a"]}


@pytest.mark.parametrize(("at", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
def test_columns_have_the_letters_of_a_spreadsheet(at: int, name: str) -> None:
    assert letters(at) == name


@given(st.lists(st.tuples(st.sampled_from(["", "1", "2"]), st.sampled_from(["", "a", "b"]), st.sampled_from(["", "x"])),
                max_size=12))  # fmt: skip
def test_every_cell_that_says_anything_is_in_exactly_one_record(rows: list[tuple[str, str, str]]) -> None:
    made = list(records_of([Row(number, row) for number, row in enumerate(rows, 2)], PLAIN, Decisions()))
    said = sorted((p.row, p.at, p.text) for one in made for pieces in one.texts.values() for p in pieces)
    assert said == sorted(
        (number, at, cell) for number, row in enumerate(rows, 2) for at, cell in enumerate(row) if cell)  # fmt: skip
    covered = [number for one in made for number in range(one.row, one.last + 1)]
    assert covered == list(range(2, 2 + len(rows)))
