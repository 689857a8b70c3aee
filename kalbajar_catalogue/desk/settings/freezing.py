"""The section of the settings that says whether an edition may be made with open points."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.settings import house_verbs
from kalbajar_catalogue.desk.settings.lines import Line, framed, scrolled
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Changes


class FreezingPanel(QWidget):
    """One tick. It is no record: it says how the house works, and is taken back by the tick itself."""

    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._intro, self.strict = label("quiet", wraps=True), Tick()
        self._line = Line(self.strict)
        framed(self, self._intro, scrolled((self._line,)))
        self.strict.clicked.connect(self._tick)
        self.strict.setEnabled(site.records.writable)
        self._retranslate()

    def load(self) -> None:
        """Read what holds."""
        read = house_verbs.is_strict(self._site.records.catalogue)
        self._site.jobs.run(Lane.DATABASE, read, self._show)

    def speak(self, language: Language) -> None:
        """Refuse in this language."""
        self._language = language

    def hear(self, changes: Changes) -> None:
        """No record says it, so no change of one changes it."""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, strict: bool) -> None:
        self.strict.setChecked(strict)

    def _tick(self) -> None:
        self._line.show_problem("")
        write = house_verbs.set_strict(self._site.records.catalogue, self.strict.isChecked())
        self._site.jobs.run(Lane.DATABASE, write, self._kept, self._refuse)

    def _kept(self, strict: bool) -> None:
        self._show(strict)
        strictly = self.tr("From now on no edition is made while a point is open.")
        loosely = self.tr("From now on an edition may be made with open points that somebody accepts.")
        self.message.emit(strictly if strict else loosely)

    def _refuse(self, error: WorldError) -> None:
        self._line.show_problem(sentence(self._language, error.code, error.problem.values))
        self.load()

    def _retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "An edition is what is printed and shown: it never changes again. Before it is made, every open point "
                "is listed: a missing text, a right that is not decided, a number that stands twice."
            )
        )
        self._line.say(
            self.tr("No edition with open points"),
            self.tr(
                "Ticked, every open point has to be mended first. Unticked, whoever makes the edition may accept open "
                "points, and the edition says which. Ctrl+Z does not reach this: take it back with the tick."
            ),
        )
