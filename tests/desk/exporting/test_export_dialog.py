"""The dialog that writes tables: what it offers, what it writes, what it says, and what a stop leaves behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QRadioButton, QWidget
from shiboken6 import isValid

from kalbajar_catalogue.desk.exhibitions.hang_rows import WORK
from kalbajar_catalogue.desk.exhibitions.page import ExhibitionsPage
from kalbajar_catalogue.desk.exporting import verbs
from kalbajar_catalogue.desk.exporting.dialog import FOLDER, ExportDialog
from kalbajar_catalogue.desk.exporting.in_view import CHOSEN, EVERYTHING, EXHIBITION, SHOWN, InView
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, RUNNING, STOPPED
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing import several
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import everything
from tests.desk.conftest import WHO, Desk, controls
from tests.exporting.reading_back import table, workbook

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
KEYS = "Ctrl+Shift+E"


def hung(desk: Desk) -> list[str]:
    with desk.catalogue.reading() as reading:
        return [frame.item for frame in exhibitions.wall(reading, show_of(desk)) if frame.item]


def show_of(desk: Desk) -> str:
    with desk.catalogue.reading() as reading:
        return exhibitions.listed(reading)[0].uid


@pytest.fixture
def carpets(desk: Desk) -> Desk:
    """The desk on the page of two carpets, one of them with something private."""
    with desk.catalogue.work(WHO, Action("test")) as work:
        items.add(work, [Carpet(object_number="X-1", current_location="shelf 3"), Carpet(object_number="X-2")])
    desk.pages._changed(work.changes)
    desk.pages.show_page("carpets")
    desk.settle()
    return desk


def opened(desk: Desk) -> ExportDialog:
    """The dialog that is open, when everything is counted."""
    desk.settle()
    return next(found for found in desk.window.findChildren(ExportDialog) if found.isVisible())


@pytest.fixture
def dialog(carpets: Desk) -> Iterator[ExportDialog]:
    carpets.pages.deeds.export_tables()
    found = opened(carpets)
    yield found
    if isValid(found):
        found.close()
    carpets.settle()


def choose(desk: Desk, dialog: ExportDialog, scope: str) -> None:
    dialog.scope.radios.by_key[scope].click()
    desk.settle()


def written(desk: Desk, dialog: ExportDialog, out: Path) -> Path:
    dialog.start(out)
    assert dialog.course.state == RUNNING
    assert not dialog.go.isEnabled()
    desk.settle()
    assert dialog.course.state == DONE, dialog.course.words.text()
    return out


def refs(out: Path, sheet: str) -> list[str]:
    return [row[0] for row in workbook(out)[sheet][1:]]


# What it begins with


def test_the_menu_and_the_keys_open_it_and_the_palette_offers_it(carpets: Desk) -> None:
    carpets.window.bar.exports.trigger()
    dialog = opened(carpets)
    assert dialog.scope.radios.key() == SHOWN
    assert dialog.scope.works == tuple(carpets.pages.works["carpet"].lists.rows.uids)
    dialog.close()
    carpets.settle()
    shortcut = next(one for one in carpets.pages._shortcuts if one.key() == QKeySequence(KEYS))
    shortcut.activated.emit()
    opened(carpets).close()
    carpets.settle()
    carpets.pages._do("export")
    opened(carpets).close()
    carpets.settle()


def test_of_a_list_that_is_filtered_it_takes_what_is_shown(carpets: Desk) -> None:
    page = carpets.pages.works["carpet"]
    page.look_for("X-2")
    carpets.settle()
    carpets.pages.deeds.export_tables()
    dialog = opened(carpets)
    assert dialog.scope.title == "Carpets · X-2"
    assert dialog.kinds.ticks["carpet"].text() == "Carpets · 1"
    dialog.close()
    carpets.settle()


def test_of_several_chosen_works_it_begins_with_those(carpets: Desk) -> None:
    page = carpets.pages.works["carpet"]
    page.lists.choose_all()
    view = page.lists.grid if page.lists.view == "cards" else page.lists.table
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(carpets)
    assert (dialog.scope.radios.key(), dialog.scope.works) == (CHOSEN, tuple(page.chosen_works()))
    assert len(dialog.scope.works) == 2
    dialog.close()
    carpets.settle()


def entry_of(menu: QMenu) -> str:
    return next(action.text() for action in menu.actions() if action.text().startswith("Export"))


def press(menu: QMenu) -> None:
    next(action for action in menu.actions() if action.text().startswith("Export")).trigger()
    menu.deleteLater()


def test_every_list_of_works_offers_it_in_its_menu(carpets: Desk) -> None:
    page = carpets.pages.works["carpet"]
    page.choose(page.lists.rows.uids[0])
    press(page.menu())
    dialog = opened(carpets)
    assert dialog.scope.works == (page.lists.rows.uids[0],)
    dialog.close()
    carpets.pages.show_page("gallery")
    carpets.settle()
    gallery = carpets.pages.gallery
    carpets.choose(0)
    press(gallery.menu(gallery.views.chosen_cells()))
    dialog = opened(carpets)
    assert (dialog.scope.radios.key(), dialog.scope.works) == (CHOSEN, (hung(carpets)[0],))
    dialog.close()
    carpets.settle()


def test_the_hang_of_an_exhibition_offers_it_too(desk: Desk) -> None:
    desk.pages.deeds.show_record(show_of(desk))
    desk.settle()
    page = desk.pages.rooms.exhibitions
    assert isinstance(page, ExhibitionsPage)
    hang = page.one.hang
    assert hang.board is not None
    rows = [row for row in hang.list.model_of_rows.rows if row.kind == WORK][:2]
    press(hang.menus.of_chosen(rows))
    dialog = opened(desk)
    assert dialog.scope.works == tuple(row.item for row in rows)
    dialog.close()
    desk.pages.deeds.export_tables()
    dialog = opened(desk)
    assert (dialog.scope.radios.key(), dialog.scope.exhibition) == (EXHIBITION, show_of(desk))
    dialog.close()
    desk.settle()


def test_the_exhibition_it_begins_with_is_what_is_counted(desk: Desk) -> None:
    """What is counted before the exhibitions are known is counted of the one in view, not of everything."""
    desk.pages.deeds.show_record(show_of(desk))
    desk.settle()
    desk.pages.deeds.export_tables()
    dialog = opened(desk)
    assert dialog.scope.radios.key() == EXHIBITION
    first = dialog.go.text()
    choose(desk, dialog, EVERYTHING)
    every = dialog.go.text()
    choose(desk, dialog, EXHIBITION)
    assert dialog.go.text() == first != every
    dialog.close()
    desk.settle()


def test_a_page_without_works_begins_with_everything(desk: Desk) -> None:
    desk.pages.show_page("history")
    desk.pages.deeds.export_tables()
    dialog = opened(desk)
    assert dialog.scope.radios.key() == EVERYTHING
    assert not dialog.scope.radios.by_key[SHOWN].isVisible()
    assert not dialog.scope.radios.by_key[CHOSEN].isVisible()
    assert dialog.scope.radios.by_key[EXHIBITION].isVisible()
    dialog.close()
    desk.settle()


def test_a_scope_of_which_there_is_nothing_is_not_begun_with() -> None:
    assert InView().beginning_with(SHOWN).wanted == EVERYTHING
    assert InView(shown=("a",)).beginning_with(SHOWN).wanted == SHOWN
    assert InView(exhibition="a").beginning_with(CHOSEN).wanted == EVERYTHING


# What it writes


def test_what_is_written_is_the_same_when_it_is_imported(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    choose(carpets, dialog, EVERYTHING)
    before = everything(carpets.catalogue)
    out = written(carpets, dialog, tmp_path / "all.xlsx")
    found = several.check(carpets.catalogue, several.opened(out))
    assert found.count(Status.SAME) == dialog.kinds.count > 0
    assert found.count(Status.NEW, Status.CHANGED, Status.REFUSED) == 0
    assert everything(carpets.catalogue) == before
    assert dialog.course.words.text().endswith("written to all.xlsx")


def test_each_scope_holds_what_its_name_says(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    with carpets.catalogue.reading() as reading:
        photographs = {ref for _, ref in store.glance(reading, Photograph, ())}
    choose(carpets, dialog, EXHIBITION)
    book = workbook(written(carpets, dialog, tmp_path / "show.xlsx"))
    assert "Carpets" not in book
    assert {row[0] for row in book["Photographs"][1:]} == photographs
    assert {"Exhibitions", "Exhibits", "People and organisations"} < book.keys()
    choose(carpets, dialog, SHOWN)
    book = workbook(written(carpets, dialog, tmp_path / "list.xlsx"))
    assert "Photographs" not in book
    assert len(book["Carpets"]) == 3


def test_another_exhibition_is_chosen_from_the_list(carpets: Desk, dialog: ExportDialog) -> None:
    dialog.scope.show_choice.activated.emit(0)
    carpets.settle()
    assert dialog.what().exhibition == show_of(carpets)
    assert dialog.kinds.ticks["exhibit"].text() == "Exhibits · 3"


def test_only_the_tables_that_are_ticked_are_written(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    choose(carpets, dialog, EVERYTHING)
    assert dialog.what().kinds == ()
    dialog.kinds.none.click()
    assert not dialog.go.isEnabled()
    assert dialog._why.text() == "Tick a table."
    for kind in ("photograph", "exhibit"):
        dialog.kinds.ticks[kind].click()
    assert dialog.go.isEnabled()
    assert "6" in dialog.go.text()
    assert list(workbook(written(carpets, dialog, tmp_path / "some.xlsx"))) == ["Photographs", "Exhibits"]
    dialog.kinds.all.click()
    assert dialog.what().kinds == ()


def test_what_was_not_ticked_stays_so_with_another_scope(carpets: Desk, dialog: ExportDialog) -> None:
    choose(carpets, dialog, EVERYTHING)
    dialog.kinds.ticks["agent"].click()
    choose(carpets, dialog, EXHIBITION)
    assert "agent" not in dialog.what().kinds
    assert "photograph" in dialog.what().kinds


def test_csv_is_a_folder_and_of_one_table_a_file(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    choose(carpets, dialog, EVERYTHING)
    dialog.format.radios.by_key["csv"].click()
    dialog.format.separator_choice.setCurrentIndex(dialog.format.separator_choice.findData("comma"))
    assert dialog._ending == ""
    out = written(carpets, dialog, tmp_path / "tables")
    assert {"carpet.csv", "photograph.csv"} < {file.name for file in out.iterdir()}
    assert table(out / "carpet.csv", ",")[0][0] == "ref"
    assert not dialog.course.open.isVisible()
    dialog.kinds.none.click()
    dialog.kinds.ticks["carpet"].click()
    assert dialog.format.radios.by_key["csv"].text() == "CSV file"
    assert dialog._ending == ".csv"
    out = written(carpets, dialog, tmp_path / "carpets.csv")
    assert len(table(out, ",")) == 3
    assert dialog.course.open.isVisible()


def test_the_language_of_the_headings_is_chosen(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.format.language_choice.setCurrentIndex(dialog.format.language_choice.findData("ru"))
    assert "Ковры" in workbook(written(carpets, dialog, tmp_path / "ru.xlsx"))


# What is private


def test_nothing_private_leaves_until_it_is_ticked_and_then_it_is_said(
    carpets: Desk, dialog: ExportDialog, tmp_path: Path
) -> None:
    assert not dialog.private.on
    assert not dialog.private.loud.isVisible()
    heads = workbook(written(carpets, dialog, tmp_path / "quiet.xlsx"))["Carpets"][0]
    assert "Current location" not in heads
    assert any("Where it is now" in line for line in dialog.course.told())
    dialog.private.tick.click()
    carpets.settle()
    assert dialog.private.loud.isVisible()
    assert "PRIVATE" in dialog.private.said
    assert "Carpets: Where it is now" in dialog.private.said
    rows = workbook(written(carpets, dialog, tmp_path / "loud.xlsx"))["Carpets"]
    assert "shelf 3" in rows[1]
    assert dialog.course.told()[0].startswith("PRIVATE. loud.xlsx")


def test_of_a_table_that_is_not_ticked_nothing_private_is_said(carpets: Desk, dialog: ExportDialog) -> None:
    dialog.private.tick.click()
    carpets.settle()
    dialog.kinds.ticks["carpet"].click()
    assert "Where it is now" not in dialog.private.said


# What goes wrong, and what is stopped


def test_a_stop_leaves_what_was_there(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    (folder := tmp_path / "out").mkdir()
    out = folder / "old.xlsx"
    out.write_bytes(b"old")
    dialog.start(out)
    dialog.course.stop.click()
    carpets.settle()
    assert (dialog.course.state, out.read_bytes(), list(folder.iterdir())) == (STOPPED, b"old", [out])
    assert dialog.go.isEnabled()


def stopping_at(dialog: ExportDialog, report: int) -> None:
    """Stops the export at one of its reports that everything is done."""
    job = dialog._job
    assert job is not None
    seen: list[int] = []

    def look(done: int, total: int, what: str) -> None:
        seen.extend([done] if done == total else [])
        if len(seen) == report:
            dialog.course.stop.click()

    job.progressed.connect(look)


def test_stopped_at_the_last_moment_it_leaves_nothing(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    (folder := tmp_path / "out").mkdir()
    dialog.start(folder / "new.xlsx")
    stopping_at(dialog, 1)
    carpets.settle()
    assert (dialog.course.state, list(folder.iterdir())) == (STOPPED, [])


def test_stopped_too_late_it_says_what_is_there(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    (folder := tmp_path / "out").mkdir()
    dialog.start(folder / "new.xlsx")
    stopping_at(dialog, 2)
    carpets.settle()
    assert (dialog.course.state, list(folder.iterdir())) == (DONE, [folder / "new.xlsx"])


def test_closing_stops_it(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    (folder := tmp_path / "out").mkdir()
    dialog.start(folder / "new.xlsx")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    carpets.settle()
    assert not isValid(dialog) or not dialog.isVisible()
    assert carpets.jobs.idle()
    assert list(folder.iterdir()) == []


def test_what_the_world_refuses_is_a_sentence(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.start(tmp_path / "no such folder" / "out.xlsx")
    carpets.settle()
    assert dialog.course.state == FAILED
    assert "no such folder" in dialog.course.words.text()
    assert not dialog.course.open.isVisible()
    assert dialog.go.isEnabled()


# Where to


class Asked:
    """The file dialog, answered in advance; keeps what it was opened with."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
        self.near: list[str] = []
        self._answers = list(answers)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._ask)

    def _ask(self, parent: QWidget, title: str, near: str, offers: str) -> tuple[str, str]:
        self.near.append(near)
        return self._answers.pop(0), offers


