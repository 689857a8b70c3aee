"""Texts become printable, and what had to change is remembered once."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.publishing.glyphs import REPLACEMENT, printable
from kalbajar_catalogue.publishing.preflight import Preflight
from kalbajar_catalogue.settings.paths import resources

FONTS = resources() / "fonts"


@given(st.text())
def test_whatever_comes_in_can_be_printed(text: str) -> None:
    clean = Preflight(printable(FONTS)).clean(text, "az", "title", "1")
    assert all(mark in "\n\u200b" or ord(mark) in printable(FONTS) for mark in clean)
    assert not any(unicodedata.category(mark) in ("Co", "Cs") for mark in clean)
    clean.encode("utf-8")


@given(st.text(alphabet="aəığçşöüё «»–№ "))
def test_our_own_letters_stay(text: str) -> None:
    preflight = Preflight(printable(FONTS))
    assert preflight.clean(text, "az", "title").replace("\u200b", "") == text
    assert preflight.findings == []


def test_a_code_point_is_noted_once_a_field() -> None:
    preflight = Preflight(printable(FONTS))
    assert preflight.clean("王王 a 王", "en", "title", "5") == f"{REPLACEMENT * 2} a {REPLACEMENT}"
    preflight.clean("王", "en", "title", "5")
    preflight.clean("王", "en", "caption", "5")
    assert [(f.number, f.field, f.values) for f in preflight.findings] == [
        ("5", "title", {"code_point": "U+738B"}),
        ("5", "caption", {"code_point": "U+738B"}),
    ]


def test_letters_are_composed_and_lines_joined() -> None:
    preflight = Preflight(printable(FONTS))
    assert preflight.line(" İki\r\nsətir\t s\u0327 ", "az", "title") == "İki sətir ş"
