"""The loupe: one picture over the whole screen, from all of it to eight times its own pixels."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.viewing import verbs
from kalbajar_catalogue.desk.viewing.facts import FactsPanel
from kalbajar_catalogue.desk.viewing.foot import Foot
from kalbajar_catalogue.desk.viewing.notice import Notice
from kalbajar_catalogue.desk.viewing.originals import Originals
from kalbajar_catalogue.desk.viewing.sights import LARGE, Sight
from kalbajar_catalogue.desk.viewing.stage import Stage
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.pictures import Wanted
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.media.records import MediaFile

DWELL_MS: Final = 350
"""How long a picture is looked at before its original is decoded without being asked for."""
_NEAR: Final = (1, -1, 2, -2)
_STEPS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
}


class Loupe(QDialog):
    """Shows one of a list of works at a time; the next ones are made ready meanwhile.

    Ctrl and 0 to 5 gives stars (`rated`: uid, stars), P picks (`picked`: uid); whoever opened it stores that.
    `went` tells the uid of the work that is shown. Goes away when it is closed.
    """

    rated = Signal(str, int)
    picked = Signal(str)
    went = Signal(str)

    def __init__(
        self, site: Site, works: Sequence[Sight], at: int, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site, self._language = site, language
        self._sights = list(works)
        self.at = min(max(0, at), max(0, len(self._sights) - 1))
        self.originals = Originals(site.folder, site.jobs, 2, self)
        self.stage = Stage(site.pictures, self.originals)
        self.notice, self.foot, self.panel = Notice(), Foot(), FactsPanel()
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(DWELL_MS)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show()

    @property
    def sight(self) -> Sight | None:
        """The work that is shown."""
        return self._sights[self.at] if self._sights else None

    def open(self) -> None:
        """Over the whole screen, until Esc."""
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.showFullScreen()
        self.stage.setFocus()

    def go(self, step: int) -> None:
        """So many works on, or back when negative."""
        at = min(max(0, self.at + step), max(0, len(self._sights) - 1))
        if at != self.at:
            self.at = at
            self._show()

    def show_marks(self, uid: str, stars: int, picked: bool) -> None:
        """Show these stars and this flag of a work."""
        for place, sight in enumerate(self._sights):
            if sight.uid == uid:
                self._sights[place] = replace(sight, rating=stars, picked=picked)
        if self.sight and self.sight.uid == uid:
            self.foot.show_marks(self.sight)

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self._show_words()

    # What a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and the page keys go on and back, I shows the facts, P picks, Ctrl and 0 to 5 gives stars."""
        if not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._rate(key - Qt.Key.Key_0)
        elif control:
            return False
        elif key in _STEPS:
            self.go(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go(-len(self._sights) if key == Qt.Key.Key_Home else len(self._sights))
        elif key == Qt.Key.Key_I:
            self.toggle_facts()
        elif key == Qt.Key.Key_P:
            self._pick()
        else:
            return False
        return True

    def toggle_facts(self) -> None:
        """Show or hide the facts of the file."""
        self.panel.setVisible(self.panel.isHidden())
        self.foot.facts.setChecked(not self.panel.isHidden())
        self._read_facts()

    def _rate(self, stars: int) -> None:
        sight = self.sight
        if sight and sight.link and self._site.records.writable and stars != sight.rating:
            self.show_marks(sight.uid, stars, sight.picked)
            self.rated.emit(sight.uid, stars)

    def _pick(self) -> None:
        sight = self.sight
        if sight and sight.link and self._site.records.writable:
            self.show_marks(sight.uid, sight.rating, not sight.picked)
            self.picked.emit(sight.uid)

    def _whole_or_real(self) -> None:
        self.stage.zoom_to(1.0) if self.stage.is_whole else self.stage.fit()

    # What is shown

    def _show(self) -> None:
        sight = self.sight
        if sight is None:
            return
        near = [self._sights[at] for at in self._near()]
        self.originals.keep_only({sight.sha256})
        self._site.pictures.keep_only(_Close({one.sha256 for one in (sight, *near)}))
        self.stage.show_sights([sight])
        self._show_words()
        self._read_facts()
        for one in near:
            self._site.pictures.pixmap(one.wanted())
        self._dwell.start()
        self.went.emit(sight.uid)

    def _near(self) -> list[int]:
        return [self.at + step for step in _NEAR if 0 <= self.at + step < len(self._sights)]

    def _show_words(self) -> None:
        if self.sight:
            self.foot.show_sight(self.sight, self.at, len(self._sights), self._language)
            spoken = (self.sight.number, self.sight.title(self._language), self.sight.card.makers.best(self._language))
            named(self.stage, ", ".join(str(part) for part in (*spoken[:2], spoken[2].text) if part))
            self.stage.setToolTip("")
            self._show_state()

    def _show_state(self) -> None:
        sight = self.sight
        if sight is None or not self.stage.plates:
            return
        coming = self.originals.is_coming(sight.sha256) and self.stage.plates[0].needs_original(self.stage.view_of())
        self.foot.show_zoom(self.stage.view_of().zoom, self.tr("Sharpening…") if coming else "", self._language)
        self.notice.show_problem(self.originals.problem(sight.sha256), self._language, sight.name)

    def _sharpen(self) -> None:
        for plate in self.stage.plates:
            plate.ask_original()
        self._show_state()

    def _read_facts(self) -> None:
        if self.sight and not self.panel.isHidden():
            self._site.records.read(verbs.file_of(self.sight.uid), self._show_facts)

    def _show_facts(self, found: tuple[str, MediaFile | None]) -> None:
        if self.sight and found[0] == self.sight.uid:
            self.panel.show_file(found[1], self._language)

    # Laying out

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self.panel)
        line = QFrame()
        line.setProperty("is", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(middle, 1)
        column.addWidget(self.foot)
        self.panel.hide()
        self.resize(1200, 820)

    def _connect(self) -> None:
        self._dwell.timeout.connect(self._sharpen)
        self.stage.changed.connect(self._show_state)
        self.foot.stepped.connect(self.stage.step)
        self.foot.whole_asked.connect(self._whole_or_real)
        self.foot.gone.connect(self.go)
        self.foot.rated.connect(self._rate)
        self.foot.pick_asked.connect(self._pick)
        self.foot.facts_asked.connect(self.toggle_facts)
        self.foot.leave_asked.connect(self.close)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def done(self, result: int) -> None:
        """Give the memory back."""
        self._dwell.stop()
        self.originals.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the memory back."""
        self._dwell.stop()
        self.originals.close()
        super().closeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Loupe"))
        self._show_words()


class _Close:
    """Whether a picture is still wanted: every small one, and the large ones of works that are near."""

    def __init__(self, near: set[str]) -> None:
        self._near = near

    def __call__(self, wanted: Wanted) -> bool:
        return wanted.size != LARGE or wanted.sha256 in self._near
