"""The rights of one work beside the list: its standing, its rights in a form, the letter, its pictures, its people."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.record_form import RecordForm
from kalbajar_catalogue.desk.rights import verbs
from kalbajar_catalogue.desk.rights.cases import Cases, first_of
from kalbajar_catalogue.desk.rights.letter_line import LetterLine
from kalbajar_catalogue.desk.rights.people_shown import PeopleShown
from kalbajar_catalogue.desk.rights.pictures_list import PicturesList
from kalbajar_catalogue.desk.rights.standing import Standing
from kalbajar_catalogue.desk.rights.verbs import WorkSheet, today
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, named, rule
from kalbajar_catalogue.desk.widgets.copies import CARRIED
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.freezing.held import HeldIn
from kalbajar_catalogue.i18n.languages import NOTHING, Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.originals import store_error
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.texts.records import Rights

_NOT_IN_FORM = ("owner", "permission_file")


class OneWork(RecordForm):
    """The form of the rights in hand; what is said of their work stands above and below it.

    `record_asked`, `history_asked`, `freeze_asked` and `message` are those of the page.
    """

    record_asked = Signal(str)
    history_asked = Signal(str)
    freeze_asked = Signal(str)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, Rights, language, parent, without=_NOT_IN_FORM)
        self._site, self._said_in = site, language
        self._work = self._wanted_rights = ""
        self._work_sheet: WorkSheet | None = None
        self._keeping: list[_Keeping] = []
        self._held: verbs.Held = {}
        self._shows: Mapping[str, str] = {}
        writable = site.records.writable
        self.standing, self.cases = Standing(site.pictures), Cases(writable)
        self.letter, self.people = LetterLine(writable), PeopleShown(writable)
        self.pictures_list = PicturesList(site.pictures, writable)
        self.remove, self.history = Tool("plain", "trash-2"), Tool("plain", "history")
        self.credit = Button("link")
        self._tail = QWidget()
        self._put_around(writable)
        self._connect_parts()
        self._say()
        self._show_parts(False)

    @property
    def work(self) -> str:
        """The uid of the work whose rights are shown, '' for none."""
        return self._work

    def show_work(self, uid: str) -> None:
        """Show the rights of this work."""
        if uid != self._work:
            self.leave()
            self._work = uid
            self._wanted_rights = ""
        self.load_work()

    def load_work(self) -> None:
        """Read the work anew."""
        if self._work:
            self._site.records.read(verbs.work_sheet(self._work, today()), self._show_work)

    def know(self, held: verbs.Held, shows: Mapping[str, str]) -> None:
        """Know which editions hold which works, and what the exhibitions are called."""
        self._held, self._shows = held, shows
        self._show_standing()

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._said_in = language
        super().speak(language)
        self._say()
        self._show_all()

    def hear_of_work(self, changes: Changes) -> None:
        """Read anew what changed."""
        self.hear(changes)
        if changes.touches(*verbs.KINDS, "agent"):
            self.load_work()

    def want(self, rights: str) -> None:
        """Show these rights of the work as soon as it is read."""
        self._wanted_rights = rights
        self.load_work()

    # What a person does

    def choose(self, rights: str) -> None:
        """Show these rights in the form."""
        self._wanted_rights = rights
        self.show_record(rights)
        self._show_all()

    def record(self, owner: str, scope: str) -> None:
        """Make new rights in the work or in a picture of it."""
        if self._work_sheet and self._site.records.writable:
            action = Action("rights.recorded", {"ref": self._name()})
            self._site.records.write(action, verbs.record(owner, scope), self._made)

    def throw_away(self) -> None:
        """Move the rights in hand to the trash."""
        if self.uid and self._site.records.writable:
            uid, self._wanted_rights = self.uid, ""
            self._site.records.write(Action("rights.removed", {"ref": self._name()}), verbs.remove(uid))

    def credit_work(self) -> None:
        """Give the work the credit line of these rights, where it has none."""
        if self.uid and self._site.records.writable:
            action = Action("rights.credited", {"ref": self._name()})
            self._site.records.write(action, verbs.credit_from(self.uid, self._work), None, self._refused)

    def attach(self, file: Path) -> None:
        """Keep a letter for the rights in hand."""
        if self.uid and self._site.records.writable:
            keeping = _Keeping(self, self.uid)
            self._keeping.append(keeping)
            self._site.jobs.run(Lane.LONG, verbs.keep(self._site.folder, file), keeping.kept, self._refused)

    def tie(self, rights: str, file: MediaFile) -> None:
        """Tie a letter that is kept to rights."""
        action = Action("letter.attached", {"ref": self._name()})
        self._site.records.write(action, verbs.attach(rights, file), None, self._refused)

    def _take_letter_away(self) -> None:
        if self.uid:
            action = Action("letter.removed", {"ref": self._name()})
            self._site.records.write(action, verbs.detach(self.uid), None, self._refused)

    def _open_letter(self, file: MediaFile) -> None:
        self._site.jobs.run(Lane.LONG, _copying(self._site.folder, file), _open, self._refused)

    def _ask_history(self) -> None:
        if self.uid:
            self.history_asked.emit(self.uid)

    def _set_consent(self, agent: str, consent: str, minor: bool) -> None:
        sheet = self._work_sheet
        if sheet is None:
            return
        name = next((marked(one.name, self._said_in) for one in sheet.people if one.agent == agent), "")
        action = Action("consent.set", {"ref": self._name(), "name": name})
        verb = verbs.set_consent(sheet.work.uid, agent, consent, minor)
        self._site.records.write(action, verb, None, self._refused)

    # What is shown

    def _made(self, uid: str) -> None:
        self._wanted_rights = uid
        self.load_work()

    def _refused(self, error: WorldError) -> None:
        self.message.emit(sentence(self._said_in, error.code, error.problem.values))
        self.load_work()

    def _show_work(self, answer: tuple[str, WorkSheet | None]) -> None:
        uid, sheet = answer
        if uid != self._work:
            return
        self._work_sheet = sheet
        if sheet is None:
            self._work = ""
            self._show_parts(False)
            return
        known = {one.uid for one in sheet.rights}
        wanted = next((one for one in (self._wanted_rights, self.uid) if one in known), first_of(sheet.rights))
        self._wanted_rights = ""
        if wanted:
            self.show_record(wanted)
        self._show_parts(bool(wanted))
        self._show_all()

    def _show_all(self) -> None:
        sheet = self._work_sheet
        if sheet is None:
            return
        self._show_standing()
        self.cases.show_sheet(sheet, self.uid, self._said_in)
        self.letter.show_letter(sheet.letters.get(self.uid))
        line = next((one.credit_line for one in sheet.rights if one.uid == self.uid), NOTHING)
        self.credit.setVisible(any(line.get(code) for code in sheet.work.lacks_credit))
        self.people.show_sheet(sheet, self._said_in)
        self.pictures_list.show_sheet(sheet, self._said_in)

    def _show_standing(self) -> None:
        if sheet := self._work_sheet:
            held: Sequence[HeldIn] = self._held.get(sheet.work.uid, ())
            self.standing.show_sheet(sheet, held, self._shows, self._said_in)

    def _show_parts(self, has_rights: bool) -> None:
        for part in (self.form, self.tabs, self._tail):
            part.setVisible(has_rights)

    def _name(self) -> str:
        sheet = self._work_sheet
        return next(iter(sheet.work.hangs.values()), sheet.work.ref) if sheet else ""

    def _put_around(self, writable: bool) -> None:
        self.above.setSpacing(12)
        self.above.setContentsMargins(0, 0, 4, 4)
        over: tuple[QWidget, ...] = (self.standing, rule(), self.cases)
        for part in over:
            self.above.addWidget(part)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.remove)
        tools.addWidget(self.history)
        tools.addStretch(1)
        tail = QVBoxLayout(self._tail)
        tail.setContentsMargins(0, 0, 0, 0)
        tail.setSpacing(10)
        tail.addWidget(self.credit, 0, Qt.AlignmentFlag.AlignLeft)
        tail.addWidget(self.letter)
        tail.addLayout(tools)
        for button in (self.remove, self.credit):
            button.setEnabled(writable)
        self.below.setSpacing(12)
        self.below.setContentsMargins(0, 4, 4, 0)
        under: tuple[QWidget, ...] = (self._tail, rule(), self.people, self.pictures_list)
        for part in under:
            self.below.addWidget(part)

    def _connect_parts(self) -> None:
        self.standing.opened.connect(self.record_asked)
        self.standing.freeze_asked.connect(self.freeze_asked)
        self.people.opened.connect(self.record_asked)
        self.people.said.connect(self._set_consent)
        for part in (self.cases, self.pictures_list):
            part.chosen.connect(self.choose)
            part.new_asked.connect(self.record)
        self.letter.attached.connect(self.attach)
        self.letter.opened.connect(self._open_letter)
        self.letter.removed.connect(self._take_letter_away)
        self.credit.clicked.connect(self.credit_work)
        self.remove.clicked.connect(self.throw_away)
        self.history.clicked.connect(self._ask_history)
        self.form.ready.connect(self._unfold)

    def _unfold(self) -> None:
        """Everything but the note: who may do what, until when, and whose rights they are."""
        for section in self.form.sections[:-1]:
            section.unfold(True)

    def _say(self) -> None:
        self.remove.setText(self.tr("To the trash"))
        self.history.setText(self.tr("History"))
        self.credit.setText(self.tr("Use it as the credit line of the work"))
        named(self.credit, self.tr("Use it as the credit line of the work"))
        named(self.remove, self.tr("These rights to the trash"))
        named(self.history, self.tr("What happened to these rights"))

    def _retranslate(self) -> None:
        super()._retranslate()
        if hasattr(self, "history"):
            self._say()


class _Keeping:
    """For which rights a letter is being kept: a person may go on to others meanwhile."""

    def __init__(self, panel: OneWork, rights: str) -> None:
        self._panel, self._rights = panel, rights

    def kept(self, file: MediaFile) -> None:
        """The letter is kept: tie it to the rights."""
        self._panel.tie(self._rights, file)


def _copying(folder: Path, file: MediaFile) -> Any:
    """Makes a copy of a letter to be opened: what opens it may write into it. It lies where copies are swept."""

    def work(progress: Progress) -> Path:
        original = media.original(folder, file)
        name = Path(file.original_filename or original.name).name
        if not original.is_file():
            raise WorldError("file.missing", name=name)
        try:
            return Path(shutil.copyfile(original, _place(folder) / name))
        except OSError as fault:
            raise store_error(fault, original) from fault

    return work


def _place(folder: Path) -> Path:
    """A new folder where copies are swept; among the temporary ones where the catalogue's cannot be written."""
    carried = folder / media.DERIVED / CARRIED
    try:
        carried.mkdir(parents=True, exist_ok=True)
        return Path(mkdtemp(dir=carried))
    except OSError:
        return Path(mkdtemp())


def _open(copy: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
