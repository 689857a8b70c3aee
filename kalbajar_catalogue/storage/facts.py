"""What a catalogue says of itself, asked within a Reading."""

import hashlib
import uuid
from typing import Final

from sqlalchemy import func, select

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.work import Reading

_FIRST: Final = 16
"""So many of the first records tell one catalogue from every other."""


def is_sample(reading: Reading) -> bool:
    """Whether this is a catalogue for practice, whose works are invented."""
    fact = schema.catalogue_fact.c
    return reading.connection.scalar(select(fact.value).where(fact.name == "sample")) == "yes"


def identifier(reading: Reading) -> str:
    """What tells this catalogue, and all copies of it, from every other: `urn:uuid:...`. It tells nothing else.

    It follows from the numbers that chance gave to the first records, so it needs no place and never changes, whatever
    is undone or erased, by whichever version of the program.
    """
    record, sets = schema.record.c, schema.change_set.c
    first = reading.connection.scalar(select(sets.made_at).order_by(sets.id).limit(1)) or ""
    begun = select(func.min(record.created_in)).scalar_subquery()
    query = select(record.uid).where(record.created_in == begun).order_by(record.uid).limit(_FIRST)
    told = "\n".join((first, *reading.connection.scalars(query)))
    return uuid.UUID(bytes=hashlib.sha256(told.encode("utf-8")).digest()[:16], version=4).urn
