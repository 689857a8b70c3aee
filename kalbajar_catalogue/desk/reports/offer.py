"""The offer of the crash reports nobody has seen: a word at the end of the strip, which opens them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kalbajar_catalogue.desk.reports import verbs
from kalbajar_catalogue.desk.reports.dialog import ReportsDialog
from kalbajar_catalogue.desk.strip import Strip
from kalbajar_catalogue.desk.widgets.buttons import Button, named
from kalbajar_catalogue.diagnostics.reports import Report
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.translator import Translator


class Offer(Button):
    """Stands in the strip until a person says that the reports are not to be shown again, or until the next start."""

    def __init__(self, shown: tuple[Report, ...], jobs: Jobs, translator: Translator, strip: Strip) -> None:
        super().__init__("link", "triangle-alert", strip)
        self._reports, self._jobs, self._translator, self._strip = shown, jobs, translator, strip
        self._dialog: ReportsDialog | None = None
        self.clicked.connect(self.open_reports)
        self._retranslate()

    @property
    def sentence(self) -> str:
        """What the newest report is about."""
        newest = self._reports[0]
        broke = self.tr("The program broke off on {moment}. What was written is safe; a report was kept.")
        went_on = self.tr("Something went wrong in the program on {moment}. What was written is safe.")
        words = broke if newest.broke_off else went_on
        return words.format(moment=verbs.moment_said(newest, self._translator.language))

    def open_reports(self) -> ReportsDialog:
        """Open the dialog, or bring it to the front; it never keeps anybody from working."""
        if self._dialog is None or not isValid(self._dialog):
            over: QWidget = self.window()
            self._dialog = ReportsDialog(self._reports, self._jobs, self._translator.language, over)
            self._dialog.put_aside.connect(self._leave)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._dialog is not None and isValid(self._dialog):
                self._dialog.speak(self._translator.language)

    def _leave(self) -> None:
        self._strip.offer(None)

    def _retranslate(self) -> None:
        self.setText(self.tr("%n crash report(s)", "", len(self._reports)))
        named(self, self.sentence)
