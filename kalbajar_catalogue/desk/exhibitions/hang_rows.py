"""The hang as a list: heads of sections, works, and a dashed row where a section is empty; and the model over it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.exhibitions.reading import Board, Row
from kalbajar_catalogue.desk.standing_in import stand_in
from kalbajar_catalogue.exhibitions import section_order
from kalbajar_catalogue.exhibitions.records import Section
from kalbajar_catalogue.exhibitions.rules import number_problems
from kalbajar_catalogue.exhibitions.standing_points import MISSING, label_state
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language

Index = QModelIndex | QPersistentModelIndex
ROW: Final = int(Qt.ItemDataRole.UserRole)
HEAD, WORK, GAP = "head", "work", "gap"
_SPOKEN = tuple(
    int(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
)
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class HangRow:
    """One row in the words of one language. `uid` is the exhibit's or the section's; `section` where it stands.

    Of a head `number` is the section's mark, `line` how many works it has, `states` the codes of the languages in
    which it has an introduction, and `depth` 1 where it lies in another section.
    """

    kind: str
    uid: str = ""
    section: str = ""
    item: str = ""
    ref: str = ""
    order: int = 0
    number: str = ""
    fixed: bool = False
    doubled: bool = False
    title: str = ""
    descriptive: bool = False
    stand_in: str = ""
    line: str = ""
    wall: str = ""
    label: str = ""
    states: tuple[str, ...] = ()
    spotlight: bool = False
    tbc: bool = False
    count: int = 0
    depth: int = 0
    sha256: str = ""
    file_path: str = ""
    width: int = 0
    height: int = 0
    symbol: str = "image"
    spoken: str = ""


def rows_of(board: Board, language: Language) -> list[HangRow]:
    """The rows of an exhibition: each section with its works in the order of the hang, then those of no section."""
    marks = section_order.marks(board.sections)
    doubled = {str(problem.values[key]) for problem in number_problems(row.exhibit for row in board.rows)
               for key in ("ref", "other")}  # fmt: skip
    held: dict[str, list[HangRow]] = {}
    for row in board.rows:
        place = row.exhibit.section if row.exhibit.section in marks else ""
        held.setdefault(place, []).append(_work(row, place, row.exhibit.ref in doubled, language, board.languages))
    made: list[HangRow] = []
    for section in board.sections:
        made += _part(section, marks, held.get(section.uid, []), language)
    rest = held.get("", [])
    if board.sections and rest:
        made.append(HangRow(HEAD, "", "", count=len(rest)))
    return [*made, *rest]


def _part(section: Section, marks: dict[str, str], works: Sequence[HangRow], language: Language) -> list[HangRow]:
    head = HangRow(
        HEAD, section.uid, section.uid, ref=section.ref, number=marks[section.uid],
        title=section.title.best(language).text, stand_in=stand_in(section.title.best(language)),
        states=section.intro.present(), count=len(works), depth=1 if section.parent in marks else 0,
        spoken=f"{marks[section.uid]} {section.title.best(language).text}",
    )  # fmt: skip
    return [head, *works] if works else [head, HangRow(GAP, f"gap {section.uid}", section.uid)]


def _work(row: Row, section: str, doubled: bool, language: Language, wanted: Sequence[Language]) -> HangRow:
    exhibit, card = row.exhibit, row.card
    said, line = card.title.best(language), row.line.best(language).text
    chosen = next((text.type for text in row.texts if text.uid == exhibit.label_choice), "")
    return HangRow(
        WORK, exhibit.uid, section, card.uid, card.ref, exhibit.order, exhibit.number, bool(exhibit.catalogue_number),
        doubled, said.text, card.title_is_descriptive, stand_in(said), line, exhibit.wall_or_case,
        vocabularies.word("text_kind", chosen, language) if chosen else "",
        tuple(_state(row, code, code in wanted) for code in LANGUAGES), exhibit.spotlight,
        exhibit.confirmation == "tbc", 0, 0, card.sha256, card.file_path, card.width, card.height,
        kinds.SYMBOLS.get(card.kind, "image"), ", ".join(part for part in (exhibit.number, said.text, line) if part),
    )  # fmt: skip


def _state(row: Row, code: Language, wanted: bool) -> str:
    """The state of the label in a language; '' where it is missing and the house does not want it."""
    state = label_state(row.texts, row.exhibit.label_choice, code)
    return "" if state == MISSING and not wanted else state


class HangModel(QAbstractListModel):
    """The rows of one exhibition. Everything it answers is held in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[HangRow, ...] = ()

    def show(self, rows: Sequence[HangRow]) -> bool:
        """Show these rows; tells whether the list was begun anew, so that what was selected is not any more."""
        if [(row.kind, row.uid) for row in rows] == [(row.kind, row.uid) for row in self.rows]:
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = ROW) -> HangRow | str | None:
        """The row, or what a screen reader says of it; None at once for all else."""
        if role == ROW:
            return self.rows[index.row()]
        return self.rows[index.row()].spoken if role in _SPOKEN else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Works and named sections can be chosen and dragged; an empty row can not."""
        row = self.row(index.row())
        if row is None or row.kind == GAP or not row.uid:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsDragEnabled

    def row(self, place: int) -> HangRow | None:
        """The row at a place, None where there is none."""
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def place_of(self, uid: str) -> int:
        """Where an exhibit, a section or a work stands, -1 when it is not here."""
        return next((at for at, row in enumerate(self.rows) if uid and uid in (row.uid, row.item)), -1)

    def picture_came(self, sha256: str) -> None:
        """Paint the rows of this picture again."""
        for place, row in enumerate(self.rows):
            if row.sha256 == sha256:
                self.dataChanged.emit(self.index(place), self.index(place), [ROW])
