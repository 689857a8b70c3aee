"""Every control on every page has a name and a role for a screen reader, and is reached by Tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.exhibitions import service as exhibitions
from tests.desk.conftest import Desk, controls

PAGES = (
    "gallery", "exhibitions", "exhibition", "health", "photographs", "carpets", "others", "work", "light_table",
    "history", "settings", "import", "match_pictures", "overview", "programme", "people", "places", "vocabularies",
    "sources", "texts", "rights", "trash",
)  # fmt: skip


def gone_to(desk: Desk, page: str) -> None:
    """Shows a page with something on it."""
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
        items = [frame.item for frame in exhibitions.wall(reading, show) if frame.item]
    if page == "exhibition":
        desk.pages.deeds.show_record(show)
    elif page == "work":
        desk.pages.deeds.show_record(items[0])
    elif page == "light_table":
        desk.pages.deeds.compare(items[:2])
    else:
        desk.pages.show_page(page)
    desk.settle()
    if page == "gallery":
        desk.choose(0)
        for section in desk.pages.inspector.form.sections:
            section.unfold(True)
    desk.settle()


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name_and_a_role_and_tab_reaches_it(desk: Desk, page: str) -> None:
    gone_to(desk, page)
    assert _nameless(desk) == []
    assert _not_reached(desk) == []


def _nameless(desk: Desk) -> list[QWidget]:
    """The controls without a name or a role for a screen reader."""
    nameless = []
    for widget in controls(desk.window):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        roleless = spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if roleless or not spoken.text(QAccessible.Text.Name):
            nameless.append(widget)
    return nameless


def _not_reached(desk: Desk) -> list[QWidget]:
    """The controls where Tab does not come to."""
    wanted = {id(widget): widget for widget in controls(desk.window)}
    desk.window.activateWindow()
    desk.window.rail.setFocus()
    for _ in range(3 * len(wanted)):
        focused: QWidget | None = desk.window.focusWidget()
        assert focused is not None
        wanted.pop(id(focused), None)
        if not wanted:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    # Of a group of exclusive buttons Tab reaches the one that is down, the arrows the others.
    return [widget for widget in wanted.values() if widget.property("is") not in ("segment", "tab")]
