"""What attracts, and the ways in."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kalbajar_catalogue.editions.format import EditionAgent, EditionEvent, EditionRelation
from kalbajar_catalogue.kiosk.pages import attract, home
from kalbajar_catalogue.kiosk.saying import Asked
from kalbajar_catalogue.kiosk.shows import Show, Shows
from tests.kiosk.editions_made import photographs, picture, show, shows, words, work

NOW = datetime(2025, 11, 25, 12, tzinfo=UTC)


def asked(of: Shows, now: datetime = NOW) -> Asked:
    return Asked(of, "az", "", now)


def ways(of: Shows) -> list[str]:
    return [way["way"] for way in home.say(asked(of))["ways"]]


def test_there_is_a_way_for_each_thing_and_none_that_leads_nowhere(pool: Path) -> None:
    carpet = work(20, kind="carpet", pictures=(picture(pool, 20),))
    dwelling = work(21, kind="dwelling", pictures=(picture(pool, 21),))
    both = shows(photographs(pool, 3), show(pool, [carpet, dwelling], "memory"))
    assert ways(both) == ["wall", "carpets", "dwelling"]
    assert ways(shows(photographs(pool, 3))) == ["wall"]
    assert ways(Shows()) == []


def test_two_photographs_of_one_place_are_a_way_the_earlier_first(pool: Path) -> None:
    later = work(2, pictures=(picture(pool, 2),), relations=(EditionRelation("work-1", "before"),))
    earlier = work(1, pictures=(picture(pool, 1),), relations=(EditionRelation("work-2", "after"),))
    said = home.say(asked(shows(show(pool, [later, earlier]))))
    pair = next(way for way in said["ways"] if way["way"] == "pairs")
    assert [card["number"] for card in pair["cards"]] == ["1", "2"]


def test_the_wall_shows_only_pictures_that_can_be_seen(pool: Path) -> None:
    without = show(pool, [work(1), work(2, pictures=(picture(pool, 2),))])
    wall = home.say(asked(shows(without)))["ways"][0]
    assert [card["number"] for card in wall["cards"]] == ["2"]
    assert wall["count"] == 2


def test_further_pages_are_offered_when_they_hold_something(pool: Path) -> None:
    bare = home.say(asked(shows(photographs(pool, 1))))
    assert not any(bare[page] for page in ("programme", "people", "places", "path"))
    event = EditionEvent("e", words("concert"), "2025-11-25T18:00+04:00", "2025-11-25T19:30+04:00")
    full = photographs(pool, 1, events=(event,), agents=(EditionAgent("a", words("A")),))
    said = home.say(asked(shows(full)))
    assert said["programme"]
    assert said["people"]
    assert said["today"]
    assert not home.say(asked(shows(full), datetime(2025, 11, 26, 12, tzinfo=UTC)))["today"]


def test_works_in_the_spotlight_take_turns_from_each_exhibition(pool: Path) -> None:
    def lit(uid: str, first: int) -> Show:
        works = [work(n, pictures=(picture(pool, n),), spotlight=n != first) for n in range(first, first + 3)]
        return show(pool, works, uid)

    numbers = [turn["number"] for turn in attract.say(asked(shows(lit("a", 1), lit("b", 10))))["works"]]
    assert numbers == ["2", "11", "3", "12"]


def test_without_a_spotlight_the_first_of_each_that_can_be_shown(pool: Path) -> None:
    hidden = replace(picture(pool, 1), screen="")
    made = show(pool, [work(1, pictures=(hidden,)), work(2, pictures=(picture(pool, 2),)), work(3)])
    assert [turn["number"] for turn in attract.say(asked(shows(made)))["works"]] == ["2"]


def test_without_any_edition_nothing_attracts_and_nothing_fails() -> None:
    said = attract.say(asked(Shows()))
    assert said["works"] == []
    assert said["hours"] == ["", "", ""]


def test_several_exhibitions_are_named_by_their_programme(pool: Path) -> None:
    day = words("City Day")
    one, two = photographs(pool, 1, "a", programme=day), photographs(pool, 1, "b", programme=day)
    assert attract.say(asked(shows(one, two)))["name"][0] == "City Day az"
    assert attract.say(asked(shows(one)))["name"][0] == "exhibition a az"
