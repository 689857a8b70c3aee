"""Before an edition is frozen: what is still open, its number, what was put right; then the freezing itself."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.publishing import verbs
from kalbajar_catalogue.desk.publishing.laying import named_control
from kalbajar_catalogue.desk.publishing.points import Group, count_of, groups
from kalbajar_catalogue.desk.publishing.points_list import PointsList
from kalbajar_catalogue.desk.publishing.verbs import Freezing, FrozenEdition, Report
from kalbajar_catalogue.desk.publishing.visiting import open_as_visitors
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, RUNNING, STOPPED, Course
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.freezing.open_points import DECIDED
from kalbajar_catalogue.freezing.plates import Zoom
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Changes

SIZE, LEAST, EDGE, SIDE = QSize(940, 660), QSize(780, 480), QSize(64, 56), 268
WORDS_OF_A_TICK = 30
"""Pixels from its left edge to its words."""
_MEGA = 1_000_000


class FreezeDialog(QDialog):
    """`way_asked` tells the sort of points that a person wants to mend, `frozen` the edition that was made.

    `print_asked` tells the name of that edition, when it is to be printed from.

    What is frozen is what is open now and seen here: points that come up meanwhile are not accepted with it.
    """

    way_asked = Signal(object)
    frozen = Signal(object)
    print_asked = Signal(str)

    def __init__(self, site: Site, show: verbs.Show, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._site, self._show, self._language = site, show, language
        self._report: Report | None = None
        self._come_to_light: tuple[OpenPoint, ...] = ()
        self._job: Job | None = None
        self._looking: Job | None = None
        self._title, self._sub, self._head = label("title"), label("quiet", wraps=True), label("heading")
        self.points, self._well, self._problem = PointsList(), label("well", wraps=True), label("mend", wraps=True)
        self.number, self.corrections, self.accept_all = QLineEdit(), QPlainTextEdit(), Tick()
        self.zoom, self._zoom_size = Tick(), label("small", wraps=True)
        self.zoom.setChecked(True)
        self._zoom_size.setIndent(WORDS_OF_A_TICK)
        self._names = [label("small"), label("small")]
        self._strict, self.course = label("mend", wraps=True), Course(narrow=True, icon="printer")
        self.go, self.leave = Button("primary", "lock"), Button()
        self.print, self.visit, self._made = Button("", "printer"), Button("", "eye"), ""
        self._lay_out()
        self._connect()
        self._retranslate()
        self.look()

    def hear(self, changes: Changes) -> None:
        """Something was mended, perhaps: look again."""
        self._come_to_light = ()
        if self._job is None:
            self.look()

    def look(self) -> None:
        """Read again what is open."""
        if self._looking:
            self._looking.cancel()
        work = verbs.looks_at_open_points(self._site.records.catalogue, self._show.uid)
        self._looking = self._site.jobs.run(Lane.PICTURES, work, self._show_report, self._refuse)

    def freeze(self) -> None:
        """Make the pictures, then the edition."""
        self._problem.setText("")
        self.course.begin(self.tr("Preparing the pictures…"))
        work = verbs.draws_pictures(self._site.records.catalogue, self._show.uid, self.zoom.isChecked())
        self._follow(self._site.jobs.run(Lane.LONG, work, self._lay_down, self._refuse, self.tr("Freezing")))

    def done(self, result: int) -> None:
        """Stop what is under way and close."""
        self._stop()
        if self._looking:
            self._looking.cancel()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What is shown

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("is", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 10, 2, 2)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 4)
        head.addWidget(self._head, 1)
        inside.addLayout(head)
        inside.addWidget(self._well)
        self._well.setContentsMargins(12, 8, 12, 12)
        inside.addWidget(self.points, 1)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(card, 1)
        body.addWidget(self._side())
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._problem, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._sub)
        column.addLayout(body, 1)
        column.addLayout(foot)
        behind = self.parentWidget()
        room = behind.window().size() - EDGE if behind is not None else SIZE
        self.resize(SIZE.boundedTo(room).expandedTo(LEAST))

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(named_control(self._names[0], self.number))
        column.addLayout(named_control(self._names[1], self.corrections))
        self.corrections.setTabChangesFocus(True)
        self.corrections.setMaximumHeight(150)
        column.addLayout(_stacked(self.zoom, self._zoom_size))
        column.addWidget(self.accept_all)
        column.addWidget(self._strict)
        column.addWidget(self.course)
        for button in (self.print, self.visit):
            column.addWidget(button)
            button.hide()
        column.addStretch(1)
        return side

    def _connect(self) -> None:
        self.points.way_asked.connect(self.way_asked)
        self.accept_all.toggled.connect(self._show_possible)
        self.course.stop_asked.connect(self._stop)
        self.go.clicked.connect(self.freeze)
        self.leave.clicked.connect(self.reject)
        self.print.clicked.connect(self._print_made)
        self.visit.clicked.connect(self._visit_made)

    @property
    def _groups(self) -> tuple[Group, ...]:
        return groups(self._report.open_points, self._report.names) if self._report else ()

    def _show_report(self, found: Report) -> None:
        more = tuple(point for point in self._come_to_light if point not in found.open_points)
        self._looking, self._report = None, replace(found, open_points=(*found.open_points, *more))
        self.points.show_groups(self._groups, self._language)
        self._retranslate()

    def _show_possible(self) -> None:
        binding = len(self._report.binding) if self._report else 0
        running, strict = self._job is not None, self._report is not None and self._report.strict
        self.accept_all.setVisible(bool(binding) and not strict)
        self.accept_all.setEnabled(not running)
        self._strict.setVisible(bool(binding) and strict)
        free = not binding or (self.accept_all.isChecked() and not strict)
        ready = self._report is not None and self._report.works > 0 and self._site.records.writable
        self.go.setEnabled(ready and free and not running)
        for control in (self.number, self.corrections, self.zoom):
            control.setEnabled(not running)

    # What comes of it

    def _lay_down(self, points: tuple[OpenPoint, ...]) -> None:
        """In the database lane, after the pictures: nobody has to wait long to write."""
        if self._job is None or self._job.cancelled or self._report is None or self._has_unseen(points):
            return
        accept = self._report.open_points if self.accept_all.isChecked() else ()
        number, corrections = self.number.text().strip(), self.corrections.toPlainText().strip()
        wanted = Freezing(self._show.uid, number, corrections, accept, self.zoom.isChecked())
        self.course.begin(self.tr("Laying the edition down…"))
        self._follow(
            self._site.records.carry_out(verbs.freezes(wanted), self._frozen, self._refuse, self.tr("Freezing"))
        )

    def _has_unseen(self, points: tuple[OpenPoint, ...]) -> bool:
        """Whether making the pictures brought open points to light that nobody has seen: they are shown then."""
        if self._report is None:
            return False
        unseen = tuple(point for point in points if point not in self._report.open_points)
        self._come_to_light += unseen
        if not any(point.code not in DECIDED for point in unseen):
            return False
        self.accept_all.setChecked(False)
        self._show_report(self._report)
        self.course.end(FAILED, self.tr("More came to light while the pictures were made. Look at it first."))
        return True

    def _follow(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self._show_progress)
        job.ended.connect(self._ended)
        self._show_possible()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self.course.show_progress(done, total, self.tr("Picture {done} of {total}").format(done=done, total=total))

    def _frozen(self, made: FrozenEdition) -> None:
        words = (
            self.tr("Edition {number} is frozen: %n work(s).", "", len(made.edition.works))
            if made.made
            else self.tr("Edition {number} says the same already; nothing was made.")
        )
        self.course.end(DONE, words.format(number=made.number))
        self.number.clear()
        self._made = made.name
        self.print.show()
        self.visit.show()
        self.frozen.emit(made)
        self.print.setFocus()

    def _print_made(self) -> None:
        self.print_asked.emit(self._made)
        self.accept()

    def _visit_made(self) -> None:
        open_as_visitors(self._site.records.catalogue.folder, self._made)

    def _refuse(self, error: WorldError) -> None:
        words = sentence(self._language, error.code, error.problem.values)
        self._problem.setText(words)
        if self.course.state == RUNNING:
            self.course.end(FAILED, self.tr("No edition was made."))

    def _ended(self) -> None:
        job = self.sender()
        if not isinstance(job, Job) or job is not self._job:
            return
        stopped, self._job = job.cancelled, None
        if self.course.state == RUNNING:
            self.course.end(STOPPED if stopped else FAILED, self.tr("No edition was made."))
        self._show_possible()
        self.look()

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()

    # Words

    def _retranslate(self) -> None:
        title = marked(self._show.title, self._language) or self.tr("Without a title")
        self.setWindowTitle(self.tr("Freeze as an edition"))
        self._title.setText(self.tr("Freeze as an edition"))
        self._sub.setText(
            self.tr("{title}: an edition does not change any more; papers printed from it bear no mark.").format(
                title=title
            )
        )
        open_points = count_of(self._groups)
        self._head.setText(self.tr("%n open point(s)", "", open_points) if self._report else self.tr("Looking…"))
        well = self._report is not None and not open_points
        self._well.setText(self.tr("Nothing is open.") if well else "")
        self._well.setVisible(well)
        self._names[0].setText(self.tr("Number of the edition"))
        self.number.setPlaceholderText(self.tr("the next one"))
        self.number.setAccessibleName(self.tr("Number of the edition"))
        self._names[1].setText(self.tr("Put right since the edition before"))
        self.corrections.setAccessibleName(self.tr("Put right since the edition before"))
        self._say_zoom()
        accept = self.tr("Freeze all the same")
        self.accept_all.setText(accept)
        self.accept_all.setAccessibleName(accept)
        self._strict.setText(self.tr("The museum freezes nothing with open points. Mend them first."))
        self.go.setText(self.tr("Freeze"))
        self.go.setAccessibleName(self.tr("Freeze"))
        for button, words in ((self.print, self.tr("Print from it")), (self.visit, self.tr("As visitors see it"))):
            button.setText(words)
            button.setAccessibleName(words)
        self.leave.setText(self.tr("Close"))
        named(self.leave, self.tr("Close"), "Esc")
        self._show_possible()

    def _say_zoom(self) -> None:
        """The tick, and what it costs; neither where no picture is larger than a screen."""
        zoom = self._report.zoom if self._report else Zoom()
        for part in (self.zoom, self._zoom_size):
            part.setVisible(zoom.pictures > 0)
        words = self.tr("Large pictures can be enlarged")
        self.zoom.setText(words)
        size = shown_number(max(1, round(zoom.bytes / _MEGA)), self._language)
        told = self.tr("%n picture(s), about {size} MB more", "", zoom.pictures).format(size=size)
        self._zoom_size.setText(told)
        self.zoom.setAccessibleName(words)
        self.zoom.setAccessibleDescription(told)


def _stacked(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for part in parts:
        column.addWidget(part)
    return column
