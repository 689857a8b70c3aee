"""The table of saved filters; generated from their declared fields."""

from kalbajar_catalogue.search.records import SavedFilter
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

saved_filter = table_for(SavedFilter, "saved_filter")

KINDS = (Kind(SavedFilter, (saved_filter,), "KLB-SF-{n:03}"),)
