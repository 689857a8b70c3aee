"""The kinds of record in words."""

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word

KINDS: dict[str, str] = {
    "photograph": "Photographs",
    "carpet": "Carpets",
    "painting": "Paintings",
    "craft": "Crafts",
    "dwelling": "Dwellings",
    "other": "Other works",
    "part": "Parts",
    "programme": "Programmes",
    "exhibition": "Exhibitions",
    "section": "Sections",
    "exhibit": "Exhibits",
    "event": "Events",
    "agent": "People and organisations",
    "place": "Places",
    "term": "Words of the vocabularies",
    "source": "Sources",
    "citation": "Mentions in sources",
    "institution": "Institution",
    "desk_person": "People at this desk",
    "numbering": "Number patterns",
    "own_field": "Own fields",
    "house_setting": "Settings of the house",
    "saved_filter": "Saved filters",
    "text": "Texts",
    "rights": "Rights",
    "media_file": "Files",
    "media_link": "Pictures",
    "region": "Regions of pictures",
    "attachment": "Attachments",
    "loan": "Loans",
    "loan_item": "Works on loan",
    "condition_report": "Condition reports",
    "movement": "Movements",
    "edition": "Editions",
}
"""English names of the kinds, in the plural."""


def kind_said(language: Language, kind: str) -> str:
    """The name of a kind in the plural, as a heading."""
    return word(language, KINDS.get(kind, kind))
