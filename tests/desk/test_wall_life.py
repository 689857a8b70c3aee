"""A day at the wall: looked through, rated, picked, re-hung, carried, looked at as a table."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.gallery.carried import WallCarrier
from kalbajar_catalogue.desk.gallery.filters import EVERYTHING, Filters
from kalbajar_catalogue.desk.gallery.page import GalleryPage
from kalbajar_catalogue.desk.health.page import HealthPage
from kalbajar_catalogue.desk.widgets.carrying import dragged_works, dropped_files, hung_data, works_data
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk

NO_KEY, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
PICKED, TO_MEND = "flag", "triangle-alert"


def page_of(desk: Desk) -> GalleryPage:
    return desk.pages.gallery


def cells(desk: Desk) -> tuple[Cell, ...]:
    return page_of(desk).grid.cells.cells


def hung(desk: Desk) -> str:
    """The wall as one sign a frame: the last of each ref, a dot for an empty frame."""
    return "".join(cell.ref[-1:] or "." for cell in cells(desk))


def choose(desk: Desk, *rows: int) -> None:
    page_of(desk).views.current.choose_rows(rows)


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.keyClick(page_of(desk).views.current, key, modifier)


def drop(desk: Desk, data: QMimeData, row: int) -> None:
    grid = page_of(desk).grid
    spot = grid.visualRect(grid.cells.index(row)).center()
    grid.dropEvent(QDropEvent(QPointF(spot), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, NO_KEY))
    desk.settle()


def asked(desk: Desk, signal: str) -> list[Any]:
    """What a signal of the wall told, as it comes."""
    told: list[Any] = []
    getattr(page_of(desk), signal).connect(lambda *values: told.append(values))
    return told


def steps(desk: Desk) -> list[Action]:
    with desk.catalogue.reading() as reading:
        return [one.action for one in history.change_sets(reading, 20)]


def test_a_rating_is_seen_before_it_is_written_and_is_one_step(desk: Desk) -> None:
    choose(desk, 0, 1, 2)
    before = len(steps(desk))
    press(desk, Qt.Key.Key_4)
    assert [cell.rating for cell in cells(desk)] == [4, 4, 0, 0, 0, 0]
    assert len(steps(desk)) == before
    desk.settle()
    assert steps(desk)[0] == Action("pictures.rated", {"count": 2, "stars": 4})
    assert len(steps(desk)) == before + 1
    assert page_of(desk).grid.chosen_rows() == [0, 1, 2]
    desk.window.bar.undo.trigger()
    desk.settle()
    assert [cell.rating for cell in cells(desk)] == [0] * 6


def test_a_reading_that_was_asked_for_earlier_does_not_take_a_rating_away(desk: Desk) -> None:
    page_of(desk).load()
    choose(desk, 3)
    press(desk, Qt.Key.Key_5)
    seen: list[int] = []
    page_of(desk).grid.cells.dataChanged.connect(lambda *_: seen.append(cells(desk)[3].rating))
    desk.settle()
    assert cells(desk)[3].rating == 5
    assert set(seen) <= {5}


def test_picking_several_picks_all_and_then_takes_all_back(desk: Desk) -> None:
    choose(desk, 0)
    press(desk, Qt.Key.Key_P)
    desk.settle()
    choose(desk, 0, 1)
    press(desk, Qt.Key.Key_P)
    desk.settle()
    assert [PICKED in cell.marks for cell in cells(desk)][:2] == [True, True]
    press(desk, Qt.Key.Key_P)
    desk.settle()
    assert [PICKED in cell.marks for cell in cells(desk)][:2] == [False, False]
    assert steps(desk)[0].code == "pictures.unpicked"


def test_a_filter_dims_and_never_renumbers(desk: Desk) -> None:
    page, grid = page_of(desk), page_of(desk).grid
    numbers = [cell.number for cell in cells(desk)]
    choose(desk, 0)
    press(desk, Qt.Key.Key_3)
    choose(desk, 3)
    press(desk, Qt.Key.Key_5)
    desk.settle()
    page._set_filters(Filters(stars=3))
    assert grid.cells.dimmed == {1, 2, 4, 5}
    assert [cell.number for cell in cells(desk)] == numbers
    assert page.header._figures.text().endswith("2 shown")
    choose(desk, 0)
    press(desk, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 3
    press(desk, Qt.Key.Key_A, CTRL)
    assert grid.chosen_rows() == [0, 3]
    press(desk, Qt.Key.Key_Escape)
    assert page._filters == EVERYTHING
    assert grid.cells.dimmed == frozenset()


def test_what_fits_a_filter_is_brought_into_sight(desk: Desk) -> None:
    page = page_of(desk)
    with desk.catalogue.work(WHO, Action("exhibition.created")) as work:
        exhibitions.change(work, page.exhibition, {"announced_count": 90})
        exhibitions.move(work, cells(desk)[3].uid, 90)
    page.load()
    desk.settle()
    choose(desk, 89)
    press(desk, Qt.Key.Key_5)
    page.grid.scrollToTop()
    page._set_filters(Filters(stars=5))
    assert page.grid.viewport().rect().contains(page.grid.visualRect(page.grid.cells.index(89)))


def test_a_dimmed_frame_shows_nothing_but_its_number(desk: Desk) -> None:
    page, grid = page_of(desk), page_of(desk).grid
    spot = grid.visualRect(grid.cells.index(0)).center()

    def colour() -> tuple[int, int, int]:
        image: QImage = grid.window().grab().toImage()
        seen = image.pixelColor(grid.viewport().mapTo(grid.window(), spot))
        return seen.red(), seen.green(), seen.blue()

    shown = colour()
    page._set_filters(Filters(stars=1))
    desk.settle()
    ground = colour()
    assert ground != shown
    page._set_filters(EVERYTHING)
    desk.settle()
    assert colour() == shown


def test_the_chips_count_and_set_the_filters(desk: Desk) -> None:
    bar = page_of(desk).filters
    assert bar.all._figure == "3"
    assert bar.mend._figure == "3"
    with desk.catalogue.work(WHO, Action("record.edited", {"ref": "x", "field": "y"})) as work:
        items.enter(work, cells(desk)[0].item, {"period_relation": "restoration"}, "en")
    page_of(desk).load()
    desk.settle()
    assert [chip._figure for chip in bar.simple.values()] == ["0", "1", "0", "0", "1"]
    assert [chip.isVisible() for chip in bar.simple.values()] == [False, True, False, False, True]
    bar.simple[("subject", "restoration")].click()
    assert page_of(desk).grid.cells.dimmed == {1, 2, 3, 4, 5}
    assert not bar.all.isChecked()
    bar.all.click()
    assert page_of(desk).grid.cells.dimmed == frozenset()
    assert bar.all.isChecked()


def test_what_is_to_mend_is_a_list_with_a_way_to_the_health_of_the_gallery(desk: Desk) -> None:
    page_of(desk).health_asked.disconnect()
    told, bar = asked(desk, "health_asked"), page_of(desk).filters
    bar.mend.choices.aboutToShow.emit()
    actions = [action for action in bar.mend.choices.actions() if not action.isSeparator()]
    desk.pages.show_page("health")
    desk.settle()
    health = desk.pages.rooms.page("health")
    assert isinstance(health, HealthPage)
    failing = [f"{check.text()}\t{check.count}" for check in health.checks.buttons.values() if check.count]
    assert [action.text() for action in actions] == ["All that is to mend\t3", *failing, "Gallery health…"]
    actions[-1].trigger()
    assert told == [(page_of(desk).exhibition,)]
    assert TO_MEND in cells(desk)[0].marks


def test_several_are_dragged_together(desk: Desk) -> None:
    before = hung(desk)
    assert before == "12.3.."
    choose(desk, 0, 1)
    drop(desk, hung_data(0, 1), 4)
    assert hung(desk) == "...312"
    assert page_of(desk).grid.chosen_rows() == [4, 5]
    assert steps(desk)[0] == Action("exhibits.rehung", {"count": 2})


def test_alt_with_home_and_end_rehangs_to_the_ends(desk: Desk) -> None:
    choose(desk, 1)
    press(desk, Qt.Key.Key_End, ALT)
    desk.settle()
    assert hung(desk) == "1..3.2"
    press(desk, Qt.Key.Key_Home, ALT)
    desk.settle()
    assert hung(desk)[0] == "2"
    assert page_of(desk).grid.chosen_rows() == [0]


def test_works_of_another_page_hang_where_they_are_dropped(desk: Desk) -> None:
    with desk.catalogue.work(WHO, Action("record.added")) as work:
        new = items.add(work, [Photograph(), Photograph()])
    drop(desk, works_data([one.uid for one in new]), 4)
    assert hung(desk) == "12.345"
    assert page_of(desk).grid.chosen_rows() == [4, 5]
    drop(desk, works_data([new[1].uid]), 2)
    assert hung(desk) == "1253" + "4."


def test_two_are_swapped_and_gaps_closed_from_the_menu(desk: Desk) -> None:
    page = page_of(desk)
    choose(desk, 0, 3)
    page.menu(page.views.chosen_cells()).asked.emit("swap", 0)
    desk.settle()
    assert hung(desk) == "32.1.."
    page.menu([]).asked.emit("close", 0)
    desk.settle()
    assert hung(desk) == "321..."
    desk.window.bar.undo.trigger()
    desk.settle()
    assert hung(desk) == "32.1.."


def texts(menu: QWidget) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_the_menu_of_two_offers_to_compare_them(desk: Desk) -> None:
    page_of(desk).compare_asked.disconnect()
    page, told = page_of(desk), asked(desk, "compare_asked")
    choose(desk, 0, 1)
    menu = page.menu(page.views.chosen_cells())
    assert {"Compare on the light table", "Show as before and after", "Pair with…", "Swap the two"} <= set(texts(menu))
    one, two = cells(desk)[0].item, cells(desk)[1].item
    menu.asked.emit("compare", 0)
    menu.asked.emit("pair", 1)
    assert told == [([one, two],), ([two, one],)]
    choose(desk, 0)
    assert "Compare on the light table" not in texts(page.menu(page.views.chosen_cells()))


def test_enter_opens_the_loupe_on_what_is_looked_at(desk: Desk) -> None:
    page_of(desk).loupe_asked.disconnect()
    page_of(desk).record_asked.disconnect()
    told, records = asked(desk, "loupe_asked"), asked(desk, "record_asked")
    choose(desk, 3)
    press(desk, Qt.Key.Key_Return)
    assert told == [([cells(desk)[row].item for row in (0, 1, 3)], 2)]
    press(desk, Qt.Key.Key_Return, CTRL)
    assert records == [(cells(desk)[3].item,)]


def test_a_number_goes_to_its_frame(desk: Desk) -> None:
    page = page_of(desk)
    choose(desk, 0)
    press(desk, Qt.Key.Key_G)
    assert page.views.going.isVisible()
    QTest.keyClicks(page.views.going, "4")
    assert page.grid.chosen_rows() == [3]
    QTest.keyClick(page.views.going, Qt.Key.Key_Return)
    assert not page.views.going.isVisible()
    assert page.grid.hasFocus()


def test_the_table_shares_what_is_chosen_and_sorts_for_looking_only(desk: Desk) -> None:
    page = page_of(desk)
    before = hung(desk)
    choose(desk, 1, 3)
    page.switch.buttons["table"].click()
    table = page.views.table
    assert table.isVisible()
    assert table.chosen_rows() == [1, 3]
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row.cell.number for row in table.rows.rows] == ["6", "5", "4", "3", "2", "1"]
    table.choose_rows([1, 3])
    press(desk, Qt.Key.Key_2)
    desk.settle()
    assert [row.texts["rating"] for row in table.rows.rows] == ["", "", "★★", "", "★★", ""]
    assert table.chosen_rows() == [1, 3]
    page._set_filters(Filters(stars=2))
    assert [row.frame for row in table.rows.rows] == [3, 1]
    page.switch.buttons["wall"].click()
    assert page.grid.chosen_rows() == [1, 3]
    assert hung(desk) == before


def test_what_is_chosen_is_copied_as_a_table(desk: Desk) -> None:
    choose(desk, 0, 1)
    press(desk, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "No\tReference\tTitle\tAuthor\tDate"
    assert [line.split("\t")[:3] for line in lines[1:]] == [
        ["1", cells(desk)[0].ref, "A mountain path"],
        ["2", cells(desk)[1].ref, ""],
    ]


def test_files_that_are_dragged_out_are_copies_under_their_real_names(desk: Desk, photographs: list[Path]) -> None:
    carrier = WallCarrier(desk.catalogue.folder, desk.jobs)
    carrier.know(page_of(desk).judging.known.seen)
    data = carrier.data(cells(desk)[:2])
    assert dragged_works(data) == [cell.item for cell in cells(desk)[:2]]
    assert dropped_files(data) == []
    copies = [Path(url.toLocalFile()) for url in data.urls()]
    assert [copy.name for copy in copies] == [path.name for path in photographs[:2]]
    assert [copy.read_bytes() for copy in copies] == [path.read_bytes() for path in photographs[:2]]
    assert not any(desk.catalogue.folder / "originals" in copy.parents for copy in copies)


def test_the_keyboard_sizes_the_pictures(desk: Desk) -> None:
    grid = page_of(desk).grid
    columns = grid.columns
    QTest.keyClick(grid, Qt.Key.Key_Plus, CTRL)
    assert grid.columns == columns - 1
    QTest.keyClick(grid, Qt.Key.Key_Minus, CTRL)
    QTest.keyClick(grid, Qt.Key.Key_Minus, CTRL)
    assert grid.columns == columns + 1
    QTest.keyClick(grid, Qt.Key.Key_0, CTRL)
    assert grid.painter.measures.titled


def test_an_exhibition_with_nothing_hung_shows_its_frames_and_one_sentence(desk: Desk) -> None:
    page_of(desk)._create({"title_en": "Palette", "announced_count": "44"})
    desk.settle()
    assert len(cells(desk)) == 44
    assert page_of(desk)._hint._words.text().startswith("Nothing hangs yet.")
    assert not page_of(desk).filters.isVisible()


@pytest.mark.parametrize(("works", "row", "sentence"), [
    ([], 4, "2 works take the empty frames from 5 on"),
    ([], 3, "2 works hang from 4 on; the others close up"),
    (["a", "b", "c"], 2, "3 works take the empty frames from 3 on"),
])  # fmt: skip
def test_the_pill_says_where_it_lands(desk: Desk, works: list[str], row: int, sentence: str) -> None:
    grid = page_of(desk).grid
    grid.dragged_over.emit([] if works else [0, 1], works, row)
    # Without its translation a plural stands as it is written in the code.
    assert grid.pill._words.text().replace("work(s)", "works") == sentence
    grid.drag_ended.emit()
    assert not grid.pill.isVisible()


def test_a_wall_that_is_read_again_does_not_jump(desk: Desk) -> None:
    page = page_of(desk)
    with desk.catalogue.work(WHO, Action("exhibition.created")) as work:
        exhibitions.change(work, page.exhibition, {"announced_count": 90})
    page.load()
    desk.settle()
    choose(desk, 80)
    page.grid.scrollTo(page.grid.cells.index(80))
    place = page.grid.verticalScrollBar().value()
    with desk.catalogue.work(WHO, Action("exhibition.created")) as work:
        exhibitions.change(work, page.exhibition, {"announced_count": 89})
    page.load()
    desk.settle()
    assert place > 0
    assert page.grid.verticalScrollBar().value() == place
    assert page.grid.row_at(QPoint(20, 20)) > 0
