"""From the declaration of a field to the control that edits it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication, QStringListModel

from kalbajar_catalogue.authorities import entry, vocabularies
from kalbajar_catalogue.desk.forms.chips import ChipsControl
from kalbajar_catalogue.desk.forms.controls import ChoiceControl, Control, LineControl, LongControl, YesNoControl
from kalbajar_catalogue.desk.forms.groups import GroupsControl, has_many_sides
from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.forms.referring import ReferenceChips, ReferenceLine
from kalbajar_catalogue.desk.forms.repeats import Repeats
from kalbajar_catalogue.desk.forms.stars import StarsControl
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.moments import read_moment, typed_moment
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of

NAMED: Final = ("agent", "place")
RATING: Final = "rating"
DATE, MOMENT = "2025-11-25", "2025-11-25 18:00"
_BRACKETED = re.compile(r"\s*\([^()]*\)$")
SINGLE: Final = (Shape.INTEGER, Shape.NUMBER, Shape.TEXT)


@dataclass(frozen=True)
class Words:
    """What completes what is typed: the names of people and organisations, of places, and the words in force.

    `repeats` remembers the last values of fields, and who was named last: they are offered first. `lookup` finds
    and names all other records; without it they are typed by their refs alone.
    """

    agent: QStringListModel
    place: QStringListModel
    repeats: Repeats = field(default_factory=Repeats)
    lookup: Lookup | None = None
    _terms: dict[str, QStringListModel] = field(default_factory=dict)

    def of(self, kind: str) -> QStringListModel | None:
        """The names of one kind of record, None for the others."""
        return {"agent": self.agent, "place": self.place}.get(kind)

    def know(self, kind: str, names: Sequence[str]) -> None:
        """Offer these names of one kind, those that were named last before the others, which keep their order."""
        if (model := self.of(kind)) is not None:
            model.setStringList(self.repeats.first(kind, names))

    def named(self, kind: str, names: Sequence[str]) -> None:
        """These were named just now: offer them first."""
        if not kind or not any(names):
            return
        self.repeats.link(kind, names)
        if (model := self.of(kind)) is not None:
            self.know(kind, sorted(model.stringList(), key=sort_key))

    def of_vocabulary(self, name: str, language: Language) -> QStringListModel:
        """The words of a vocabulary; the same model for everybody who asks, so that `refresh` reaches them all."""
        if name not in self._terms:
            self._terms[name] = QStringListModel(offered(name, language))
        return self._terms[name]

    def refresh(self, language: Language) -> None:
        """Take the words that are in force now, in this language."""
        for name, model in self._terms.items():
            model.setStringList(offered(name, language))
        if self.lookup is not None:
            self.lookup.language = language


def offered(vocabulary: str, language: Language) -> list[str]:
    """The words of a vocabulary in one language, in another where one has none in this."""
    return [term.label.best(language).text or term.code for term in vocabularies.terms(vocabulary)]


def control_of(field: Field, words: Words, language: Language) -> Control:
    """A new control for a field."""
    facts = field.declared
    if field.shape is Shape.YES_NO:
        return YesNoControl()
    if field.name == RATING:
        return StarsControl()
    if (kind := _pointed_at(field)) and words.lookup is not None:
        if field.shape is Shape.LIST:
            return ReferenceChips(kind, words.lookup)
        return ReferenceLine(kind, field.shape is Shape.GROUPS, words.lookup)
    if field.shape is Shape.LIST:
        return ChipsControl(_completions(field, words, language))
    if field.group_type is not None and has_many_sides(field.group_type):
        return GroupsControl(field.group_type, language)
    if field.shape is Shape.GROUPS:
        return LineControl(words=_completions(field, words, language), many=True)
    if facts.long:
        return LongControl()
    if is_closed(field):
        return ChoiceControl()
    return LineControl(facts.unit, _completions(field, words, language))


def _pointed_at(field: Field) -> str:
    """The kind of record that is looked for by number and title, '' for people and places, who go by name."""
    facts = fields_of(field.group_type)[0].declared if field.group_type else field.declared
    return facts.refers if facts.refers not in NAMED else ""


def is_closed(field: Field) -> bool:
    """Whether one of a fixed list of words is chosen."""
    name = field.declared.vocabulary
    return field.shape is Shape.TEXT and bool(name) and not vocabularies.vocabulary(name).open


def is_narrow(field: Field) -> bool:
    """Whether half the width is enough."""
    if field.shape is Shape.GROUPS:
        return bool(field.group_type and hasattr(field.group_type, "to_typed"))
    facts = field.declared
    return field.shape in SINGLE and not (facts.long or facts.refers or facts.private)


def example_of(field: Field, language: Language) -> str:
    """What might stand in a field; how a date or a moment is typed where nothing else is declared."""
    facts = field.declared
    if facts.moment:
        return typed_moment(read_moment(facts.example or MOMENT), language)
    return facts.example or (DATE if facts.date else "")


def hint_of(field: Field, language: Language) -> str:
    """What a field shows while nothing stands in it: an example, for everything that must be typed in some way.

    A text of any words has none but its own.
    """
    example = example_of(field, language) or _usual(field, language)
    return QCoreApplication.translate("Fields", "e.g. {example}").format(example=example) if example else ""


def _usual(field: Field, language: Language) -> str:
    """An example for a field that declares none: a size, a word of its list, a name, a reference, a number."""
    facts = fields_of(field.group_type)[0].declared if field.group_type else field.declared
    if hasattr(field.group_type, "to_typed"):
        return "60 × 80 cm"
    if facts.vocabulary:
        return next(iter(offered(facts.vocabulary, language)), "")
    if facts.refers:
        return _someone(facts.refers, several=field.shape in (Shape.LIST, Shape.GROUPS))
    if field.shape in (Shape.LIST, Shape.GROUPS):
        return QCoreApplication.translate("Fields", "one; another")
    return {Shape.INTEGER: "3", Shape.NUMBER: "12.5"}.get(field.shape, "")


def _someone(refers: str, several: bool) -> str:
    names = {
        "agent": QCoreApplication.translate("Fields", "a name; another name") if several
        else QCoreApplication.translate("Fields", "a name"),
        "place": QCoreApplication.translate("Fields", "a place; another place") if several
        else QCoreApplication.translate("Fields", "a place"),
    }  # fmt: skip
    return names.get(refers, "KLB-F-0001; KLB-C-0002" if several else "KLB-F-0001")


def linked_names(field: Field, text: str) -> tuple[str, list[str]]:
    """The kind of record that a field points at, and the names in its text; '' and none where it points at none."""
    facts = fields_of(field.group_type)[0].declared if field.group_type else field.declared
    if facts.refers not in NAMED or text.startswith("["):
        return "", []
    if field.shape is Shape.GROUPS:
        return facts.refers, [_BRACKETED.sub("", piece) for piece in entry.list_pieces(text)]
    return facts.refers, entry.list_pieces(text) if field.shape is Shape.LIST else [text]


def shown_default(field: Field, language: Language) -> str:
    """The text of a field that nobody has filled in."""
    if field.shape is Shape.YES_NO:
        return "yes" if field.default else "no"
    if field.shape is Shape.TEXT and field.declared.vocabulary and field.default:
        return vocabularies.word(field.declared.vocabulary, field.default, language)
    # A number may begin at 0, which is shown.
    return "" if field.default is None or field.shape not in SINGLE else str(field.default)


def words_of(field: Field, language: Language) -> list[str]:
    """The words of the field's vocabulary in one language."""
    return offered(field.declared.vocabulary, language) if field.declared.vocabulary else []


def _completions(field: Field, words: Words, language: Language) -> QStringListModel | None:
    facts = field.declared
    main = fields_of(field.group_type)[0].declared if field.group_type else facts
    if main.refers:
        return words.of(main.refers)
    if main.vocabulary:
        return words.of_vocabulary(main.vocabulary, language)
    return None
