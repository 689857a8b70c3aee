"""The light table: two to four pictures at the same point and size, over each other or side by side, and pairs."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.viewing import verbs
from kalbajar_catalogue.desk.viewing.aligner import Aligner
from kalbajar_catalogue.desk.viewing.aligning import AlignBand
from kalbajar_catalogue.desk.viewing.band import Band
from kalbajar_catalogue.desk.viewing.captions import Caption
from kalbajar_catalogue.desk.viewing.comparison import LEFT, RIGHT, WIDTH, Comparison, Two
from kalbajar_catalogue.desk.viewing.film import Film, FilmFrame
from kalbajar_catalogue.desk.viewing.geometry import View
from kalbajar_catalogue.desk.viewing.judging import Judging
from kalbajar_catalogue.desk.viewing.notice import Notice
from kalbajar_catalogue.desk.viewing.originals import Originals
from kalbajar_catalogue.desk.viewing.overlay import BLINK, DIVIDER, FADE, Overlay
from kalbajar_catalogue.desk.viewing.side import MOST, SideBySide
from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.desk.viewing.stage import Stage
from kalbajar_catalogue.desk.viewing.toolbar import SIDE, Toolbar
from kalbajar_catalogue.desk.viewing.verbs import Laid, Paired
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.storage.journal import Changes

KINDS = (*BY_KIND, "media_link", "media_file", "agent", "exhibition", "exhibit", "place", "term")
HINT_GAP = 48


class LightTablePage(QWidget):
    """Shows the works of `show_works`; what it cannot do itself it asks for by its signals."""

    key = "light_table"
    back_asked = Signal()
    record_asked = Signal(str)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._uids: tuple[str, ...] = ()
        self._left = self._right = ""
        self._fresh = False
        self._laid = Laid((), (), {}, ())
        self._candidates: tuple[Sight, ...] = ()
        self.mode = SIDE
        self.originals = Originals(site.folder, site.jobs, 2, self)
        self.toolbar, self.notice, self.band = Toolbar(), Notice(), Band()
        self.side = SideBySide(site.pictures, self.originals)
        self.overlay = Overlay(site.pictures, self.originals)
        self.film = Film(site.pictures)
        self.comparison = Comparison(site.records.writable)
        self._empty, self._hint = EmptyPage(), label("small")
        self.align = AlignBand()
        self.aligner = Aligner(self.overlay, self.align, site.memory, self)
        self.judging = Judging(site.records, self)
        self._lay_out()
        self._connect()
        self._retranslate()

    # What is shown

    def show_works(self, uids: Sequence[str]) -> None:
        """Lay these works on the table, at most four; a pair lies over each other with a divider."""
        self._uids = tuple(dict.fromkeys(uids))[:MOST]
        self._left = self._right = ""
        self._fresh = True
        self._candidates = ()
        self.load()

    def load(self) -> None:
        """Read what lies on the table."""
        self._site.records.read(verbs.laid(self._uids, self._language), self._show)

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self.load()

    def hear(self, changes: Changes) -> None:
        """Read anew when something on the table was changed."""
        if self._uids and changes.touches(*KINDS):
            self.load()

    def leave(self) -> None:
        """Give the memory of the originals back, when another page is shown."""
        self.overlay.run(running=False)
        self.originals.close()

    def _show(self, laid: Laid) -> None:
        if laid.asked != self._uids:
            return
        before = [sight.sha256 for sight in self._laid.sights]
        self._laid = laid
        self._choose_two()
        if self._fresh or before != [sight.sha256 for sight in laid.sights]:
            self._lay()
        if len(laid.sights) == 1 and not self._candidates:
            self._site.records.read(verbs.candidates(laid.sights[0].uid), self._offer)
        self._show_words()

    def _choose_two(self) -> None:
        """Who is compared: those who were, else the first pair on the table, else the first two."""
        uids = [sight.uid for sight in self._laid.sights]
        if self._left in uids and self._right in uids:
            return
        pair = next((one for one in self._laid.walk if one.first in uids and one.second in uids), None)
        ends = (pair.first, pair.second) if pair else (*uids[:2], "", "")
        self._left, self._right = ends[0], ends[1]
        if self._fresh:
            self.mode = DIVIDER if pair else SIDE

    def _lay(self) -> None:
        """Put the pictures where they belong, whole."""
        self._fresh = False
        self.originals.hold(max(2, len(self._laid.sights)))
        self.originals.keep_only({sight.sha256 for sight in self._laid.sights})
        self.side.show_sights(self._laid.sights)
        self.overlay.show_sights([sight for sight in (self._sight(self._left), self._sight(self._right)) if sight])
        self.aligner.show_two(self.two)
        self.show_mode(self.mode if len(self._laid.sights) > 1 else SIDE)

    def _sight(self, uid: str) -> Sight | None:
        return next((sight for sight in self._laid.sights if sight.uid == uid), None)

    @property
    def two(self) -> Two | None:
        """The two works that are compared."""
        left, right = self._sight(self._left), self._sight(self._right)
        if left is None or right is None:
            return None
        pair, walk = self._laid.pair_of(left.uid, right.uid), self._laid.walk
        facts = self._laid.facts
        place = walk.index(pair) + 1 if pair else 0
        return Two(left, right, facts[left.uid], facts[right.uid], pair, place, len(walk))

    @property
    def stage(self) -> Stage:
        """The room that the zoom of the toolbar is for."""
        return self.side.active if self.mode == SIDE else self.overlay

    # What a person does

    def show_mode(self, mode: str) -> None:
        """Lay the pictures so: `side`, `divider`, `fade` or `blink`; point and size stay."""
        views, same = self._seen(), self.stage.relative()
        self.mode = mode
        if mode == SIDE:
            self.overlay.run(running=False)
        self._pictures.setCurrentWidget(self.side if mode == SIDE else self.overlay)
        for stage in self._stages():
            stage.show_views(views, same if self.side.locked else None)
        if mode != SIDE:
            self.overlay.show_mode(mode)
        self.band.show_mode(mode)
        self._focus()
        self._show_words()

    def zoom_to(self, zoom: float) -> None:
        """Show the pictures at this zoom of the one that was touched last."""
        self.stage.zoom_to(zoom)

    def swap(self) -> None:
        """Let the two pictures change sides."""
        self._left, self._right = self._right, self._left
        self._relay_overlay()

    def choose(self, uid: str, on_left: bool) -> None:
        """Compare another work of the table, or lay one of the candidates beside a single one."""
        if uid not in self._uids:
            self._uids = (*self._uids, uid)
            self._left, self._right, self._fresh, self._candidates = "", "", True, ()
            self.load()
        elif uid not in (self._left, self._right):
            self._left, self._right = (uid, self._right) if on_left else (self._left, uid)
            self._relay_overlay()
        elif uid == (self._right if on_left else self._left):
            self.swap()

    def next_pair(self) -> None:
        """The next pair of the exhibition, or of the catalogue; after the last the first."""
        walk, two = self._laid.walk, self.two
        if walk:
            pair = walk[two.place % len(walk) if two else 0]
            self.show_works((pair.first, pair.second))

    def _stages(self) -> list[Stage]:
        return self.side.shown if self.mode == SIDE else [self.overlay]

    def _seen(self) -> dict[str, View | None]:
        """How each work is seen, by its uid."""
        return {uid: view for stage in self._stages() for uid, view in stage.views.items()}

    def _relay_overlay(self) -> None:
        views, same = self.overlay.views, self.overlay.relative()
        self.overlay.show_sights([sight for sight in (self._sight(self._left), self._sight(self._right)) if sight])
        self.aligner.show_two(self.two)
        self.overlay.show_views(views, same if self.side.locked else None)
        self._show_words()

    # Stars, and the second picture on the first

    def rate(self, stars: int) -> None:
        """Give the picture that a person means so many stars."""
        if sight := self.meant:
            self.judging.rate(sight, stars)

    def pick(self) -> None:
        """Pick the picture that a person means, or no longer."""
        if sight := self.meant:
            self.judging.pick(sight)

    @property
    def meant(self) -> Sight | None:
        """The picture that keys are for: the one touched last, or of two over each other the one under the pointer."""
        plates = self.stage.plates
        at = self.overlay.meant if self.mode != SIDE else 0
        return self._sight(plates[min(at, len(plates) - 1)].sight.uid) if plates else None

    def show_aligning(self, aligning: bool) -> None:
        """Let the second picture be laid on the first by hand, or no longer."""
        self.aligner.show(aligning)
        self.toolbar.align.setChecked(self.aligner.active)
        if self.aligner.active and self.mode in (SIDE, BLINK):
            self.show_mode(FADE)
        self._focus()

    def _pair(self, wanted: Paired) -> None:
        first, second = self._sight(wanted.first), self._sight(wanted.second)
        if first and second and self._site.records.writable:
            self._site.records.write(verbs.paired(first.card.ref, second.card.ref), verbs.pair(wanted))

    def _unpair(self) -> None:
        if (two := self.two) and self._site.records.writable:
            action = verbs.unpaired(two.left.card.ref, two.right.card.ref)
            self._site.records.write(action, verbs.unpair(two.left.uid, two.right.uid))

    def _offer(self, candidates: tuple[Sight, ...]) -> None:
        self._candidates = candidates
        self._show_words()

    def _ask_other(self) -> None:
        self.film.setFocus()
        if not self.film.currentIndex().isValid():
            self.film.setCurrentIndex(self.film.frames.index(0))

    def _whole_or_real(self) -> None:
        self.stage.zoom_to(1.0) if self.stage.is_whole else self.stage.fit()

    def _lock(self, locked: bool) -> None:
        self.side.locked = self.overlay.locked = locked
        for stage in self.side.stages:
            stage.locked = locked
        if locked and self.stage.plates:
            view = self.stage.relative()
            for stage in self._stages():
                stage.carry(view)

    def toggle_room(self) -> None:
        """Hide what stands round the pictures, or show it again."""
        more = not self.film.isHidden()
        for widget in (self._foot, self.comparison):
            widget.setVisible(not more)
        self.film.setVisible(not more)
        self.toolbar.more.setChecked(more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, 0 to 5 gives stars, P picks, Z zooms, A aligns, F gives the pictures more room."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._press(event.key()):
            super().keyPressEvent(event)

    def _press(self, key: int) -> bool:
        deeds: Mapping[int, Callable[[], None]] = {
            Qt.Key.Key_F: self.toggle_room, Qt.Key.Key_P: self.pick, Qt.Key.Key_Z: self._whole_or_real,
            Qt.Key.Key_A: self._turn_aligning,
        }  # fmt: skip
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self.rate(key - Qt.Key.Key_0)
        elif key in deeds:
            deeds[key]()
        return key in deeds or Qt.Key.Key_0 <= key <= Qt.Key.Key_5

    def _turn_aligning(self) -> None:
        self.show_aligning(not self.aligner.active)

    def hideEvent(self, event: QEvent) -> None:
        """Nothing is held for a page that nobody sees."""
        self.leave()

    def _focus(self) -> None:
        wanted = self.overlay if self.aligner.active and self.mode != SIDE else self._usual_focus()
        focused: QWidget | None = self.window().focusWidget()
        if self.isVisible() and not (focused and self.toolbar.isAncestorOf(focused)):
            wanted.setFocus()

    def _usual_focus(self) -> QWidget:
        return {DIVIDER: self.overlay.knob, FADE: self.band.fade, BLINK: self.overlay}.get(self.mode, self.stage)

    # Laying out

    def _lay_out(self) -> None:
        self._pictures = QStackedWidget()
        self._pictures.addWidget(self.side)
        self._pictures.addWidget(self.overlay)
        left = QVBoxLayout()
        left.setSpacing(0)
        for widget in (self.notice, self._pictures, self.band, self.align, self._make_foot()):
            left.addWidget(widget, 1 if widget is self._pictures else 0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(self.comparison)
        self._table = QWidget()
        column = QVBoxLayout(self._table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addLayout(middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._table)
        whole.addWidget(self._empty)
        self.band.hide()
        self.align.hide()
        for stage in (*self.side.stages, self.overlay):
            stage.zooms_by_digits = False

    def _make_foot(self) -> QWidget:
        self._foot = QWidget()
        self._foot.setProperty("is", "foot")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(8, 0, 16, 0)
        row.addWidget(self.film, 1)
        row.addWidget(self._hint)
        return self._foot

    def _connect(self) -> None:
        bar = self.toolbar
        bar.back_asked.connect(self.back_asked)
        bar.laid.connect(self.show_mode)
        bar.stepped.connect(self._step)
        bar.whole_asked.connect(self._whole_or_real)
        bar.locked.connect(self._lock)
        bar.align_asked.connect(self.show_aligning)
        bar.room_asked.connect(self.toggle_room)
        self.judging.said.connect(self.message)
        self.side.changed.connect(self._show_state)
        self.side.other_asked.connect(self._ask_other)
        self.overlay.changed.connect(self._show_state)
        self.overlay.swap_asked.connect(self.swap)
        self.overlay.blinked.connect(self._show_blinking)
        self.band.faded.connect(self.overlay.show_faded)
        self.band.interval.connect(self.overlay.show_interval)
        self.band.run_asked.connect(self.overlay.run)
        self.film.chosen.connect(self.choose)
        panel = self.comparison
        panel.pair_asked.connect(self._pair)
        panel.unpair_asked.connect(self._unpair)
        panel.next_asked.connect(self.next_pair)
        panel.record_asked.connect(self.record_asked)
        bar.show_locked(locked=True)

    def _step(self, steps: int) -> None:
        self.stage.step(steps)

    def _show_blinking(self) -> None:
        self.band.show_running(self.overlay.blinking)

    # Words

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QEvent) -> None:
        """The hint gives way to the film."""
        self._fit_hint()

    def _fit_hint(self) -> None:
        room = self.width() - (0 if self.comparison.isHidden() else WIDTH) - self.film.whole_width
        self._hint.setVisible(room > self._hint.sizeHint().width() + HINT_GAP)

    def _retranslate(self) -> None:
        named(self.film, self.tr("Film strip"))
        named(self.overlay, self.tr("Two pictures over each other"))
        for stage in self.side.stages:
            named(stage, self.tr("Picture"))
            stage.setToolTip("")
        self.overlay.setToolTip("")
        self.film.setToolTip("")
        self._empty.show_words(
            self.tr("Nothing lies on the light table"),
            self.tr("Choose two to four works on the wall or in a list and compare them: they will lie here."),
        )
        self._show_words()

    def _show_words(self) -> None:
        laid, two = self._laid, self.two
        self._table.setVisible(bool(laid.sights))
        self._empty.setVisible(not laid.sights)
        self.toolbar.show_mode(self.mode, len(laid.sights) > 1)
        self.toolbar.show_figures(self._figures())
        self.comparison.show_two(two, self._language)
        self.film.frames.show(self._frames(two))
        self.side.show_captions([self._caption(sight, two) for sight in laid.sights])
        self.overlay.show_captions([self._caption(sight, two) for sight in (two.left, two.right)] if two else [])
        if two:
            self.band.show_names(two.left.name, two.right.name, self._language)
        for stage, sight in zip(self.side.shown, laid.sights, strict=False):
            stage.setAccessibleName(f"{sight.name}, {sight.title(self._language)}")
        self._hint.setText(self._hints())
        self._fit_hint()
        self._show_state()

    def _show_state(self) -> None:
        if self.stage.plates:
            self.toolbar.show_zoom(self.stage.view_of().zoom, self._language)
        sight = next((one for one in self._laid.sights if self.originals.problem(one.sha256)), None)
        problem = self.originals.problem(sight.sha256) if sight else None
        self.notice.show_problem(problem, self._language, sight.name if sight else "")

    def _figures(self) -> str:
        count, show = len(self._laid.sights), marked(self._laid.show, self._language)
        words = self.tr("%n picture(s)", "", count)
        return self.tr("{pictures} from {show}").format(pictures=words, show=show) if show else words

    def _role(self, sight: Sight, two: Two | None) -> str:
        if two is None or two.pair is None or not two.pair.ordered or not two.pair.holds(sight.uid):
            return ""
        return self.tr("Before") if two.pair.first == sight.uid else self.tr("After")

    def _caption(self, sight: Sight, two: Two | None) -> Caption:
        taken = self._laid.facts.get(sight.uid, {}).get("taken", "")
        title = marked(sight.card.title, self._language)
        words = (self._role(sight, two) or title, taken, "★" * sight.rating)
        return Caption(sight.name, " · ".join(word for word in words if word))

    def _frames(self, two: Two | None) -> list[FilmFrame]:
        if len(self._laid.sights) == 1:
            return [self._frame(sight, sight.card.makers.best(self._language).text, None) for sight in self._candidates]
        return [
            self._frame(sight, self._role(sight, two) or self.tr("on the table"), two) for sight in self._laid.sights
        ]

    def _frame(self, sight: Sight, words: str, two: Two | None) -> FilmFrame:
        chosen = two is not None and sight.uid in (two.left.uid, two.right.uid)
        sides = {LEFT: self.tr("at the left"), RIGHT: self.tr("at the right")}
        side = sides[LEFT if two and sight.uid == two.left.uid else RIGHT] if chosen else ""
        spoken = ", ".join(part for part in (sight.name, sight.title(self._language), words, side) if part)
        return FilmFrame(sight, words, spoken, chosen)

    def _hints(self) -> str:
        if len(self._laid.sights) == 1:
            return self.tr("Enter lays a picture\nbeside the first")
        words = {
            DIVIDER: self.tr("← → move the divider, Space swaps the sides"),
            FADE: self.tr("← → fade"),
            BLINK: self.tr("Space shows the other"),
        }
        own = words.get(self.mode, self.tr("The wheel zooms, dragging moves all"))
        always = self.tr("0–5 stars · P picks · A aligns · F more room")
        return f"{own}\n{always}"
