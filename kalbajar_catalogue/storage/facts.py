"""What a catalogue says of itself, asked within a Reading."""

from sqlalchemy import select

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.work import Reading


def is_sample(reading: Reading) -> bool:
    """Whether this is a catalogue for practice, whose works are invented."""
    fact = schema.catalogue_fact.c
    return reading.connection.scalar(select(fact.value).where(fact.name == "sample")) == "yes"
