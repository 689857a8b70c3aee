"""What is ready for print, and what is missing."""

import pytest

from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.exhibitions.standing_points import Hung, label_state, standing
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.texts.records import Text
from kalbajar_catalogue.texts.rules import Verdict

LABEL = Text(uid="t1", type="short_label", language="az", body="söz", status="approved")
DRAFT = Text(uid="t2", type="short_label", language="en", body="word")
LONG = Text(uid="t3", type="long_label", language="az", body="uzun söz", status="stale")


@pytest.mark.parametrize(
    ("chosen", "language", "state"),
    [
        ("", "az", "approved"),
        ("", "en", "draft"),
        ("", "ru", "missing"),
        ("t3", "az", "stale"),
        ("t3", "en", "missing"),
        ("gone", "az", "approved"),
    ],
)
def test_the_state_of_a_label(chosen: str, language: Language, state: str) -> None:
    assert label_state([LABEL, DRAFT, LONG], chosen, language) == state


def test_everything_there_leaves_no_point() -> None:
    all_three = Multilingual("a", "b", "c")
    labels = [Text(type="short_label", language=code, body="w", status="approved") for code in ("az", "en", "ru")]
    walls = [Text(type="wall", language=code, body="w", status="approved") for code in ("az", "en", "ru")]
    one = Hung(
        Exhibit(order=1, item="i"),
        Photograph(uid="i", title=all_three, credit_line=all_three),
        labels,
        all_three,
        True,
        Verdict(print="allowed"),
    )
    show = Exhibition(title=all_three, begin_date="2025", venue="place", organisers=("somebody",))  # type: ignore[arg-type]
    found = standing(show, [one], walls)
    assert found.points == ()
    assert {figure for by_language in found.there.values() for figure in by_language.values()} == {1}


def test_each_gap_is_named_with_its_works() -> None:
    works = [
        Hung(Exhibit(ref=f"X{place}", order=place, item=f"i{place}", catalogue_number="7"), Photograph(uid=f"i{place}"))
        for place in (1, 2)
    ]
    points = {(point.code, point.language): point for point in standing(Exhibition(), works, ()).points}
    assert points["works.titles", "az"].works == ("i1", "i2")
    assert points["works.number_twice", None].values == {"number": "7"}
    assert points["works.rights", None].works == ("i1", "i2")
    assert points["show.wall_missing", "ru"].works == ()
    assert ("show.dates", None) in points


def test_a_date_in_words_is_an_answer() -> None:
    show = Exhibition(date_display=Multilingual(en="not recorded"))
    assert "show.dates" not in {point.code for point in standing(show, (), ()).points}
