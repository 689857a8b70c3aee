"""The tab of the parts of a work: the tree, and below it the fields of the part that is chosen."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.keeping import Keeping, Target
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.forms.wide import WideForm
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.work import reading, verbs
from kalbajar_catalogue.desk.work.marks import scrolling
from kalbajar_catalogue.desk.work.reading import Sheet
from kalbajar_catalogue.desk.work.tree import PartsTree
from kalbajar_catalogue.desk.work.words import part_name
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language, Multilingual
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.items import parts
from kalbajar_catalogue.items.records import Part
from kalbajar_catalogue.storage.fields import fields_of

SHOWN = ("type", "material", "item", "note")
FIELDS = tuple(sorted((one for one in fields_of(Part) if one.name in SHOWN), key=lambda one: SHOWN.index(one.name)))


class PartsTab(QWidget):
    """`part_chosen` tells the uid of a part, to be shown on the picture; `record_asked` the work that a part is."""

    part_chosen = Signal(str)
    record_asked = Signal(str)
    counted = Signal(int)

    def __init__(self, site: Site, words: Words, language: Language) -> None:
        super().__init__()
        self._site, self._language = site, language
        self._sheet: Sheet | None = None
        self._to_choose = ""
        self.tree = PartsTree()
        self.add, self.add_inside, self.open_work = Button("", "plus"), Button("plain", "plus"), Button("link")
        self._advice, self._notice, self._form_title = (
            label("small", wraps=True),
            label("mend", wraps=True),
            label("heading"),
        )
        self.form = WideForm(FIELDS, words, language, site.records.writable, headings=False)
        self.keeping = Keeping(site.records, site.drafts, language, self)
        self.keeping.take(self.form)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_sheet(self, sheet: Sheet, language: Language) -> None:
        """Show the parts of this work."""
        if self._sheet is None or self._sheet.uid != sheet.uid:
            self._say("")
        self._sheet, self._language = sheet, language
        marked = frozenset(region.part for view in sheet.views for region in view.regions if region.part)
        self.tree.show_branches(sheet.uid, sheet.branches, marked, language)
        if self._to_choose and self.tree.branch(self._to_choose):
            chosen, self._to_choose = self._to_choose, ""
            self.tree.choose(chosen)
            if self.isVisible():
                self.tree.setFocus()
        self._read_form()
        self.counted.emit(len(sheet.parts))

    def choose(self, part: str) -> None:
        """Show one part as chosen; nobody is told."""
        self.tree.choose(part)
        self._read_form()

    def show_content(self, language: Language) -> None:
        """Show the texts of this language."""
        self.form.show_content(language)

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        self.form.speak(language)
        self.keeping.speak(language)

    def add_part(self, whole: str) -> None:
        """Add a part to the work, or to the part that is `whole`."""
        if self._sheet and self._site.records.writable:
            action = verbs.action("part.added", self._sheet.card.ref)
            self._site.records.write(action, verbs.add_part(whole), self._added)

    def move_part(self, part: str, whole: str, at: int) -> None:
        """Move a part; what cannot be is said in a sentence."""
        if self._sheet and self._site.records.writable:
            self._say("")
            action = verbs.action("part.moved", self._called(part))
            self._site.records.write(action, verbs.move_part(part, whole, at), None, self._refuse)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.add)
        head.addWidget(self.add_inside)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._form_title, 1)
        foot.addWidget(self.open_work)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(4)
        below.addLayout(foot)
        below.addWidget(scrolling(self.form), 1)
        self._notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._advice)
        column.addWidget(self._notice)
        column.addWidget(self.tree, 3)
        column.addWidget(self._below, 2)

    def _connect(self) -> None:
        writable = self._site.records.writable
        self.tree.lock(not writable)
        self.add.setEnabled(writable)
        self.add.clicked.connect(self._add_here)
        self.add_inside.clicked.connect(self._add_inside)
        self.open_work.clicked.connect(self._open)
        self.tree.added.connect(self.add_part)
        self.tree.moved.connect(self.move_part)
        self.tree.renamed.connect(self._rename)
        self.tree.counted.connect(self._count)
        self.tree.removal_asked.connect(self._remove)
        self.tree.part_chosen.connect(self._choose)
        self.tree.menu_asked.connect(self._offer)

    def _add_here(self) -> None:
        if self._sheet:
            self.add_part(self._sheet.uid)

    def _add_inside(self) -> None:
        if self.tree.chosen:
            self.add_part(self.tree.chosen)

    def _added(self, uid: str) -> None:
        self._to_choose = uid
        if self._sheet:
            self.show_sheet(self._sheet, self._language)

    def _rename(self, part: str, name: Multilingual) -> None:
        self._site.records.write(verbs.edited(self._called(part), "Name"), verbs.rename_part(part, name))

    def _count(self, part: str, text: str) -> None:
        branch = self.tree.branch(part)
        if branch:
            self.keeping.show(self._target(part, branch.part.ref))
            self.keeping.store("count", text)

    def _remove(self, part: str) -> None:
        action = verbs.action("part.removed", self._called(part))
        self._site.records.write(action, verbs.remove_part(part))

    def _remove_chosen(self) -> None:
        if self.tree.chosen:
            self._remove(self.tree.chosen)

    def _choose(self, part: str) -> None:
        self._read_form()
        self.part_chosen.emit(part)

    def _refuse(self, error: WorldError) -> None:
        self._say(sentence(self._language, error.code, error.problem.values))
        if self._sheet:
            self.show_sheet(self._sheet, self._language)

    def _say(self, words: str) -> None:
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def _called(self, part: str) -> str:
        branch = self.tree.branch(part)
        return part_name(branch, self._language) if branch else ""

    def _target(self, uid: str, ref: str) -> Target:
        return Target(uid, self._called(uid) or ref, Part, parts.refuse_circle)

    def _read_form(self) -> None:
        branch = self.tree.branch(self.tree.chosen)
        self._below.setVisible(branch is not None)
        self.add_inside.setEnabled(branch is not None and self._site.records.writable)
        if branch is None:
            self.keeping.show(None)
            return
        self._form_title.setText(part_name(branch, self._language))
        self.open_work.setVisible(branch.card is not None)
        self.open_work.setText(branch.card.ref if branch.card else "")
        self._site.records.read(reading.shown(branch.part, self._language), self._show_form)

    def _show_form(self, answer: tuple[str, dict[str, str]]) -> None:
        uid, texts = answer
        branch = self.tree.branch(uid)
        if branch and uid == self.tree.chosen and texts:
            stays = self.keeping.show(self._target(uid, branch.part.ref))
            self.form.show_texts(texts, self.keeping.typed(), stays)

    def _open(self) -> None:
        branch = self.tree.branch(self.tree.chosen)
        if branch and branch.card:
            self.record_asked.emit(branch.card.uid)

    def _offer(self, spot: QPoint) -> None:
        menu, chosen = QMenu(self), self.tree.chosen
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Add a part"), self._add_here).setShortcut("Ins")
        entries = [
            (menu.addAction(self.tr("Add a part inside this one"), self._add_inside), "Shift+Ins"),
            (menu.addAction(self.tr("Rename"), self.tree.rename), "F2"),
            (menu.addAction(self.tr("Take this part away"), self._remove_chosen), "Del"),
        ]
        for action, keys in entries:
            action.setShortcut(keys)
            action.setEnabled(bool(chosen))
        for action in menu.actions():
            action.setEnabled(action.isEnabled() and self._site.records.writable)
        menu.popup(spot)

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Part"))
        named(self.add, self.tr("Add a part"), "Ins")
        self.add_inside.setText(self.tr("Inside the chosen one"))
        named(self.add_inside, self.tr("Add a part inside the chosen one"), "Shift+Ins")
        self._advice.setText(
            self.tr("Drag a part into another or to another place, or move it with Alt and the arrows. F2 renames it.")
        )
        self.tree.setAccessibleName(self.tr("Parts of the work"))
        heads = [self.tr("Part"), *OWN_NAMES.values(), self.tr("How many")]
        self.tree.setHeaderLabels(heads)
