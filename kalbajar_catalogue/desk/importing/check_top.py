"""The head of the check step: outcomes, the filter line, what was decided, and what ends the file before its end."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import icon, picture
from kalbajar_catalogue.desk.importing.outcome_chips import OutcomeChips
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.checked import Check


class CheckTop(QFrame):
    """`narrowed` when something else shall be shown, `all_asked` when no problem narrows any more, `back_asked`."""

    narrowed = Signal()
    all_asked = Signal()
    back_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "header")
        self._language, self._decided, self._left_out = language, 0, 0
        self._problem: Problem | None = None
        self._unfinished: Problem | None = None
        self._records = 0
        self.chips, self.words = OutcomeChips(language), QLineEdit()
        self.only, self.back = Tool("chip", "x"), Button("link", "undo-2")
        self.busy, self._said = QProgressBar(), label("small")
        self._mark, self._warning, self._wrong = QLabel(), QWidget(), label("", wraps=True)
        self._find = QAction(self)
        self._lay_out()
        self.chips.chosen.connect(self._narrow)
        self.words.textChanged.connect(self._narrow)
        self.only.clicked.connect(self.all_asked)
        self.back.clicked.connect(self.back_asked)
        self._colour()
        self._retranslate()

    def show_check(self, check: Check | None, problem: Problem | None, busy: bool, language: Language) -> None:
        """Show the figures of this check, what went wrong, and whether it is being made anew."""
        self._language, self._problem = language, problem
        self._unfinished = check.unfinished if check else None
        self._records = len(check.records) if check else 0
        self.chips.show_counts(check.counts if check else {}, language)
        self.busy.setVisible(busy)
        self._retranslate()

    def show_decided(self, count: int, left_out: int) -> None:
        """So many answers can be taken back; so many rows are left out."""
        self._decided, self._left_out = count, left_out
        self._retranslate()

    def show_only(self, words: str) -> None:
        """The rows of this problem alone are shown; '' for all."""
        self.only.setText(words)
        self.only.setVisible(bool(words))
        named(self.only, self.tr("Show all rows again"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        self.words.addAction(self._find, QLineEdit.ActionPosition.LeadingPosition)
        self.words.setClearButtonEnabled(False)
        self.words.setProperty("is", "find")
        self.words.setMaximumWidth(230)
        self.busy.setRange(0, 0)
        self.busy.setFixedHeight(2)
        self.busy.setTextVisible(False)
        chips = QHBoxLayout()
        chips.setSpacing(12)
        chips.addWidget(self.chips)
        chips.addStretch(1)
        chips.addWidget(self.words, 1)
        told = QHBoxLayout()
        told.setSpacing(10)
        told.addWidget(self.only)
        told.addWidget(self._said)
        told.addWidget(self.back)
        told.addStretch(1)
        warning = QHBoxLayout(self._warning)
        warning.setContentsMargins(0, 0, 0, 0)
        warning.setSpacing(8)
        warning.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self._wrong, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 6, 20, 8)
        inner.setSpacing(6)
        inner.addLayout(chips)
        inner.addLayout(told)
        inner.addWidget(self._warning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(self.busy)
        self.only.hide()
        self.busy.hide()

    def _narrow(self) -> None:
        self.narrowed.emit()

    def _colour(self) -> None:
        self._find.setIcon(icon("search", scheme().quiet))
        self._mark.setPixmap(picture("triangle-alert", scheme().weld, 16))

    def _retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Filter these rows"))
        named(self.words, self.tr("Filter these rows by number, title or row"), "Ctrl+F")
        self.busy.setAccessibleName(self.tr("Checking again"))
        parts = [self.tr("%n answer(s) given", "", self._decided)] if self._decided else []
        if self._left_out:
            parts.append(self.tr("%n row(s) left out", "", self._left_out))
        self._said.setText(" · ".join(parts))
        self._said.setVisible(bool(parts))
        self.back.setText(self.tr("Take the last one back"))
        named(self.back, self.tr("Take the last answer back"))
        self.back.setVisible(self._decided > 0)
        self._wrong.setText("\n".join(self._warnings()))
        self._warning.setVisible(bool(self._wrong.text()))

    def _warnings(self) -> list[str]:
        told = []
        if self._problem is not None:
            told.append(sentence(self._language, self._problem.code, self._problem.values))
        if self._unfinished is not None:
            told.append(sentence(self._language, self._unfinished.code, self._unfinished.values))
            whole = self.tr("The file ends there. Only the %n whole record(s) before it are shown.", "", self._records)
            told.append(whole)
        return told
