"""The section of the settings about backups: the newest one, making one, all of them, where, how many, reminders."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from kalbajar_catalogue.authorities.house import MOST_DAYS, MOST_KEPT
from kalbajar_catalogue.authorities.records import HouseSetting
from kalbajar_catalogue.desk.areas import Stop
from kalbajar_catalogue.desk.backing_up import backs_up
from kalbajar_catalogue.desk.settings import backup_verbs
from kalbajar_catalogue.desk.settings.backups import BackupsList
from kalbajar_catalogue.desk.settings.lines import Line, framed, grouped, in_order, scrolled
from kalbajar_catalogue.desk.settings.newest_backup import NewestBackup
from kalbajar_catalogue.desk.settings.storing import Storing
from kalbajar_catalogue.desk.settings.verbs import Write
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, RUNNING, STOPPED
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.safekeeping.marks import Mark
from kalbajar_catalogue.safekeeping.policy import State
from kalbajar_catalogue.safekeeping.routine import Made
from kalbajar_catalogue.storage.journal import Action, Changes

KEEP, REMIND, ELSEWHERE = "keep", "remind", "elsewhere"
ACTIONS = {KEEP: "house.backup_keep", REMIND: "house.backup_days", ELSEWHERE: "house.elsewhere_days"}
NEVER = {REMIND: "house.no_reminder", ELSEWHERE: "house.no_elsewhere"}
LIKE_HERE = "safekeeping/elsewhere"
"""Where backups were taken by hand last."""
_NUMBER, _PLACE = 64, 320


class SafekeepingPanel(QWidget):
    """Tells the files of backups that are to be tested or restored, and that the catalogue is to be verified."""

    unit_of_tab = True
    message = Signal(str)
    backup_test_asked = Signal(str)
    backup_restore_asked = Signal(str)
    verify_asked = Signal()

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._found: State | None = None
        self._job: Job | None = None
        self._intro, self.newest, self.list = label("quiet", wraps=True), NewestBackup(), BackupsList(language)
        self.daily, self.place = Tick(), Elided("framed")
        self.choose, self.usual = Button("", "folder-open"), Button("link")
        self.numbers = {name: QLineEdit() for name in (KEEP, REMIND, ELSEWHERE)}
        self._units = {name: label("quiet") for name in self.numbers}
        self._daily, self._place = Line(self.daily), Line(self.place, self.choose, self.usual)
        self.carried = Button("link")
        self._lines = {name: Line(line, self._units[name]) for name, line in self.numbers.items() if name != ELSEWHERE}
        self._lines[ELSEWHERE] = Line(self.numbers[ELSEWHERE], self._units[ELSEWHERE], self.carried)
        self._lay_out()
        self._connect()
        self._retranslate()

    def load(self) -> None:
        """Look for backups, and read how the house wants them and when the catalogue was verified."""
        self._site.jobs.run(Lane.BEHIND, backup_verbs.verified(self._site.folder), self._show_verified)
        self._site.jobs.run(Lane.BEHIND, backup_verbs.safety(self._site.records.catalogue), self._show)

    def speak(self, language: Language) -> None:
        """Tell moments in this language."""
        self._language = language
        self._retranslate()

    def hear(self, changes: Changes) -> None:
        """Read the settings anew when they were changed; after other changes tell that they wait."""
        if changes.touches(HouseSetting.kind) or (self._found and not self._found.pending):
            self.load()

    def stops(self) -> list[Stop]:
        """Where Tab stops, from top to bottom."""
        return list(in_order(self))

    def abandon(self) -> None:
        """Stop the backup that is under way."""
        if self._job is not None:
            self._job.cancel()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        writable = self._site.records.writable
        for name, line in self.numbers.items():
            line.setFixedWidth(_NUMBER)
            line.setValidator(QIntValidator(0, MOST_KEPT if name == KEEP else MOST_DAYS, line))
            line.setEnabled(False)
        self.place.setMaximumWidth(_PLACE)
        for control in (self.daily, self.choose, self.usual):
            control.setEnabled(writable)
        lines = self._lines
        parts = (self.newest, self.list, grouped(self._daily, lines[KEEP], self._place),
                 grouped(lines[REMIND], lines[ELSEWHERE]))  # fmt: skip
        framed(self, self._intro, scrolled(parts))

    def _connect(self) -> None:
        newest = self.newest
        newest.now.clicked.connect(self.back_up)
        newest.to.clicked.connect(self.back_up_elsewhere)
        newest.verify.clicked.connect(self.verify_asked)
        self.carried.clicked.connect(self._note_carried)
        newest.course.stop_asked.connect(self.abandon)
        self.list.test_asked.connect(self.backup_test_asked)
        self.list.restore_asked.connect(self.backup_restore_asked)
        self.daily.clicked.connect(self._tick)
        self.choose.clicked.connect(self._choose_place)
        self.usual.clicked.connect(self._take_usual)
        for name, line in self.numbers.items():
            line.editingFinished.connect(partial(self._leave, name))

    # Being shown

    def _show(self, found: State) -> None:
        self._found = found
        plan, writable = found.plan, self._site.records.writable
        self.newest.show_state(found, self._language)
        self.list.show_state(found, self._language)
        self.daily.setChecked(plan.daily)
        self.place.setText(str(plan.place))
        self.usual.setVisible(not plan.usual)
        self.carried.setEnabled(writable and found.newest is not None and not found.sample)
        for name, line in self.numbers.items():
            line.setEnabled(writable)
            if not (line.hasFocus() and line.isModified()):
                line.setText(str(self._value(name)))
        self._say_place()

    def _show_verified(self, mark: Mark | None) -> None:
        self.newest.show_verified(mark, self._language)

    def _value(self, name: str) -> int:
        """The number that holds."""
        if self._found is None:
            return 0
        plan = self._found.plan
        return {KEEP: plan.keep, REMIND: plan.remind_days, ELSEWHERE: plan.elsewhere_days}[name]

    # Backups

    def back_up(self) -> None:
        """Make a backup in its place."""
        self._run(None)

    def back_up_elsewhere(self) -> None:
        """Ask for a folder, and make a backup in it."""
        near = str(self._site.memory.value(LIKE_HERE, "") or Path.home())
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Where shall the backup lie?"), near):
            self._site.memory.setValue(LIKE_HERE, folder)
            self._run(Path(folder))

    def _run(self, into: Path | None) -> None:
        if self._job is not None:
            return
        work = backs_up(self._site.records.catalogue, into)
        self.newest.show_running(True)
        self.newest.course.begin(self.tr("Copying the database…"))
        self._job = self._site.jobs.run(Lane.LONG, work, self._made, self._refuse_backup, self.tr("Backup, MB"))
        self._job.progressed.connect(self._show_progress)
        self._job.ended.connect(self._ended)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        words = self.tr("{done} of {total} MB").format(done=done, total=total)
        self.newest.course.show_progress(done, total, words if total else self.tr("Copying the database…"))

    def _made(self, made: Made) -> None:
        lacking = len(made.packed.missing) + len(made.packed.changed)
        whole = self.tr("Made, read again and proved whole: {file}").format(file=made.packed.file.name)
        lacks = self.tr("Made, but %n original(s) are missing or altered. Verify the catalogue.", "", lacking)
        state = FAILED if lacking else DONE
        self.newest.course.end(state, lacks if lacking else whole, made.packed.file.parent)
        self.message.emit(lacks if lacking else whole)
        self.load()

    def _refuse_backup(self, error: WorldError) -> None:
        self.newest.course.end(FAILED, self._sentence(error))

    def _ended(self) -> None:
        self._job = None
        self.newest.show_running(False)
        if self.newest.course.state == RUNNING:
            self.newest.course.end(STOPPED, self.tr("Stopped. Nothing was written."))

    # How the house wants it

    def _tick(self) -> None:
        action = Action("house.daily" if self.daily.isChecked() else "house.not_daily")
        self._store(self._daily, action, backup_verbs.back_up_daily(self.daily.isChecked()))

    def _leave(self, name: str) -> None:
        line = self.numbers[name]
        text = line.text().strip()
        number = int(text) if text.isascii() and text.isdigit() else self._value(name)
        line.setText(str(number))
        line.setModified(False)
        if self._found is None or number == self._value(name):
            return
        write = {KEEP: backup_verbs.keep_backups, REMIND: backup_verbs.remind_after,
                 ELSEWHERE: backup_verbs.remind_elsewhere}[name](number)  # fmt: skip
        never = number == 0 and name in NEVER
        self._store(
            self._lines[name], Action(NEVER[name]) if never else Action(ACTIONS[name], {"count": number}), write
        )

    def _store(self, line: Line, action: Action, write: Write) -> None:
        line.show_problem("")
        storing = Storing("", "", self._language, line)
        storing.refused.connect(self._refuse_setting)
        storing.start(self._site.records, action, write)

    def _refuse_setting(self, key: str, words: str) -> None:
        line = self.sender().parent() if self.sender() is not None else None
        if isinstance(line, Line):
            line.show_problem(words)
        self.load()

    # Of this machine

    def _choose_place(self) -> None:
        near = self.place.text()
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Where shall backups lie?"), near):
            self._do(backup_verbs.set_place(self._site.records.catalogue, Path(folder)))

    def _take_usual(self) -> None:
        self._do(backup_verbs.set_place(self._site.records.catalogue, None))

    def _note_carried(self) -> None:
        self._do(backup_verbs.note_elsewhere(self._site.records.catalogue))
        self.message.emit(self.tr("Noted: the newest backup lies elsewhere too."))

    def _do(self, verb: Callable[[Any], State]) -> None:
        self._place.show_problem("")
        self._site.jobs.run(Lane.BEHIND, verb, self._show, self._refuse_place)

    def _refuse_place(self, error: WorldError) -> None:
        self._place.show_problem(self._sentence(error))

    # Words

    def _sentence(self, error: WorldError) -> str:
        return sentence(self._language, error.code, error.problem.values)

    def _say_place(self) -> None:
        here = self.tr(
            "Kept on this machine. The usual place is the folder “backups” of the catalogue: on the same disk, it "
            "helps after a mistake, not when the disk breaks. Better a drive that stays in the house."
        )
        away = self.tr("Kept on this machine. It lies on another disk than the catalogue: that is good.")
        self._place.say(self.tr("Place of the backups"), away if self._found and self._found.plan.away else here)

    def _retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "Nothing that was catalogued may be lost: not by a mistake, not by a broken disk, not by a fire. A "
                "backup is proved as soon as it is written, and can be tested and restored at any time."
            )
        )
        self._daily.say(
            self.tr("A backup every day"),
            self.tr("Two minutes after the catalogue is opened, on days on which something was changed."),
        )
        days = self.tr("days")
        says = {
            KEEP: (
                self.tr("Backups that are kept"),
                self.tr("backups"),
                self.tr("Older ones in the place below are removed, never the last whole one."),
            ),
            REMIND: (
                self.tr("Remind of a backup after"),
                days,
                self.tr("When work lies in no backup for so many days, the strip at the bottom says so. 0: never."),
            ),
            ELSEWHERE: (
                self.tr("Remind of a backup elsewhere after"),
                days,
                self.tr("When no backup was taken to another disk for so many days. 0: never."),
            ),
        }
        for name, (heading, unit, help_) in says.items():
            self._lines[name].say(heading, help_)
            self.numbers[name].setAccessibleName(heading)
            self._units[name].setText(unit)
        for button, words, told in (
            (self.choose, self.tr("Choose…"), self.tr("Choose the place of the backups")),
            (self.usual, self.tr("As usual"), self.tr("Make backups in the usual place")),
            (self.carried, self.tr("I carried one elsewhere"), self.tr("I carried the newest backup elsewhere today")),
        ):  # fmt: skip
            button.setText(words)
            named(button, told)
        self.newest.retranslate(self._language)
        self.list.retranslate()
        self._say_place()
        if self._found:
            self._show(self._found)
