"""The page that ties a folder of pictures to works that are there, by the numbers with which their names begin."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing import picture_verbs
from kalbajar_catalogue.desk.importing.drop_area import DropArea
from kalbajar_catalogue.desk.importing.looking_bar import LookingBar
from kalbajar_catalogue.desk.importing.picture_pages import ALIKE, LONELY, PLACED
from kalbajar_catalogue.desk.importing.pictures_panel import PicturesPanel
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.pictures import Pictured, Placement
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.latest import Latest
from kalbajar_catalogue.storage.journal import Action, Changes

MATCHED = "pictures.matched"
AREA = 560


class FolderArea(DropArea):
    """Takes a folder of pictures, or some files."""

    def _colour(self) -> None:
        self._mark.setPixmap(picture("images", scheme().edge, 32))
        self.paste.hide()
        self.folder.hide()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop a folder of pictures here"))
        self._words.setText(
            self.tr(
                "Each is matched with a work by the number that its name begins with: ESCR-0004_detail.jpg belongs to "
                "ESCR-0004. Nothing is written before you have seen what belongs where."
            )
        )
        self.browse.setText(self.tr("Choose a folder…"))
        self.browse.setAccessibleName(self.browse.text().strip())


class DoneCard(QWidget):
    """What was tied, and the ways on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._rest = 0, 0
        self._title, self._words = label("title", wraps=True), label("quiet", wraps=True)
        self.undo, self.again = Button("", "undo-2"), Button("primary", "folder-open")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.again)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(12)
        column.addStretch(2)
        for words in (self._title, self._words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(3)
        self._retranslate()

    def show_done(self, count: int, rest: int) -> None:
        """Say that so many were tied and that `rest` were not."""
        self._count, self._rest = count, rest
        self._retranslate()

    def text(self) -> str:
        """All words that are shown."""
        return f"{self._title.text()}\n{self._words.text()}"

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("%n picture(s) tied to their works", "", self._count))
        rest = self.tr("%n file(s) of the folder were not used.", "", self._rest) if self._rest else ""
        self._words.setText(" ".join(part for part in (self.tr("The originals are kept as they came."), rest) if part))
        self.undo.setText(self.tr("Undo all of it"))
        self.undo.setVisible(self._count > 0)
        self.again.setText(self.tr("Another folder"))
        for button in (self.undo, self.again):
            named(button, button.text().strip())


