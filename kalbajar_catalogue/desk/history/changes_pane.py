"""What an action changed, or what was done to a record: read whole, and put back as a whole or in part."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.changes_said import moment_said
from kalbajar_catalogue.desk.history import verbs
from kalbajar_catalogue.desk.history.changes import ChangeList, ChangesView
from kalbajar_catalogue.desk.history.pane_head import PaneHead
from kalbajar_catalogue.desk.history.verbs import Head, Scope, Told, Whose
from kalbajar_catalogue.desk.history.whole_value import WholeValue
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.called import Called
from kalbajar_catalogue.storage.entries import BACK, GONE, SINCE, Entries
from kalbajar_catalogue.storage.fields import stored_field_of
from kalbajar_catalogue.storage.journal import CREATED, STATE, Action
from kalbajar_catalogue.storage.putting_back import PutBack

MANY = 2_000
"""Records of an action whose changes are not read in the moment."""
_NAMED = 4
ROOM = 560
"""Width in px from which all ways stand below the changes."""


class ChangesPane(QWidget):
    """`undo_asked` tells the action to undo, `record_asked` and `history_asked` a record, `message` what was done."""

    undo_asked = Signal(int)
    record_asked = Signal(str)
    history_asked = Signal(str)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records, self._language = site.records, language
        self._scope = Scope()
        self._head: Head | None = None
        self._whose: Whose | None = None
        self.head, self.note = PaneHead(self._records.writable), label("mend", wraps=True)
        self.view, self.model = ChangesView(), ChangeList(self._records.catalogue.kinds, self)
        self.value, self.back, self.as_was = WholeValue(), Button("primary", "undo-2"), Button("", "history")
        self.show_it = Button("link")
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_action(self, head: Head, uids: Sequence[str] = ()) -> None:
        """Show what an action changed, or what of it is of these records."""
        same = head.change_set.id == self._scope.change_set and tuple(uids) == self._scope.uids
        self._head, self._whose = head, None
        self.head.show_action(head, bool(uids), self._language)
        if not same:
            self._begin(Scope(head.change_set.id, tuple(uids)))

    def show_record(self, whose: Whose, after: int) -> None:
        """Show what was done to a record after an action."""
        self._head, self._whose = None, whose
        self.head.show_record(whose, self._language)
        self._begin(Scope(0, whose.uids, after))

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self._scope, self._head, self._whose = Scope(), None, None
        self.head.show_action(None, False, self._language)
        self.model.show_entries(Entries(), False)
        self._say("")
        self._look()

    def refresh(self) -> None:
        """Read anew what became of the changes."""
        self.model.forget()
        if self._scope.change_set or not self._scope.uids:
            self.view.look()
        else:
            self._read()

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = self.model.language = language
        self.model.retell()
        if self._whose is not None:
            self.head.show_record(self._whose, language)
        else:
            self.head.show_action(self._head, bool(self._scope.uids), language)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the keys and the menu lead to the record."""
        super().resizeEvent(event)
        self.show_it.setVisible(self.width() >= ROOM)

    # What is chosen

    def chosen_ids(self) -> list[int]:
        """The numbers of the changes that are chosen."""
        chosen = self.view.selectionModel().selection()
        ranges = (chosen.at(place) for place in range(chosen.count()))
        return [self.model.ids[row] for one in ranges for row in range(one.top(), one.bottom() + 1)]

    def current(self) -> Told | None:
        """The change that the keys are at."""
        return self.model.at(self.view.currentIndex().row())

    def put_back(self) -> None:
        """Put back the changes that are chosen, as one step."""
        ids = self.chosen_ids()
        if ids and self.back.isEnabled():
            self._records.write(self._action(ids), verbs.put_back(ids, self._over(ids)), self._told_back, self._refused,
                                self.tr("Putting back"))  # fmt: skip

    def put_record_back(self) -> None:
        """Make the record what it was before the action, as one step."""
        told = self.current()
        if told is not None and self.as_was.isEnabled():
            action = Action("history.record_put_back", {"ref": told.record.ref})
            verb = verbs.put_back_as_before(told.entry.change.uid, told.entry.change_set)
            self._records.write(action, verb, self._told_back, self._refused, self.tr("Putting back"))

    # Inside

    def _begin(self, scope: Scope) -> None:
        self._scope = scope
        self._say("")
        self.model.show_entries(Entries(), not scope.change_set)
        self._look()
        self._read()

    def _read(self) -> None:
        if self._head is not None and self._head.change_set.records > MANY and not self._scope.uids:
            self._records.read(verbs.numbers(self._scope, verbs.FIRST), self._show_numbers)
            self._records.read_long(verbs.numbers(self._scope), self._show_numbers)
        else:
            self._records.read(verbs.numbers(self._scope), self._show_numbers)

    def _show_numbers(self, found: tuple[Scope, Entries]) -> None:
        scope, numbers = found
        if scope != self._scope or len(numbers) < len(self.model.ids):
            return
        if not self.model.go_on_to(numbers):
            self.model.show_entries(numbers, not scope.change_set)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self.model.index(0), flags)
        self.view.look()

    def _ask(self, ids: list[int]) -> None:
        self._records.read(verbs.told(ids), self._take)

    def _take(self, told: Mapping[int, Told]) -> None:
        wanted = set(self.model.ids) if len(self.model.ids) < MANY else None
        self.model.take(told if wanted is None else {key: one for key, one in told.items() if key in wanted})
        self._look()

    def _lay_out(self) -> None:
        self.setProperty("is", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view.setModel(self.model)
        self.model.language = self._language
        self.note.setContentsMargins(16, 0, 16, 8)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.view)
        parts.addWidget(self.value)
        parts.setStretchFactor(0, 1)
        parts.setSizes([1000, 176])
        self.value.setMinimumHeight(90)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.note):
            column.addWidget(widget)
        column.addWidget(parts, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("is", "pane-foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.show_it)
        row.addStretch(1)
        row.addWidget(self.as_was)
        row.addWidget(self.back)
        return foot

    def _connect(self) -> None:
        self.model.wanted.connect(self._ask)
        self.model.arrived.connect(self._repaint)
        self.view.seen.connect(self.model.need)
        self.view.opened.connect(self._show_record)
        self.view.back_asked.connect(self.put_back)
        self.view.menu_asked.connect(self._menu)
        self.view.selectionModel().selectionChanged.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._look)
        self.head.undo_asked.connect(self._undo)
        self.head.whole_asked.connect(self._show_whole)
        self.back.clicked.connect(self.put_back)
        self.as_was.clicked.connect(self.put_record_back)
        self.show_it.clicked.connect(self._show_record)

    def _repaint(self) -> None:
        self.view.viewport().update()

    def _choose(self, now: QItemSelection, before: QItemSelection) -> None:
        self._look()

    def _undo(self) -> None:
        if self._head is not None:
            self.undo_asked.emit(self._head.change_set.id)

    def _show_whole(self) -> None:
        if self._head is not None:
            self.show_action(self._head)

    def _show_record(self) -> None:
        if told := self.current():
            self.record_asked.emit(told.entry.change.uid)

    def _show_history(self) -> None:
        if told := self.current():
            self.history_asked.emit((told.owner or told.record).uid)

    def _menu(self, spot: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.back.text().strip(), self.put_back).setEnabled(self.back.isEnabled())
        menu.addAction(self.as_was.toolTip(), self.put_record_back).setEnabled(self.as_was.isEnabled())
        menu.addSeparator()
        menu.addAction(self.show_it.text(), self._show_record)
        menu.addAction(self.tr("History of this record"), self._show_history)
        menu.popup(spot)

    def _action(self, ids: Sequence[int]) -> Action:
        told = self.model.held(ids)
        if len(ids) == 1 and told and told[0].entry.change.key not in (CREATED, STATE):
            one = told[0]
            field = stored_field_of(self.model.record_type(one), one.entry.change.key)[0].declared.label
            return Action("history.value_put_back", {"ref": (one.owner or one.record).ref, "field": field})
        return Action("history.some_put_back", {"count": len(ids)})

    def _over(self, ids: Sequence[int]) -> bool:
        """Whether values are put back over what came later: only where nothing else would be put back."""
        return bool(told := self.model.held(ids)) and all(_is_over(one) for one in told)

    def _told_back(self, told: tuple[PutBack, tuple[Called, ...]]) -> None:
        put, names = told
        if put.left:
            named_ones = [marked(one.name, self._language) or one.ref for one in names[:_NAMED]]
            more = " …" if len(names) > _NAMED else ""
            words = self.tr("%n change(s) stay as they are, since they were changed again or others need them: {names}",
                            "", len(put.left))  # fmt: skip
            self._say(words.format(names=", ".join(named_ones) + more))
        else:
            self._say("")
        done = self.tr("%n record(s) put back.", "", put.records)
        self.message.emit(done if put.records else self.tr("Nothing was put back."))

    def _refused(self, problem: WorldError) -> None:
        self._say(sentence(self._language, problem.code, problem.problem.values))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _look(self, *_: Any) -> None:
        ids, told = self.chosen_ids(), self.current()
        self._name_back(ids, told)
        made = told is not None and told.entry.change.key == CREATED
        there = told is not None and told.entry.fate != GONE and not made and self._records.writable
        self.as_was.setEnabled(there and len({one.entry.change.uid for one in self.model.held(ids[:50])}) == 1)
        self.show_it.setEnabled(told is not None and told.entry.fate != GONE)
        self.value.setVisible(told is not None)
        if told is not None:
            self._read_whole(told)

    def _name_back(self, ids: Sequence[int], told: Told | None) -> None:
        held = self.model.held(ids[:50])
        over = bool(held) and all(_is_over(one) for one in held)
        possible = len(ids) > len(held) or any(one.entry.fate not in (BACK, GONE) for one in held)
        self.back.setEnabled(bool(ids) and possible and self._records.writable)
        if over:
            words = self.tr("Put back all the same")
        elif len(ids) == 1 and told is not None:
            made = told.entry.change.key == CREATED
            words = self.tr("Take this record back") if made else self.tr("Put this value back")
        else:
            words = self.tr("Put %n change(s) back", "", len(ids)) if ids else self.tr("Put back")
        self.back.setText(words)
        named(self.back, words, "Backspace")
        if not self._records.writable:
            for way in (self.back, self.as_was):
                way.setToolTip(self.tr("This catalogue can only be looked at here."))

    def _read_whole(self, told: Told) -> None:
        change, model = told.entry.change, self.model
        name = model.label_of(told)
        if change.key == CREATED:
            self.value.show_one(name, model.value_of(told, change.after), self._note_on(told))
            return
        before, after, now = (model.value_of(told, one) for one in (change.before, change.after, told.entry.now))
        third = self.tr("Today") if told.entry.fate == SINCE else ""
        heads = (self.tr("{field} before").format(field=name), self.tr("After"))
        self.value.show_texts(heads, before, after, now, third, self._note_on(told))

    def _note_on(self, told: Told) -> str:
        if told.entry.fate != SINCE or told.since is None:
            return ""
        when = moment_said(told.since.when, self._language)
        return self.tr("Changed since by {who}, {when}.").format(who=told.since.who, when=when)

    def _retranslate(self) -> None:
        self.as_was.setText(self.tr("The record as it was"))
        named(self.as_was, self.as_was.text().strip())
        self.as_was.setToolTip(self.tr("Put the whole record back as it was before this change"))
        self.show_it.setText(self.tr("Show the record"))
        named(self.show_it, self.show_it.text(), "Return")
        self.view.setAccessibleName(self.tr("What was changed"))
        self.value.setAccessibleName(self.tr("The value before and after"))
        self._look()


def _is_over(told: Told) -> bool:
    return told.entry.fate == SINCE and told.entry.change.key not in (CREATED, STATE)
