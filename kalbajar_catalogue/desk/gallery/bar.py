"""The filters above the wall: chips with counts that combine, and lists of places, authors, stars and what to mend."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.checks import name_of
from kalbajar_catalogue.desk.gallery.chips import Chip, MenuChip
from kalbajar_catalogue.desk.gallery.filters import (
    EVERYTHING,
    PERIODS,
    SUBJECTS,
    Counts,
    Filters,
    is_chosen,
    toggled,
)
from kalbajar_catalogue.desk.gallery.flow import Flow
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items.health import CHECKS
from kalbajar_catalogue.media.service import MOST_STARS

SIMPLE: Final = (*(("period", code) for code in PERIODS), *(("subject", code) for code in SUBJECTS))
LISTS: Final = ("place", "maker", "stars")
_NO_COUNTS: Final = Counts(0, 0, {})


class FilterBar(QWidget):
    """Shows the choices and tells the filters that a person sets with them."""

    changed = Signal(object)
    health_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filters, self._counts = EVERYTHING, _NO_COUNTS
        self._names: Mapping[str, str] = {}
        self.all = Chip()
        self.simple = {choice: Chip() for choice in SIMPLE}
        self.lists = {group: MenuChip() for group in LISTS}
        self.pick = Chip("flag")
        self.mend = MenuChip("triangle-alert", warns=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_counts(self, filters: Filters, counts: Counts, offered: Counts, names: Mapping[str, str]) -> None:
        """Show these filters as chosen, and how many works each choice shows; `names` are those of uids.

        `offered` counts the whole wall: what no work on it bears is not offered, and nothing where nothing hangs.
        """
        self._filters, self._counts, self._names = filters, counts, names
        self.setVisible(bool(offered.all))
        groups = {group for group, _ in offered.choices}
        for choice, chip in self.simple.items():
            chip.setVisible(bool(offered.of(*choice)))
        for group in ("place", "maker"):
            self.lists[group].setVisible(group in groups)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        flow = Flow(self, gap=6)
        flow.setContentsMargins(20, 0, 20, 10)
        for chip in (self.all, *self.simple.values(), *self.lists.values(), self.pick):
            flow.add(chip)
        flow.add(self.mend, at_end=True)

    def _connect(self) -> None:
        self.all.clicked.connect(self._clear)
        self.pick.clicked.connect(self._take_picked)
        for (group, choice), chip in self.simple.items():
            chip.setProperty("choice", [group, choice])
            chip.clicked.connect(self._take_chip)
        for group, chip in (*self.lists.items(), ("mend", self.mend)):
            chip.choices.setProperty("group", group)
            chip.choices.aboutToShow.connect(self._fill)
            chip.choices.triggered.connect(self._take_action)

    # What a person does

    def _clear(self) -> None:
        self._set(EVERYTHING)

    def _take_picked(self) -> None:
        self._set(toggled(self._filters, "picked", "yes"))

    def _take_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._set(toggled(self._filters, *chip.property("choice")))

    def _take_action(self, action: QAction) -> None:
        if chosen := action.data():
            self._set(toggled(self._filters, *chosen))

    def _set(self, filters: Filters) -> None:
        self.changed.emit(filters)
        # A press has turned the chip by itself; what it shows is what is set.
        self._retranslate()

    # The menus

    def _fill(self) -> None:
        menu = self.sender()
        group = str(menu.property("group"))
        chip = self.mend if group == "mend" else self.lists[group]
        chip.choices.clear()
        for choice, words in self._offered(group):
            self._offer(chip, group, choice, words)
        if group == "mend":
            chip.choices.addSeparator()
            chip.choices.addAction(self.tr("Gallery health…"), self.health_asked.emit)

    def _offer(self, chip: MenuChip, group: str, choice: str, words: str) -> None:
        count = self._counts.of(group, choice)
        action = chip.choices.addAction(f"{words}\t{count}")
        action.setCheckable(True)
        action.setChecked(is_chosen(self._filters, group, choice))
        action.setEnabled(bool(count) or action.isChecked())
        action.setData([group, choice])

    def _offered(self, group: str) -> list[tuple[str, str]]:
        if group == "stars":
            return [(str(stars), self._stars(stars)) for stars in range(MOST_STARS, 0, -1)]
        if group == "mend":
            found = [
                check for check in CHECKS if self._counts.of(group, check) or is_chosen(self._filters, group, check)
            ]
            return [("any", self.tr("All that is to mend")), *((check, name_of(check)) for check in found)]
        own = {choice for known, choice in self._counts.choices if known == group}
        own |= {choice for choice in self._names if is_chosen(self._filters, group, choice)}
        named = [(uid, self._names.get(uid, "") or self.tr("Without a name")) for uid in own]
        return sorted(named, key=lambda one: sort_key(one[1]))

    # Words

    def _retranslate(self) -> None:
        filters, counts = self._filters, self._counts
        self.all.setChecked(not filters)
        self.all.show_words(self.tr("All"), str(counts.all), self.tr("All works (Esc)"))
        for (group, choice), chip in self.simple.items():
            chip.setChecked(is_chosen(filters, group, choice))
            chip.show_words(self._theme(choice), str(counts.of(group, choice)))
        self.pick.setChecked(filters.picked)
        self.pick.show_words(self.tr("Picked"), str(counts.of("picked", "yes")))
        self._say_list("place", self.tr("Place"))
        self._say_list("maker", self.tr("Author"))
        self.lists["stars"].setChecked(bool(filters.stars))
        self.lists["stars"].show_words(self._stars(filters.stars) if filters.stars else self.tr("Rating"), "")
        self.mend.setChecked(bool(filters.mend))
        self.mend.show_words(self.tr("To mend"), str(counts.of("mend", "any")))

    def _say_list(self, group: str, words: str) -> None:
        """The name of the only choice, or how many there are."""
        chosen = [uid for uid in self._names if is_chosen(self._filters, group, uid)]
        self.lists[group].setChecked(bool(chosen))
        only = self._names[chosen[0]] if len(chosen) == 1 else ""
        shown = only if 0 < len(only) <= 24 else words
        self.lists[group].show_words(shown, str(len(chosen)) if len(chosen) > 1 else "", words)

    def _theme(self, code: str) -> str:
        words = {
            "before": self.tr("Before"),
            "after": self.tr("After"),
            "landscape": self.tr("Landscape"),
            "monument": self.tr("Monument"),
            "restoration": self.tr("Restoration"),
        }
        return words[code]

    def _stars(self, stars: int) -> str:
        return "★" * stars if stars == MOST_STARS else self.tr("{stars} and up").format(stars="★" * stars)
