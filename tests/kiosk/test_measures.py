"""The grid on screens of every kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.measures import Screen


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1920, 1080, 1), (1280, 720, 2 / 3), (3840, 2160, 2), (1080, 1920, 1), (2160, 3840, 2), (1024, 768, 1024 / 1920)],
)
def test_the_grid_is_scaled_as_a_whole(width: int, height: int, scale: float) -> None:
    assert Screen(width, height).scale == pytest.approx(scale)


@pytest.mark.parametrize(("inches", "mm_of_a_unit"), [(55, 0.634), (24, 0.277)])
def test_a_unit_has_its_size_in_mm(inches: float, mm_of_a_unit: float) -> None:
    assert 1 / Screen(1920, 1080, inches).mm == pytest.approx(mm_of_a_unit, abs=0.001)


@given(st.integers(320, 8000), st.integers(320, 8000), st.floats(7, 120))
def test_a_control_is_15_mm_and_44_px_on_every_screen(width: int, height: int, inches: float) -> None:
    screen = Screen(width, height, inches, (width, height))
    assert screen.touch / screen.mm >= 15 - 1e-9
    assert screen.touch * screen.scale >= 44 - 1e-9
