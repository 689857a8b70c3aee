"""Three hundred works changed at once through the dialog, undone; a refused value; a pasted table."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from kalbajar_catalogue.desk.batch.dialog import BatchDialog
from kalbajar_catalogue.desk.batch.lines import REFUSED, THEN
from kalbajar_catalogue.desk.batch.paste import PasteDialog
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.batch import Operation, Outcome
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk, catalogue, desk, dressed, photographs

__all__ = ["catalogue", "desk", "dressed", "photographs"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
COUNT = 300


@pytest.fixture
def carpets(desk: Desk) -> list[str]:
    with desk.catalogue.work(WHO, Action("record.added")) as work:
        made = items.add(work, [Carpet(title=Multilingual(f"xalça {number}")) for number in range(COUNT)])
    return [one.uid for one in made]


@pytest.fixture
def site(desk: Desk, tmp_path: Path) -> Site:
    pages, memory = desk.pages, QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    return Site(pages.records, pages.pictures, pages.drafts, desk.jobs, memory, desk.catalogue.folder)


@pytest.fixture
def leaving() -> Iterator[list[QDialog]]:
    """Dialogs that are let go after the test."""
    dialogs: list[QDialog] = []
    yield dialogs
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(desk: Desk, dialog: BatchDialog | PasteDialog, leaving: list[QDialog]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    leaving.append(dialog)
    dialog.open()
    desk.settle()


def stored(desk: Desk) -> tuple[Carpet, ...]:
    with desk.catalogue.reading() as reading:
        return store.fetch(reading, Carpet)


def choose(desk: Desk, dialog: BatchDialog, name: str, operation: Operation) -> None:
    """Find a field by its name and choose what is done to it, as hands do."""
    card = dialog.cards[-1]
    card.field.setFocus()
    card.field.selectAll()
    QTest.keyClicks(card.field, name)
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    card.operation.setCurrentIndex(card.operation.findData(operation.value))
    card.operation.activated.emit(card.operation.currentIndex())
    desk.settle()


def test_three_hundred_works_are_changed_at_once_and_undone(
    desk: Desk, site: Site, carpets: list[str], leaving: list[QDialog]
) -> None:
    dialog = BatchDialog(site, carpets, "en", desk.window)
    opened(desk, dialog, leaving)
    choose(desk, dialog, "Knots across", Operation.SET)
    QTest.keyClicks(dialog.cards[0].value.inner(), "40")
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    choose(desk, dialog, "Title", Operation.CASE)
    QTest.mouseClick(dialog.cards[1].tabs.buttons["az"], Qt.MouseButton.LeftButton)
    dialog.refresh()
    desk.settle()
    assert dialog.panel.preview.of(Outcome.CHANGES) == COUNT
    assert dialog.panel.model.rowCount() == 2 * COUNT
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    desk.settle()
    assert not dialog.isVisible()
    assert {(one.knots_horizontal_dm, one.title.az[0]) for one in stored(desk)} == {(40, "X")}
    assert f"{COUNT} works" in desk.window.bar._undo_name
    desk.window.bar.undo.trigger()
    desk.settle()
    assert {(one.knots_horizontal_dm, one.title.az[0]) for one in stored(desk)} == {(None, "x")}


def test_a_refused_value_is_shown_and_blocks_until_it_is_mended(
    desk: Desk, site: Site, carpets: list[str], leaving: list[QDialog]
) -> None:
    dialog = BatchDialog(site, carpets, "en", desk.window)
    opened(desk, dialog, leaving)
    choose(desk, dialog, "Dimensions", Operation.SET)
    line = dialog.cards[0].value.inner()
    QTest.keyClicks(line, "three by two")
    dialog.refresh()
    desk.settle()
    assert dialog.panel.preview.of(Outcome.REFUSED) == COUNT
    QTest.mouseClick(dialog.panel.filters.buttons[REFUSED], Qt.MouseButton.LeftButton)
    model = dialog.panel.model
    assert "is not a size" in str(model.data(model.index(0, THEN)))
    assert not dialog.go.isEnabled()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "300 x 200")
    dialog.refresh()
    desk.settle()
    assert dialog.go.isEnabled()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    desk.settle()
    assert {tuple(size.value_mm for size in one.dimension) for one in stored(desk)} == {(3000.0, 2000.0)}


def test_a_table_of_five_rows_of_which_one_is_broken_is_pasted(
    desk: Desk, site: Site, carpets: list[str], leaving: list[QDialog]
) -> None:
    refs = [one.ref for one in stored(desk)[:3]]
    table = (
        "ref\tTitle [en]\tKnots across\tWeavers\n"
        f"{refs[0]}\tFirst\t40\tGül\n{refs[1]}\tSecond\tmany\t\n{refs[2]}\t\t36\t\n\tNew one\t30\tAna\n\tAnother\t\t\n"
    )
    dialog = PasteDialog(site, "en", table, "carpet", desk.window)
    opened(desk, dialog, leaving)
    outcomes = {outcome: dialog.panel.preview.of(outcome) for outcome in Outcome}
    assert (outcomes[Outcome.NEW], outcomes[Outcome.CHANGES], outcomes[Outcome.REFUSED]) == (2, 2, 1)
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.skip, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    desk.settle()
    titles = [one.title.en for one in stored(desk)]
    assert len(titles) == COUNT + 2
    assert {title for title in titles if title} == {"First", "New one", "Another"}
    desk.window.bar.undo.trigger()
    desk.settle()
    assert len(stored(desk)) == COUNT
