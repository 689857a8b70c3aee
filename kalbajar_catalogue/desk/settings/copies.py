"""The section of the settings about copies of the database: the newest one, making one now, and the reminder."""

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.house import MOST_DAYS, USUAL_DAYS
from kalbajar_catalogue.authorities.records import HouseSetting
from kalbajar_catalogue.desk.areas import Stop
from kalbajar_catalogue.desk.reminding import Waiting, waiting
from kalbajar_catalogue.desk.settings import house_verbs
from kalbajar_catalogue.desk.settings.lines import Line, framed, in_order, scrolled
from kalbajar_catalogue.desk.settings.storing import Storing
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.copies import FOLDER, KEPT, Copy
from kalbajar_catalogue.storage.journal import Action, Changes

_MEGABYTE = 1_000_000


class CopiesPanel(QWidget):
    """A number of days, the newest copy, and a button that makes one."""

    unit_of_tab = True
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._found = Waiting(remind_after=USUAL_DAYS)
        self._intro, self._newest, self._waits = label("quiet", wraps=True), label(), label("small", wraps=True)
        self.make, self.folder = Button("", "database"), Button("", "folder-open")
        self.days, self._unit = QLineEdit(), label("quiet")
        self._now, self._reminder = Line(self.make, self.folder), Line(self.days, self._unit)
        self._lay_out()
        self._connect()
        self._retranslate()

    def load(self) -> None:
        """Look for copies, and read the reminder."""
        self._site.records.read(waiting(self._site.folder), self._show)

    def speak(self, language: Language) -> None:
        """Tell moments in this language."""
        self._language = language
        self._retranslate()

    def hear(self, changes: Changes) -> None:
        """Read the reminder anew when it was changed; other changes only wait to be copied."""
        if changes.touches(HouseSetting.kind):
            self.load()

    def stops(self) -> list[Stop]:
        """Where Tab stops, from top to bottom."""
        return list(in_order(self))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._newest)
        column.addWidget(self._waits)
        column.addSpacing(8)
        column.addWidget(self._now)
        self.days.setFixedWidth(64)
        self.days.setValidator(QIntValidator(0, MOST_DAYS, self.days))
        self.days.setEnabled(False)
        self.make.setEnabled(self._site.records.writable)
        framed(self, self._intro, scrolled((facts, self._reminder)))

    def _connect(self) -> None:
        self.make.clicked.connect(self._make)
        self.folder.clicked.connect(self._show_folder)
        self.days.editingFinished.connect(self._leave)

    # Being shown

    def _show(self, found: Waiting) -> None:
        self._found = found
        self.days.setEnabled(self._site.records.writable)
        if not (self.days.hasFocus() and self.days.isModified()):
            self.days.setText(str(found.remind_after))
        self.folder.setEnabled(self._copies.is_dir())
        self._say_newest()

    @property
    def _copies(self) -> Path:
        return self._site.folder / FOLDER

    def _say_newest(self) -> None:
        copy, days = self._found.copy, self._found.days
        newest = self.tr("Newest copy: {when} ({size} MB)")
        self._newest.setText(
            newest.format(when=self._when(copy), size=self._size(copy)) if copy else self.tr("No copy yet")
        )
        waits = self.tr("%n day(s) of work lie in no copy.", "", days)
        self._waits.setText(waits if days else self.tr("No whole day of work waits to be copied."))
        self._waits.setVisible(bool(days or copy))
        self._waits.setProperty("is", "mend" if self._found.is_due else "small")
        self._waits.style().unpolish(self._waits)
        self._waits.style().polish(self._waits)

    def _when(self, copy: Copy) -> str:
        when = copy.when.astimezone()
        return f"{shown_date(when.date().isoformat(), self._language)}, {when:%H:%M}"

    def _size(self, copy: Copy) -> str:
        return shown_number(copy.bytes / _MEGABYTE, self._language, 1)

    # What a person does

    def _make(self) -> None:
        self._now.show_problem("")
        self.make.setEnabled(False)
        verb = house_verbs.copy_now(self._site.records.catalogue)
        job = self._site.jobs.run(Lane.LONG, verb, self._made, self._refuse, self.tr("Copying the database"))
        job.ended.connect(self._free)

    def _made(self, copy: Copy) -> None:
        self.message.emit(self.tr("Copied: {file}").format(file=copy.file.name))
        self.load()

    def _refuse(self, error: WorldError) -> None:
        self._now.show_problem(sentence(self._language, error.code, error.problem.values))

    def _free(self) -> None:
        self.make.setEnabled(self._site.records.writable)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._copies)))

    def _leave(self) -> None:
        text = self.days.text().strip()
        days = int(text) if text.isdigit() else self._found.remind_after
        self.days.setText(str(days))
        self.days.setModified(False)
        if days == self._found.remind_after:
            return
        self._reminder.show_problem("")
        storing = Storing("", text, self._language, self)
        storing.refused.connect(self._refuse_days)
        action = Action("house.backup_days", {"count": days}) if days else Action("house.no_reminder")
        storing.start(self._site.records, action, house_verbs.remind_after(days))

    def _refuse_days(self, key: str, words: str) -> None:
        self._reminder.show_problem(words)
        self.load()

    def _retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "A copy of the database lies in the folder “{folder}” of the catalogue, where every import leaves one "
                "too. It helps after a mistake, not when the disk breaks: carry the whole folder to another disk."
            ).format(folder=FOLDER)
        )
        self.make.setText(self.tr("Copy now"))
        named(self.make, self.tr("Copy now"))
        self.folder.setText(self.tr("Show the folder"))
        named(self.folder, self.tr("Show the folder"))
        kept = self.tr("Work goes on meanwhile. The newest {count} copies that were made here are kept.")
        self._now.say("", kept.format(count=KEPT))
        named(self.days, self.tr("Days until the reminder"))
        self._unit.setText(self.tr("days"))
        self._reminder.say(
            self.tr("Remind of a copy after"),
            self.tr("When work lies in no copy for so many days, the strip at the bottom says so. 0: never."),
        )
        self._say_newest()
