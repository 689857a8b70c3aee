"""People, organisations, places, words, sources, and the museum itself as records (DOMAIN 2.8 and 2.12)."""

from kalbajar_catalogue.authorities.records.agent import Agent, AgentRole
from kalbajar_catalogue.authorities.records.house import HouseSetting
from kalbajar_catalogue.authorities.records.museum import DeskPerson, Institution, Numbering
from kalbajar_catalogue.authorities.records.own_field import OwnField
from kalbajar_catalogue.authorities.records.place import Place
from kalbajar_catalogue.authorities.records.source import Citation, Source
from kalbajar_catalogue.authorities.records.term import Term

__all__ = [
    "Agent",
    "AgentRole",
    "Citation",
    "DeskPerson",
    "HouseSetting",
    "Institution",
    "Numbering",
    "OwnField",
    "Place",
    "Source",
    "Term",
]
