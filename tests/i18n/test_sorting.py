import random
import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.i18n.sorting import sort_key
from tests.i18n.naughty import NAUGHTY

SPELLED = (
    "Açma-yumma, Ağdam, Bakı, Bərdə, Cəbrayıl, Çələbi, Elçin, Əhməd, Fuad, Gəncə, Həsən, Xantirmə, Xocavənd, Ibrahim, "
    "Işıq, İbrahim, Kəlbəcər, Kür, Qarabağ, Qazax, Laçın, Ordubad, Öküz, Sumqayıt, Şuşa, Ucar, Ülviyyə, Yevlax, "
    "Zəngilan, Wien"
)
VECTOR = re.split(", ", SPELLED)


def shuffled(names: list[str]) -> list[str]:
    return random.Random(1).sample(names, len(names))


def test_names_stand_as_the_azerbaijani_alphabet_has_them() -> None:
    assert sorted(shuffled(VECTOR), key=sort_key) == VECTOR


def test_every_letter_has_its_place() -> None:
    letters = list("abcçdeəfgğhxıijkqlmnoöprsştuüvyzw")
    assert sorted(shuffled(letters), key=sort_key) == letters
    capitals = list("ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZW")
    assert sorted(shuffled(capitals), key=sort_key) == capitals


def test_a_letter_outweighs_all_marks_and_capitals_before_it() -> None:
    names = ["Xəlil", "xəlilə", "İlham", "ilqar", "Kamal", "kamança", "Qala", "qalaça"]
    assert sorted(shuffled(names), key=sort_key) == names


def test_numbers_count_as_numbers() -> None:
    refs = ["KLB-F-0002", "KLB-F-2000", "KLB-F-10000"]
    assert sorted(shuffled(refs), key=sort_key) == refs
    catalogue = ["KAT-2", "KAT-2a", "KAT-10", "KAT-010b", "KAT-100", "KATA-1"]
    assert sorted(shuffled(catalogue), key=sort_key) == catalogue
    assert sort_key("9" * 5000) < sort_key("9" * 5000 + "a")


def test_cyrillic_stands_after_latin() -> None:
    names = ["Wien", "Елена", "Ёлкин", "Жуков"]
    assert sorted(shuffled(names), key=sort_key) == names


def test_foreign_marks_and_small_letters_change_little() -> None:
    names = ["cafe", "Café", "cafes"]
    assert sorted(shuffled(names), key=sort_key)[2] == "cafes"
    assert sorted(["", "a", "1", " b"], key=sort_key) == ["", " b", "1", "a"]


TEXTS = st.text("aAäəƏiIıİzZwWеёЁжЖ 019-.\u0307\u0308") | st.text() | st.sampled_from(NAUGHTY)


@given(st.lists(TEXTS, min_size=2))
def test_every_two_texts_have_an_order_of_their_own(texts: list[str]) -> None:
    once = {unicodedata.normalize("NFC", text) for text in texts}
    assert len({sort_key(text) for text in once}) == len(once)
    ordered = sorted(once, key=sort_key)
    assert sorted(shuffled(ordered), key=sort_key) == ordered


@given(TEXTS)
def test_a_text_has_one_place_however_its_marks_are_written(text: str) -> None:
    forms = {unicodedata.normalize(form, text) for form in ("NFC", "NFD")} | {text}
    assert len({sort_key(form) for form in forms}) == 1
