"""The museum's own number patterns put in force. Takes a Work, never commits."""

from collections.abc import Sequence

from kalbajar_catalogue.authorities.records import Numbering
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.identity import use_pattern
from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.work import Work


def follow(work: Work, changes: Sequence[Change]) -> None:
    """Numbers what is made from now on by the museum's patterns, and by the usual ones where it has none (any more)."""
    if not any(change.kind == Numbering.kind for change in changes):
        return
    own = {numbering.of_kind: numbering.pattern for numbering in store.fetch(work, Numbering)}
    for kind in work.kinds:
        use_pattern(work.connection, kind.name, own.get(kind.name) or kind.pattern)
