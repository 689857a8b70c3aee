"""The words of one vocabulary: in their order, with the form of the one in hand and what lies around it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QWidget

from kalbajar_catalogue.authorities import terms
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.desk.forms.record_page import PageWords, RecordPage, Rows
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.vocabularies import verbs
from kalbajar_catalogue.desk.vocabularies.aside import WordAside
from kalbajar_catalogue.desk.vocabularies.verbs import Around
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.record_rows import BY_ORDER, BY_USE, EVERYTHING, UNUSED, RecordRow
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

BESIDE_THE_FORM = ("vocabulary", "code", "parent", "order", "exact_match")
"""What never changes, and what is chosen beside the form."""


FEW_FIELDS = 3
NEW_WORD = "line:word"
"""Under which the new word of a vocabulary is kept while it is typed."""


class NewWord(QLineEdit):
    """A line in which a new word is typed: its code is made from it, so there is no word without one."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class WordsPage(RecordPage):
    """Shows one vocabulary at a time (`show_vocabulary`)."""

    key = "vocabularies"
    record_type = Term
    symbol = "plus"
    by_single_rows = False

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        self.vocabulary = ""
        super().__init__(site, language, parent, without=BESIDE_THE_FORM)
        self.new = NewWord()
        self._open_yet, self._mark = QFrame(), QLabel()
        self._open_said, self.confirm_it = label("mend", wraps=True), Button("", "check")
        self._fixed = label("small", wraps=True)
        self._put_in_place()
        self.list.take_order()
        self.list.moved.connect(self._move)
        self.new.returnPressed.connect(self._make_typed)
        self.new.textEdited.connect(self._keep_new)
        self.new.given_up.connect(self._give_up_new)
        self.confirm_it.clicked.connect(self.confirm)
        self._say()

    # What the page of vocabularies asks

    def show_vocabulary(self, vocabulary: str) -> None:
        """Show the words of another vocabulary."""
        if vocabulary != self.vocabulary:
            self.vocabulary = vocabulary
            self._close_new()
            self.list.show_all()
            self._uses_stale = True
            self._retranslate()
            self.load()

    @property
    def word_aside(self) -> WordAside:
        """What lies around the word in hand."""
        assert isinstance(self.aside, WordAside)
        return self.aside

    # What a page of records says

    def words(self) -> PageWords:
        """Every word of the page."""
        lacking = self.tr("Word missing: {language}")
        lacks = tuple((f"{verbs.LACKING}{one}", lacking.format(language=OWN_NAMES[one])) for one in LANGUAGES)
        name = terms.vocabulary_said(self.vocabulary, self.language) if self.vocabulary else ""
        return PageWords(
            title=name,
            new=self.tr("New word"),
            find=self.tr("Find a word, in any spelling"),
            rows=self.tr("Words of this list, in their order; Alt with an arrow moves one"),
            nothing=self.tr("No word of this list is spelled so. Ctrl+N adds it."),
            empty=name,
            begin=self.tr("This list has no words yet. They come as they are typed in a form, or here."),
            choices=(
                (EVERYTHING, self.tr("All")), (verbs.OPEN, self.tr("To be confirmed")),
                (UNUSED, self.tr("Used by nothing")), (verbs.OWN, self.tr("Our own words")), *lacks,
            ),
            sorts=((BY_ORDER, self.tr("In their order")), (BY_USE, self.tr("Most used first"))),
        )  # fmt: skip

    def read_rows(self, language: Language) -> Rows:
        """Reads the words of the vocabulary."""
        tbc, own = self.tr("to be confirmed"), self.tr("our own")
        return verbs.rows(self.vocabulary, language, tbc, own, self.tr("No word yet"))

    def read_used(self) -> Callable[[Reading], Mapping[str, int]]:
        """Reads how many records hold each word."""
        return verbs.used(self.vocabulary)

    def making(self, name: str) -> tuple[Action, Callable[[Work, Progress], str]]:
        """Makes a word."""
        return Action("term.made"), verbs.make(self.vocabulary, name, self.language)

    def make_aside(self) -> WordAside:
        """Its broader word, where else it is listed, who holds it."""
        return WordAside(self.site, self.language)

    def more_menu(self, menu: QMenu) -> None:
        """Confirm what is chosen, move the word in hand."""
        open_yet = bool(self._to_confirm())
        menu.addAction(self.tr("Confirm"), self.confirm).setEnabled(self.records.writable and open_yet)
        menu.addSeparator()
        for words, keys, slot in (
            (self.tr("Move up"), "Alt+Up", self._move_up),
            (self.tr("Move down"), "Alt+Down", self._move_down),
        ):
            action = menu.addAction(words, slot)
            action.setShortcut(keys)
            action.setEnabled(self.records.writable and self.list.narrow.as_given)
        menu.addSeparator()

    def figures(self, rows: Sequence[RecordRow]) -> str:
        """How many words there are, and how many are to be confirmed."""
        open_yet = sum(verbs.OPEN in row.tags for row in rows)
        parts = [self.tr("%n word(s)", "", len(rows))]
        if open_yet:
            parts.append(self.tr("%n to be confirmed", "", open_yet))
        if fields := self._fields():
            parts.append(self.tr("field: {names}").format(names=fields))
        if not terms.is_open(self.vocabulary):
            parts.append(self.tr("fixed list"))
        return " · ".join(parts)

    # What a person does

    def make(self) -> None:
        """Make the word that is typed in the line where nothing is called so; else ask for it."""
        if not self.records.writable or not self.vocabulary:
            return
        if not terms.is_open(self.vocabulary):
            self.message.emit(self.tr("The program itself makes the words of this list; none can be added."))
        elif self.list.line.text().strip() and not self.list.view.rows.rows:
            super().make()
        else:
            self.new.setText(self.site.drafts.of(self._new_of).get(NEW_WORD, ""))
            self.new.show()
            self.new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def confirm(self) -> None:
        """Mark what is chosen as confirmed by a specialist."""
        uids = self._to_confirm()
        if uids and self.records.writable:
            self.records.write(Action("term.confirmed", {"count": len(uids)}), verbs.confirm(uids), None, self._refused)

    def speak(self, language: Language) -> None:
        """Show the words in this language too, and name the list in it."""
        super().speak(language)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED and hasattr(self, "_mark"):
            self._mark.setPixmap(picture("circle-help", scheme().weld, 16))

    # Inside

    def _put_in_place(self) -> None:
        self.new.hide()
        column = self.list.layout()
        assert column is not None
        column.addWidget(self.new)
        row = QHBoxLayout(self._open_yet)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(8)
        self._open_yet.setProperty("is", "notice")
        self._mark.setPixmap(picture("circle-help", scheme().weld, 16))
        row.addWidget(self._mark)
        row.addWidget(self._open_said, 1)
        row.addWidget(self.confirm_it)
        self.above.addWidget(self._open_yet)
        self.above.addWidget(self._fixed)
        self.word_aside.around_shown.connect(self._show_state)
        self._show_state(Around(""))

    def _fields(self) -> str:
        """The fields that offer the words, by name."""
        labels = verbs.fields_that_offer(self.records.catalogue.kinds, self.vocabulary)
        return ", ".join(dict.fromkeys(word(self.language, label) for label in labels[:FEW_FIELDS]))

    def _show_state(self, around: Around) -> None:
        """What may be done with the word in hand: what the program relies on stays."""
        writable, term = self.records.writable, around.term
        self._open_yet.setVisible(term is not None and term.status == terms.TBC)
        self._fixed.setVisible(around.fixed)
        self.confirm_it.setEnabled(writable)
        self.head.merge.setEnabled(writable and not around.fixed)
        self.head.remove.setEnabled(writable and not around.fixed)
        self._name_record()

    def _name_record(self) -> None:
        row, code = self.list.row_of(self.uid), self.form.texts.get("code", "")
        self.head.show_name(row.name if row else "", " · ".join(part for part in (self.form.ref, code) if part))

    def _to_confirm(self) -> list[str]:
        chosen = [row.uid for row in self.list.chosen_rows() if verbs.OPEN in row.tags]
        return chosen or [row.uid for row in (self.list.row_of(self.uid),) if row and verbs.OPEN in row.tags]

    def _move(self, uid: str, before: str) -> None:
        row = self.list.row_of(uid)
        if row and self.records.writable:
            order = verbs.moved([one.uid for one in self.list.all], uid, before)
            action = Action("term.moved", {"name": row.name})
            self.records.write(action, verbs.put_in_order(self.vocabulary, order), None, self._refused)

    def _move_up(self) -> None:
        self.list.view.move_by(-1)

    def _move_down(self) -> None:
        self.list.view.move_by(1)

    def _make_typed(self) -> None:
        typed = self.new.text().strip()
        self.site.drafts.drop(self._new_of, NEW_WORD)
        if not typed:
            self._close_new()
            return
        known = next((row for row in self.list.all if fold(typed) in row.sought.split("\n")), None)
        if known is not None:
            self.message.emit(self.tr("{word} is in this list already.").format(word=known.name))
            self.list.choose(known.uid)
        else:
            action, verb = self.making(typed)
            self.records.write(action, verb, self._made, self._refused)
        self._close_new()

    @property
    def _new_of(self) -> str:
        return f"vocabulary:{self.vocabulary}"

    def _keep_new(self, text: str) -> None:
        """A word that is being typed survives a crash: the line shows it when it is opened again."""
        if text:
            self.site.drafts.keep(self._new_of, NEW_WORD, text)
        else:
            self.site.drafts.drop(self._new_of, NEW_WORD)

    def _give_up_new(self) -> None:
        self.site.drafts.drop(self._new_of, NEW_WORD)
        self._close_new()

    def _close_new(self) -> None:
        if self.new.isVisible():
            self.new.hide()
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.new.clear()

    def _retranslate(self) -> None:
        super()._retranslate()
        if hasattr(self, "new"):
            self._say()

    def _say(self) -> None:
        self.new.setPlaceholderText(self.tr("The new word; Enter adds it"))
        named(self.new, self.tr("The new word"))
        self._open_said.setText(self.tr("A specialist must confirm this word."))
        self.confirm_it.setText(self.tr("Confirm"))
        named(self.confirm_it, self.tr("Confirm this word"))
        self._fixed.setText(self.tr("The program relies on this word: it can be reworded, not thrown away."))
        adds = self.records.writable and terms.is_open(self.vocabulary)
        self.add.setEnabled(adds)
        if self.records.writable and not adds:
            self.add.setToolTip(self.tr("The program itself makes the words of this list; none can be added."))
