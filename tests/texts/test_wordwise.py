"""What changed in a text is told word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.texts.wordwise import GONE, NEW, SAME, compare, differs

TEXTS = st.text(alphabet="ab ,.\n-ə", max_size=40)


def said(before: str, after: str) -> list[tuple[str, str]]:
    return [(piece.how, piece.said) for piece in compare(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        ("", "", []),
        ("Wool rug", "Wool rug", [(SAME, "Wool rug")]),
        ("Wool rug", "Silk rug", [(GONE, "Wool "), (NEW, "Silk "), (SAME, "rug")]),
        ("A rug", "A rug of wool.", [(SAME, "A rug "), (NEW, "of wool.")]),
        ("Woven in 1890, at home", "Woven at home", [(SAME, "Woven "), (GONE, "in 1890, "), (SAME, "at home")]),
        ("2025-ci il", "2026-ci il", [(GONE, "2025-ci "), (NEW, "2026-ci "), (SAME, "il")]),
        ("one two", "one\n\ntwo", [(SAME, "one\n\ntwo")]),
        (" a", "a", [(GONE, " "), (SAME, "a")]),
    ],
)  # fmt: skip
def test_words_that_went_and_came(before: str, after: str, pieces: list[tuple[str, str]]) -> None:
    assert said(before, after) == pieces


@given(TEXTS, TEXTS)
def test_what_is_same_and_new_is_the_text_after(before: str, after: str) -> None:
    assert "".join(piece.said for piece in compare(before, after) if piece.how != GONE) == after


@given(TEXTS, TEXTS)
def test_what_is_same_and_gone_has_the_words_of_the_text_before(before: str, after: str) -> None:
    kept = "".join(piece.said + " " for piece in compare(before, after) if piece.how != NEW)
    assert "".join(kept.split()) == "".join(before.split())


@given(TEXTS)
def test_nothing_differs_from_itself(text: str) -> None:
    assert not differs(compare(text, text))


def test_a_long_essay_is_compared_too() -> None:
    essay = " ".join(f"söz{place % 997}" for place in range(8_000))
    assert [piece.how for piece in compare(essay, f"{essay} son")] == [SAME, NEW]
