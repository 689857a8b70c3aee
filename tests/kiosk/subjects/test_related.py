"""What a visitor may want to see next: what is recorded, the same hand, the same place, else what hangs beside."""

from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.editions.format import EditionPerson, EditionRelation, EditionWork
from kalbajar_catalogue.kiosk.shows import Shows
from kalbajar_catalogue.kiosk.subjects.related import MOST, pair_of, related
from tests.kiosk.editions_made import show, shows, words, work


def by(uid: str) -> dict[str, Any]:
    return {"makers": (EditionPerson(words(uid), uid=uid),)}


def to(number: int, kind: str) -> EditionRelation:
    return EditionRelation(f"work-{number}", kind)


def hung(tmp_path: Path, *works: EditionWork) -> Shows:
    return shows(show(tmp_path, list(works)))


def whys(held: Shows, number: int) -> list[tuple[str, str]]:
    return [(one.hung.work.number, one.why) for one in related(held, held.by_key[f"show/work-{number}"])]


def test_what_is_recorded_comes_first_then_the_maker_then_the_place(tmp_path: Path) -> None:
    held = hung(
        tmp_path,
        work(1, relations=(to(4, "same_subject"),), places=("village", "district"), **by("ali")),
        work(2, places=("village",)),
        work(3, **by("ali")),
        work(4, **by("ali")),
    )
    assert whys(held, 1) == [("4", "same_subject"), ("3", "same_maker"), ("2", "same_place")]


def test_only_the_nearest_place_counts_not_the_district_of_all(tmp_path: Path) -> None:
    held = hung(tmp_path, work(1, places=("a", "district")), work(2, places=("b", "district")))
    assert whys(held, 1) == [("2", "beside")]


def test_both_views_of_a_pair_lead_to_the_earlier_one(tmp_path: Path) -> None:
    held = hung(tmp_path, work(1, relations=(to(2, "after"),)), work(2, relations=(to(1, "before"),)), work(3))
    assert whys(held, 1)[0] == ("2", "pair")
    assert [pair_of(held.by_key[f"show/work-{number}"]) for number in (1, 2, 3)] == ["show/work-1", "show/work-1", ""]


def test_a_dwelling_names_what_stands_in_it_and_that_names_the_dwelling(tmp_path: Path) -> None:
    held = hung(tmp_path, work(1, kind="dwelling", relations=(to(2, "contents"),)), work(2, kind="carpet"))
    assert (whys(held, 1), whys(held, 2)) == ([("2", "contents")], [("1", "part_of")])


def test_the_same_maker_is_found_in_every_exhibition_the_own_first(tmp_path: Path) -> None:
    held = shows(
        show(tmp_path, [work(1, **by("ali"))], "early"),
        show(tmp_path, [work(2, **by("ali")), work(3), work(4, **by("ali"))], "late"),
    )
    found = related(held, held.by_key["late/work-2"])
    assert [one.hung.key for one in found] == ["late/work-4", "early/work-1"]


def test_nothing_in_common_shows_what_hangs_beside_each_once(tmp_path: Path) -> None:
    held = hung(tmp_path, work(1), work(2), work(3))
    assert whys(held, 1) == [("2", "beside"), ("3", "beside")]
    assert whys(hung(tmp_path, work(1)), 1) == []


@pytest.mark.parametrize("kind", ["same_subject", "set_with", "copy_of"])
def test_a_relation_to_a_work_that_does_not_hang_is_not_shown(tmp_path: Path, kind: str) -> None:
    assert whys(hung(tmp_path, work(1, relations=(to(9, kind),)), work(2)), 1) == [("2", "beside")]


def test_it_names_no_more_than_a_visitor_looks_at(tmp_path: Path) -> None:
    ties = tuple(to(number, "set_with") for number in range(2, 30))
    held = hung(tmp_path, work(1, relations=ties), *(work(number) for number in range(2, 30)))
    assert len(whys(held, 1)) == MOST
