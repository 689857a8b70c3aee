"""Two works compared line by line, and their pairing: made, changed, taken apart."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.desk.viewing.verbs import PLACES, Paired
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.rules.dates import before

WIDTH: Final = 312
LINES: Final = ("taken", "author", "place", "process", "pixels", "print", "credit")
LEFT, RIGHT, UNKNOWN = "left", "right", "unknown"
SAME, OTHER = "same", "other"
DIFFERENT = "≠"


@dataclass(frozen=True)
class Two:
    """The two works that are compared, what is said of each by key, and the pair that they are."""

    left: Sight
    right: Sight
    left_facts: Mapping[str, str]
    right_facts: Mapping[str, str]
    pair: Paired | None
    place: int = 0
    count: int = 0

    @property
    def photographs(self) -> bool:
        """Whether both are photographs: only these are paired."""
        return self.left.card.kind == self.right.card.kind == Photograph.kind

    @property
    def first(self) -> str:
        """Which side was taken first: as recorded, else as the dates say, else the left one."""
        if self.pair is not None:
            return (LEFT if self.pair.first == self.left.uid else RIGHT) if self.pair.ordered else UNKNOWN
        return RIGHT if before(self.right_facts.get("date", ""), self.left_facts.get("date", "")) else LEFT


def elsewhere(two: Two) -> bool:
    """Whether the works show places that have nothing to do with each other, as far as both are recorded. Pure.

    The first place of a work is the nearest one; those after it are larger and shared by many.
    """
    left, right = (facts.get(PLACES, "").split() for facts in (two.left_facts, two.right_facts))
    return bool(left and right) and left[0] not in right and right[0] not in left


class Head(QWidget):
    """A work at the head of its column: its number, which opens its record, and what it is in the pair."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uid = ""
        self.number, self._word = Button("link"), label("small")
        self.number.setProperty("number", "yes")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._word)
        self.number.clicked.connect(self._ask)

    def show_sight(self, sight: Sight, word: str) -> None:
        """Show this work."""
        self._uid = sight.uid
        self.number.setText(sight.name)
        named(self.number, self.tr("Open the record of {name}").format(name=sight.name))
        self._word.setText(word)
        self._word.setVisible(bool(word))

    def _ask(self) -> None:
        self.asked.emit(self._uid)


