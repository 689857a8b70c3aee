"""The parts of a work as a tree: ordered, named in three languages, put into one another."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
)

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items.parts import Branch

_UID = int(Qt.ItemDataRole.UserRole)
_ABOVE = _UID + 1
WHAT, FIRST_NAME, COUNT = 0, 1, 4


class PartsTree(QTreeWidget):
    """Enter or F2 renames, Alt with arrows moves (left out of its whole, right into the one above), Delete takes off.

    `moved` tells part, new whole and place counted from 1; `renamed` part and names; `added` the whole.
    """

    moved = Signal(str, str, int)
    renamed = Signal(str, object)
    counted = Signal(str, str)
    removal_asked = Signal(str)
    added = Signal(str)
    part_chosen = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._work = ""
        self._branches: dict[str, Branch] = {}
        self._writable = True
        self.setProperty("is", "parts")
        self._set_up()
        self.currentItemChanged.connect(self._tell)
        self.itemChanged.connect(self._take_typed)
        self.itemDoubleClicked.connect(self._edit)
        self.customContextMenuRequested.connect(self._ask_menu)

    def show_branches(self, work: str, branches: Sequence[Branch], marked: frozenset[str], language: Language) -> None:
        """Show the parts of a work; those in `marked` are to be seen on a picture. The chosen one stays chosen."""
        chosen, folded = self.chosen, self._folded()
        self._work = work
        self._branches = {branch.part.uid: branch for top in branches for branch in top.all}
        with QSignalBlocker(self):
            self.clear()
            for branch in branches:
                self.addTopLevelItem(self._item(branch, work, marked, language))
            self.expandAll()
            for item in self._items():
                item.setExpanded(self._uid(item) not in folded)
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        """The uid of the chosen part, '' for none."""
        return self._uid(self.currentItem())

    def branch(self, uid: str) -> Branch | None:
        """A part that is shown."""
        return self._branches.get(uid)

    def choose(self, uid: str) -> None:
        """Show one part as chosen; nobody is told."""
        with QSignalBlocker(self):
            item = next((item for item in self._items() if self._uid(item) == uid), None)
            if item is None:
                self.setCurrentIndex(QModelIndex())
            else:
                self.setCurrentItem(item)

    def rename(self) -> None:
        """Type the name of the chosen part, in the language of the first empty column."""
        item = self.currentItem()
        if item is not None and self._writable:
            columns = [FIRST_NAME + place for place in range(len(LANGUAGES))]
            self.editItem(item, next((column for column in columns if not item.text(column)), FIRST_NAME))

    def lock(self, locked: bool) -> None:
        """Change nothing."""
        self._writable = not locked
        self.setDragEnabled(not locked)

    def shift(self, way: int) -> None:
        """Move the chosen part up or down among its neighbours."""
        item = self.currentItem()
        if item is not None and self._writable:
            beside = self._beside(item)
            place = beside.index(self._uid(item)) + way
            if 0 <= place < len(beside):
                self.moved.emit(self._uid(item), self._whole(item), place + 1)

    def nest(self, inwards: bool) -> None:
        """Move the chosen part into the one above it, or out of the one it is in."""
        item = self.currentItem()
        if item is None or not self._writable:
            return
        parent = item.parent()
        beside = self._beside(item)
        place = beside.index(self._uid(item))
        if inwards and place > 0:
            into = beside[place - 1]
            self.moved.emit(self._uid(item), into, len(self._branches[into].branches) + 1)
        elif not inwards and parent is not None:
            there = self._beside(parent).index(self._uid(parent))
            self.moved.emit(self._uid(item), self._whole(parent), there + 2)

    def drop_on(self, part: str, target: str, below: bool, inside: bool) -> None:
        """Put a part into another, or beside it: above or below."""
        item = next((item for item in self._items() if self._uid(item) == target), None)
        if item is None:
            self.moved.emit(part, self._work, len(self._work_parts()) + 1)
        elif inside:
            self.moved.emit(part, target, len(self._branches[target].branches) + 1)
        else:
            beside = [uid for uid in self._beside(item) if uid != part]
            place = beside.index(target) + (2 if below else 1) if target in beside else 1
            self.moved.emit(part, self._whole(item), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with arrows, Enter, Delete, Insert."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if alt and event.key() in ways:
            self.shift(ways[Qt.Key(event.key())])
        elif alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.nest(event.key() == Qt.Key.Key_Right)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._is_idle():
            self.rename()
        elif event.key() == Qt.Key.Key_Delete and self.chosen and self._writable:
            self.removal_asked.emit(self.chosen)
        elif event.key() == Qt.Key.Key_Insert and self._writable:
            self.added.emit(self.chosen if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self._work)
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only parts of this tree."""
        super().dragMoveEvent(event)
        if event.source() is not self:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the tree shows it when it is stored."""
        item = self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        spot = QAbstractItemView.DropIndicatorPosition
        if self.chosen and event.source() is self:
            self.drop_on(self.chosen, self._uid(item), where == spot.BelowItem, where == spot.OnItem)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _set_up(self) -> None:
        self.setColumnCount(5)
        self.setUniformRowHeights(True)
        self.setIndentation(18)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        for column in range(5):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)

    def _item(self, branch: Branch, whole: str, marked: frozenset[str], language: Language) -> QTreeWidgetItem:
        part = branch.part
        kind = vocabularies.word("dwelling_part", part.type, language) if part.type else part.ref
        names = [part.name.get(code) for code in LANGUAGES]
        item = QTreeWidgetItem([kind, *names, str(part.count or "")])
        item.setData(WHAT, _UID, part.uid)
        item.setData(WHAT, _ABOVE, whole)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable if self._writable else item.flags())
        if part.uid in marked:
            item.setIcon(WHAT, icon("square-dashed", scheme().indigo))
        elif branch.card:
            item.setIcon(WHAT, icon("link", scheme().indigo))
        if branch.card:
            title = branch.card.title.best(language).text
            item.setToolTip(WHAT, f"{branch.card.ref} {title}".strip())
        for child in branch.branches:
            item.addChild(self._item(child, child.part.whole, marked, language))
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        waiting = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        found: list[QTreeWidgetItem] = []
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                found.append(item)
                waiting = [*(item.child(row) for row in range(item.childCount())), *waiting]
        return found

    def _uid(self, item: QTreeWidgetItem | None) -> str:
        return str(item.data(WHAT, _UID)) if item is not None else ""

    def _whole(self, item: QTreeWidgetItem) -> str:
        return str(item.data(WHAT, _ABOVE))

    def _beside(self, item: QTreeWidgetItem) -> list[str]:
        whole = self._whole(item)
        return [self._uid(other) for other in self._items() if self._whole(other) == whole]

    def _work_parts(self) -> list[str]:
        return [self._uid(item) for item in self._items() if self._whole(item) == self._work]

    def _folded(self) -> set[str]:
        return {self._uid(item) for item in self._items() if item.childCount() and not item.isExpanded()}

    def _is_idle(self) -> bool:
        return self.state() != QAbstractItemView.State.EditingState

    def _edit(self, item: QTreeWidgetItem, column: int) -> None:
        """Names and amounts are typed in the tree; types and materials are chosen in the form below it."""
        if self._writable and FIRST_NAME <= column <= COUNT:
            self.editItem(item, column)

    def _tell(self) -> None:
        self.part_chosen.emit(self.chosen)

    def _take_typed(self, item: QTreeWidgetItem, column: int) -> None:
        branch = self._branches.get(self._uid(item))
        if branch is None:
            return
        typed = item.text(column).strip()
        if FIRST_NAME <= column < COUNT:
            language = LANGUAGES[column - FIRST_NAME]
            if typed != branch.part.name.get(language):
                names: Multilingual = branch.part.name.having(language, typed)
                self.renamed.emit(branch.part.uid, names)
        elif column == COUNT and typed != str(branch.part.count or ""):
            self.counted.emit(branch.part.uid, typed)

    def _ask_menu(self, spot: QPoint) -> None:
        self.menu_asked.emit(self.viewport().mapToGlobal(spot))
