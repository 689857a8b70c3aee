"""A LIDO record as lines of a table: what has a home in our fields under their flat keys, all else under its own name.

Nothing that a record says is left out: what no field takes has a heading made of the names of its elements and, of
texts, their language: `titleSet [de]`, `Acquisition.eventDate.displayDate`. Of the terms in several languages the
field gets the one in Azerbaijani, English or Russian, if there is one. A title that is in none of these only is the
title all the same, and stands under its element with its language too. Only the sort of an event, which is in the
headings, and the measure and the unit of a size that could be read are not repeated as they were written.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.importing.sources.blocks import Block, Line, below, beside
from kalbajar_catalogue.importing.sources.lido_events import event, materials, place
from kalbajar_catalogue.importing.sources.lido_kinds import kind_of
from kalbajar_catalogue.importing.sources.lido_nodes import ALTERNATE, Node, best, concept, is_ours, spoken, untold
from kalbajar_catalogue.importing.sources.lido_sizes import measurements

RECORD_ID, KIND, PICTURE = "lidoRecID", "kind", "picture"

_CLASSES, _IDENTITY = "objectClassificationWrap", "objectIdentificationWrap"
_CURRENT = ("current", "http://terminology.lido-schema.org/lido00475")
_THUMBNAIL = ("http://terminology.lido-schema.org/lido00451", "image_thumb", "thumb", "thumbnail")

_SINGLE: Mapping[str, str] = {
    "title": "titleSet", "object_number": "workID", "date_display": "displayDate", "date_earliest": "earliestDate",
    "date_latest": "latestDate", "date_taken": "earliestDate", "brief_description": "objectDescriptionSet",
    "physical_description": "objectDescriptionSet", "credit_line": "creditLine", "holder": "repositoryName",
}  # fmt: skip
"""Fields that hold one text: by key the element under whose name further ones go."""

_JOINED = ("materials_statement", "dimensions_statement")
_LANGUAGE = re.compile(rf"_({'|'.join(LANGUAGES)})$")

FIRST = (
    RECORD_ID, KIND, "object_number", "other_number", "other_number.type", "object_name", "title", "maker",
    "maker.role", "maker.qualifier", "photographer", "photographer.role", "photographer.qualifier", "date_display",
    "date_earliest", "date_latest", "date_taken", "place_made", "place_taken", "style_period", "cultural_context",
    "material", "material.part", "technique", "materials_statement", "dimension", "dimensions_statement",
    "inscription", "brief_description", "physical_description", "subject", "depicted_place", "depicted_person",
    "depicted_event", "holder", "credit_line", PICTURE,
)  # fmt: skip
"""The order of our own columns; what has no home follows."""


def place_of(heading: str) -> tuple[int, str]:
    """By what the headings are put in order: ours first, those of one field by language."""
    key = heading if heading in FIRST else _LANGUAGE.sub("", heading)
    return (FIRST.index(key), heading) if key in FIRST else (len(FIRST), "")


def lines_of(record: Node, foreign: str = "title") -> Block:
    """The lines of a record; each has its kind, since a kind belongs to the whole of a record.

    A title in none of our languages, where there is no other, stands under the heading `foreign` too.
    """
    kind = kind_of(record)
    every = list(record.at("descriptiveMetadata"))
    title = _foreign_title(every)
    main = every.index(best_block) if (best_block := _main(every)) else 0
    blocks = [
        [{RECORD_ID: node.tell()} for node in record.at("lidoRecID") if node.text],
        *(_words(block) for block in every[main : main + 1] + every[:main] + every[main + 1 :]),
        *(_facts(block) for block in every[main : main + 1]),
        *(_rights(block) for block in record.at("administrativeMetadata")),
        untold(record, ()),
        [{foreign: title}] if title else [],
    ]
    return [{**line, KIND: kind} for line in _settled(beside(blocks))]


def _main(every: list[Node]) -> Node | None:
    """The description whose facts are taken, where a record is described once in each language."""
    ours: list[str] = [*LANGUAGES]
    return min(every, key=lambda node: ours.index(node.language) if node.language in ours else len(ours), default=None)


def _foreign_title(every: Iterable[Node]) -> str:
    """The title of a record that has none in a language of ours; '' for any other."""
    titles = [
        node
        for described in every
        for node in described.at(f"{_IDENTITY}/titleWrap/titleSet/appellationValue")
        if node.text and not _is_alternate(node)
    ]
    named = best(titles)
    return "" if named is None or any(is_ours(node) for node in titles) else named.text


def _is_alternate(title: Node) -> bool:
    return title.preference in (ALTERNATE, "alternate", "alternative")


def _words(described: Node) -> Block:
    """The texts that every language has of its own."""
    titles = (_title(one) for one in described.at(f"{_IDENTITY}/titleWrap/titleSet"))
    notes = described.at(f"{_IDENTITY}/objectDescriptionWrap/objectDescriptionSet/descriptiveNoteValue")
    return beside([*titles, *_notes(notes)])


def _title(titles: Node) -> Block:
    blocks: list[Block] = []
    for value in titles.at("appellationValue"):
        heading = (
            f"titleSet.alternative [{value.language}]" if _is_alternate(value) else spoken("title", value, "titleSet")
        )
        blocks.append([{heading: value.tell()}])
    return beside([*blocks, untold(titles, ())])


def _notes(notes: Iterable[Node]) -> Iterable[Block]:
    """The first description of a language is the short one, the second the physical one."""
    count: dict[str, int] = {}
    for note in notes:
        key = "physical_description" if count.get(note.language) == 1 else "brief_description"
        count[note.language] = count.get(note.language, 0) + 1
        yield [{spoken(key, note, "objectDescriptionSet"): note.tell()}]


def _facts(described: Node) -> Block:
    """What a record says in one language for all."""
    types = described.at(f"{_CLASSES}/objectWorkTypeWrap/objectWorkType")
    return beside(
        [
            below(concept(one, "object_name", ()) for one in types),
            *_repositories(list(described.at(f"{_IDENTITY}/repositoryWrap/repositorySet"))),
            below(_inscription(one) for one in described.at(f"{_IDENTITY}/inscriptionsWrap/inscriptions")),
            below(
                measurements(one) for one in described.at(f"{_IDENTITY}/objectMeasurementsWrap/objectMeasurementsSet")
            ),
            *(
                materials(one, ())
                for one in described.at(f"{_IDENTITY}/objectMaterialsTechWrap/objectMaterialsTechSet")
            ),
            *(event(one) for one in described.at("eventWrap/eventSet/event")),
            *(_subject(one) for one in described.at("objectRelationWrap/subjectWrap/subjectSet/subject")),
        ]
    )


def _repositories(found: list[Node]) -> Iterable[Block]:
    current = next((one for one in found if one.type in _CURRENT), found[0] if found else None)
    if current is None:
        return
    holder = best(current.at("repositoryName/legalBodyName/appellationValue"))
    yield [{"holder": holder.tell()}] if holder else []
    numbers = [one for one in current.at("workID") if one.text]
    main = next((one for one in numbers if _is_inventory(one)), numbers[0] if numbers else None)
    if main:
        yield [{"object_number": main.tell()}]
    yield [_other_number(one) for one in numbers if one is not main]


def _is_inventory(number: Node) -> bool:
    return number.type.endswith("lido00113") or "inv" in number.type.lower()


def _other_number(number: Node) -> Line:
    line = {"other_number": number.tell()}
    return line if not number.type or "://" in number.type else {**line, "other_number.type": number.type}


def _inscription(node: Node) -> Block:
    written = [[{"inscription": one.tell()}] for one in node.at("inscriptionTranscription") if one.text]
    return beside([*written, untold(node, ())])


def _subject(node: Node) -> Block:
    return beside(
        [
            *(concept(one, "subject", ("subjectSet",)) for one in node.at("subjectConcept")),
            *(place(one, "depicted_place", ("subjectSet",)) for one in node.at("subjectPlace")),
            *(_named(one, "depicted_person", "actor/nameActorSet/appellationValue") for one in node.at("subjectActor")),
            *(_named(one, "depicted_event", "event/eventName/appellationValue") for one in node.at("subjectEvent")),
            untold(node, ("subjectSet",)),
        ]
    )


def _named(node: Node, key: str, path: str) -> Block:
    found = best(node.at(path))
    return beside([[{key: found.tell()}] if found else [], untold(node, ("subjectSet",))])


def _rights(administered: Node) -> Block:
    credit_lines = administered.at("rightsWorkWrap/rightsWorkSet/creditLine")
    return beside(
        [
            *([{spoken("credit_line", one, "creditLine"): one.tell()}] for one in credit_lines if one.text),
            below(_picture(one) for one in administered.at("resourceWrap/resourceSet")),
        ]
    )


def _picture(resource: Node) -> Block:
    """A picture by its link: where there are several of one, not the smallest."""
    shown = sorted(resource.at("resourceRepresentation"), key=lambda one: one.type in _THUMBNAIL)
    link = next((link for one in shown for link in one.at("linkResource") if link.text), None)
    return beside([[{PICTURE: link.tell()}] if link else [], untold(resource, ())])


def _settled(block: Block) -> Block:
    """One text for a field that holds one: further ones go under the name of their element, statements are joined."""
    held: dict[str, Line] = {}
    more: list[Block] = []
    for line in block:
        for heading in [heading for heading in line if _bare(heading) in (*_SINGLE, *_JOINED)]:
            if heading not in held:
                held[heading] = line
                continue
            text = line.pop(heading)
            if text == held[heading][heading]:
                continue
            if _bare(heading) in _JOINED:
                held[heading][heading] += f"; {text}"
            else:
                more.append([{_surplus(heading): text}])
    return [line for line in beside([block, *more]) if line]


@lru_cache(maxsize=5000)
def _bare(heading: str) -> str:
    return _LANGUAGE.sub("", heading)


def _surplus(heading: str) -> str:
    language = _LANGUAGE.search(heading)
    element = _SINGLE[_bare(heading)]
    return f"{element} [{language[1]}]" if language else element
