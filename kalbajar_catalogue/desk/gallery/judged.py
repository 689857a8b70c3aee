"""Stars and picks as they are on the wall: painted the moment they are given, and taken over when they are written.

Pure: a reading that was asked for before a mark was written must not paint it away again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kalbajar_catalogue.exhibitions.looking import Knowledge, Seen
from kalbajar_catalogue.storage.journal import Change, Changes

LINK = "media_link"
_DEFAULTS: Mapping[str, Any] = {"rating": 0, "pick": False}


@dataclass(frozen=True)
class Judgement:
    """What is given to some works and not written yet: values of `rating` or `pick`."""

    items: frozenset[str]
    values: Mapping[str, Any]


def judged(known: Knowledge, judgements: tuple[Judgement, ...]) -> Knowledge:
    """What is known, with what is given and not written yet."""
    if not judgements:
        return known
    seen = dict(known.seen)
    for judgement in judgements:
        seen |= {item: replace(seen[item], **judgement.values) for item in judgement.items if item in seen}
    return replace(known, seen=seen)


def absorbed(known: Knowledge, changes: Changes, kinds: tuple[str, ...]) -> Knowledge | None:
    """What is known after changes that are nothing but stars and picks of pictures that hang; None for any others.

    `kinds` are those that the wall shows; changes of others are passed over.
    """
    own = [change for change in changes.entries if change.kind in kinds]
    items = {seen.link: item for item, seen in known.seen.items() if seen.link}
    if not all(change.kind == LINK and change.key in _DEFAULTS and change.uid in items for change in own):
        return None
    seen = dict(known.seen)
    for change in own:
        item = items[change.uid]
        seen[item] = _with(seen[item], change)
    return replace(known, seen=seen)


def _with(seen: Seen, change: Change) -> Seen:
    value = _DEFAULTS[change.key] if change.after is None else change.after
    return replace(seen, **{change.key: value})
