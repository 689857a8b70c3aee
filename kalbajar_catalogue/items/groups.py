"""The groups of values that a work repeats: materials, inscriptions, people, views, colours (DOMAIN 2.1-2.3)."""

from dataclasses import dataclass

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import member


@dataclass(frozen=True)
class Material:
    """A material and the part of the work it is found in."""

    material: str = member("", "Material", vocabulary="material")
    part: str = member("", "Part", vocabulary="material_part")


@dataclass(frozen=True)
class Inscription:
    """What is written on the work, as it stands there and what it means."""

    text: str = member("", "Text")
    language: str = member("", "Language")
    script: str = member("", "Script")
    transliteration: str = member("", "Transliteration")
    translation: Multilingual = member(NOTHING, "Translation")
    position: str = member("", "Position")
    type: str = member("", "Type", vocabulary="inscription_type")


@dataclass(frozen=True)
class OtherNumber:
    """A number that others gave the work."""

    number: str = member("", "Number")
    type: str = member("", "Type")


@dataclass(frozen=True)
class PersonShown:
    """Somebody to be seen; how they agreed to be shown, and whether they are a child, is private."""

    agent: str = member("", "Person", refers="agent")
    consent: str = member("", "Consent", private=True, vocabulary="consent")
    minor: bool = member(False, "Child", private=True)


@dataclass(frozen=True)
class Pair:
    """Another photograph of the same subject; `relation` says at what time the other was taken, seen from this one."""

    item: str = member("", "Other photograph", refers="item")
    relation: str = member("", "Relation", vocabulary="pair_relation")
    same_viewpoint: bool = member(False, "Same viewpoint")


@dataclass(frozen=True)
class RelatedItem:
    """Another work, and what it is to this one."""

    item: str = member("", "Other work", refers="item")
    relation: str = member("", "Relation", vocabulary="item_relation")


@dataclass(frozen=True)
class WovenInscription(Inscription):
    """An inscription or a date worked into the fabric; a date stays in the calendar in which it was woven."""

    calendar: str = member("", "Calendar", vocabulary="calendar")


@dataclass(frozen=True)
class Composition:
    """The traditional name of a carpet's composition, and after whom it is called so."""

    composition: str = member("", "Composition", vocabulary="composition")
    given_by: str = member("", "As given by")


@dataclass(frozen=True)
class DyedColour:
    """A colour of the wool and what it was dyed with."""

    colour: str = member("", "Colour", vocabulary="colour")
    dye_type: str = member("", "Dye", vocabulary="dye_type")
