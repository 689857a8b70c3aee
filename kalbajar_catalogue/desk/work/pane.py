"""The pictures of a work: one large, all of them below it; added, ordered, named, marked."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QProgressBar, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.work import verbs
from kalbajar_catalogue.desk.work.plate import Plate
from kalbajar_catalogue.desk.work.reading import Sheet, View
from kalbajar_catalogue.desk.work.strip import Strip, Thumb
from kalbajar_catalogue.desk.work.taking import Taking
from kalbajar_catalogue.diagnostics.problems import Problem, Value
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.media.service import ORIGINALS
from kalbajar_catalogue.storage.journal import Action

WIDTH = 348


class PicturesPane(QWidget):
    """Stays while the form scrolls. `view_chosen` tells the uid of the link, `said` a sentence for people.

    `marking_asked` tells that a person begins or ends marking.
    """

    view_chosen = Signal(str)
    marking_asked = Signal(bool)
    said = Signal(str)
    loupe_asked = Signal()

    def __init__(self, site: Site, language: Language) -> None:
        super().__init__()
        self.setProperty("is", "plate")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._site, self._language = site, language
        self._sheet: Sheet | None = None
        self._chosen = self._to_choose = ""
        self._takings: list[Taking] = []
        self.plate = Plate(site.pictures)
        self.strip = Strip(site.pictures, site.folder / ORIGINALS, site.folder / "derived" / "carried")
        self.add, self.mark = Button("", "image-plus"), Button("toggle", "square-dashed")
        self._name, self._facts, self._notice = label("heading"), Elided("small"), label("mend", wraps=True)
        self._bar, self._stop = QProgressBar(), Tool("plain", "x")
        self._waiting, self._progress = QWidget(), Elided("small")
        self.setAcceptDrops(site.records.writable)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def view(self) -> View | None:
        """The view that is shown large."""
        views = self._sheet.views if self._sheet else ()
        return next((view for view in views if view.link.uid == self._chosen), views[0] if views else None)

    def show_sheet(self, sheet: Sheet, language: Language) -> None:
        """Show the pictures of this work; the chosen view stays chosen where it is still there."""
        known, self._sheet = self._sheet, sheet
        same = known is not None and (known.uid, known.views, self._language) == (sheet.uid, sheet.views, language)
        self._language = language
        if same and not self._to_choose:
            return
        if known is None or sheet.uid != known.uid:
            self._chosen = ""
            self._say("")
        if self._to_choose in {view.link.uid for view in sheet.views}:
            self._chosen, self._to_choose = self._to_choose, ""
        view = self.view
        self._chosen = view.link.uid if view else ""
        thumbs = [Thumb(one.link.uid, one.file, self._named(one), len(one.regions)) for one in sheet.views]
        self.strip.show_thumbs(thumbs, self._chosen)
        self.strip.setVisible(bool(thumbs))
        self.plate.show_absence(kinds.SYMBOLS[sheet.card.kind], self.tr("Drop pictures here"))
        self._show_view()

    def choose(self, link: str) -> None:
        """Show this view large; nobody is told."""
        self._chosen = link
        self.strip.choose(link)
        self._show_view()

    def show_marking(self, on: bool) -> None:
        """Show that regions are drawn now, or not any more."""
        self.mark.setChecked(on)
        self.plate.mark(on)
        if on:
            self.plate.setFocus()

    def take(self, files: list[Path]) -> None:
        """Bring pictures to this work, in the background."""
        if self._sheet is None or not files or not self._site.records.writable:
            return
        taking = Taking(self._site, self._sheet.uid, self._sheet.card.ref, self)
        taking.came.connect(self._came)
        taking.refused.connect(self._refused)
        taking.progressed.connect(self._show_progress)
        taking.ended.connect(self._end_progress)
        self._takings.append(taking)
        self._show_progress(0, len(files))
        taking.start(files)

    def ask_files(self) -> None:
        """Ask for pictures and bring them."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add pictures"))
        self.take([Path(name) for name in names])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from outside."""
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the dropped files."""
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def menu(self) -> QMenu:
        """What can be done with the chosen picture."""
        menu, view, writable = QMenu(self), self.view, self._site.records.writable
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        roles = menu.addMenu(self.tr("This view is"))
        for term in vocabularies.terms("picture_role"):
            action = roles.addAction(capitalised(term.label.best(self._language).text, self._language))
            action.setData(term.code)
            action.setCheckable(True)
            action.setChecked(bool(view) and view is not None and view.link.role == term.code)
            action.triggered.connect(self._choose_role)
        menu.addAction(self.tr("Make it the main picture"), self._make_main)
        menu.addAction(self.tr("Move back"), self._move_back).setShortcut("Alt+Left")
        menu.addAction(self.tr("Move on"), self._move_on).setShortcut("Alt+Right")
        menu.addSeparator()
        menu.addAction(self.tr("Show large"), self._ask_loupe).setShortcut("Return")
        menu.addAction(self.tr("Take off this work"), self._detach).setShortcut("Delete")
        for action in menu.actions():
            action.setEnabled(writable or action.text() == self.tr("Show large"))
        return menu

    def set_role(self, role: str) -> None:
        """Say which view the chosen picture is."""
        if view := self.view:
            self._write("picture.viewed", verbs.set_role(view.link.uid, role))

    # Laying out

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.add)
        head.addWidget(self.mark)
        head.addStretch(1)
        self.mark.setCheckable(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._name)
        line.addWidget(self._facts, 1)
        row = QHBoxLayout(self._waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._progress)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self._waiting.hide()
        self._notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.plate, 1)
        column.addLayout(line)
        for widget in (self._waiting, self._notice, self.strip):
            column.addWidget(widget)

    def _connect(self) -> None:
        writable = self._site.records.writable
        self.add.setEnabled(writable)
        self.mark.setEnabled(writable)
        self.strip.lock(not writable)
        self.add.clicked.connect(self.ask_files)
        self.mark.toggled.connect(self.marking_asked)
        self._stop.clicked.connect(self._cancel)
        self.strip.chosen.connect(self._choose)
        self.strip.reordered.connect(self._reorder)
        self.strip.removal_asked.connect(self._detach)
        self.strip.opened.connect(self._ask_loupe)
        self.strip.menu_asked.connect(self._offer)
        self.strip.files_dropped.connect(self.take)
        self.strip.said.connect(self.said)
        self.plate.opened.connect(self._ask_loupe)
        self.plate.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.plate.customContextMenuRequested.connect(self._offer_here)

    # What a person does

    def _choose(self, link: str) -> None:
        self._chosen = link
        self._show_view()
        self.view_chosen.emit(link)

    def _choose_role(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.set_role(str(action.data()))

    def _make_main(self) -> None:
        self.set_role("main")

    def _move_back(self) -> None:
        self.strip.move_current(-1)

    def _move_on(self) -> None:
        self.strip.move_current(1)

    def _reorder(self, links: list[str]) -> None:
        if self._sheet:
            self._write("pictures.ordered", verbs.reorder(self._sheet.uid, links))

    def _detach(self) -> None:
        if view := self.view:
            self._write("picture.detached", verbs.detach(view.link.uid))

    def _write(self, code: str, verb: verbs.Verb) -> None:
        if self._sheet and self._site.records.writable:
            self._site.records.write(Action(code, {"ref": self._sheet.card.ref}), verb)

    def _ask_loupe(self) -> None:
        self.loupe_asked.emit()

    def _offer(self, spot: QPoint) -> None:
        self.menu().popup(spot)

    def _offer_here(self, spot: QPoint) -> None:
        if self.view and not self.plate.marking:
            self.menu().popup(self.plate.mapToGlobal(spot))

    # What comes of it

    def _came(self, links: tuple[str, ...], plan: Plan) -> None:
        self._to_choose = links[0] if links else ""
        words = [self._line(finding.source, finding.code, finding.values) for finding in plan.refused]
        already = len(plan.arrivals) - len(links)
        if already > 0:
            words.append(self.tr("%n picture(s) are here already", "", already))
        self._say("\n".join(words))

    def _refused(self, problem: Problem) -> None:
        self._say(sentence(self._language, problem.code, problem.values))

    def _line(self, source: str, code: str, values: Mapping[str, Value]) -> str:
        words = sentence(self._language, code, values)
        return words if source in words else f"{source}: {words}"

    def _say(self, words: str) -> None:
        self._notice.setText(words)
        self._notice.setVisible(bool(words))
        if words:
            self.said.emit(words)

    def _show_progress(self, done: int, total: int) -> None:
        self._waiting.show()
        self._progress.setText(self.tr("{done} of {all}").format(done=done, all=total))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end_progress(self) -> None:
        self._takings = []
        self._waiting.hide()

    def _cancel(self) -> None:
        for taking in self._takings:
            taking.cancel()

    def _show_view(self) -> None:
        view = self.view
        self.plate.show_file(view.file if view else None, view.regions if view else ())
        self._name.setText(self._named(view) if view else "")
        self._facts.setText(self._described(view) if view else "")
        self.plate.setAccessibleName(self._spoken(view))
        self.mark.setEnabled(bool(view) and self._site.records.writable)

    def _named(self, view: View) -> str:
        return capitalised(vocabularies.word("picture_role", view.link.role, self._language), self._language)

    def _described(self, view: View) -> str:
        size = f"{view.file.width} × {view.file.height} px" if view.file.width else ""
        marked = self.tr("%n region(s)", "", len(view.regions)) if view.regions else ""
        return " · ".join(part for part in (size, marked) if part)

    def _spoken(self, view: View | None) -> str:
        if view is None:
            return self.tr("No picture yet")
        alt = view.link.alt_text.best(self._language).text or self.tr("without a text for the blind")
        return f"{self._named(view)}: {alt}"

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Picture"))
        named(self.add, self.tr("Add pictures of this work"))
        self.mark.setText(self.tr("Mark"))
        named(self.mark, self.tr("Mark details, parts and damage on the picture"), "Ctrl+M")
        named(self._stop, self.tr("Stop"))
        self.strip.setAccessibleName(self.tr("Pictures of the work"))
        if self._sheet:
            self._show_view()
