"""The commands that can be found by their words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.i18n.folding import fold


@dataclass(frozen=True)
class Command:
    """Something the desk can do, by a key that the desk knows; `keys` as in `Ctrl+P`, '' for none."""

    key: str
    words: str
    symbol: str
    keys: str = ""


def matching(commands: Iterable[Command], text: str) -> Sequence[Command]:
    """The commands whose words begin with all the typed ones, in any order and without regard to letters' marks."""
    wanted = fold(text).split()
    return [command for command in commands if _has(fold(command.words).split(), wanted)]


def _has(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)
