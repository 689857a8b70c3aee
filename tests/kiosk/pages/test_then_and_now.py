"""The pairs of views that editions name: found once each, the earlier first, and how their page is said."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.editions.format import Edition, EditionRelation
from kalbajar_catalogue.i18n.languages import NOTHING
from kalbajar_catalogue.kiosk.pages import pairs as page
from kalbajar_catalogue.kiosk.saying import Asked, Said
from kalbajar_catalogue.kiosk.shows import Show, Shows
from kalbajar_catalogue.kiosk.subjects.pairing import pairs
from kalbajar_catalogue.kiosk.subjects.related import pair_of
from tests.kiosk.editions_made import picture, show, shows, words, work

NOW = datetime(2025, 11, 25, 12, tzinfo=UTC)
Named = tuple[int, str, int, bool]
"""That the first work says of the other: it is before, or after; from the same spot."""


def hung(named: list[Named], years: dict[int, int] | None = None, count: int = 6) -> Shows:
    """Works without pictures that name each other so."""
    works = []
    for number in range(1, count + 1):
        said = [
            EditionRelation(f"work-{other}", type_, same_viewpoint=same)
            for one, type_, other, same in named
            if one == number
        ]
        year = (years or {}).get(number)
        works.append(work(number, relations=tuple(said), year_earliest=year, year_latest=year))
    return Shows((Show(Edition("show", "2025", words("show"), works=tuple(works))),))


def found(of: Shows) -> list[tuple[str, str, bool]]:
    return [(pair.before.work.number, pair.after.work.number, pair.same_viewpoint) for pair in pairs(of)]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ([(2, "before", 1, True)], [("1", "2", True)]),
        ([(1, "after", 2, True)], [("1", "2", True)]),
        ([(1, "after", 2, True), (2, "before", 1, True)], [("1", "2", True)]),
        ([(1, "after", 2, False), (2, "before", 1, True)], [("1", "2", True)]),
        ([(1, "same_subject", 2, True)], []),
        ([(1, "before", 1, True)], []),
        ([(1, "after", 99, True)], []),
        ([(1, "after", 2, False), (3, "after", 4, True)], [("3", "4", True), ("1", "2", False)]),
    ],
)  # fmt: skip
def test_a_pair_is_found_once_however_it_is_named(named: list[Named], expected: list[tuple[str, str, bool]]) -> None:
    assert found(hung(named)) == expected


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6), st.booleans()), max_size=8))
def test_named_from_both_sides_makes_the_same_pairs(ways: list[tuple[int, int, bool]]) -> None:
    forward = [(min(way), max(way), same) for *way, same in ways if way[0] != way[1]]
    once = [(later, "before", earlier, same) for earlier, later, same in forward]
    both = once + [(earlier, "after", later, same) for earlier, later, same in forward]
    made = found(hung(both))
    assert sorted(made) == sorted(found(hung(once)))
    assert {(int(a), int(b)) for a, b, _ in made} == {(a, b) for a, b, _ in forward}
    assert all(int(earlier) < int(later) for earlier, later, _ in made)


def test_where_two_works_contradict_each_other_the_years_tell_which_is_earlier() -> None:
    both = [(1, "before", 2, False), (2, "before", 1, False)]
    assert found(hung(both, {1: 1985, 2: 2024})) == [("1", "2", False)]
    assert found(hung(both, {1: 2024, 2: 1985})) == [("2", "1", False)]
    assert len(found(hung(both))) == 1


def test_pairs_of_one_place_stay_together_in_the_order_of_time() -> None:
    named = [(1, "after", 5, True), (2, "after", 3, True), (5, "after", 6, False)]
    assert found(hung(named, {1: 1985, 5: 2009, 6: 2024})) == [("2", "3", True), ("1", "5", True), ("5", "6", False)]


def said(of: Shows, argument: str = "") -> Said:
    told = page.say(Asked(of, "az", argument, NOW))
    assert told is not None
    return told


def both_seen(pool: Path, **later: object) -> Shows:
    earlier = work(
        1,
        pictures=(picture(pool, 1),),
        date=words("1985"),
        relations=(EditionRelation("work-2", "after", same_viewpoint=True),),
    )
    return shows(show(pool, [earlier, work(2, **{"pictures": (picture(pool, 2),), "date": words("2024"), **later})]))


def test_the_page_opens_with_the_first_pair_and_finds_it_by_either_view(pool: Path) -> None:
    of = both_seen(pool)
    for argument in ("", "show/work-1", "show/work-2", "show/work-1&show/work-2"):
        told = said(of, argument)
        assert (told["then"]["number"], told["now"]["number"]) == ("1", "2")
    assert page.say(Asked(of, "az", "show/work-9", NOW)) is None
    assert page.say(Asked(Shows(), "az", "", NOW)) is None


def test_the_key_that_a_work_gives_opens_its_pair(sample_shows: Shows) -> None:
    named = [one for one in sample_shows.works if pair_of(one)]
    assert len(named) > 10
    for one in named:
        told = said(sample_shows, pair_of(one))
        assert told["then"]["key"] == pair_of(one)


def test_a_view_without_a_date_is_left_without_one(pool: Path) -> None:
    told = said(both_seen(pool, theme="undated", date=words("undated")))
    assert (told["then"]["date"], told["now"]["date"]) == ("1985 az", "")
    assert said(both_seen(pool, date=NOTHING))["now"]["date"] == ""


def test_a_view_that_may_not_be_shown_is_not_compared(pool: Path) -> None:
    assert said(both_seen(pool))["comparable"]
    assert not said(both_seen(pool, pictures=()))["comparable"]


def test_the_way_round_all_pairs_comes_back_to_the_first(sample_shows: Shows) -> None:
    first = said(sample_shows)
    seen, here = [], first
    while here["argument"] not in seen:
        seen.append(here["argument"])
        following = said(sample_shows, here["next"])
        assert following["previous"] == here["argument"]
        here = following
    assert here["argument"] == first["argument"]
    assert seen == [small["argument"] for small in first["strip"]]


def test_the_sample_has_a_village_seen_three_times(sample_shows: Shows) -> None:
    chained = [pair for pair in pairs(sample_shows) if said(sample_shows, pair.argument)["chain"]]
    assert len(chained) == 2
    one, other = chained
    assert one.before.key == other.before.key
    assert said(sample_shows, one.argument)["chain"][0]["argument"] == other.argument


def test_a_single_pair_has_no_neighbours(pool: Path) -> None:
    told = said(both_seen(pool))
    assert (told["previous"], told["next"], told["count"]) == ("", "", 1)
