"""The frame of the desk: bar, rail, page, inspector, strip. Imports nothing that the first paint would wait for."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.areas import next_area
from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.frame import Frame
from kalbajar_catalogue.desk.rail import Rail
from kalbajar_catalogue.desk.session import Session
from kalbajar_catalogue.desk.strip import Strip
from kalbajar_catalogue.desk.tokens import FOLDS_BELOW, INSPECTOR, INSPECTOR_LEAST, INSPECTOR_MOST
from kalbajar_catalogue.desk.topbar import TopBar
from kalbajar_catalogue.i18n.languages import known
from kalbajar_catalogue.qtkit.jobs import Job, Jobs
from kalbajar_catalogue.qtkit.translator import Translator

if TYPE_CHECKING:
    from kalbajar_catalogue.desk.pages import Pages

FIRST_SIZE, TITLE_BAR = QSize(1440, 900), QSize(16, 48)


class Window(QWidget):
    """The window of the desk. Shown empty first; `open_catalogue` brings the pages."""

    def __init__(self, jobs: Jobs, translator: Translator, memory: Path, name: str) -> None:
        """`memory` is the file that keeps where things stood; `name` is that of the catalogue being opened."""
        super().__init__()
        self._jobs = jobs
        self._translator = translator
        self._memory = QSettings(str(memory), QSettings.Format.IniFormat)
        self.pages: Pages | None = None
        self.bar, self.rail, self.strip = TopBar(translator.language), Rail(), Strip()
        self.stack, self.inspector = QStackedWidget(), QWidget()
        self.welcome = EmptyPage()
        self._split = QSplitter()
        self.setProperty("is", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self._connect()
        self.welcome.show_words(name, "")
        self.strip.show_place(name)
        self._restore()
        self._retranslate()

    def open_catalogue(self, session: Session) -> None:
        """Bring the pages for an open catalogue. Imports them: the database library is loaded by now."""
        from kalbajar_catalogue.desk.pages import Pages

        frame = Frame(self.bar, self.rail, self.stack, self.inspector, self.strip)
        self.pages = Pages(session, self._jobs, self._translator, self._memory, frame)
        self.bar.show_person(session.who)

    def refused(self, sentence: str) -> None:
        """Say on the empty page why the catalogue could not be opened."""
        self.welcome.show_words(self.tr("The catalogue cannot be opened"), sentence)

    def idle(self) -> bool:
        """Whether nothing is under way."""
        forms_built = self.pages is None or self.pages.inspector.form.built
        return forms_built and self._jobs.idle()

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the inspector."""
        self.inspector.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where there is little room."""
        super().resizeEvent(event)
        self.rail.fold(self.width() < FOLDS_BELOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the field that is being edited, so that it is written, and remember where things stood."""
        focused: QWidget | None = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if self.pages:
            self.pages.close()
        self._memory.setValue("window/geometry", self.saveGeometry())
        self._memory.setValue("window/split", self._split.saveState())
        self._memory.setValue("window/language", self._translator.language)
        self._memory.sync()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self.setMinimumSize(900, 560)
        self._split.addWidget(self.stack)
        self._split.addWidget(self.inspector)
        self._split.setHandleWidth(1)
        self._split.setCollapsible(0, False)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([1000, INSPECTOR])
        self.inspector.setMinimumWidth(INSPECTOR_LEAST)
        self.inspector.setMaximumWidth(INSPECTOR_MOST)
        self.inspector.hide()
        self.stack.addWidget(self.welcome)
        middle = _row(self.rail, self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self.bar.language_chosen.connect(self.speak)
        self._jobs.started.connect(self._follow)
        self._jobs.broken.connect(self._say_broken)
        for keys, slot in (("F6", self._next_area), ("Shift+F6", self._previous_area), ("F4", self._fold_inspector)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    def _restore(self) -> None:
        geometry, split = self._memory.value("window/geometry"), self._memory.value("window/split")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(_first_size(self.screen().availableGeometry().size()))
        if isinstance(split, QByteArray):
            self._split.restoreState(split)

    def speak(self, code: str) -> None:
        """Speak this language from now on."""
        self._translator.switch(known(code))
        self.bar.languages.show_chosen(code)

    def _follow(self, job: Job) -> None:
        self.strip.follow(job)

    def _say_broken(self, error: object) -> None:
        self.strip.say(
            self.tr("Something went wrong in the program. What was written is safe; a report was kept."), stays=True
        )

    def _next_area(self) -> None:
        next_area(self._areas(), self.focusWidget(), 1)

    def _previous_area(self) -> None:
        next_area(self._areas(), self.focusWidget(), -1)

    def _areas(self) -> list[QWidget]:
        return [self.bar, self.rail, self.stack, self.inspector, self.strip]

    def _fold_inspector(self) -> None:
        self.show_inspector(self.inspector.isHidden())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Kalbajar Catalogue"))
        self.inspector.setAccessibleName(self.tr("Inspector"))


def _first_size(room: QSize) -> QSize:
    """As large as drawn, but never larger than the screen leaves room for, its title bar included."""
    offscreen = room.width() <= 800
    return FIRST_SIZE if offscreen else FIRST_SIZE.boundedTo(room - TITLE_BAR)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    return row
