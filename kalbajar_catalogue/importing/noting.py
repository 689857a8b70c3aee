"""The texts of unknown columns in a note: each after its heading, put there again by the next import. Pure."""

from collections.abc import Iterator, Mapping, Sequence

_NOTES = ("internal_note", "note", "scope_note_en")

_Block = tuple[str, ...]
"""Lines that belong together."""


def note_key(keys: Sequence[str]) -> str:
    """The flat key of a kind's note for colleagues, '' for a kind that has none."""
    return next((key for key in _NOTES if key in keys), "")


def noted(notes: Mapping[str, Sequence[str]], before: str) -> str:
    """A note with these texts after their headings; what stood after the same headings goes, all else stays.

    A heading without texts is taken out.
    """
    blocks = list(_blocks(before))
    for heading, texts in notes.items():
        name = _one_line(heading)
        block = [_lines(name, "\n".join(texts))] if texts else []
        place = next((place for place, old in enumerate(blocks) if _is_headed(old, name)), len(blocks))
        blocks[place : place + 1] = block
    return "\n".join(line for block in blocks for line in block)


def _lines(heading: str, text: str) -> _Block:
    first, *others = text.split("\n")
    return (f"{heading}: {first}".rstrip(), *(f"  {line}" for line in others))


def _one_line(heading: str) -> str:
    """A heading as it stands in a note: a colon and a blank would end it."""
    return " ".join(heading.split()).replace(": ", " ").rstrip(":")


def _is_headed(block: _Block, name: str) -> bool:
    return f"{block[0]} ".startswith(f"{name}: ")


def _blocks(note: str) -> Iterator[_Block]:
    """The lines of a note; one that is indented goes on with the one before."""
    held: list[str] = []
    for line in note.split("\n") if note else ():
        if held and not line.startswith("  "):
            yield tuple(held)
            held = []
        held.append(line)
    if held:
        yield tuple(held)
