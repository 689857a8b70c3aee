"""An exhibition from nothing to a hung and numbered show, through the page's own widgets, and all of it taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.desk.exhibitions import hang_drag
from kalbajar_catalogue.desk.exhibitions.chooser import HangChooser
from kalbajar_catalogue.desk.exhibitions.hang_painter import Parts
from kalbajar_catalogue.desk.exhibitions.numbering import NumberingDialog
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.record_dialog import RecordDialog
from kalbajar_catalogue.desk.forms.record_form import RecordForm
from kalbajar_catalogue.exhibitions import sections
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibition
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, empty_folder, live, photographs
from tests.desk.conftest import dressed
from tests.desk.hall import WHO, Hall

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def hall(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Hall]:
    """The page on a catalogue with four works and no exhibition."""
    photographs(catalogue, "Flock", "Gorge", "Village", "Waterfall")
    opened = Hall(catalogue, tmp_path)
    yield opened
    opened.close()


def field(form: RecordForm, name: str) -> FieldEdit:
    form.focus_on(name)
    return next(edit for edit in form.form.edits() if edit.field.name == name)


def typed(hall: Hall, form: RecordForm, name: str, text: str, language: str = "") -> None:
    """Type into a field of a form and leave it."""
    if language:
        QTest.mouseClick(form.tabs.buttons[language], Qt.MouseButton.LeftButton)
    inner = field(form, name).control.inner()
    inner.setFocus()
    QTest.keyClicks(inner, text)
    QTest.keyClick(inner, Qt.Key.Key_Tab)
    hall.settle()


def only_show(hall: Hall) -> Exhibition:
    with hall.catalogue.reading() as reading:
        return exhibitions.get(reading, hall.page.exhibition)


def heads(hall: Hall) -> list[str]:
    return [row.title for row in hall.view.model_of_rows.rows if row.kind == "head"]


def begin(hall: Hall) -> None:
    """Make an exhibition and say what is known of it."""
    QTest.mouseClick(hall.page.list.new, Qt.MouseButton.LeftButton)
    hall.settle()
    facts = hall.page.one.facts
    focused: QWidget | None = hall.page.focusWidget()
    assert focused is field(facts, "title").control.inner()
    typed(hall, facts, "title", "Palette", "en")
    typed(hall, facts, "title", "Palitra", "az")
    typed(hall, facts, "begin_date", "unknown")
    typed(hall, facts, "organisers", "National Carpet Museum (organiser)")
    show = only_show(hall)
    assert (show.title.en, show.title.az, show.begin_date) == ("Palette", "Palitra", "")
    assert [role.role for role in show.organisers] == ["organiser"]
    assert facts._dates.text() == "Not recorded"


def add_sections(hall: Hall) -> None:
    editor, hang = hall.page.one.hang.editor, hall.page.one.hang
    for title in ("Nature", "History"):
        QTest.mouseClick(hang.section, Qt.MouseButton.LeftButton)
        editor.lines["en"].clear()
        QTest.keyClicks(editor.lines["en"], title)
        QTest.keyClick(editor.lines["en"], Qt.Key.Key_Return)
        hall.settle()
    assert heads(hall) == ["Nature", "History"]


def hang_all(hall: Hall) -> None:
    hall.view.choose([hall.uid("Nature")])
    QTest.mouseClick(hall.page.one.hang.hang, Qt.MouseButton.LeftButton)
    hall.settle()
    dialog = hall.page.one.hang.findChild(HangChooser)
    assert dialog is not None
    dialog.grid.selectAll()
    QTest.mouseClick(dialog.hang, Qt.MouseButton.LeftButton)
    hall.settle()
    assert [title for _, title in hall.hang()] == ["Flock", "Gorge", "Village", "Waterfall"]


def re_hang(hall: Hall) -> None:
    """One work by dropping it into the other section, one by keys."""
    rows = [row for row in hall.view.model_of_rows.rows if row.title == "Flock"]
    hall.drop(hang_drag.data_of(rows), len(hall.view.model_of_rows.rows) - 1)
    hall.view.choose([hall.uid("Waterfall")])
    hall.press(Qt.Key.Key_Up, alt=True)
    assert hall.hang() == [("1", "Gorge"), ("2", "Waterfall"), ("3", "Village"), ("4", "Flock")]


def number(hall: Hall) -> None:
    hall.page.one.hang.menus.open(
        hall.page.one.hang.menus.of_numbers(), hall.page.mapToGlobal(hall.page.rect().center())
    )
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    hall.settle()
    assert all(row.fixed for row in hall.view.model_of_rows.rows if row.kind == "work")
    hall.page.one.hang.ask_pattern()
    dialog = hall.page.one.hang.findChild(NumberingDialog)
    assert dialog is not None
    dialog.line.setText("{section}{n:02}")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    hall.settle()
    assert [shown for shown, _ in hall.hang()] == ["I01", "I02", "I03", "II01"]


def set_wall(hall: Hall) -> None:
    index = hall.view.model_of_rows.index(hall.place("Gorge"))
    hall.view.scrollTo(index)
    QTest.mouseClick(
        hall.view.viewport(), Qt.MouseButton.LeftButton, pos=Parts(hall.view.visualRect(index)).wall.center()
    )
    QTest.keyClicks(hall.view.editor, "North")
    QTest.keyClick(hall.view.editor, Qt.Key.Key_Return)
    hall.settle()
    assert hall.view.model_of_rows.rows[hall.place("Gorge")].wall == "North"


def add_event(hall: Hall) -> None:
    hall.page.one.ask_event("")
    hall.settle()
    dialog = hall.page.one.findChild(RecordDialog)
    assert dialog is not None
    typed(hall, dialog.form, "title", "Concert", "en")
    typed(hall, dialog.form, "begin", "25.11.2025 19:00")
    dialog.reject()
    hall.settle()
    with hall.catalogue.reading() as reading:
        (event,) = store.fetch(reading, Event)
    assert (event.title.en, event.begin[:16], event.exhibition) == ("Concert", "2025-11-25T19:00", hall.page.exhibition)
    assert [day.day for day in hall.page.one.board.days] == ["2025-11-25"]  # type: ignore[union-attr]


def copy(hall: Hall) -> None:
    first = hall.page.exhibition
    QTest.mouseClick(hall.page.one.header.copy, Qt.MouseButton.LeftButton)
    hall.settle()
    assert hall.page.exhibition != first
    assert hall.hang() == []
    assert heads(hall) == ["Nature", "History"]
    with hall.catalogue.reading() as reading:
        assert len(sections.sections(reading, hall.page.exhibition)) == 2


def test_a_show_is_hung_and_all_of_it_is_taken_back(hall: Hall) -> None:
    before = live(hall.catalogue)
    for step in (begin, add_sections, hang_all, re_hang, number, set_wall, add_event, copy):
        step(hall)
    for _ in range(40):
        if not hall.undo_name():
            break
        hall.undo()
    with hall.catalogue.reading() as reading:
        assert history.next_undo(reading, WHO) is None
    assert live(hall.catalogue) == before
    assert hall.page.exhibition == ""
    assert hall.page.list.model.rows == ()
