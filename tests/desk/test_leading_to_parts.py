"""What is asked for within an exhibition opens where it is written: an event, a section, a text, a field."""

import pytest
from PySide6.QtWidgets import QDialog

from kalbajar_catalogue.desk.exhibitions.text_dialog import TextDialog
from kalbajar_catalogue.desk.forms.record_dialog import RecordDialog
from kalbajar_catalogue.desk.publishing.mender import Mender
from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.desk.publishing.previewer import Set
from kalbajar_catalogue.desk.publishing.report_lines import lines
from kalbajar_catalogue.desk.publishing.report_panel import ReportPanel
from kalbajar_catalogue.desk.whereabouts import EXHIBITION, Whereabouts, whereabouts
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Section
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing.report import Finding
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.texts import service as texts
from kalbajar_catalogue.texts.records import Text
from tests.desk.conftest import WHO, Desk

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def parts(desk: Desk) -> dict[str, str]:
    """The uids of an exhibition, and of an event, a section and a text of it."""
    with desk.catalogue.work(WHO, Action("event.added")) as work:
        show = exhibitions.listed(work)[0].uid
        event = store.insert(work, Event(exhibition=show, title=Multilingual(en="Opening"))).uid
        section = store.insert(work, Section(exhibition=show, title=Multilingual(en="Before"))).uid
        text = texts.write(work, show, "foreword", "ru", "Слово директора").uid
    desk.settle()
    return {"exhibition": show, Event.kind: event, Section.kind: section, Text.kind: text}


def dialogs(desk: Desk, kind: type[QDialog]) -> list[QDialog]:
    desk.settle()
    return [one for one in desk.window.findChildren(kind) if one.isVisible()]


@pytest.mark.parametrize("kind", [Event.kind, Section.kind, Text.kind])
def test_what_lies_in_an_exhibition_is_found_with_what_is_meant_of_it(
    desk: Desk, parts: dict[str, str], kind: str
) -> None:
    with desk.catalogue.reading() as reading:
        found = whereabouts(parts[kind])(reading)
    assert found == Whereabouts(EXHIBITION, parts["exhibition"], EXHIBITION, parts[kind], kind)


@pytest.mark.parametrize("kind", [Event.kind, Section.kind])
def test_an_event_and_a_section_open_over_the_page_of_their_exhibition(
    desk: Desk, parts: dict[str, str], kind: str
) -> None:
    desk.pages.deeds.show_record(parts[kind])
    (dialog,) = dialogs(desk, RecordDialog)
    assert isinstance(dialog, RecordDialog)
    assert dialog.form.ref
    assert desk.pages.rooms.exhibitions.exhibition == parts["exhibition"]
    dialog.reject()
    desk.pages.rooms.exhibitions.one.load()
    assert not dialogs(desk, RecordDialog), "it opens once"


def test_a_text_opens_in_its_language(desk: Desk, parts: dict[str, str]) -> None:
    desk.pages.deeds.show_record(parts[Text.kind])
    (dialog,) = dialogs(desk, TextDialog)
    assert isinstance(dialog, TextDialog)
    assert dialog.area.toPlainText() == "Слово директора"
    dialog.reject()


def test_a_finding_on_a_text_of_the_exhibition_opens_the_text(desk: Desk, parts: dict[str, str]) -> None:
    desk.pages.print_paper()
    desk.settle()
    page = desk.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    assert page.preview.shown is not None
    mend(page.mender, page.preview.shown, Finding("print.text_cut", "", "foreword", "ru"), page)
    (dialog,) = dialogs(desk, TextDialog)
    assert isinstance(dialog, TextDialog)
    assert dialog.area.toPlainText() == "Слово директора"
    dialog.reject()
    mend(page.mender, page.preview.shown, Finding("print.text_cut", "", "summary", "ru"), page)
    desk.settle()
    focused = desk.pages.rooms.exhibitions.one.facts.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Summary")


def test_a_finding_on_an_event_opens_the_event(desk: Desk, parts: dict[str, str]) -> None:
    desk.pages.print_paper()
    desk.settle()
    page = desk.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    assert page.preview.shown is not None
    found = Finding("print.fallback", "", "event", "az", {"used": "en"}, 3, parts[Event.kind])
    mend(page.mender, page.preview.shown, found, page)
    (dialog,) = dialogs(desk, RecordDialog)
    dialog.reject()


def mend(mender: Mender, found: Set, finding: Finding, over: PublishingPage) -> None:
    (line,) = (line for line in lines([finding]) if not line.well)
    mender.mend_line(line, found, "en", over)


def test_a_finding_of_the_list_without_a_page_leads_to_its_record(desk: Desk) -> None:
    panel = ReportPanel("en", desk.window)
    panel.show_findings([Finding("print.fallback", "2", "caption", "az", {"used": "en"}),
                         Finding("print.fallback", "3", "caption", "az", {"used": "en"}, 7)], 3)  # fmt: skip
    pages: list[int] = []
    asked: list[tuple[str, ...]] = []
    panel.page_asked.connect(pages.append)
    panel.way_asked.connect(lambda line: asked.append(tuple(line.numbers)))
    row = next(row for row in panel.rows if not row.line.well)
    row.count.click()
    for action in row._menu.actions():
        assert action.isEnabled()
        action.trigger()
    row._menu.close()
    assert (asked, pages) == ([("2",)], [7])
    panel.close()
    panel.deleteLater()


def test_where_nothing_is_to_be_mended_the_filter_says_so(desk: Desk) -> None:
    panel = ReportPanel("en", desk.window)
    panel.show_findings([], 3)
    assert panel.rows
    panel.mend.click()
    assert not panel.rows
    assert not panel._none.isHidden()
    assert panel._none.text() == "Nothing is to be mended."
    panel.every.click()
    assert panel._none.isHidden()
    panel.deleteLater()
