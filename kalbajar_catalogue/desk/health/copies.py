"""Works with nearly the same picture, group by group and side by side, and what a person decides about them."""

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.health.verbs import Entry
from kalbajar_catalogue.desk.health.words import all_well
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.overlay import Overlay
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.i18n.languages import Language

MEMBER, PICTURE = 224, QSize(224, 168)
COMPARED = 4


class Member(QWidget):
    """One work of a group: its picture, what is known of the file, and the way to the trash."""

    trash_asked = Signal(str)
    open_asked = Signal(str)

    def __init__(self, pictures: Pictures, entry: Entry, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.open, self.trash = Button("link"), Button("link", "trash-2")
        self._thumb, self._number = Thumb(pictures, PICTURE), label("figure", entry.number)
        self._title, self._name, self._size = Elided("work-title"), Elided("small"), Elided("small")
        self.setFixedWidth(MEMBER)
        self._lay_out()
        self._fill(entry, language)
        self.open.clicked.connect(self._open)
        self.trash.clicked.connect(self._trash)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._number)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._thumb)
        column.addLayout(head)
        for widget in (self._size, self._name):
            column.addWidget(widget)
        for way in (self.open, self.trash):
            column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self, entry: Entry, language: Language) -> None:
        item, main = entry.health.item, entry.health.main
        title = marked(item.title, language)
        self._title.setText(title)
        self._title.setProperty("italic", "no" if item.title_is_descriptive else "yes")
        if main:
            file = main.file
            self._thumb.show_picture(file.sha256, file.file_path, f"{entry.number}, {title}")
            self._size.setText(" · ".join(part for part in (pixels(entry), megabytes(file.bytes)) if part))
            self._name.setText(" · ".join(part for part in (file.captured[:10], file.name) if part))
        self.open.setText(self.tr("Open"))
        self.trash.setText(self.tr("Put this one in the trash"))
        named(self.open, self.tr("Open {work}").format(work=f"{entry.number}, {title}"))
        named(self.trash, self.tr("Put {work} in the trash").format(work=f"{entry.number}, {title}"))

    def _open(self) -> None:
        self.open_asked.emit(self.entry.uid)

    def _trash(self) -> None:
        self.trash_asked.emit(self.entry.uid)


