"""The way through past, present and future: in the order of time, and honest about what has no date."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.editions.format import Edition, EditionSection, EditionText, EditionWork
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.kiosk.pages import path as page
from kalbajar_catalogue.kiosk.saying import Asked
from kalbajar_catalogue.kiosk.shows import Show, Shows
from kalbajar_catalogue.kiosk.subjects.timeline import CHAPTERS, Laid, lying, path, standing
from tests.kiosk.editions_made import words, work

NOW = datetime(2025, 11, 25, 12, tzinfo=UTC)
THEMES = ["", "before_occupation", "during_occupation", "after_liberation", "restoration", "undated"]


def hung(*works: EditionWork, uid: str = "show", sections: tuple[EditionSection, ...] = ()) -> Show:
    return Show(Edition(uid, "2025", words(uid), works=works, sections=sections))


def made(
    number: int, theme: str = "", years: tuple[int | None, int | None] = (None, None), **values: object
) -> EditionWork:
    return work(number, theme=theme, year_earliest=years[0], year_latest=years[1], **values)


def chapters(*works: EditionWork) -> dict[str, list[str]]:
    return {one.key: [hung.work.number for hung in one.works] for one in path(Shows((hung(*works),)))}


@pytest.mark.parametrize(
    ("theme", "years", "chapter"),
    [
        ("before_occupation", (1985, 1985), "before_occupation"),
        ("before_occupation", (None, None), "before_occupation"),
        ("restoration", (2024, 2024), "restoration"),
        ("undated", (None, None), "undated"),
        ("", (None, None), "undated"),
        ("", (1801, 1900), "earlier"),
        ("", (1990, None), "earlier"),
        ("", (2021, 2021), "today"),
        ("", (2020, 2021), "between"),
        ("", (1985, 2005), "between"),
        ("", (2007, 2007), "between"),
    ],
)
def test_a_work_stands_where_its_theme_or_else_its_years_leave_no_doubt(
    theme: str, years: tuple[int | None, int | None], chapter: str
) -> None:
    assert chapters(made(1, theme, years)) == {chapter: ["1"]}


def test_nothing_without_a_theme_is_said_to_be_of_the_occupation_or_of_the_liberation() -> None:
    themed = {"before_occupation", "during_occupation", "after_liberation", "restoration"}
    for year in range(1700, 2030):
        assert not themed & set(chapters(made(1, years=(year, year))))


years = st.one_of(st.none(), st.integers(1750, 2025))
several = st.lists(
    st.tuples(st.sampled_from(THEMES), years, years, st.sampled_from(["carpet", "photograph"])), max_size=30
)


@given(several)
def test_every_work_stands_once_and_each_chapter_is_in_the_order_of_time(
    of: list[tuple[str, int | None, int | None, str]],
) -> None:
    works = [made(number, theme, (one, other), kind=kind) for number, (theme, one, other, kind) in enumerate(of, 1)]
    way = path(Shows((hung(*works),)))
    assert sorted(int(one.work.number) for chapter in way for one in chapter.works) == list(range(1, len(works) + 1))
    assert [chapter.key for chapter in way] == [key for key in CHAPTERS if key in {one.key for one in way}]
    for chapter in way:
        middles = [sum(stop.years) for stop in chapter.stops if stop.years]
        if chapter.key != "undated":
            assert middles == sorted(middles)
            assert all(stop.years for stop in chapter.stops[:-1])


def test_what_has_no_year_comes_last_in_its_chapter_and_says_no_year() -> None:
    way = path(Shows((hung(made(1, "restoration"), made(2, "restoration", (2024, 2024))),)))
    dated, undated = way[0].stops
    assert (dated.label.en, undated.label.en) == ("2024", "")
    assert [one.work.number for one in undated.works] == ["1"]


def test_a_time_is_said_as_its_works_say_it_where_all_say_the_same() -> None:
    about = Multilingual("təqribən 2009", "c. 2009", "около 2009 г.")
    assert path(Shows((hung(made(1, "during_occupation", (2009, 2009), date=about)),)))[0].stops[0].label == about
    other = made(2, "during_occupation", (2009, 2009), date=words("June 2009"))
    both = path(Shows((hung(made(1, "during_occupation", (2009, 2009), date=about), other),)))
    assert both[0].stops[0].label.en == "2009"


def test_a_work_that_hangs_in_two_exhibitions_stands_on_the_way_once() -> None:
    both = Shows((hung(made(1, years=(1900, 1900))), hung(made(1, years=(1900, 1900)), uid="other")))
    assert len(path(both)[0].works) == 1


def test_the_future_ends_with_the_last_words_of_the_exhibition_as_they_stand_there() -> None:
    sections = (
        EditionSection("a", words("A"), 1, intro=words("intro a")),
        EditionSection("b", words("B"), 2, intro=words("intro b"), texts=(EditionText("wall", words("wall b")),)),
        EditionSection("c", words("C"), 3, intro=words("of others")),
    )
    show = hung(made(1, "restoration", section="a"), made(2, "restoration", section="b"), made(3, section="c"),
                sections=sections)  # fmt: skip
    said = page.say(Asked(Shows((show,)), "en", "", NOW))
    assert said is not None
    quotes = {chapter["key"]: chapter["quote"] for chapter in said["chapters"]}
    assert quotes["restoration"]["text"]["text"] == "wall b en"
    assert quotes["restoration"]["title"]["text"] == "B en"
    assert quotes["undated"] is None


def test_without_words_nothing_is_invented() -> None:
    said = page.say(Asked(Shows((hung(made(1, "restoration")),)), "en", "", NOW))
    assert said is not None
    assert said["chapters"][0]["quote"] is None
    assert said["chapters"][0]["years"] == ""
    assert page.say(Asked(Shows(), "en", "", NOW)) is None


def test_a_time_is_called_as_the_edition_calls_it_in_the_language_that_is_spoken() -> None:
    label = Multilingual("işğaldan əvvəl", "before the occupation", "")
    show = hung(made(1, "before_occupation", theme_label=label))
    spoken: tuple[Language, ...] = ("az", "ru")
    told = {lang: (page.say(Asked(Shows((show,)), lang, "", NOW)) or {})["chapters"][0]["label"] for lang in spoken}
    assert told["az"] == {"text": "İşğaldan əvvəl", "fallback": ""}
    assert told["ru"] == {"text": "İşğaldan əvvəl", "fallback": "Azərbaycanca"}


def test_what_the_edition_does_not_call_undated_is_not_called_so() -> None:
    label = words("undated")
    own, other = made(1, "undated", theme_label=label), made(2)
    assert path(Shows((hung(own),)))[0].label == label
    assert not path(Shows((hung(own, other),)))[0].label


def test_the_works_are_numbered_along_the_way(sample_shows: Shows) -> None:
    said = page.say(Asked(sample_shows, "ru", "", NOW))
    assert said is not None
    works = [one for chapter in said["chapters"] for stop in chapter["stops"] for one in stop["works"]]
    assert [one["index"] for one in works] == list(range(said["count"]))
    assert {one["key"] for one in works} == set(sample_shows.by_key)
    assert [chapter["part"] for chapter in said["chapters"]] == [
        "past", "past", "past", "present", "present", "future", "apart",
    ]  # fmt: skip


def test_a_time_without_a_year_is_told_with_the_work_that_stands_beside_the_line() -> None:
    works = (
        made(1, date=words("rebuilt")),
        made(2, "undated", date=words("undated")),
        made(3, years=(2022, 2022), date=words("2022")),
    )
    said = page.say(Asked(Shows((hung(*works),)), "en", "", NOW))
    assert said is not None
    told = {
        one["number"]: one["beside"] for part in said["chapters"] for stop in part["stops"] for one in stop["works"]
    }
    assert told == {"1": "rebuilt en", "2": "", "3": ""}


shapes = st.lists(st.floats(0.01, 50), min_size=1, max_size=30)


@given(shapes)
def test_pictures_hang_in_their_field_and_none_over_another(of: list[float]) -> None:
    for laid in (lying(of), standing(of)):
        assert len(laid.places) == len(of)
        assert none_overlap(laid)
    assert lying(of).height <= 1 + 1e-9
    assert standing(of).width <= 1 + 1e-9


def none_overlap(laid: Laid) -> bool:
    rows = [[place for place in laid.places if place.row == row] for row in range(laid.rows)]
    beside = all(one.x + one.width < other.x for row in rows for one, other in pairwise(row))
    bottoms = [max(place.y + place.height for place in row) for row in rows]
    return beside and all(bottom < row[0].y for bottom, row in zip(bottoms, rows[1:], strict=False))
