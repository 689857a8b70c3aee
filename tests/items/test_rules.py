"""What a record may say and still be plausible."""

import pytest

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.items.records import Carpet, Craft, Dwelling, Item, Other, Painting, Photograph
from kalbajar_catalogue.items.rules import Life, Surroundings, problems
from kalbajar_catalogue.items.sizes import Dimension

Found = list[tuple[str, str]]
YEAR = 2026


def lengths(*values: float, kind: tuple[str, ...] = ("height", "width")) -> tuple[Dimension, ...]:
    """Sizes in mm, in the order in which a picture is measured."""
    return tuple(Dimension(measure, value) for measure, value in zip(kind, values, strict=False))


ROWS: list[tuple[str, Item, Found]] = [
    ("empty", Photograph(), []),
    ("one date", Photograph(date_earliest="1990"), []),
    ("in order", Photograph(date_earliest="1880", date_latest="1900"), []),
    ("the same", Photograph(date_earliest="1990", date_latest="1990"), []),
    ("a day within its year", Photograph(date_earliest="1990-06-01", date_latest="1990"), []),
    ("a year within its day", Photograph(date_earliest="1990", date_latest="1990-01-01"), []),
    ("reversed", Photograph(date_earliest="1900", date_latest="1880"), [("item.dates_reversed", "date_latest")]),
    ("reversed days", Photograph(date_earliest="1990-06-02", date_latest="1990-06-01"),
     [("item.dates_reversed", "date_latest")]),
    ("first photograph", Photograph(date_taken="1826"), []),
    ("before it", Photograph(date_taken="1825-12-31"), [("item.before_photography", "date_taken")]),
    ("a wall", Photograph(dimension=(Dimension("width", 20_000.0),)), []),
    ("too wide", Photograph(image_size=(Dimension("width", 20_001.0),)), [("item.size_unlikely", "image_size")]),
    ("nothing", Photograph(print_size=(Dimension("width", 0.0),)), [("item.size_unlikely", "print_size")]),
    ("not measured", Photograph(print_size=(Dimension("width"),)), []),
    ("brief", Photograph(brief_description=Multilingual("x" * 500)), []),
    ("not brief", Photograph(brief_description=Multilingual(ru="x" * 501)),
     [("item.brief_too_long", "brief_description_ru")]),
    ("several", Photograph(date_taken="1700", brief_description=Multilingual("x" * 501, "x" * 502)),
     [("item.before_photography", "date_taken"), ("item.brief_too_long", "brief_description_az"),
      ("item.brief_too_long", "brief_description_en")]),
    # years
    ("a year of six digits", Other(date_latest="153505"), [("item.year_impossible", "date_latest")]),
    ("a year in words of an import", Carpet(date_earliest="XIX əsr"), [("item.year_impossible", "date_earliest")]),
    ("a year of six digits in the words", Other(date_display=Multilingual("153505", "c. 1535")),
     [("item.year_impossible", "date_display_az")]),
    ("years in the words", Other(date_display=Multilingual("XIX əsr", "c. 1890–1900", "1319 (1901)")), []),
    ("now", Other(date_latest="2026-12-31", date_display=Multilingual(en="2026")), []),
    ("next year", Other(date_latest="2027"), [("item.in_future", "date_latest")]),
    ("next year in the words", Other(date_display=Multilingual(ru="до 2027")), [("item.in_future", "date_display_ru")]),
    ("rebuilt next year", Dwelling(reconstruction_date="2027-05"), [("item.in_future", "reconstruction_date")]),
    ("reversed carpet", Carpet(date_earliest="1900", date_latest="1880"), [("item.dates_reversed", "date_latest")]),
    # sizes and weights
    ("a carpet", Carpet(dimension=lengths(3100, 1450, kind=("length", "width"))), []),
    ("a carpet of 3 km", Carpet(dimension=lengths(3e6, kind=("length",))), [("item.size_unlikely", "dimension")]),
    ("a carpet of 2 cm", Carpet(dimension=lengths(20, kind=("width",))), [("item.size_unlikely", "dimension")]),
    ("a thin carpet", Carpet(dimension=(Dimension("depth", 8.0),)), []),
    ("a narrow frame", Painting(dimension=(Dimension("width", 4.0, "frame"),)), []),
    ("a miniature", Painting(dimension=lengths(60, 40)), []),
    ("a painting of half a cm", Painting(dimension=lengths(5, 400)), [("item.size_unlikely", "dimension")]),
    ("a ring", Craft(dimension=lengths(12, 4)), []),
    ("a spoon of 30 m", Craft(dimension=lengths(30_000)), [("item.size_unlikely", "dimension")]),
    ("an alachigh", Dwelling(dimension=lengths(6000, kind=("diameter",))), []),
    ("a narrow alachigh", Dwelling(dimension=lengths(999, kind=("diameter",))), [("item.size_unlikely", "dimension")]),
    ("a low alachigh", Dwelling(dimension=lengths(250)), [("item.size_unlikely", "dimension")]),
    ("a tower", Other(dimension=lengths(51_000)), [("item.size_unlikely", "dimension")]),
    ("a heavy carpet", Carpet(dimension=(Dimension("weight", value_g=30_000.0),)), []),
    ("a carpet of 30 t", Carpet(dimension=(Dimension("weight", value_g=3e7),)),
     [("item.weight_unlikely", "dimension")]),
    ("weighing nothing", Craft(dimension=(Dimension("weight", value_g=0.0),)), [("item.weight_unlikely", "dimension")]),
    # counts
    ("no piece", Other(count=0), [("item.count_unlikely", "count")]),
    ("fewer than none", Dwelling(felt_count=-3), [("item.count_unlikely", "felt_count")]),
    ("no medallion", Carpet(medallion_count=0), []),
    ("fewer than no medallion", Carpet(medallion_count=-1), [("item.count_unlikely", "medallion_count")]),
    ("many rods", Dwelling(pole_count=400), []),
    ("too many rods", Dwelling(pole_count=401), [("dwelling.too_many_rods", "pole_count")]),
    # frames
    ("framed", Painting(dimension=lengths(600, 800), framed_size=lengths(700, 900)), []),
    ("a frame without glass", Painting(dimension=lengths(600, 800), framed_size=lengths(600, 800)), []),
    ("smaller with frame", Painting(dimension=lengths(600, 800), framed_size=lengths(700, 790)),
     [("painting.frame_smaller", "framed_size")]),
    ("a frame alone", Painting(framed_size=lengths(700, 900)), []),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_can_hardly_be_meant_is_named_with_its_field(item: Item, expected: Found) -> None:
    found = problems(item, Surroundings(year=YEAR))
    assert [(problem.code, problem.field) for problem in found] == expected
    assert_said(found)


BORN_AND_DIED = Life("1857", "1919-03")
BY = (AgentRole("her"),)
LIVES: list[tuple[str, Item, Found]] = [
    ("in life", Carpet(weaver=BY, date_earliest="1880", date_latest="1900"), []),
    ("across a death", Carpet(weaver=BY, date_earliest="1910", date_latest="1930"), []),
    ("in the year of the death", Carpet(weaver=BY, date_earliest="1919"), []),
    ("after the death", Carpet(weaver=BY, date_earliest="1920"), [("item.made_after_death", "date_earliest")]),
    ("the month after", Painting(maker=BY, date_earliest="1919-04"), [("item.made_after_death", "date_earliest")]),
    ("before the birth", Craft(artisan=BY, date_latest="1856"), [("item.made_before_birth", "date_earliest")]),
    ("after the master", Painting(maker=(AgentRole("her", "", "after"),), date_earliest="1950"), []),
    ("of her workshop", Painting(maker=(AgentRole("her", "", "workshop"),), date_earliest="1950"), []),
    ("attributed", Painting(maker=(AgentRole("her", "", "attributed"),), date_earliest="1950"),
     [("item.made_after_death", "date_earliest")]),
    ("somebody else", Painting(maker=(AgentRole("him"),), date_earliest="1950"), []),
    ("not dated", Painting(maker=BY), []),
    ("rebuilt by others", Dwelling(reconstruction_makers=BY, date_earliest="1600"), []),
    ("taken in life", Photograph(photographer=BY, date_taken="1900-05-01"), []),
    ("printed later", Photograph(photographer=BY, date_taken="1900", date_latest="1990"), []),
    ("taken after", Photograph(photographer=BY, date_taken="1919-04-01"), [("item.taken_after_death", "date_taken")]),
    ("taken before", Photograph(photographer=BY, date_taken="1850"), [("item.taken_before_birth", "date_taken")]),
    ("printed by her", Photograph(photographer=(AgentRole("her", "printer"),), date_taken="1850"), []),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), [row[1:] for row in LIVES], ids=[row[0] for row in LIVES])
def test_nobody_makes_anything_before_birth_or_after_death(item: Item, expected: Found) -> None:
    found = problems(item, Surroundings(lives={"her": BORN_AND_DIED, "him": Life()}, year=YEAR))
    assert [(problem.code, problem.field) for problem in found] == expected
    assert_said(found)


def test_a_size_is_said_in_the_unit_that_shows_the_mistake() -> None:
    sizes = (Dimension("width", 3e6), Dimension("length", 20.0))
    said = [problem.values["value"] for problem in problems(Carpet(dimension=sizes))]
    assert said == ["3000 m", "2 cm"]


def assert_said(found: tuple[Problem, ...]) -> None:
    """Each has a sentence that asks for no value that it does not bring."""
    for problem in found:
        str(SENTENCES[problem.code]).format(**problem.values)
