"""The table of editions that were made; generated from their declared fields."""

from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

edition = table_for(CatalogueEdition, "edition")

KINDS = (Kind(CatalogueEdition, (edition,), "KLB-ED-{n:03}"),)
