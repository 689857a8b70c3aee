"""What was touched since a change set, with the keys that were changed and what the touched values were before."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.work import Reading


@dataclass
class Touch:
    """One record that was changed: its kind, the keys of all its changes, and the values that a key had before them."""

    kind: str
    keys: set[str] = field(default_factory=set)
    before: dict[str, list[Any]] = field(default_factory=dict)

    def was(self, *keys: str) -> Iterator[str]:
        """The texts that stood under these keys at any time since; empty ones are left out."""
        for key in keys:
            yield from (str(value) for value in self.before.get(key, ()) if value)


def touches(reading: Reading, since: int) -> dict[str, Touch]:
    """Uid -> what was changed of it after change set `since`."""
    change = schema.change.c
    query = select(change.uid, change.kind, change.key, change.before).where(change.change_set > since)
    found: dict[str, Touch] = {}
    for uid, kind, key, before in reading.connection.execute(query.order_by(change.id)):
        touch = found.setdefault(uid, Touch(kind))
        touch.keys.add(key)
        if before is not None:
            touch.before.setdefault(key, []).append(json.loads(before))
    return found
