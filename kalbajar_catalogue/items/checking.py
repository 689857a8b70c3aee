"""The rules of works, asked of a catalogue: gathers what they must know besides. Takes a Reading, changes nothing."""

from collections.abc import Collection, Iterable, Sequence

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.items import composites, rules, service
from kalbajar_catalogue.items.records import Item, Part, Photograph
from kalbajar_catalogue.items.rules import Life, Surroundings
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading

Finding = tuple[Item | Part, Problem]


def findings(
    reading: Reading, uids: Iterable[str] | None = None, kinds: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """What can hardly be meant of the works, all of them or those with these uids or of these kinds.

    Components in a circle are told of only when all works are asked about.
    """
    items = service.fetch(reading, uids, kinds)
    around = surroundings(reading, items)
    found: list[Finding] = [(item, problem) for item in items for problem in rules.problems(item, around)]
    if uids is None and kinds is None:
        found += rules.part_problems(composites.all_parts(reading))
    return tuple(found)


def surroundings(reading: Reading, items: Sequence[Item]) -> Surroundings:
    """What the rules must know besides these works: the lives of their makers, the photographs they are paired with."""
    makers = {role.agent for item in items for role in service.roles_of(item)}
    rows = store.glance(reading, Agent, ("birth", "death"), makers)
    paired = {pair.item for item in items if isinstance(item, Photograph) for pair in item.pair_of}
    photographs = store.fetch(reading, Photograph, paired)
    return Surroundings(
        lives={uid: Life(birth, death) for uid, _, birth, death in rows},
        photographs={photograph.uid: photograph for photograph in photographs},
    )
