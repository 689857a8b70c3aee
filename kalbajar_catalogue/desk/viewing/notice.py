"""A bar that says that an original cannot be shown, and that its screen copy is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence


class Notice(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self.setProperty("is", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._problem: Problem | None = None
        self._name = ""
        self._language: Language = "en"
        self._sign, self.words = QLabel(), label("", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self._retranslate()

    def show_problem(self, problem: Problem | None, language: Language, name: str = "") -> None:
        """Say what is wrong with the original of the work of this name; None: nothing is."""
        if (problem, language, name) != (self._problem, self._language, self._name):
            self._problem, self._language, self._name = problem, language, name
            self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _retranslate(self) -> None:
        self._sign.setPixmap(picture("triangle-alert", scheme().weld))
        self.setVisible(self._problem is not None)
        if self._problem is not None:
            shown = self.tr("Shown is its screen copy.")
            self.words.setText(f"{self._said(self._problem)} {shown}")

    def _said(self, problem: Problem) -> str:
        """The problem in words that name the work: people do not know an original by its hash."""
        if problem.code == "file.missing":
            words = self.tr("The original of {name} is missing from the catalogue's folder. Restore it from a copy.")
            return words.format(name=self._name)
        return sentence(self._language, problem.code, {**problem.values, "name": self._name})
