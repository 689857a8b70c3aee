"""The section of the settings where the museum makes fields of its own."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import terms, vocabularies
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.settings import types, verbs
from kalbajar_catalogue.desk.settings.field_editor import FieldEditor
from kalbajar_catalogue.desk.settings.field_list import FieldList
from kalbajar_catalogue.desk.settings.verbs import Made, Shelf, Write
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.storage.journal import Action, Changes

EXAMPLE = OwnField(
    label=Multilingual("Saxlama yeri", "Shelf", "Полка"),
    help=Multilingual("Anbarda harada durur.", "Where it stands in the store.", "Где стоит в хранилище."),
)


class OwnFieldsPanel(QWidget):
    """The own fields of one kind in a list, the chosen one beside it. `message` tells a quiet sentence."""

    message = Signal(str)

    def __init__(self, records: Records, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records, self._language = records, language
        self._shelf = Shelf((), ())
        self._kind, self._chosen, self._begins = WORKS[0].kind, "", False
        self._making: OwnField | None = None
        self.kinds, self.list = Segments(list(kinds.PAGES)), FieldList()
        self.add, self.example = Button("primary", "plus"), Button()
        self.editor = FieldEditor(language, records.writable)
        self._title, self._empty = label("heading"), label("quiet", wraps=True)
        self._intro = label("quiet", wraps=True)
        self._gone, self._trash = label("small"), QVBoxLayout()
        self._right, self._nothing = QStackedWidget(), QWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def load(self) -> None:
        """Read the fields."""
        self._records.read(verbs.shelf, self._show)

    def speak(self, language: Language) -> None:
        """Show the fields in this language."""
        self._language = language
        self.editor.speak(language)
        self._show(self._shelf)

    def hear(self, changes: Changes) -> None:
        """Read the fields anew when one was changed, or when works have other values in them."""
        own = any(key.startswith("own_") for key in changes.keys)
        if own or changes.touches(OwnField.kind, Term.kind):
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def begin(self) -> None:
        """Begin a new field for the kind that is shown."""
        self._chosen, self._begins = "", True
        self.list.setCurrentRow(-1)
        self.editor.show_field(Made(OwnField(of_kinds=(self._kind,)), 0, ()), self._lists())
        self._right.setCurrentIndex(1)
        self.editor.begin()

    # Putting together

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add)
        left.addLayout(head)
        # Hidden, the list leaves its room empty, so that the head stays above.
        room = QWidget()
        inside = QVBoxLayout(room)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        left.addWidget(room, 1)
        left.addWidget(self._gone)
        left.addLayout(self._trash)
        nothing = QVBoxLayout(self._nothing)
        nothing.setContentsMargins(0, 6, 24, 24)
        nothing.setSpacing(12)
        nothing.addWidget(self._empty)
        nothing.addWidget(self.example, 0, Qt.AlignmentFlag.AlignLeft)
        nothing.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.editor.setContentsMargins(0, 0, 12, 0)
        scroll.setWidget(self.editor)
        self.editor.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        for page in (self._nothing, scroll):
            self._right.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 2)
        row.addWidget(self._right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 12, 16)
        column.setSpacing(12)
        column.addWidget(self._intro)
        column.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.show_kind)
        self.add.clicked.connect(self.begin)
        self.example.clicked.connect(self._make_example)
        self.list.picked.connect(self._pick)
        self.list.ordered.connect(self._order)
        self.list.thrown_away.connect(self._throw_away)
        self.editor.changed.connect(self._change)
        self.editor.thrown_away.connect(self._throw_chosen_away)
        for button in (self.add, self.example):
            button.setEnabled(self._records.writable)

    # Being shown

    def show_kind(self, kind: str) -> None:
        """Show the fields of this kind of work."""
        self._kind, self._begins = kind, False
        self.kinds.show_chosen(kind)
        self._show(self._shelf)

    def _show(self, shelf: Shelf) -> None:
        self._shelf = shelf
        own = self._of_kind(self._kind)
        rows = [(one.own.uid, verbs.called(one.own, self._language), self._facts(one), one.own.private) for one in own]
        if self._chosen not in [one.own.uid for one in own] and not self._begins:
            self._chosen = own[0].own.uid if own else ""
        self.list.show_rows(rows, self._chosen)
        self.list.setVisible(bool(own))
        self._say_kinds()
        self._show_chosen()
        self._show_trash()

    def _of_kind(self, kind: str) -> list[Made]:
        return [one for one in self._shelf.made if kind in one.own.of_kinds]

    def _show_chosen(self) -> None:
        made = next((one for one in self._shelf.made if one.own.uid == self._chosen), None)
        if made is not None:
            self._begins = False
            self.editor.show_field(made, self._lists())
        self._right.setCurrentIndex(1 if made is not None or self._begins else 0)

    def _show_trash(self) -> None:
        while (item := self._trash.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for own in self._shelf.thrown_away:
            button = Button("link", "undo-2")
            button.setText(self.tr("Restore {field}").format(field=verbs.called(own, self._language)))
            button.clicked.connect(partial(self._restore, own.uid))
            button.setEnabled(self._records.writable)
            self._trash.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._gone.setVisible(bool(self._shelf.thrown_away))

    def _facts(self, made: Made) -> str:
        used = self.tr("%n work(s) use it", "", made.used) if made.used else self.tr("not used yet")
        return f"{types.name_of(made.own.type)} · {used}"

    def _lists(self) -> Sequence[tuple[str, str]]:
        """The lists of words there are; one that the museum made bears the label of its field."""
        own = {f"own_{one.own.code}": verbs.called(one.own, self._language) for one in self._shelf.made}
        names = ((name, own.get(name) or terms.vocabulary_said(name, self._language)) for name in vocabularies.names())
        return sorted(names, key=lambda pair: sort_key(pair[1]))

    # What a person does

    def _pick(self, uid: str) -> None:
        self._chosen, self._begins = uid, False
        self._show_chosen()

    def _change(self, values: dict[str, object]) -> None:
        own = self.editor.own
        if own.uid:
            self._write("own_field.changed", own, verbs.change_field(own.uid, values))
        elif self._making is None:
            self._make(own)

    def _make(self, own: OwnField) -> None:
        self._making = own
        action = Action("own_field.made", {"field": own.label.best("en").text})
        self._records.write(action, verbs.make_field(own), self._made, self._refuse)

    def _make_example(self) -> None:
        self._make(verbs.with_values(EXAMPLE, {"of_kinds": [self._kind]}))

    def _made(self, uid: str) -> None:
        made, self._making = self._making, None
        self._chosen, self._begins = uid, False
        more = verbs.set_since(made, self.editor.own) if made is not None and not self.editor.own.uid else {}
        self.editor.take_uid(uid)
        if more:
            self._change(more)
        self.load()

    def _order(self, uids: list[str]) -> None:
        self._records.write(Action("own_field.moved"), verbs.order_fields(uids), None, self._refuse)

    def _throw_chosen_away(self) -> None:
        self._throw_away(self._chosen)

    def _throw_away(self, uid: str) -> None:
        own = next((one.own for one in self._shelf.made if one.own.uid == uid), None)
        if own is not None and self._records.writable:
            self._write("own_field.deleted", own, verbs.throw_field_away(uid))
            self.message.emit(self.tr("The field is in the trash. What stands in it is kept and comes back with it."))

    def _restore(self, uid: str) -> None:
        own = next(own for own in self._shelf.thrown_away if own.uid == uid)
        self._write("own_field.restored", own, verbs.take_field_back(uid))

    def _write(self, code: str, own: OwnField, verb: Write) -> None:
        action = Action(code, {"field": own.label.best("en").text})
        self._records.write(action, verb, None, self._refuse)

    def _refuse(self, error: WorldError) -> None:
        self._making = None
        self.editor.refuse(sentence(self._language, error.code, error.problem.values))

    def _say_kinds(self) -> None:
        for kind, button in self.kinds.buttons.items():
            count = len(self._of_kind(kind))
            button.setText(f"{kinds.all_of(kind)}  {count}" if count else kinds.all_of(kind))
        self.kinds.show_chosen(self._kind)

    def _retranslate(self) -> None:
        self._intro.setText(self.tr("What only this museum records about its works, kind by kind."))
        self._title.setText(self.tr("Fields in their order"))
        self.add.setText(self.tr("New field"))
        named(self.add, self.tr("New field"))
        named(self.list, self.tr("Fields in their order; Alt with an arrow moves one"))
        self.kinds.setAccessibleName(self.tr("Kind of work"))
        self._gone.setText(self.tr("In the trash"))
        self._empty.setText(
            self.tr(
                "These works have no fields of the museum's own yet. A new one is a field like any other: in the form, "
                "in searches, filters and the history. For example:"
            )
        )
        self.example.setText(self.tr("Make “{label}”, where it stands in the store").format(label=self._example()))
        self._show(self._shelf)

    def _example(self) -> str:
        return verbs.called(EXAMPLE, self._language)
