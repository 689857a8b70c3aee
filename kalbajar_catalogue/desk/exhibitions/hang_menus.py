"""The menus of the hang: what can be done with works, a section, a label, and all numbers."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.events_said import title_of
from kalbajar_catalogue.desk.exhibitions.hang_deeds import HangDeeds
from kalbajar_catalogue.desk.exhibitions.hang_painter import NUMBER_ZONE, WALL_ZONE
from kalbajar_catalogue.desk.exhibitions.hang_rows import HEAD, WORK, HangRow
from kalbajar_catalogue.desk.show_deeds import RIGHTS_KEYS
from kalbajar_catalogue.i18n.languages import Language

Deed = Callable[[], object]


class HangMenus(QObject):
    """Makes the menus of a panel; each deed is the panel's own, so that keys and menus do the same."""

    def __init__(self, panel: HangDeeds) -> None:
        super().__init__(panel)
        self._panel = panel

    def open(self, menu: QMenu, spot: QPoint) -> None:
        """Show a menu; it goes away with its choice."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def of_numbers(self) -> QMenu:
        """How the works are numbered."""
        menu, panel = QMenu(self._panel), self._panel
        self._add(menu, self.tr("Numbers follow the order"), partial(panel.fix, None, False))
        self._add(menu, self.tr("Fix all numbers"), partial(panel.fix, None, True))
        menu.addSeparator()
        self._add(menu, self.tr("Number by pattern…"), panel.ask_pattern, "Ctrl+R")
        menu.addSeparator()
        by_sections = self._add(menu, self.tr("Hang section by section"), panel.hang_by_sections)
        by_sections.setEnabled(bool(panel.board and panel.board.sections))
        return menu

    def of_chosen(self, rows: Sequence[HangRow]) -> QMenu:
        """What can be done with the works that are chosen, or with a section."""
        works = [row for row in rows if row.kind == WORK]
        if works:
            return self._of_works(works)
        head = next((row for row in rows if row.kind == HEAD and row.uid), None)
        return self._of_section(head) if head else self.of_numbers()

    def of_label(self, uid: str) -> QMenu:
        """Which text of a work hangs beside it."""
        menu = QMenu(self._panel)
        self._fill_label(menu, uid)
        return menu

    def _fill_label(self, menu: QMenu, uid: str) -> None:
        panel = self._panel
        row = next((one for one in panel.board.rows if one.exhibit.uid == uid), None) if panel.board else None
        if row is None:
            return
        language = self._language()
        self._choice(
            menu,
            self.tr("Short label (as usual)"),
            row.exhibit.label_choice == "",
            partial(panel.choose_label, uid, ""),
        )
        for text in row.texts:
            words = f"{vocabularies.word('text_kind', text.type, language)} · {text.language}"
            chosen = row.exhibit.label_choice == text.uid
            self._choice(menu, words, chosen, partial(panel.choose_label, uid, text.uid))

    def _of_works(self, works: Sequence[HangRow]) -> QMenu:
        menu, panel = QMenu(self._panel), self._panel
        items, uids, one = [row.item for row in works], [row.uid for row in works], len(works) == 1
        self._add(menu, self.tr("Open the work"), partial(panel.record_asked.emit, items[0]), "Return").setEnabled(one)
        self._add(menu, self.tr("Look at the pictures"), partial(panel.loupe_asked.emit, items, 0))
        words = self.tr("Compare on the light table")
        self._add(menu, words, partial(panel.compare_asked.emit, items)).setEnabled(2 <= len(items) <= 4)
        menu.addSeparator()
        self._add(menu, self.tr("Wall or case"), partial(panel.list.edit_zone, uids[0], WALL_ZONE), "F2")
        self._add(menu, self.tr("Catalogue number"), partial(panel.list.edit_zone, uids[0], NUMBER_ZONE), "Shift+F2")
        fixed = all(row.fixed for row in works)
        words = self.tr("Let the number follow the order") if fixed else self.tr("Fix the number")
        self._add(menu, words, partial(panel.fix, uids, not fixed))
        lit = all(row.spotlight for row in works)
        words = self.tr("Out of the spotlight") if lit else self.tr("Into the spotlight")
        self._add(menu, words, partial(panel.turn_spotlight, uids), "S")
        self._add_sections(menu, works)
        if one:
            self._fill_label(menu.addMenu(self.tr("Label beside it")), uids[0])
        menu.addSeparator()
        self._add(menu, self.tr("Move up"), partial(panel.step, -1), "Alt+Up")
        self._add(menu, self.tr("Move down"), partial(panel.step, 1), "Alt+Down")
        menu.addSeparator()
        self._add(menu, self.tr("Print…"), partial(panel.print_asked.emit, items))
        self._add(menu, self.tr("Rights and credits"), panel.ask_rights, RIGHTS_KEYS)
        words = self.tr("Export %n work(s)…", "", len(items))
        self._add(menu, words, partial(panel.export_asked.emit, items))
        self._add(menu, self.tr("Change many…"), partial(panel.batch_asked.emit, items)).setEnabled(not one)
        self._add(menu, self.tr("Take down"), panel.remove, "Delete")
        return menu

    def _add_sections(self, menu: QMenu, works: Sequence[HangRow]) -> None:
        panel, uids = self._panel, [row.uid for row in works]
        sections = panel.board.sections if panel.board else ()
        inner = menu.addMenu(self.tr("Section"))
        inner.setEnabled(bool(sections) and self._writable())
        here = {row.section for row in works}
        for section in sections:
            words = title_of(section.title, self._language())
            self._choice(inner, words, here == {section.uid}, partial(panel.put_into, uids, section.uid))
        self._choice(inner, self.tr("In no section"), here == {""}, partial(panel.put_into, uids, ""))

    def _of_section(self, head: HangRow) -> QMenu:
        menu, panel = QMenu(self._panel), self._panel
        self._add(menu, self.tr("Rename…"), partial(panel.open_section, head.uid))
        self._add(menu, self.tr("Code, introduction, colour…"), partial(panel.section_asked.emit, head.uid))
        self._add(menu, self.tr("Move up"), partial(panel.step, -1), "Alt+Up")
        self._add(menu, self.tr("Move down"), partial(panel.step, 1), "Alt+Down")
        menu.addSeparator()
        self._add(menu, self.tr("Remove the section"), partial(panel.remove_section, head.uid), "Delete")
        return menu

    def _add(self, menu: QMenu, words: str, deed: Deed, keys: str = "") -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(_Deed(deed, action).do)
        if keys:
            action.setShortcut(keys)
        return action

    def _choice(self, menu: QMenu, words: str, chosen: bool, deed: Deed) -> None:
        action = self._add(menu, words, deed)
        action.setCheckable(True)
        action.setChecked(chosen)

    def _writable(self) -> bool:
        return self._panel.list.writable

    def _language(self) -> Language:
        return self._panel.language


class _Deed(QObject):
    """What an entry of a menu does; lives and goes with the entry."""

    def __init__(self, deed: Deed, parent: QObject) -> None:
        super().__init__(parent)
        self._deed = deed

    def do(self) -> None:
        """Do it."""
        self._deed()
