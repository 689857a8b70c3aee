"""A LIDO record as a tree that knows what of it has been told: what has no home of its own is told in the end."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.importing.sources.blocks import Block, below, beside
from kalbajar_catalogue.settings import limits

MOST_DEPTH = limits.LIDO_DEPTH

PREFERRED, ALTERNATE = "http://terminology.lido-schema.org/lido00169", "http://terminology.lido-schema.org/lido00170"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_LIDO = "{http://www.lido-schema.org}"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_THREE_LETTERS = {"aze": "az", "azj": "az", "azb": "az", "eng": "en", "rus": "ru", "deu": "de", "ger": "de",
                  "fra": "fr", "fre": "fr", "ita": "it", "tur": "tr", "fas": "fa", "per": "fa", "ara": "ar",
                  "kat": "ka", "geo": "ka", "spa": "es", "nld": "nl", "dut": "nl",
                  "mul": "", "und": "", "zxx": ""}  # fmt: skip

_LEAVES = {"appellationValue", "term", "prefLabel", "descriptiveNoteValue"}
_CONCEPT = "conceptID"
_MATCHES = {"exactMatch", "closeMatch", "mappingRelation"}
_LINKS = {
    "lido", "descriptiveMetadata", "administrativeMetadata", "eventSet", "event", "actorInRole", "actor", "place",
    "object", "Concept", "date", "materialsTech", "objectMeasurements", "namePlaceSet", "nameActorSet", "legalBodyName",
    "resourceRepresentation", "relatedWork", "gml", "Point",
}  # fmt: skip
_WORDED = re.compile(r"display|note|description|transcription|label|title|credit|source[AD]", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Node:
    """An element: its local name, its text with what follows its children, its language, which may be inherited.

    `told` when its text stands in a cell, `done` when everything in it does.
    """

    name: str
    text: str
    language: str
    type: str = ""
    preference: str = ""
    about: str = ""
    children: list["Node"] = field(default_factory=list)
    told: bool = False
    done: bool = False

    def tell(self) -> str:
        """The text, which counts as told from now on."""
        self.told = True
        return self.text

    def hush(self) -> None:
        """Counts all of it as told: another word says it."""
        for node in self.all():
            node.told, node.done, node.about = True, True, ""

    def at(self, *paths: str) -> Iterator["Node"]:
        """The elements at paths of names, such as `place/namePlaceSet/appellationValue`."""
        for path in paths:
            name, _, rest = path.partition("/")
            for child in self.children:
                if child.name == name:
                    yield from child.at(rest) if rest else (child,)

    def all(self) -> Iterator["Node"]:
        """This element and all inside it."""
        yield self
        for child in self.children:
            yield from child.all()


def node_of(element: Any, name: str, language: str = "", depth: int = 0) -> Node:
    """The tree of an element of the file `name`. Raises WorldError `table.too_deep`."""
    if depth > MOST_DEPTH:
        raise WorldError("table.too_deep", name=name)
    said = dict(element.items())
    language = _language(said.get(_LANG), language)
    local = element.tag.rpartition("}")[2]
    node = Node(_CONCEPT if local in _MATCHES else local, "", language)
    if said:
        node.type, node.preference = _attribute(said, "type"), _attribute(said, "pref")
        node.about = said.get(_ABOUT, "").strip()
    pieces = [element.text or ""]
    for child in element:
        pieces.append(child.tail or "")
        if isinstance(child.tag, str):
            node.children.append(node_of(child, name, language, depth + 1))
    node.text = _tidy(" ".join(pieces))
    return node


def best(nodes: Iterable[Node]) -> Node | None:
    """The one to be told of several that say the same: the preferred one, in a language of ours if there is one."""
    return min((node for node in nodes if node.text and not node.told), key=_rank, default=None)


def concept(node: Node, key: str, path: tuple[str, ...]) -> Block:
    """A term under our key, what else is known of it under the name of the element."""
    term = best((*node.at("term", "Concept/prefLabel"), *((node,) if node.text else ())))
    return beside([[{key: term.tell()}] if term else [], untold(node, path)])


def is_ours(node: Node) -> bool:
    """Whether a text is in a language of ours, or says none."""
    return not node.language or node.language in LANGUAGES


def spoken(key: str, node: Node, element: str) -> str:
    """The heading of a text: our flat key for our languages and for none, else the element and the language."""
    if is_ours(node):
        return f"{key}_{node.language}" if node.language else key
    return f"{element} [{node.language}]"


def untold(node: Node, path: tuple[str, ...]) -> Block:
    """Whatever in an element was told nowhere yet, under headings made of the names of the elements."""
    if node.done:
        return []
    node.done = True
    here = path if _silent(node.name) or path[-1:] == (node.name,) else (*path, node.name)
    blocks: list[Block] = []
    if node.text and not node.told:
        blocks.append([{_heading(here, node): node.tell()}])
    if node.about:
        blocks.append([{".".join((*here, _CONCEPT)): node.about}])
        node.about = ""
    for group in _groups(node.children) if node.children else ():
        told = [untold(child, here) for child in group]
        blocks.append(below(told) if any(child.children for child in group) else beside(told))
    return beside(blocks) if len(blocks) != 1 else blocks[0]


def _groups(children: Iterable[Node]) -> Iterable[list[Node]]:
    found: dict[str, list[Node]] = {}
    for child in children:
        found.setdefault(child.name, []).append(child)
    return found.values()


def _heading(path: tuple[str, ...], node: Node) -> str:
    name = ".".join(path) or node.name
    worded = node.name in _LEAVES or _WORDED.search(node.name)
    return f"{name} [{node.language}]" if node.language and worded else name


@lru_cache(maxsize=2000)
def _silent(name: str) -> bool:
    return name in _LEAVES or name in _LINKS or name.endswith("Wrap")


def _rank(node: Node) -> tuple[bool, bool, int]:
    alternate = node.preference in (ALTERNATE, "alternate", "alternative")
    preferred = node.preference in (PREFERRED, "preferred")
    ours: list[str] = [*LANGUAGES]
    return alternate, not preferred, ours.index(node.language) if node.language in ours else len(ours)


def _language(said: str | None, inherited: str) -> str:
    if said is None:
        return inherited
    code = re.split(r"[-_]", said.strip().lower())[0]
    code = _THREE_LETTERS.get(code, code)
    return code if re.fullmatch(r"[a-z]{2,3}", code) else ""


def _attribute(said: dict[str, str], name: str) -> str:
    return (said.get(f"{_LIDO}{name}") or said.get(name) or "").strip()


def _tidy(text: str) -> str:
    """A text without the indents of its file; an empty line stays as the end of a paragraph."""
    if "\n" not in text:
        return " ".join(text.split())
    paragraphs = (" ".join(piece.split()) for piece in re.split(r"\n[ \t\r]*\n", text))
    return "\n".join(piece for piece in paragraphs if piece)
