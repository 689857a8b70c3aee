"""The columns of an exhibition's page stay as wide, and as folded, as a person left them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from kalbajar_catalogue.desk.exhibitions.columns import FOLDED_KEY, SIZES_KEY, ColumnMemory


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_what_a_person_did_is_remembered(memory: QSettings) -> None:
    columns = ColumnMemory(memory)
    assert columns.sizes() == []
    assert columns.folded() == {}
    columns.keep_sizes([260, 700, 310])
    columns.keep_folded({"left": True, "right": False})
    again = ColumnMemory(memory)
    assert again.sizes() == [260, 700, 310]
    assert again.folded() == {"left": True, "right": False}


@pytest.mark.parametrize("text", ["", "1,2", "a,b,c", "1,2,3,4", "-1,2,3"])
def test_widths_that_cannot_be_read_are_the_usual_ones(memory: QSettings, text: str) -> None:
    memory.setValue(SIZES_KEY, text)
    assert ColumnMemory(memory).sizes() == []


@pytest.mark.parametrize("text", ["", "middle:yes", "yes"])
def test_what_is_no_side_is_not_folded(memory: QSettings, text: str) -> None:
    memory.setValue(FOLDED_KEY, text)
    assert ColumnMemory(memory).folded() == {}
