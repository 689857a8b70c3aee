"""Nothing of a catalogue stays open when another one takes its place; a page stands where its work belongs."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.exhibitions import service as exhibitions
from tests.desk.conftest import Desk


def hung(desk: Desk) -> list[str]:
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
        return [frame.item for frame in exhibitions.wall(reading, show) if frame.item]


def dialogs(desk: Desk) -> list[QDialog]:
    return [dialog for dialog in desk.window.findChildren(QDialog) if dialog.isVisible()]


def test_what_is_open_over_the_pages_closes_with_its_catalogue(desk: Desk) -> None:
    works = hung(desk)
    desk.pages.deeds.export_tables(works)
    desk.pages.openings.change_many(works)
    desk.settle()
    assert len(dialogs(desk)) == 2
    desk.window.show_welcome(desk.folder)
    desk.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert dialogs(desk) == []
    assert desk.window.pages is None


def test_the_rail_marks_the_subject_of_the_work_that_is_shown(desk: Desk) -> None:
    desk.pages.show_page("settings")
    desk.pages.deeds.show_record(hung(desk)[0])
    desk.settle()
    rail = desk.window.rail
    assert rail.currentItem().data(0x100) == "photographs"
    assert desk.pages.current == "work"
    desk.pages.go_back()
    assert desk.pages.current == "settings"


def test_printing_on_the_page_of_a_work_prints_that_work(desk: Desk) -> None:
    (one, *_) = hung(desk)
    desk.pages.deeds.show_record(one)
    desk.settle()
    desk.pages.print_chosen()
    desk.settle()
    page = desk.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    assert desk.pages.current == "publish"
    assert page.subject.works == (one,)
