"""The facts of a picture's file, and everything that the file says of itself, to be searched."""

from PySide6.QtCore import QEvent, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFormLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.viewing.words import file_size, megapixels
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.moments import shown_moment
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.media.records import MediaFile

WIDTH = 340


class FactsPanel(QWidget):
    """Shows one file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._file: MediaFile | None = None
        self._language: Language = "en"
        self._title, self._table_title = label("heading"), label("heading")
        self._none = label("quiet", wraps=True)
        self._form = QFormLayout()
        self.filter = QLineEdit()
        self._rows, self._found = QStandardItemModel(0, 2, self), QSortFilterProxyModel(self)
        self.table = QTableView()
        self._lay_out()
        self._retranslate()

    def show_file(self, file: MediaFile | None, language: Language) -> None:
        """Show this file; nothing for None."""
        self._file, self._language = file, language
        self._rows.setRowCount(0)
        for fact in file.facts if file else ():
            self._rows.appendRow([_cell(fact.name, fact.standard), _cell(fact.value, fact.value)])
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._found.setSourceModel(self._rows)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter.textChanged.connect(self._narrow)
        self.filter.setClearButtonEnabled(True)
        self._set_up_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(self._form)
        column.addSpacing(8)
        for widget in (self._table_title, self.filter, self._none):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._found)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().setDefaultSectionSize(28)
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, 138)

    def _narrow(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self._say_none()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("File"))
        self._table_title.setText(self.tr("What the file says of itself"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        named(self.filter, self.tr("Filter what the file says"))
        named(self.table, self.tr("What the file says of itself"))
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in self._facts():
            words = label("", value, wraps=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(label("quiet", name), words)
        self._say_none()

    def _say_none(self) -> None:
        some, shown = bool(self._file and self._file.facts), self._found.rowCount() > 0
        self.filter.setVisible(some)
        self.table.setVisible(shown)
        self._none.setVisible(not shown)
        self._none.setText(self.tr("Nothing there contains this.") if some else self.tr("The file says nothing more."))

    def _facts(self) -> list[tuple[str, str]]:
        file, language = self._file, self._language
        if file is None:
            return [(self.tr("Picture"), self.tr("none"))]
        facts = [
            (self.tr("Pixels"), _pixels(file, language)),
            (self.tr("Size"), self._bytes(file.bytes or 0)),
            (self.tr("Format"), file.mime),
            (self.tr("Colours"), file.colour_profile or self.tr("no profile: read as sRGB")),
            (self.tr("Camera"), file.device),
            (self.tr("Captured"), _captured(file.captured, language)),
            (self.tr("Name"), file.original_filename),
            (self.tr("Ref"), file.ref),
        ]
        return [(name, value or "–") for name, value in facts]

    def _bytes(self, count: int) -> str:
        exact = self.tr("{count} bytes").format(count=shown_number(count, self._language, 0))
        return f"{file_size(count, self._language)} ({exact})" if count else ""


def _pixels(file: MediaFile, language: Language) -> str:
    width, height = file.width or 0, file.height or 0
    return f"{width} × {height} ({megapixels(width, height, language)})" if width and height else ""


def _captured(stored: str, language: Language) -> str:
    """A moment in words; cameras seldom say the offset of their clock, their time is shown all the same."""
    day, _, time = stored.partition("T")
    words = shown_moment(stored, language)
    return f"{words}, {time}" if time and words == shown_moment(day, language) else words


def _cell(text: str, tip: str) -> QStandardItem:
    cell = QStandardItem(text)
    cell.setToolTip(tip)
    return cell
