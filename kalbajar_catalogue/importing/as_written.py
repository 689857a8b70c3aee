"""What a field cannot read, but a scholar may well have written, is kept in the note instead of refusing its row. Pure.

`about 1820` is no date that sorts, and `Entwerfer` no role of our list; both are knowledge, and nobody can mend them.
The date of a loan or of an insurance must be exact: a row with such a one that cannot be read stays refused, and so
does a day that no calendar has. A word that takes a maker's part away (`manner of`) is never left out: without it the
work would be said to be by somebody who did not make it.
"""

from collections.abc import Mapping
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.composing import MAIN, Group, Piece
from kalbajar_catalogue.importing.noting import note_key
from kalbajar_catalogue.storage.fields import Field, fields_of

DATE_KEPT, WORD_KEPT = "import.date_kept", "import.word_kept"
_ROUGH = ("making", "life")
"""The groups of fields whose dates are often known roughly only: when something was made, when somebody lived."""

_DOUBTING = frozenset(map(fold, (
    "attributed", "attribution", "manner", "style", "follower", "followers", "school", "copy", "copyist", "formerly",
    "possibly", "probably", "perhaps", "circle", "workshop", "studio", "after", "imitator", "forger", "pupil", "not",
    "zugeschrieben", "umkreis", "werkstatt", "nachfolger", "schule", "kopie", "nach", "vermutlich", "wohl", "art",
    "приписывается", "приписано", "круг", "школа", "мастерская", "копия", "последователь", "предположительно",
    "ehtimal", "aid", "edilir", "dairəsi", "məktəbi", "emalatxanası", "üslubunda", "surəti",
)))  # fmt: skip


def has_note(record: type[Any]) -> bool:
    """Whether records of this kind have a note for colleagues."""
    return bool(note_key([key for field in fields_of(record) for key in field.keys]))


def may_be_rough(field: Field) -> bool:
    """Whether the text of a date field may be kept as it is written."""
    return field.declared.date and field.declared.group in _ROUGH


def closed_lists(field: Field) -> Mapping[str, str]:
    """The vocabularies that take no new word, by the member of a group that has one; not of its first member."""
    members = fields_of(field.group_type)[1:] if field.group_type else ()
    lists = {member.name: member.declared.vocabulary for member in members if member.declared.vocabulary}
    return {name: vocabulary for name, vocabulary in lists.items() if not vocabularies.vocabulary(vocabulary).open}


def unknown_words(lists: Mapping[str, str], group: Group) -> Mapping[str, Piece]:
    """The members of a group whose words no list of `closed_lists` has, by name."""
    return {
        name: piece
        for name, piece in group.items()
        if name != MAIN and name in lists and _DOUBTING.isdisjoint(fold(piece.text).split())
        and all(vocabularies.known_code(vocabulary, piece.text) is None for vocabulary in lists.values())
    }  # fmt: skip
