"""An open point in words, for a list, a report, the command line. Pure."""

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.freezing.tellings import TEXT_KINDS
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence, word
from kalbajar_catalogue.i18n.wording_of_editions import FIELDS_OF_POINTS


def point_said(point: OpenPoint, language: Language) -> str:
    """What is open, without the number of the work: `not recorded: Credit line (ru)`."""
    return sentence(language, f"open.{point.code}", {"field": field_said(point, language)})


def field_said(point: OpenPoint, language: Language) -> str:
    """The field that a point is about, with the language of its value."""
    if point.field in FIELDS_OF_POINTS:
        label = word(language, FIELDS_OF_POINTS[point.field])
    else:
        label = vocabularies.word(TEXT_KINDS, point.field, language)
    return f"{label} ({point.language})" if point.language else label
