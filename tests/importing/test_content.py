"""What the texts of a column look like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.importing.content import Content, agreed_language, samples, told_language


@pytest.mark.parametrize(
    ("what", "texts"),
    [
        ("dates", ["2025-11-25", "25.11.2025", "2025", "11.2025"]),
        ("moments", ["2025-11-25T14:00", "25.11.2025"]),
        ("years", ["1890", "-750", "300 BC", "1204"]),
        ("dated", ["c. 1840–5", "XIX əsr", "19th century", "1794–c.1830"]),
        ("numbers", ["12", "12,5", "-3", "1 200"]),
        ("whole", ["12", "0044", "-3"]),
        ("sizes", ["45 x 60 cm", "12 × 8", "h 45 cm"]),
        ("urls", ["http://example.az/a", "https://example.az/b.jpg"]),
        ("pictures", ["DSC_0012.JPG", "scan of a letter.tif", "a.webp"]),
        ("refs", ["KLB-P-12", "KLB-C-1"]),
        ("inverted", ["Smith, Mary", "van der Weyden Smith, Rogier", "Əliyev, Anar"]),
        ("yes_no", ["yes", "no", "bəli", "xeyr"]),
        ("coordinates", ["40.10, 46.04", "37°36'37.8\"N 121°2'17.9\"W"]),
        ("slugs", ["met-floral-collection", "old_masters"]),
        ("codes", ["R-101", "50.46.34a", "КП-12", "X 12"]),
        (
            "long",
            ["The decor of this vessel is typical of its time, and its neck shows what nobody has read so far."],
        ),
    ],
)
def test_what_texts_look_like_is_seen(what: str, texts: list[str]) -> None:
    assert getattr(Content.of(texts), what) == 1.0
    assert getattr(Content.of([*texts, "quite another thing"]), what) < 1.0


def test_what_says_only_unknown_does_not_count() -> None:
    said = Content.of(["1890", "0", "-", "n/a", "", "  ", "1901"])
    assert (said.texts, said.unsaid, said.years) == (("1890", "1901"), ("0", "-", "n/a"), 1.0)


def test_a_sentence_is_no_name_of_a_person() -> None:
    assert Content.of(["Родилась в Кяльбаджаре, окончила училище", "Walked, sat and ate, 1890"]).inverted == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kəlbəcər dağları", "az"),
        ("ipək və yun", "az"),
        ("Горы Кяльбаджара", "ru"),
        ("Кәлбәҹәр дағлары", "az"),
        ("View of the lake", "en"),
        ("Bahar", None),
        ("Route à St Paul", None),
        ("12", None),
    ],
)
def test_a_language_is_told_by_letters_and_small_words(text: str, language: str | None) -> None:
    assert told_language(text) == language


def test_a_column_in_two_languages_is_in_none() -> None:
    assert agreed_language(Content.of(["Kəlbəcər", "Горы"]).languages) is None
    assert agreed_language(Content.of(["Kəlbəcər", "Dağlar və qala", "Ağ körpü", "Горы"]).languages) == "az"


def test_the_most_frequent_text_comes_first() -> None:
    assert Content.of(["b", "a", "a"]).values() == ("a", "b")


@given(st.lists(st.lists(st.text(max_size=20), max_size=4), max_size=6), st.integers(0, 5))
def test_every_share_is_one_of_any_texts(rows: list[list[str]], width: int) -> None:
    for said in samples(rows, width):
        shares = [said.dates, said.sizes, said.numbers, said.inverted, said.yes_no, said.unique, said.coordinates]
        assert all(0 <= share <= 1 for share in shares)
