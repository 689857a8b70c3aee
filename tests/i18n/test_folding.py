"""Text made comparable: the vectors of DOMAIN 4, step 1, and the clean-up of what is typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.folding import cleaned, fold

LETTERS = (
    "aəbcçdefgğhxıijkqlmnoöprsştuüvyzwAƏBCÇDEFGĞHXIİJKQLMNOÖPRSŞTUÜVYZW"
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙәөүғһҹҝјӘӨҮҒҺҸҜЈ éâ'’-_.,;0123456789"
)

# Every spelling of one row becomes the same word.
STEP_1 = [
    ("kelbecer", ["Kəlbəcər", "KƏLBƏCƏR", "kelbecer", "Кәлбәҹәр", "КӘЛБӘҸӘР", "Kәlbәcәr", "kǝlbǝcǝr", "Kälbäcär"]),
    ("kalbajar", ["Kalbajar", "KALBAJAR"]),
    ("qarabag", ["Qarabağ", "qarabag", "Гарабағ", "QARABAĞ"]),
    ("garabagh", ["Garabagh"]),
    ("ipek", ["İpək", "ipek", "IPEK", "i̇pək", "ipək"]),
    ("isiq", ["işıq", "IŞIQ", "isiq", "İŞIQ"]),
    ("celebi", ["Çələbi", "celebi", "C\u0327ələbi"]),
    ("chelebi", ["Chelebi"]),
    ("xantirme", ["Xantirmə", "xantirme"]),
    ("malibeyli", ["Malıbəyli", "MALIBƏYLİ"]),
    ("malibayli", ["Malibayli"]),
    ("alaciq", ["alaçıq", "ALAÇIQ"]),
    ("cecim", ["cecim", "Ҹеҹим"]),
    ("qasimusagi", ["Qasımuşağı", "QASIMUŞAĞI"]),
    ("haciyev", ["Hacıyev", "Һаҹыјев"]),
    ("saiq", ["Şaiq"]),
    ("xalca", ["xalça"]),
    ("карабах", ["Карабах", "КАРАБАХ"]),
    ("кяльбаджар", ["Кяльбаджар"]),
    ("tig tig xanim", ["Tıq-tıq xanım".replace("q", "g"), "Tıg_tıg  xanım"]),
    ("oguz eli", ["Oğuz (eli)", "“Oğuz” eli!"]),
    ("shaigs", ["Shaig’s", "Shaig's"]),
]


@pytest.mark.parametrize(("folded", "spellings"), STEP_1, ids=[row[0] for row in STEP_1])
def test_spellings_of_one_word_fold_alike(folded: str, spellings: list[str]) -> None:
    assert {spelling: fold(spelling) for spelling in spellings} == dict.fromkeys(spellings, folded)


def test_words_that_differ_stay_apart() -> None:
    apart = ["Kəlbəcər", "Kalbajar", "Карабах", "Qarabağ", "xalça", "kalça", "palaz", "palas", "səs", "saz"]
    assert len({fold(word) for word in apart}) == len(apart)


@given(st.text(LETTERS))
def test_what_is_folded_folds_to_itself(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(LETTERS), st.text(" -_.,;", min_size=1))
def test_punctuation_and_blanks_only_separate(text: str, between: str) -> None:
    assert fold(f"{between}{text}{between}") == fold(text)
    assert fold(f"a{between}b") == "a b"


@given(st.text(st.sampled_from("abcçdeəfgğhxıijkqlmnoöprsştuüvyz ")))
def test_capitals_of_azerbaijani_fold_like_their_small_letters(text: str) -> None:
    capitals = text.replace("i", "İ").replace("ı", "I").upper()
    assert fold(capitals) == fold(text)


CLEANED = [
    ("  Dağ ", "Dağ"),
    ("C\u0327o\u0308l", "Çöl"),
    ("Kәlbәcәr", "Kəlbəcər"),
    ("kǝlbǝcǝr", "kəlbəcər"),
    ("KӘLBӘCӘR", "KƏLBƏCƏR"),
    ("ӘLİ", "ƏLİ"),
    ("i\u0307pək", "ipək"),
    ("Кәлбәҹәр", "Кәлбәҹәр"),
    ("“Dağ” ‘daş’", "“Dağ” ‘daş’"),
    ("a\x00b\x07c\x7fd\ufeff", "abcd"),
    ("two\nlines\tand a tab", "two\nlines\tand a tab"),
    ("\x00 a \x00", "a"),
    ("i\x00\u0307", "i"),
    ("lone \udcff surrogate", "lone  surrogate"),
    ("", ""),
    ("🏔️ e\u0301", "🏔️ é"),
]


@pytest.mark.parametrize(("typed", "stored"), CLEANED)
def test_input_is_cleaned(typed: str, stored: str) -> None:
    assert cleaned(typed) == stored


@given(st.text(st.characters(exclude_categories=["Co"]) | st.sampled_from(LETTERS + "ǝ\u0307\u0327 \ufeff\x00")))
def test_what_is_cleaned_stays_as_it_is_and_can_be_stored(text: str) -> None:
    clean = cleaned(text)
    clean.encode()
    assert unicodedata.is_normalized("NFC", clean)
    assert clean == clean.strip()
    assert "\x00" not in clean
