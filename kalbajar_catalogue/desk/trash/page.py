"""The trash: what was thrown away, by whom, when and why; brought back, or erased for good."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.trash import verbs
from kalbajar_catalogue.desk.trash.aside import TrashAside
from kalbajar_catalogue.desk.trash.erase_dialog import Agreed, EraseDialog
from kalbajar_catalogue.desk.trash.finder import TrashFinder
from kalbajar_catalogue.desk.trash.rows import TrashRow, kinds_in, narrowed, rows_of
from kalbajar_catalogue.desk.trash.verbs import RECORDS, WITHDRAWN, Lying
from kalbajar_catalogue.desk.trash.view import TrashView
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.desk.widgets.record_list import FIND_KEYS
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.media.erasing import Erased, Outlook
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import STATE, Changes


class TrashPage(QWidget):
    """Lists what lies in the trash. `counted` tells how many records do, for the rail."""

    key = "trash"
    record_asked = Signal(str)
    history_asked = Signal(str)
    message = Signal(str)
    counted = Signal(str, int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._records, self._language = site, site.records, language
        self._sort, self._lying = RECORDS, verbs.NOTHING
        self._every: tuple[TrashRow, ...] = ()
        self._stale = self._looking = False
        self.header, self._title = PageHeader(), label("title")
        self.restore, self.erase = Button("primary", "undo-2"), Button("", "trash-2")
        self.finder, self.view, self.aside = TrashFinder(language), TrashView(), TrashAside(language)
        self._empty, self._middle = EmptyPage(), QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def load(self) -> None:
        """Read what lies in the trash."""
        self._stale = False
        self._records.read_long(verbs.lying(self._sort), self._show)
        self._records.read(verbs.how_many, self._tell_count)

    def hear(self, changes: Changes) -> None:
        """Something was thrown away, came back, or went for good: read anew, once somebody looks."""
        if STATE in changes.keys:
            self._stale = True
            self._records.read(verbs.how_many, self._tell_count)
            if self.isVisible():
                self.load()

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        self._language = language
        self.finder.speak(language)
        self._make_rows()
        self.aside.speak(language)

    def show_record(self, uid: str) -> None:
        """Take a record in hand, where it lies here."""
        self.view.choose(uid)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self.load()

    # What a person does

    def restore_chosen(self) -> None:
        """Bring back what is chosen, all of it or none."""
        rows = self.view.chosen_rows()
        if rows and self.restore.isEnabled():
            action = verbs.restored([row.thrown.ref for row in rows])
            self._records.write(action, verbs.restore([row.uid for row in rows]), None, self._refuse)

    def erase_chosen(self) -> None:
        """Find out what erasing the chosen ones would do, then ask."""
        rows = self.view.chosen_rows()
        if not rows or not self.erase.isEnabled():
            return
        self._looking = True
        self._look()
        work = verbs.outlook(self._records.catalogue, [row.uid for row in rows])
        words = self.tr("Looking at what would be gone")
        self._site.jobs.run(Lane.LONG, work, self._ask, self._refuse, words).ended.connect(self._looked)

    def give_reason(self, reason: str) -> None:
        """Say why the chosen ones are in the trash."""
        rows = [row for row in self.view.chosen_rows() if row.thrown.heir is None]
        action = verbs.explained([row.thrown.ref for row in rows])
        self._records.write(action, verbs.explain([row.uid for row in rows], reason), None, self._refuse)

    def menu(self) -> QMenu:
        """What can be done with the chosen ones."""
        menu = QMenu(self)
        back = menu.addAction(self.tr("Restore"), self.restore_chosen)
        back.setShortcut("Return")
        back.setEnabled(self.restore.isEnabled())
        gone = menu.addAction(self.erase.text().strip(), self.erase_chosen)
        gone.setShortcut("Delete")
        gone.setEnabled(self.erase.isEnabled())
        menu.addSeparator()
        menu.addAction(self.tr("Choose all"), self.view.selectAll).setShortcut("Ctrl+A")
        return menu

    # Erasing

    def _ask(self, seen: Outlook) -> None:
        dialog = EraseDialog(seen, self._every, self._site.folder, self._language, self.window())
        dialog.confirmed.connect(self._erase)
        dialog.open()

    def _erase(self, agreed: Agreed) -> None:
        seen, uids = agreed.seen, agreed.seen.of_records.uids
        for uid in uids:
            for key in self._site.drafts.of(uid):
                self._site.drafts.drop(uid, key)
        refs = [row.thrown.ref for row in self._every if row.uid in uids]
        self._site.repeats.forget(verbs.kinds_and_families(self._records.catalogue), refs, seen.of_records.names)
        verb = verbs.erase(seen.of_records.records, agreed.also)
        self._records.carry_out(verb, self._erased, self._refuse, self.tr("Erasing for good"))

    def _erased(self, done: Erased) -> None:
        words = [self.tr("%n record(s) erased for good.", "", done.records)]
        words += [sentence(self._language, one.code, one.values) for one in done.refused]
        self.message.emit(" ".join(words))
        work = verbs.finish(self._records.catalogue)
        self._site.jobs.run(Lane.LONG, work, None, self._unfinished, self.tr("Removing the last traces"))

    # What is shown

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.erase)
        self.header.buttons.addWidget(self.restore)
        body = QWidget()
        beside = QHBoxLayout(body)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        beside.addWidget(self.aside)
        self._middle.addWidget(body)
        self._middle.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for widget in (self.header, self.finder):
            page.addWidget(widget)
        page.addWidget(self._middle, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.restore.clicked.connect(self.restore_chosen)
        self.erase.clicked.connect(self.erase_chosen)
        self.finder.narrowed.connect(self._narrow)
        self.finder.sort_chosen.connect(self._choose_sort)
        self.finder.left.connect(self._enter_rows)
        self.view.chosen.connect(self._look)
        self.view.restore_asked.connect(self.restore_chosen)
        self.view.erase_asked.connect(self.erase_chosen)
        self.view.menu_asked.connect(self._offer)
        self.aside.reason_given.connect(self.give_reason)
        self.aside.record_asked.connect(self.record_asked)
        self.aside.history_asked.connect(self.history_asked)
        find = QShortcut(QKeySequence(FIND_KEYS), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def _show(self, lying: Lying) -> None:
        if lying[0] == self._sort:
            self._lying = lying
            self._make_rows()

    def _make_rows(self) -> None:
        nameless, merged = self.tr("without a name"), self.tr("merged into {name}")
        self._every = rows_of(self._lying[1], self._language, nameless, merged)
        self.finder.offer(kinds_in(self._every))
        self._narrow()

    def _narrow(self) -> None:
        self.view.show_rows(narrowed(self._every, self.finder.text, self.finder.kind.value()))
        self._look()

    def _choose_sort(self, sort: str) -> None:
        self._sort = sort
        self.load()

    def _look(self) -> None:
        rows, writable = self.view.chosen_rows(), self._records.writable
        self.restore.setEnabled(writable and bool(rows) and self._sort != WITHDRAWN)
        self.erase.setEnabled(writable and bool(rows) and not self._looking)
        self.aside.show_rows(rows)
        self._middle.setCurrentIndex(0 if self.view.rows.rows else 1)
        self._say_empty()
        self._say_figures(len(rows))

    def _say_empty(self) -> None:
        if self._every:
            self._empty.show_words(self.tr("Nothing found"), self.tr("Nothing here has these words."))
        elif self._sort == RECORDS:
            self._empty.show_words(
                self.tr("The trash is empty"),
                self.tr("What is thrown away waits here until somebody brings it back or erases it for good."),
            )
        else:
            self._empty.show_words(self.tr("Nothing of this sort"), self.tr("Nothing of this sort lies here."))

    def _say_figures(self, chosen: int) -> None:
        words = [self.tr("%n record(s)", "", len(self.view.rows.rows))]
        if chosen > 1:
            words.append(self.tr("%n chosen", "", chosen))
        words.append(self.tr("Nothing goes away by itself."))
        if not self._records.writable:
            words.append(self.tr("This catalogue can only be looked at."))
        self.header.show_figures(" · ".join(words))

    def _tell_count(self, count: int) -> None:
        self.counted.emit(self.key, count)

    def _looked(self) -> None:
        self._looking = False
        self._look()

    def _refuse(self, error: WorldError) -> None:
        self.message.emit(sentence(self._language, error.code, error.problem.values))

    def _unfinished(self, error: WorldError) -> None:
        self._refuse(error)
        self.message.emit(self.tr("It is erased; its last traces go when the catalogue is opened next."))

    def _offer(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _enter_rows(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        self.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.line.selectAll()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Trash"))
        self.restore.setText(self.tr("Restore"))
        self.erase.setText(self.tr("Erase for good…"))
        cannot = "" if self._records.writable else self.tr("This catalogue can only be looked at.")
        for button, keys in ((self.restore, "Return"), (self.erase, "Delete")):
            named(button, button.text().strip(), keys)
            button.setToolTip(cannot or button.toolTip())
        self.aside.allow(self._records.writable, cannot)
        self.view.setAccessibleName(self.tr("What lies in the trash, the last first"))
        self.view.rows.show_heads([
            self.tr("Record"), self.tr("Number and kind"), self.tr("Thrown away"), self.tr("Who"), self.tr("Why"),
            self.tr("With it"),
        ])  # fmt: skip
        self._make_rows()
