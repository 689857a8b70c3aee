"""What came of an arrival: counts, what was refused and why, and the way back."""

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.verbs import Finding, Outcome
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence


class OutcomePanel(QFrame):
    """A card over the page until it is closed; `undo_asked` takes the whole arrival back."""

    undo_asked = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("is", "card")
        self._language = language
        self._outcome: Outcome | None = None
        self._title, self._counts, self._refused_head = label("heading"), label("quiet", wraps=True), label("mend")
        self._findings, self._lines = QListView(), QStringListModel(self)
        self._undo, self._close = Button("", "undo-2"), Tool("plain", "x")
        self._lay_out()
        self._undo.clicked.connect(self._take_back)
        self._close.clicked.connect(self.hide)
        self._over = parent
        parent.installEventFilter(self)
        self.hide()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show this outcome."""
        self._outcome = outcome
        self._retranslate()
        self.show()
        self._place()

    def speak(self, language: Language) -> None:
        """Say the reasons in this language."""
        self._language = language
        self._retranslate()

    def text(self) -> str:
        """All words that are shown, for tests and screen readers."""
        return "\n".join(
            [self._title.text(), self._counts.text(), self._refused_head.text(), *self._lines.stringList()]
        )

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Stay at the lower right of the page."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _lay_out(self) -> None:
        self._findings.setModel(self._lines)
        self._findings.setProperty("is", "findings")
        self._findings.setWordWrap(True)
        self._findings.setResizeMode(QListView.ResizeMode.Adjust)
        self._findings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._findings.setTabKeyNavigation(False)
        self._findings.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 14)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self._counts, self._refused_head, self._findings):
            column.addWidget(widget)
        column.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)

    def _place(self) -> None:
        parent = self._over
        width = min(440, parent.width() - 32)
        refused = self._lines.rowCount()
        self.resize(width, 132 + (min(refused, 5) * 40 + 30 if refused else 0))
        self.move(parent.width() - width - 20, parent.height() - self.height() - 20)
        self.raise_()

    def _take_back(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _retranslate(self) -> None:
        plan = self._outcome.plan if self._outcome else None
        new, same = (len(plan.arrivals), len(plan.same)) if plan else (0, 0)
        findings = plan.findings if plan else ()
        refused = [finding for finding in findings if finding.refused]
        self._title.setText(self.tr("%n photograph(s) added", "", new))
        parts = [self.tr("%n was (were) here already", "", same) if same else ""]
        parts.append(self.tr("The originals are kept as they came."))
        self._counts.setText(" · ".join(part for part in parts if part))
        self._refused_head.setText(self.tr("%n file(s) refused, with the reason", "", len(refused)))
        self._refused_head.setVisible(bool(refused))
        self._lines.setStringList([self._line(finding) for finding in refused])
        self._findings.setVisible(bool(refused))
        self._findings.setAccessibleName(self.tr("Refused files"))
        self._undo.setText(self.tr("Undo all of it"))
        named(self._undo, self._undo.text())
        self._undo.setVisible(new > 0)
        named(self._close, self.tr("Close"))

    def _line(self, finding: Finding) -> str:
        words = sentence(self._language, finding.code, finding.values)
        return words if finding.source in words else f"{finding.source}: {words}"