class Comparison(QWidget):
    """`pair_asked` tells how the two shall be paired, `unpair_asked` that they shall not be a pair any more."""

    pair_asked = Signal(object)
    unpair_asked = Signal()
    next_asked = Signal()
    record_asked = Signal(str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self.setProperty("is", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._writable = writable
        self._language: Language = "en"
        self._two: Two | None = None
        self._recorded: tuple[str, str, Paired | None] = ("", "", None)
        self._heading, self._state, self._sign = label("heading"), label("small"), QLabel()
        self._title = label("work", wraps=True)
        self.lines = QGridLayout()
        self.heads = (Head(), Head())
        self._values: list[QWidget] = []
        self._first_words, self._viewpoint_words = label("small"), label("small")
        self.first, self.viewpoint = Segments((LEFT, RIGHT, UNKNOWN)), Segments((SAME, OTHER))
        self._none, self.doubt = label("quiet", wraps=True), label("mend", wraps=True)
        self.pair, self.unpair = Button("primary", "link-2"), Button("", "unlink-2")
        # The one action of the page is to pair; when that is done, to go on.
        self.next, self.first_pair = Button("primary", "arrow-right"), Button("", "arrow-right")
        self._place = label("small")
        self._pairing = QWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_two(self, two: Two | None, language: Language) -> None:
        """Compare these works; None: there is nothing to compare."""
        self._two, self._language = two, language
        self._retranslate()

    @property
    def wanted(self) -> Paired | None:
        """The pair as it stands on the panel."""
        two = self._two
        if two is None:
            return None
        first = next((key for key, button in self.first.buttons.items() if button.isChecked()), LEFT)
        ends = (two.right.uid, two.left.uid) if first == RIGHT else (two.left.uid, two.right.uid)
        return Paired(*ends, first != UNKNOWN, self.viewpoint.buttons[SAME].isChecked())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    # Laying out

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("is", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._heading, 1)
        head.addWidget(self._sign)
        head.addWidget(self._state)
        column.addLayout(head)
        column.addWidget(self._title)
        self.lines.setHorizontalSpacing(10)
        self.lines.setVerticalSpacing(6)
        for at, stretch in enumerate((0, 1, 1)):
            self.lines.setColumnStretch(at, stretch)
        for place, own in enumerate(self.heads, 1):
            self.lines.addWidget(own, 0, place)
        column.addLayout(self.lines)
        column.addSpacing(4)
        column.addWidget(self._none)
        self._lay_out_pairing()
        column.addWidget(self._pairing)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._buttons())

    def _lay_out_pairing(self) -> None:
        column = QVBoxLayout(self._pairing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for words, choice in ((self._first_words, self.first), (self._viewpoint_words, self.viewpoint)):
            row = QHBoxLayout()
            row.addWidget(choice)
            row.addStretch(1)
            column.addWidget(words)
            column.addLayout(row)
            column.addSpacing(8)

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.doubt)
        column.addWidget(self.pair)
        column.addWidget(self.unpair)
        row = QHBoxLayout()
        row.addWidget(self.first_pair, 1)
        row.addWidget(self.next, 1)
        row.addWidget(self._place)
        column.addLayout(row)
        return column

    def _connect(self) -> None:
        self.first.chosen.connect(self._choose)
        self.viewpoint.chosen.connect(self._choose)
        self.pair.clicked.connect(self._ask_pair)
        self.unpair.clicked.connect(self.unpair_asked)
        self.next.clicked.connect(self.next_asked)
        self.first_pair.clicked.connect(self.next_asked)
        for head in self.heads:
            head.asked.connect(self.record_asked)

    def _choose(self, key: str) -> None:
        if self._two and self._two.pair and self.wanted != self._two.pair:
            self.pair_asked.emit(self.wanted)

    def _ask_pair(self) -> None:
        self.pair_asked.emit(self.wanted)

    # Words

    def _retranslate(self) -> None:
        two = self._two
        self._heading.setText(self._name_of_two())
        self._say_state()
        self._title.setVisible(bool(two and two.pair))
        if two:
            self._title.setText(two.left.title(self._language))
            self._title.setProperty("italic", "yes" if two.left.italic else "")
            self._title.style().polish(self._title)
        self._say_lines()
        self._say_pairing()

    def _name_of_two(self) -> str:
        two = self._two
        if two is None:
            return self.tr("Nothing to compare yet")
        if two.pair is None:
            return self.tr("Two works")
        return self.tr("Before and after") if two.pair.ordered else self.tr("The same subject")

    def _say_state(self) -> None:
        tokens, two = scheme(), self._two
        paired = bool(two and two.pair)
        self._sign.setPixmap(
            picture("circle-check" if paired else "circle-dashed", tokens.sage if paired else tokens.quiet)
        )
        self._state.setText(self.tr("paired") if paired else self.tr("not paired"))
        for widget in (self._sign, self._state):
            widget.setVisible(bool(two and two.photographs))

    def _say_lines(self) -> None:
        while self._values:
            old = self._values.pop()
            old.hide()
            old.deleteLater()
        for head in self.heads:
            head.setVisible(self._two is not None)
        if self._two is None:
            return
        self._say_heads(self._two)
        names = self._names()
        for at, key in enumerate(LINES):
            left, right = self._two.left_facts.get(key, ""), self._two.right_facts.get(key, "")
            named_line = label("small", names[key]), _value(left, different=False), _value(right, left != right)
            self._add_line(2 * at + 1, named_line)

    def _add_line(self, row: int, widgets: tuple[QLabel, ...]) -> None:
        line = rule()
        self.lines.addWidget(line, row, 0, 1, 3)
        for column, widget in enumerate(widgets):
            self.lines.addWidget(widget, row + 1, column, Qt.AlignmentFlag.AlignTop)
        self._values += [line, *widgets]

    def _say_heads(self, two: Two) -> None:
        words = {LEFT: (self.tr("before"), self.tr("after")), RIGHT: (self.tr("after"), self.tr("before"))}
        said = words.get(two.first, ("", "")) if two.pair else ("", "")
        for head, sight, word in zip(self.heads, (two.left, two.right), said, strict=True):
            head.show_sight(sight, word)

    def _names(self) -> dict[str, str]:
        return {
            "taken": self.tr("Taken"),
            "author": self.tr("Author"),
            "place": self.tr("Place"),
            "process": self.tr("Process"),
            "pixels": self.tr("Pixels"),
            "print": self.tr("Print"),
            "credit": self.tr("Credit"),
        }

    def _say_pairing(self) -> None:
        two = self._two
        possible = bool(two and two.photographs)
        self._pairing.setVisible(possible)
        self._none.setVisible(not possible)
        self.doubt.setVisible(bool(two and two.photographs and not two.pair and elsewhere(two)))
        self.doubt.setText(self.tr("These show different places. Pair them only if it is one place all the same."))
        self._none.setText(
            self.tr("Only photographs are paired.") if two else self.tr("Lay a second picture beside the first.")
        )
        self._first_words.setText(self.tr("Which was taken first"))
        self._viewpoint_words.setText(self.tr("Viewpoint"))
        self._say_choices(two)
        paired = bool(two and two.pair)
        focused = self.pair.hasFocus() or self.unpair.hasFocus()
        for button, shown in ((self.pair, possible and not paired), (self.unpair, possible and paired)):
            button.setVisible(shown)
            button.setEnabled(self._writable)
        if focused and possible:
            # The button that was pressed hides: the focus stays beside it.
            (self.unpair if paired else self.pair).setFocus()
        self._say_buttons(two)

    def _say_choices(self, two: Two | None) -> None:
        if two is None:
            return
        self._show_recorded(two)
        words = {
            LEFT: two.left.number or self.tr("Left"),
            RIGHT: two.right.number or self.tr("Right"),
            UNKNOWN: self.tr("Not known"),
            SAME: self.tr("Same"),
            OTHER: self.tr("Another"),
        }
        for key, button in (*self.first.buttons.items(), *self.viewpoint.buttons.items()):
            button.setText(words[key])
            button.setEnabled(self._writable)
        for key, button in self.first.buttons.items():
            named(button, f"{self.tr('Which was taken first')}: {words[key]}")
        for key, button in self.viewpoint.buttons.items():
            named(button, f"{self.tr('Viewpoint')}: {words[key]}")

    def _show_recorded(self, two: Two) -> None:
        """Show how they are paired; what a person chose for two that are not paired yet stays."""
        recorded = (two.left.uid, two.right.uid, two.pair)
        if recorded != self._recorded:
            self._recorded = recorded
            self.first.show_chosen(two.first)
            self.viewpoint.show_chosen(SAME if two.pair and two.pair.same_viewpoint else OTHER)

    def _say_buttons(self, two: Two | None) -> None:
        self.pair.setText(self.tr("Pair these"))
        named(self.pair, self.tr("Pair these"))
        self.unpair.setText(self.tr("Undo pairing"))
        named(self.unpair, self.tr("Undo pairing"))
        count, place = (two.count, two.place) if two else (0, 0)
        self.next.setVisible(bool(place) and count > 1)
        self.first_pair.setVisible(not place and count > 0)
        for button, words in ((self.next, self.tr("Next pair")), (self.first_pair, self.tr("First pair"))):
            button.setText(words)
            named(button, words)
        self._place.setText(self.tr("{at} of {count}").format(at=place, count=count) if place else "")
        self._place.setVisible(place > 0)


def _value(text: str, different: bool) -> QLabel:
    said = text or "–"
    words = label("differs", f"{DIFFERENT} {said}", wraps=True) if different else label("", said, wraps=True)
    words.setToolTip(said)
    # A long word may be cut, it must not widen the panel.
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def turned_round(two: Two) -> Two:
    """The same works with their sides swapped."""
    return replace(two, left=two.right, right=two.left, left_facts=two.right_facts, right_facts=two.left_facts)