class MatchPictures(QWidget):
    """Keeps where it stands while a person is on another page.

    `files_dropped` tells files that shall come in as photographs, `undo_asked` the change set to take back.
    """

    key = "match_pictures"
    message = Signal(str)
    files_dropped = Signal(list)
    undo_asked = Signal(int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._site, self._language = site, language
        self.placement: Placement | None = None
        self.pictured: Pictured | None = None
        self.change_set, self._files, self._writing = 0, 0, False
        self._placing, self._looking = Latest(self), Latest(self)
        self.header, self._title, self._stack = PageHeader(), label("title"), QStackedWidget()
        self.area, self.panel, self.finish = FolderArea(), PicturesPanel(site, language), DoneCard()
        self.foot, self._choose = LookingBar(language), QWidget()
        self._lay_out()
        self._connect()
        self._show()

    # The page contract

    def load(self) -> None:
        """Nothing is to be read before a folder is chosen."""

    def speak(self, language: Language) -> None:
        """Show records and figures in this language."""
        self._language = language
        self.panel.speak(language)
        self.foot.speak(language)
        self._show()

    def hear(self, changes: Changes) -> None:
        """What was tied may have been taken back; works may have come that files belong to."""
        if self._writing:
            return
        if self.change_set:
            self._site.records.read(picture_verbs.taken_back(self.change_set), self._know_taken_back)
        elif self.placement is not None and not changes.touches(MediaLink.kind):
            self.panel.renew()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    # What a person does

    def take(self, paths: Sequence[Path]) -> None:
        """Find where the pictures of these files and folders belong."""
        self.begin_again()
        if paths:
            verb = picture_verbs.placed(list(paths))
            job = self._site.records.read(verb, self._placed)
            self._placing.take(job)
            self.foot.follow(job, self.tr("Matching names with numbers"))
            job.ended.connect(self._show)
            self._show()

    def begin_again(self) -> None:
        """Forget these pictures and begin with others."""
        self._let_go()
        self.foot.cancel()
        self.placement, self.pictured, self.change_set = None, None, 0
        self.foot.say("")
        self._show()

    def look(self) -> None:
        """Decode and keep the pictures that belong to a work, and compare them with those that are there."""
        if self.placement is None or self.foot.busy:
            return
        work = picture_verbs.looked_at(self._site.records.catalogue, self.placement, self.pictured)
        doing = self.tr("Looking at the pictures")
        job = self._site.jobs.run(Lane.LONG, work, self._looked, self._refused, doing)
        self._looking.take(job)
        self.foot.follow(job, doing)
        job.ended.connect(self._show)
        self._show()

    def tie(self) -> None:
        """Write them, as one step."""
        if self.pictured is None or self._writing or self.foot.busy:
            return
        self._writing = True
        action = Action(MATCHED, {"count": self._ready()})
        verb = picture_verbs.tied(self.pictured)
        self._site.records.write(action, verb, self._tied, self._refused, self.tr("Tying pictures to their works"))
        self._show()

    # What comes of it

    def _placed(self, placement: Placement) -> None:
        self.placement = placement
        self._files = len({one.path for one in placement.placed}) + len(placement.lonely)
        self.panel.show_pictures(placement)
        self.panel.turn(PLACED if placement.placed or not placement.lonely else LONELY)
        self._show()
        self._keep_focus()

    def _looked(self, pictured: Pictured) -> None:
        if self.placement is None:
            self._site.jobs.run(Lane.LONG, picture_verbs.given_up(self._site.records.catalogue, pictured))
            return
        self.pictured = replace(pictured, placement=self.placement)
        self.panel.show_pictures(self.placement, self.pictured)
        if any(pictured.likenesses.values()):
            self.panel.turn(ALIKE)
        self._show()
        self._keep_focus()

    def _tied(self, done: tuple[int, int]) -> None:
        self._writing = False
        self.change_set, count = done
        self.finish.show_done(count, self._files - count)
        self._let_go()
        self.placement = self.pictured = None
        self._show()
        self._keep_focus()

    def _refused(self, error: WorldError) -> None:
        self._writing = False
        self.foot.say(sentence(self._language, error.problem.code, error.problem.values))
        self.message.emit(sentence(self._language, error.problem.code, error.problem.values))
        self._show()

    def _replace(self, placement: Placement) -> None:
        self.placement = placement
        if self.pictured is not None and not self._unseen():
            self.pictured = replace(self.pictured, placement=placement)
        self._show()

    def _skip(self, pictured: Pictured) -> None:
        self.pictured = pictured
        self._show()

    def _know_taken_back(self, taken_back: bool) -> None:
        if taken_back:
            self.change_set = 0
            self.message.emit(self.tr("The pictures were taken off their works again."))
            self._show()

    def abandon(self) -> None:
        """The desk closes: pictures that were kept to be tied are let go of, at once."""
        self.foot.cancel()
        if self.pictured is not None and not self._writing:
            self._let_go(Lane.DATABASE)
            self.pictured = None

    def _let_go(self, lane: Lane = Lane.LONG) -> None:
        """Originals that no record names are not kept."""
        if self.pictured is not None:
            self._site.jobs.run(lane, picture_verbs.given_up(self._site.records.catalogue, self.pictured))

    def _unseen(self) -> bool:
        """Whether a picture belongs to a work that nobody has looked at."""
        seen = {one.path for one in self.pictured.placement.placed} if self.pictured else set()
        return self.placement is not None and any(one.path not in seen for one in self.placement.placed)

    def _ready(self) -> int:
        """How many pictures would be tied."""
        pictured = self.pictured
        if pictured is None:
            return 0
        return sum(
            one.path in pictured.contents and one.path not in pictured.skipped and not pictured.has_already(one)
            for one in pictured.placement.placed
        )

    # Putting together

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.area.setFixedWidth(AREA)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.area)
        row.addStretch(1)
        column = QVBoxLayout(self._choose)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        for part in (self._choose, self.panel, self.finish):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.area.dropped.connect(self.take)
        self.area.browse_asked.connect(self._browse)
        self.panel.replaced.connect(self._replace)
        self.panel.skipped.connect(self._skip)
        self.panel.photographs_asked.connect(self.files_dropped)
        self.panel.message.connect(self.message)
        self.foot.back.clicked.connect(self.begin_again)
        self.foot.next.clicked.connect(self._go_on)
        self.finish.undo.clicked.connect(self._take_back)
        self.finish.again.clicked.connect(self.begin_again)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to what is to be done."""
        super().focusInEvent(event)
        self._focus()

    def _keep_focus(self) -> None:
        """What was pressed is gone or asleep: where the focus was on this page it goes on to what is to be done."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._focus()

    def _focus(self) -> None:
        place = self._stack.currentWidget()
        places: dict[QWidget | None, QWidget] = {self._choose: self.area.browse, self.panel: self.panel.list}
        places.get(place, self.finish.again).setFocus()

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of pictures"))
        if folder:
            self.take([Path(folder)])

    def _go_on(self) -> None:
        if self.pictured is None or self._unseen():
            self.look()
        else:
            self.tie()

    def _take_back(self) -> None:
        if self.change_set:
            self.undo_asked.emit(self.change_set)

    def _show(self) -> None:
        place = self.panel if self.placement is not None else self.finish if self.change_set else self._choose
        self._stack.setCurrentWidget(place)
        self._title.setText(self.tr("Match pictures with works"))
        self.header.show_figures(self._figures())
        foot, looks = self.foot, self.pictured is None or self._unseen()
        foot.setVisible(self.placement is not None or foot.busy)
        foot.back.setText(self.tr("Another folder"))
        named(foot.back, self.tr("Put these aside and choose another folder"))
        ready = self._ready()
        words = self.tr("Tie %n picture(s)", "", ready)
        foot.next.setText(self.tr("Look at the pictures") if looks else words)
        named(foot.next, foot.next.text())
        some = bool(self.placement and self.placement.placed) if looks else ready > 0
        foot.next.setEnabled(some and self._site.records.writable and not foot.busy and not self._writing)
        self.area.browse.setEnabled(not foot.busy)

    def _figures(self) -> str:
        placement = self.placement
        if placement is None:
            return self.tr("A folder of pictures for works that are in the catalogue already.")
        works = len({one.uid for one in placement.placed})
        parts = [
            self.tr("%n file(s)", "", self._files), self.tr("%n work(s) get pictures", "", works),
            self.tr("%n belong to none", "", len(placement.lonely)) if placement.lonely else "",
        ]  # fmt: skip
        figures = (self._files, works, len(placement.lonely))
        said = [
            part.replace(str(n), shown_number(n, self._language), 1) for part, n in zip(parts, figures, strict=True)
        ]
        return " · ".join(part for part in said if part)
