"""The working papers by name, as the command line and the desk offer them."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from kalbajar_catalogue.publishing.papers.paper import Paper
from kalbajar_catalogue.publishing.working import condition, packing, tags
from kalbajar_catalogue.publishing.working.facts import Facts

_MAKING: Final = {one.NAME: one for one in (tags, condition, packing)}


def with_facts(name: str, facts: Facts) -> Paper:
    """A working paper that knows what colleagues know of its works; its name is one of `WORKING_PAPERS`."""
    making = _MAKING[name]
    return Paper(
        name,
        name,
        making.wanted,
        partial(making.composed, facts),
        internal=True,
        questions=making.QUESTIONS,
        longest_mm=making.LONGEST_MM,
        expected=making.expected,
    )


WORKING_PAPERS: Final[Mapping[str, Paper]] = {name: with_facts(name, Facts()) for name in _MAKING}
"""Papers for colleagues, stamped as such on every page; as they stand here they know no private fact."""
