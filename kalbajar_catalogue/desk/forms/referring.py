"""Controls of fields that point at records: works, events, exhibitions, programmes."""

import re
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.desk.forms.chips import ChipsControl
from kalbajar_catalogue.desk.forms.controls import Control, LineControl
from kalbajar_catalogue.desk.forms.lookup import Answer, Lookup, Named
from kalbajar_catalogue.desk.widgets.buttons import label

PAUSE_MS: Final = 60
_APART = "\u2003"
_BRACKETED = re.compile(r"\s*\([^()]*\)$")


class ReferenceLine(LineControl):
    """A number, or several with what they are to the record; below it stands what they are called."""

    def __init__(self, kind: str, many: bool, lookup: Lookup) -> None:
        super().__init__()
        self.referring = Referring(self, self.line, kind, many, lookup)

    def show_text(self, text: str) -> None:
        """Show this, and name it."""
        super().show_text(text)
        self.referring.name(text)


class ReferenceChips(ChipsControl):
    """Numbers in chips; below them stands what they are called."""

    def __init__(self, kind: str, lookup: Lookup) -> None:
        super().__init__()
        self.referring = Referring(self, self.line, kind, False, lookup)

    def show_text(self, text: str) -> None:
        """Show these, and name them."""
        super().show_text(text)
        self.referring.name(text)


class Referring(QObject):
    """Completes numbers and titles in a line, and names under a control what its numbers stand for."""

    def __init__(self, control: Control, line: QLineEdit, kind: str, many: bool, lookup: Lookup) -> None:
        super().__init__(control)
        self._control, self._line, self._kind, self._many, self._lookup = control, line, kind, many, lookup
        self._named = ("", "")
        self.caption, self.names = label("small", wraps=True), QStringListModel(self)
        control.column.addWidget(self.caption)
        self.caption.hide()
        self._finder = _Finder(line)
        self._finder.setModel(self.names)
        self._finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.setCompleter(self._finder)
        if popup := self._finder.popup():
            popup.setProperty("is", "completions")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        line.textEdited.connect(self._type)
        control.left.connect(self._name_again)

    def name(self, text: str) -> None:
        """Say below the control what the records in a text are called."""
        asked = (text, self._lookup.language)
        if asked == self._named:
            return
        self._named = asked
        refs = [_BRACKETED.sub("", piece) for piece in entry.list_pieces(text)] if not text.startswith("[{") else []
        if refs:
            self._lookup.name(refs, text, self._show_names)
        else:
            self._show_names(Answer(text, ()))

    def _name_again(self) -> None:
        self.name(self._control.text())

    def _piece(self) -> str:
        text = self._line.text()
        return (text.rpartition(";")[2] if self._many else text).strip()

    def _type(self, text: str) -> None:
        self.names.setStringList([])
        self._soon.start()

    def _ask(self) -> None:
        if piece := self._piece():
            self._lookup.suggest(self._kind, piece, self._offer)

    def _offer(self, answer: Answer) -> None:
        if answer.asked == self._piece() and self._line.hasFocus():
            self.names.setStringList([f"{one.ref}{_APART}{one.name}" for one in answer.found])
            if answer.found:
                self._finder.complete()

    def _show_names(self, answer: Answer) -> None:
        if answer.asked != self._named[0]:
            return
        words = "\n".join(_said(one, len(answer.found) > 1) for one in answer.found if one.name)
        self.caption.setText(words)
        self.caption.setVisible(bool(words))


class _Finder(QCompleter):
    """Puts the number of a record in, in place of the piece that was being typed."""

    def splitPath(self, path: str) -> list[str]:
        return [""]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        line = self.widget()
        before, semicolon, _ = line.text().rpartition(";") if isinstance(line, QLineEdit) else ("", "", "")
        kept = f"{before}{semicolon} " if semicolon else ""
        return kept + str(index.data()).partition(_APART)[0]


def _said(one: Named, several: bool) -> str:
    return f"{one.ref}  {one.name}" if several else one.name
