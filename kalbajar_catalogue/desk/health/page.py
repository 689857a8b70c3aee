"""Gallery health of an exhibition or of the whole catalogue: the checks, the works that fail one, the ways out."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.checks import name_of
from kalbajar_catalogue.desk.health import searching, verbs
from kalbajar_catalogue.desk.health.bars import CreditBar, OriginalsBar
from kalbajar_catalogue.desk.health.checks import Checks
from kalbajar_catalogue.desk.health.copies import Copies, others_of
from kalbajar_catalogue.desk.health.errands import Errand, LongWork
from kalbajar_catalogue.desk.health.rows import Rows
from kalbajar_catalogue.desk.health.saying import Saying
from kalbajar_catalogue.desk.health.verbs import Entry, Sheet
from kalbajar_catalogue.desk.health.well import AllWell
from kalbajar_catalogue.desk.health.words import all_well
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import label, rule
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language, known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.items.health import CHECKS, GOOD, LOUD, MEND, OPEN, Known
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Changes

LIST = 276


class HealthPage(QWidget):
    """Shows every check with how many works fail it, and mends them in place; each mending is one undo step."""

    key = "health"
    record_asked = Signal(str)
    chosen = Signal(str, str)
    compare_asked = Signal(list)
    message = Signal(str)
    counted = Signal(str, int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._writable = site.records.writable
        self._exhibition = ""
        self._sheet, self._is_read = Sheet(), False
        self._groups: searching.Groups | None = None
        self._wrong: Mapping[str, str] | None = None
        self._loading = self._stale = False
        self._search: Job | None = None
        self._verifying: Errand | None = None
        self._loading_scope = ""
        self.header, self._title = PageHeader(), label("title")
        self.checks, self.rows = Checks(), Rows(site.pictures, site.drafts, self._writable)
        self.copies, self.credit = Copies(site.pictures, self._writable), CreditBar()
        self.originals, self.well = OriginalsBar(), AllWell()
        self._lay_out()
        self._connect()
        self.checks.show_chosen(CHECKS[0])
        self._retranslate()

    @property
    def exhibition(self) -> str:
        """The uid of the exhibition that is shown, '' for the whole catalogue."""
        return self._exhibition

    def show_exhibition(self, uid: str) -> None:
        """Show the works of this exhibition; of the whole catalogue when `uid` is empty."""
        if uid != self._exhibition:
            self._exhibition, self._groups, self._wrong = uid, None, None
            self._stop_long_tasks()
        self.load()

    def _stop_long_tasks(self) -> None:
        """What was asked of other works is not told of these."""
        if self._search is not None:
            self._search.cancel()
        if self._verifying is not None:
            self._verifying.cancel()
        self._search = self._verifying = None
        self.copies.show_searching(False)

    def load(self) -> None:
        """Read the health anew; asked again while it is being read, it is read once more after that."""
        if self._loading:
            self._stale = True
            return
        self._loading, self._stale = True, False
        self._loading_scope = self._exhibition
        verb = verbs.sheet(self._site.folder, self._exhibition, Known(altered=frozenset(self._wrong or ())))
        self._site.records.read(verb, self._show).ended.connect(self._load_ended)

    def hear(self, changes: Changes) -> None:
        """Read anew what was changed; a page out of sight waits until it is seen."""
        if not changes.touches(*verbs.KINDS):
            return
        if self.isVisible():
            self.load()
        else:
            self._stale = True

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self.copies.forget()
        self._refresh()

    def choose_check(self, check: str) -> None:
        """Show the works that fail this check."""
        self.checks.choose(check)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed while the page was out of sight."""
        super().showEvent(event)
        if self._stale:
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What is shown

    def _load_ended(self) -> None:
        self._loading = False
        if self._stale:
            self.load()

    def _show(self, sheet: Sheet) -> None:
        if self._loading_scope != self._exhibition:
            return
        first = not self._sheet.entries
        self._sheet, self._is_read = sheet, True
        if first:
            self._choose_first()
        self._refresh()

    def _choose_first(self) -> None:
        """Where there is something to mend, a person begins there."""
        worst = next((check for check in CHECKS if self._failing(check)), "")
        if worst:
            self.checks.show_chosen(worst)

    def _failing(self, check: str) -> tuple[Entry, ...]:
        failing = self._sheet.failing.get(check, ())
        if check != "duplicates":
            return failing
        copies = {entry.uid: entry for group in self._copies() or () for entry in group}
        return tuple((copies | {entry.uid: entry for entry in failing}).values())

    def _copies(self) -> tuple[tuple[Entry, ...], ...] | None:
        return None if self._groups is None else verbs.copies(self._groups, self._sheet)

    def alike(self) -> dict[str, tuple[str, ...]] | None:
        """The refs of works with nearly the same picture, by uid; None as long as nobody looked for them."""
        groups = self._copies()
        return None if groups is None else others_of(groups)

    def _refresh(self) -> None:
        if not self._is_read:
            self._show_check(self.checks.key)
            return
        mend: set[str] = set()
        for check, button in self.checks.buttons.items():
            failing = self._failing(check)
            mend |= {entry.uid for entry in failing}
            button.show_count(self._level(check, failing), len(failing))
        if not self._exhibition:
            # The rail counts the whole catalogue, whichever part of it is looked at.
            self.counted.emit(self.key, len(mend))
        self._show_check(self.checks.key)
        self._say_title(len(mend))

    def _level(self, check: str, failing: Sequence[Entry]) -> str:
        if failing:
            return LOUD if check in self._sheet.loud else MEND
        return OPEN if check == "duplicates" and self._groups is None else GOOD

    def _show_check(self, check: str) -> None:
        self._name.setText(name_of(check))
        self.credit.setVisible(check == "credit" and bool(self._failing(check)))
        self.originals.setVisible(check == "original" and bool(self._sheet.entries))
        if check == "duplicates":
            self.copies.show_groups(self._copies(), self._language)
            self._middle.setCurrentWidget(self.copies)
            return
        self.rows.show_entries(check, self._sheet.entries, self._language)
        self._show_originals()
        self._count_ticked()
        good = self._is_read and not self.rows.rows
        self.well.say(all_well(check) if self._sheet.entries else self.tr("There is no work here yet."))
        self._middle.setCurrentWidget(self.well if good else self.rows)

    def _show_originals(self) -> None:
        said = "" if self._wrong is None else self.tr("%n original(s) altered or missing", "", len(self._wrong))
        if self._wrong is not None and not self._wrong:
            said = self.tr("Every original is as it was received.")
        self.originals.show_standing(len(self._failing("original")), self._writable, said)

    # What a person does

    def _fit(self, uid: str) -> None:
        entry = self._entry(uid)
        if entry:
            self._site.records.write(verbs.fitted(entry), verbs.fit(entry, entry.health.of("resolution")))

    def _say(self, uid: str, check: str, language: str, text: str) -> None:
        entry = self._entry(uid)
        if entry and check in verbs.FIELDS:
            saying = Saying(entry, check, known(language), text, self)
            saying.stored.connect(self._settle)
            saying.refused.connect(self._mend)
            saying.start(self._site.records)

    def _settle(self, said: Saying) -> None:
        drafts, uid = self._site.drafts, said.entry.uid
        if drafts.of(uid).get(said.key, "").strip() == said.text:
            drafts.drop(uid, said.key)
        self.rows.stored(uid, said.check, said.language, said.text)

    def _mend(self, said: Saying, error: WorldError) -> None:
        why = sentence(self._language, error.code, error.problem.values)
        if not self.rows.refuse(said.entry.uid, said.check, said.language, why):
            self.message.emit(f"{said.entry.number}: {why}")

    def _set_credit(self, lines: dict[Language, str]) -> None:
        uids = self.rows.ticked_uids()
        if uids:
            self._site.records.write(verbs.credited(len(uids)), verbs.credit(uids, lines), self._credit_set)

    def _credit_set(self, nothing: Any) -> None:
        self.credit.clear()

    def _count_ticked(self) -> None:
        self.credit.show_count(len(self.rows.ticked_uids()), self._writable)

    def _trash(self, uid: str) -> None:
        if entry := self._entry(uid):
            self._site.records.write(verbs.thrown_away(entry), verbs.throw_away(uid))

    def _tell_apart(self, uids: list[str]) -> None:
        entries = [entry for uid in uids if (entry := self._entry(uid))]
        self._site.records.write(verbs.told_apart(entries), verbs.tell_apart(uids))

    def _choose(self, uid: str) -> None:
        if entry := self._entry(uid):
            self.chosen.emit(uid, entry.number if self._exhibition else "")

    def _entry(self, uid: str) -> Entry | None:
        return next((entry for entry in self._sheet.entries if entry.uid == uid), None)

    # Long tasks

    def search(self) -> None:
        """Look for near duplicates among the works that are shown; it can be stopped in the task strip."""
        if self._search is None:
            work = searching.alike(self._site.folder, self._sheet)
            self._search = self._site.jobs.run(Lane.PICTURES, work, self._found, label=self.tr("Near duplicates"))
            self._search.ended.connect(self._search_ended)
            self.copies.show_searching(True)

    def _found(self, groups: searching.Groups) -> None:
        self._groups = groups
        self._refresh()

    def _search_ended(self) -> None:
        if self.sender() is not self._search:
            return
        self._search = None
        self.copies.show_searching(False)

    def verify(self) -> None:
        """Hash every original of the works that are shown; it can be stopped in the task strip."""
        if self._verifying is None:
            work = partial(searching.verify, self._site.folder)
            self._verifying = Errand(self._site, self._exhibition, work, self.tr("Comparing originals"), self)
            self._verifying.done.connect(self._verified)
            self._verifying.ended.connect(self._verifying_ended)
            self._verifying.start(self._sheet.entries)

    def _verified(self, scope: str, wrong: dict[str, str]) -> None:
        if scope == self._exhibition:
            self._wrong = wrong
            self.load()

    def _verifying_ended(self) -> None:
        if self.sender() is self._verifying:
            self._verifying = None

    def ask_file(self, uid: str) -> None:
        """Ask for the file from which a lost original is restored."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The original as it was received"))
        if name:
            self.restore(Path(name), uid)

    def ask_folder(self) -> None:
        """Ask for the folder in which lost originals are looked for."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Look for the missing originals in a folder"))
        if name:
            self.restore_from(Path(name))

    def restore(self, source: Path, uid: str) -> None:
        """Bring the lost originals of one work back from a file."""
        if entry := self._entry(uid):
            self._bring_back(partial(searching.restore_one, self._site.folder, source, self._altered()), (entry,))

    def restore_from(self, folder: Path) -> None:
        """Bring back every lost original of the works that are shown that lies in a folder."""
        work = partial(searching.restore, self._site.folder, [folder], self._altered())
        self._bring_back(work, self._failing("original"))

    def _altered(self) -> frozenset[str]:
        return frozenset(self._wrong or ())

    def _bring_back(self, work: LongWork, entries: Sequence[Entry]) -> None:
        errand = Errand(self._site, self._exhibition, work, self.tr("Restoring originals"), self)
        errand.done.connect(self._restored)
        errand.refused.connect(self._refused)
        errand.start(entries)

    def _restored(self, scope: str, restored: Any) -> None:
        back = (
            self.tr("%n original(s) restored", "", len(restored.found)) if restored.found or restored.not_found else ""
        )
        gone = self.tr("%n not found there", "", len(restored.not_found)) if restored.not_found else ""
        if back or gone:
            self.message.emit("; ".join(part for part in (back, gone) if part))
        if self._wrong:
            self._wrong = {sha256: state for sha256, state in self._wrong.items() if sha256 not in restored.found}
        self.load()

    def _refused(self, fault: WorldError) -> None:
        self.message.emit(sentence(self._language, fault.code, fault.problem.values))
        self.load()

    # Laying out

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self._name = label("section-name")
        self._name.setContentsMargins(20, 14, 20, 0)
        self._middle = QStackedWidget()
        for widget in (self.rows, self.copies, self.well):
            self._middle.addWidget(widget)
        right = QVBoxLayout()
        right.setSpacing(0)
        for above in (self._name, self.credit, self.originals):
            right.addWidget(above)
        right.addWidget(self._middle, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(LIST)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.checks)
        line = rule()
        line.setProperty("is", "upright")
        line.setFixedWidth(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(scroll)
        body.addWidget(line)
        body.addLayout(right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addLayout(body, 1)

    def _connect(self) -> None:
        self.checks.chosen.connect(self._show_check)
        self.rows.open_asked.connect(self.record_asked)
        self.rows.chosen.connect(self._choose)
        self.rows.fit_asked.connect(self._fit)
        self.rows.restore_asked.connect(self.ask_file)
        self.rows.entered.connect(self._say)
        self.rows.ticked.connect(self._count_ticked)
        self.credit.wanted.connect(self._set_credit)
        self.credit.all_ticked.connect(self.rows.tick_all)
        self.originals.folder_asked.connect(self.ask_folder)
        self.originals.verify_asked.connect(self.verify)
        self.copies.search_asked.connect(self.search)
        self.copies.open_asked.connect(self.record_asked)
        self.copies.compare_asked.connect(self.compare_asked)
        self.copies.trash_asked.connect(self._trash)
        self.copies.apart_asked.connect(self._tell_apart)

    def _say_title(self, total: int) -> None:
        show = marked(self._sheet.title, self._language) if self._exhibition else self.tr("The whole catalogue")
        works = self.tr("%n work(s) looked at", "", len(self._sheet.entries))
        mend = self.tr("%n work(s) to mend", "", total) if total else self.tr("nothing to mend")
        self.header.show_figures(" · ".join(part for part in (show, works, mend) if part))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Gallery health"))
        self.setAccessibleName(self._title.text())
        self.rows.setAccessibleName(self.tr("Works to mend"))
        self.checks.retranslate()
        self.copies.forget()
        self._refresh()
