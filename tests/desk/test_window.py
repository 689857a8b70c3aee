import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.screens import draw
from kalbajar_catalogue.desk.tokens import DARK, RAIL_FOLDED
from kalbajar_catalogue.desk.works import verbs as photographs
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions.number_runs import ranges
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.desk.conftest import WHO, Desk, controls


def test_every_word_changes_with_the_language(desk: Desk) -> None:
    desk.choose(0)
    same = {"catalogue", "Curator"}

    def words() -> dict[int, str]:
        labels = [label for label in desk.window.findChildren(QLabel) if label.text() and label.isVisible()]
        return {id(label): label.text() for label in labels if any(sign.isalpha() for sign in label.text())}

    english = words()
    desk.speak("ru")
    russian = words()
    desk.speak("az")
    azerbaijani = words()
    for place, text in english.items():
        if text not in same and "KLB" not in text and len(text) > 3:
            assert russian.get(place) != text
            assert azerbaijani.get(place) != text


def test_f6_walks_through_the_areas(desk: Desk) -> None:
    desk.choose(0)
    desk.window.activateWindow()
    desk.window.rail.setFocus()
    areas = []
    for _ in range(4):
        QTest.keyClick(desk.window, Qt.Key.Key_F6)
        focused = desk.window.focusWidget()
        areas.append(next(area for area in desk.window._areas() if area is focused or area.isAncestorOf(focused)))
    assert areas == [desk.window.stack, desk.window.inspector, desk.window.bar, desk.window.rail]


def test_f4_folds_the_inspector(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_F4)
    assert desk.window.inspector.isHidden()
    QTest.keyClick(desk.window, Qt.Key.Key_F4)
    assert not desk.window.inspector.isHidden()


def test_the_rail_folds_in_a_narrow_window(desk: Desk) -> None:
    desk.window.resize(1100, 700)
    desk.settle()
    assert desk.window.rail.width() == RAIL_FOLDED
    assert desk.window.rail.item(0).text() != ""


def test_where_things_stood_is_remembered(desk: Desk) -> None:
    desk.pages.gallery.columns_changed.emit(3)
    desk.pages.show_page("history")
    desk.speak("ru")
    desk.window.close()
    written = (desk.folder / "window.ini").read_text("utf-8")
    assert "columns=3" in written
    assert "page=history" in written
    assert "language=ru" in written


def test_the_history_undoes_what_is_chosen(desk: Desk) -> None:
    desk.pages.show_page("history")
    desk.settle()
    history = desk.pages.history
    assert history.timeline.rowCount() == 2
    assert history.timeline.index(0).data().startswith("3 photographs added")
    history.pane.head.undo.click()
    desk.settle()
    assert history.timeline.rowCount() == 3
    assert history.timeline.index(1).data().endswith("undone")
    assert [cell.empty for cell in desk.pages.gallery.grid.cells.cells] == [True] * 6


def test_delete_on_the_page_of_photographs_goes_to_the_trash(desk: Desk) -> None:
    desk.pages.show_page("photographs")
    desk.settle()
    grid = desk.pages.photographs.grid
    grid.setCurrentIndex(grid.cells.index(0))
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    desk.settle()
    assert len(grid.cells.cells) == 2


def test_a_screen_is_drawn_the_same_twice(desk: Desk) -> None:
    first = draw_dark(desk)
    assert first == draw_dark(desk)
    assert first.pixelColor(214, 100).name().upper() == DARK.ground


def draw_dark(desk: Desk) -> QImage:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

    from kalbajar_catalogue.desk.theme import dress

    desk.pages.show_page("history")
    desk.settle()
    image = draw(desk.window, "gallery", "az", True, QSize(1300, 800), desk.settle)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, dark=False)
    return image


