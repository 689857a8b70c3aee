"""Works as records: what every work has, what each of the six kinds has besides, and their parts (DOMAIN 2.1-2.6)."""

from kalbajar_catalogue.items.records.carpet import Carpet
from kalbajar_catalogue.items.records.craft import Craft
from kalbajar_catalogue.items.records.dwelling import Dwelling
from kalbajar_catalogue.items.records.item import Item
from kalbajar_catalogue.items.records.other import Other
from kalbajar_catalogue.items.records.painting import Painting
from kalbajar_catalogue.items.records.part import Part
from kalbajar_catalogue.items.records.photograph import Photograph

__all__ = ["WORKS", "Carpet", "Craft", "Dwelling", "Item", "Other", "Painting", "Part", "Photograph"]

WORKS: tuple[type[Item], ...] = (Photograph, Carpet, Painting, Craft, Dwelling, Other)
