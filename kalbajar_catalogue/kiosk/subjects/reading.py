"""What there is to read about a work: the few words beside it, and all the rest. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kalbajar_catalogue.editions.format import EditionFact, EditionWork
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.kiosk.shows import Show

_NOT_SAID_TWICE = frozenset({"dimensions", "materials"})
"""Facts that stand beside the picture already, in the same words."""
MAKING = frozenset({"process_steps", "tools", "learned_from"})
"""Facts that tell how a craft's work is made."""


@dataclass(frozen=True)
class Block:
    """A part of what is read: `head` is a code for its heading, '' for the text itself.

    `texts` are paragraphs, `facts` labels with what is said under them.
    """

    head: str
    texts: tuple[Multilingual, ...] = ()
    facts: tuple[EditionFact, ...] = ()


def text_of(work: EditionWork, *types: str) -> Multilingual:
    """The first text of one of these types, in the order in which they are asked for."""
    bodies = {text.type: text.body for text in reversed(work.texts) if text.body}
    return next((bodies[one] for one in types if one in bodies), NOTHING)


def short(work: EditionWork) -> Multilingual:
    """The few words beside the picture: its label, else its caption, else its description; never the title again."""
    words = (text_of(work, "short_label"), work.caption, work.description, text_of(work, "long_label"))
    return next((text for text in words if text and text != work.title), NOTHING)


def blocks(show: Show, work: EditionWork) -> tuple[Block, ...]:
    """All that is told beyond the few words; nothing of it stands there already."""
    return tuple(block for block in _blocks(show, work) if block.texts or block.facts)


def tells_making(work: EditionWork) -> bool:
    """Whether a craft's work says how it is made."""
    return work.kind == "craft" and any(fact.key in MAKING for fact in (*work.structure, *work.facts))


def _blocks(show: Show, work: EditionWork) -> Iterator[Block]:
    yield Block("", _told_once(work))
    yield Block("facts", facts=tuple(_facts(work)))
    yield Block("inscriptions", facts=work.inscriptions)
    yield Block("provenance", _some(work.provenance))
    yield Block("credit", _some(work.holder, work.credit_line))
    yield Block("sources", tuple(_sources(show, work)))


def _told_once(work: EditionWork) -> tuple[Multilingual, ...]:
    said = short(work)
    more = (
        text_of(work, "long_label"),
        work.description,
        work.physical_description,
        text_of(work, "essay"),
        *(picture.extended_description for picture in work.pictures),
    )
    return tuple(dict.fromkeys(text for text in more if text and text not in (said, work.title)))


def _facts(work: EditionWork) -> Iterator[EditionFact]:
    beside = {work.dimensions, work.materials}
    for fact in dict.fromkeys((*work.structure, *work.facts)):
        if fact.value and not (fact.key in _NOT_SAID_TWICE and fact.value in beside):
            yield fact


def _some(*texts: Multilingual) -> tuple[Multilingual, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def _sources(show: Show, work: EditionWork) -> Iterator[Multilingual]:
    known = {source.uid: source.citation for source in show.edition.sources}
    for citation in _first(citation.source for citation in work.citations):
        if said := known.get(citation):
            yield Multilingual(said, said, said)


def _first(uids: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(uids))
