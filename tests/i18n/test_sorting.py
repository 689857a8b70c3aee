import random
import re

from kalbajar_catalogue.i18n.sorting import sort_key

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


def test_numbers_count_as_numbers() -> None:
    refs = ["KLB-F-0002", "KLB-F-2000", "KLB-F-10000"]
    assert sorted(shuffled(refs), key=sort_key) == refs
    assert sort_key("9" * 5000) < sort_key("9" * 5000 + "a")


def test_cyrillic_stands_after_latin() -> None:
    names = ["Wien", "Елена", "Ёлкин", "Жуков"]
    assert sorted(shuffled(names), key=sort_key) == names


def test_foreign_marks_and_small_letters_change_little() -> None:
    names = ["cafe", "Café", "cafes"]
    assert sorted(shuffled(names), key=sort_key)[2] == "cafes"
    assert sorted(["", "a", "1", " b"], key=sort_key) == ["", " b", "1", "a"]
