"""The dialogs that change many works at once: their choices, their preview, what they write."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from kalbajar_catalogue.desk.actions import first_few
from kalbajar_catalogue.desk.batch import verbs
from kalbajar_catalogue.desk.batch.dialog import BatchDialog
from kalbajar_catalogue.desk.batch.lines import ALL, REFUSED, THEN
from kalbajar_catalogue.desk.batch.paste import PasteDialog
from kalbajar_catalogue.desk.batch.step import StepCard
from kalbajar_catalogue.desk.gallery import verbs as wall_verbs
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.works import verbs as work_verbs
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.batch import Operation, Outcome
from kalbajar_catalogue.items.records import Carpet, Painting
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


def works(desk: Desk, count: int) -> list[str]:
    """So many new carpets, and one painting."""
    with desk.catalogue.work(WHO, Action("record.added")) as work:
        made = items.add(work, [*(Carpet(knots_horizontal_dm=36) for _ in range(count)), Painting()])
    return [one.uid for one in made]


@pytest.fixture
def site(desk: Desk, tmp_path: Path) -> Site:
    pages = desk.pages
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    return Site(pages.records, pages.pictures, pages.drafts, desk.jobs, memory, desk.catalogue.folder)


@pytest.fixture
def opened(desk: Desk) -> Iterator[Callable[[QDialog], None]]:
    """Shows dialogs, and lets them go after the test."""
    shown: list[QDialog] = []

    def show(dialog: QDialog) -> None:
        shown.append(dialog)
        dialog.open()
        desk.settle()

    yield show
    for dialog in shown:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.close()
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


Opened = Callable[[QDialog], None]


def batch(desk: Desk, site: Site, opened: Opened, uids: list[str]) -> BatchDialog:
    dialog = BatchDialog(site, uids, "en", desk.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    opened(dialog)
    return dialog


def do(desk: Desk, dialog: BatchDialog, field: str, text: str, operation: Operation = Operation.SET) -> StepCard:
    """Choose a field, what is done, and with what, in the last card."""
    card = dialog.cards[-1]
    card.choose(field)
    card.operation.setCurrentIndex(card.operation.findData(operation.value))
    card.operation.activated.emit(card.operation.currentIndex())
    control = card.value if operation in (Operation.SET, Operation.ADD, Operation.REMOVE) else card.text
    control.show_text(text)
    control.typed.emit()
    dialog.refresh()
    desk.settle()
    return card


def test_the_button_says_what_it_does_and_why_it_does_nothing(desk: Desk, site: Site, opened: Opened) -> None:
    dialog = batch(desk, site, opened, works(desk, 3))
    assert not dialog.go.isEnabled()
    assert dialog._why.text().startswith("Choose a field")
    do(desk, dialog, "knots_horizontal_dm", "36")
    assert not dialog.go.isEnabled()
    assert dialog._why.text() == "Nothing would change."
    do(desk, dialog, "knots_horizontal_dm", "40")
    assert dialog.go.isEnabled()
    assert dialog.go.text().startswith("Change 3")
    assert dialog.panel.preview.of(Outcome.ABSENT) == 1


@pytest.mark.parametrize("typed", ["knots across", "Eninə ilmələr", "узлов по горизонтали", "KNOTS ACR"])
def test_a_field_is_found_by_its_name_in_any_language(desk: Desk, site: Site, opened: Opened, typed: str) -> None:
    dialog = batch(desk, site, opened, works(desk, 1))
    line = dialog.cards[0].field
    line.setFocus()
    line.setText(typed)
    line.editingFinished.emit()
    assert line.name == "knots_horizontal_dm"
    assert line.text() == "Knots across"


def test_what_stands_there_now_is_shown(desk: Desk, site: Site, opened: Opened) -> None:
    uids = works(desk, 2)
    with desk.catalogue.work(WHO, Action("record.edited")) as work:
        items.change(work, uids[0], {"knots_vertical_dm": 44})
    dialog = batch(desk, site, opened, uids)
    card = do(desk, dialog, "knots_horizontal_dm", "1")
    assert card._now.text() == "Now the same in all: 36"
    card = do(desk, dialog, "knots_vertical_dm", "1")
    assert not card._now.isHidden()


def test_steps_are_stacked_and_taken_out_again(desk: Desk, site: Site, opened: Opened) -> None:
    dialog = batch(desk, site, opened, works(desk, 2))
    do(desk, dialog, "knots_horizontal_dm", "40")
    dialog.more.click()
    do(desk, dialog, "title", "Yeni: ", Operation.PREPEND)
    assert [step.key for step in dialog.steps] == ["knots_horizontal_dm", "title_en"]
    assert dialog.panel.preview.of(Outcome.CHANGES) == 3
    dialog.cards[0].away.click()
    desk.settle()
    assert [step.key for step in dialog.steps] == ["title_en"]


def test_a_refused_value_is_shown_with_its_reason(desk: Desk, site: Site, opened: Opened) -> None:
    dialog = batch(desk, site, opened, works(desk, 2))
    do(desk, dialog, "dimension", "huge")
    assert not dialog.go.isEnabled()
    assert not dialog.skip.isHidden()
    dialog.panel.filters.buttons[REFUSED].click()
    model = dialog.panel.model
    assert model.rowCount() == 3
    assert "huge" in str(model.data(model.index(0, THEN)))
    dialog.skip.click()
    assert dialog._why.text() == "Nothing would change."


def test_a_pattern_that_cannot_be_read_is_said_and_nothing_is_written(desk: Desk, site: Site, opened: Opened) -> None:
    dialog = batch(desk, site, opened, works(desk, 1))
    card = dialog.cards[0]
    card.choose("title")
    card.finding.setCurrentIndex(card.finding.findData("pattern"))
    do(desk, dialog, "title", "(", Operation.REPLACE)
    assert "is not a pattern" in dialog._why.text()
    assert not dialog.go.isEnabled()


def test_the_preview_follows_the_typing_and_stays_quiet_while_it_goes_on(
    desk: Desk, site: Site, opened: Opened
) -> None:
    dialog = batch(desk, site, opened, works(desk, 1))
    do(desk, dialog, "knots_horizontal_dm", "4")
    dialog.cards[0].value.inner().setFocus()
    QTest.keyClicks(dialog.cards[0].value.inner(), "0")
    assert not dialog.go.isEnabled()
    assert dialog._typing.isActive()
    dialog.refresh()
    desk.settle()
    assert dialog.go.isEnabled()


def test_it_is_written_as_one_step_and_the_dialog_goes(desk: Desk, site: Site, opened: Opened) -> None:
    uids = works(desk, 3)
    dialog = batch(desk, site, opened, uids)
    told: list[int] = []
    dialog.written.connect(told.append)
    do(desk, dialog, "knots_horizontal_dm", "40")
    dialog.go.click()
    desk.settle()
    assert told == [3]
    assert not dialog.isVisible()
    with desk.catalogue.reading() as reading:
        newest = history.change_sets(reading)[0]
        assert newest.action.values == {"count": 3, "field": "Knots across"}
        assert items.shown(reading, uids[0], "en")["knots_horizontal_dm"] == "40"


def test_it_comes_back_when_the_catalogue_refuses(desk: Desk, site: Site, opened: Opened) -> None:
    uids = works(desk, 2)
    dialog = batch(desk, site, opened, uids)
    card = do(desk, dialog, "title", "x", Operation.REPLACE)
    card.text.show_text("36")
    do(desk, dialog, "knots_horizontal_dm", "36", Operation.REPLACE)
    dialog.cards[0].by.show_text("40")
    dialog.refresh()
    desk.settle()
    assert dialog.go.isEnabled()
    with desk.catalogue.work(WHO, Action("record.edited")) as work:
        items.change(work, uids[0], {"knots_horizontal_dm": 3600})
    dialog.cards[0].by.show_text("many")
    dialog.start()
    desk.settle()
    assert dialog.isVisible()
    assert dialog.panel.preview.of(Outcome.REFUSED) == 2
    assert dialog._why.text().startswith("Mend what is refused")


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_it_speaks_every_language_and_every_control_has_a_name(
    desk: Desk, site: Site, opened: Opened, language: str
) -> None:
    dialog = batch(desk, site, opened, works(desk, 1))
    do(desk, dialog, "title", "x")
    desk.window.speak(language)
    dialog.speak(language)  # type: ignore[arg-type]  # the three codes are the languages
    desk.settle()
    named = [dialog.go, dialog.leave, dialog.more, dialog.panel.table, dialog.cards[0].field, dialog.cards[0].operation]
    assert all(widget.accessibleName() for widget in named)


def paste(desk: Desk, site: Site, opened: Opened, text: str) -> PasteDialog:
    dialog = PasteDialog(site, "en", text, "carpet", desk.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    opened(dialog)
    return dialog


def test_a_table_is_pasted_without_its_broken_row(desk: Desk, site: Site, opened: Opened) -> None:
    dialog = paste(desk, site, opened, "Title [az]\tKnots across\nBir\t40\nİki\tmany\nÜç\t36\n")
    assert (dialog.panel.preview.of(Outcome.NEW), dialog.panel.preview.of(Outcome.REFUSED)) == (2, 1)
    assert not dialog.go.isEnabled()
    dialog.skip.click()
    assert dialog.go.isEnabled()
    dialog.go.click()
    desk.settle()
    with desk.catalogue.reading() as reading:
        titles = {one.title.best("az").text for one in store.fetch(reading, Carpet)}
    assert titles == {"Bir", "Üç"}


def test_a_column_gets_its_field_by_hand(desk: Desk, site: Site, opened: Opened) -> None:
    dialog = paste(desk, site, opened, "N-1\tBir\nN-2\tİki\n")
    assert [choice.value() for choice in dialog.columns] == ["object_number", ""]
    choice = dialog.columns[1]
    choice.setCurrentIndex(choice.findData("title_az"))
    choice.activated.emit(choice.currentIndex())
    desk.settle()
    dialog.panel.filters.buttons[ALL].click()
    assert {line.after for line in dialog.panel.preview.lines} == {"N-1", "N-2", "Bir", "İki"}


def test_nothing_on_the_clipboard_is_said(desk: Desk, site: Site, opened: Opened) -> None:
    dialog = paste(desk, site, opened, "")
    assert not dialog.go.isEnabled()
    assert "no table" in dialog._why.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_long_table_is_looked_at_in_parts_that_a_new_choice_stops(desk: Desk, site: Site, opened: Opened) -> None:
    count = 2 * verbs.PART + 10
    dialog = paste(desk, site, opened, "Title [az]\n" + "".join(f"Ad {number}\n" for number in range(count)))
    assert dialog.panel.preview.of(Outcome.NEW) == count
    assert dialog.go.isEnabled()
    dialog.refresh()
    dialog.take("Title [az]\nBaşqa\n")
    desk.settle()
    assert [line.after for line in dialog.panel.preview.lines if line.key == "title_az"] == ["Başqa"]
    assert dialog.panel.preview.of(Outcome.NEW) == 1


def test_a_table_is_taken_in_its_own_time_and_the_last_one_counts(desk: Desk, site: Site, opened: Opened) -> None:
    dialog = paste(desk, site, opened, "Title [az]\nBir\n")
    dialog.take("Title [az]\nİki\n")
    dialog.take("Title [en]\nThree\nFour\n")
    assert (dialog.columns, dialog.go.isEnabled()) == ([], False)
    dialog.clears.click()
    desk.settle()
    assert [choice.value() for choice in dialog.columns] == ["title_en"]
    assert {line.after for line in dialog.panel.preview.lines} == {"Three", "Four"}


@pytest.mark.parametrize(("count", "said"), [(2, "N-0, N-1"), (5, "N-0, N-1, N-2, N-3, N-4"),
                                             (40, "N-0, N-1, N-2, N-3, N-4 … (40)")])  # fmt: skip
def test_an_action_on_very_many_works_has_a_short_name(count: int, said: str) -> None:
    refs = [f"N-{number}" for number in range(count)]
    assert first_few(refs) == said
    assert work_verbs.deleted(refs).values == {"ref": said, "count": count}
    assert wall_verbs.taken_down(refs).values == {"number": said, "count": count}
