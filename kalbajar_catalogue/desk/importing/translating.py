"""What the dialog that translates values is given: the parts of the cells of a column, and the words there are."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.importing import targets
from kalbajar_catalogue.desk.importing.column_panel import vocabulary_for
from kalbajar_catalogue.desk.importing.state import State, Value
from kalbajar_catalogue.desk.importing.words_dialog import Words
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.mapping import Column


def of_column(state: State, column: Column, language: Language) -> Words:
    """The values of a column, with the words of the vocabulary of its field, if that has one."""
    assert state.mapping is not None
    vocabulary = vocabulary_for(column, targets.kinds_of(state.mapping))
    values = _parted(state.survey.of(column.at) if state.survey else (), column.split)
    terms = targets.vocabulary_words(vocabulary, language) if vocabulary else []
    closed = bool(vocabulary) and not vocabularies.vocabulary(vocabulary).open
    known = frozenset(one.text for one in values if vocabulary and vocabularies.known_code(vocabulary, one.text))
    otherwise = QCoreApplication.translate("WordsDialog", "as it stands")
    return Words(values, column.words, terms, closed, known, otherwise)


def of_kinds(state: State, column: Column) -> Words:
    """The values of the column that names the kinds, with all kinds that there are."""
    assert state.mapping is not None
    values = state.survey.of(column.at) if state.survey else ()
    left_out = ("", QCoreApplication.translate("WordsDialog", "leave these rows out"))
    kind = targets.kind_name(state.mapping.kind)
    known = frozenset(one.text for one in values)
    return Words(values, state.mapping.kinds, [left_out, *targets.kinds_offered()], True, known, kind)


def _parted(values: Sequence[Value], split: str) -> list[Value]:
    """The parts of cells, and in how many rows each stands; the most frequent first."""
    if not split:
        return list(values)
    counted: Counter[str] = Counter()
    for text, count in _parts(values, split):
        counted[text] += count
    return [Value(*one) for one in counted.most_common()]


def _parts(values: Sequence[Value], split: str) -> Iterator[tuple[str, int]]:
    for value in values:
        for part in value.text.split(split):
            if part.strip():
                yield part.strip(), value.count
