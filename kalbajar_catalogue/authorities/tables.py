"""The tables of people and places; generated from their declared fields."""

from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

agent = table_for(Agent, "agent")
place = table_for(Place, "place")

KINDS = (Kind(Agent, (agent,), "KLB-A-{n:04}"), Kind(Place, (place,), "KLB-P-{n:04}"))
