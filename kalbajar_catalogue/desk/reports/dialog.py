"""The crash reports, one beside the other: read, copied, saved, and put aside."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.reports import verbs
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.reports import Report
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

SIZE, LEAST, EDGE = QSize(940, 620), QSize(720, 420), QSize(64, 56)
LIST = 250
COPY = "Ctrl+Shift+C"


class ReportsDialog(QDialog):
    """Shows reports, the newest first; `put_aside` tells that they are not to be offered again."""

    put_aside = Signal()

    def __init__(
        self, shown: tuple[Report, ...], jobs: Jobs, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._reports, self._jobs, self._language = shown, jobs, language
        self._title, self._sub, self.said = label("title"), label("quiet", wraps=True), label("quiet", wraps=True)
        self.list, self.text = QListWidget(), QPlainTextEdit()
        self.copy, self.save, self.show_folder = Button("", "copy"), Button("", "file-down"), Button("", "folder-open")
        self.never, self.leave = Button(), Button()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def report(self) -> Report:
        """The one that is shown."""
        return self._reports[max(self.list.currentRow(), 0)]

    def speak(self, language: Language) -> None:
        """Tell moments in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What a person does

    def copy_text(self) -> None:
        """Put the text of the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.text)
        self.said.setText(self.tr("The report is on the clipboard."))

    def save_as(self) -> None:
        """Ask where to, and write a copy there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        near = str(Path(folder, verbs.file_name(self.report)))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the crash report"), near, self.tr("Text (*.txt)"))
        if name:
            self._jobs.run(Lane.LONG, verbs.saves(self.report, Path(name)), self._saved, self._refuse)

    def open_folder(self) -> None:
        """Bring the folder of the reports into sight."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.report.file.parent)))

    def show_no_more(self) -> None:
        """Offer these reports no more; they stay in their folder."""
        self._jobs.run(Lane.LONG, verbs.marks_seen(self._reports))
        self.put_aside.emit()
        self.accept()

    # What is shown

    def _lay_out(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.list.setProperty("is", "findings")
        self.list.setTabKeyNavigation(False)
        self.list.setFixedWidth(LIST)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        for widget in (self._title, self._sub):
            column.addWidget(widget)
        column.addLayout(middle, 1)
        column.addWidget(self.said)
        column.addLayout(self._laid_buttons())
        behind = self.parentWidget()
        room = behind.window().size() - EDGE if behind is not None else SIZE
        self.resize(SIZE.boundedTo(room).expandedTo(LEAST))

    def _laid_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.copy, self.save, self.show_folder):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.never, self.leave):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_report)
        self.copy.clicked.connect(self.copy_text)
        self.save.clicked.connect(self.save_as)
        self.show_folder.clicked.connect(self.open_folder)
        self.never.clicked.connect(self.show_no_more)
        self.leave.clicked.connect(self.reject)
        QShortcut(QKeySequence(COPY), self).activated.connect(self.copy_text)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.save_as)

    def _show_report(self) -> None:
        self.text.setPlainText(self.report.text)
        self.said.clear()

    def _saved(self, out: Path) -> None:
        self.said.setText(self.tr("Written: {file}").format(file=out.name))

    def _refuse(self, error: WorldError) -> None:
        self.said.setText(sentence(self._language, error.code, error.problem.values))

    # Words

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Crash reports"))
        self._title.setText(self.tr("Crash reports"))
        self._sub.setText(
            self.tr(
                "What you wrote is safe: it is kept with every step. A report tells the version, the system and the "
                "places in the program, and nothing of the catalogue. Send it to whoever looks after the program."
            )
        )
        self._retranslate_list()
        self.list.setAccessibleName(self.tr("Crash reports"))
        self.text.setAccessibleName(self.tr("The text of the report"))
        for button, words, keys in (
            (self.copy, self.tr("Copy"), COPY),
            (self.save, self.tr("Save as…"), "Ctrl+S"),
            (self.show_folder, self.tr("Show folder"), ""),
            (self.never, self.tr("Do not show again"), ""),
            (self.leave, self.tr("Close"), ""),
        ):
            button.setText(words)
            named(button, words, keys)

    def _retranslate_list(self) -> None:
        row, blocked = self.list.currentRow(), self.list.blockSignals(True)
        self.list.clear()
        for report in self._reports:
            what = self.tr("The program broke off") if report.broke_off else self.tr("A fault in the program")
            self.list.addItem(f"{verbs.moment_said(report, self._language)}\n{what}")
        self.list.setCurrentRow(row)
        self.list.blockSignals(blocked)