def test_the_place_is_asked_for_and_its_folder_remembered(
    carpets: Desk, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder := tmp_path / "out").mkdir()
    asked = Asked(monkeypatch, str(folder / "mine"), "")
    dialog.go.click()
    carpets.settle()
    assert [file.name for file in folder.iterdir()] == ["mine.xlsx"]
    assert Path(asked.near[0]).name.startswith("Carpets ")
    dialog.go.click()
    assert Path(asked.near[1]).parent == folder
    memory: QSettings = carpets.pages.site.memory
    assert memory.value(FOLDER) == str(folder)


def test_a_file_is_overwritten_only_by_the_name_that_was_agreed_to(
    carpets: Desk, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder := tmp_path / "out").mkdir()
    (there := folder / "mine.xlsx").write_bytes(b"old")
    asked = Asked(monkeypatch, str(folder / "mine"), "")
    dialog.go.click()
    carpets.settle()
    assert (there.read_bytes(), asked.near[1]) == (b"old", str(there))
    Asked(monkeypatch, str(there))
    dialog.go.click()
    carpets.settle()
    assert "Carpets" in workbook(there)


NAMES = [("Kəlbəcər: dağ/aran?", "Kəlbəcər dağ aran.xlsx"), ("  ..", "catalogue.xlsx"), ("x" * 200, f"{'x' * 80}.xlsx")]


