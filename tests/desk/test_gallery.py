from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.gallery.rehanging import landing
from kalbajar_catalogue.desk.importing.verbs import Finding, Outcome, Plan
from kalbajar_catalogue.desk.tokens import LIGHT
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.frames import Measures
from kalbajar_catalogue.desk.widgets.grid import Grid, hung_data
from tests.desk.conftest import Desk, picture

NO_KEY = Qt.KeyboardModifier.NoModifier


def grid_of(desk: Desk) -> Grid:
    return desk.pages.gallery.grid


def wall(desk: Desk) -> list[str]:
    return [cell.ref for cell in grid_of(desk).cells.cells]


def drop(grid: Grid, data: QMimeData, row: int) -> None:
    spot = grid.visualRect(grid.cells.index(row)).center() if row >= 0 else QPoint(2, grid.viewport().height() - 3)
    event = QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEY)
    grid.dropEvent(event)


def files(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def painted(grid: Grid, row: int) -> tuple[QImage, QPoint]:
    rect = grid.visualRect(grid.cells.index(row))
    # Of the viewport alone the ground would be missing.
    corner = grid.viewport().mapTo(grid.window(), QPoint(0, 0))
    image = grid.window().grab().toImage().copy(QRect(corner, grid.viewport().size()))
    return image, rect.topLeft()


def test_the_wall_shows_every_frame(desk: Desk) -> None:
    assert [cell.empty for cell in grid_of(desk).cells.cells] == [False, False, True, False, True, True]
    assert [cell.number for cell in grid_of(desk).cells.cells] == ["1", "2", "3", "4", "5", "6"]


def test_the_header_counts(desk: Desk) -> None:
    figures = desk.pages.gallery.header._figures.text()
    assert figures == "Photographers Union · 3 of 6 hung · 3 frames empty"


def test_a_title_in_another_language_is_marked(desk: Desk) -> None:
    desk.speak("ru")
    cell = grid_of(desk).cells.cells[0]
    assert (cell.title, cell.stand_in) == ("Dağ cığırı", "az")


def test_an_empty_frame_is_dashed(desk: Desk) -> None:
    grid = grid_of(desk)
    image, corner = painted(grid, 2)
    box = Measures(grid.gridSize().width()).box(grid.visualRect(grid.cells.index(2)))
    edge = [image.pixelColor(x, box.top()) for x in range(box.left() + 4, box.right() - 4)]
    dark = [colour.lightness() < QColor(LIGHT.ground).lightness() - 40 for colour in edge]
    assert any(dark)
    assert not all(dark)
    assert corner.y() < box.top()


def test_a_hung_picture_is_painted_whole(desk: Desk) -> None:
    grid = grid_of(desk)
    image, _ = painted(grid, 0)
    box = Measures(grid.gridSize().width()).box(grid.visualRect(grid.cells.index(0)))
    assert image.pixelColor(box.left() + 3, box.bottom() - 3).red() > 100
    assert image.pixelColor(box.center().x(), box.bottom() - box.width() // 3).lightness() > 230


def test_selection_is_a_wash_and_an_edge(desk: Desk) -> None:
    desk.choose(2)
    image, corner = painted(grid_of(desk), 2)
    assert image.pixelColor(corner + QPoint(grid_of(desk).gridSize().width() // 2, 1)) == QColor(LIGHT.madder)
    assert image.pixelColor(corner + QPoint(10, 5)) != QColor(LIGHT.ground)


def test_focus_is_an_indigo_ring(desk: Desk) -> None:
    desk.choose(1)
    grid_of(desk).setFocus()
    grid_of(desk).activateWindow()
    desk.settle()
    image, corner = painted(grid_of(desk), 1)
    middle = grid_of(desk).gridSize().width() // 2
    column = {image.pixelColor(corner + QPoint(middle, y)).name().upper() for y in range(8)}
    assert LIGHT.indigo in column


def test_a_picture_dragged_to_an_empty_frame_moves_alone(desk: Desk) -> None:
    before = wall(desk)
    drop(grid_of(desk), hung_data(0), 4)
    desk.settle()
    assert wall(desk) == ["", before[1], "", before[3], before[0], ""]


def test_a_picture_dragged_to_a_taken_frame_shifts_those_between(desk: Desk) -> None:
    before = wall(desk)
    drop(grid_of(desk), hung_data(3), 0)
    desk.settle()
    assert wall(desk)[:3] == [before[3], before[0], before[1]]
    assert grid_of(desk).currentIndex().row() == 0


def test_alt_and_an_arrow_rehang_too(desk: Desk) -> None:
    before = wall(desk)
    desk.choose(1)
    QTest.keyClick(grid_of(desk), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert wall(desk)[2] == before[1]


def test_delete_takes_down_and_undo_puts_back(desk: Desk) -> None:
    before = wall(desk)
    desk.choose(0)
    QTest.keyClick(grid_of(desk), Qt.Key.Key_Delete)
    desk.settle()
    assert wall(desk) == ["", *before[1:]]
    desk.window.bar.undo.trigger()
    desk.settle()
    assert wall(desk) == before
    desk.window.bar.redo.trigger()
    desk.settle()
    assert wall(desk) == ["", *before[1:]]


def test_what_was_taken_down_is_said_with_its_way_back(desk: Desk) -> None:
    before = wall(desk)
    desk.choose(1)
    QTest.keyClick(grid_of(desk), Qt.Key.Key_Delete)
    desk.settle()
    strip = desk.window.strip
    assert strip._message.text() == "2 taken down"
    assert strip._undo.isVisible()
    strip._undo.click()
    desk.settle()
    assert wall(desk) == before
    assert not strip._undo.isVisible()


def test_a_file_dropped_on_a_frame_takes_its_number(desk: Desk, photographs: list[Path]) -> None:
    drop(grid_of(desk), files([photographs[3]]), 5)
    desk.settle()
    assert wall(desk)[5] != ""
    assert wall(desk)[2] == ""


def test_a_folder_dropped_elsewhere_fills_the_next_frames(desk: Desk, photographs: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(2):
        picture(folder / f"{number}.jpg", ("gold", "plum")[number])
    drop(grid_of(desk), files([folder]), -1)
    desk.settle()
    assert [bool(ref) for ref in wall(desk)] == [True, True, True, True, True, False]


def test_what_was_refused_is_named_with_the_reason(desk: Desk, photographs: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(photographs[3].read_bytes()[:500])
    desk.pages.take([photographs[0], photographs[3], broken], 0)
    desk.settle()
    words = desk.pages.panel.text()
    assert "1 photograph added" in words
    assert "1 was here already" in words
    assert "broken.jpg" in words
    assert desk.pages.panel.isVisible()


def test_the_whole_arrival_can_be_taken_back(desk: Desk, photographs: list[Path]) -> None:
    before = wall(desk)
    desk.pages.take([photographs[3]], 0)
    desk.settle()
    assert wall(desk) != before
    desk.pages.panel._undo.click()
    desk.settle()
    assert wall(desk) == before


def test_a_new_exhibition_has_its_frames_ready(desk: Desk) -> None:
    desk.pages.gallery._create({"title_en": "Palette", "announced_count": "3"})
    desk.settle()
    assert [cell.empty for cell in grid_of(desk).cells.cells] == [True, True, True]
    assert desk.pages.gallery.chooser._title == "Palette"


def test_the_menu_of_an_empty_frame_offers_no_taking_down(desk: Desk) -> None:
    cells = grid_of(desk).cells.cells
    hung, empty = desk.pages.gallery.menu([cells[0]]), desk.pages.gallery.menu([cells[2]])
    assert "Take down" in [action.text() for action in hung.actions()]
    assert [action.text() for action in empty.actions()] == ["Close the gaps", "Go to frame…", "Add photographs…"]


def cell(order: int, empty: bool = False) -> Cell:
    return Cell(str(order), "" if empty else f"item {order}", str(order), order)


@pytest.mark.parametrize(
    ("source", "target", "sentence"),
    [
        (cell(8), cell(4), "No 8 becomes 4; 4 to 7 move by one"),
        (cell(4), cell(8), "No 4 becomes 8; 5 to 8 move by one"),
        (cell(4), cell(5), "No 4 becomes 5; 5 moves by one"),
        (cell(4), cell(6, empty=True), "No 4 becomes 6; nobody else moves"),
        (cell(4), None, ""),
        (None, cell(6, empty=True), "The photographs take the numbers from 6 on"),
        (None, cell(4), "The photographs take the numbers from 3 on"),
    ],
)
def test_a_drag_says_what_it_would_do(source: Cell | None, target: Cell | None, sentence: str, qapp: object) -> None:
    assert landing([source] if source else [], target, "3") == sentence


def test_the_panel_undoes_the_arrival_it_speaks_of(desk: Desk, photographs: list[Path]) -> None:
    desk.pages.take([photographs[3]], 0)
    desk.settle()
    before = wall(desk)
    desk.choose(0)
    QTest.keyClick(grid_of(desk), Qt.Key.Key_Delete)
    desk.settle()
    desk.pages.panel._undo.click()
    desk.settle()
    assert wall(desk) == ["", before[1], "", before[3], "", ""]


def test_the_way_back_in_the_strip_undoes_what_it_speaks_of(desk: Desk) -> None:
    before = wall(desk)
    desk.choose(1)
    QTest.keyClick(grid_of(desk), Qt.Key.Key_Delete)
    desk.settle()
    desk.choose(3)
    QTest.keyClick(grid_of(desk), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert desk.window.strip._undo.isVisible()
    desk.window.strip._undo.click()
    desk.settle()
    assert wall(desk) == [before[0], before[1], "", "", before[3], ""]


def test_an_older_step_that_comes_to_the_front_is_no_news(desk: Desk) -> None:
    desk.choose(1)
    QTest.keyClick(grid_of(desk), Qt.Key.Key_Delete)
    desk.settle()
    desk.choose(0)
    QTest.keyClick(grid_of(desk), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    desk.window.strip.clear_message()
    desk.window.bar.undo.trigger()
    desk.settle()
    assert not desk.window.strip._undo.isVisible()


def test_remarks_stand_under_their_own_heading(desk: Desk) -> None:
    values = {"name": "side.xmp"}
    remark = Finding("side.jpg", "sidecar.unreadable", values, refused=False)
    panel = desk.pages.panel
    panel.show_outcome(Outcome(Plan(findings=(remark,)), 0))
    desk.settle()
    assert panel.text().splitlines()[2] == "1 remark"
    assert "side.jpg" in panel.text().splitlines()[3]
    assert "refused" not in panel.text()
    assert not panel._refused.isVisible()
    panel.show_outcome(Outcome(Plan(findings=(remark, Finding("a.jpg", "sidecar.unreadable", values))), 0))
    assert panel.text().splitlines()[2::2] == ["1 file refused, with the reason", "1 remark"]
    panel.show_outcome(Outcome(Plan(), 0))
    assert len(panel.text().splitlines()) == 2


def test_drops_reach_the_wall(desk: Desk) -> None:
    """They go to the viewport, whatever the view itself says."""
    assert desk.pages.gallery.grid.viewport().acceptDrops()


def test_the_titles_and_the_count_of_an_exhibition_are_changed_and_undone(desk: Desk) -> None:
    page = desk.pages.gallery
    page._change({"title_az": "Kəlbəcər", "title_en": "Kalbajar", "title_ru": "Кяльбаджар", "announced_count": "9"})
    desk.settle()
    assert len(page.grid.cells.cells) == 9
    desk.window.bar.undo.trigger()
    desk.settle()
    assert len(page.grid.cells.cells) == 6
