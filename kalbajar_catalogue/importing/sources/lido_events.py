"""The events of a LIDO record: who made the work, when, where and of what; a photograph is taken, not made."""

from collections.abc import Iterable
from dataclasses import dataclass

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.sources.blocks import Block, below, beside
from kalbajar_catalogue.importing.sources.lido_nodes import Node, best, concept, spoken, untold

_TERMS = "http://terminology.lido-schema.org/"
_PLACE_NAMES = ("place/namePlaceSet/appellationValue", "displayPlace")


@dataclass(frozen=True)
class _Homes:
    """The flat keys for one sort of event; `role` is that of an actor whose role is not given."""

    actor: str
    display: str
    earliest: str
    latest: str
    place: str
    role: str = ""


_MADE = _Homes("maker", "date_display", "date_earliest", "date_latest", "place_made")
_TAKEN = _Homes("photographer", "", "date_taken", "", "place_taken")
_DESIGNED = _Homes("maker", "", "", "", "", "designer")
_SORTS = {
    **dict.fromkeys(("lido00007", "production", "herstellung", "creation", "lido00012", "istehsal", "hazirlanma",
                     "изготовление", "создание", "produktion"), _MADE),
    **dict.fromkeys(("lido01127", "photography", "fotografie", "съёмка", "cekilis"), _TAKEN),
    **dict.fromkeys(("lido00224", "designing", "entwurf"), _DESIGNED),
}  # fmt: skip


def event(node: Node) -> Block:
    """An event: what has a home in our fields, and the rest under the event's name."""
    homes = _sort(node)
    name = _name(node)
    blocks = [
        *(_materials(node, homes)),
        below(_actor(one, homes, name) for one in node.at("eventActor")) if homes else [],
        *(_date(one, homes) for one in node.at("eventDate") if homes),
        below(place(one, homes.place, (name,)) for one in node.at("eventPlace")) if homes and homes.place else [],
        *(below(concept(one, key, (name,)) for one in node.at(element)) for element, key in _CULTURE if homes is _MADE),
        untold(node, (name,)),
    ]
    return beside(blocks)


_CULTURE = (("culture", "cultural_context"), ("periodName", "style_period"))


def place(node: Node, key: str, path: tuple[str, ...]) -> Block:
    """A place by its name under our key, what else is known of it beside it."""
    found = best(node.at(*_PLACE_NAMES, "namePlaceSet/appellationValue"))
    return beside([[{key: found.tell()}] if found else [], untold(node, path)])


def materials(whole: Node, path: tuple[str, ...]) -> Block:
    """Materials with their parts, techniques, and how the museum puts both in words."""
    statements = [
        [{spoken("materials_statement", shown, "displayMaterialsTech"): shown.tell()}]
        for shown in whole.at("displayMaterialsTech")
        if shown.text
    ]
    parts = (_materials_tech(part, path) for part in whole.at("materialsTech"))
    return beside([*statements, *parts, untold(whole, path)])


def _materials_tech(part: Node, path: tuple[str, ...]) -> Block:
    extent = next((node.text for node in part.at("extentMaterialsTech") if node.text), "")
    blocks = [_material(term, extent, path) for term in part.at("termMaterialsTech")]
    if any("material.part" in line for block in blocks for line in block):
        for node in part.at("extentMaterialsTech"):
            node.told = node.told or node.text == extent
    return beside([*blocks, untold(part, path)])


def _material(term: Node, extent: str, path: tuple[str, ...]) -> Block:
    sort = fold(term.type.removeprefix(_TERMS))
    if sort in ("lido00131", "technik", "technique", "texnika", "техника"):
        return concept(term, "technique", path)
    block = concept(term, "material", path)
    part = extent or ("support" if sort == "lido00514" else "")
    return [{**line, "material.part": part} if part and "material" in line else line for line in block]


def _materials(node: Node, homes: _Homes | None) -> Iterable[Block]:
    return (materials(one, ()) for one in node.at("eventMaterialsTech") if homes in (_MADE, _TAKEN))


def _actor(node: Node, homes: _Homes, name: str) -> Block:
    found = best(node.at("actorInRole/actor/nameActorSet/appellationValue")) or best(node.at("displayActorInRole"))
    if found is None:
        return []
    line = {homes.actor: found.tell()}
    role = best(one for top in node.at("actorInRole/roleActor") for one in _terms(top))
    if role or homes.role:
        line[f"{homes.actor}.role"] = role.tell() if role else homes.role
    if qualifier := best(node.at("actorInRole/attributionQualifierActor")):
        line[f"{homes.actor}.qualifier"] = qualifier.tell()
    return beside([[line], untold(node, (name,))])


def _terms(node: Node) -> Iterable[Node]:
    return (*node.at("term", "Concept/prefLabel"), node)


def _date(node: Node, homes: _Homes) -> Block:
    blocks: list[Block] = []
    if homes.display:
        blocks.extend([{spoken(homes.display, shown, "displayDate"): shown.tell()}] for shown in node.at("displayDate"))
    early, late = (next(node.at(f"date/{name}"), None) for name in ("earliestDate", "latestDate"))
    if early and early.text and homes.earliest:
        blocks.append([{homes.earliest: early.tell()}])
    if late and late.text and homes.latest:
        blocks.append([{homes.latest: late.tell()}])
    elif late and early and late.text == early.text and homes.earliest:
        late.tell()
    return beside(blocks)


def _sort(node: Node) -> _Homes | None:
    said = (text for top in node.at("eventType") for one in top.all() for text in (one.text, one.about))
    return next((_SORTS[word] for text in said if (word := fold(text.removeprefix(_TERMS))) in _SORTS), None)


def _name(node: Node) -> str:
    """What the event is called in the headings: its English term, else any; the sort is then told."""
    types = list(node.at("eventType"))
    terms = [one for top in types for one in top.at("term", "Concept/prefLabel") if one.text]
    found = next((one for one in terms if one.language == "en"), None) or best(terms)
    for top in types:
        if found:
            top.hush()
    return found.text[:60].replace(".", " ") if found else "event"
