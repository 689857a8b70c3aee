"""Picks one of many records by typing some letters of its name."""

from collections.abc import Sequence

from kalbajar_catalogue.desk.importing.check_verbs import Candidate
from kalbajar_catalogue.desk.importing.field_picker import FieldPicker
from kalbajar_catalogue.desk.importing.targets import Offered
from kalbajar_catalogue.i18n.folding import fold


class NamePicker(FieldPicker):
    """`picked` tells the uid of the record."""

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Find a name"))
        self.line.setAccessibleName(self.tr("Find a name"))
        self.list.setAccessibleName(self.tr("Names"))
        self._nothing.setText(self.tr("Nothing is called so."))


def of_records(candidates: Sequence[Candidate]) -> list[Offered]:
    """Records to pick from."""
    return [
        Offered(one.uid, " · ".join(part for part in (one.title, one.ref) if part), "", fold(f"{one.title} {one.ref}"))
        for one in candidates
    ]
