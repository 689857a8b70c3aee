"""The world's errors as data: a code and its values; the faces turn them into sentences.

A code is dotted and lower case (`picture.cut_off`). `i18n.sentences` holds one sentence per code in
every language; a test keeps the two in step.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = str | int | float


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, where, and what a sentence about it needs to know."""

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)
    field: str = ""


class WorldError(Exception):
    """The world said no: disk full, file broken, database locked, value unusable. Never a bug of ours."""

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code, values)
        self.problem = Problem(code, values)

    @property
    def code(self) -> str:
        """The problem's code, such as `picture.cut_off`."""
        return self.problem.code
