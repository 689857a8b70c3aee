"""The tables of works: one for what every work has, one for each kind; generated from the declared fields."""

from sqlalchemy import Index

from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

item = table_for(Item, "item")
photograph = table_for(Photograph, "photograph")
Index("ix_item_object_number", item.c.object_number)

KINDS = (Kind(Photograph, (item, photograph), "KLB-F-{n:04}"),)
