"""How a table of an import behaves: rows chosen whole, read only, no grid, a head that stays."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

_HEAD = 34


def made_of_rows(table: QTableView, row_height: int) -> None:
    """Gives a table the manner of its neighbours; `row_height` is in pixels."""
    modes = QAbstractItemView
    table.setSelectionBehavior(modes.SelectionBehavior.SelectRows)
    table.setSelectionMode(modes.SelectionMode.ExtendedSelection)
    table.setEditTriggers(modes.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(modes.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(row_height)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setFixedHeight(_HEAD)
