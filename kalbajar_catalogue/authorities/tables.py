"""The tables of people, places, words, sources and the museum itself; generated from their declared fields."""

from sqlalchemy import Index

from kalbajar_catalogue.authorities import guards, own_fields, terms
from kalbajar_catalogue.authorities.records import (
    Agent,
    Citation,
    DeskPerson,
    HouseSetting,
    Institution,
    Numbering,
    OwnField,
    Place,
    Source,
    Term,
)
from kalbajar_catalogue.storage import uses
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

agent = table_for(Agent, "agent")
place = table_for(Place, "place")
term = table_for(Term, "term")
source = table_for(Source, "source")
citation = table_for(Citation, "citation")
institution = table_for(Institution, "institution")
desk_person = table_for(DeskPerson, "desk_person")
numbering = table_for(Numbering, "numbering")
own_field = table_for(OwnField, "own_field")
house_setting = table_for(HouseSetting, "house_setting")
Index("ix_term_vocabulary_code", term.c.vocabulary, term.c.code)

KINDS = (
    Kind(Agent, (agent,), "KLB-A-{n:04}", users=uses.users_of),
    Kind(Place, (place,), "KLB-P-{n:04}", users=uses.users_of, guard=guards.place),
    Kind(Term, (term,), "KLB-T-{n:04}", (("vocabulary", "code"),), terms.users_of, guards.term, terms.users_of,
         lasting=terms.is_lasting),
    Kind(Source, (source,), "KLB-S-{n:04}", users=uses.users_of),
    Kind(Citation, (citation,), "KLB-SC-{n:04}", guard=guards.citation),
    Kind(Institution, (institution,), "KLB-IN-{n:02}", guard=guards.institution),
    Kind(DeskPerson, (desk_person,), "KLB-DP-{n:02}", (("name",),)),
    Kind(Numbering, (numbering,), "KLB-N-{n:02}", (("of_kind",),), guard=guards.numbering),
    Kind(OwnField, (own_field,), "KLB-OF-{n:03}", (("code",),), None, guards.own_field, own_fields.holders_of,
         lasting=own_fields.is_lasting),
    Kind(HouseSetting, (house_setting,), "KLB-HS-{n:03}", (("name",),)),
)  # fmt: skip
