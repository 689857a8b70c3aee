"""The forms of the inspector: one for each kind of work, made when the first work of that kind is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from kalbajar_catalogue.desk.forms.form import Form
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.items import verbs
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.fields import Field


class Forms(QStackedWidget):
    """Shows the form of one kind at a time and passes on what is told there; every form scrolls for itself."""

    typed = Signal(str, str)
    entered = Signal(str, str)
    given_up = Signal(str)
    focused = Signal(object)
    next_asked = Signal(str)

    def __init__(self, words: Words, language: Language, writable: bool, kind: str) -> None:
        """`kind` is the one whose form is made at once."""
        super().__init__()
        self._words, self._language, self._content, self._writable = words, language, language, writable
        self._forms: dict[str, Form] = {}
        self._fields: dict[str, tuple[Field, ...]] = {}
        self._scrolls: dict[str, QScrollArea] = {}
        self._kind = kind
        self.show_kind(kind)

    @property
    def current(self) -> Form:
        """The form that is shown."""
        return self._forms[self._kind]

    @property
    def built(self) -> bool:
        """Whether every section of every form that was begun is there."""
        return all(form.built for form in self._forms.values())

    def show_kind(self, kind: str) -> bool:
        """Show the form for works of this kind, made anew when it has other fields now; tells whether it was not."""
        stays = self._fields.get(kind) == verbs.fields_for(kind)
        if not stays:
            self._put(kind, self._make(kind))
        self._kind = kind
        self.setCurrentWidget(self._scrolls[kind])
        return stays

    def _put(self, kind: str, form: Form) -> None:
        old = self._scrolls.pop(kind, None)
        self._forms[kind], self._scrolls[kind] = form, _scrolling(form)
        self._fields[kind] = verbs.fields_for(kind)
        self.addWidget(self._scrolls[kind])
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()

    def leave(self) -> None:
        """Leave the field that is being edited, so that it is written."""
        inside: QWidget | None = self.window().focusWidget()
        if inside is not None and self.isAncestorOf(inside):
            inside.clearFocus()

    def speak(self, language: Language) -> None:
        """Name the fields, and say the words of vocabularies, in this language."""
        self._language = language
        self._words.refresh(language)
        for form in self._forms.values():
            form.speak(language)

    def offer_words(self) -> None:
        """Offer the words of the vocabularies that are in force now."""
        self._words.refresh(self._language)
        for form in self._forms.values():
            form.offer_words()

    def show_content(self, language: Language) -> None:
        """Show the texts of this language in the fields that have one for each."""
        self._content = language
        for form in self._forms.values():
            form.show_content(language)

    def _make(self, kind: str) -> Form:
        form = Form(verbs.fields_for(kind), self._words, self._language, self._writable)
        form.show_content(self._content)
        form.typed.connect(self.typed)
        form.entered.connect(self.entered)
        form.given_up.connect(self.given_up)
        form.focused.connect(self.focused)
        form.next_asked.connect(self.next_asked)
        return form


def _scrolling(form: Form) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(form)
    # QScrollArea makes both paint the ground.
    form.setAutoFillBackground(False)
    scroll.viewport().setAutoFillBackground(False)
    form.setContentsMargins(16, 10, 8, 16)
    return scroll
