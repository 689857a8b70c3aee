"""What is marked on a picture, as a list, and the form of the mark that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.forms.keeping import Keeping, Target
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.forms.wide import WideForm
from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.desk.work import reading, verbs
from kalbajar_catalogue.desk.work.words import region_name
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.media import regions as geometry
from kalbajar_catalogue.media.records import Region
from kalbajar_catalogue.storage.fields import fields_of

FIELDS = tuple(field for field in fields_of(Region) if field.name in ("label", "type", "item", "note"))
_UID = int(Qt.ItemDataRole.UserRole)


class Marks(QWidget):
    """The list of regions and the form of one. `region_chosen` tells a uid, `done` that marking is over."""

    region_chosen = Signal(str)
    removal_asked = Signal(str)
    done = Signal()

    def __init__(self, site: Site, words: Words, language: Language) -> None:
        super().__init__()
        self.setProperty("is", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._site, self._language = site, language
        self._regions: tuple[Region, ...] = ()
        self._parts: dict[str, str] = {}
        self._work = ""
        self._chosen = ""
        self._title, self._advice, self._part_name = label("heading"), label("small", wraps=True), label("small")
        self.close_button, self.remove = Button("primary"), Tool("plain", "trash-2")
        self.list, self.part = QListWidget(), Choice()
        self.form = WideForm(FIELDS, words, language, site.records.writable, headings=False)
        self.keeping = Keeping(site.records, site.drafts, language, self)
        self.keeping.take(self.form)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_regions(self, work: str, regions: Sequence[Region], parts: dict[str, str], language: Language) -> None:
        """Show these regions of a picture of a work; `parts` are the names of its parts by uid."""
        shown = (self._work, self._regions, self._parts, self._language)
        self._work, self._regions, self._parts, self._language = work, tuple(regions), dict(parts), language
        if shown == (self._work, self._regions, self._parts, self._language):
            return
        self._fill_list()
        choices = [("", self.tr("No part of the work")), *parts.items()]
        region = self._region()
        self.part.offer(choices, region.part if region else "")
        self._read_form()

    def choose(self, uid: str) -> None:
        """Show one region in the form; nobody is told."""
        self._chosen = uid
        row = next((row for row, region in enumerate(self._regions) if region.uid == uid), -1)
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(row)
        region = self._region()
        with QSignalBlocker(self.part):
            self.part.setCurrentIndex(max(0, self.part.findData(region.part if region else "")))
        self._read_form()

    def show_content(self, language: Language) -> None:
        """Show the words of this language."""
        self.form.show_content(language)

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        self.form.speak(language)
        self.keeping.speak(language)
        self._fill_list()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen region away, Esc ends marking."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self._chosen:
            self.removal_asked.emit(self._chosen)
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        head.addWidget(self.close_button)
        self.list.setProperty("is", "findings")
        self.list.setMinimumHeight(120)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 6, 0)
        fields.setSpacing(4)
        fields.addWidget(self._part_name)
        fields.addWidget(self.part)
        fields.addSpacing(6)
        fields.addWidget(self.form)
        self._fields = scrolling(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._advice)
        column.addWidget(self.list, 1)
        column.addWidget(self._fields, 2)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._tell)
        self.part.activated.connect(self._tie)
        self.remove.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.done)
        for widget in (self.part, self.remove):
            widget.setEnabled(self._site.records.writable)

    def _region(self) -> Region | None:
        return next((region for region in self._regions if region.uid == self._chosen), None)

    def _fill_list(self) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, region in enumerate(self._regions, 1):
                self.list.addItem(self._line(number, region))
        if self._region() is None:
            self._chosen = ""
        rows = [row for row, region in enumerate(self._regions) if region.uid == self._chosen]
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(rows[0] if rows else -1)

    def _line(self, number: int, region: Region) -> QListWidgetItem:
        name = region_name(region, self._parts, self._language)
        kind = vocabularies.word("region_kind", region.type, self._language)
        words = f"{number}   {name}" if kind.casefold() == name.casefold() else f"{number}   {name} · {kind}"
        item = QListWidgetItem(words)
        item.setData(_UID, region.uid)
        if geometry.is_private(region):
            item.setIcon(icon("lock", scheme().quiet))
            item.setToolTip(self.tr("For colleagues only: damage never leaves the house"))
        return item

    def _read_form(self) -> None:
        region = self._region()
        self._fields.setVisible(region is not None)
        self.remove.setEnabled(region is not None and self._site.records.writable)
        if region is None:
            self.keeping.show(None)
            return
        self._site.records.read(reading.shown(region, self._language), self._show_form)

    def _show_form(self, answer: tuple[str, dict[str, str]]) -> None:
        uid, texts = answer
        region = self._region()
        if region is not None and region.uid == uid and texts:
            stays = self.keeping.show(Target(uid, region.ref, Region))
            self.form.show_texts(texts, self.keeping.typed(), stays)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._regions):
            self.choose(self._regions[row].uid)
            self.region_chosen.emit(self._chosen)

    def _tie(self) -> None:
        region = self._region()
        if region and region.part != self.part.value():
            action = verbs.edited(region.ref, "Part")
            self._site.records.write(action, verbs.tie(region.uid, self.part.value()))

    def _remove(self) -> None:
        if self._chosen:
            self.removal_asked.emit(self._chosen)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Marked on this picture"))
        self._advice.setText(
            self.tr(
                "Drag for a rectangle; click corner after corner for any other shape and close it with Enter. "
                "Arrows move what is chosen, Shift and arrows resize it, Delete takes it away."
            )
        )
        self.close_button.setText(self.tr("Done"))
        named(self.close_button, self.tr("End marking"), "Esc")
        named(self.remove, self.tr("Take this mark away"), "Del")
        self._part_name.setText(self.tr("Part of the work"))
        self.part.setAccessibleName(self.tr("Part of the work that is seen there"))
        self.list.setAccessibleName(self.tr("Marked on this picture"))


def scrolling(inside: QWidget) -> QScrollArea:
    """A widget that scrolls up and down, on the ground of what it stands on."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    # QScrollArea makes both paint the ground.
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
