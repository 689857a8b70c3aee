"""Texts of unknown columns in a note: put there once, found again, and nobody else's line is touched."""

from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.importing.noting import note_key, noted

said = st.text(st.sampled_from("aB: ə\n-"), min_size=1, max_size=12).map(str.strip).filter(bool)
headings = st.sampled_from(["Remark", "dc:title", "dc", "Size: cm", "titleSet [de]", "A", "Two\nlines"])
notes = st.dictionaries(headings, st.lists(said, min_size=1, max_size=3), max_size=4)
own_lines = st.lists(st.sampled_from(["seen by Rəna", "", "moth!", "19.11: cleaned", "dc again"]), max_size=4)


def test_each_text_stands_after_its_heading_and_goes_on_indented() -> None:
    assert noted({"Condition": ["moth"], "Old no": ["7", "8"]}, "mine") == "mine\nCondition: moth\nOld no: 7\n  8"


def test_what_stood_after_the_same_heading_goes_and_all_else_stays() -> None:
    before = "mine\nCondition: moth\n  at one end\nlast"
    assert noted({"Condition": ["none"]}, before) == "mine\nCondition: none\nlast"


def test_a_heading_without_texts_is_taken_out() -> None:
    assert noted({"Condition": []}, "mine\nCondition: moth\n  at one end\nlast") == "mine\nlast"
    assert noted({"Condition": []}, "") == ""


def test_headings_that_begin_alike_are_not_mistaken_for_each_other() -> None:
    assert noted({"dc": ["x"]}, "dc:title: y") == "dc:title: y\ndc: x"
    assert noted({"Size": ["x"]}, noted({"Size: cm": ["y"]}, "")) == "Size cm: y\nSize: x"


@given(notes, own_lines)
def test_the_same_notes_again_change_nothing(given_notes: dict[str, list[str]], lines: list[str]) -> None:
    once = noted(given_notes, "\n".join(lines))
    assert noted(given_notes, once) == once


@given(notes, notes, own_lines)
def test_a_persons_own_lines_stay_in_their_order(
    first: dict[str, list[str]], second: dict[str, list[str]], lines: list[str]
) -> None:
    rest = iter(noted(second, noted(first, "\n".join(lines))).split("\n"))
    assert all(line in rest for line in (lines if any(lines) else ()))


@given(notes, own_lines)
def test_every_text_is_in_the_note(given_notes: dict[str, list[str]], lines: list[str]) -> None:
    whole = noted(given_notes, "\n".join(lines))
    for texts in given_notes.values():
        for text in texts:
            assert all(line.strip() in whole for line in text.split("\n"))


def test_kinds_have_their_notes_under_several_names() -> None:
    assert note_key(["title_en", "note"]) == "note"
    assert note_key(["note", "internal_note"]) == "internal_note"
    assert note_key(["title_en"]) == ""
