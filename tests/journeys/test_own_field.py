"""A field of the museum's own, from the settings to the inspector, the search, the trash and back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.settings.page import SettingsPage
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.search.query import Query, find
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from tests.desk.conftest import Desk, catalogue, desk, dressed, photographs

__all__ = ["catalogue", "desk", "dressed", "photographs"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def settings(desk: Desk) -> Iterator[SettingsPage]:
    """The settings beside the window, on the same catalogue."""
    before, pages = own_in_force(), desk.pages
    memory = pages._memory
    site = Site(pages.records, pages.pictures, pages.drafts, desk.jobs, memory, desk.catalogue.folder)
    page = SettingsPage(site, "en")
    pages.records.changed.connect(page.hear)
    page.resize(1256, 824)
    page.load()
    desk.settle()
    yield page
    pages.records.changed.disconnect(page.hear)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    take_own(before)


def show(desk: Desk, settings: SettingsPage) -> None:
    settings.show()
    settings.activateWindow()
    assert QTest.qWaitForWindowActive(settings)
    desk.settle()


def back(desk: Desk, settings: SettingsPage) -> None:
    settings.hide()
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    desk.settle()


def write(desk: Desk, line: QWidget, text: str) -> None:
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    desk.settle()


def edit(desk: Desk, name: str) -> FieldEdit | None:
    """The field of the inspector, its section unfolded."""
    for section in desk.pages.inspector.form.sections:
        section.unfold(section.group == "own" or section.is_unfolded)
    desk.settle()
    return next((one for one in desk.pages.inspector.form.edits() if one.field.name == name), None)


def found(desk: Desk, text: str) -> list[str]:
    with desk.catalogue.reading() as reading:
        return [hit.title.en for hit in find(reading, Query(text=text), "en").hits]


def test_a_field_of_the_museums_own(desk: Desk, settings: SettingsPage) -> None:
    desk.choose(0)
    assert edit(desk, "own_lens") is None

    # Made in the settings, by its label alone.
    show(desk, settings)
    QTest.mouseClick(settings.own_fields.add, Qt.MouseButton.LeftButton)
    write(desk, settings.own_fields.editor.labels["en"], "Lens")
    back(desk, settings)

    # It stands in the form of the photograph that is chosen, and is filled in there.
    lens = edit(desk, "own_lens")
    assert lens is not None
    assert lens.isVisible()
    line = lens.control.inner()
    assert isinstance(line, QLineEdit)
    write(desk, line, "Summicron")
    assert desk.window.bar._undo_name.startswith("Lens of ")
    assert found(desk, "summicron") == ["A mountain path"]

    # Undo takes the value back, redo brings it.
    desk.window.bar.undo.trigger()
    desk.settle()
    assert found(desk, "summicron") == []
    desk.window.bar.redo.trigger()
    desk.settle()
    assert found(desk, "summicron") == ["A mountain path"]

    # Thrown away, it is nowhere; taken back, its value is there again.
    show(desk, settings)
    QTest.mouseClick(settings.own_fields.editor.trash, Qt.MouseButton.LeftButton)
    desk.settle()
    back(desk, settings)
    assert edit(desk, "own_lens") is None
    assert found(desk, "summicron") == []
    desk.window.bar.undo.trigger()
    desk.settle()
    again = edit(desk, "own_lens")
    assert again is not None
    assert again.control.text() == "Summicron"
    assert found(desk, "summicron") == ["A mountain path"]
