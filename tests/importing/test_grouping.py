"""Equal faults together, what may have been meant, and what would be written as a person reads it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Checked, Newcomer, Status, Trouble
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.grouping import arrivals, groups, near_names, near_words, shown_rows, with_word
from kalbajar_catalogue.importing.mapping import NOTE, Column, Mapping, Target
from kalbajar_catalogue.importing.showing import Shower
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import field_of
from tests.catalogues import WHO

MAPPED = Mapping(
    "carpet",
    (Column(0, "No", (Target("object_number"),)), Column(1, "T", (Target("title_en"),)),
     Column(2, "Weaver", (Target("weaver"),)), Column(3, "Place", (Target("place_woven"),)),
     Column(4, "Size", (Target("dimension"),)), Column(5, "Remark", (Target(NOTE),))),
)  # fmt: skip


def trouble(row: int, text: str, code: str = "term.unknown", at: int = 1, refused: bool = True) -> Trouble:
    """A trouble in one cell."""
    return Trouble(row, at, "weave_class", text, Problem(code, {"value": text}), refused)


def check_of(*troubles: Trouble) -> Check:
    """A check with these troubles, one a record."""
    records = tuple(Checked(one.row, "carpet", "", Status.REFUSED, troubles=(one,)) for one in troubles)
    return Check("table.csv", records, 0)


def test_equal_faults_of_one_column_are_one_and_the_most_frequent_come_first() -> None:
    found = groups(check_of(trouble(2, "a"), trouble(3, "b"), trouble(4, "b"), trouble(5, "b", at=2)))
    assert [(group.first.text, group.rows) for group in found] == [("b", (3, 4)), ("a", (2,)), ("b", (5,))]


def test_what_keeps_records_out_comes_before_remarks() -> None:
    remark = [trouble(row, "x", "import.date_kept", refused=False) for row in (2, 3, 4)]
    assert [group.first.refused for group in groups(check_of(*remark, trouble(9, "y")))] == [True, False]


def test_rows_that_stand_twice_are_a_group_for_each_number() -> None:
    twice = [trouble(row, number, "import.twice") for row, number in ((2, "K-1"), (3, "K-2"), (5, "K-1"))]
    assert [(group.first.text, group.rows) for group in groups(check_of(*twice))] == [("K-1", (2, 5)), ("K-2", (3,))]


@given(st.lists(st.tuples(st.integers(2, 9), st.sampled_from("abc"), st.booleans()), max_size=12))
def test_no_trouble_is_lost_in_a_group(told: list[tuple[int, str, bool]]) -> None:
    troubles = [trouble(row, text, refused=refused) for row, text, refused in told]
    grouped = [one for group in groups(check_of(*troubles)) for one in group.troubles]
    assert sorted(map(repr, grouped)) == sorted(map(repr, troubles))


@pytest.mark.parametrize(
    ("rows", "text"),
    [((), ""), ((7,), "7"), ((5, 6, 7, 8, 17), "5–8, 17"), ((3, 1, 2), "1–3"), ((2, 4, 6, 8, 10), "2, 4, 6, 8 …"),
     ((2, 2, 3), "2–3")],
)  # fmt: skip
def test_rows_are_shown_as_runs(rows: tuple[int, ...], text: str) -> None:
    assert shown_rows(rows) == text


@pytest.mark.parametrize(
    ("typed", "nearest"), [("pille", "pile"), ("PILE", "pile"), ("flat-wove", "flat"), ("zzzz", "")]
)
def test_the_nearest_word_of_a_list_is_offered_first(typed: str, nearest: str) -> None:
    field, _ = field_of(Carpet, "weave_class")
    found = near_words(field, typed, "en")
    assert bool(found) == bool(nearest)
    assert not found or found[0].startswith(nearest)


def test_near_names_are_offered_once_each() -> None:
    spellings = {"təbriz": "1", "tebriz": "1", "şuşa": "2", "shusha": "2", "bakı": "3"}
    assert near_names(spellings, "Tabriz") == ("1",)
    assert near_names(spellings, "Susa") == ("2",)
    assert near_names(spellings, "New York") == ()


def test_people_who_share_only_a_first_name_are_not_alike() -> None:
    spellings = {"jones, george": "1", "romney, george": "2", "coates, george": "3", "jones, geo": "4"}
    assert near_names(spellings, "Jones, Georg") == ("1", "4")
    assert near_names(spellings, "Romny, George") == ("2",)
    assert near_names(spellings, "Mason, George") == ()


def test_one_answer_is_read_in_every_row_and_only_in_its_column() -> None:
    mapped = with_word(with_word(MAPPED, 1, "a", "b"), 1, "c", "d")
    assert [dict(column.words) for column in mapped.columns][:3] == [{}, {"a": "b", "c": "d"}, {}]


def test_arrivals_count_rows_and_people_with_two_spellings_once(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("No,T,Weaver,Place,Size,Remark\n1,a,Rəna,Laçın,,\n2,b,RƏNA; Tural,LAÇIN,,\n", "utf-8")
    came = arrivals(flow.check(catalogue, open_table(path), MAPPED))
    assert [(one.newcomer.kind, one.newcomer.name, one.rows) for one in came] == [
        ("place", "Laçın", (2, 3)), ("agent", "Rəna", (2, 3)), ("agent", "Tural", (3,))]  # fmt: skip
    assert all(isinstance(one.newcomer, Newcomer) for one in came)


def test_old_and_new_are_shown_as_a_person_reads_them(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("No,T,Weaver,Place,Size,Remark\n1,a,Rəna,Laçın,100 × 60 cm,moth\n", "utf-8")
    first = flow.check(catalogue, open_table(path), MAPPED)
    with catalogue.reading() as reading:
        new = {line.key: (line.now, line.file) for line in Shower(reading, "en").lines(first.records[0])}
    flow.bring_in(catalogue, WHO, first, MAPPED)
    path.write_text("No,T,Weaver,Place,Size,Remark\n1,b,Rəna; Tural,[BLANK],120 × 60 cm,moth\n", "utf-8")
    second = flow.check(catalogue, open_table(path), MAPPED, Decisions())
    with catalogue.reading() as reading:
        changed = {line.key: (line.now, line.file) for line in Shower(reading, "en").lines(second.records[0])}
    assert new["weaver"] == ("", "Rəna")
    assert new["place_woven"] == ("", "Laçın")
    assert new["internal_note"] == ("", "Remark: moth")
    assert changed["title_en"] == ("a", "b")
    assert changed["weaver"] == ("Rəna", "Rəna; Tural")
    assert changed["place_woven"] == ("Laçın", "")
    assert (changed["dimension"][0], changed["dimension"][1]) != ("", "")
    assert "internal_note" not in changed
