"""A work as it stands in an edition: its public facts in words, its pictures, parts and ties. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.editions.format import (
    EditionFact,
    EditionPart,
    EditionPicture,
    EditionPoint,
    EditionRegion,
    EditionRelation,
    EditionWork,
)
from kalbajar_catalogue.freezing import measures, own_facts, statements, structure, tellings, values
from kalbajar_catalogue.freezing.permissions import Permissions
from kalbajar_catalogue.freezing.plates import Plate
from kalbajar_catalogue.freezing.reading import Found, Hung, Picture
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.i18n.wording_of_editions import ONE_OF_KIND
from kalbajar_catalogue.items import service as works
from kalbajar_catalogue.items.groups import Inscription, WovenInscription
from kalbajar_catalogue.items.records import Carpet, Item, Part, Photograph


@dataclass(frozen=True)
class Making:
    """Everything that the works of one edition are written from; `inside` are the uids of all that are in it."""

    found: Found
    permissions: Permissions
    plates: Mapping[str, Plate]
    inside: Mapping[str, Hung]
    relations: Mapping[str, tuple[EditionRelation, ...]]
    names: values.Names


def makers_of(item: Item) -> tuple[AgentRole, ...]:
    """Everybody to be printed as a maker: a photograph may have one besides its photographer."""
    others = () if "maker" in item.maker_fields else item.maker
    return (*works.roles_of(item), *others)


def printed_work(one: Hung, making: Making, pictures: Sequence[Picture]) -> EditionWork:
    """The work with those of its pictures that may be printed and could be made."""
    item, names = one.item, making.names
    theme = item.period_relation if isinstance(item, Photograph) else ""
    width, height = measures.size_mm(item)
    earliest, latest = measures.years(item)
    places = statements.place_of(item)
    texts = making.found.texts.get(item.uid, ())
    return EditionWork(
        uid=item.uid,
        ref=item.ref,
        kind=item.kind,
        number=one.exhibit.number,
        order=one.exhibit.order,
        title=item.title,
        title_is_descriptive=item.title_is_descriptive,
        makers=statements.people_of(makers_of(item), names, "author"),
        date=statements.date_of(item),
        place=statements.places_of(places, names),
        materials=statements.materials_of(item),
        dimensions=statements.dimensions_of(item),
        theme=theme,
        theme_label=vocabularies.label("period_relation", theme) if theme else NOTHING,
        caption=item.caption if isinstance(item, Photograph) else NOTHING,
        description=item.brief_description,
        holder=names.get(item.holder, NOTHING),
        credit_line=item.credit_line,
        pictures=tuple(_picture(one, picture, making) for picture in pictures if picture.file.uid in making.plates),
        facts=own_facts.facts_of(item),
        kind_label=values.labelled(ONE_OF_KIND.get(item.kind, ONE_OF_KIND["other"])),
        object_number=item.object_number,
        section=_section(one, making.found),
        label_choice=next((text.type for text in texts if text.uid == one.exhibit.label_choice), ""),
        spotlight=one.exhibit.spotlight,
        texts=tellings.texts_of(texts, making.permissions),
        structure=structure.table(item, names),
        codes=structure.codes(item),
        width_mm=width,
        height_mm=height,
        year_earliest=earliest,
        year_latest=latest,
        places=tuple(uid for uid in dict.fromkeys(places) if uid in making.found.places),
        parts=tuple(_parts(item.uid, "", making, frozenset({item.uid}))),
        relations=making.relations.get(item.uid, ()),
        inscriptions=tuple(_inscriptions(item)),
        citations=tellings.citations_of(
            making.found.citations.get(item.uid, ()), type(item), making.found.sources
        ),
        physical_description=item.physical_description,
        provenance=item.provenance_note,
    )  # fmt: skip


def _section(one: Hung, found: Found) -> str:
    known = {section.uid for section in found.sections}
    return one.exhibit.section if one.exhibit.section in known else ""


def _picture(one: Hung, picture: Picture, making: Making) -> EditionPicture:
    link, plate = picture.link, making.plates[picture.file.uid]
    shown = making.permissions.may_be_shown(one, picture)
    return EditionPicture(
        sha256=plate.sha256,
        width=plate.width,
        height=plate.height,
        role=link.role,
        alt_text=link.alt_text,
        creator=making.names.get(link.image_creator, NOTHING),
        copyright_notice=link.copyright_notice,
        extended_description=link.extended_description,
        regions=tuple(_regions(one, picture, making)),
        screen=plate.screen if shown else "",
        tiles=plate.tiles if shown else "",
    )


def _regions(one: Hung, picture: Picture, making: Making) -> Iterator[EditionRegion]:
    """What is marked for everybody; a part's own name and note stand in for words that nobody wrote."""
    parts = {part.uid: part for part in _all_parts(one.item.uid, making)}
    for region in picture.regions:
        part = parts.get(region.part)
        label = region.label or (_part_name(part, making) if part else NOTHING)
        if len(region.points) > 1:
            points = tuple(EditionPoint(float(point.x), float(point.y)) for point in region.points)
            yield EditionRegion(label, points, part.note if part else NOTHING, region.type, part.uid if part else "")


