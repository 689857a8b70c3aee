"""From 47 photographs dropped on the wall to a printed page, every step undone at the end."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app.desk import Desk
from kalbajar_catalogue.desk.screens import settle
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.publishing.catalogue import Choices, make

PHOTOGRAPHS = 47
MOMENT = 60_000


def dropped(target: QWidget, folder: Path) -> None:
    """Drops a folder on a widget as the window system does: enter, then drop."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    spot = target.rect().center()
    enter = QDragEnterEvent(spot, copy, data, left, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(spot), copy, data, left, none))


def test_47_photographs_arrive_by_drag_and_drop_and_leave_by_undo(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, shared: Path
) -> None:
    desk = Desk(qapp, tmp_path / "catalogue", "Aysel", "en")
    qtbot.addWidget(desk.window)
    desk.open()
    qtbot.waitUntil(desk.jobs.idle, timeout=MOMENT)
    desk.window.welcome.empty.click()
    qtbot.waitUntil(lambda: desk.window.pages is not None, timeout=MOMENT)
    pages = desk.window.pages
    assert pages is not None
    assert desk.catalogue is not None
    pages.show_page("gallery")
    pages.gallery._create({"title_az": "Kəlbəcər", "title_en": "Kalbajar"})
    settle(desk.window)
    dropped(pages.gallery.grid.viewport(), shared / "data" / "photos")
    qtbot.waitUntil(lambda: len(pages.gallery.grid.cells.cells) == PHOTOGRAPHS, timeout=MOMENT)
    settle(desk.window)
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
        wall = exhibitions.wall(reading, show)
    assert [frame.order for frame in wall] == list(range(1, PHOTOGRAPHS + 1))
    assert all(frame.sha256 for frame in wall)
    report = make(*proof(desk.catalogue, show), tmp_path / "book.pdf", Choices("az"))
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as book:
        assert len(book) == report.pages > PHOTOGRAPHS
    desk.window.bar.undo.trigger()
    qtbot.waitUntil(lambda: not pages.gallery.grid.cells.cells, timeout=MOMENT)
    with desk.catalogue.reading() as reading:
        assert items.cards(reading) == ()
    desk.close()
