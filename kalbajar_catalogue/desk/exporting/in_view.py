"""What a person looks at when they ask for an export."""

from dataclasses import dataclass, replace

EVERYTHING, EXHIBITION, SHOWN, CHOSEN = "everything", "exhibition", "shown", "chosen"


@dataclass(frozen=True)
class InView:
    """Uids: the exhibition in view, the works of the list as it is filtered now, those that are chosen in it.

    `name` is what the list is called; `wanted` is the scope that the dialog begins with.
    """

    exhibition: str = ""
    shown: tuple[str, ...] = ()
    name: str = ""
    chosen: tuple[str, ...] = ()
    wanted: str = EVERYTHING

    def beginning_with(self, scope: str) -> "InView":
        """This, beginning with a scope; with everything where there is nothing of it."""
        there = {EXHIBITION: self.exhibition, SHOWN: self.shown, CHOSEN: self.chosen}
        return replace(self, wanted=scope if there.get(scope) else EVERYTHING)
