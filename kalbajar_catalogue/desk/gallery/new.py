"""The two questions that a new exhibition begins with."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, label


class NewExhibition(QDialog):
    """Emits `wanted` with the title and the number of works announced, 0 when that is not known."""

    wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title, self.count = QLineEdit(), QLineEdit()
        self.count.setValidator(QIntValidator(1, 9999, self))
        self._title_label, self._count_label, self._help = label("small"), label("small"), label("small", wraps=True)
        self.make, self._cancel = Button("primary"), Button()
        self._lay_out()
        self.make.setDefault(True)
        self.make.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.title.textChanged.connect(self._check)
        self._retranslate()
        self._check()

    def accept(self) -> None:
        """Tell what is wanted, and close."""
        self.wanted.emit(self.title.text().strip(), int(self.count.text() or 0))
        super().accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        for widget in (self._title_label, self.title):
            column.addWidget(widget)
        column.addSpacing(12)
        for widget in (self._count_label, self.count, self._help):
            column.addWidget(widget)
        column.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.make)
        column.addLayout(buttons)
        self.setMinimumWidth(420)

    def _check(self) -> None:
        self.make.setEnabled(bool(self.title.text().strip()))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New exhibition"))
        self._title_label.setText(self.tr("Title"))
        self._count_label.setText(self.tr("Works announced"))
        self._help.setText(self.tr("So many numbered frames stand ready. May stay empty."))
        self.make.setText(self.tr("Make it"))
        self._cancel.setText(self.tr("Cancel"))
        self.title.setAccessibleName(self._title_label.text())
        self.count.setAccessibleName(self._count_label.text())
        for button in (self.make, self._cancel):
            button.setAccessibleName(button.text())
