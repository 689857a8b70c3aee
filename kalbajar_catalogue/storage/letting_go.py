"""Very many values freed piece by piece: one walk through all of them would hold up every other thread."""

from typing import Any

_TOGETHER = 200


def let_go(values: list[Any]) -> None:
    """Empties a list. What nobody else holds is freed in pieces, and other threads come to their turn in between."""
    for _ in range(0, len(values), _TOGETHER):
        del values[-_TOGETHER:]


def let_go_of_all(values: dict[Any, Any]) -> None:
    """Empties a dictionary in the same manner."""
    for _ in range(len(values)):
        values.popitem()
