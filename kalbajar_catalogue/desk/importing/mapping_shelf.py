"""The mappings that are kept: one is applied, kept under a name, forgotten, carried out and in as a file."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QWidget

from kalbajar_catalogue.desk.importing.state import State
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, named
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing import saved_mappings
from kalbajar_catalogue.media.originals import store_error

ENDING = ".json"


class MappingShelf(QWidget):
    """A menu, and a line for a name. Small files, read when the menu opens.

    Tells `chosen` (a mapping that fits the table by now), `kept` and `forgotten` (its name), `carried_out` (a path),
    `failed` (a Problem).
    """

    chosen = Signal(object)
    kept = Signal(str)
    forgotten = Signal(str)
    carried_out = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, writable: bool, parent: QWidget | None = None) -> None:
        """`folder` is the catalogue's."""
        super().__init__(parent)
        self._folder, self._writable, self._state = folder, writable, State()
        self.button, self.menu = Button("", "bookmark"), QMenu(self)
        self.name, self.keep, self.away = QLineEdit(), Button("primary"), Tool("plain", "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.name, self.keep, self.away, self.button):
            row.addWidget(widget)
        self.name.setFixedWidth(220)
        self.name.setMaxLength(80)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill)
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.away.clicked.connect(self._stop_naming)
        self._stop_naming()
        self._retranslate()

    def show_state(self, state: State) -> None:
        """The mapping that is kept when one is kept."""
        self._state = state
        self._retranslate()

    def begin_naming(self) -> None:
        """Ask for a name in a line."""
        self.name.setText(
            self._state.saved_as or (self._state.table.name.rpartition(".")[0] if self._state.table else "")
        )
        self._show_naming(True)
        self.name.setFocus()
        self.name.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill(self) -> None:
        self.menu.clear()
        for one in self._kept():
            action = self._add(one.name, self._apply)
            action.setData(one)
            action.setEnabled(one.mapping is not None)
            action.setCheckable(True)
            action.setChecked(one.name == self._state.saved_as)
        if self.menu.actions():
            self._add("", None).setSeparator(True)
        if self._writable:
            self._add(self.tr("Keep this one under a name…"), self.begin_naming)
            if self._state.saved_as:
                words = self.tr("Forget “{name}”").format(name=self._state.saved_as)
                self._add(words, self._forget)
        self._add(self.tr("Take one from a file…"), self.ask_file)
        self._add(self.tr("Put this one into a file…"), self.ask_place)

    def _add(self, words: str, slot: object) -> QAction:
        # Not the menu's own: Qt deletes those under Python's hands.
        action = QAction(words, self.menu)
        if callable(slot):
            action.triggered.connect(slot)
        self.menu.addAction(action)
        return action

    def _kept(self) -> tuple[saved_mappings.Saved, ...]:
        try:
            return saved_mappings.saved(self._folder)
        except WorldError as fault:
            self.failed.emit(fault.problem)
            return ()

    def _apply(self) -> None:
        action = self.sender()
        table = self._state.table
        if isinstance(action, QAction) and table is not None and action.data().mapping is not None:
            self.chosen.emit(saved_mappings.refitted(action.data().mapping, table.headings))

    def ask_file(self) -> None:
        """Ask for the file of a mapping."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Take a mapping from a file"), "", f"*{ENDING}")
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Apply the mapping in a file."""
        table = self._state.table
        try:
            found = saved_mappings.read(path)
        except WorldError as fault:
            self.failed.emit(fault.problem)
            return
        if table is not None:
            self.chosen.emit(saved_mappings.refitted(found, table.headings))

    def ask_place(self) -> None:
        """Ask where the mapping is put as a file."""
        near = f"{self._state.saved_as or 'mapping'}{ENDING}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Put the mapping into a file"), near, f"*{ENDING}")
        if name:
            self.put_file(Path(name))

    def put_file(self, path: Path) -> None:
        """Write the mapping to a file."""
        if self._state.mapping is None:
            return
        try:
            path.write_text(saved_mappings.to_json(self._state.mapping), "utf-8", newline="\n")
        except OSError as wrong:
            self.failed.emit(store_error(wrong, path).problem)
            return
        self.carried_out.emit(path)

    def _keep(self) -> None:
        name, mapping = self.name.text().strip(), self._state.mapping
        if not name or mapping is None:
            return
        try:
            saved_mappings.keep(self._folder, replace(mapping, name=name))
        except WorldError as fault:
            self.failed.emit(fault.problem)
            return
        self._stop_naming()
        self.button.setFocus()
        self.kept.emit(name)

    def _forget(self) -> None:
        name = self._state.saved_as
        try:
            saved_mappings.forget(self._folder, name)
        except WorldError as fault:
            self.failed.emit(fault.problem)
            return
        self.forgotten.emit(name)

    def _stop_naming(self) -> None:
        self._show_naming(False)

    def _show_naming(self, naming: bool) -> None:
        for widget in (self.name, self.keep, self.away):
            widget.setVisible(naming)
        self.button.setVisible(not naming)

    def _retranslate(self) -> None:
        saved_as = self._state.saved_as
        self.button.setText(self.tr("Mapping: {name}").format(name=saved_as) if saved_as else self.tr("Mappings"))
        named(self.button, self.tr("Kept mappings: apply, keep, carry out"))
        self.name.setPlaceholderText(self.tr("Name of the mapping"))
        self.name.setAccessibleName(self.tr("Name of the mapping"))
        self.keep.setText(self.tr("Keep"))
        named(self.keep, self.tr("Keep the mapping under this name"))
        named(self.away, self.tr("Do not keep it"))
