"""What is done with a check: save the refused rows, import the others."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.flow import nothing_to_write


class CheckActions(QWidget):
    """`save_asked`, `import_asked` (whether only the good rows), `back_asked`: to the matching of columns."""

    save_asked = Signal()
    import_asked = Signal(bool)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._check: Check | None = None
        self._busy = self._writable = False
        self._saves = self._imports = True
        self._pictures = 0
        self._said, self._refused = Elided("quiet"), label("small")
        self.save, self.go = Button("", "file-spreadsheet"), Button("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._said, 1)
        for widget in (self._refused, self.save, self.go):
            row.addWidget(widget)
        self.save.clicked.connect(self.save_asked)
        self.go.clicked.connect(self._import)
        self._retranslate()

    def show_check(
        self, check: Check | None, busy: bool, writable: bool, language: Language, pictures: int = 0
    ) -> None:  # fmt: skip
        """Show what can be done with this; nothing is imported while it is being checked again.

        `pictures` would be tied to their records.
        """
        self._check, self._busy, self._writable, self._language = check, busy, writable, language
        self._pictures = pictures
        self._retranslate()

    def show_parts(self, saves: bool, imports: bool) -> None:
        """Offer both, or one of them only."""
        self._saves, self._imports = saves, imports
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _import(self) -> None:
        if self._check is not None:
            self.import_asked.emit(self._check.counts[Status.REFUSED] > 0)

    def _retranslate(self) -> None:
        check = self._check
        refused = check.counts[Status.REFUSED] if check else 0
        count = check.outcomes[Status.NEW] + check.outcomes[Status.CHANGED] if check else 0
        nothing = check is not None and nothing_to_write(check) and not self._pictures
        self.go.setText(self._words(count, refused, nothing))
        self.go.setVisible(self._imports)
        may = check is not None and not self._busy
        # Where nothing is to be written there is nothing to forbid: one goes on to the end.
        self.go.setEnabled(may and (not refused if nothing else self._writable))
        self.save.setText(self.tr("Save the refused rows…"))
        self.save.setVisible(refused > 0 and self._saves)
        self._refused.setText(self.tr("%n refused row(s) stay out", "", refused) if refused else "")
        self._refused.setVisible(refused > 0 and self._saves and not self._busy)
        self._said.setText(self._sentence(check, nothing))
        named(self.save, self.tr("Save the refused rows with the reasons beside them as a workbook"))
        named(self.go, self.go.text())

    def _words(self, count: int, refused: int, nothing: bool) -> str:
        if nothing and not refused:
            return self.tr("Done")
        if nothing or self._check is None:
            return self.tr("Nothing to import")
        if not count and self._pictures:
            words, count = self.tr("Import %n picture(s)", "", self._pictures), self._pictures
        elif refused:
            words = self.tr("Import the %n good record(s)", "", count)
        else:
            words = self.tr("Import %n record(s)", "", count)
        return words.replace(str(count), shown_number(count, self._language), 1)

    def _sentence(self, check: Check | None, nothing: bool) -> str:
        if check is None:
            return ""
        if self._busy:
            return self.tr("The rows above are those of the check before the last change.")
        if not self._writable:
            return self.tr("This catalogue can only be looked at here, not written.")
        if nothing and check.counts[Status.CONFLICT] and not check.counts[Status.REFUSED]:
            return self.tr("What was changed here stays as it is. There is nothing to write.")
        if nothing and not check.counts[Status.REFUSED]:
            return self.tr("Everything in this file is in the catalogue already. There is nothing to write.")
        if nothing:
            return self.tr("No row of this file can be written as it stands. Mend the refused rows first.")
        return self.tr("A snapshot comes first; one Undo takes all back.")
