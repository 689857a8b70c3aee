"""One visitor's stay: the page, the language, the size of the text; put back to the beginning when they have gone."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, known
from kalbajar_catalogue.kiosk.idle import Idle, Mood, Patience
from kalbajar_catalogue.kiosk.ways import ATTRACT, HOME, Spot, Way

TICK_MS = 500
Clock = Callable[[], float]


class Session(QObject):
    """What QML shows and asks for. Every property tells of its change; lives in the interface thread."""

    moved = Signal()
    spoke = Signal()
    changed = Signal()
    moodChanged = Signal()
    opened = Signal(str, str)
    """A page, and of what: somebody opened it."""
    began = Signal(str)
    """A visitor came in by this language."""
    ended = Signal(str)
    """A stay ended: `idle`, or `home` when the visitor went back to what attracts."""

    def __init__(self, patience: Patience, languages: tuple[Language, ...] = LANGUAGES, clock: Clock = time.monotonic,
                 parent: QObject | None = None) -> None:  # fmt: skip
        """`clock` tells seconds that never jump; the first of `languages` is spoken at the beginning."""
        super().__init__(parent)
        self._clock, self._languages = clock, languages
        self._idle, self._way = Idle(patience), Way()
        self._language = languages[0]
        self._large = self._contrast = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    @property
    def mood(self) -> Mood:
        """What the kiosk is doing."""
        return self._idle.mood

    @property
    def spot(self) -> Spot:
        """Where the visitor is."""
        return self._way.here

    @property
    def tongue(self) -> Language:
        """The language that is spoken."""
        return self._language

    page = Property(str, lambda self: self._way.here.page, notify=moved)
    argument = Property(str, lambda self: self._way.here.argument, notify=moved)
    canGoBack = Property(bool, lambda self: self._way.can_go_back, notify=moved)
    language = Property(str, lambda self: self._language, notify=spoke)
    languages = Property(list, lambda self: list(self._languages), constant=True)
    large = Property(bool, lambda self: self._large, notify=changed)
    contrast = Property(bool, lambda self: self._contrast, notify=changed)
    attracting = Property(bool, lambda self: self._idle.mood is Mood.ATTRACT, notify=moodChanged)
    asking = Property(bool, lambda self: self._idle.mood is Mood.ASKING, notify=moodChanged)
    secondsLeft = Property(int, lambda self: self._idle.left(self._clock()), notify=moodChanged)
    secondsAsked = Property(float, lambda self: self._idle.patience.asking, constant=True)

    @Slot(str)
    def begin(self, language: str) -> None:
        """A visitor has come by the invitation in their language: the ways in."""
        self.speak(language)
        self._become(self._idle.begun(self._clock()))
        self.began.emit(self._language)
        self._go(Way(HOME))

    @Slot(str)
    @Slot(str, str)
    def open(self, page: str, argument: str = "") -> None:
        """One page further. From what attracts, straight to a work, it begins a stay too."""
        if self.mood is Mood.ATTRACT and page != ATTRACT.page:
            self.begin(self._language)
        self._go(self._way.on(Spot(page, argument)))

    @Slot(str, str)
    def turn(self, page: str, argument: str) -> None:
        """Another page in place of this one, as the next work is. From what attracts nothing leads there."""
        if self.mood is not Mood.ATTRACT:
            self._go(self._way.instead(Spot(page, argument)))

    @Slot()
    def back(self) -> None:
        """The page before. From what attracts there is none, as for a finger that lifts late."""
        if self.mood is not Mood.ATTRACT:
            self._go(self._way.back())

    @Slot()
    def start(self) -> None:
        """The ways in, during a stay."""
        if self.mood is not Mood.ATTRACT:
            self._go(Way(HOME))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Another language from now on; the page stays."""
        tongue = known(language)
        if tongue in self._languages and tongue != self._language:
            self._language = tongue
            self.spoke.emit()

    @Slot()
    def toggleLarge(self) -> None:
        """Large text, or not."""
        self._large = not self._large
        self.changed.emit()

    @Slot()
    def toggleContrast(self) -> None:
        """Strong contrast, or not."""
        self._contrast = not self._contrast
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Yes, still looking."""
        self._become(self._idle.touched(self._clock()))

    @Slot()
    def touch(self) -> None:
        """Somebody touches. A question stands until the touch is over: nothing below it is pressed; it waits."""
        now = self._clock()
        self._idle = self._idle.pressed(now) if self.mood is Mood.ASKING else self._idle.touched(now)

    @Slot()
    def lift(self) -> None:
        """A touch is over: the question is answered once what was touched has heard of it."""
        if self.mood is Mood.ASKING:
            QTimer.singleShot(0, self, self.stay)

    @Slot()
    def leave(self) -> None:
        """Back to what attracts, at once, with everything as it was in the beginning."""
        self._end("home")

    @Slot()
    def tick(self) -> None:
        """Looks at the clock."""
        before, now = self._idle.mood, self._idle.at(self._clock())
        if before is not Mood.ATTRACT and now.mood is Mood.ATTRACT:
            self._end("idle")
        elif now.mood is Mood.ASKING:
            self._idle = now
            self.moodChanged.emit()

    def _end(self, why: str) -> None:
        """The page goes first: what hears of the end, as a new edition does, finds nobody's page any more."""
        was, self._idle = self._idle.mood, self._idle.ended()
        self._go(Way())
        self._large = self._contrast = False
        self.changed.emit()
        self.speak(self._languages[0])
        if was is not Mood.ATTRACT:
            self.moodChanged.emit()
            self.ended.emit(why)

    def _become(self, idle: Idle) -> None:
        before, self._idle = self._idle, idle
        if before.mood is not idle.mood:
            self.moodChanged.emit()

    def _go(self, way: Way) -> None:
        if way.here != self._way.here or way.can_go_back != self._way.can_go_back:
            self._way = way
            self.moved.emit()
            self.opened.emit(way.here.page, way.here.argument)
