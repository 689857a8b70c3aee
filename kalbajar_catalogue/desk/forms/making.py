"""From the declaration of a field to the control that edits it."""

from dataclasses import dataclass

from PySide6.QtCore import QStringListModel

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.forms.chips import ChipsControl
from kalbajar_catalogue.desk.forms.controls import ChoiceControl, Control, LineControl, LongControl, YesNoControl
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of


@dataclass(frozen=True)
class Words:
    """The names that complete what is typed: people and organisations, places."""

    agent: QStringListModel
    place: QStringListModel

    def of(self, kind: str) -> QStringListModel | None:
        """The names of one kind of record, None for the others."""
        return {"agent": self.agent, "place": self.place}.get(kind)


def control_of(field: Field, words: Words, language: Language) -> Control:
    """A new control for a field."""
    facts = field.declared
    if field.shape is Shape.YES_NO:
        return YesNoControl()
    if field.shape is Shape.LIST:
        return ChipsControl(_completions(field, words, language))
    if field.shape is Shape.GROUPS:
        return LineControl(words=_completions(field, words, language), many=True)
    if facts.long:
        return LongControl()
    if is_closed(field):
        return ChoiceControl()
    return LineControl(facts.unit, _completions(field, words, language))


def is_closed(field: Field) -> bool:
    """Whether one of a fixed list of words is chosen."""
    name = field.declared.vocabulary
    return field.shape is Shape.TEXT and bool(name) and not vocabularies.vocabulary(name).open


def is_narrow(field: Field) -> bool:
    """Whether half the width is enough."""
    if field.shape is Shape.GROUPS:
        return bool(field.group_type and hasattr(field.group_type, "to_typed"))
    facts = field.declared
    short = field.shape in (Shape.INTEGER, Shape.NUMBER, Shape.TEXT)
    return short and not (facts.long or facts.refers or facts.private)


def shown_default(field: Field, language: Language) -> str:
    """The text of a field that nobody has filled in."""
    if field.shape is Shape.YES_NO:
        return "yes" if field.default else "no"
    if field.shape is Shape.TEXT and field.declared.vocabulary and field.default:
        return vocabularies.word(field.declared.vocabulary, field.default, language)
    return str(field.default or "") if field.shape in (Shape.TEXT, Shape.INTEGER, Shape.NUMBER) else ""


def words_of(field: Field, language: Language) -> list[str]:
    """The words of the field's vocabulary in one language."""
    if not field.declared.vocabulary:
        return []
    return [term.label.get(language) for term in vocabularies.terms(field.declared.vocabulary)]


def _completions(field: Field, words: Words, language: Language) -> QStringListModel | None:
    facts = field.declared
    main = fields_of(field.group_type)[0].declared if field.group_type else facts
    if main.refers:
        return words.of(main.refers)
    if main.vocabulary:
        return QStringListModel([term.label.get(language) for term in vocabularies.terms(main.vocabulary)])
    return None
