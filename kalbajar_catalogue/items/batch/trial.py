"""Reading what was typed without making anything: a look before the work."""

from collections.abc import Sequence
from typing import Any, cast

from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.work import Reading, Work


class WouldMake(Exception):
    """What was typed names a person, a place or a word that is not there yet."""


class _Looking:
    """A connection on which nothing can be written: whoever tries is told so."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, statement: Any, *values: Any) -> Any:
        """A question is asked; anything else raises `WouldMake`."""
        if not getattr(statement, "is_select", False):
            raise WouldMake
        return self._connection.execute(statement, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


class Trial(Reading):
    """The catalogue at one moment, taken for a work: what would make a record raises `WouldMake`."""

    noted: Sequence[Change] = ()

    def __init__(self, reading: Reading) -> None:
        super().__init__(cast(Any, _Looking(reading.connection)), reading.kinds)

    def as_work(self) -> Work:
        """What the readers of typed texts ask for."""
        return cast(Work, self)
