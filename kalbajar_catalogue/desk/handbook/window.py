"""The handbook in a window of its own, beside the desk: chapters at the left, the open one at the right."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.handbook.chapters import Chapter, chapter_of, chapters, found
from kalbajar_catalogue.desk.handbook.leaf import Leaf
from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.i18n.languages import Language

_KEY = Qt.ItemDataRole.UserRole


class HandbookWindow(QDialog):
    """Stays open while a person works; `show_page` turns to the chapter of a page of the desk."""

    def __init__(self, folder: Path, language: Language, parent: QWidget | None = None) -> None:
        """`folder` holds a folder of chapters for each language, and `pictures`."""
        super().__init__(parent)
        self._folder, self._language = folder, language
        self._chapters: tuple[Chapter, ...] = ()
        self._way: list[str] = []
        self.setModal(False)
        self.setProperty("is", "ground")
        self.search, self.list, self.leaf = QLineEdit(), QListWidget(), Leaf(folder / "pictures")
        self.back, self._none = Tool("plain", "arrow-left"), label("quiet", wraps=True)
        self._lay_out()
        self._connect()
        self.speak(language)

    @property
    def chapter(self) -> str:
        """The key of the chapter that is open."""
        rows = self.list.selectedItems()
        return str(rows[0].data(_KEY)) if rows else ""

    def show_page(self, page: str) -> None:
        """Turn to the chapter that explains a page of the desk."""
        self.search.clear()
        self.turn_to(chapter_of(page))

    def turn_to(self, key: str) -> None:
        """Turn to a chapter; one that is not there leaves the open one."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)

    def speak(self, language: Language) -> None:
        """Read in this language, the same chapter."""
        key, self._language = self.chapter, language
        self._chapters = chapters(self._folder, language)
        self._show_list()
        self.turn_to(key or chapter_of(""))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.resize(1040, 760)
        self.list.setFixedWidth(250)
        self.list.setProperty("is", "chapters")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.search.setClearButtonEnabled(True)
        top, side = QHBoxLayout(), QVBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.search, 1)
        side.setContentsMargins(12, 12, 12, 12)
        side.addLayout(top)
        side.addWidget(self._none)
        side.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side)
        row.addWidget(self.leaf, 1)
        self._none.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_list)
        self.list.currentItemChanged.connect(self._open)
        self.leaf.led.connect(self._follow)
        self.back.clicked.connect(self._go_back)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._go_back)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.search.setFocus)

    def _show_list(self) -> None:
        key, shown = self.chapter, found(self._chapters, self.search.text())
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in shown:
            item = QListWidgetItem(one.title)
            item.setData(_KEY, one.key)
            self.list.addItem(item)
        self.list.blockSignals(blocked)
        self._none.setVisible(not shown)
        self.turn_to(key if key in [one.key for one in shown] else next((one.key for one in shown), ""))

    def _open(self) -> None:
        one = next((one for one in self._chapters if one.key == self.chapter), None)
        if one:
            self.leaf.show_chapter(one.text, self._language)
            self.back.setEnabled(bool(self._way))

    def _follow(self, key: str) -> None:
        self._way.append(self.chapter)
        self.search.clear()
        self.turn_to(key)

    def _go_back(self) -> None:
        if self._way:
            self.turn_to(self._way.pop())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Handbook"))
        self.search.setPlaceholderText(self.tr("Search the handbook"))
        named(self.search, self.tr("Search the handbook"), "Ctrl+F")
        named(self.list, self.tr("Chapters"))
        named(self.leaf, self.tr("Chapter"))
        named(self.back, self.tr("Back"), "Alt+Left")
        self._none.setText(self.tr("No chapter holds these words."))
