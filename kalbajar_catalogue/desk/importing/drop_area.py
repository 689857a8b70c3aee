"""Where a table is dropped, chosen or pasted, while there is none yet; and what was brought in before."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing.sources_used import Import
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number

_PATH = int(Qt.ItemDataRole.UserRole)
_ROW, _LEAST = 34, 2


class DropArea(QFrame):
    """Takes files; tells `dropped` (paths), `browse_asked`, `paste_asked`."""

    dropped = Signal(list)
    browse_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "drop")
        self.setAcceptDrops(True)
        self._mark = QLabel()
        self._title, self._words, self._problem = label("work"), label("quiet", wraps=True), label("mend", wraps=True)
        self.browse, self.folder = Button("primary", "file-spreadsheet"), Button("", "folder-open")
        self.paste = Button("", "clipboard-paste")
        self._lay_out()
        self.browse.clicked.connect(self.browse_asked)
        self.paste.clicked.connect(self.paste_asked)
        self.show_problem("")
        self._colour()
        self._retranslate()

    def show_problem(self, words: str) -> None:
        """Say why nothing could be taken, '' for nothing."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        event.setAccepted(bool(files_of(event)))
        self._show_over(event.isAccepted())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere."""
        event.setAccepted(bool(files_of(event)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They landed."""
        self._show_over(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(files_of(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No line of the words is cut off, however much stands around."""
        super().resizeEvent(event)
        self._keep_whole()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._keep_whole()
        elif event.type() in RECOLOURED:
            self._colour()

    def _show_over(self, over: bool) -> None:
        if (self.property("over") == "yes") is not over:
            self.setProperty("over", "yes" if over else "no")
            self.style().unpolish(self)
            self.style().polish(self)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.browse)
        buttons.addWidget(self.folder)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(32, 36, 32, 36)
        column.setSpacing(10)
        for widget in (self._mark, self._title, self._words, self._problem):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _keep_whole(self) -> None:
        self.setMinimumHeight(self._column.totalMinimumHeightForWidth(self.width()))

    def _colour(self) -> None:
        self._mark.setPixmap(picture("file-spreadsheet", scheme().edge, 32))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop a table here"))
        self._words.setText(
            self.tr(
                "Excel, LibreOffice, CSV, JSON or LIDO, a whole export of this program, or the folder of a catalogue. "
                "A folder of pictures may come with a table. Nothing is written yet."
            )
        )
        self.browse.setText(self.tr("Browse…"))
        self.folder.setText(self.tr("Choose a folder…"))
        self.paste.setText(self.tr("Paste a table"))
        for button in (self.browse, self.folder, self.paste):
            button.setAccessibleName(button.text().strip())


class RecentSources(QWidget):
    """Files that were brought in before; `asked` tells the one a person chooses."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.list = label("heading"), _Lines()
        self._imports: Mapping[str, Import] = {}
        self._language: Language = "en"
        self.list.setProperty("is", "sections")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.list)
        self.list.itemActivated.connect(self._ask)
        self.list.itemClicked.connect(self._ask)
        self._retranslate()
        self.show_paths(())

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Offer these; not to be seen when there are none."""
        self.list.clear()
        for path in paths:
            item = QListWidgetItem()
            item.setData(_PATH, path)
            item.setToolTip(str(path))
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self.list.updateGeometry()
        self.setVisible(bool(paths))
        self._say()

    def show_imports(self, imports: Mapping[str, Import], language: Language) -> None:
        """Say of each, by its name, when it was brought in and what came of it."""
        self._imports, self._language = imports, language
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(item.data(_PATH))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Tables opened before"))
        self.list.setAccessibleName(self._title.text())
        self._say()

    def _say(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            path: Path = item.data(_PATH)
            item.setText("   ·   ".join([path.name, *self._said(self._imports.get(path.name)), str(path.parent)]))

    def _said(self, one: Import | None) -> list[str]:
        if one is None:
            return [self.tr("not imported")]
        date = QLocale(self._language).toString(QDate(one.when.year, one.when.month, one.when.day), "d MMM yyyy")
        figure = shown_number(one.records, self._language, 0)
        records = self.tr("%n record(s)", "", one.records).replace(str(one.records), figure, 1)
        return [date, records, *([self.tr("taken back")] if one.taken_back else [])]


class _Lines(QListWidget):
    """As high as its lines; where there is too little room the first of them, and the others are scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self.count()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height(min(_LEAST, self.count())))

    def _height(self, count: int) -> int:
        return _ROW * count + 8


def files_of(event: QDropEvent) -> list[Path]:
    """The files and folders of this computer in what is dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
