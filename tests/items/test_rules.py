"""What a record may say and still be plausible."""

import pytest

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.rules import problems
from kalbajar_catalogue.items.sizes import Dimension

ROWS: list[tuple[str, Photograph, list[tuple[str, str]]]] = [
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
]  # fmt: skip


@pytest.mark.parametrize(("photograph", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_can_hardly_be_meant_is_named_with_its_field(
    photograph: Photograph, expected: list[tuple[str, str]]
) -> None:
    assert [(problem.code, problem.field) for problem in problems(photograph)] == expected
