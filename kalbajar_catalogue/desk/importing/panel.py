"""What came of an arrival: counts, what was refused and why, what is remarked, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.verbs import Finding, Outcome
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence


class OutcomePanel(QFrame):
    """A card over the page until it is closed; `undo_asked` tells the change set of the arrival to take back."""

    undo_asked = Signal(int)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("is", "card")
        self._language = language
        self._outcome: Outcome | None = None
        self._title, self._counts = label("heading"), label("quiet", wraps=True)
        self._refused, self._remarks = Findings("mend"), Findings("heading")
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
        parts = (self._title.text(), self._counts.text(), self._refused.text(), self._remarks.text())
        return "\n".join(part for part in parts if part)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Stay at the lower right of the page."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 14)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self._counts, self._refused, self._remarks):
            column.addWidget(widget)
        column.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)

    def _place(self) -> None:
        parent = self._over
        width = min(440, parent.width() - 32)
        wanted = 132 + self._refused.room() + self._remarks.room()
        self.resize(width, min(wanted, parent.height() - 40))
        self.move(parent.width() - width - 20, parent.height() - self.height() - 20)
        self.raise_()

    def _take_back(self) -> None:
        self.hide()
        if self._outcome:
            self.undo_asked.emit(self._outcome.change_set)

    def _retranslate(self) -> None:
        plan = self._outcome.plan if self._outcome else None
        new, same = (len(plan.arrivals), len(plan.same)) if plan else (0, 0)
        findings = plan.findings if plan else ()
        refused = [self._line(finding) for finding in findings if finding.refused]
        remarks = [self._line(finding) for finding in findings if not finding.refused]
        self._title.setText(self.tr("%n photograph(s) added", "", new))
        parts = [self.tr("%n was (were) here already", "", same) if same else ""]
        parts.append(self.tr("The originals are kept as they came."))
        self._counts.setText(" · ".join(part for part in parts if part))
        self._refused.show_lines(self.tr("%n file(s) refused, with the reason", "", len(refused)), refused)
        self._remarks.show_lines(self.tr("%n remark(s)", "", len(remarks)), remarks)
        self._refused.name(self.tr("Refused files"))
        self._remarks.name(self.tr("Remarks"))
        self._undo.setText(self.tr("Undo all of it"))
        named(self._undo, self._undo.text())
        self._undo.setVisible(new > 0)
        named(self._close, self.tr("Close"))

    def _line(self, finding: Finding) -> str:
        words = sentence(self._language, finding.code, finding.values)
        return words if finding.source in words else f"{finding.source}: {words}"


class Findings(QWidget):
    """Lines under a heading of their own; not to be seen while there are none."""

    MOST, LINE, HEAD = 5, 40, 30

    def __init__(self, role: str) -> None:
        super().__init__()
        self._head, self._list, self._lines = label(role), QListView(), QStringListModel(self)
        self._list.setModel(self._lines)
        self._list.setProperty("is", "findings")
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setTabKeyNavigation(False)
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self._list)

    def show_lines(self, head: str, lines: Sequence[str]) -> None:
        """Show these lines, and the heading if there are any."""
        self._head.setText(head if lines else "")
        self._lines.setStringList(list(lines))
        self.setVisible(bool(lines))

    def name(self, name: str) -> None:
        """What a screen reader calls the list."""
        self._list.setAccessibleName(name)

    def text(self) -> str:
        """The heading and the lines."""
        return "\n".join([self._head.text(), *self._lines.stringList()])

    def room(self) -> int:
        """How high it would be; no more than for a few lines."""
        lines = self._lines.rowCount()
        return min(lines, self.MOST) * self.LINE + self.HEAD if lines else 0
