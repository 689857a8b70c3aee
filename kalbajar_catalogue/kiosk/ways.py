"""Where a visitor is and came from: a short path of pages. Immutable, no Qt."""

from dataclasses import dataclass

MOST = 40
"""A visitor who wanders on and on comes back over the last pages only: the path never grows without end."""


@dataclass(frozen=True)
class Spot:
    """A page and of what it tells."""

    page: str
    argument: str = ""


ATTRACT, HOME = Spot("attract"), Spot("home")


@dataclass(frozen=True)
class Way:
    """The pages behind, and the one that is open."""

    here: Spot = ATTRACT
    behind: tuple[Spot, ...] = ()

    def on(self, spot: Spot) -> "Way":
        """One further; the same page again is no step."""
        return self if spot == self.here else Way(spot, (*self.behind, self.here)[-MOST:])

    def instead(self, spot: Spot) -> "Way":
        """Another page in this one's place: the next work, the next pair."""
        return Way(spot, self.behind)

    def back(self) -> "Way":
        """One back; from the first page to the ways in."""
        return Way(self.behind[-1], self.behind[:-1]) if self.behind else Way(HOME)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page behind other than the one that attracts."""
        return bool(self.behind)
