"""The people who are to be seen in photographs, and how they agreed to it. Private: it never leaves the house."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

WRITTEN = "written"
ENOUGH = frozenset({"verbal", WRITTEN, "not_needed"})
"""Answers that are enough for somebody who is grown up."""


@dataclass(frozen=True)
class Shown:
    """Somebody in a photograph: its uid, that of the person, the consent as a code, '' for none, whether a child."""

    work: str
    agent: str
    consent: str = ""
    minor: bool = False


def keeps_out(person: PersonShown | Shown) -> bool:
    """Whether a photograph may not be published for this person's sake: a child without written consent."""
    return person.minor and person.consent != WRITTEN


def is_open(person: PersonShown | Shown) -> bool:
    """Whether somebody still has to be asked; whoever is kept out by it is meant too."""
    return keeps_out(person) or person.consent not in ENOUGH


def people_shown(reading: Reading, works: Iterable[str] | None = None) -> tuple[Shown, ...]:
    """Everybody shown in the live photographs, or in those with these uids, in the order they were made."""
    rows = store.glance(reading, Photograph, ("persons_shown",), works)
    return tuple(Shown(uid, one.agent, one.consent, one.minor) for uid, _, people in rows for one in people)


def set_consent(work: Work, photograph: str, agent: str, consent: str, minor: bool) -> None:
    """Says how somebody who is shown agreed, and whether it is a child; the other people stay as they are.

    Raises WorldError `record.missing`, `term.unknown` and `consent.not_shown` for somebody who is not shown there.
    """
    picture = store.get(work, Photograph, photograph)
    if agent not in {person.agent for person in picture.persons_shown}:
        raise WorldError("consent.not_shown", ref=picture.ref)
    code = vocabularies.code_of("consent", consent) if consent else ""
    people = tuple(replace(person, consent=code, minor=minor) if person.agent == agent else person
                   for person in picture.persons_shown)  # fmt: skip
    store.change(work, Photograph.kind, photograph, {"persons_shown": people})
