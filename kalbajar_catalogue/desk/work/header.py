"""The head of the page of a work: number, title, where it hangs, languages, the way to its neighbours."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import HEADER, Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.desk.work.reading import Sheet
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of

AGAIN_KEYS = "Ctrl+Shift+D"
WIDEST_PLACE = 250
_KIND_FIELDS = ("weave_class", "craft_type", "structure_type")


class Header(QWidget):
    """Does not scroll. `record_asked` tells the exhibition whose name was pressed."""

    language_chosen = Signal(str)
    back_asked = Signal()
    step_asked = Signal(int)
    print_asked = Signal()
    record_asked = Signal(str)
    duplicate_asked = Signal()
    trash_asked = Signal()
    compare_asked = Signal()

    def __init__(self, writable: bool) -> None:
        super().__init__()
        self._dress = Dress()
        self.setProperty("is", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEADER)
        self._writable = writable
        self._sheet: Sheet | None = None
        self._language: Language = "en"
        self.back, self._number, self._title = (
            Tool("plain", "chevron-left"),
            label("plate-number"),
            Elided("title"),
        )
        self._line, self._places = Elided("quiet"), QHBoxLayout()
        self.tabs = Segments(LANGUAGES)
        self.before, self.after = Tool("", "arrow-left"), Tool("", "arrow-right")
        self.print, self.more, self.menu = Button("", "printer"), Tool("", "ellipsis"), QMenu(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_sheet(self, sheet: Sheet, language: Language) -> None:
        """Show the name of this work in one language."""
        self._sheet, self._language = sheet, language
        self._retranslate()

    def show_content(self, language: Language) -> None:
        """Mark the language whose texts are shown."""
        self.tabs.show_chosen(language)

    def show_neighbours(self, before: bool, after: bool) -> None:
        """Offer the works before and after this one."""
        self.before.setEnabled(before)
        self.after.setEnabled(after)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _lay_out(self) -> None:
        self._title.setProperty("italic", "yes")
        places = QHBoxLayout()
        places.setSpacing(6)
        places.addWidget(self._line)
        places.addLayout(self._places)
        places.addStretch(1)
        self._places.setSpacing(2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addLayout(places)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 20, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self._number)
        row.addLayout(words, 1)
        arrows = QHBoxLayout()
        arrows.setSpacing(2)
        arrows.addWidget(self.before)
        arrows.addWidget(self.after)
        row.addWidget(self.tabs)
        row.addLayout(arrows)
        row.addWidget(self.print)
        row.addWidget(self.more)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.language_chosen)
        self.back.clicked.connect(self.back_asked)
        self.before.clicked.connect(self._step_back)
        self.after.clicked.connect(self._step_on)
        self.print.clicked.connect(self.print_asked)
        self.more.clicked.connect(self._offer)
        self._duplicate, self._compare, self._trash = QAction(self), QAction(self), QAction(self)
        for action, signal in ((self._compare, self.compare_asked), (self._duplicate, self.duplicate_asked),
                               (self._trash, self.trash_asked)):  # fmt: skip
            action.triggered.connect(signal)
            self.menu.addAction(action)
        self._duplicate.setEnabled(self._writable)
        self._trash.setEnabled(self._writable)
        self.menu.insertSeparator(self._trash)

    def _step_back(self) -> None:
        self.step_asked.emit(-1)

    def _step_on(self) -> None:
        self.step_asked.emit(1)

    def _offer(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _ask_place(self) -> None:
        self.record_asked.emit(str(self.sender().property("uid")))

    def _show_name(self, sheet: Sheet) -> None:
        title = marked(sheet.card.title, self._language)
        number = next((hang.number for hang in sheet.hangs if hang.number), "")
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._title.setText(title or self.tr("Without a title"))
        self._title.setProperty("italic", "yes" if title and not sheet.card.title_is_descriptive else "")
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)
        facts = [sheet.card.ref, self._kind_words(sheet), sheet.card.makers.best(self._language).text]
        self._line.setText(" · ".join(fact for fact in facts if fact))

    def _kind_words(self, sheet: Sheet) -> str:
        """What it is, and of which school: `Carpet, pile, Karabakh`."""
        words = [kinds.one_of(sheet.card.kind)]
        own = {field.name: field for field in fields_of(type(sheet.item))}
        for name in (*_KIND_FIELDS, "school"):
            code = getattr(sheet.item, name, "")
            vocabulary = own[name].declared.vocabulary if name in own else ""
            if code and vocabulary:
                words.append(vocabularies.word(vocabulary, code, self._language))
        return ", ".join(words)

    def _show_places(self, sheet: Sheet) -> None:
        while (old := self._places.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        for hang in sheet.hangs[:2]:
            self._places.addWidget(self._place(marked(hang.title, self._language), hang.wall, hang.exhibition))

    def _place(self, title: str, wall: str, uid: str) -> Button:
        words = self.tr("in {exhibition}").format(exhibition=title)
        link = Button("link")
        whole = f"{words}, {wall}" if wall else words
        link.setText(link.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, WIDEST_PLACE))
        link.setProperty("uid", uid)
        named(link, self.tr("Show the exhibition {exhibition}").format(exhibition=title))
        link.clicked.connect(self._ask_place)
        return link

    def _retranslate(self) -> None:
        named(self.back, self.tr("Back to the list"), "Ctrl+L")
        named(self.before, self.tr("The work before"), "Ctrl+PgUp")
        named(self.after, self.tr("The next work"), "Ctrl+PgDown")
        named(self.more, self.tr("More"))
        self.print.setText(self.tr("Print…"))
        named(self.print, self.tr("Print this work"))
        self._compare.setText(self.tr("To the light table"))
        keys = QKeySequence(AGAIN_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self._duplicate.setText(f"{self.tr('Duplicate')}\t{keys}")
        self._trash.setText(self.tr("To the trash"))
        if self._sheet:
            self._show_name(self._sheet)
            self._show_places(self._sheet)
            self._show_states(self._sheet)

    def _show_states(self, sheet: Sheet) -> None:
        needed = [field for field in fields_of(type(sheet.item)) if _is_needed(field, sheet.texts)]
        for language in LANGUAGES:
            there = sum(1 for field in needed if sheet.texts.get(f"{field.name}_{language}"))
            button = self.tabs.buttons[language]
            button.setIcon(icon(*_look(there, len(needed))))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            words = self.tr("{language}: {there} of {all} needed texts")
            named(button, words.format(language=OWN_NAMES[language], there=there, all=len(needed)))


def _look(there: int, wanted: int) -> tuple[str, str]:
    tokens = scheme()
    if there == wanted:
        return "circle-check", tokens.sage
    return ("circle-dot", tokens.weld) if there else ("circle-dashed", tokens.quiet)


def _is_needed(field: Field, texts: Mapping[str, str]) -> bool:
    return field.shape is Shape.MULTILINGUAL and field.declared.needed and field.keys[0] in texts
