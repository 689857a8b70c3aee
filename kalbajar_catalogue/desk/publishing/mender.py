"""Leads from what is missing to where it is mended: a record, many works at once, or one of the small dialogs."""

from collections.abc import Sequence
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


class Mender(QObject):
    """`record_asked` and `batch_asked` lead away from the page; the dialogs open over it."""

    record_asked = Signal(str)
    batch_asked = Signal(list)

    def __init__(self, site: Site, parent: QObject) -> None:
        super().__init__(parent)
        self._site = site
        self._place: dict[str, int] = {}

    def mend_group(self, group: Group, exhibition: str, language: Language, over: QWidget) -> None:
        """Mend open points of one sort."""
        records = group.records
        if group.way == FILL:
            self.fill(group.field, records, exhibition, language, over)
        elif group.way == APPROVE:
            from kalbajar_catalogue.desk.publishing.approve_dialog import ApproveDialog

            ApproveDialog(self._site, records, (group.field,), exhibition, language, over).open()
        elif group.way == MANY:
            self.batch_asked.emit(list(records))
        elif records:
            self._open_next(f"{group.code}.{group.field}", records)

    def mend_line(self, line: Line, found: Set, language: Language, over: QWidget) -> None:
        """Mend what a line of the layout report is about."""
        records = records_of(line, found)
        exhibition = found.subject.exhibition
        if line.sort == sorts.ALT and records:
            self.fill(ALT, records, exhibition, language, over)
        elif line.sort == sorts.LANGUAGES and line.fields <= _FILLED and len(line.fields) == 1 and records:
            self.fill(next(iter(line.fields)), records, exhibition, language, over)
        elif records and way_of(line) == MANY_AT_ONCE:
            self.batch_asked.emit(list(records))
        elif records:
            self._open_next(line.sort, records)

    def fill(
        self, field: str, works: Sequence[str], exhibition: str, language: Language, over: QWidget
    ) -> None:  # fmt: skip
        """Open the dialog that fills a field of many works."""
        from kalbajar_catalogue.desk.publishing.fill_dialog import FillDialog

        FillDialog(self._site, field, works, exhibition, language, over).open()

    def _open_next(self, sort: str, records: Sequence[str]) -> None:
        """The first of them; where one is asked for again the next."""
        place = self._place.get(sort, 0) % len(records)
        self._place[sort] = place + 1
        self.record_asked.emit(records[place])


def records_of(line: Line, found: Set) -> tuple[str, ...]:
    """The works, events and people that a line is about; the exhibition's own findings lead to it."""
    open_ = {point.number: point.record for point in found.open_points if point.number and point.record}
    known = {**open_, **found.uids, "": found.subject.exhibition}
    named = (finding.record or known.get(finding.number, "") for finding in line.findings)
    return tuple(dict.fromkeys(uid for uid in named if uid))
