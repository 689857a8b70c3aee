"""The values that one record has in the museum's own fields."""

from collections.abc import Iterator, Mapping
from typing import Any


class OwnValues(Mapping[str, Any]):
    """Values by the name of the field, only those that differ from the default. Never changes; may be a key."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Any] | None = None) -> None:
        self._values = dict(values or {})

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __repr__(self) -> str:
        return f"OwnValues({self._values!r})"


NONE = OwnValues()
