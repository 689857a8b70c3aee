"""An open point in words, for a list, a report, the command line. Pure."""

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.editions.format import Edition, OpenPoint
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.i18n.sentences import said, sentence, word
from kalbajar_catalogue.i18n.wording_of_editions import FIELDS_OF_POINTS

TEXT_KINDS = "text_kind"


def names_of(edition: Edition) -> dict[str, Multilingual]:
    """What the events and sections are called that a point may be about, by uid; an event without a title by its sort.

    Works are not among them: they have their numbers.
    """
    events = {event.uid: event.title or event.type_label or event.when for event in edition.events}
    sections = {section.uid: section.title for section in edition.sections}
    return {uid: name for uid, name in {**events, **sections}.items() if name}


def point_said(point: OpenPoint, language: Language, name: Multilingual = NOTHING) -> str:
    """What is open, without the number of the work: `not recorded: Event “Opening” (ru)`.

    `name` is what the record is called, where it is no work.
    """
    return sentence(language, f"open.{point.code}", {"field": field_said(point, language, name)})


def field_said(point: OpenPoint, language: Language, name: Multilingual = NOTHING) -> str:
    """The field that a point is about, with the name of its record and the language of its value."""
    if point.field in FIELDS_OF_POINTS:
        label = word(language, FIELDS_OF_POINTS[point.field])
    else:
        label = vocabularies.word(TEXT_KINDS, point.field, language)
    label = with_name(label, name.best(language).text, language)
    return f"{label} ({point.language})" if point.language else label


def with_name(label: str, name: str, language: Language) -> str:
    """What a field is called, and after it the record it is of, where it has a name: `Event “Opening”`."""
    return said(language, "{field} “{name}”", field=label, name=name) if name else label
