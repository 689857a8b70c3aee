"""The middle of the page: the works of an exhibition in order, and everything that is done with them."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.exhibitions import hang_drag
from kalbajar_catalogue.desk.exhibitions.hang_deeds import HangDeeds
from kalbajar_catalogue.desk.exhibitions.hang_drag import Target
from kalbajar_catalogue.desk.exhibitions.hang_menus import HangMenus
from kalbajar_catalogue.desk.exhibitions.hang_rows import HEAD, rows_of
from kalbajar_catalogue.desk.exhibitions.reading import Board
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language

ROOMY = 590


class HangPanel(HangDeeds):
    """Shows the works of one board, with the buttons and menus for what is done with them."""

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, language, parent)
        self._heading, self._figures = label("heading"), Elided("quiet")
        self.hang, self.section, self.numbers = Button("", "plus"), Button("", "plus"), Button("", "list-ordered")
        self._empty, self._begin = EmptyPage(), Button("primary", "plus")
        self.menus = HangMenus(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_board(self, board: Board) -> None:
        """Show the works of this exhibition."""
        other = self._board is None or self._board.show.uid != board.show.uid
        self._board = board
        self._show_rows(board)
        if other:
            self.editor.hide()
            self.list.scrollToTop()
        if self._to_choose:
            self.list.choose(self._to_choose)
            self._to_choose = []
        self._retranslate()
        if self._to_list:
            self._to_list = False
            self.list.setFocus()

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self.editor.speak(language)
        if self._board:
            self._show_rows(self._board)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the menu of the numbers has its icon only."""
        super().resizeEvent(event)
        self._say_figures()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take works and files beside the list too, most of all while it is empty."""
        data = event.mimeData()
        event.setAccepted(self._records.writable and (data.hasFormat(hang_drag.WORKS) or data.hasUrls()))

    def dropEvent(self, event: QDropEvent) -> None:
        """Hang them in the next empty frames."""
        if works := hang_drag.carried(event.mimeData(), hang_drag.WORKS):
            self.hang_works(works, Target("", "", 0))
        elif found := hang_drag.files(event.mimeData()):
            self.files_dropped.emit(found)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._board:
                self._show_rows(self._board)

    def _show_rows(self, board: Board) -> None:
        rows = rows_of(board, self._language)
        counts = {row.count for row in rows if row.kind == HEAD}
        self.list.painter.show_counts({count: self.tr("%n work(s)", "", count) for count in counts})
        self.list.show_rows(rows)

    # Laying out

    def _lay_out(self) -> None:
        self.setProperty("is", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tools = QWidget()
        tools.setProperty("is", "tools")
        tools.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(tools)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(self._heading)
        row.addWidget(self._figures, 1)
        for button in (self.hang, self.section, self.numbers):
            row.addWidget(button)
        self._empty.buttons.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addWidget(self.editor)
        column.addWidget(self._middle, 1)

    def _connect(self) -> None:
        writable = self._records.writable
        self.list.show_writable(writable)
        self.setAcceptDrops(writable)
        for button in (self.hang, self.section, self.numbers, self._begin):
            button.setEnabled(writable)
        self.hang.clicked.connect(self.ask_works)
        self._begin.clicked.connect(self.ask_works)
        self.section.clicked.connect(self.ask_section)
        self.numbers.clicked.connect(self._offer_numbers)
        self.editor.wanted.connect(self._keep_section)
        self._connect_list()

    def _connect_list(self) -> None:
        self.list.chosen.connect(self._tell_chosen)
        self.list.opened.connect(self.record_asked)
        self.list.removal_asked.connect(self.remove)
        self.list.menu_asked.connect(self._offer)
        self.list.step_asked.connect(self.step)
        self.list.spotlight_asked.connect(self.turn_spotlight)
        self.list.rights_asked.connect(self.ask_rights)
        self.list.label_asked.connect(self._offer_label)
        self.list.entered.connect(self.enter)
        self.list.put.connect(self.put)
        self.list.section_put.connect(self._put_section)
        self.list.works_dropped.connect(self.hang_works)
        self.list.files_dropped.connect(self.files_dropped)

    def _offer_numbers(self) -> None:
        self.menus.open(self.menus.of_numbers(), self.numbers.mapToGlobal(QPoint(0, self.numbers.height() + 2)))

    def _offer(self, spot: QPoint) -> None:
        self.menus.open(self.menus.of_chosen(self.list.chosen_rows()), spot)

    def _offer_label(self, uid: str, spot: QPoint) -> None:
        self.menus.open(self.menus.of_label(uid), spot)

    def _tell_chosen(self) -> None:
        works = self.list.chosen_works()
        self.chosen.emit(works[0].item if works else "", works[0].number if works else "")

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Exhibits"))
        self.hang.setText(self.tr("Hang works"))
        self.section.setText(self.tr("Section"))
        named(self.hang, self.tr("Hang works"), "Ctrl+H")
        named(self.section, self.tr("New section"))
        self._begin.setText(self.tr("Hang works"))
        named(self._begin, self.tr("Hang works"))
        self.list.setAccessibleName(self.tr("The works in their order"))
        self.list.esc = self.tr("Esc lets go")
        self.list.painter.show_words(self._row_words())
        self._empty.show_words(self.tr("Nothing hangs yet"), self.tr("Drop works or photographs here, or choose them."))
        self._say_figures()

    def _row_words(self) -> dict[str, str]:
        return {
            "drop": self.tr("Drop works here"),
            "rest": self.tr("In no section"),
            "intro": self.tr("introduction"),
            "no_intro": self.tr("no introduction yet"),
            "wall": self.tr("wall…"),
            "on_wall": self.tr("wall {wall}"),
            "label": self.tr("label…"),
            "untitled": self.tr("Without a title"),
            "tbc": self.tr("to be confirmed"),
        }

    def _say_figures(self) -> None:
        rows = self._board.rows if self._board else ()
        sections = len(self._board.sections) if self._board else 0
        parts = [self.tr("%n work(s)", "", len(rows)), self.tr("%n section(s)", "", sections) if sections else ""]
        self._figures.setText(", ".join(part for part in parts if part))
        fixed = sum(bool(row.exhibit.catalogue_number) for row in rows)
        states = (self.tr("Numbers follow the order"), self.tr("Numbers are fixed"), self.tr("Some numbers are fixed"))
        state = states[0 if not fixed else 1 if fixed == len(rows) else 2]
        self.numbers.setText(state if self.width() >= ROOMY else "")
        named(self.numbers, state)
        there = bool(rows or sections)
        self._middle.setCurrentIndex(0 if there else 1)
        self.setFocusProxy(self.list if there or not self._begin.isEnabled() else self._begin)