def _all_parts(whole: str, making: Making, above: frozenset[str] = frozenset()) -> Iterator[Part]:
    for part in making.found.parts.get(whole, ()):
        if part.uid not in above:
            yield part
            for below in _wholes_in(part, making):
                yield from _all_parts(below, making, above | {part.uid, whole})


def _wholes_in(part: Part, making: Making) -> tuple[str, ...]:
    """Under what the parts of a part stand: itself, and the work that it is when that work may leave the house."""
    return (part.uid, part.item) if part.item in making.inside else (part.uid,)


def _parts(whole: str, parent: str, making: Making, above: frozenset[str]) -> Iterator[EditionPart]:
    """The parts of a whole and theirs, each behind the one that has it; a circle ends where it closes."""
    for part in making.found.parts.get(whole, ()):
        if part.uid in above:
            continue
        yield _part(part, parent, making)
        own = [uid for uid in _wholes_in(part, making) if uid not in above]
        for uid in own:
            yield from _parts(uid, part.uid, making, above.union(own))


def _part(part: Part, parent: str, making: Making) -> EditionPart:
    return EditionPart(
        uid=part.uid,
        name=_part_name(part, making),
        count=part.count,
        materials=values.joined(vocabularies.label("material", code) for code in part.material),
        description=part.note,
        parent=parent,
        facts=_facts_of_part(part),
        work=part.item if part.item in making.inside else "",
    )


def _facts_of_part(part: Part) -> tuple[EditionFact, ...]:
    """What sort of part it is, where it has a name of its own that need not say so."""
    sort = values.fact(part, values.fields_by_name(Part)["type"], {}) if part.name else None
    return (sort,) if sort else ()


def _part_name(part: Part, making: Making) -> Multilingual:
    if part.name or part.type:
        return part.name or vocabularies.label("dwelling_part", part.type)
    return making.inside[part.item].item.title if part.item in making.inside else NOTHING


def _inscriptions(item: Item) -> Iterator[EditionFact]:
    woven = item.woven_inscription if isinstance(item, Carpet) else ()
    for one in (*item.inscription, *woven):
        if said := _inscribed(one):
            label = vocabularies.label("inscription_type", one.type) if one.type else values.labelled("Inscription")
            yield EditionFact(label, said, one.type)


def _inscribed(one: Inscription) -> Multilingual:
    """What stands there, how it is read, and what it means; behind it where it stands and in which calendar."""
    calendar = one.calendar if isinstance(one, WovenInscription) else ""
    same = [Multilingual(text, text, text) for text in (one.text, one.transliteration) if text]
    behind = [Multilingual(text, text, text) for text in (one.position,) if text]
    behind += [vocabularies.label("calendar", calendar)] if calendar else []
    said = values.joined([*same, one.translation], " — ")
    more = values.joined(behind)
    return statements.each(lambda language: f"{said.get(language)} ({more.get(language)})") if said and more else said
