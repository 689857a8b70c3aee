"""Sizes as people type and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items.records import Carpet, Painting
from kalbajar_catalogue.items.sizes import LENGTH_FIRST, Dimension, printed_sizes, read_sizes, shown_sizes

H, W, D, L = "height", "width", "depth", "length"


def weighed(grams: float, part: str = "", circa: bool = False) -> Dimension:
    """A weight."""
    return Dimension("weight", None, part, circa, grams)


READ: list[tuple[str, list[Dimension]]] = [
    ("45 × 60 cm", [Dimension(H, 450.0), Dimension(W, 600.0)]),
    ("45x60", [Dimension(H, 450.0), Dimension(W, 600.0)]),
    ("45 х 60 см", [Dimension(H, 450.0), Dimension(W, 600.0)]),
    ("45*60*3 sm", [Dimension(H, 450.0), Dimension(W, 600.0), Dimension(D, 30.0)]),
    ("45 X 60 CM", [Dimension(H, 450.0), Dimension(W, 600.0)]),
    ("45 cm × 60 cm", [Dimension(H, 450.0), Dimension(W, 600.0)]),
    ("45 cm x 600 mm", [Dimension(H, 450.0), Dimension(W, 600.0)]),
    ("1 m x 60 cm", [Dimension(H, 1000.0), Dimension(W, 600.0)]),
    ("12.5 × 12,5 cm", [Dimension(H, 125.0), Dimension(W, 125.0)]),
    ("450 × 600 mm", [Dimension(H, 450.0), Dimension(W, 600.0)]),
    ("1,5 м", [Dimension(H, 1500.0)]),
    ('10 × 8 "', [Dimension(H, 254.0), Dimension(W, 203.2)]),
    ("10 in", [Dimension(H, 254.0)]),
    ("1.234 cm", [Dimension(H, 12.34)]),
    ("h 45 cm", [Dimension(H, 450.0)]),
    ("W 60", [Dimension(W, 600.0)]),
    ("hündürlük 45 sm; en 60 sm", [Dimension(H, 450.0), Dimension(W, 600.0)]),
    ("длина 2 м", [Dimension(L, 2000.0)]),
    ("depth 3 mm", [Dimension(D, 3.0)]),
    ("ø 12", [Dimension("diameter", 120.0)]),
    ("c. 45 × 60 cm", [Dimension(H, 450.0, circa=True), Dimension(W, 600.0, circa=True)]),
    ("ca. 45 cm", [Dimension(H, 450.0, circa=True)]),
    ("təqr. 45 sm", [Dimension(H, 450.0, circa=True)]),
    ("около 45 см", [Dimension(H, 450.0, circa=True)]),
    ("~45", [Dimension(H, 450.0, circa=True)]),
    ("sheet: 50 × 65 cm", [Dimension(H, 500.0, "sheet"), Dimension(W, 650.0, "sheet")]),
    ("çərçivə: c. 50 sm", [Dimension(H, 500.0, "frame", circa=True)]),
    ("box lid: 50 cm", [Dimension(H, 500.0, "box lid")]),
    ("45 × 60 cm; sheet: 50 cm\nimage: w 3", [Dimension(H, 450.0), Dimension(W, 600.0), Dimension(H, 500.0, "sheet"),
                                             Dimension(W, 30.0, "image")]),
    ("3 kg", [weighed(3000.0)]),
    ("850 g", [weighed(850.0)]),
    ("3,2 кг", [weighed(3200.0)]),
    ("3 kq", [weighed(3000.0)]),
    ("850 q", [weighed(850.0)]),
    ("850 г", [weighed(850.0)]),
    ("1.234 kg", [weighed(1234.0)]),
    ("çəki 3 kq", [weighed(3000.0)]),
    ("weight 3 KG", [weighed(3000.0)]),
    ("45 × 60 cm; c. 3 kg; frame: 900 g", [Dimension(H, 450.0), Dimension(W, 600.0), weighed(3000.0, "", True),
                                           weighed(900.0, "frame")]),
    ("circumference 3 m", [Dimension("circumference", 3000.0)]),
    (" ; ", []),
    ("", []),
]  # fmt: skip
REFUSED = [
    ("large", "size.unreadable"),
    ("45 × 60 × 3 × 2 cm", "size.unreadable"),
    ("width 45 × 60 cm", "size.unreadable"),
    ("45 furlongs", "size.unreadable"),
    ("45 cm high", "size.unreadable"),
    ("-45 cm", "size.unreadable"),
    ("45 ×", "size.unreadable"),
    ("× 45", "size.unreadable"),
    ("1.234,5 cm", "size.unreadable"),
    ("45 60 cm", "size.unreadable"),
    ("sheet: ", "size.unreadable"),
    ("thickness 3 mm", "term.unknown"),
    ("weight 3", "size.unreadable"),
    ("weight 3 cm", "size.unreadable"),
    ("width 3 kg", "size.unreadable"),
    ("3 × 4 kg", "size.unreadable"),
    ("3 lb", "size.unreadable"),
]
SHOWN: list[tuple[list[Dimension], Language, str]] = [
    ([Dimension(H, 450.0), Dimension(W, 600.0)], "az", "45 × 60 sm"),
    ([Dimension(H, 455.0), Dimension(W, 600.0), Dimension(D, 2.5)], "en", "45.5 × 60 × 0.25 cm"),
    ([Dimension(H, 455.0), Dimension(W, 600.0)], "ru", "45,5 × 60 см"),
    ([Dimension(H, 450.0)], "az", "hündürlük 45 sm"),
    ([Dimension(W, 600.0), Dimension(H, 450.0)], "en", "width 60 cm; height 45 cm"),
    ([Dimension(H, 450.0, "sheet", True), Dimension(W, 600.0, "sheet", True)], "en", "sheet: c. 45 × 60 cm"),
    ([Dimension(H, 450.0), Dimension(H, 500.0, "frame")], "az", "hündürlük 45 sm; çərçivə: hündürlük 50 sm"),
    ([Dimension(H, 450.0), Dimension(W, 600.0), weighed(3200.0)], "az", "45 × 60 sm; 3,2 kq"),
    ([weighed(850.0, "frame", True), Dimension(H, 450.0)], "en", "frame: c. 850 g; height 45 cm"),
    ([weighed(1000.0), weighed(999.5)], "ru", "1 кг; 999,5 г"),
    ([Dimension(H, 450.0), Dimension(W, 600.0), Dimension(L, 10.0)], "en", "45 × 60 cm; length 1 cm"),
    ([], "az", ""),
]


@pytest.mark.parametrize(("typed", "sizes"), READ)
def test_sizes_are_read_in_mm_whatever_they_were_measured_in(typed: str, sizes: list[Dimension]) -> None:
    assert read_sizes(typed) == tuple(sizes)


@pytest.mark.parametrize(("typed", "code"), REFUSED)
def test_what_is_no_size_is_refused_in_a_sentence(typed: str, code: str) -> None:
    with pytest.raises(WorldError) as refused:
        read_sizes(typed)
    assert refused.value.code == code
    assert str(refused.value.problem.values["value"]) in typed


@pytest.mark.parametrize(("sizes", "language", "text"), SHOWN)
def test_sizes_are_shown_in_the_words_of_the_language(sizes: list[Dimension], language: Language, text: str) -> None:
    assert shown_sizes(sizes, language) == text


def test_a_printed_size_never_breaks_apart() -> None:
    sizes = [Dimension(H, 455.0), Dimension(W, 600.0), weighed(850.0), Dimension(D, 30.0)]
    printed = printed_sizes(sizes, "az")
    assert printed == "45,5\u00a0×\u00a060\u00a0sm; 850\u00a0q; dərinlik 3\u00a0sm"


def test_a_carpet_is_typed_length_by_width_and_everything_else_height_by_width() -> None:
    sizes = Dimension.from_typed("310 × 145 cm", order=Carpet.size_order)
    assert sizes == (Dimension(L, 3100.0), Dimension(W, 1450.0))
    assert Dimension.to_typed(sizes, "az", order=Carpet.size_order) == "310 × 145 sm"
    assert Dimension.to_typed(sizes, "az") == "uzunluq 310 sm; en 145 sm"
    assert printed_sizes(sizes, "en", Carpet.size_order) == "310\u00a0×\u00a0145\u00a0cm"
    assert Dimension.from_typed("60 × 80 cm", order=Painting.size_order) == (Dimension(H, 600.0), Dimension(W, 800.0))
    assert Dimension.from_typed("60 × 80 cm") == Dimension.from_typed("60 × 80 cm", order=Painting.size_order)


def test_a_carpet_has_no_third_size_without_a_name() -> None:
    with pytest.raises(WorldError) as refused:
        read_sizes("310 × 145 × 2 cm", LENGTH_FIRST)
    assert refused.value.code == "size.unreadable"
    assert read_sizes("310 × 145 cm; depth 8 mm", LENGTH_FIRST)[2] == Dimension(D, 8.0)


measures = st.sampled_from([term.code for term in vocabularies.terms("measure") if term.code != "weight"])
parts = st.sampled_from(["", "box lid", *(term.code for term in vocabularies.terms("measured_part"))])
amounts = st.integers(1, 10_000_000).map(lambda thousandths: thousandths / 1000)
lengths = st.builds(Dimension, measures, amounts, parts, st.booleans())
weights = st.builds(weighed, amounts, parts, st.booleans())
orders = st.sampled_from([Carpet.size_order, Painting.size_order])


@given(st.lists(lengths | weights, max_size=6), st.sampled_from(LANGUAGES), orders)
def test_what_is_shown_is_read_as_the_same_sizes(
    sizes: list[Dimension], language: Language, order: tuple[str, ...]
) -> None:
    assert read_sizes(shown_sizes(sizes, language, order), order) == tuple(sizes)
