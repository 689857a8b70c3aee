"""Which of our kinds of work a LIDO record describes, as far as its words tell."""

import re
from collections.abc import Mapping

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.sources.lido_nodes import Node

_WORK_TYPE = "descriptiveMetadata/objectClassificationWrap/objectWorkTypeWrap/objectWorkType"
_CLASS = "descriptiveMetadata/objectClassificationWrap/classificationWrap/classification"

_CONCEPTS: Mapping[str, str] = {
    "http://vocab.getty.edu/aat/300046300": "photograph",
    "http://vocab.getty.edu/aat/300128347": "photograph",
    "http://vocab.getty.edu/aat/300128359": "photograph",
    "http://vocab.getty.edu/aat/300033618": "painting",
}
_WORDS: Mapping[str, str] = {
    "photograph": r"\w*(photo|foto)(gra(ph|f)|qraf)(ie|ien|s|y|iya|iyalar|ia)?|fotos?|photos?|фото|фотограф(ия|ии)"
    r"|фотоснимок|fotosekil",
    "carpet": r"\w*(teppich|kelim)e?s?|carpets?|rugs?|kilims?|xalca|xali|gebe|xovlu|xovsuz|palaz|cecim|zili|verni|sumax"
    r"|sedde|soumak|sumak|ков(е|ё)р|ковры|палас|килим|сумах|tapis|tappeto|alfombra",
    "painting": r"\w*gem(a|e)lde|malerei|tafelmalerei|paintings?|aquarelle?|watercolou?rs?|zeichnung(en)?|drawings?"
    r"|druckgra(ph|f)ik|radierung|etchings?|prints?|rengkarliq|boyakarliq|картина|картины|живопись|рисунок|акварель"
    r"|peinture|tableau|dipinto|pittura",
    "dwelling": r"alaciq|deye|yurts?|jurten?|юрта|алачыг|шатёр|шатер|tents?|zelte?",
    "craft": r"agac isi|oyma|sebeke|kece|felt|filz|войлок|woodcarving|wood carving|schnitzerei|резьба по дереву"
    r"|zergerlik|misgerlik|dulusculuq|keramika|ceramics?|keramik|керамика|jewell?ery|schmuck|embroider(y|ies)|tikme|stickerei",
}
_PATTERNS = {kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for kind, words in _WORDS.items()}


def kind_of(record: Node) -> str:
    """The code of the kind, '' where nothing tells: first by what the work is, then by how it is classed."""
    for path in (_WORK_TYPE, _CLASS):
        said = [node for top in record.at(path) for node in top.all()]
        known = (_CONCEPTS.get(text) for node in said for text in (node.text, node.about))
        told = (_by_word(node.text) for node in said)
        if found := next(filter(None, (*known, *told)), ""):
            return found
    return ""


def _by_word(text: str) -> str:
    folded = fold(text)
    return next((kind for kind, pattern in _PATTERNS.items() if pattern.search(folded)), "")
