"""Every control of every dialog has a name and a role for a screen reader and is reached by Tab; menus have words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from kalbajar_catalogue.desk.batch.dialog import BatchDialog
from kalbajar_catalogue.desk.forms.groups import GroupsControl
from kalbajar_catalogue.desk.publishing.approve_dialog import ApproveDialog
from kalbajar_catalogue.desk.publishing.fill_dialog import FillDialog
from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.desk.settings.page import SettingsPage
from kalbajar_catalogue.desk.trash.erase_dialog import EraseDialog
from kalbajar_catalogue.desk.trash.page import TrashPage
from kalbajar_catalogue.desk.widgets.facets import SAVED
from kalbajar_catalogue.desk.works.page import WorksPage
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.search import saved
from kalbajar_catalogue.search.asking import Asked
from kalbajar_catalogue.storage import trash
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk, controls

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
TABLE = "title\tobject_number\nYeni\tX-1\n"


def hung(desk: Desk) -> list[str]:
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
        return [frame.item for frame in exhibitions.wall(reading, show) if frame.item]


def carpets(desk: Desk) -> WorksPage:
    """The page of one carpet, with a saved filter."""
    with desk.catalogue.work(WHO, Action("test")) as work:
        items.add(work, [Carpet()])
        saved.save(work, "carpets", "Mine", Asked(text="x"))
        saved.save(work, "carpets", "Yours", Asked(text="y"))
    desk.pages._changed(work.changes)
    desk.pages.show_page("carpets")
    desk.settle()
    page = desk.pages.works["carpet"]
    page._count()
    desk.settle()
    return page


def beside_the_chosen(widget: QWidget) -> bool:
    """Of a group of exclusive buttons Tab reaches the one that is down, the arrows the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def dialog_of(desk: Desk) -> QWidget:
    desk.settle()
    return next(found for found in desk.window.findChildren(QDialog) if found.isVisible())


def batch(desk: Desk) -> QWidget:
    desk.pages.openings.change_many(hung(desk))
    dialog = dialog_of(desk)
    assert isinstance(dialog, BatchDialog)
    dialog.more.click()
    for card, field in zip(dialog.cards, ("title", "inscription"), strict=True):
        card.choose(field)
        desk.settle()
    value = dialog.cards[1].value
    assert isinstance(value, GroupsControl)
    value.more.click()
    return dialog


def paste(desk: Desk) -> QWidget:
    desk.pages.openings.paste_table(TABLE, "carpet")
    return dialog_of(desk)


def publishing(desk: Desk) -> PublishingPage:
    desk.pages.print_paper()
    desk.settle()
    page = desk.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    return page


def printing(desk: Desk) -> QWidget:
    return publishing(desk)


def freezing(desk: Desk) -> QWidget:
    publishing(desk).freeze()
    return dialog_of(desk)


def approving(desk: Desk) -> QWidget:
    publishing(desk)
    ApproveDialog(desk.pages.site, hung(desk), (), "", "en", desk.window).open()
    return dialog_of(desk)


def filling(desk: Desk) -> QWidget:
    publishing(desk)
    FillDialog(desk.pages.site, "credit_line", hung(desk), "", "en", desk.window).open()
    return dialog_of(desk)


def editions(desk: Desk) -> QWidget:
    publishing(desk).show_editions()
    return dialog_of(desk)


def columns(desk: Desk) -> QWidget:
    carpets(desk)._columns.click()
    return dialog_of(desk)


def naming(desk: Desk) -> QWidget:
    carpets(desk)._narrowing.save()
    return dialog_of(desk)


def palette(desk: Desk) -> QWidget:
    desk.pages.find()
    desk.pages.palette.line.setText("kelbecer")
    desk.settle()
    return desk.pages.palette


def own_field(desk: Desk) -> QWidget:
    desk.pages.show_page("settings")
    desk.settle()
    (page,) = desk.window.findChildren(SettingsPage)
    page.own_fields.add.click()
    desk.settle()
    return page


def exporting(desk: Desk) -> QWidget:
    desk.pages.deeds.export_tables()
    return dialog_of(desk)


def erasing(desk: Desk) -> QWidget:
    (uid, *_) = hung(desk)
    desk.catalogue.backup("before.sqlite")
    with desk.catalogue.work(WHO, Action("test")) as work:
        trash.throw_away(work, uid)
    desk.pages.show_page("trash")
    desk.settle()
    page = desk.pages.rooms.page("trash")
    assert isinstance(page, TrashPage)
    page.erase_chosen()
    dialog = dialog_of(desk)
    assert isinstance(dialog, EraseDialog)
    dialog.agree.click()
    return dialog


DIALOGS: tuple[Callable[[Desk], QWidget], ...] = (
    batch, paste, printing, freezing, approving, filling, editions, exporting, columns, naming, palette, own_field,
    erasing,
)  # fmt: skip


def closed(desk: Desk) -> None:
    desk.pages.palette.close_palette()
    for dialog in desk.window.findChildren(QDialog):
        dialog.close()
    desk.settle()


@pytest.mark.parametrize("opened", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_a_role_and_tab_reaches_it(
    desk: Desk, opened: Callable[[Desk], QWidget]
) -> None:
    shown = opened(desk)
    assert controls(shown)
    assert _nameless(shown) == []
    assert [widget for widget in _not_reached(shown) if not beside_the_chosen(widget)] == []
    closed(desk)


def _nameless(shown: QWidget) -> list[QWidget]:
    """The controls without a name or a role for a screen reader."""
    nameless = []
    for widget in controls(shown):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        roleless = spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if roleless or not spoken.text(QAccessible.Text.Name):
            nameless.append(widget)
    return nameless


def _not_reached(shown: QWidget) -> list[QWidget]:
    """The controls where Tab does not come to."""
    wanted = {id(widget): widget for widget in controls(shown)}
    next(iter(wanted.values())).setFocus()
    for _ in range(3 * len(wanted)):
        focused: QWidget | None = shown.window().focusWidget()
        assert focused is not None
        wanted.pop(id(focused), None)
        if not wanted:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QApplication.processEvents()
    return list(wanted.values())


def of_chosen(desk: Desk) -> QMenu:
    page = carpets(desk)
    page.lists.choose_all()
    return page.menu()


def of_filter(desk: Desk) -> QMenu:
    page = carpets(desk)
    line = next(one for one in page._narrowing.panel.list.lines.lines if one.look == SAVED)
    return page._narrowing.menu(line)


@pytest.mark.parametrize("made", [of_chosen, of_filter])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_every_entry_of_a_menu_has_words_of_its_own(desk: Desk, made: Callable[[Desk], QMenu], language: str) -> None:
    desk.speak(language)
    menu = made(desk)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(words) > 2
    assert all(words)
    assert len(set(words)) == len(words)
    menu.deleteLater()
