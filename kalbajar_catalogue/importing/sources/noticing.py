"""What is noticed while a table is read, told once each: how often, and where first."""

from collections.abc import Mapping

from kalbajar_catalogue.diagnostics.problems import Problem


class Noticed:
    """Counts of what was met, by code, with the first place. Not for several threads at once."""

    def __init__(self) -> None:
        self.met: dict[str, tuple[int, str]] = {}

    def note(self, code: str, place: str, count: int = 1) -> None:
        """Something was met `count` times, first at a place that a person can find: `7`, `B3`."""
        before, first = self.met.get(code, (0, place))
        self.met[code] = (before + count, first)

    def merge(self, other: "Noticed") -> None:
        """Takes in what another reading of the same table met; what both met is not counted twice."""
        for code, (count, first) in other.met.items():
            before, _ = self.met.get(code, (0, first))
            self.met[code] = (max(before, count), first)

    def remarks(self, name: str, values: Mapping[str, str | int]) -> tuple[Problem, ...]:
        """One remark per code; its sentence is told the table's name, `count`, `place`, and these values."""
        return tuple(
            Problem(code, {"name": name, "count": count, "place": place, **values})
            for code, (count, place) in self.met.items()
        )
