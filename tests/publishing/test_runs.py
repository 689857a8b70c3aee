"""Dimensions and numbers stay on one line."""

import pytest

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing.preflight import Preflight
from kalbajar_catalogue.publishing.runs import Reader, kept_together


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("60 × 80 sm", "60~×~80~sm"),
        ("60×80 sm", "60~×~80~sm"),
        ("2019 г.", "2019~г."),
        ("№ 12", "№~12"),
        ("no. 7", "no.~7"),
        ("bir iki", "bir iki"),
    ],
)
def test_no_line_ends_inside_a_dimension(text: str, kept: str) -> None:
    assert kept_together(text) == kept.replace("~", "\u00a0")


def test_a_name_in_one_language_only_is_a_name_in_every_language() -> None:
    reader = Reader("az", Preflight(frozenset(map(ord, "Rəna Əliyeva"))))
    run = reader.named(Multilingual(az="Rəna Əliyeva"), "ru", "makers", "1")
    assert run == {"text": "Rəna Əliyeva", "lang": "az", "fallback": True}
