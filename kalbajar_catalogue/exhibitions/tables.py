"""The tables of programmes, exhibitions, sections, exhibits and events; generated from their declared fields."""

from kalbajar_catalogue.exhibitions import guards
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

programme = table_for(Programme, "programme")
exhibition = table_for(Exhibition, "exhibition")
section = table_for(Section, "section")
exhibit = table_for(Exhibit, "exhibit")
event = table_for(Event, "event")

KINDS = (
    Kind(Programme, (programme,), "KLB-PR-{n:02}"),
    Kind(Exhibition, (exhibition,), "KLB-E-{n:03}"),
    Kind(Section, (section,), "KLB-SE-{n:03}", guard=guards.section),
    Kind(
        Exhibit,
        (exhibit,),
        "KLB-X-{n:04}",
        unique=(("exhibition", "item"),),
        guard=guards.exhibit,
        part_of=("exhibition", "item"),
    ),
    Kind(Event, (event,), "KLB-V-{n:03}"),
)
