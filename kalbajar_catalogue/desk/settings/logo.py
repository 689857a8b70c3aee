"""The logo of the institution: shown, chosen from a file, taken away."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.settings import logo_verbs
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Action

EDGE = 96


class Logo(QWidget):
    """A picture that is chosen or dropped becomes the logo, in one step that can be undone."""

    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._plan: Plan | None = None
        self.picture = Thumb(site.pictures, QSize(EDGE, EDGE))
        self.choose, self.away = Button("", "image-plus"), Button("link")
        self._title, self._help, self._problem = label("heading"), label("small", wraps=True), label("mend", wraps=True)
        self._lay_out()
        self.choose.clicked.connect(self._ask)
        self.away.clicked.connect(self._take_away)
        self.show_logo(None)
        self._retranslate()

    def load(self) -> None:
        """Read the logo."""
        self._site.records.read(logo_verbs.logo, self.show_logo)

    def speak(self, language: Language) -> None:
        """Refuse in this language."""
        self._language = language

    def show_logo(self, file: MediaFile | None) -> None:
        """Show this picture."""
        self.picture.show_picture(file.sha256 if file else "", file.file_path if file else "", self.tr("Logo"))
        self.away.setVisible(file is not None)

    def take(self, file: Path) -> None:
        """Make this picture the logo."""
        self._say("")
        self.choose.setEnabled(False)
        verb = logo_verbs.examined(self._site.records.catalogue, file)
        job = self._site.jobs.run(Lane.LONG, verb, self._write, self._refuse, self.tr("Looking at the logo"))
        job.ended.connect(self._free)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        event.setAccepted(self._site.records.writable and len(event.mimeData().urls()) == 1)

    def dropEvent(self, event: QDropEvent) -> None:
        """It becomes the logo."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        words, buttons, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        words.setSpacing(6)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.away)
        buttons.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._help)
        words.addLayout(buttons)
        words.addWidget(self._problem)
        words.addStretch(1)
        self._problem.hide()
        for control in (self.choose, self.away):
            control.setEnabled(self._site.records.writable)

    def _ask(self) -> None:
        pictures = self.tr("Pictures")
        kinds = f"{pictures} (*.png *.jpg *.jpeg *.tif *.tiff *.webp)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the logo"), "", kinds)
        if name:
            self.take(Path(name))

    def _write(self, plan: Plan) -> None:
        self._plan = plan
        self._site.records.write(Action("institution.logo"), logo_verbs.set_logo(plan), self._written, self._refuse)

    def _written(self, nothing: object) -> None:
        self._plan = None
        self.message.emit(self.tr("The logo stands in the imprint from the next edition on."))

    def _take_away(self) -> None:
        self._site.records.write(Action("institution.no_logo"), logo_verbs.no_logo, None, self._refuse)

    def _refuse(self, error: WorldError) -> None:
        if self._plan is not None:
            self._site.jobs.run(Lane.LONG, logo_verbs.given_up(self._site.records.catalogue, self._plan))
            self._plan = None
        self._say(sentence(self._language, error.code, error.problem.values))

    def _free(self) -> None:
        self.choose.setEnabled(self._site.records.writable)

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Logo"))
        self._help.setText(self.tr("For imprints and letterheads. A picture of 1,000 px or more prints sharply."))
        self.choose.setText(self.tr("Choose a picture…"))
        named(self.choose, self.tr("Choose a picture for the logo"))
        self.away.setText(self.tr("No logo"))
        named(self.away, self.tr("Take the logo away"))
