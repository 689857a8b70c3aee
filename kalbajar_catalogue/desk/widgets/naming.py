"""A small dialog that asks what something shall be called."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, label

WIDE = 380


class NameDialog(QDialog):
    """`given` tells the name, without blanks around it, when somebody agrees to it."""

    given = Signal(str)

    def __init__(self, title: str, what: str, old: str, parent: QWidget | None = None) -> None:
        """`title` says what is done, `what` is the name of the line, `old` what it is called so far."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self.line, self.agree, self.leave = QLineEdit(old), Button("primary"), Button()
        self.line.setAccessibleName(what)
        self.line.selectAll()
        self._lay_out(title, what)
        self.line.textChanged.connect(self._check)
        self.agree.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.agree.setDefault(True)
        self._retranslate()
        self._check()

    def accept(self) -> None:
        """Tell the name and close; a name of blanks is none."""
        if name := self.line.text().strip():
            self.given.emit(name)
            super().accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self, title: str, what: str) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(label("heading", title.rstrip("…")))
        column.addSpacing(4)
        column.addWidget(label("small", what))
        column.addWidget(self.line)
        column.addSpacing(10)
        column.addLayout(foot)
        self.setFixedWidth(WIDE)

    def _check(self) -> None:
        self.agree.setEnabled(bool(self.line.text().strip()))

    def _retranslate(self) -> None:
        for button, words in ((self.agree, self.tr("Save")), (self.leave, self.tr("Close"))):
            button.setText(words)
            button.setAccessibleName(words)
