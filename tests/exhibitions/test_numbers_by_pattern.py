"""Catalogue numbers that follow the order, stay fixed, or are made by a pattern."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import numbers, ordering, sections, service
from kalbajar_catalogue.exhibitions.records import Section
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import done, live, photographs, set_of, show


@pytest.mark.parametrize(
    ("pattern", "marks", "made"),
    [
        ("{n}", ["", ""], ("1", "2")),
        ("KAT-{n}", ["A", "B"], ("KAT-1", "KAT-2")),
        ("{section}{n:02}", ["A", "A", "B"], ("A01", "A02", "B01")),
        ("{n:3}/2025", [""], ("001/2025",)),
        ("{section}.{n}", ["I.1", "I", "I"], ("I.1.1", "I.1", "I.2")),
    ],
)
def test_patterns(pattern: str, marks: list[str], made: tuple[str, ...]) -> None:
    assert numbers.numbered(pattern, marks) == made


@pytest.mark.parametrize("pattern", ["", "KAT", "{section}", "{n", "{m}", "{n:99}", "{{n}}", "x" * 41 + "{n}"])
def test_what_is_no_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(WorldError, match=r"numbers\.pattern_unreadable"):
        numbers.numbered(pattern, ["A"])


def test_a_pattern_that_would_repeat_a_number_is_refused() -> None:
    with pytest.raises(WorldError, match=r"numbers\.pattern_repeats"):
        numbers.numbered("{section}{n}", ["1", *["11"] * 1, *["1"] * 10])


@given(
    st.lists(st.sampled_from(["", "A", "B", "B1"]), max_size=120), st.sampled_from(["{n}", "{n:03}", "{section}-{n}"])
)
def test_numbers_of_one_exhibition_differ(marks: list[str], pattern: str) -> None:
    made = numbers.numbered(pattern, marks)
    assert len(set(made)) == len(made) == len(marks)


def shown(catalogue: Catalogue, exhibition: str) -> list[str]:
    with catalogue.reading() as reading:
        return [one.number for one in service.exhibits(reading, exhibition)]


def test_fixed_numbers_stay_and_free_ones_follow(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    items = photographs(catalogue, "a", "b", "c")
    made = [one.uid for one in done(catalogue, lambda work: service.hang(work, exhibition, items))]
    assert done(catalogue, lambda work: numbers.fix(work, exhibition, made[2:])) == 1
    done(catalogue, lambda work: ordering.put(work, exhibition, made[2:], "", made[0]))
    assert shown(catalogue, exhibition) == ["3", "2", "3"]
    done(catalogue, lambda work: numbers.follow(work, exhibition))
    assert shown(catalogue, exhibition) == ["1", "2", "3"]


def test_numbers_by_pattern_go_section_by_section_and_come_back_by_undo(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    items = photographs(catalogue, "a", "b", "c")
    made = [one.uid for one in done(catalogue, lambda work: service.hang(work, exhibition, items))]
    second = done(catalogue, lambda work: sections.add(work, Section(exhibition=exhibition, code="B"))).uid
    done(catalogue, lambda work: sections.put(work, made[:1], second))
    before = live(catalogue)
    made_in = set_of(catalogue, lambda work: numbers.by_pattern(work, exhibition, "{section}{n:02}"))
    assert shown(catalogue, exhibition) == ["B01", "01", "02"]
    done(catalogue, lambda work: history.undo(work, made_in))
    assert live(catalogue) == before
