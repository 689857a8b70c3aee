"""The editions side by side."""

from dataclasses import replace
from pathlib import Path

from kalbajar_catalogue.editions.format import Pool
from kalbajar_catalogue.editions.reader import Opened
from kalbajar_catalogue.kiosk.shows import shows_of
from tests.kiosk.editions_made import photographs, shows


def test_of_each_exhibition_the_newest_edition_is_shown(pool: Path) -> None:
    old, new = photographs(pool, 2, "a").edition, photographs(pool, 5, "a").edition
    other = photographs(pool, 1, "b").edition
    opened = [Opened(replace(new, made_at="2025-12-01"), Pool()), Opened(other, Pool()),
              Opened(replace(old, made_at="2025-11-01"), Pool())]  # fmt: skip
    assert [(show.uid, len(show.works)) for show in shows_of(opened)] == [("a", 5), ("b", 1)]


def test_a_work_is_found_by_its_name_on_this_kiosk_and_by_its_uid(pool: Path) -> None:
    both = shows(photographs(pool, 3, "a"), photographs(pool, 3, "b"))
    second = both.work("b/work-2")
    assert second is not None
    assert (second.show.uid, second.place) == ("b", 1)
    first = both.work("work-2")
    assert first is not None
    assert first.show.uid == "a"
    assert both.work("b/nothing") is None
