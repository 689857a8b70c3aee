"""When a visitor has gone: a warning, a count, and back to the beginning. Seconds of a clock that never jumps."""

from dataclasses import dataclass
from enum import Enum

LEAST_S, MOST_S = 30, 180
"""How long a page may wait untouched before it asks, as a museum may set it."""


class Mood(Enum):
    """What the kiosk is doing."""

    ATTRACT = "attract"
    AWAKE = "awake"
    ASKING = "asking"


@dataclass(frozen=True)
class Patience:
    """Seconds without a touch before it asks, and seconds that the question stands."""

    before_asking: float = 60
    asking: float = 20


@dataclass(frozen=True)
class Idle:
    """What the kiosk is doing since when; a new value for each thing that happens."""

    patience: Patience = Patience()
    mood: Mood = Mood.ATTRACT
    touched_at: float = 0.0

    def begun(self, now: float) -> "Idle":
        """A visitor has come."""
        return Idle(self.patience, Mood.AWAKE, now)

    def touched(self, now: float) -> "Idle":
        """Somebody touches: the question goes away; what attracts goes on until a way in is chosen."""
        return self if self.mood is Mood.ATTRACT else self.begun(now)

    def pressed(self, now: float) -> "Idle":
        """A finger is down while it asks: the count begins again, and the question stands until the finger lifts."""
        return Idle(self.patience, self.mood, max(self.touched_at, now - self.patience.before_asking))

    def at(self, now: float) -> "Idle":
        """What it is doing by now."""
        waited = now - self.touched_at
        if self.mood is Mood.ATTRACT or waited < self.patience.before_asking:
            return self
        if waited < self.patience.before_asking + self.patience.asking:
            return Idle(self.patience, Mood.ASKING, self.touched_at)
        return self.ended()

    def ended(self) -> "Idle":
        """The visitor has gone."""
        return Idle(self.patience)

    def left(self, now: float) -> int:
        """Whole seconds until it goes back to the beginning, while it asks; else 0."""
        if self.mood is not Mood.ASKING:
            return 0
        return max(0, round(self.touched_at + self.patience.before_asking + self.patience.asking - now))
