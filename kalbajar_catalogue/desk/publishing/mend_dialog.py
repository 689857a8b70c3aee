"""The frame of the small dialogs that mend many works at once."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence

SIZE, LEAST, EDGE = QSize(1000, 620), QSize(720, 420), QSize(64, 56)


class MendDialog(QDialog):
    """A title, what is to be done, what is worked on, a line for problems, and the two ways out."""

    def __init__(self, site: Site, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site, self._language = site, language
        self.title, self.told, self.problem = label("title"), label("quiet", wraps=True), label("mend", wraps=True)
        self.go, self.leave = Button("primary", "check"), Button()
        self.leave.clicked.connect(self.reject)

    def lay_out(self, body: QWidget, beside: Sequence[QWidget] = ()) -> None:
        """The body between head and foot; `beside` stands left in the foot."""
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addWidget(body, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        for widget in beside:
            foot.addWidget(widget)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        column.addLayout(foot)
        behind = self.parentWidget()
        room = behind.window().size() - EDGE if behind is not None else SIZE
        self.resize(SIZE.boundedTo(room).expandedTo(LEAST))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.leave.setText(self.tr("Close"))
        named(self.leave, self.tr("Close"), "Esc")

    def show_problem(self, error: WorldError) -> None:
        """Say what went wrong; everything typed stays."""
        self.problem.setText(sentence(self._language, error.code, error.problem.values))
        self.go.setEnabled(True)
