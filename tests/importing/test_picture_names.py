"""The name of a picture file tells the work it shows, and nothing where it names none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.importing.naming import turned
from kalbajar_catalogue.importing.picture_names import comparable, in_order, told

NUMBERS = ("ESCR-0004", "KLB-F-0004", "79.22", "1", "12", "A-1", "A-1b", "2019/3 a", "Ə-5", "DP 1234")
KNOWN = {comparable(number): number for number in NUMBERS}


@pytest.mark.parametrize(
    ("name", "number", "role"),
    [
        ("ESCR-0004.jpg", "ESCR-0004", ""),
        ("ESCR-0004_detail.jpg", "ESCR-0004", "detail"),
        ("escr 0004 Detail 2.TIF", "ESCR-0004", "detail"),
        ("ESCR_0004-verso.png", "ESCR-0004", "back"),
        ("ESCR0004.jpg", "ESCR-0004", ""),
        ("KLB-F-0004 (2).JPG", "KLB-F-0004", ""),
        ("79_22.jpg", "79.22", ""),
        ("79.22.jpg", "79.22", ""),
        ("79-22_signature.jpg", "79.22", "signature"),
        ("12.jpg", "12", ""),
        ("1.jpg", "1", ""),
        ("1 (3).jpg", "1", ""),
        ("12_1.jpg", "12", ""),
        ("1 (2).jpg", "1", ""),
        ("1_2.jpg", "1", ""),
        ("7922.jpg", None, ""),
        ("A-1b.jpg", "A-1b", ""),
        ("A-1.jpg", "A-1", ""),
        ("A-1 b.jpg", "A-1b", ""),
        ("2019_3_a.jpg", "2019/3 a", ""),
        ("ə-5 şəkil.jpg", "Ə-5", ""),
        ("DP1234.jpg", "DP 1234", ""),
        ("123.jpg", None, ""),
        ("A-12.jpg", None, ""),
        ("ESCR-00045.jpg", None, ""),
        ("IMG_0012.jpg", None, ""),
        ("detail.jpg", None, ""),
        (".jpg", None, ""),
        ("", None, ""),
    ],
)
def test_a_name_tells_its_work_and_what_is_shown(name: str, number: str | None, role: str) -> None:
    found = told(name, KNOWN)
    assert (found.number if found else None, found.role if found else "") == (number, role)


def test_pictures_of_a_work_stand_in_their_order_and_the_plain_one_first() -> None:
    names = ("A-1_detail.jpg", "A-1 (10).jpg", "A-1 (2).jpg", "A-1_back.jpg", "A-1.jpg")
    found = [(name, said) for name in names if (said := told(name, KNOWN))]
    assert [name for name, _ in in_order(found)] == [
        "A-1.jpg", "A-1 (2).jpg", "A-1 (10).jpg", "A-1_back.jpg", "A-1_detail.jpg"]  # fmt: skip


@given(st.sampled_from(NUMBERS), st.sampled_from(["", "_detail", " (2)", "-back", " verso 3"]), st.sampled_from("-_. "))
def test_the_number_itself_is_always_found(number: str, rest: str, sign: str) -> None:
    found = told(number.replace("/", sign).replace(".", sign) + rest + ".jpg", KNOWN)
    assert found is not None
    assert found.number == number


@given(st.text(max_size=20))
def test_no_name_breaks_anything_and_none_belongs_to_an_unknown_number(name: str) -> None:
    found = told(name, KNOWN)
    assert found is None or found.number in NUMBERS


@pytest.mark.parametrize(
    ("name", "shown", "sort_name"),
    [
        ("Əliyeva, Rəna", "Rəna Əliyeva", "Əliyeva, Rəna"),
        ("van Gogh, Vincent", "Vincent van Gogh", "van Gogh, Vincent"),
        ("Rəna Əliyeva", "Rəna Əliyeva", ""),
        ("Brown, Smith, and Co.", "Brown, Smith, and Co.", ""),
        ("Tbilisi, now in Georgia", "Tbilisi, now in Georgia", ""),
        ("Beethoven, Ludwig van", "Ludwig van Beethoven", "Beethoven, Ludwig van"),
        ("Müller,Hans", "Müller,Hans", ""),
        ("Əliyeva, ", "Əliyeva, ", ""),
        (", Rəna", ", Rəna", ""),
        ("", "", ""),
    ],
)
def test_a_surname_that_comes_first_is_turned(name: str, shown: str, sort_name: str) -> None:
    assert turned(name) == (shown, sort_name)


@given(st.text(st.sampled_from("aB, -"), max_size=14))
def test_a_turned_name_keeps_every_letter_and_a_plain_one_is_left(name: str) -> None:
    shown, sort_name = turned(name)
    assert sort_name in ("", name)
    assert sorted(shown.replace(" ", "").replace(",", "")) == sorted(name.replace(" ", "").replace(",", ""))
    assert sort_name or shown == name
