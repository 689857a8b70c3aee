"""Leads from what is missing to where it is mended: a record, many works at once, or one of the small dialogs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.publishing import report_lines as sorts
from kalbajar_catalogue.desk.publishing.mending import ALT, CREDIT, TITLE
from kalbajar_catalogue.desk.publishing.points import APPROVE, FILL, MANY, Group
from kalbajar_catalogue.desk.publishing.previewer import Set
from kalbajar_catalogue.desk.publishing.report_lines import MANY as MANY_AT_ONCE
from kalbajar_catalogue.desk.publishing.report_lines import Line, way_of
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.i18n.languages import Language

_FILLED: Final = {TITLE, CREDIT}
_RIGHTS: Final = "rights_"
"""How the codes of points begin that are decided on the page of rights."""


@dataclass(frozen=True)
class Place:
    """Where something is mended: a record; a field or a text of it in a language, where it is the exhibition."""

    record: str
    field: str = ""
    language: str = ""


class Mender(QObject):
    """`record_asked`, `field_asked` (exhibition, field, language), `batch_asked` and `rights_of_asked` lead away.

    The dialogs open over it.
    """

    record_asked = Signal(str)
    field_asked = Signal(str, str, str)
    batch_asked = Signal(list)
    rights_of_asked = Signal(list)

    def __init__(self, site: Site, parent: QObject) -> None:
        super().__init__(parent)
        self._site = site
        self._turn: dict[str, int] = {}

    def mend_group(self, group: Group, exhibition: str, language: Language, over: QWidget) -> None:
        """Mend open points of one sort."""
        records = group.records
        if group.way == FILL:
            self.fill(group.field, records, exhibition, language, over)
        elif group.way == APPROVE:
            from kalbajar_catalogue.desk.publishing.approve_dialog import ApproveDialog

            ApproveDialog(self._site, records, (group.field,), exhibition, language, over).open()
        elif group.code.startswith(_RIGHTS) and records:
            self.rights_of_asked.emit(list(records))
        elif group.way == MANY:
            self.batch_asked.emit(list(records))
        elif records:
            places = (_place(one.record, one.field, one.language, exhibition) for one in group.points if one.record)
            self._open_next(f"{group.code}.{group.field}", tuple(dict.fromkeys(places)))

    def mend_line(self, line: Line, found: Set, language: Language, over: QWidget) -> None:
        """Mend what a line of the layout report is about."""
        records = records_of(line, found)
        exhibition = found.subject.exhibition
        if line.sort == sorts.ALT and records:
            self.fill(ALT, records, exhibition, language, over)
        elif line.sort == sorts.LANGUAGES and line.fields <= _FILLED and len(line.fields) == 1 and records:
            self.fill(next(iter(line.fields)), records, exhibition, language, over)
        elif records and all(one.code.startswith(f"open.{_RIGHTS}") for one in line.findings):
            self.rights_of_asked.emit(list(records))
        elif records and way_of(line) == MANY_AT_ONCE:
            self.batch_asked.emit(list(records))
        elif records:
            self._open_next(line.sort, places_of(line, found))

    def fill(
        self, field: str, works: Sequence[str], exhibition: str, language: Language, over: QWidget
    ) -> None:  # fmt: skip
        """Open the dialog that fills a field of many works."""
        from kalbajar_catalogue.desk.publishing.fill_dialog import FillDialog

        FillDialog(self._site, field, works, exhibition, language, over).open()

    def _open_next(self, sort: str, places: Sequence[Place]) -> None:
        """The first of them; where one is asked for again the next."""
        turn = self._turn.get(sort, 0) % len(places)
        self._turn[sort] = turn + 1
        place = places[turn]
        if place.field:
            self.field_asked.emit(place.record, place.field, place.language)
        else:
            self.record_asked.emit(place.record)


def records_of(line: Line, found: Set) -> tuple[str, ...]:
    """The works, events and people that a line is about; the exhibition's own findings lead to it."""
    return tuple(dict.fromkeys(place.record for place in places_of(line, found)))


def places_of(line: Line, found: Set) -> tuple[Place, ...]:
    """Where the findings of a line are mended, each once: those of the exhibition itself in its fields and texts."""
    open_ = {point.number: point.record for point in found.open_points if point.number and point.record}
    show = found.subject.exhibition
    known = {**open_, **found.uids, "": show}
    named = (
        _place(finding.record or known.get(finding.number, ""), finding.field, finding.language, show)
        for finding in line.findings
    )
    return tuple(dict.fromkeys(place for place in named if place.record))


def _place(record: str, field: str, language: str, exhibition: str) -> Place:
    return Place(record, field, language if field else "") if record == exhibition else Place(record)
