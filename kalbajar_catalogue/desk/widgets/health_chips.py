"""Gallery health of one work in little room: a chip for every check, and under them what is to be mended first."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import RADIUS, RECOLOURED, SMALL, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items import colour_profiles, health_words
from kalbajar_catalogue.items.health import FAILS, GOOD, LOUD, OPEN, Finding, WorkHealth

HEIGHT, MARK, GAP, INSIDE, MARGIN = 24, 12, 6, 8, 11
FITS, RESTORES, OPENS = "fit", "restore", "open"
WAYS: Final[Mapping[str, tuple[str, ...]]] = {"resolution": (FITS, OPENS), "original": (RESTORES,)}
"""The ways out that are offered for a failing check; all others open the page of health."""

PROFILES: Final = {colour_profiles.SRGB: "sRGB", colour_profiles.P3: "Display P3", colour_profiles.ADOBE: "Adobe RGB"}
"""Profiles that have the same name in every language."""


class Chip(QAbstractButton):
    """One check; pressed, it shows its sentence."""

    def __init__(self, finding: Finding, words: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(self.sizeHint())
        named(self, f"{words}: {said}")

    def sizeHint(self) -> QSize:
        """Room for the mark and the words."""
        self.setFont(sans(SMALL))
        return QSize(INSIDE + MARK + 5 + self.fontMetrics().horizontalAdvance(self.text()) + INSIDE, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame, a mark, the words."""
        tokens, painter, level = scheme(), QPainter(self), self.finding.level
        colour = {GOOD: tokens.sage, LOUD: tokens.madder}.get(level, tokens.weld if level in FAILS else tokens.quiet)
        symbol = {GOOD: "check", OPEN: "circle-dashed"}.get(level, "triangle-alert" if level in FAILS else "circle-dot")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = colour if level in FAILS else tokens.line
        painter.setPen(QPen(QColor(tokens.indigo), 2) if self.hasFocus() else QPen(QColor(frame), 1))
        painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS - 2, RADIUS - 2)
        painter.drawPixmap(INSIDE, (HEIGHT - MARK) // 2, picture(symbol, colour, MARK))
        painter.setFont(sans(SMALL))
        painter.setPen(QColor(colour))
        words = self.rect().adjusted(INSIDE + MARK + 5, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()


class Flow(QLayout):
    """Lays widgets in lines, as many in each as there is room for."""

    def __init__(self, gap: int = GAP) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """The one at a place."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The fewer fit side by side, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._laid(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, room: QRect) -> None:
        """Place everything."""
        super().setGeometry(room)
        self._laid(room, place=True)

    def sizeHint(self) -> QSize:
        """At least the widest."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest one, one line high."""
        sizes = [item.sizeHint() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _laid(self, room: QRect, place: bool) -> int:
        spot, line = room.topLeft(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if spot.x() > room.left() and spot.x() + size.width() > room.right() + 1:
                spot, line = QPoint(room.left(), spot.y() + line + self._gap), 0
            if place:
                item.setGeometry(QRect(spot, size))
            spot, line = QPoint(spot.x() + size.width() + self._gap, spot.y()), max(line, size.height())
        return spot.y() + line - room.top()


class HealthChips(QWidget):
    """Shows the health of one work; `fix_asked` tells the check and the way out that was pressed, as `check:way`.

    Ways are `fit` (take the print size that holds the resolution), `restore` (from a file) and `open` (go there).
    """

    fix_asked = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._health: WorkHealth | None = None
        self._check = ""
        self._title, self._figure, self._mark = label("heading"), label("mend"), QLabel()
        self._said, self._notice = label(wraps=True), QFrame()
        self._chips, self._offered, self._hosts = Flow(), Flow(), (QWidget(), QWidget())
        self.ways = {way: Button("link") for way in (FITS, RESTORES, OPENS)}
        self._notice.setProperty("is", "notice")
        self._lay_out()
        for way in self.ways.values():
            way.clicked.connect(self._ask)
        self._retranslate()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips, in the order of the checks."""
        widgets = (item.widget() for place in range(self._chips.count()) if (item := self._chips.itemAt(place)))
        return tuple(widget for widget in widgets if isinstance(widget, Chip))

    def show_health(self, health: WorkHealth | None) -> None:
        """Show the health of a work; nothing when it is None."""
        same = bool(health and self._health and health.uid == self._health.uid)
        self._health = health
        if not same or not (health and self._check and health.of(self._check).fails):
            self._check = next((finding.check for finding in health.failing), "") if health else ""
        self.setVisible(health is not None)
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fixes the heights: not every layout around this asks what a narrow widget needs."""
        inside = self.width() - 2 * MARGIN
        self._hosts[0].setFixedHeight(self._chips.heightForWidth(self.width()))
        self._hosts[1].setFixedHeight(self._offered.heightForWidth(inside))
        self._said.setFixedHeight(max(0, self._said.heightForWidth(inside - 14 - 8)))

    def _lay_out(self) -> None:
        head, words = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._figure)
        words.setSpacing(8)
        words.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._said, 1)
        for way in self.ways.values():
            self._offered.addWidget(way)
        for host, flow in zip(self._hosts, (self._chips, self._offered), strict=True):
            host.setLayout(flow)
        notice = QVBoxLayout(self._notice)
        notice.setContentsMargins(MARGIN, 8, MARGIN, 8)
        notice.setSpacing(4)
        notice.addLayout(words)
        notice.addWidget(self._hosts[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._hosts[0])
        column.addWidget(self._notice)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Gallery health"))
        self.setAccessibleName(self._title.text())
        failing = len(self._health.failing) if self._health else 0
        self._figure.setProperty("is", "mend" if failing else "done")
        self._figure.style().polish(self._figure)
        self._figure.setText(self.tr("%n to mend", "", failing) if failing else self.tr("all well"))
        for chip in self.chips:
            self._chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for finding in self._health.findings if self._health else ():
            self._add(finding)
        self._explain()

    def _add(self, finding: Finding) -> None:
        chip = Chip(finding, self._short(finding), health_words.said(finding, self._language), self)
        chip.clicked.connect(self._choose)
        self._chips.addWidget(chip)
        chip.show()

    def _choose(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._check = chip.finding.check
            self._explain()

    def _explain(self) -> None:
        finding = self._health.of(self._check) if self._health and self._check else None
        self._notice.setVisible(finding is not None)
        self._fit()
        if finding is None:
            return
        tokens = scheme()
        fails = finding.level in FAILS
        colour = tokens.madder if finding.level == LOUD else tokens.weld if fails else tokens.sage
        self._mark.setPixmap(picture("triangle-alert" if fails else "check", colour, 14))
        self._said.setText(health_words.said(finding, self._language))
        offered = WAYS.get(finding.check, (OPENS,)) if fails else ()
        fit = health_words.size_said(finding, "fit", self._language)
        said = {
            FITS: self.tr("Use {size}").format(size=fit),
            RESTORES: self.tr("Restore from a file…"),
            OPENS: self.tr("Show in gallery health"),
        }
        for key, way in self.ways.items():
            way.setText(said[key])
            named(way, said[key])
            way.setVisible(key in offered and (key != FITS or bool(fit)))
        self._fit()

    def _ask(self) -> None:
        way = next(key for key, button in self.ways.items() if button is self.sender())
        self.fix_asked.emit(f"{self._check}:{way}")

    def _short(self, finding: Finding) -> str:
        """The few words of a chip: the name of the check, with what is missing or measured."""
        words = {
            "picture": self.tr("Picture"),
            "original": self.tr("Original kept") if not finding.fails else self.tr("Original"),
            "colour": self.tr("Colours"),
            "turned": self.tr("Upright"),
            "duplicates": self.tr("No duplicates") if finding.level == GOOD else self.tr("Duplicates"),
            "credit": self.tr("Credit"),
            "rights": self.tr("Rights"),
            "alt_text": self.tr("For the blind"),
            "title": self.tr("Title"),
            "maker": self.tr("Maker"),
            "place": self.tr("Place"),
            "caption": self.tr("Caption"),
            "facts": self.tr("Facts"),
            "resolution": self.tr("Print size"),
        }
        if finding.check == "resolution" and "dpi" in finding.values:
            return self.tr("{dpi} dpi").format(dpi=finding.values["dpi"])
        if finding.check == "colour" and finding.level == GOOD:
            return PROFILES.get(colour_profiles.kind_of(str(finding.values["profile"])), words["colour"])
        return " ".join([words[finding.check], *(finding.languages if len(finding.languages) < 3 else ())])
