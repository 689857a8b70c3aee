"""The tables of exhibitions and exhibits; generated from their declared fields."""

from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

exhibition = table_for(Exhibition, "exhibition")
exhibit = table_for(Exhibit, "exhibit")

KINDS = (
    Kind(Exhibition, (exhibition,), "KLB-E-{n:03}"),
    Kind(Exhibit, (exhibit,), "KLB-X-{n:04}", unique=(("exhibition", "item"),)),
)
