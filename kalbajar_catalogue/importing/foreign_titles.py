"""Titles in a language that the catalogue has no place for: better than none, and told. Pure.

The reader of such a file keeps the text under the name of its element and its language too, `titleSet [de]`, which goes
into the note: by that it is known that the title is one.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.importing.checked import Trouble
from kalbajar_catalogue.importing.composing import Composed, trouble

FOREIGN_TITLE = "import.foreign_title"
_HEADED = re.compile(r"titleSet \[([a-z]{2,3})\]")


def foreign_titles(composed: Composed, written: Collection[str]) -> Iterator[Trouble]:
    """A remark for each title among the flat keys to be `written` that is in none of our languages."""
    found = {text.strip(): told[1] for heading, texts in composed.notes.items()
             if (told := _HEADED.fullmatch(heading)) for text in texts}  # fmt: skip
    if not found:
        return
    for key in (f"title_{language}" for language in LANGUAGES):
        for piece in composed.texts.get(key, ()) if key in written else ():
            if piece.text in found:
                values = {"value": piece.text, "language": found[piece.text], "as": key[-2:]}
                yield replace(trouble(piece, key, Problem(FOREIGN_TITLE, values)), refused=False)
