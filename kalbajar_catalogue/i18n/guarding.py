"""Cells that a spreadsheet would take for a formula: an apostrophe before them keeps them safe, and is taken away."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) or _is_guarded(text) else text


def unguarded(cell: str) -> str:
    """What was guarded: `'=1` is `=1`, `''=1` is `'=1`; any other cell stays as it is."""
    return cell[1:] if _is_guarded(cell) else cell


def _is_guarded(text: str) -> bool:
    return text.startswith("'") and text[1:].startswith((*_FORMULA, "'"))
