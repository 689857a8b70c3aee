"""Text made comparable: the vectors of DOMAIN 4, step 1, and the clean-up of what is typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.folding import cleaned, fold
from tests.i18n.naughty import NAUGHTY

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
    ("garabagh", ["GARABAGH", "garabagh"]),
    ("karabakh", ["Karabakh", "KARABAKH"]),
    ("karabag", ["Karabağ", "karabag"]),
    ("kelbajar", ["Kelbajar"]),
    ("кельбаджар", ["Кельбаджар", "КЕЛЬБАДЖАР"]),
    ("гарабаг", ["Гарабаг"]),
    ("khantirme", ["Khantirme"]),
    ("малыбеили", ["Малыбейли", "Малыбеи\u0306ли"]),
    ("alachigh", ["alachigh"]),
    ("алачыг", ["алачыг"]),
    ("jejim", ["jejim"]),
    ("джеджим", ["джеджим"]),
    ("gasymushagy", ["Gasymushagy"]),
    ("hajiyev", ["Hajiyev"]),
    ("гаджиев", ["Гаджиев"]),
    ("shaiga", ["Shaiga"]),
    ("kalca", ["kalça"]),
    ("palaz", ["palaz", "Palaz"]),
    ("palas", ["palas"]),
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


LOOKALIKES = {
    "İ": "i",
    "I": "i",
    "ı": "i",
    "ə": "e",
    "Ə": "e",
    "ǝ": "e",
    "Ǝ": "e",
    "ә": "e",
    "Ә": "e",
    "ä": "e",
    "Ä": "e",
}
AZ_CYRILLIC = set("әөүғһҹҝјӘӨҮҒҺҸҜЈ")
FROM_CYRILLIC = dict(zip("абвгғдеәжзиыјкҝлмнопрстуфхһчҹшэөү", "abvqğdeəjziıykglmnoprstufxhçcşeöü", strict=True))


def fold_step_by_step(text: str) -> str:
    """Step 1 of DOMAIN 4 as it is written there, sign by sign."""
    words = [
        "".join(FROM_CYRILLIC.get(sign, sign) for sign in word.lower()) if AZ_CYRILLIC & set(word) else word
        for word in text.split()
    ]
    plain = "".join(LOOKALIKES.get(sign, sign) for sign in " ".join(words)).casefold()
    bare = [sign for sign in unicodedata.normalize("NFD", plain) if not unicodedata.combining(sign)]
    unquoted = [sign for sign in bare if sign not in "'’‘ʼ`\"“”«»"]
    return " ".join("".join(sign if sign.isalnum() else " " for sign in unquoted).split())


@given(st.text(LETTERS) | st.text(st.characters() | st.sampled_from(LETTERS)) | st.sampled_from(NAUGHTY))
def test_the_fold_is_the_one_of_the_domain(text: str) -> None:
    assert fold(text) == fold_step_by_step(text)


def test_every_sign_of_the_two_planes_with_alphabets_folds_so() -> None:
    signs = map(chr, range(0x20000))
    assert [sign for sign in signs if fold(f"a{sign}b") != fold_step_by_step(f"a{sign}b")] == []


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
    ("one\r\ntwo\rthree", "one\ntwo\nthree"),
    ("one\u2028two\u2029three\x85four\x0bfive\x0csix", "one\ntwo\nthree\nfour\nfive\nsix"),
    ("Kəl\u200bbəcər", "Kəlbəcər"),
    ("\x93Dağ\x94", "Dağ"),
    ("\u202eters\u202c", "ters"),
    ("\u200eکلبجر\u200f قره\u200cباغ", "\u200eکلبجر\u200f قره\u200cباغ"),
    ("i\u0307\u0307", "i"),
    ("i\u0315\u0307pək", "i\u0315pək"),
    ("ailәәdә", "ailəədə"),
    ("tәәәssüf", "təəəssüf"),
    ("Ｋəｌｂ ½ ﬁ", "Ｋəｌｂ ½ ﬁ"),
    ("{0} %s '; DROP", "{0} %s '; DROP"),
    ("  plain text ", "plain text"),
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
