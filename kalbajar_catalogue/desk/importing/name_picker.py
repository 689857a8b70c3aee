"""Picks one of many records, or of the words of a list, by typing some of its letters."""

from collections.abc import Sequence

from kalbajar_catalogue.desk.importing.check_verbs import Candidate
from kalbajar_catalogue.desk.importing.field_picker import FieldPicker
from kalbajar_catalogue.desk.importing.targets import Offered
from kalbajar_catalogue.i18n.folding import fold


class NamePicker(FieldPicker):
    """`picked` tells the uid of the record, or the word."""

    def _retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Find a name or a word"))
        self.line.setAccessibleName(self.tr("Find a name or a word"))
        self.list.setAccessibleName(self.tr("Names and words"))
        self._nothing.setText(self.tr("Nothing is called so."))


def of_records(candidates: Sequence[Candidate]) -> list[Offered]:
    """Records to pick from."""
    return [
        Offered(one.uid, " · ".join(part for part in (one.title, one.ref) if part), "", fold(f"{one.title} {one.ref}"))
        for one in candidates
    ]


def of_words(words: Sequence[str]) -> list[Offered]:
    """Words to pick from."""
    return [Offered(word, word, "", fold(word)) for word in words]
