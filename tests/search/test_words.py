"""Numbers and skeletons as the index holds them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.skeleton import skeleton
from kalbajar_catalogue.search.documents import first_day, last_day, sort_number
from kalbajar_catalogue.search.words import bare_number, bared, number_tokens


@pytest.mark.parametrize(("number", "tokens"), [
    ("KLB-F-0012", {"12", "f12", "klbf12", "klbf0012"}),
    ("KM-2025/007", {"7", "20257", "km20257", "km2025007"}),
    ("AZ 12 b", {"12b", "az12b"}),
    ("000", {"0", "000"}),
    ("17", {"17"}),
    ("Ə-5", {"5", "e5"}),
    ("", set()),
    ("abc", {"abc"}),
])  # fmt: skip
def test_a_number_is_found_whole_without_zeros_and_by_its_ends(number: str, tokens: set[str]) -> None:
    assert set(number_tokens(number)) == tokens


@given(st.text("0123456789abKLƏ-/. ", max_size=14))
def test_every_number_is_found_as_it_is_typed_without_zeros(number: str) -> None:
    tokens = number_tokens(number)
    assert not any(character.isdecimal() for character in number) or bare_number(number) in tokens
    assert len(tokens) == len(set(tokens))
    assert all(token and " " not in token for token in tokens)


@given(st.text())
def test_the_skeletons_of_a_text_are_those_of_its_words(text: str) -> None:
    assert set(bared(fold(text)).split()) == set(skeleton(text).split())


def test_titles_stand_in_the_order_of_the_alphabet() -> None:
    order = ["", "Açma", "Ağdam", "Bakı", "Cəbrayıl", "Çələbi", "Elçin", "Əhməd", "Gəncə", "Həsən", "Xan", "Ibrahim",
             "İbrahim", "Kür", "Qarabağ", "Laçın", "Ordubad", "Öküz", "Sumqayıt", "Şuşa", "Ucar", "Ülviyyə", "Zəngilan",
             "Wien", "Баку", "Ёлка", "Шуша"]  # fmt: skip
    assert sorted(order, key=sort_number) == order
    assert sort_number("“Dağ”") == sort_number("dağ”")


@pytest.mark.parametrize(("date", "first", "last"), [
    ("1890", 18900101, 18901231), ("1890-02", 18900201, 18900231), ("1890-02-03", 18900203, 18900203),
    ("2025-11-25T18:00", 20251125, 20251125), ("XIX", None, None), ("", None, None), ("189", None, None),
])  # fmt: skip
def test_a_date_spans_as_long_as_it_is_imprecise(date: str, first: int | None, last: int | None) -> None:
    assert (first_day(date), last_day(date)) == (first, last)
