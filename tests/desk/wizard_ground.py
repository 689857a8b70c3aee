"""The page that imports tables, in a window before a small catalogue, and small tables to bring in."""

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.importing.state import Step, column_at
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.desk.widgets.choices import Choice
from tests.desk.conftest import Desk

STEPS = (Step.CHOOSE, Step.MATCH, Step.CHECK)
CARPETS = (
    "Object number;Title en;Title az;Length;Width;Shade;Empty\n"
    "KAT-1;Palaz with bands;Zolaqlı palaz;200;120;red;\n"
    "KAT-2;Three medallions;Üç göl;210;130;blue;\n"
    "KAT-3;A saddle bag;Xurcun;90;60;red;\n"
)


@pytest.fixture
def wizard(desk: Desk) -> ImportWizard:
    """The page in the window, with nothing chosen."""
    desk.pages.import_table()
    desk.settle()
    page = desk.pages.rooms.page("import")
    assert isinstance(page, ImportWizard)
    return page


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Three carpets, parted by semicolons."""
    return written(tmp_path / "carpets.csv", CARPETS)


def written(file: Path, text: str, encoding: str = "utf-8") -> Path:
    file.write_bytes(text.encode(encoding))
    return file


def book(file: Path) -> Path:
    """A workbook of two sheets; the headings of the first stand in its third row."""
    with xlsxwriter.Workbook(str(file)) as workbook:
        first, second = workbook.add_worksheet("Works"), workbook.add_worksheet("People")
        rows = ("List of the museum", "", "Object number;Title;Note", "A-1;A vase;", "A-2;Jug;x")
        for place, row in enumerate(rows):
            first.write_row(place, 0, row.split(";"))
        second.write_row(0, 0, ["Name", "Born"])
        second.write_row(1, 0, ["Sample Weaver", "1901"])
    return file


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(choice: Choice, value: str) -> None:
    """Chooses as a person does."""
    place = choice.findData(value)
    assert place >= 0, [choice.itemData(row) for row in range(choice.count())]
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def at_columns(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    wizard.take_file(table)
    desk.settle()
    press(wizard.foot.next)
    desk.settle()
    assert step(wizard) is Step.MATCH


def step(wizard: ImportWizard) -> Step:
    return wizard.step


def keys(wizard: ImportWizard, at: int) -> tuple[str, ...]:
    assert wizard.state.mapping is not None
    column = column_at(wizard.state.mapping, at)
    assert column is not None
    return column.keys


def shown(wizard: ImportWizard) -> list[list[str]]:
    """What stands in the preview."""
    rows = wizard.choose.table.rows
    return [[str(rows.data(rows.index(row, column))) for column in range(rows.columnCount())]
            for row in range(rows.rowCount())]  # fmt: skip


def heads(wizard: ImportWizard) -> list[str]:
    rows = wizard.choose.table.rows
    return [str(rows.headerData(place, Qt.Orientation.Horizontal)) for place in range(rows.columnCount())]
