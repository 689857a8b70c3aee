"""The panel of facets and saved filters beside a list of works, and what a person does in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.facets import HEAD, MORE, SAVED, VALUE, FacetLine, FacetPanel
from kalbajar_catalogue.desk.widgets.naming import NameDialog
from kalbajar_catalogue.desk.works import listing as verbs
from kalbajar_catalogue.desk.works.facet_lines import SAVED_HEAD, chips_of, lines_of, saved_lines
from kalbajar_catalogue.desk.works.finder import Chip
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.search.asking import Asked
from kalbajar_catalogue.search.saved import Saved
from kalbajar_catalogue.storage.journal import Action

if TYPE_CHECKING:
    from kalbajar_catalogue.search.listing import Facet


class Narrowing(QObject):
    """`asked` tells what a person asks for in the panel, `wanted` that its counts have to be read again.

    `columns_asked` tells the columns that a saved filter was saved with.
    """

    asked = Signal(object)
    columns_asked = Signal(tuple)
    wanted = Signal()

    def __init__(self, page: str, records: Records, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._records = page, records
        self.panel = FacetPanel()
        self._facets: Sequence[Facet] = ()
        self._saved: Sequence[verbs.Kept] = ()
        self.columns: tuple[str, ...] = ()
        self._asked, self._language = Asked(), "en"
        self._shown = self._renamed = ""
        self.folded: set[str] = set()
        self._whole: set[str] = set()
        self.panel.list.pressed_line.connect(self._press)
        self.panel.list.menu_asked.connect(self._offer)
        self.panel.find_changed.connect(self.wanted)

    @property
    def find(self) -> str:
        """What is looked for among the values."""
        return self.panel.line.text().strip()

    def show(self, facets: Sequence["Facet"], asked: Asked, language: Language) -> None:
        """Show these counts."""
        self._facets = facets
        self.show_asked(asked, language)

    def show_kept(self, saved: Sequence[verbs.Kept]) -> None:
        """Show these saved filters."""
        self._saved = saved
        self.show_asked(self._asked, self._code)

    def show_columns(self, columns: Sequence[str]) -> None:
        """These are the columns of the table: a filter that is saved keeps them."""
        self.columns = tuple(columns)
        self._render()

    def show_asked(self, asked: Asked, language: Language) -> None:
        """Tick what is asked for, with the counts that are there."""
        self._asked, self._language = asked, language
        same = next((one.uid for one, _ in self._saved if one.asked == asked), "")
        self._shown = same or (self._shown if asked.narrow else "")
        self._render()

    def chips(self, asked: Asked, language: Language) -> list[Chip]:
        """What is asked for, in words."""
        return chips_of(self._facets, asked, language)

    def retranslate(self) -> None:
        """Say every word in the language that is spoken now."""
        self.panel.say(self.tr("Find a value"), self.tr("Facets"))
        self._render()

    def save(self) -> None:
        """Ask for a name and save what is asked for."""
        self._ask_name(self.tr("Save filter…"), "").given.connect(self._save_as)

    def _save_as(self, name: str) -> None:
        action = Action("filter.saved", {"name": name})
        self._records.write(action, verbs.save(self._page, name, self._asked, self.columns), self._saved_now)

    def _saved_now(self, uid: str) -> None:
        self._shown = uid

    def _render(self) -> None:
        changed = any(one.uid == self._shown and self._is_changed(one) for one, _ in self._saved)
        lines = lines_of(self._facets, self._asked, self._code, self.folded, self._whole, bool(self.find))
        kept = saved_lines(self._saved, self._shown, changed, SAVED_HEAD in self.folded, self._code)
        self.panel.list.show_lines([*lines, *kept])

    def _is_changed(self, one: Saved) -> bool:
        return one.asked != self._asked or bool(one.columns and self.columns and one.columns != self.columns)

    @property
    def _code(self) -> Language:
        return self._language  # type: ignore[return-value]  # told by `show` only

    def _press(self, line: FacetLine) -> None:
        if line.look == HEAD:
            self.folded ^= {line.name}
            self._render()
        elif line.look == VALUE:
            self.asked.emit(self._asked.toggled(line.name, line.value))
        elif line.look == SAVED:
            self._apply(line.value or "")
        elif line.look == MORE and line.name == SAVED_HEAD:
            self._save_again(line.value or "")
        else:
            self._whole ^= {line.name}
            self._render()

    def _apply(self, uid: str) -> None:
        found = next((one for one, _ in self._saved if one.uid == uid), None)
        if found:
            self._shown = uid
            if found.columns:
                self.columns_asked.emit(found.columns)
            self.asked.emit(found.asked)
            self._render()

    def _save_again(self, uid: str) -> None:
        name = next((one.name for one, _ in self._saved if one.uid == uid), "")
        verb = verbs.save_again(uid, self._asked, self.columns)
        self._records.write(Action("filter.saved", {"name": name}), verb, self._saved_now)

    def _offer(self, line: FacetLine, spot: QPoint) -> None:
        if line.look == SAVED and self._records.writable:
            menu = self.menu(line)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(spot)

    def menu(self, line: FacetLine) -> QMenu:
        """What can be done with a saved filter."""
        menu = QMenu(self.panel)
        uids = [one.uid for one, _ in self._saved]
        place = uids.index(line.value or "")
        entries = (
            (self.tr("Rename…"), self._rename, True),
            (self.tr("Save again as it is now"), self._again, self._asked.narrow),
            (self.tr("Further up"), self._up, place > 0),
            (self.tr("Further down"), self._down, place < len(uids) - 1),
            (self.tr("To the trash"), self._remove, True),
        )
        for text, slot, possible in entries:
            action = menu.addAction(text, slot)
            action.setData(line.value)
            action.setEnabled(possible)
        return menu

    def _rename(self) -> None:
        self._renamed, old = self._sent()
        self._ask_name(self.tr("Rename…"), old).given.connect(self._rename_to)

    def _rename_to(self, name: str) -> None:
        old = next((one.name for one, _ in self._saved if one.uid == self._renamed), name)
        if name != old:
            self._records.write(Action("filter.renamed", {"name": name}), verbs.rename(self._renamed, name))

    def _again(self) -> None:
        self._save_again(self._sent()[0])

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        uid, name = self._sent()
        uids = [one.uid for one, _ in self._saved]
        place = uids.index(uid)
        uids.insert(place + step, uids.pop(place))
        self._records.write(Action("filter.moved", {"name": name}), verbs.put_in_order(uids))

    def _remove(self) -> None:
        uid, name = self._sent()
        self._records.write(Action("filter.removed", {"name": name}), verbs.remove(uid))

    def _sent(self) -> tuple[str, str]:
        """The uid and the name of the saved filter whose menu was used."""
        uid = str(self.sender().property("data") or getattr(self.sender(), "data", str)())
        return uid, next((one.name for one, _ in self._saved if one.uid == uid), "")

    def _ask_name(self, title: str, old: str) -> NameDialog:
        dialog = NameDialog(title, self.tr("Name of the filter"), old, self.panel.window())
        dialog.open()
        return dialog
