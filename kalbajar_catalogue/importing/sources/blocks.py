"""Nested records laid out as lines of a table: what belongs together stands on one line, what repeats goes on below."""

from collections.abc import Iterable

Line = dict[str, str]
"""Heading -> text."""

Block = list[Line]
"""The lines of one record or of a part of it."""


def below(blocks: Iterable[Block]) -> Block:
    """Blocks one under the other, as the members of a list."""
    return [line for block in blocks for line in block]


def beside(blocks: Iterable[Block]) -> Block:
    """Blocks side by side, as the members of an object; one whose headings are taken already goes below as a whole.

    The lines of the blocks become those of the result.
    """
    placed: Block = []
    for block in blocks:
        offset = 0 if _fits(placed, block) else len(placed)
        both = len(placed) - offset
        for there, line in zip(placed[offset:], block, strict=False):
            there.update(line)
        placed.extend(block[both:])
    return placed


def _fits(placed: Block, block: Block) -> bool:
    return all(there.keys().isdisjoint(line) for there, line in zip(placed, block, strict=False))
