"""What was verified, and what is wrong with it."""

from dataclasses import dataclass

from kalbajar_catalogue.diagnostics.problems import Problem


@dataclass(frozen=True)
class Check:
    """One thing that was verified.

    `count` is how many of it were looked at, `problems` says what is wrong, `mend` is the code of what mends it, or ''.
    """

    name: str
    count: int
    problems: tuple[Problem, ...] = ()
    mend: str = ""

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems
