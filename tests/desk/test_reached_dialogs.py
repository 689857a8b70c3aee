"""Every control of every dialog and overlay over pictures and exhibitions has a name and a role, and Tab reaches it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from kalbajar_catalogue.desk.exhibitions.page import ExhibitionsPage
from kalbajar_catalogue.desk.exhibitions.show_page import ShowPage
from kalbajar_catalogue.desk.health.page import HealthPage
from kalbajar_catalogue.desk.viewing.table import LightTablePage
from kalbajar_catalogue.exhibitions import sections
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Section
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import Desk, controls

Opening = Callable[[Desk], QWidget]
GROUPED = ("segment", "tab")
"""Of a group of exclusive buttons Tab reaches the one that is down, the arrows the others."""


def hung(desk: Desk) -> list[str]:
    """The works on the wall, three of them."""
    return [cell.item for cell in desk.pages.gallery.grid.cells.cells if cell.item]


def dialog(desk: Desk) -> QWidget:
    """The dialog that came up."""
    desk.settle()
    (shown,) = [found for found in desk.window.findChildren(QDialog) if found.isVisible()]
    return shown


def show_page(desk: Desk) -> ShowPage:
    """The page of the exhibition."""
    desk.pages.deeds.show_record(desk.pages.gallery.exhibition)
    desk.settle()
    page = desk.pages.rooms.exhibitions
    assert isinstance(page, ExhibitionsPage)
    return page.one


def new_exhibition(desk: Desk) -> QWidget:
    desk.pages.gallery.ask_new()
    return dialog(desk)


def changed_exhibition(desk: Desk) -> QWidget:
    desk.pages.gallery.ask_change()
    return dialog(desk)


def going_to_a_frame(desk: Desk) -> QWidget:
    desk.pages.gallery.views.going.ask()
    desk.settle()
    return desk.pages.gallery


def works_to_hang(desk: Desk) -> QWidget:
    # One that does not hang: else there is nothing to choose.
    exhibit = desk.pages.gallery.grid.cells.cells[0].uid
    with desk.catalogue.work("Curator", Action("exhibit.taken_down", {"number": "1", "count": 1})) as work:
        exhibitions.take_down(work, exhibit)
    show_page(desk).hang.ask_works()
    desk.settle()
    return dialog(desk)


def numbers_by_pattern(desk: Desk) -> QWidget:
    show_page(desk).hang.ask_pattern()
    return dialog(desk)


def a_section(desk: Desk) -> QWidget:
    show = desk.pages.gallery.exhibition
    with desk.catalogue.work("Curator", Action("section.added")) as work:
        made = sections.add(work, Section(exhibition=show, title=Multilingual(en="Light")))
    show_page(desk).ask_section(made.uid)
    return dialog(desk)


def a_section_in_place(desk: Desk) -> QWidget:
    page = show_page(desk)
    page.hang.ask_section()
    desk.settle()
    return page.hang


def an_event(desk: Desk) -> QWidget:
    show_page(desk).ask_event("")
    return dialog(desk)


def a_wall_text(desk: Desk) -> QWidget:
    show_page(desk).ask_text("wall", "en")
    return dialog(desk)


def the_loupe(desk: Desk) -> QWidget:
    desk.pages.deeds.look(hung(desk), 1)
    return dialog(desk)


def the_loupe_with_facts(desk: Desk) -> QWidget:
    desk.pages.deeds.look(hung(desk), 1)
    loupe = dialog(desk)
    shown = desk.pages.openings.loupes.loupe
    assert shown is not None
    shown.toggle_facts()
    desk.settle()
    return loupe


def light_table(desk: Desk, count: int) -> LightTablePage:
    desk.pages.deeds.compare(hung(desk)[:count])
    desk.settle()
    page = desk.pages.rooms.page("light_table")
    assert isinstance(page, LightTablePage)
    return page


def one_picture(desk: Desk) -> QWidget:
    return light_table(desk, 1)


def three_pictures(desk: Desk) -> QWidget:
    return light_table(desk, 3)


def aligned_pictures(desk: Desk) -> QWidget:
    page = light_table(desk, 2)
    page.show_aligning(aligning=True)
    desk.settle()
    return page


def blinking_pictures(desk: Desk) -> QWidget:
    page = light_table(desk, 2)
    page.show_mode("blink")
    page.overlay.run(running=False)
    desk.settle()
    return page


def several_chosen(desk: Desk) -> QWidget:
    desk.pages.inspector.show_several(hung(desk))
    desk.settle()
    return desk.pages.inspector


def near_duplicates(desk: Desk) -> QWidget:
    desk.pages.show_page("health")
    page = desk.pages.rooms.page("health")
    assert isinstance(page, HealthPage)
    page.choose_check("duplicates")
    page.search()
    desk.settle()
    for group in page.copies.groups.values():
        group.lay.click()
    desk.settle()
    return page


def credit_lines(desk: Desk) -> QWidget:
    desk.pages.show_page("health")
    page = desk.pages.rooms.page("health")
    assert isinstance(page, HealthPage)
    page.choose_check("credit")
    desk.settle()
    return page


def welcome(desk: Desk) -> QWidget:
    desk.window.show_welcome(desk.folder / "elsewhere")
    desk.settle()
    return desk.window.welcome


OPENINGS: tuple[Opening, ...] = (
    new_exhibition, changed_exhibition, going_to_a_frame, works_to_hang, numbers_by_pattern, a_section,
    a_section_in_place, an_event, a_wall_text, the_loupe, the_loupe_with_facts, one_picture, three_pictures,
    aligned_pictures, blinking_pictures, several_chosen, near_duplicates, credit_lines, welcome,
)  # fmt: skip


@pytest.mark.parametrize("opening", OPENINGS)
def test_every_control_has_a_name_and_a_role_and_tab_reaches_it(desk: Desk, opening: Opening) -> None:
    root = opening(desk)
    found = controls(root)
    assert found
    assert [widget for widget in found if not _spoken(widget)] == []
    assert _not_reached(root, found) == []


def _spoken(widget: QWidget) -> bool:
    spoken = QAccessible.queryAccessibleInterface(widget)
    roleless = spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
    return not roleless and bool(spoken.text(QAccessible.Text.Name))


def _not_reached(root: QWidget, found: list[QWidget]) -> list[QWidget]:
    """The controls where Tab does not come to; a dialog goes round by itself, a page by way of the window."""
    window = root.window()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    wanted = {id(widget): widget for widget in found}
    if window.focusWidget() is None:
        found[0].setFocus()
    for _ in range(3 * len(controls(window))):
        focused: QWidget | None = window.focusWidget()
        assert focused is not None
        wanted.pop(id(focused), None)
        if not wanted:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return [widget for widget in wanted.values() if widget.isVisible() and widget.property("is") not in GROUPED]