class Group(QFrame):
    """Works that match each other, and the choices about all of them."""

    trash_asked = Signal(str)
    open_asked = Signal(str)
    compare_asked = Signal(list)
    apart_asked = Signal(list)

    def __init__(
        self, pictures: Pictures, entries: Sequence[Entry], language: Language, writable: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("is", "card")
        self.uids = [entry.uid for entry in entries]
        self.members = [Member(pictures, entry, language) for entry in entries]
        self.compare, self.lay, self.apart = Button("", "columns-2"), Button("toggle"), Button("", "check")
        self.overlay = Overlay(pictures)
        self._lay_out(writable)
        self._fill_overlay(entries)
        self.compare.clicked.connect(self._compare)
        self.apart.clicked.connect(self._tell_apart)
        self.lay.toggled.connect(self.overlay.setVisible)
        for member in self.members:
            member.trash.setEnabled(writable)
            member.trash_asked.connect(self.trash_asked)
            member.open_asked.connect(self.open_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word."""
        self.compare.setText(self.tr("Compare"))
        self.lay.setText(self.tr("Lay on one another"))
        self.apart.setText(
            self.tr("Keep both: not the same") if len(self.uids) == 2 else self.tr("Keep all: not the same")
        )
        named(self.compare, self.tr("Compare on the light table"))
        named(self.lay, self.lay.text())
        named(self.apart, self.apart.text())
        self.apart.setToolTip(self.tr("They are recorded as different works of the same subject"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self, writable: bool) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(16)
        for member in self.members:
            pictures.addWidget(member, 0, Qt.AlignmentFlag.AlignTop)
        pictures.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for way in (self.compare, self.lay, self.apart):
            ways.addWidget(way)
        ways.addStretch(1)
        self.lay.setCheckable(True)
        self.apart.setEnabled(writable)
        self.overlay.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(12)
        column.addLayout(pictures)
        column.addWidget(self.overlay)
        column.addLayout(ways)

    def _fill_overlay(self, entries: Sequence[Entry]) -> None:
        files = [(entry.number, entry.health.main.file) for entry in entries if entry.health.main][:2]
        if len(files) == 2:
            one, other = (Wanted(file.sha256, file.file_path, 0) for _, file in files)
            self.overlay.show_pair(one, other, (files[0][0], files[1][0]))

    def _compare(self) -> None:
        self.compare_asked.emit(self.uids[:COMPARED])

    def _tell_apart(self) -> None:
        self.apart_asked.emit(self.uids)


class Copies(QScrollArea):
    """All groups, and the button that looks for them."""

    search_asked = Signal()
    trash_asked = Signal(str)
    open_asked = Signal(str)
    compare_asked = Signal(list)
    apart_asked = Signal(list)

    def __init__(self, pictures: Pictures, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._writable = pictures, writable
        self._count, self._searching = -1, False
        self.search, self._words = Button("primary", "search"), label("quiet", wraps=True)
        self.groups: dict[tuple[str, ...], Group] = {}
        self._shown: dict[tuple[str, ...], tuple[Entry, ...]] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.search)
        head.addWidget(self._words, 1)
        self._column.addLayout(head)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.search.clicked.connect(self.search_asked)
        self.retranslate()

    def show_groups(self, groups: Sequence[tuple[Entry, ...]] | None, language: Language) -> None:
        """Show these groups; None as long as nobody looked for them. A group that stays as it was is left alone."""
        self._count = -1 if groups is None else len(groups)
        wanted = {tuple(entry.uid for entry in group): group for group in groups or ()}
        for uids in [uids for uids in self.groups if self._shown[uids] != wanted.get(uids)]:
            self._drop(uids)
        for place, (uids, group) in enumerate(wanted.items()):
            if uids not in self.groups:
                self._add(place, uids, group, language)
        self.retranslate()

    def show_searching(self, searching: bool) -> None:
        """Say that the pictures are being compared."""
        self._searching = searching
        self.retranslate()

    def forget(self) -> None:
        """Make every group anew when it is shown next."""
        for uids in list(self.groups):
            self._drop(uids)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say every word."""
        found = self._count >= 0
        self.search.setText(self.tr("Look again") if found else self.tr("Look for near duplicates"))
        named(self.search, self.search.text())
        self.search.setEnabled(not self._searching)
        self._words.setProperty("is", "well" if self._count == 0 and not self._searching else "quiet")
        self._words.style().polish(self._words)
        if self._searching:
            self._words.setText(self.tr("Comparing the pictures; you may go on working meanwhile."))
        elif found:
            groups = self.tr("%n group(s) of nearly the same picture", "", self._count)
            self._words.setText(groups if self._count else all_well("duplicates"))
        else:
            self._words.setText(
                self.tr(
                    "Copies are found also when they were made smaller, grey, mirrored, turned or a little cropped. "
                    "Nothing is thrown away by itself."
                )
            )

    def _add(self, place: int, uids: tuple[str, ...], entries: tuple[Entry, ...], language: Language) -> None:
        group = self.groups[uids] = Group(self._pictures, entries, language, self._writable)
        self._shown[uids] = entries
        group.trash_asked.connect(self.trash_asked)
        group.open_asked.connect(self.open_asked)
        group.compare_asked.connect(self.compare_asked)
        group.apart_asked.connect(self.apart_asked)
        self._column.insertWidget(place + 1, group)

    def _drop(self, uids: tuple[str, ...]) -> None:
        group = self.groups.pop(uids)
        del self._shown[uids]
        self._column.removeWidget(group)
        group.hide()
        group.deleteLater()


def pixels(entry: Entry) -> str:
    """The size of the main picture in px."""
    main = entry.health.main
    return f"{main.file.width} × {main.file.height} px" if main and main.file.width else ""


def megabytes(size: int) -> str:
    """A size of a file, '' when it is not known."""
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size / 1000:.0f} kB" if size else ""


def others_of(groups: Sequence[tuple[Entry, ...]]) -> dict[str, tuple[str, ...]]:
    """The refs of the works with nearly the same picture, by uid."""
    found: dict[str, tuple[str, ...]] = {}
    for group in groups:
        for one, other in combinations(group, 2):
            found[one.uid] = (*found.get(one.uid, ()), other.health.item.ref)
            found[other.uid] = (*found.get(other.uid, ()), one.health.item.ref)
    return found
