"""The tables of works: one for what every work has, one for each kind; generated from the declared fields.

A kind without fields of its own has a table too: it tells the kind's records from the other works.
"""

from sqlalchemy import Index

from kalbajar_catalogue.items.records import Carpet, Craft, Dwelling, Item, Other, Painting, Part, Photograph
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

item = table_for(Item, "item")
photograph = table_for(Photograph, "photograph")
carpet = table_for(Carpet, "carpet")
painting = table_for(Painting, "painting")
craft = table_for(Craft, "craft")
dwelling = table_for(Dwelling, "dwelling")
other = table_for(Other, "other")
part = table_for(Part, "part")
Index("ix_item_object_number", item.c.object_number)

KINDS = (
    Kind(Photograph, (item, photograph), "KLB-F-{n:04}"),
    Kind(Carpet, (item, carpet), "KLB-C-{n:04}"),
    Kind(Painting, (item, painting), "KLB-R-{n:04}"),
    Kind(Craft, (item, craft), "KLB-H-{n:04}"),
    Kind(Dwelling, (item, dwelling), "KLB-D-{n:03}"),
    Kind(Other, (item, other), "KLB-O-{n:04}"),
    Kind(Part, (part,), "KLB-PT-{n:04}"),
)
