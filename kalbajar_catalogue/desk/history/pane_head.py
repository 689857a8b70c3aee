"""The head of the changes: the action, who did it and when, and the way to undo all of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.changes_said import action_name, day_said, hour_said
from kalbajar_catalogue.desk.history.timeline import state_said
from kalbajar_catalogue.desk.history.verbs import Head, Whose
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.storage.timeline import day_of


class PaneHead(QWidget):
    """`undo_asked` tells that all of the action is to be undone, `whole_asked` that all its records are to be shown."""

    undo_asked = Signal()
    whole_asked = Signal()

    def __init__(self, writable: bool) -> None:
        super().__init__()
        self.setProperty("is", "pane-head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._writable = writable
        self._head: Head | None = None
        self._whose: Whose | None = None
        self._partly = False
        self._language: Language = "en"
        self._title, self._line = label("work", wraps=True), label("quiet", wraps=True)
        self.undo, self.whole = Button("", "undo-2"), Button("link")
        self._lay_out()
        self.undo.clicked.connect(self.undo_asked)
        self.whole.clicked.connect(self.whole_asked)
        self._retranslate()

    def show_action(self, head: Head | None, partly: bool, language: Language) -> None:
        """Show an action; `partly` where only some of its records are shown."""
        self._head, self._whose, self._partly, self._language = head, None, partly, language
        self._retranslate()

    def show_record(self, whose: Whose, language: Language) -> None:
        """Show that it is all that was done to a record."""
        self._head, self._whose, self._partly, self._language = None, whose, False, language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)

    def _retranslate(self) -> None:
        self.undo.setText(self.tr("Undo all of it"))
        self.whole.setText(self.tr("Show everything that this action changed"))
        self.whole.setVisible(self._head is not None and self._partly)
        self.undo.setVisible(self._head is not None)
        self._title.setText(self._name())
        self._line.setText(self._told())
        self._look()

    def _look(self) -> None:
        reason = self._reason()
        self.undo.setEnabled(not reason and self._head is not None)
        named(self.undo, self.undo.text().strip())
        if reason:
            self.undo.setToolTip(reason)

    def _reason(self) -> str:
        """Why it cannot be undone, '' where it can."""
        if not self._writable:
            return self.tr("This catalogue can only be looked at here.")
        one = self._head.change_set if self._head else None
        if one is not None and one.action.code == "records.erased":
            return self.tr("What was erased for good cannot come back.")
        return self.tr("It is undone already.") if one is not None and one.undone != "no" else ""

    def _name(self) -> str:
        if self._whose is not None:
            return marked(self._whose.called.name, self._language) or self._whose.called.ref
        return action_name(self._head.change_set, self._language) if self._head else ""

    def _told(self) -> str:
        if self._whose is not None:
            return self._whose.called.ref
        if self._head is None:
            return ""
        one = self._head.change_set
        when = f"{day_said(day_of(one.when), self._language)}, {hour_said(one.when)}"
        count = self.tr("%n record(s)", "", one.records)
        count = count.replace(str(one.records), shown_number(one.records, self._language, 0))
        return " · ".join(filter(None, (one.who, when, count, state_said(self._head))))
