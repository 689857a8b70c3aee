"""The tables of texts and rights; generated from their declared fields."""

from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for
from kalbajar_catalogue.texts import rights as in_rights
from kalbajar_catalogue.texts import service
from kalbajar_catalogue.texts.records import Rights, Text

text = table_for(Text, "text")
rights = table_for(Rights, "rights")

KINDS = (
    Kind(Text, (text,), "KLB-TX-{n:04}", unique=(("owner", "type", "language"),), guard=service.refuse_doubled),
    Kind(Rights, (rights,), "KLB-RG-{n:04}", guard=in_rights.complete),
)
