"""Words without what spellings differ in: the vectors of DOMAIN 4, step 2."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.skeleton import skeleton

STEP_2 = [
    ("kalbacar", ["Kəlbəcər", "KƏLBƏCƏR", "kelbecer", "Кәлбәҹәр", "Kalbajar", "Kelbajar", "Кяльбаджар", "Кельбаджар"]),
    ("karabak", ["Qarabağ", "qarabag", "Гарабағ", "Garabagh", "Karabakh", "Karabağ", "Карабах", "Гарабаг"]),
    ("ipak", ["İpək", "ipek", "IPEK"]),
    ("isik", ["işıq", "IŞIQ", "isiq"]),
    ("calabi", ["Çələbi", "celebi", "Chelebi"]),
    ("kantirma", ["Xantirmə", "Khantirme"]),
    ("malibaili", ["Malıbəyli", "Malibayli", "Малыбейли"]),
    ("alacik", ["alaçıq", "alachigh", "алачыг"]),
    ("cacim", ["cecim", "jejim", "джеджим"]),
    ("kasimusaki", ["Qasımuşağı", "Gasymushagy"]),
    ("palaz", ["palaz"]),
    ("palas", ["palas"]),
    ("hacav", ["Hacıyev", "Hajiyev"]),
    ("kacav", ["Гаджиев"]),
    ("saik", ["Şaiq"]),
    ("saika", ["Shaiga"]),
    ("kalca", ["xalça", "kalça"]),
]
MORE = [
    ("susa", ["Şuşa", "Shusha", "Шуша"]),
    ("kocali", ["Xocalı", "Khojaly", "Ходжалы"]),
    ("kanca", ["Gəncə", "Ganja", "Гянджа"]),
    ("ulva", ["Ülviyyə", "Ulviya", "Ульвия"]),
    ("alav", ["Əliyev", "Aliyev", "Алиев"]),
    ("masur", ["məşhur", "meshhur", "mashhur"]),
    ("nakcivan", ["Naxçıvan", "Nakhchivan", "Nakhchyvan"]),
    ("fuad", ["Fouad", "Fuad", "Фуад"]),
    ("vard", ["Ward", "Vard", "Вард"]),
    ("kirmiz saki 1900", ["Qırmız Şəki 1900", "Gyrmyz-Sheki, 1900"]),
    ("mala", ["Malaya", "Malaia", "Малая", "Mala"]),
    ("a b", ["a ь b", "ъ a b ь"]),
    ("", ["", "ь", "—"]),
    ("11 003", ["11 003", "11–003"]),
]


@pytest.mark.parametrize(("bare", "spellings"), [*STEP_2, *MORE], ids=[row[0] for row in [*STEP_2, *MORE]])
def test_spellings_of_three_languages_meet(bare: str, spellings: list[str]) -> None:
    assert {spelling: skeleton(spelling) for spelling in spellings} == dict.fromkeys(spellings, bare)


def test_rows_that_differ_stay_apart() -> None:
    assert len({bare for bare, _ in STEP_2}) == len(STEP_2)


@given(st.lists(st.sampled_from([word for _, words in STEP_2 for word in words])))
def test_a_text_is_the_skeletons_of_its_words(words: list[str]) -> None:
    assert skeleton(" ".join(words)) == " ".join(map(skeleton, words))


@given(st.text())
def test_folded_text_has_the_same_skeleton(text: str) -> None:
    assert skeleton(fold(text)) == skeleton(text)


@given(st.text("abcçdeəfgğhxıijkqlmnoöprsştuüvyzwабвгдежзийклмнопрстуфхцчшщъыьэюя -'"))
def test_a_skeleton_is_latin_with_no_letter_twice(text: str) -> None:
    bare = skeleton(text)
    assert bare.isascii()
    assert not set(bare) & set("qgxjeyw'")
    assert not [pair for pair in itertools.pairwise(bare) if pair[0] == pair[1]]
    assert "ia" not in bare
