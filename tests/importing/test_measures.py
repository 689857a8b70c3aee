"""Sizes in columns of their own: every measure in its unit, what was not measured left out, nonsense refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.measures import measured

Sizes = list[tuple[str, float | None, float | None]]


def sizes(**texts: str) -> Sizes:
    """(measure, mm, grams) of texts by column; `typed` is a column with a whole size."""
    typed = {"" if name == "typed" else name: text for name, text in texts.items()}
    return [(one["type"], one.get("value_mm"), one.get("value_g")) for one in measured(typed)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({"height": "45"}, [("height", 450.0, None)]),
        ({"height": "45", "width": "60,5", "unit": "cm"}, [("height", 450.0, None), ("width", 605.0, None)]),
        ({"height": "450", "unit": "Millimetres"}, [("height", 450.0, None)]),
        ({"length": "2.62", "unit": "m."}, [("length", 2620.0, None)]),
        ({"height": "10", "unit": "inches"}, [("height", 254.0, None)]),
        ({"height": "10", "unit": "ft"}, [("height", 3048.0, None)]),
        ({"weight": "3,2"}, [("weight", None, 3200.0)]),
        ({"weight": "800", "weight_unit": "g"}, [("weight", None, 800.0)]),
        ({"weight": "2", "weight_unit": "lbs"}, [("weight", None, 907.185)]),
        ({"height": "45 cm"}, [("height", 450.0, None)]),
        ({"typed": "45 × 60 cm"}, [("height", 450.0, None), ("width", 600.0, None)]),
        ({"height": "0", "width": "60"}, [("width", 600.0, None)]),
        ({"height": "N/A", "width": "—", "depth": "none"}, []),
        ({"unit": "cm"}, []),
    ],
)
def test_columns_become_sizes(texts: dict[str, str], expected: Sizes) -> None:
    assert sizes(**texts) == expected


def test_the_part_that_was_measured_stands_with_every_size() -> None:
    assert [one["part"] for one in measured({"height": "4", "width": "5", "part": "frame"})] == ["frame", "frame"]


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ({"height": "wide"}, "size.unreadable"),
        ({"height": "-4"}, "size.unreadable"),
        ({"height": "4", "unit": "furlong"}, "size.unknown_unit"),
        ({"weight": "4", "weight_unit": "cm"}, "size.unknown_unit"),
        ({"typed": "as large as a hall"}, "size.unreadable"),
        ({"girth": "4"}, "term.unknown"),
    ],
)
def test_what_is_no_size_is_refused(texts: dict[str, str], code: str) -> None:
    with pytest.raises(WorldError) as refused:
        sizes(**texts)
    assert refused.value.code == code


@given(st.integers(1, 99_999), st.sampled_from([("mm", 1.0), ("cm", 10.0), ("m", 1000.0), ("in", 25.4), ("ft", 304.8)]))
def test_a_size_is_its_number_times_its_unit(number: int, unit: tuple[str, float]) -> None:
    ((_, value, _),) = sizes(height=str(number), unit=unit[0])
    assert value == pytest.approx(number * unit[1])


@given(st.text(max_size=12), st.text(max_size=6))
def test_any_text_is_a_size_or_refused_in_a_sentence(text: str, unit: str) -> None:
    try:
        made = measured({"height": text, "unit": unit}) if text.strip() else []
    except WorldError:
        return
    assert all((one.get("value_mm") or one.get("value_g") or 0) >= 0 for one in made)
