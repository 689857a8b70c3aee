"""A mistake of the program itself: named by its report, which can be brought into sight."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.desk.conftest import Desk


class Opener(QObject):
    """Whoever opens folders on this machine."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_a_mistake_names_the_report_and_shows_where_it_lies(desk: Desk, tmp_path: Path) -> None:
    opener, report = Opener(), tmp_path / "crash-1.txt"
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]  # the stub says bytes, a str is wanted
    try:
        desk.window.know_report(report)
        desk.jobs.broken.emit(ValueError())
        strip = desk.window.strip
        assert report.name in strip._message.text()
        strip._show.click()
        assert opener.opened == [str(tmp_path)]
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_a_mistake_without_a_report_offers_none_and_the_next_message_no_old_one(desk: Desk, tmp_path: Path) -> None:
    strip = desk.window.strip
    desk.jobs.broken.emit(ValueError())
    assert strip._show.isHidden()
    desk.window.know_report(tmp_path / "crash-1.txt")
    desk.jobs.broken.emit(ValueError())
    assert not strip._show.isHidden()
    strip.say("Saved")
    assert strip._show.isHidden()
