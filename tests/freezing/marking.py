"""Records with a mark in every field, told apart by the mark: what comes out of an edition is what it lets out."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from kalbajar_catalogue.authorities.records import Agent, Citation, Institution, Place, Source
from kalbajar_catalogue.editions import manifest
from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.freezing.plates import Plate
from kalbajar_catalogue.freezing.proof import chosen_of, edition_of
from kalbajar_catalogue.freezing.reading import Found, Hung, Picture
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet, Dwelling, Item, Painting, Part
from kalbajar_catalogue.media.records import MediaFile, MediaLink, Point, Region
from kalbajar_catalogue.storage.fields import Field, Record, Shape, fields_of
from kalbajar_catalogue.texts.records import Rights, Text

R = TypeVar("R", bound=Record)
KNOWN: dict[type[Any], dict[str, Any]] = {
    Carpet: {"weave_class": "pile"},
    Painting: {"framed": True},
    Dwelling: {"status": "reconstruction"},
}
"""Values that switch others on."""


@dataclass
class Marks:
    """Marks given out so far: the name of a field, or of a member of one -> how its mark is written."""

    texts: dict[str, str] = field(default_factory=dict)
    figures: dict[str, int] = field(default_factory=dict)
    agents: dict[str, Agent] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)

    def record(self, record_type: type[R], **known: Any) -> R:
        """A record of this type with a mark in every field but the known ones."""
        values = {
            one.name: self.value(one, record_type.kind) for one in fields_of(record_type) if one.name not in known
        }
        return record_type(**values, **known)

    def value(self, one: Field, start: str) -> Any:
        """A mark in the shape of a field."""
        name = f"{start}.{one.name}"
        if one.shape is Shape.GROUPS:
            return (self.group(one.group_type, name),)
        if one.shape in (Shape.INTEGER, Shape.NUMBER):
            self.figures[name] = 700_000 + len(self.figures)
            return self.figures[name] if one.shape is Shape.INTEGER else float(self.figures[name])
        if one.shape is Shape.YES_NO:
            return one.default
        if one.shape is Shape.MULTILINGUAL:
            return Multilingual(*[self.mark(name)] * 3)
        return (self.text(one, name),) if one.shape is Shape.LIST else self.text(one, name)

    def group(self, group_type: Any, name: str) -> Any:
        """A group with a mark in every member; a size must be one that is printed."""
        if group_type is Point:
            return Point(0.125, 0.25)
        values = {one.name: self.value(one, name) for one in fields_of(group_type)}
        if "value_mm" in values:
            values |= {"type": "height", "part": "", "value_g": None}
        return group_type(**values)

    def text(self, one: Field, name: str) -> str:
        """A marked text, or a year, or the uid of somebody who is called by the mark."""
        if one.declared.date or one.declared.moment:
            self.texts[name] = str(1000 + len(self.texts))
            return self.texts[name] + ("-01-02" if one.declared.moment else "")
        if one.declared.refers == "agent":
            self.agents[f"uid-of-{name}"] = Agent(uid=f"uid-of-{name}", display_name=Multilingual(self.mark(name)))
        if one.declared.refers == "place":
            self.places[f"uid-of-{name}"] = Place(uid=f"uid-of-{name}", name=Multilingual(self.mark(name)))
        return f"uid-of-{name}" if one.declared.refers in ("agent", "place") else self.mark(name)

    def mark(self, name: str) -> str:
        """The mark of a field."""
        self.texts[name] = f"⟦{name}⟧"
        return self.texts[name]

    def found_in(self, edition: Edition) -> set[str]:
        """The names of the fields whose marks an edition holds."""
        text = manifest.written(replace(edition, open_points=()))
        figures = {name for name, figure in self.figures.items() if str(figure) in text or f"{figure:,}" in text}
        return figures | {name for name, mark in self.texts.items() if mark in text}


def edition_with(work: type[Item]) -> tuple[Marks, Edition]:
    """The edition of an exhibition in which one work of this type hangs, every record around it marked."""
    marks = Marks()
    item: Any = replace(marks.record(work, publish=True, **KNOWN.get(work, {})), uid="item", ref="KLB-1")
    show = replace(marks.record(Exhibition), uid="show")
    section = replace(marks.record(Section, exhibition="show", parent=""), uid="section")
    exhibit = marks.record(Exhibit, exhibition="show", item="item", section="section", label_choice="text")
    text = replace(marks.record(Text, owner="item", language="az", status="draft"), uid="text")
    link = replace(marks.record(MediaLink, owner="item", media_file="file"), uid="link")
    file = replace(marks.record(MediaFile), uid="file")
    regions = (marks.record(Region, media_link="link", type="detail", part="part", points=(Point(), Point(1, 1))),)
    part = replace(marks.record(Part, whole="item", item=""), uid="part")
    person = replace(marks.record(Agent), uid="person")
    place = replace(marks.record(Place, parent=""), uid="place")
    citation = marks.record(Citation, about="item", source="source", field="title")
    item = replace(item, holder="person", place_made=(*item.place_made, "place"))
    if hasattr(item, "place_shown"):
        item = replace(item, place_shown=("place",))
    logo = MediaFile(uid="logo")
    found = Found(
        show=show,
        hung=(Hung(exhibit, item, (Picture(link, file, regions),)),),
        programme=marks.record(Programme),
        sections=(section,),
        events=(replace(marks.record(Event, exhibition="show"), uid="event"),),
        institution=marks.record(Institution, logo="logo"),
        logo=logo,
        agents={**marks.agents, "person": person},
        places={**marks.places, "place": place},
        sources={"source": replace(marks.record(Source), uid="source")},
        citations={"item": (citation,)},
        texts={"item": (text,)},
        rights={"item": (marks.record(Rights, owner="item", scope="object", expires="", may_print="yes"),)},
        parts={"item": (part,)},
    )
    plates = {uid: Plate("0" * 64, Path(), 4, 3) for uid in ("file", "logo")}
    return marks, edition_of(chosen_of(found, date(2025, 11, 25)), plates)
