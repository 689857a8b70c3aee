"""Slips are told without a dictionary, in each language by its own rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.texts.spelling import CLEAR, CODES, mended, plain_faults


def told(body: str, language: Language) -> list[tuple[str, str, str]]:
    return [(fault.code, fault.said, fault.better) for fault in plain_faults(body, language)]


@pytest.mark.parametrize(
    ("language", "body", "faults"),
    [
        ("az", "Kәlbәcәr", [("look_alike", "Kәlbәcәr", "Kəlbəcər")]),
        ("az", "Kǝlbǝcǝr", [("look_alike", "Kǝlbǝcǝr", "Kəlbəcər")]),
        ("az", "хalça", [("look_alike", "хalça", "xalça")]),
        ("az", "i\u0307pək", [("look_alike", "i\u0307pək", "ipək")]),
        ("en", "саt", [("look_alike", "саt", "cat")]),
        ("ru", "кoвёр", [("look_alike", "кoвёр", "ковёр")]),
        ("ru", "ковёр c узором", [("look_alike", "c", "с")]),
        ("ru", "XIX век, СССР, UNESCO", []),
        ("ru", "ковёр «Çələbi», Lori Pambak", []),
        ("en", "The Ковёр museum has a Хорс", []),
        ("az", "Kelbecer xalcasi", []),
        ("en", "the the rug", [("doubled", "the the", "the")]),
        ("en", "he had had it, and that that", []),
        ("az", "bir bir", []),
        ("ru", "На на", [("doubled", "На на", "На")]),
        ("az", "Xalça , yun", [("space_before", " ", "")]),
        ("az", "Xalça,yun", [("no_space", ",", ", ")]),
        ("en", "1,5 m; see https://a.az?b,c and a@b.az", []),
        ("en", "one  two", [("spaces", "  ", " ")]),
        ("en", "“Kilim” and ‘rug’, don’t", []),
        ("en", "«Kilim»", [("quotes", "«", "“…”"), ("quotes", "»", "“…”")]),
        ("ru", "«Килим „малый“»", []),
        ("ru", "“Килим”", [("quotes", "“", "«…»"), ("quotes", "”", "«…»")]),
        ("az", "“Yaddaş” və «Yaddaş»", []),
        ("az", '"Yaddaş"', [("quotes", '"', "“…”"), ("quotes", '"', "“…”")]),
        ("ru", "«Килим", [("unpaired", "«", "")]),
        ("en", "Kilim”", [("unpaired", "”", "")]),
        ("az", "", []),
    ],
)  # fmt: skip
def test_slips(language: Language, body: str, faults: list[tuple[str, str, str]]) -> None:
    assert told(body, language) == faults


@given(st.text(alphabet='abcəxхсоё ,.;"“”«»„\n1', max_size=60), st.sampled_from(LANGUAGES))
def test_a_slip_stands_where_it_says(body: str, language: Language) -> None:
    for fault in plain_faults(body, language):
        assert body[fault.start : fault.end] == fault.said


@given(st.text(alphabet="abcəxхсоё ,.;\n1", max_size=60), st.sampled_from(LANGUAGES))
def test_mending_touches_nothing_but_the_slips(body: str, language: Language) -> None:
    if not any(fault.code in CLEAR for fault in plain_faults(body, language)):
        assert mended(body, plain_faults(body, language)) == body


def test_mending_what_is_clear_leaves_the_rest_to_a_person() -> None:
    body = 'The the  хalça ,"wool"'
    assert mended(body, plain_faults(body, "en")) == 'The xalça,"wool"'


def test_every_slip_has_a_sentence() -> None:
    assert [code for code in CODES if f"slip.{code}" not in SENTENCES] == []