def test_the_first_paint_loads_no_database(repository: Path) -> None:
    code = (
        "import sys, kalbajar_catalogue.desk.window, kalbajar_catalogue.desk.theme;"
        "print(*{name.split('.')[0] for name in sys.modules} & {'sqlalchemy', 'PIL', 'typst', 'pyvips', 'lxml'})"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=repository, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


def test_scroll_areas_are_no_stops(desk: Desk) -> None:
    desk.choose(0)
    bare = [w for w in controls(desk.window) if type(w) is QAbstractScrollArea or type(w).__name__ == "QScrollArea"]
    assert bare == []


def test_a_catalogue_that_somebody_else_has_open_is_only_looked_at(
    dressed: QApplication, catalogue: Catalogue, tmp_path: Path
) -> None:
    looking = wiring.open_catalogue(catalogue.folder, "Guest")
    desk = Desk(looking, tmp_path)
    desk.choose(0)
    assert not desk.pages.gallery.add.isEnabled()
    assert not desk.window.bar.undo.isEnabled()
    assert WHO in desk.window.bar._flag.text()
    inner = [edit.control.inner() for edit in desk.pages.inspector.form.edits()]
    assert all(control.property("readOnly") or not control.isEnabled() for control in inner)
    desk.close()
    looking.close()


def test_what_is_being_typed_is_written_when_the_window_closes(desk: Desk) -> None:
    desk.choose(0)
    edit = next(edit for edit in desk.pages.inspector.form.edits() if edit.field.name == "title")
    edit.control.inner().setFocus()
    QTest.keyClicks(edit.control.inner(), "!")
    desk.window.close()
    desk.settle()
    assert desk.pages.gallery.grid.cells.cells[0].title == "!A mountain path"


def test_a_sample_says_so_on_every_page(dressed: QApplication, tmp_path: Path) -> None:
    sample = wiring.create(tmp_path / "sample", WHO, sample=True)
    desk = Desk(sample, tmp_path)
    shown = set()
    for language in ("az", "en", "ru"):
        desk.speak(language)
        shown.add(desk.window.bar._flag.text())
    assert shown == {"NÜMUNƏ", "SAMPLE", "ОБРАЗЕЦ"}
    assert desk.window.bar._flag.isVisible()
    desk.close()
    sample.close()


def test_numbers_are_drawn_together() -> None:
    assert ranges(["1", "2", "3", "5", "7a", "8"]) == "1–3, 5, 7a, 8"


@pytest.mark.parametrize(
    "settings",
    [
        "[window]\npage=nowhere\ngeometry=garbage\nsplit=garbage\n[gallery]\ncolumns=6.0\n",
        "[window]\npage=1, 2\ngeometry=@ByteArray(garbage)\nsplit=@ByteArray(x)\n[gallery]\ncolumns=900\n",
        "[window]\npage=\n[gallery]\ncolumns=-1\nexhibition=1, 2\n",
        "\x00 no settings at all [[[",
    ],
)
def test_a_stale_settings_file_shuts_nobody_out(
    settings: str, dressed: QApplication, catalogue: Catalogue, tmp_path: Path
) -> None:
    (tmp_path / "window.ini").write_text(settings, "utf-8")
    desk = Desk(catalogue, tmp_path)
    assert desk.pages.current == "overview"
    assert desk.pages.gallery.grid._columns == 0
    assert len(desk.pages.gallery.grid.cells.cells) == 6
    desk.close()


def test_a_photograph_that_was_deleted_and_came_back_can_be_chosen(desk: Desk) -> None:
    desk.pages.show_page("photographs")
    desk.settle()
    grid, inspector = desk.pages.photographs.grid, desk.pages.inspector
    grid.setCurrentIndex(grid.cells.index(0))
    desk.settle()
    item = grid.cells.cells[0].item
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    desk.settle()
    desk.window.bar.undo.trigger()
    desk.settle()
    grid.clearSelection()
    grid.setCurrentIndex(grid.cells.index(0))
    desk.settle()
    assert inspector._sheet is not None
    assert inspector._sheet.uid == item
    assert inspector._stack.currentIndex() == 1


def test_an_answer_about_one_that_is_gone_does_not_hide_the_chosen(desk: Desk) -> None:
    inspector = desk.pages.inspector
    item = desk.pages.gallery.grid.cells.cells[0].item
    inspector.show_item("gone", "")
    inspector.show_item(item, "1")
    desk.settle()
    assert inspector._sheet is not None
    assert inspector._sheet.uid == item


def test_refs_stand_in_the_order_of_their_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    class Card:
        def __init__(self, ref: str) -> None:
            self.ref = ref

    cards = [Card("KLB-F-10000"), Card("KLB-F-2000")]

    def numbered(reading: object, kinds: tuple[str, ...]) -> list[Card]:
        return cards

    monkeypatch.setattr(items, "cards", numbered)
    reading: Any = None
    assert [card.ref for card in photographs.cards("photograph")(reading)] == ["KLB-F-2000", "KLB-F-10000"]


def test_after_an_edit_only_that_photograph_is_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.pages.show_page("photographs")
    cells = desk.pages.photographs.grid.cells
    desk.settle()
    refs = [cell.ref for cell in cells.cells]

    def refuse(self: object) -> None:
        raise AssertionError

    monkeypatch.setattr(type(desk.pages.photographs), "load", refuse)
    item = cells.cells[1].item

    def rename(work: Work, progress: Progress) -> None:
        items.enter(work, item, {"title_en": "Renamed"}, "en")

    desk.pages.records.write(Action("record.edited"), rename)
    desk.settle()
    assert [cell.title for cell in cells.cells][1] == "Renamed"
    assert [cell.ref for cell in cells.cells] == refs
    desk.pages.records.write(Action("record.deleted"), photographs.delete([item]))
    desk.settle()
    assert [cell.ref for cell in cells.cells] == [refs[0], refs[2]]
