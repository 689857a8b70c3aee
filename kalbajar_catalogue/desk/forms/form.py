"""A form made from the declarations of fields, and from nothing else."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.making import Words, linked_names, shown_default
from kalbajar_catalogue.desk.forms.meaning import has_meaning, switches
from kalbajar_catalogue.desk.forms.section import Section
from kalbajar_catalogue.desk.forms.usual import usual_fields
from kalbajar_catalogue.desk.widgets.buttons import rule
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.fields import Field

ORDER = ("picture", "identity", "content", "making", "weave", "design", "material", "rights", "internal")


class Form(QWidget):
    """Shows the texts of one record by flat key. Writes nothing: `entered` tells what a person wants stored.

    Enter leads from field to field, Tab to the heads of sections too. `next_asked` tells the key of a field that was
    left with Ctrl+Enter: the page goes to the next record and calls `focus_on` for the same field there. `left_alone`
    tells that no field has the focus any more.
    """

    unit_of_tab = True
    typed = Signal(str, str)
    entered = Signal(str, str)
    given_up = Signal(str)
    focused = Signal(object)
    left_alone = Signal()
    next_asked = Signal(str)
    ready = Signal()

    def __init__(self, fields: Sequence[Field], words: Words, language: Language, writable: bool) -> None:
        super().__init__()
        self._words = words
        self._language = language
        self._content: Language = language
        self._writable = writable
        self._texts: Mapping[str, str] = {}
        self._typed: dict[str, str] = {}
        self._on_the_way: set[str] = set()
        self._problems: dict[str, tuple[str, bool]] = {}
        self._fields = tuple(field for field in fields if not field.declared.system)
        self._switches = switches(self._fields)
        self._waiting = _by_group(self._fields)
        self._to_focus = ""
        self._kind = self._ref = ""
        self._usual: frozenset[str] = frozenset()
        self._lines: list[QFrame] = []
        self.sections: list[Section] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        # One section a turn of the event loop: all at once would be felt.
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._build_next)
        self._next.start()

    @property
    def built(self) -> bool:
        """Whether every section is there."""
        return not self._waiting

    def show_texts(self, texts: Mapping[str, str], typed: Mapping[str, str], stay: bool) -> None:
        """Show a record's stored texts, and what was `typed` but not stored; `stay` when it is the same record."""
        self._texts = texts
        if not stay:
            self._problems = {}
            self._typed = dict(typed)
            self._on_the_way = set()
        self._fill_all()

    def show_whose(self, kind: str, ref: str) -> None:
        """Tell of which kind the shown record is and which reference it has: what Ctrl+D repeats is kept by them.

        A work in which nothing stands yet shows the fields that the one edited before had.
        """
        if (kind, ref) != (self._kind, self._ref):
            lately = () if self._worth_repeating() else self._words.repeats.lately(kind)
            self._usual = usual_fields(kind, self._fields, lately)
            for section in self.sections:
                section.show_usual(self._usual)
        self._kind, self._ref = kind, ref
        focused = self.focused_edit()
        if focused is not None:
            self._offer_repeat(focused)

    def focused_edit(self) -> FieldEdit | None:
        """The field that has the focus."""
        inside: QWidget | None = self.window().focusWidget()
        return next((edit for edit in self.edits() if inside is not None and edit.isAncestorOf(inside)), None)

    def focus_on(self, name: str) -> None:
        """Put the cursor in this field, as soon as it is there; what stands in a line is selected, as after Tab."""
        edit = next((edit for edit in self.edits() if edit.field.name == name), None)
        self._to_focus = "" if edit else name
        if edit:
            edit.control.inner().setFocus(Qt.FocusReason.TabFocusReason)
            self._bring_into_sight(edit)

    def offer_words(self) -> None:
        """Offer the words of the vocabularies that are in force now."""
        for edit in self.edits():
            edit.offer_words()

    def show_content(self, language: Language) -> None:
        """Show the texts of this language in the fields that have one for each."""
        self._content = language
        for edit in self.edits():
            edit.show_content(language)
            self._show(edit)

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        for section in self.sections:
            section.speak(language)
        for edit in self.edits():
            edit.speak(language)
            self._show(edit)

    def show_problem(self, key: str, sentence: str, discardable: bool = False) -> None:
        """Say at a field what is to be mended; the typed text stays."""
        self._problems[key] = (sentence, discardable)
        for edit in self.edits():
            if edit.key == key:
                edit.show_problem(sentence, discardable)

    def saved(self, key: str, text: str) -> None:
        """This text is stored. What was typed since stays, and is still to be stored."""
        self._texts = {**self._texts, key: text}
        self._remember(key, text)
        if self._typed.get(key, text) == text:
            self._on_the_way.discard(key)
            self._settle(key)

    def _remember(self, key: str, text: str) -> None:
        """The work is now the one edited before: what it says is what the next may repeat."""
        if not self._kind:
            return
        private = [key for field in self._fields if field.declared.private for key in field.keys]
        self._words.repeats.remember_all(self._kind, self._worth_repeating(), self._ref, private)
        if edit := self._edit(key):
            refers, names = linked_names(edit.field, text)
            self._words.named(refers, names)

    def _worth_repeating(self) -> dict[str, str]:
        own = {key: field for field in self._fields for key in field.keys}
        return {key: text for key, text in self._texts.items()
                if key in own and text not in ("", shown_default(own[key], self._language))}  # fmt: skip

    def given_back(self, key: str) -> None:
        """What was typed at a field is not wanted: it shows again what is stored."""
        self._on_the_way.discard(key)
        self._settle(key)

    def _settle(self, key: str) -> None:
        self._typed.pop(key, None)
        self._problems.pop(key, None)
        for edit in self.edits():
            if edit.key == key:
                self._show(edit)

    def stops(self) -> list[tuple[QWidget, QWidget]]:
        """Where Tab stops, in the order in which it is seen: what holds the focus then, and what gets it."""
        shown = [section for section in self.sections if not section.isHidden()]
        return [stop for section in shown for stop in section.stops() if stop[1].isEnabled()]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from field to field as they stand, whatever came and went between them."""
        stops = self.stops()
        focused: QWidget | None = self.window().focusWidget()
        held = [place for place, (holder, _) in enumerate(stops) if focused and _holds(holder, focused)]
        there = held[0] + (1 if forward else -1) if held else -1
        if not 0 <= there < len(stops):
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[there][1].setFocus(reason)
        self._bring_into_sight(stops[there][0])
        return True

    def _go_onward(self, key: str) -> None:
        """Enter goes to the next line in sight, past the heads of sections and texts of several lines."""
        shown = [edit for section in self.sections if not section.isHidden() for edit in section.in_sight()]
        after = shown[next((place for place, edit in enumerate(shown) if edit.key == key), len(shown)) + 1 :]
        following = next((one for one in after if one.control.on_the_way and one.control.inner().isEnabled()), None)
        if following is not None:
            following.control.inner().setFocus(Qt.FocusReason.TabFocusReason)
            self._bring_into_sight(following)

    def _bring_into_sight(self, widget: QWidget) -> None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(widget)

    def edits(self) -> list[FieldEdit]:
        """Every field that was made so far."""
        return [edit for section in self.sections for edit in section.edits.values()]

    def _build_next(self) -> None:
        if not self._waiting:
            self._next.stop()
            self.ready.emit()
            return
        group, fields = self._waiting.pop(0)
        section = Section(group, fields, self._make, self._language)
        section.unfolded.connect(self._fill_all)
        self._lines.append(rule())
        for widget in (self._lines[-1], section):
            self._column.insertWidget(self._column.count() - 1, widget)
        self.sections.append(section)
        section.show_usual(self._usual)
        self._fill(section)
        self._show_lines()
        if self._to_focus:
            self.focus_on(self._to_focus)

    def _make(self, field: Field) -> FieldEdit:
        edit = FieldEdit(field, self._words, self._language)
        edit.show_content(self._content)
        if not self._writable:
            edit.control.lock()
        edit.typed.connect(self._hear_typed)
        edit.left.connect(self._hear_left)
        edit.entered.connect(self._hear_focus)
        edit.given_up.connect(self.given_up)
        edit.departed.connect(self._hear_departed)
        edit.onward_asked.connect(self._go_onward)
        edit.next_asked.connect(self.next_asked)
        edit.repeat_asked.connect(self._repeat)
        return edit

    def _fill_all(self) -> None:
        for section in self.sections:
            self._fill(section)
        self._show_lines()

    def _fill(self, section: Section) -> None:
        filled = frozenset(field.name for field in section.fields if self._is_filled(field))
        meant = frozenset(field.name for field in section.fields if field.name in filled or self._is_meant(field))
        section.show_filled(filled, meant)
        section.setVisible(bool(meant))
        for edit in section.edits.values():
            self._show(edit)

    def _show_lines(self) -> None:
        """A hairline stands above every section that shows but the first."""
        first = next((section for section in self.sections if not section.isHidden()), None)
        for line, section in zip(self._lines, self.sections, strict=True):
            line.setVisible(not section.isHidden() and section is not first)

    def _is_meant(self, field: Field) -> bool:
        """Whether the record has such a field (a work without a picture has none of the picture's), with a meaning."""
        there = not self._texts or any(key in self._texts for key in field.keys)
        return there and has_meaning(field, self._fields, self._text)

    def _text(self, key: str) -> str:
        return self._typed.get(key, self._texts.get(key, ""))

    def _is_filled(self, field: Field) -> bool:
        without = ("", shown_default(field, self._language))
        return any(self._text(key) not in without for key in field.keys)

    def _show(self, edit: FieldEdit) -> None:
        key = edit.key
        edit.control.show_text(self._text(key))
        edit.show_problem(*self._problems.get(key, ("", False)))

    def _edit(self, key: str) -> FieldEdit | None:
        return next((edit for edit in self.edits() if edit.key == key), None)

    def _hear_typed(self, key: str) -> None:
        if edit := self._edit(key):
            self._typed[key] = edit.control.text()
            self.typed.emit(key, edit.control.text())
            if key in self._switches:
                self._fill_all()

    def _hear_left(self, key: str) -> None:
        text = self._typed.get(key)
        if text is None:
            return
        # While another text is on its way to be stored, the one that stood here before is news too.
        if text == self._texts.get(key, "") and key not in self._on_the_way:
            self._settle(key)
            self.given_up.emit(key)
        else:
            self._on_the_way.add(key)
            self.entered.emit(key, text)

    def _hear_focus(self, key: str) -> None:
        edit = self._edit(key)
        if edit is not None:
            self._offer_repeat(edit)
        self.focused.emit(edit)

    def _hear_departed(self, key: str) -> None:
        if edit := self._edit(key):
            edit.offer_repeat(None)
        self.left_alone.emit()

    def _offer_repeat(self, edit: FieldEdit) -> None:
        last = self._words.repeats.last(self._kind, edit.key, self._ref) if self._kind and self._writable else None
        edit.offer_repeat(last if last and last.text != edit.control.text() else None)

    def _repeat(self, key: str) -> None:
        edit = self._edit(key)
        last = self._words.repeats.last(self._kind, key, self._ref) if self._kind and self._writable else None
        if edit is not None and last is not None:
            edit.put_in(last.text)
            self._offer_repeat(edit)


def _holds(holder: QWidget, focused: QWidget) -> bool:
    return holder is focused or holder.isAncestorOf(focused)


def _by_group(fields: Sequence[Field]) -> list[tuple[str, list[Field]]]:
    def place(field: Field) -> int:
        group = field.declared.group
        return ORDER.index(group) if group in ORDER else len(ORDER)

    ordered = sorted(fields, key=lambda field: (place(field), not field.declared.needed))
    return [(group, list(members)) for group, members in groupby(ordered, key=lambda field: field.declared.group)]
