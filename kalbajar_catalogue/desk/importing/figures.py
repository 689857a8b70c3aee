"""The line of figures under the name of the page: what is brought in, how much, and its pictures."""

from PySide6.QtCore import QObject

from kalbajar_catalogue.desk.importing.state import State
from kalbajar_catalogue.desk.importing.whole import Whole
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.importing.sources.previewing import of_records


class ImportFigures(QObject):
    """Says of a `State` what stands in the head of the page."""

    def said(self, state: State, language: Language) -> str:
        """The line."""
        if state.source is None:
            return self.tr("Nothing is written before you have seen what would be written.")
        if state.whole is not None:
            return " · ".join(self._of_whole(state.whole, language))
        parts = [state.source.name or self.tr("Pasted table")]
        if state.table is not None and state.table.how.sheet:
            parts.append(self.tr("sheet “{name}”").format(name=state.table.how.sheet))
        if state.survey is not None:
            count = state.survey.count
            records = state.table is not None and of_records(state.table)
            words = self.tr("%n record(s)", "", count) if records else self.tr("%n row(s)", "", count)
            parts.append(_figured(words, count, language))
        if state.saved_as:
            parts.append(self.tr("mapping “{name}”").format(name=state.saved_as))
        return " · ".join([*parts, *self._pictures(state, language)])

    def tables(self, whole: Whole, language: Language) -> str:
        """How many tables are wanted."""
        count = len(whole.wanted)
        return _figured(self.tr("%n table(s)", "", count), count, language)

    def records(self, whole: Whole, language: Language) -> str:
        """How many records they have."""
        return _figured(self.tr("%n record(s)", "", whole.records), whole.records, language)

    def files(self, whole: Whole, language: Language) -> str:
        """How many originals are at hand."""
        count = len(whole.several.files)
        return _figured(self.tr("%n original file(s)", "", count), count, language)

    def _of_whole(self, whole: Whole, language: Language) -> list[str]:
        files = [self.files(whole, language)] if whole.several.files else []
        return [whole.name, self.tables(whole, language), self.records(whole, language), *files]

    def _pictures(self, state: State, language: Language) -> list[str]:
        """Where the pictures lie, or how many of them were found."""
        if state.pictures is None:
            lonely = state.named if state.check is not None and state.imported is None else 0
            named = self.tr("%n picture(s) named, but no folder chosen", "", lonely)
            return [_figured(named, lonely, language)] if lonely else []
        if state.placement is None:
            return [self.tr("pictures from “{folder}”").format(folder=state.pictures.name)]
        found, missing = len(state.placement.placed), len(state.placement.missing)
        lost = [_figured(self.tr("%n picture(s) missing", "", missing), missing, language)] if missing else []
        return [_figured(self.tr("%n picture(s) found", "", found), found, language), *lost]


def _figured(words: str, count: int, language: Language) -> str:
    """Words with their number in the marks of the language."""
    return words.replace(str(count), shown_number(count, language, 0), 1)
