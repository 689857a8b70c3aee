"""Which works a guide shows and on which panels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.editions.format import EditionPicture, EditionWork
from kalbajar_catalogue.publishing.papers import guide_works
from kalbajar_catalogue.publishing.papers.guide_works import Told
from tests.publishing.examples import edition, work

FULL = Told(half=False, summary=True, sections=True, events=3, visit=True)
BARE = Told(half=False, summary=False, sections=False, events=0, visit=False)
HALVES = Told(half=True, summary=True, sections=True, events=7, visit=True)
BARE_HALVES = Told(half=True, summary=False, sections=False, events=0, visit=False)


def pictured(count: int, chosen: tuple[int, ...] = ()) -> tuple[EditionWork, ...]:
    return tuple(
        work(str(n), EditionPicture(f"{n:064}", 1500, 1000), spotlight=n in chosen) for n in range(1, count + 1)
    )


@pytest.mark.parametrize(
    ("told", "ratio", "expected"),
    [
        (FULL, 1.5, [2]),
        (FULL, 0.7, [3]),
        (BARE, 1.5, [2, 2, 2]),
        (BARE, 0.7, [3, 3, 3]),
        (BARE, 0.2, [3, 3, 3]),
        (HALVES, 1.5, [2]),
        (HALVES, 0.7, [3]),
        (Told(half=True, summary=True, sections=True, events=2, visit=True), 1.5, [4]),
        (Told(half=True, summary=True, sections=True, events=20, visit=True), 1.5, [3]),
        (BARE_HALVES, 1.6, [6, 6]),
        (BARE_HALVES, 0.8, [4, 4]),
    ],
)
def test_a_panel_takes_as_many_works_as_stand_well(told: Told, ratio: float, expected: list[int]) -> None:
    assert guide_works.shares(told, [ratio] * 20) == expected


@given(st.lists(st.floats(0.05, 20), max_size=20), st.booleans(), st.booleans(), st.integers(0, 30), st.booleans())
def test_no_work_stands_twice_and_every_panel_has_its_share(
    ratios: list[float], half: bool, summary: bool, events: int, sections: bool
) -> None:
    told = Told(half, summary, sections, events, visit=True)
    shares = guide_works.shares(told, ratios)
    assert len(shares) == sum(told.panels)
    assert sum(shares) <= len(ratios)
    assert all(count or sum(shares) == len(ratios) for count in shares)


def test_who_was_chosen_is_on_the_cover_and_inside_and_others_are_beside() -> None:
    shown = guide_works.shown(edition(*pictured(20, (5, 9))), FULL)
    assert [one.number for one in shown.spotlights[:1]] == ["5"]
    assert "9" in [one.number for one in shown.inside]
    assert len(shown.extras) == len(FULL.beside)
    assert not set(shown.extras) & set(shown.spotlights)


def test_few_works_stand_inside_before_any_stands_beside() -> None:
    shown = guide_works.shown(edition(*pictured(3)), FULL)
    assert ([one.number for one in shown.spotlights], shown.extras) == (["1", "2", "3"], ())


def test_a_single_work_is_on_the_cover_and_inside() -> None:
    shown = guide_works.shown(edition(*pictured(1), work("2")), FULL)
    assert [one.number for one in shown.spotlights] == [one.number for one in shown.inside] == ["1"]
    assert guide_works.shown(edition(work("2")), FULL).inside == ()
