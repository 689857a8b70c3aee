"""The keys of the on-screen keyboard."""

import pytest

from kalbajar_catalogue.kiosk.finding.keys import FEW, MANY, keyboard

LETTERS = {
    "latin": set("abcçdeəfgğhxıijkqlmnoöprsştuüvyzw"),
    "cyrillic": set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
}


@pytest.mark.parametrize("script", LETTERS)
@pytest.mark.parametrize("places", [MANY, FEW])
def test_every_letter_and_digit_has_one_key(script: str, places: int) -> None:
    typed = [key["text"] for row in keyboard(script, places) for key in row if key["what"] == "type"]
    assert sorted(typed) == sorted(LETTERS[script] | set("0123456789-"))


@pytest.mark.parametrize("script", LETTERS)
@pytest.mark.parametrize(("places", "rows"), [(MANY, 5), (FEW, 6)])
def test_the_rows_fill_their_places(script: str, places: int, rows: int) -> None:
    board = keyboard(script, places)
    widths = [sum(key["places"] for key in row) for row in board]
    assert len(board) == rows
    assert all(width <= places for width in widths)
    assert widths[0] == widths[-1] == places
    assert {key["what"] for row in board for key in row} == {"type", "erase", "clear", "space", "script", "show"}


def test_only_the_letters_of_azerbaijani_are_marked() -> None:
    marked = {key["text"] for row in keyboard("latin", MANY) for key in row if key["marked"]}
    assert marked == set("öğıəüçş")
