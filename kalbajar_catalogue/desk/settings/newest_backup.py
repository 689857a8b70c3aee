"""How safe the catalogue is now, and what makes it safer: a backup at once, here or elsewhere, and verifying."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.course import Course
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.safekeeping.marks import Mark
from kalbajar_catalogue.safekeeping.policy import State

BACK_UP_KEYS = "Ctrl+Shift+B"
_MARK = 20


class NewestBackup(QWidget):
    """Shows what it is told; its buttons are connected by the section that it stands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: State | None = None
        self._looked: Mark | None = None
        self._mark_is = ("circle-dashed", "quiet")
        self._mark, self._head = QLabel(), label("section-name", wraps=True)
        self._waits, self._elsewhere, self._verified = (label("quiet", wraps=True) for _ in range(3))
        self._hindered, self._help = label("mend", wraps=True), label("small", wraps=True)
        self.now, self.to = Button("primary", "shield-check"), Button("", "folder-open")
        self.verify = Button("", "heart-pulse")
        self.course = Course(narrow=True, icon="shield-check")
        self._lay_out()

    def show_state(self, found: State, language: Language) -> None:
        """Show how safe the catalogue is."""
        self._found = found
        self._say(found, language)
        self._colour()

    def show_verified(self, mark: Mark | None, language: Language) -> None:
        """Show when all of the catalogue was looked at last, and what came of it."""
        self._looked = mark
        self._verified.setText(self._said_verified(language))
        self._dress(self._verified, mark is not None and not mark.ok)

    def show_running(self, running: bool) -> None:
        """Let no second backup be begun while one is made."""
        for button in (self.now, self.to):
            button.setEnabled(not running)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._colour()

    def retranslate(self, language: Language) -> None:
        """Say every word anew."""
        for button, words, keys in (
            (self.now, self.tr("Back up now"), BACK_UP_KEYS), (self.to, self.tr("Back up elsewhere…"), ""),
            (self.verify, self.tr("Verify the catalogue…"), ""),
        ):  # fmt: skip
            button.setText(words)
            named(button, words, keys)
        self._help.setText(
            self.tr(
                "Work goes on meanwhile. A backup is one file that holds the whole catalogue, private fields too: "
                "give it to nobody who may not see them."
            )
        )
        self._verified.setText(self._said_verified(language))
        if self._found:
            self._say(self._found, language)

    # What is said

    def _say(self, found: State, language: Language) -> None:
        newest = found.newest
        when = said_moment(newest.made, language) if newest else ""
        self._head.setText(self.tr("Newest backup: {when}").format(when=when) if newest else self.tr("No backup yet"))
        self._waits.setText(self._said_waiting(found))
        self._elsewhere.setText(self._said_elsewhere(found, language))
        self._elsewhere.setVisible(bool(self._elsewhere.text()))
        why = found.why_not
        self._hindered.setText(sentence(language, why.code, why.values) if why else "")
        self._hindered.setVisible(why is not None)
        self._dress(self._waits, found.reminds)
        self._dress(self._elsewhere, found.reminds_elsewhere)
        self._mark_is = self._judged(found)

    def _said_waiting(self, found: State) -> str:
        if found.sample:
            return self.tr("This is a sample: nobody is reminded, and no daily backup is made.")
        if found.waiting:
            return self.tr("%n day(s) of work lie in no backup.", "", found.waiting)
        if not found.newest:
            return self.tr("Make the first one now; it takes as long as copying the folder.")
        return self.tr("Today's work is not in it yet.") if found.pending else self.tr("All that was written is in it.")

    def _said_elsewhere(self, found: State, language: Language) -> str:
        if found.sample:
            return ""
        if found.elsewhere is None:
            return self.tr("No backup on another disk is known. One on this disk does not help when the disk breaks.")
        when = shown_date(found.elsewhere.astimezone().date().isoformat(), language)
        return self.tr("Newest on another disk: {when}").format(when=when)

    def _said_verified(self, language: Language) -> str:
        mark = self._looked
        if mark is None:
            return self.tr("The catalogue was never verified.")
        when = shown_date(mark.at.astimezone().date().isoformat(), language)
        whole, wrong = self.tr("Verified on {when}: whole."), self.tr("Verified on {when}: something is wrong.")
        return (whole if mark.ok else wrong).format(when=when)

    def _dress(self, told: QLabel, mend: bool) -> None:
        told.setProperty("is", "mend" if mend else "quiet")
        told.style().unpolish(told)
        told.style().polish(told)

    def _judged(self, found: State) -> tuple[str, str]:
        if found.reminds or found.why_not:
            return "triangle-alert", "weld"
        if found.newest is None or found.newest.whole is None:
            return "circle-dashed", "quiet"
        return ("circle-check", "sage") if found.newest.complete else ("triangle-alert", "weld")

    def _colour(self) -> None:
        symbol, ink = self._mark_is
        self._mark.setPixmap(picture(symbol, getattr(scheme(), ink), _MARK))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._head, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.now, self.to, self.verify):
            deeds.addWidget(button)
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for told in (self._waits, self._elsewhere, self._verified, self._hindered):
            told.setContentsMargins(_MARK + 8, 0, 0, 0)
            column.addWidget(told)
        self._hindered.hide()
        column.addSpacing(8)
        column.addLayout(deeds)
        column.addSpacing(2)
        column.addWidget(self.course)
        column.addWidget(self._help)
        self._colour()


def said_moment(moment: datetime, language: Language) -> str:
    """A day and the time on the clock of this place."""
    when = moment.astimezone()
    return f"{shown_date(when.date().isoformat(), language)}, {when:%H:%M}"
