"""An event from the keys of the desk to the printed guide and to the screen in the hall."""

from datetime import datetime
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.forms.record_form import RecordForm
from kalbajar_catalogue.desk.programme.page import ProgrammePage
from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.freezing.freeze import freeze
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.kiosk.pages import programme as kiosk_page
from kalbajar_catalogue.kiosk.saying import Asked
from kalbajar_catalogue.kiosk.shows import shows_of
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers.guide import GUIDE
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.storage import store
from tests.catalogues import done
from tests.desk.conftest import WHO, Desk, catalogue, desk, dressed

__all__ = ["catalogue", "desk", "dressed"]


def typed(desk: Desk, form: RecordForm, name: str, text: str) -> None:
    """Type into a field of a form and leave it by Tab."""
    form.focus_on(name)
    desk.settle()
    focused = desk.window.focusWidget()
    QTest.keyClicks(focused, text)
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    desk.settle()


def test_an_event_goes_from_the_keys_to_the_guide_and_to_the_kiosk(desk: Desk, tmp_path: Path) -> None:
    desk.pages.show_page("programme")
    desk.settle()
    page = desk.pages.rooms.page("programme")
    assert isinstance(page, ProgrammePage)
    page.make_programme()
    desk.settle()
    typed(desk, page.programme_form, "title", "City Day")
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
    day = page.programme_form.uid
    done(desk.catalogue, lambda work: store.change(work, Exhibition.kind, show, {"programme": day}))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    typed(desk, page.event_form, "title", "Bonfire on the hill")
    typed(desk, page.event_form, "begin", "2025-11-25 19:30")
    event = page.event_form.uid

    edition, pool = proof(desk.catalogue, show)
    guide = tmp_path / "guide.pdf"
    print_paper(GUIDE, edition, pool, guide, Choices("en"))
    with pypdfium2.PdfDocument(guide) as pdf:
        words = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
    assert "Bonfire on the hill" in words
    assert "19:30" in words

    freeze(desk.catalogue, show, WHO, accept=True)
    editions = desk.catalogue.folder / "editions"
    shows = shows_of([reader.opened(editions, name) for name in reader.names(editions)])
    said = kiosk_page.say(Asked(shows, "en", "", datetime.fromisoformat("2025-11-25T12:00:00+04:00")))
    assert said is not None
    assert [(one["uid"], one["hours"], one["today"]) for one in said["days"][0]["line"]] == [(event, "19:30", True)]
    page.load()
    desk.settle()
    assert page.list.choose(event)
    desk.settle()
    assert "-1" in " ".join(name for _, name in page.around._editions or ())
