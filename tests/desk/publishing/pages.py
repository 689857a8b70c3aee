"""What the tests of the publishing page share: going there, what hangs, the dialog in front."""

from PySide6.QtWidgets import QDialog

from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.exhibitions import service as exhibitions
from tests.desk.conftest import Desk


def page_of(desk: Desk) -> PublishingPage:
    page = desk.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    return page


def opened(desk: Desk) -> PublishingPage:
    desk.pages.print_paper()
    desk.settle()
    return page_of(desk)


def hung(desk: Desk) -> list[str]:
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
        return [frame.item for frame in exhibitions.wall(reading, show) if frame.item]


def pages_in(page: PublishingPage) -> int:
    assert page.preview.shown is not None
    return page.preview.shown.preview.pages


def dialog_over(desk: Desk, kind: type[QDialog]) -> QDialog:
    desk.settle()
    return next(found for found in desk.window.findChildren(kind) if found.isVisible())