@pytest.mark.parametrize(("title", "name"), NAMES)
def test_the_proposed_name_fits_any_disc(title: str, name: str) -> None:
    assert verbs.file_name(title, ".xlsx") == name


# For everybody


def loud(desk: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    """Everything in it is shown."""
    dialog.format.radios.by_key["csv"].click()
    dialog.private.tick.click()
    desk.settle()
    written(desk, dialog, tmp_path / "tables")
    dialog.activateWindow()


def test_every_control_has_a_name_and_a_role(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    loud(carpets, dialog, tmp_path)
    nameless = []
    for widget in controls(dialog):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        roleless = spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if roleless or not spoken.text(QAccessible.Text.Name):
            nameless.append(widget)
    assert nameless == []


def test_tab_goes_through_it_from_top_to_bottom(carpets: Desk, dialog: ExportDialog, tmp_path: Path) -> None:
    loud(carpets, dialog, tmp_path)
    dialog.scope.focus()
    order: list[QWidget] = []
    while (focused := dialog.focusWidget()) not in order:
        order.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QApplication.processEvents()
    missed = [widget for widget in controls(dialog) if widget not in order]
    assert [one for one in missed if not (isinstance(one, QRadioButton))] == []
    marks: list[QWidget] = [
        dialog.scope.show_choice, dialog.format.language_choice, dialog.format.separator_choice,
        dialog.format.every_column, dialog.kinds.all, dialog.kinds.ticks["carpet"], dialog.private.tick,
        dialog.course.folder, dialog.leave, dialog.go,
    ]  # fmt: skip
    after = order[order.index(dialog.scope.radios.by_key[SHOWN]) :] + order
    places = [after.index(one) for one in marks[1:]]
    assert places == sorted(places)
    assert marks[0] in order


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_it_speaks_the_language_of_the_desk(carpets: Desk, dialog: ExportDialog, language: Language) -> None:
    carpets.speak(language)
    dialog.speak(language)
    said = {"az": "Xalçalar", "en": "Carpets", "ru": "Ковры"}
    assert dialog.kinds.ticks["carpet"].text() == f"{said[language]} · 2"
