"""The parts of the window that the pages may touch."""

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

from kalbajar_catalogue.desk.rail import Rail
from kalbajar_catalogue.desk.strip import Strip
from kalbajar_catalogue.desk.topbar import TopBar


@dataclass(frozen=True)
class Frame:
    """Bar, rail, page, inspector, strip."""

    bar: TopBar
    rail: Rail
    stack: QStackedWidget
    inspector: QWidget
    strip: Strip
