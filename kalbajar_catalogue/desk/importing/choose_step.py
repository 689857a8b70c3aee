"""The first step of an import: a file is dropped, chosen or pasted; what it was taken for is said and corrected."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing.drop_area import DropArea, RecentSources, files_of
from kalbajar_catalogue.desk.importing.figures import ImportFigures
from kalbajar_catalogue.desk.importing.preview_table import PreviewTable
from kalbajar_catalogue.desk.importing.sorting import sorted_out
from kalbajar_catalogue.desk.importing.source_parts import SourceParts
from kalbajar_catalogue.desk.importing.sources_used import Import
from kalbajar_catalogue.desk.importing.state import State
from kalbajar_catalogue.desk.importing.unfinished_offer import UnfinishedOffer
from kalbajar_catalogue.desk.importing.whole import Whole
from kalbajar_catalogue.desk.importing.whole_panel import WholePanel
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.border import CarpetBorder
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.sources.opening import SUFFIXES
from kalbajar_catalogue.importing.sources.previewing import of_records, said_recognised

WIDTH = 720
_FOLDER = "import/folder"


class ChooseStep(QWidget):
    """Shows a `State`; decides nothing itself.

    Tells `chosen` (a path), `several_chosen` (paths), `pasted` (a text), `corrected` (a `How`), `folder_chosen` (a path
    or None), `photographs_asked` (paths of pictures that came without a table) and `match_asked` (pictures of works
    that are there already); of a whole export `wanted` (the places of its tables that shall come in) and `single_asked`
    (the place of one to bring in as any other table).
    """

    chosen = Signal(object)
    several_chosen = Signal(list)
    wanted = Signal(list)
    single_asked = Signal(int)
    pasted = Signal(str)
    corrected = Signal(object)
    folder_chosen = Signal(object)
    photographs_asked = Signal(list)
    match_asked = Signal()

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language, self._state = site, language, State()
        self._said: Problem | None = None
        self._imports: Mapping[str, Import] = {}
        self.setAcceptDrops(True)
        self.area, self.unfinished, self.recent = DropArea(), UnfinishedOffer(), RecentSources()
        self.other, self.paste = Button("", "file-spreadsheet"), Button("", "clipboard-paste")
        self.other_folder, self.pictures = Button("", "folder-open"), Button("link", "images")
        self.folder, self.no_folder = Button("", "images"), Tool("plain", "x")
        self.parts, self.table = SourceParts(), PreviewTable()
        self.whole, self._figures = WholePanel(language), ImportFigures(self)
        self._name, self._recognised = label("work"), label("quiet", wraps=True)
        self._folder_words, self._problem, self._mark = Elided("quiet"), label("", wraps=True), QLabel()
        self._rows_words, self._notice, self._stack = label("small"), QFrame(), QStackedWidget()
        self._lay_out()
        self._connect()
        self._colour()
        self._retranslate()

    def show_state(self, state: State) -> None:
        """Show what was chosen."""
        fresh = state.opened is not self._state.opened
        self._state, self._said = state, None
        if fresh:
            self.table.show_opened(state.opened)
        self.whole.show_whole(state.whole, self._language)
        self.parts.show_opened(state.source, state.opened if state.whole is None else None)
        self.parts.setVisible(state.whole is None and self.parts.isVisibleTo(self))
        self._stack.setCurrentIndex(1 if state.source else 0)
        self._retranslate()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer what was brought in before."""
        self.recent.show_paths(paths)

    def show_imports(self, imports: Mapping[str, Import]) -> None:
        """Say what came of those that were brought in before."""
        self._imports = imports
        self.recent.show_imports(imports, self._language)

    def show_problem(self, problem: Problem) -> None:
        """Say in place why nothing could be taken."""
        self._said = problem
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Speak this language."""
        self._language = language
        self.recent.show_imports(self._imports, language)
        self.whole.speak(language)
        self._retranslate()

    def take(self, paths: Sequence[Path]) -> None:
        """Take what was dropped: a table, a folder of pictures beside one, pictures alone."""
        found = sorted_out(paths)
        if found.table and found.others:
            self.several_chosen.emit([found.table, *found.others])
        elif found.table:
            self.chosen.emit(found.table)
        if found.folder and (found.table or self._state.source):
            self.folder_chosen.emit(found.folder)
        elif not found.table and found.pictures:
            self.photographs_asked.emit(list(found.pictures))

    def browse(self) -> None:
        """Ask for a file."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        near = str(self._site.memory.value(_FOLDER, "")) or _documents()
        tables, everything = self.tr("Tables"), self.tr("All files")
        offers = f"{tables} ({kinds});;{everything} (*)"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose a table"), near, offers)
        if names:
            self._site.memory.setValue(_FOLDER, str(Path(names[0]).parent))
            self.take([Path(name) for name in names])

    def browse_folder(self) -> None:
        """Ask for a folder: of a table with its pictures, of exported tables, or of a catalogue."""
        near = str(self._site.memory.value(_FOLDER, "")) or _documents()
        title = self.tr("Choose an export, a catalogue, or a table with its pictures")
        if name := QFileDialog.getExistingDirectory(self, title, near):
            self._site.memory.setValue(_FOLDER, str(Path(name).parent))
            self.take_whole(Path(name))

    def take_whole(self, folder: Path) -> None:
        """Take a folder that was chosen: the only table in it with its pictures, else all of it as an export."""
        if sorted_out([folder]).table is not None:
            self.take([folder])
        else:
            self.chosen.emit(folder)

    def take_clipboard(self) -> None:
        """Take the table that was copied last."""
        self.pasted.emit(QGuiApplication.clipboard().text())

    def ask_folder(self) -> None:
        """Ask for the folder with the pictures that the table names."""
        source = self._state.source
        near = str(source.path.parent) if source and source.path else _documents()
        if name := QFileDialog.getExistingDirectory(self, self.tr("Choose the folder with the pictures"), near):
            self.folder_chosen.emit(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere on the page."""
        event.setAccepted(bool(files_of(event)))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere."""
        event.setAccepted(bool(files_of(event)))

    def dropEvent(self, event: QDropEvent) -> None:
        """They landed."""
        event.accept()
        self.take(files_of(event))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        self._notice.setProperty("is", "card")
        row = QHBoxLayout(self._notice)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._problem, 1)
        self._stack.addWidget(self._beginning())
        self._stack.addWidget(self._taken())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _beginning(self) -> QWidget:
        page, column = QWidget(), QVBoxLayout()
        column.setSpacing(20)
        column.addStretch(2)
        column.addWidget(self.unfinished)
        column.addWidget(self.area)
        column.addWidget(self.pictures, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.recent)
        column.addStretch(3)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        inner.setLayout(column)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 8)
        row.addStretch(1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(20, 12, 20, 16)
        whole.addLayout(row, 1)
        whole.addWidget(CarpetBorder())
        return page

    def _taken(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self.other)
        head.addWidget(self.other_folder)
        head.addWidget(self.paste)
        pictures = QHBoxLayout()
        pictures.setSpacing(8)
        pictures.addWidget(self.folder)
        pictures.addWidget(self._folder_words, 1)
        pictures.addWidget(self.no_folder)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (self._recognised, self._notice, self.parts):
            column.addWidget(widget)
        column.addLayout(pictures)
        column.addWidget(self._rows_words)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole, 1)
        # Where there is no table to be seen the sentence stays above.
        column.addStretch(0)
        return page

    def _connect(self) -> None:
        self.area.dropped.connect(self.take)
        for button in (self.area.browse, self.other):
            button.clicked.connect(self.browse)
        for button in (self.area.folder, self.other_folder):
            button.clicked.connect(self.browse_folder)
        self.whole.wanted.connect(self.wanted)
        self.whole.single_asked.connect(self.single_asked)
        for button in (self.area.paste, self.paste):
            button.clicked.connect(self.take_clipboard)
        self.pictures.clicked.connect(self.match_asked)
        self.recent.asked.connect(self.chosen)
        self.parts.corrected.connect(self.corrected)
        self.folder.clicked.connect(self.ask_folder)
        self.no_folder.clicked.connect(self._forget_folder)

    def _forget_folder(self) -> None:
        self.folder_chosen.emit(None)

    def _colour(self) -> None:
        self._mark.setPixmap(picture("triangle-alert", scheme().weld, 16))

    def _retranslate(self) -> None:
        state, opened = self._state, self._state.opened
        source, table = state.source, state.table
        self._name.setText((source.name if source else "") or self.tr("Pasted table"))
        self._recognised.setText(self._recognised_words())
        self._recognised.setVisible(table is not None or opened is None)
        alone = table is not None and state.whole is None
        problems = [self._said, opened.problem if opened else None, opened.preview.problem if opened else None]
        told = [sentence(self._language, one.code, one.values) for one in problems if one]
        remarks = [sentence(self._language, one.code, one.values) for one in (table.remarks if table else ())]
        if state.whole is not None:
            remarks = self._others(state.whole)
        self._problem.setText("\n".join([*told, *remarks]))
        self._notice.setVisible(bool(told or remarks))
        self.area.show_problem("\n".join(told))
        self.table.setVisible(alone)
        self._rows_words.setVisible(alone)
        self._rows_words.setText(self._first_words())
        self._say_folder(alone)
        self._say_buttons()

    def _first_words(self) -> str:
        opened = self._state.opened
        rows = opened.preview.rows if opened is not None else ()
        if opened is not None and opened.table is not None and of_records(opened.table):
            return self.tr("The first %n record(s)", "", len({row.number for row in rows}))
        return self.tr("The first %n row(s)", "", len(rows))

    def _recognised_words(self) -> str:
        state, opened = self._state, self._state.opened
        if opened is None:
            return self.tr("Looking at the file…")
        if opened.table is None:
            return ""
        if state.whole is not None:
            return self._whole_words(state.whole)
        count = state.survey.count if state.survey else None
        return said_recognised(self._language, opened.table, count)

    def _whole_words(self, whole: Whole) -> str:
        figures, language = self._figures, self._language
        tables, records = figures.tables(whole, language), figures.records(whole, language)
        if not whole.is_catalogue:
            return self.tr("An export of this program: {tables}, {records}.").format(tables=tables, records=records)
        words = self.tr("A catalogue of this program: {tables}, {records}, {files}. It is only read.")
        return words.format(tables=tables, records=records, files=figures.files(whole, language))

    def _others(self, whole: Whole) -> list[str]:
        """What this program did not make is left alone."""
        if not whole.several.others:
            return []
        names = ", ".join(whole.several.others)
        return [self.tr("Not made by this program, and left alone here: {names}.").format(names=names)]

    def _say_folder(self, shown: bool) -> None:
        folder = self._state.pictures
        words = self.tr("Pictures: {folder}").format(folder=folder) if folder else ""
        self._folder_words.setText(words or self.tr("If the table names pictures, tell where they lie."))
        self.no_folder.setVisible(folder is not None and shown)
        for widget in (self.folder, self._folder_words):
            widget.setVisible(shown)

    def _say_buttons(self) -> None:
        self.other.setText(self.tr("Another file…"))
        self.other_folder.setText(self.tr("Another folder…"))
        self.paste.setText(self.tr("Paste a table"))
        self.folder.setText(self.tr("Folder of pictures…"))
        self.pictures.setText(self.tr("Match pictures with works…"))
        for button in (self.other, self.other_folder, self.paste, self.folder, self.pictures):
            button.setAccessibleName(button.text().strip())
        named(self.no_folder, self.tr("No pictures"))
        self.table.setAccessibleName(self.tr("The first rows of the table"))


def _documents() -> str:
    places = QStandardPaths.StandardLocation
    documents = QStandardPaths.writableLocation(places.DocumentsLocation)
    # A folder that is not there would be proposed as the name of a file.
    return documents if Path(documents).is_dir() else QStandardPaths.writableLocation(places.HomeLocation)
