"""A printed paper: its pages to look through, and the findings of its making in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.publishing.verbs import Finding, Printed
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence

PAGE = QSize(176, 208)


class PrintOutcome(QWidget):
    """Empty until something is printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = "en"
        self._printed: Printed | None = None
        self._empty, self.pages, self.findings = EmptyPage(), QListView(), QListView()
        self._head = label("heading")
        self._pages, self._lines = QStandardItemModel(self), QStringListModel(self)
        self._lay_out()
        self._retranslate()

    def show_printed(self, printed: Printed, pages: Sequence[QImage], language: Language) -> None:
        """Show this paper and pictures of its pages."""
        self._printed, self._language = printed, language
        self._pages.clear()
        for number, page in enumerate(pages, 1):
            self._pages.appendRow(_page(number, page))
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Say the findings in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.pages.setModel(self._pages)
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setIconSize(PAGE)
        self.pages.setGridSize(QSize(PAGE.width() + 14, PAGE.height() + 30))
        self.pages.setUniformItemSizes(True)
        self.findings.setModel(self._lines)
        self.findings.setProperty("is", "findings")
        self.findings.setWordWrap(True)
        self.findings.setMaximumHeight(200)
        self.findings.setSpacing(2)
        for view in (self.pages, self.findings):
            view.setTabKeyNavigation(False)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for widget, stretch in ((self._empty, 1), (self.pages, 3), (self._head, 0), (self.findings, 1)):
            column.addWidget(widget, stretch)

    def _retranslate(self) -> None:
        printed = self._printed
        lines = lines_of(printed.report.findings if printed else (), self._language)
        self._empty.setVisible(printed is None)
        self.pages.setVisible(printed is not None)
        self._head.setVisible(printed is not None)
        self.findings.setVisible(bool(lines))
        self._empty.show_words(self.tr("The catalogue"), self.tr("Its pages show here when it is printed."))
        self._head.setText(self.tr("%n thing(s) to look at", "", len(lines)) if lines else self.tr("Nothing to mend"))
        self._lines.setStringList(lines)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.findings.setAccessibleName(self.tr("What to look at"))


def _page(number: int, page: QImage) -> QStandardItem:
    item = QStandardItem(QIcon(QPixmap.fromImage(page)), str(number))
    item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
    return item


def lines_of(findings: Sequence[Finding], language: Language) -> list[str]:
    """A sentence for each kind of finding, with the numbers of all the works it is about."""
    alike: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.code, finding.field, *sorted(finding.values.items())), []).append(finding)
    return [_line(group, language) for group in alike.values()]


def _line(group: Sequence[Finding], language: Language) -> str:
    numbers = ranges(list(dict.fromkeys(finding.number for finding in group if finding.number)))
    return sentence(language, group[0].code, {"field": group[0].field, **group[0].values, "number": numbers})


def ranges(numbers: Sequence[str]) -> str:
    """Catalogue numbers with runs drawn together: `1–3, 5, 7a`."""
    runs: list[list[str]] = []
    for number in numbers:
        last = runs[-1][-1] if runs else ""
        if last.isdigit() and number.isdigit() and int(number) == int(last) + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
