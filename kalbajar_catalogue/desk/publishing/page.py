"""The publishing page: what is printed and how on the left, its pages as they would be now, what to look at below."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kalbajar_catalogue.desk.publishing import verbs
from kalbajar_catalogue.desk.publishing.asked import Asked, Subject
from kalbajar_catalogue.desk.publishing.choices_column import ChoicesColumn
from kalbajar_catalogue.desk.publishing.drawings import Drawings
from kalbajar_catalogue.desk.publishing.maker import Maker
from kalbajar_catalogue.desk.publishing.mender import Mender
from kalbajar_catalogue.desk.publishing.points import APPROVE, FILL, Group
from kalbajar_catalogue.desk.publishing.preview_pane import PreviewPane
from kalbajar_catalogue.desk.publishing.previewer import Previewer, Set
from kalbajar_catalogue.desk.publishing.remembered import Remembered
from kalbajar_catalogue.desk.publishing.report_lines import Line
from kalbajar_catalogue.desk.publishing.report_panel import LEAST, MOST, SHARE, ReportPanel
from kalbajar_catalogue.desk.publishing.setter import Setter
from kalbajar_catalogue.desk.publishing.shelf import is_internal
from kalbajar_catalogue.desk.publishing.verbs import FrozenEdition, Kept, Order, Show, Written
from kalbajar_catalogue.desk.publishing.words import paper_name
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.course import Course
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.freezing.proof import SELECTION
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Changes

if TYPE_CHECKING:
    # Made when it is first asked for.
    from kalbajar_catalogue.desk.publishing.freeze_dialog import FreezeDialog

SHOWS = ("exhibition", "exhibit", "house_setting")
"""The kinds of record on which the list of exhibitions depends."""


class PublishingPage(QWidget):
    """Prints proofs and editions, freezes. The preview follows what is chosen and what is edited elsewhere.

    `place_asked` tells the key of the page that a person has to go to first.
    """

    key = "publish"
    record_asked = Signal(str)
    field_asked = Signal(str, str, str)
    batch_asked = Signal(list)
    message = Signal(str)
    place_asked = Signal(str)
    since_asked = Signal(str)
    rights_of_asked = Signal(list)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._shows: tuple[Show, ...] | None = None
        self._kept: tuple[Kept, ...] = ()
        self._subject, self._asked = Subject(), Asked(language=language)
        self._stale = False
        self._awaited: Callable[[], None] | None = None
        self._freezing: FreezeDialog | None = None
        self._remembered = Remembered(site.memory)
        self._previewer = Previewer(site.records.catalogue)
        self.drawings = Drawings(site.jobs, self._previewer, self)
        self.setter = Setter(site, self._previewer, self)
        self.choices, self.making = ChoicesColumn(language), Course(narrow=True, icon="printer")
        self.preview, self.report = PreviewPane(self.drawings), ReportPanel(language)
        self.maker = Maker(site, self.making, self._remembered, self)
        self.mender = Mender(site, self)
        self._lay_out()
        self._connect()
        usual = Subject(self._remembered.exhibition)
        self.setter.warm(self._remembered.asked(usual, language).paper)

    @property
    def subject(self) -> Subject:
        """Of what a paper is made now."""
        return self._subject

    @property
    def asked(self) -> Asked:
        """How it is made."""
        return self._asked

    # What the window tells

    def load(self) -> None:
        """Read the languages of the house and the exhibitions, and set what is chosen."""
        self._site.records.read(verbs.house_languages, self._know_languages)
        self._site.records.read(verbs.shows, self._show_shows)

    def show_exhibition(self, exhibition: str, paper: str = "") -> None:
        """Print this exhibition, without one what was looked at last; as this paper, without one as last time."""
        if exhibition and exhibition != self._subject.exhibition:
            self._look_at(Subject(exhibition))
        if paper and paper != self._asked.paper:
            self._ask(replace(self._asked, paper=paper))

    def freeze_exhibition(self, exhibition: str) -> None:
        """Open what leads to an edition of this exhibition, as soon as it is known."""
        if self._subject != Subject(exhibition):
            self._look_at(Subject(exhibition))
        self._await(self._freeze_hung)

    def show_editions_of(self, exhibition: str) -> None:
        """Open the list of the editions of this exhibition, as soon as it is known."""
        self.show_exhibition(exhibition)
        self._await(self.show_editions)

    def show_edition(self, exhibition: str, edition: str) -> None:
        """An edition came as a file: print from it, where its exhibition is here."""
        if exhibition:
            self._look_at(Subject(exhibition, edition=edition))

    def show_works(self, works: Sequence[str]) -> None:
        """Print these works."""
        if works:
            self._look_at(Subject(works=tuple(works)))

    def speak(self, language: Language) -> None:
        """Name records in this language; the paper keeps its own."""
        self._language = language
        self.choices.speak(language)
        self.report.speak(language)
        self._show_state()

    def hear(self, changes: Changes) -> None:
        """Read anew what changed, and set it anew when it is looked at."""
        self._previewer.forget()
        if changes.touches(*SHOWS):
            self.load()
        if changes.touches(verbs.CatalogueEdition.kind):
            self._read_kept()
        if (freezing := self._open_freezing()) is not None:
            freezing.hear(changes)
        self._set_when_seen()

    def abandon(self) -> None:
        """The catalogue is closed: nothing stays behind."""
        self.maker.stop()
        self.setter.stop()
        self.drawings.hold()
        self._previewer.close()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is set now."""
        super().showEvent(event)
        if self._stale:
            self._set()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is under way is for nobody."""
        super().hideEvent(event)
        if self.setter.running:
            self.setter.stop()
            self._stale = True

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language; look again at a style that was changed in another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.preview.shown:
            self._show_asked()
            self._set_when_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The report takes its share of the height."""
        super().resizeEvent(event)
        self.report.setFixedHeight(max(LEAST, min(MOST, round(self.height() * SHARE))))

    # How it is laid out

    def _lay_out(self) -> None:
        line, below = QFrame(), QFrame()
        line.setProperty("is", "upright")
        line.setFixedWidth(1)
        below.setProperty("is", "line")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.preview, 1)
        right.addWidget(below)
        right.addWidget(self.report)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choices)
        row.addWidget(line)
        row.addLayout(right, 1)
        self.choices.foot.insertWidget(1, self.making)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.choices.papers)

    def _connect(self) -> None:
        self.choices.subject.chosen.connect(self._look_at)
        self.choices.asked_changed.connect(self._ask)
        self.choices.make_asked.connect(self.create_pdf)
        self.choices.freeze_asked.connect(self.freeze)
        self.choices.editions_asked.connect(self.show_editions)
        self.setter.began.connect(self.preview.show_busy)
        self.setter.came.connect(self._show_set)
        self.setter.refused.connect(self._refuse)
        self.setter.gave_up.connect(self.preview.stop_busy)
        self.drawings.failed.connect(self._refuse)
        self.preview.mode_chosen.connect(self._keep_mode)
        self.preview.help_asked.connect(self._help)
        self.report.page_asked.connect(self._show_page)
        self.report.way_asked.connect(self._mend)
        self.report.points_asked.connect(self.freeze)
        self.mender.record_asked.connect(self.record_asked)
        self.mender.field_asked.connect(self.field_asked)
        self.mender.batch_asked.connect(self.batch_asked)
        self.mender.rights_of_asked.connect(self.rights_of_asked)
        self.maker.written.connect(self._show_written)
        self.maker.state_changed.connect(self._show_state)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self, self.create_pdf)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again = QShortcut(QKeySequence("F5"), self, self._set_anew)
        again.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What is printed

    def _know_languages(self, languages: tuple[Language, ...]) -> None:
        """What was chosen stays, as far as it is in a language of the house."""
        if languages != self._remembered.languages:
            self._remembered.languages = languages
            self.choices.offer_languages(languages)
            if self._subject:
                self._asked = self._remembered.asked(self._subject, self._language)
                self._show_asked()
                self._set_when_seen()

    def _show_shows(self, shows: tuple[Show, ...]) -> None:
        first = self._shows is None
        self._shows = shows
        self.choices.subject.show_shows(shows)
        there = {show.uid for show in shows}
        if self._subject.works or self._subject.exhibition in there:
            waits = not self.setter.running and (first or not self.preview.shown)
            if waits or self._why_empty():
                self._set_when_seen()
            self._show_state()
        else:
            self._look_at(Subject(self._first_of(shows)))
        self._do_awaited()

    def _first_of(self, shows: Sequence[Show]) -> str:
        """The exhibition that was looked at last, else the first in which something hangs."""
        wanted = self._remembered.exhibition
        fitting = [show.uid for show in shows if show.uid == wanted] or [show.uid for show in shows if show.hung]
        return next(iter([*fitting, *(show.uid for show in shows)]), "")

    def _look_at(self, subject: Subject) -> None:
        other = subject.remembered_as != self._subject.remembered_as
        self._subject = subject
        self._remembered.keep_subject(subject)
        if other:
            self._asked = self._remembered.asked(subject, self._language)
            self._kept = ()
        self.choices.subject.show_subject(subject)
        self._read_kept()
        self._show_asked()
        self._set_when_seen()

    def _ask(self, asked: Asked) -> None:
        if asked.paper != self._asked.paper:
            asked = self._remembered.asked_of(self._subject, asked.paper, self._language)
        self._asked = asked
        self._remembered.keep(self._subject, asked)
        self._show_asked()
        self._set_when_seen()

    def _show_asked(self) -> None:
        styles = verbs.styles_of(self._site.records.catalogue, self._asked.paper)
        self._asked = verbs.fitted(self._asked, styles)
        self.choices.show_asked(self._asked, styles)
        self._show_state()

    def _read_kept(self) -> None:
        exhibition = self._subject.exhibition
        if exhibition:
            work = verbs.kept(self._site.records.catalogue, exhibition)
            self._site.jobs.run(Lane.PICTURES, work, self._show_kept)
        else:
            self._show_kept(())

    def _show_kept(self, kept: tuple[Kept, ...]) -> None:
        if any(one.listed.edition and one.listed.edition.uid != self._subject.exhibition for one in kept):
            return
        self._kept = kept
        self.choices.subject.show_editions(kept)
        self._show_state()
        if self._subject.edition and self._subject.edition not in {one.listed.name for one in kept}:
            self._look_at(replace(self._subject, edition=""))

    def _await(self, deed: Callable[[], None]) -> None:
        """Do this now, or when the exhibition is known."""
        self._awaited = deed
        self._do_awaited()

    def _do_awaited(self) -> None:
        if self._awaited is not None and self._show() is not None:
            deed, self._awaited = self._awaited, None
            deed()

    def _freeze_hung(self) -> None:
        """Where nothing hangs, the page itself says what to do first."""
        if self.choices.freeze.isEnabled():
            self.freeze()

    # The preview

    def _set_when_seen(self) -> None:
        if self.isVisible():
            self._set()
        else:
            self._stale = True

    def _set_anew(self) -> None:
        """Styles may have come or gone as well."""
        self._show_asked()
        self._set()

    def _set(self) -> None:
        self._stale = False
        if self._shows is None and not self._subject.works:
            return
        if self._why_empty():
            self.setter.stop()
            self._show_empty()
        else:
            self.setter.set(self._subject, self._asked)

    def _show_set(self, found: Set) -> None:
        before = self.preview.shown
        self.preview.show_set(found, self._remembered.mode(found.asked.paper))
        if before is None or before.preview is not found.preview:
            self.report.show_findings(found.preview.findings, found.works)
        whole = found.subject.is_proof and bool(found.subject.exhibition) and not is_internal(found.asked.paper)
        self.report.show_points(len(found.open_points) if whole and self._site.records.writable else 0)
        self._show_state()

    def _refuse(self, error: WorldError) -> None:
        """What was set well before stays, and it is said why nothing newer comes."""
        words = sentence(self._language, error.code, error.problem.values)
        self.preview.stop_busy()
        if self.preview.shown:
            self.preview.say_trouble(words)
        else:
            self.preview.show_unset(words)

    def _why_empty(self) -> str:
        if not self._subject:
            return "exhibitions"
        show = self._show()
        return "works" if show and not show.hung and self._subject.is_proof and not self._subject.works else ""

    def _show_empty(self) -> None:
        if self._why_empty() == "exhibitions":
            self.preview.show_no_exhibition()
        else:
            self.preview.show_nothing_hung()
        self.report.clear()
        self._show_state()

    def _help(self) -> None:
        if self._subject.exhibition:
            self.record_asked.emit(self._subject.exhibition)
        else:
            self.place_asked.emit("exhibitions")

    def _show_page(self, page: int) -> None:
        self.preview.go_to(page - 1)
        self.preview.viewer.sheet.setFocus()

    def _keep_mode(self, mode: str) -> None:
        self._remembered.keep_mode(self._asked.paper, mode)

    def _mend(self, line: Line) -> None:
        if found := self.preview.shown:
            self.mender.mend_line(line, found, self._language, self)

    # What is made

    def create_pdf(self) -> None:
        """Ask where to, and write the paper."""
        if self._may_make():
            title = self._title().best(self._asked.language).text if self._show() or self._subject.works else ""
            name = paper_name(self._asked.paper)
            self.maker.browse(self._subject, self._asked, " – ".join(filter(None, (title, name))), self._language)

    def write(self, out: Path) -> None:
        """Write the paper here."""
        self.maker.start(Order(self._subject, self._asked, out, self._language))

    def freeze(self) -> None:
        """Open what leads to an edition."""
        from kalbajar_catalogue.desk.publishing.freeze_dialog import FreezeDialog

        if show := self._show():
            dialog = self._freezing = FreezeDialog(self._site, show, self._language, self)
            dialog.way_asked.connect(self._mend_group)
            dialog.frozen.connect(self._show_frozen)
            dialog.print_asked.connect(self._print_edition)
            dialog.open()

    def show_editions(self) -> None:
        """Open the list of editions."""
        from kalbajar_catalogue.desk.publishing.editions_dialog import EditionsDialog

        if show := self._show():
            dialog = EditionsDialog(self._site, show, self._language, self)
            dialog.print_asked.connect(self._print_edition)
            dialog.since_asked.connect(self.since_asked)
            dialog.changed.connect(self._read_kept)
            dialog.open()

    def _mend_group(self, group: Group) -> None:
        if (dialog := self._open_freezing()) is not None:
            if group.way not in (FILL, APPROVE):
                dialog.accept()
            self.mender.mend_group(group, self._subject.exhibition, self._language, dialog)

    def _open_freezing(self) -> "FreezeDialog | None":
        """What leads to an edition, while it is open."""
        dialog = self._freezing
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _show_frozen(self, made: FrozenEdition) -> None:
        self._read_kept()
        self.message.emit(self.tr("Edition {number} is frozen").format(number=made.number))

    def _print_edition(self, name: str) -> None:
        self._look_at(replace(self._subject, edition=name, works=()))

    def _show_written(self, made: Written) -> None:
        self.report.show_findings(made.report.findings, made.report.works, made.order.out.name)

    # What is said and possible

    def _show(self) -> Show | None:
        return next((show for show in self._shows or () if show.uid == self._subject.exhibition), None)

    def _title(self) -> Multilingual:
        show = self._show()
        return show.title if show else SELECTION

    def _may_make(self) -> bool:
        return bool(self._subject) and not self._why_empty() and not self.maker.running

    def _show_state(self) -> None:
        show = self._show()
        freezes = show is not None and self._subject.is_proof and self._site.records.writable and show.hung > 0
        self.choices.show_possible(self._may_make(), freezes, len(self._kept))
        self.choices.editions.setVisible(show is not None)
        shown = self.preview.shown
        pages = self.tr("%n page(s)", "", shown.preview.pages) if shown else ""
        kept = self.tr("The choices are remembered for this exhibition.") if show else ""
        self.choices.show_note(" · ".join(filter(None, (pages, kept))))

    def _retranslate(self) -> None:
        self._show_state()
        if self._shows is not None and self._why_empty():
            self._show_empty()
