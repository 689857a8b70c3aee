"""What was chosen for each exhibition and paper on this machine."""

from typing import Final

from PySide6.QtCore import QSettings

from kalbajar_catalogue.desk.publishing.asked import Asked, Subject, read, written
from kalbajar_catalogue.desk.publishing.openings import PAGE, SPREAD
from kalbajar_catalogue.desk.publishing.shelf import PAPERS
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language

_USUAL: Final = "catalogue"


class Remembered:
    """Keeps choices in the memory of the window."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory
        self.languages: tuple[Language, ...] = LANGUAGES
        """Those of the house: a paper is made in no other."""

    @property
    def exhibition(self) -> str:
        """The exhibition that was looked at last, '' when none was."""
        return self._text("exhibition")

    @property
    def folder(self) -> str:
        """Where a paper was written last, '' when none was."""
        return self._text("folder")

    def keep_subject(self, subject: Subject) -> None:
        """This was looked at; works that somebody chose are chosen for once."""
        if not subject.works:
            self._memory.setValue("publishing/exhibition", subject.exhibition)

    def keep_folder(self, folder: str) -> None:
        """A paper was written here."""
        self._memory.setValue("publishing/folder", folder)

    def asked(self, subject: Subject, language: Language) -> Asked:
        """How the paper that was last made of this is made; the first time in this language."""
        paper = self._text(f"{subject.remembered_as}/paper")
        return self.asked_of(subject, paper if paper in PAPERS else _USUAL, language)

    def asked_of(self, subject: Subject, paper: str, language: Language) -> Asked:
        """How a paper of this is made."""
        return read(paper, self._text(f"{subject.remembered_as}/{paper}"), language, self.languages)

    def keep(self, subject: Subject, asked: Asked) -> None:
        """So it is made from now on."""
        self._memory.setValue(f"publishing/{subject.remembered_as}/paper", asked.paper)
        self._memory.setValue(f"publishing/{subject.remembered_as}/{asked.paper}", written(asked))

    def mode(self, paper: str) -> str:
        """How its preview is shown; books as spreads."""
        usual = SPREAD if paper == _USUAL else PAGE
        said = self._text(f"mode/{paper}")
        return said if said in (SPREAD, PAGE) else usual

    def keep_mode(self, paper: str, mode: str) -> None:
        """So it is shown from now on."""
        self._memory.setValue(f"publishing/mode/{paper}", mode)

    def _text(self, key: str) -> str:
        return str(self._memory.value(f"publishing/{key}", "") or "")
