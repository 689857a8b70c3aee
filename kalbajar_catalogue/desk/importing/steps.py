"""To which steps of an import one may go as things stand, and which comes before another. Pure."""

from typing import Final

from kalbajar_catalogue.desk.importing.state import State, Step

WRITING: Final = (Step.CHECK, Step.PICTURES)
"""The steps that show what would be written."""
_BEFORE: Final = {Step.MATCH: Step.CHOOSE, Step.CHECK: Step.MATCH, Step.PICTURES: Step.CHECK}


def shown(state: State) -> tuple[Step, ...]:
    """The steps of this import: a whole export has nothing to match, and few tables have pictures."""
    without = {Step.MATCH: state.whole is not None, Step.PICTURES: not state.has_pictures}
    return tuple(step for step in Step if not without.get(step))


def reachable(state: State, writing: bool) -> frozenset[Step]:
    """The steps that one may go to."""
    return frozenset(_reachable(state, writing)) & frozenset(shown(state))


def before(step: Step, state: State) -> Step | None:
    """The step that a person goes back to."""
    earlier = _BEFORE.get(step)
    return Step.CHOOSE if earlier is Step.MATCH and state.whole is not None else earlier


def after_choosing(state: State) -> Step:
    """Where one goes on from the choice: what is known already need not be matched."""
    return Step.CHECK if state.saved_as or state.whole is not None else Step.MATCH


def _reachable(state: State, writing: bool) -> tuple[Step, ...]:
    if state.imported is not None:
        again = (Step.MATCH, Step.CHECK) if state.undone is not None else ()
        return (Step.CHOOSE, Step.DONE, *again)
    wanted = state.whole is None or bool(state.whole.wanted)
    if state.mapping is None or state.table is None or writing or not wanted:
        return (Step.CHOOSE,)
    pictures = (Step.PICTURES,) if state.has_pictures and state.check is not None else ()
    return (Step.CHOOSE, Step.MATCH, Step.CHECK, *pictures)
