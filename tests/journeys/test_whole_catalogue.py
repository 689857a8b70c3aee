"""A colleague's catalogue is dropped on the page that imports, looked at, brought in with its pictures, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app.desk import Desk
from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.desk.screens import settle
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store
from tests.catalogues import empty_folder as empty_folder
from tests.catalogues import files_in
from tests.desk.whole_ground import museum
from tests.exporting.conftest import as_before as as_before

__all__ = ["museum"]
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


@pytest.mark.usefixtures("as_before")
def test_a_colleagues_catalogue_comes_in_with_its_pictures_and_leaves_by_undo(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, museum: Path
) -> None:
    before = files_in(museum)
    desk = Desk(qapp, tmp_path / "catalogue", "Aysel", "en")
    qtbot.addWidget(desk.window)
    desk.open()
    qtbot.waitUntil(desk.jobs.idle, timeout=MOMENT)
    desk.window.welcome.empty.click()
    qtbot.waitUntil(lambda: desk.window.pages is not None, timeout=MOMENT)
    pages, catalogue = desk.window.pages, desk.catalogue
    assert pages is not None
    assert catalogue is not None
    pages.import_table()
    settle(desk.window)
    wizard = pages.rooms.page("import")
    assert isinstance(wizard, ImportWizard)
    dropped(wizard.choose.area, museum)
    qtbot.waitUntil(lambda: wizard.state.whole is not None, timeout=MOMENT)
    settle(desk.window)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.state.total is not None and not wizard.foot.busy, timeout=MOMENT)
    settle(desk.window)
    wizard.check.deeds.go.click()
    qtbot.waitUntil(lambda: wizard.step is Step.DONE, timeout=MOMENT)
    settle(desk.window)
    with catalogue.reading() as reading:
        files = store.fetch(reading, MediaFile)
        assert len(files) == 2
        assert all(media.original(catalogue.folder, file).is_file() for file in files)
        assert [one.object_number for one in store.fetch(reading, Carpet)] == ["X-1"]
    wizard.finish.undo.click()
    qtbot.waitUntil(lambda: wizard.state.undone is not None, timeout=MOMENT)
    settle(desk.window)
    with catalogue.reading() as reading:
        counts = store.live_counts(reading)
        assert not {"carpet", "painting", "photograph", "media_file"} & {
            kind for kind, count in counts.items() if count
        }
    assert {name for name in files_in(museum) if "catalogue" not in name} == {
        name for name in before if "catalogue" not in name}  # fmt: skip
    desk.close()
