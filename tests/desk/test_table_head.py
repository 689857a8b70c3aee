"""The head of a table of works: choosing very many does not slow it, a click on it still sorts."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.table import CELL, Table, TableCell
from kalbajar_catalogue.qtkit.jobs import Jobs
from tests.qtkit.by_hand import ByHand

ROWS, COLUMNS = 69_000, 12


class Many(QAbstractTableModel):
    """Very many rows that say little."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return ROWS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return COLUMNS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        return TableCell("text", "x") if role == CELL else None


@pytest.fixture
def table(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> Table:
    jobs = Jobs(lambda fault: None, ByHand())
    shown = Table(Pictures(tmp_path, jobs))
    model = Many(shown)
    shown.setModel(model)
    qtbot.addWidget(shown)
    shown.resize(900, 400)
    shown.show()
    return shown


def test_all_rows_are_chosen_and_the_head_asks_none_of_them(table: Table) -> None:
    table.selectAll()
    assert len(table.chosen_rows()) == ROWS
    assert not table.horizontalHeader().selectionModel().hasSelection()


def test_a_click_on_the_head_sorts(table: Table, qtbot: QtBot) -> None:
    head = table.horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(2) + 20, head.height() // 2)
    with qtbot.waitSignal(table.sort_asked, timeout=1000) as asked:
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == [2, False]


def test_a_choice_keeps_what_it_offers_and_takes_up_what_is_new(dressed: QApplication, qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    told: list[int] = []
    choice.currentIndexChanged.connect(told.append)
    choice.offer([("a", "Alum"), ("b", "Birch")], "b")
    item = choice.model().index(0, 0)
    kept = QPersistentModelIndex(item)
    choice.offer([("a", "Alum"), ("b", "Birch")], "a")
    assert kept.isValid()
    assert (choice.value(), choice.currentText()) == ("a", "Alum")
    choice.offer([("c", "Clay")], "")
    assert (choice.value(), choice.count(), told) == ("c", 1, [])
