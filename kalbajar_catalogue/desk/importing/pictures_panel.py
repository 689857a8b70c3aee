"""The pictures that come in with a table, or for works that are there: whose they are, in which order, what is known.

It changes nothing by itself: it tells what a person decided, and shows at once what would come of it.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing import picture_pages, picture_verbs, picture_words
from kalbajar_catalogue.desk.importing.alike_pane import AlikePane
from kalbajar_catalogue.desk.importing.file_thumbs import FileThumbs
from kalbajar_catalogue.desk.importing.lonely_pane import LonelyPane
from kalbajar_catalogue.desk.importing.picture_list import PictureList
from kalbajar_catalogue.desk.importing.picture_pages import ALIKE, KEYS, LONELY, MISSING, PLACED, REFUSED, Shown
from kalbajar_catalogue.desk.importing.picture_verbs import Known
from kalbajar_catalogue.desk.importing.record_pictures import RecordPictures
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.importing import picture_edits
from kalbajar_catalogue.importing.checked import Check
from kalbajar_catalogue.importing.picture_edits import Owner
from kalbajar_catalogue.importing.pictures import Pictured, Placed, Placement
from kalbajar_catalogue.qtkit.latest import Latest

LIST, PANE = 360, 520
SETTLED_MS = 150


class PicturesPanel(QWidget):
    """Shows a Placement, and what was found of its files.

    Tells `replaced` (the Placement as a person changed it), `skipped` (the Pictured with what is skipped),
    `photographs_asked` (paths that shall come in as photographs; they are lonely no more), `message`.
    """

    replaced = Signal(object)
    skipped = Signal(object)
    photographs_asked = Signal(list)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._shown = Shown(language)
        self._lines = picture_pages.lines(self._shown)
        self._left_out: tuple[Path, ...] = ()
        self._same = 0
        self._page, self._rows, self._asked = PLACED, dict.fromkeys(KEYS, 0), ""
        self._reading = Latest(self)
        self.thumbs = FileThumbs(site.jobs, self)
        self.tabs, self.list = Segments(KEYS, "tab"), PictureList(self.thumbs)
        writable = site.records.writable
        self.record = RecordPictures(self.thumbs, language, writable)
        self.lonely, self.alike = LonelyPane(self.thumbs, writable), AlikePane(site.pictures, self.thumbs, writable)
        self._said, self._nothing = label("quiet", wraps=True), label("quiet", wraps=True)
        self._out, self.back = label("quiet"), Button("link", "undo-2")
        self._panes, self._body, self._plain = QStackedWidget(), QSplitter(), QWidget()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._lay_out()
        self._connect()
        self.tabs.show_chosen(PLACED)
        self._fill()

    # What is shown

    @property
    def placement(self) -> Placement:
        """Where the files belong as things stand."""
        return self._shown.placement

    @property
    def check(self) -> Check | None:
        """The check of the table with which they come."""
        return self._shown.check

    @property
    def page(self) -> str:
        """Which list is shown: one of `picture_pages.KEYS`."""
        return self._page

    def show_pictures(self, placement: Placement, pictured: Pictured | None = None, check: Check | None = None) -> None:
        """Show these; `pictured` once the files were looked at, `check` where they come with a table."""
        before = self._shown
        if (
            placement is before.placement
            and pictured is before.pictured
            and check is before.check
            and before.known.works
        ):
            return
        if not set(self._left_out).isdisjoint(placement.lonely) or not placement.placed:
            self._left_out = ()
        rows = picture_words.names_of_rows(check, self._language) if check is not before.check else before.rows
        self._shown = replace(before, placement=placement, pictured=pictured, check=check, rows=rows)
        self._fill()
        self._read()

    def turn(self, page: str) -> None:
        """Show another list; what stands in it may be known only a moment later."""
        self.tabs.show_chosen(page)
        self._turn(page)
        self._asked = page

    def speak(self, language: Language) -> None:
        """Say records, roles and reasons in this language."""
        self._language = language
        rows = picture_words.names_of_rows(self._shown.check, language)
        self._shown = replace(self._shown, language=language, rows=rows)
        self.record.speak(language)
        self._fill()
        self._read()

    def renew(self) -> None:
        """Read the names of records anew, after the catalogue changed."""
        self._read()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()

    # What a person does

    def _edit(self, placement: Placement) -> None:
        self._shown = replace(self._shown, placement=placement)
        self._fill()
        self.replaced.emit(placement)

    def _move(self, one: Placed, to: int) -> None:
        self._edit(picture_edits.moved(self.placement, one, to))

    def _give_role(self, one: Placed, role: str) -> None:
        self._edit(picture_edits.with_role(self.placement, one, role))

    def _make_main(self, one: Placed) -> None:
        self._edit(picture_edits.as_main(self.placement, one))

    def _take_away(self, one: Placed) -> None:
        self._edit(picture_edits.taken_away(self.placement, one))
        self.message.emit(self.tr("{name} belongs to no record now.").format(name=one.name))

    def _give(self, owner: Owner) -> None:
        paths = self._chosen_files()
        if not paths:
            return
        called = picture_words.choice(self._shown.called(owner))
        self._edit(picture_edits.given(self.placement, paths, owner))
        self.message.emit(self.tr("%n file(s) given to {record}.", "", len(paths)).format(record=called))

    def _leave_out(self) -> None:
        paths = self._chosen_files()
        self._left_out = (*self._left_out, *paths)
        self._edit(picture_edits.without(self.placement, paths))

    def _put_back(self) -> None:
        paths, self._left_out = self._left_out, ()
        self._edit(picture_edits.put_back(self.placement, paths))
        self.turn(LONELY)

    def _ask_photographs(self) -> None:
        if paths := self._chosen_files():
            self._edit(picture_edits.without(self.placement, paths))
            self.photographs_asked.emit(paths)

    def _decide(self, skip: bool) -> None:
        line = self.list.current()
        if line is not None and self._page == ALIKE:
            self._skip([line.what.path], skip)

    def _skip_same(self) -> None:
        self._skip([one.path for one in picture_pages.same_as_known(self._shown)], True)

    def _skip(self, paths: Sequence[Path], skip: bool) -> None:
        pictured = self._shown.pictured
        if pictured is None:
            return
        kept = pictured.skipped | set(paths) if skip else pictured.skipped - set(paths)
        pictured = replace(pictured, skipped=kept)
        self._shown = replace(self._shown, pictured=pictured)
        self._fill()
        self.skipped.emit(pictured)

    def _chosen_files(self) -> list[Path]:
        return [line.what for line in self.list.chosen()] if self._page == LONELY else []

    # Reading

    def _read(self) -> None:
        verb = picture_verbs.known(self._language, picture_pages.contents_known(self._shown.pictured))
        self._reading.take(self._site.records.read(verb, self._know))

    def _know(self, known: Known) -> None:
        self._shown, asked = replace(self._shown, known=known), self._asked
        self._fill()
        if asked and asked != self._page and self._lines[asked]:
            self.turn(asked)
        self._asked = ""

    # Putting together

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 20, 0)
        head.setSpacing(8)
        for widget in (self.tabs, self._out, self.back):
            head.addWidget(widget)
        head.insertStretch(1, 1)
        for pane in (self.record, self.lonely, self.alike, self._plain):
            self._panes.addWidget(pane)
        words = QVBoxLayout(self._plain)
        words.setContentsMargins(20, 16, 20, 16)
        words.addWidget(self._said)
        words.addStretch(1)
        self.list.setMinimumWidth(LIST - 80)
        self._panes.setMinimumWidth(PANE - 80)
        self._body.addWidget(self.list)
        self._body.addWidget(self._panes)
        self._body.setChildrenCollapsible(False)
        self._body.setHandleWidth(1)
        self._body.setSizes([LIST, PANE])
        self._body.setStretchFactor(0, 2)
        self._body.setStretchFactor(1, 3)
        self._nothing.setContentsMargins(20, 20, 20, 20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._nothing)
        column.addWidget(self._body, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._turn)
        self.list.selectionModel().selectionChanged.connect(self._show_pane)
        self.list.verticalScrollBar().valueChanged.connect(self._settle)
        self._settled.timeout.connect(self._drop_unseen)
        self.record.moved.connect(self._move)
        self.record.role_given.connect(self._give_role)
        self.record.main_asked.connect(self._make_main)
        self.record.taken_away.connect(self._take_away)
        self.lonely.given.connect(self._give)
        self.lonely.left_out.connect(self._leave_out)
        self.lonely.photographs_asked.connect(self._ask_photographs)
        self.alike.decided.connect(self._decide)
        self.alike.all_same_skipped.connect(self._skip_same)
        self.back.clicked.connect(self._put_back)
        self._retranslate()

    def _turn(self, page: str) -> None:
        self._rows[self._page] = max(0, self.list.currentIndex().row())
        self._page, self._asked = page, ""
        self._show_page()

    def _fill(self) -> None:
        """Write all lines anew; what is in hand stays in hand."""
        self._rows[self._page] = max(0, self.list.currentIndex().row())
        self._lines = picture_pages.lines(self._shown)
        self._same = len(picture_pages.same_as_known(self._shown))
        if not self._lines[self._page] and self._page != PLACED:
            self._page = PLACED
            self.tabs.show_chosen(PLACED)
        self.lonely.offer(picture_pages.owners(self._shown) if self._lines[LONELY] else {})
        self._say_tabs()
        self._show_page()

    def _show_page(self) -> None:
        lines = self._lines[self._page]
        self._body.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        panes: dict[str, QWidget] = {PLACED: self.record, LONELY: self.lonely, ALIKE: self.alike}
        self._panes.setCurrentWidget(panes.get(self._page, self._plain))
        self.list.show_lines(lines, self._rows[self._page])
        self.list.setAccessibleName(self.words(self._page))
        self._show_pane()

    def _show_pane(self, *asked: object) -> None:
        line = self.list.current()
        if line is None:
            return
        if self._page == PLACED:
            own = picture_edits.by_owner(self.placement).get(line.what, ())
            there = self._shown.known.pictures.get(line.what.uid, 0)
            self.record.show_record(self._shown.called(line.what), own, there, self._shown.skipped)
        elif self._page == LONELY:
            self.lonely.show_files(self._chosen_files())
        elif self._page == ALIKE:
            self.alike.show_pair(picture_pages.pair_of(self._shown, line.what), self._same)
        else:
            self._said.setText(self._explained(line.title, line.words))

    def _explained(self, title: str, words: str) -> str:
        if self._page == REFUSED:
            return words if title in words else f"{title}: {words}"
        return self.tr(
            "The table names {name}, and the folder has no such picture. The record comes in without it. Put the "
            "picture into the folder and choose the folder again, or attach it later."
        ).format(name=title)

    def _settle(self) -> None:
        self._settled.start()

    def _drop_unseen(self) -> None:
        line = self.list.current()
        self.thumbs.keep_only([*self.list.in_sight(), *(line.paths if line else ())])

    def words(self, page: str) -> str:
        """What a list is called."""
        words = {
            PLACED: self.tr("Belong to a record"),
            LONELY: self.tr("Belong to none"),
            ALIKE: self.tr("Known already"),
            MISSING: self.tr("Missing"),
            REFUSED: self.tr("Remarks"),
        }
        return words[page]

    def _say_tabs(self) -> None:
        for page, button in self.tabs.buttons.items():
            count = len(self.placement.placed) if page == PLACED else len(self._lines[page])
            button.setText(f"{self.words(page)} {shown_number(count, self._language)}")
            button.setAccessibleName(button.text())
            button.setVisible(bool(count) or page == PLACED)
        out = len(self._left_out)
        self._out.setText(self.tr("%n file(s) left out", "", out))
        for widget in (self._out, self.back):
            widget.setVisible(out > 0)

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Put back"))
        named(self.back, self.tr("Put the files that were left out back"))
        self._nothing.setText(self.tr("No picture belongs to a record yet."))
