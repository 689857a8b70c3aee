"""Which records have the wanted words, tier by tier, as places in the index; the grammar of FTS5 stays in here.

All hits of a tier come at once, as one array: counts, filters and the order are then a matter of microseconds.
"""

import sqlite3

import numpy as np
from sqlalchemy import func, select

from kalbajar_catalogue.search import index_tables
from kalbajar_catalogue.search.grammar import Piece, Wanted
from kalbajar_catalogue.search.index_columns import Mask, Places
from kalbajar_catalogue.search.index_gathering import column_of
from kalbajar_catalogue.search.subjects import HANG
from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.work import Reading

NUMBER, TITLE_WORD, TITLE, WORD, VARIANT, SKELETON = range(6)
"""The tiers, best first: the very number, whole words of the title, beginnings in it, anywhere, under another
spelling, and words that only sound alike."""

SHORTEST_SOUND = 3
"""Letters of a word's skeleton below which too many words sound alike."""

EXACT = (NUMBER, TITLE_WORD, TITLE, WORD, VARIANT)
_COLUMNS = {TITLE_WORD: "title", TITLE: "title", WORD: "title words", VARIANT: "title words variants"}


class Matching:
    """The tiers of one text in one reading, each looked up once, when it is asked for."""

    def __init__(self, reading: Reading, wanted: Wanted) -> None:
        self._reading = reading
        self._connection = index_tables.plain(reading)
        self._wanted = wanted
        self._found: dict[int, Places] = {}
        self.size = index_tables.size(self._connection)

    def tier(self, tier: int) -> Places:
        """The places of all records that a tier has, those of better tiers among them; in their order."""
        if tier not in self._found:
            self._found[tier] = self._kept(self._look_up(tier))
        return self._found[tier]

    def exact(self) -> Places:
        """All that have the very words or the number."""
        numbered, spelled = self.tier(NUMBER), self.tier(VARIANT)
        if not len(numbered) or not len(spelled):
            return spelled if len(spelled) else numbered
        # For so many places a mask is a tenth of what a union of sets costs.
        return np.flatnonzero(self._mask(numbered) | self._mask(spelled))

    def _look_up(self, tier: int) -> Places:
        if tier == NUMBER:
            return self._numbered()
        if not self._wanted.pieces:
            return np.empty(0, np.int64)
        if tier == SKELETON:
            return self._bare()
        pieces = [_piece(piece, _COLUMNS[tier], tier) for piece in self._wanted.pieces]
        return _matching(self._connection, "search_text", " AND ".join(pieces))

    def _kept(self, found: Places) -> Places:
        if not len(found) or not self._wanted.excluded:
            return found
        return np.setdiff1d(found, excluded(self._connection, self._wanted), assume_unique=True)

    def _numbered(self) -> Places:
        number = self._wanted.number
        if not number:
            return np.empty(0, np.int64)
        own = _matching(self._connection, "search_text", f"{{numbers}} : {_quoted(number)}")
        return np.union1d(own, self._hung(number)) if number.isdecimal() else own

    def _hung(self, number: str) -> Places:
        """The works that hang somewhere under this number; the hang is looked at itself, since it moves as one."""
        if HANG.kind not in self._reading.kinds or len(number) > 9:
            return np.empty(0, np.int64)
        kind, record = self._reading.kinds[HANG.kind], schema.record.c
        table, own = column_of(kind, HANG.number)
        said = (func.ltrim(own, "0") == number) | ((own == "") & (table.c[HANG.order] == int(number)))
        query = select(table.c[HANG.hung]).join(schema.record, record.uid == table.c.uid)
        uids = self._reading.connection.scalars(query.where(said, record.state == LIVE)).all()
        return np.array(sorted(index_tables.ids_of(self._connection, uids).values()), np.int64)

    def _bare(self) -> Places:
        """Those that have every word or one that sounds like it; what is too short to sound like anything, itself."""
        mask: Mask | None = None
        for piece in sorted(self._wanted.pieces, key=_length, reverse=True):
            text = _piece(piece, _COLUMNS[VARIANT], VARIANT)
            own = self._mask(_matching(self._connection, "search_text", text))
            if not piece.quoted and _length(piece) >= SHORTEST_SOUND:
                bare = " AND ".join(f"{_quoted(word)}*" for word in piece.bare)
                own |= self._mask(_matching(self._connection, "search_skeleton", bare))
            mask = own if mask is None else mask & own
            if not mask.any():
                break
        return np.empty(0, np.int64) if mask is None else np.flatnonzero(mask)

    def _mask(self, places: Places) -> Mask:
        mask = np.zeros(self.size, np.bool_)
        mask[places] = True
        return mask


def excluded(connection: sqlite3.Connection, wanted: Wanted) -> Places:
    """The places of what must not be found."""
    pieces = [_piece(piece, _COLUMNS[VARIANT], VARIANT) for piece in wanted.excluded]
    return _matching(connection, "search_text", " OR ".join(pieces)) if pieces else np.empty(0, np.int64)


def holding(connection: sqlite3.Connection, wanted: Wanted) -> Places:
    """The places of all that have these words anywhere, or numbers that begin so."""
    pieces = [_piece(piece, _COLUMNS[VARIANT], VARIANT) for piece in wanted.pieces]
    return _matching(connection, "search_text", " AND ".join(pieces)) if pieces else np.empty(0, np.int64)


def _piece(piece: Piece, columns: str, tier: int) -> str:
    beginning = "" if piece.whole or tier == TITLE_WORD else " *"
    text = f"{{{columns}}} : ({_quoted(' '.join(piece.words))}{beginning})"
    if piece.number and tier == VARIANT:
        return f"({text} OR {{numbers}} : {_quoted(piece.number)} *)"
    return text


def _length(piece: Piece) -> int:
    return min(map(len, piece.bare), default=0)


def _quoted(words: str) -> str:
    """Words as FTS5 takes them for nothing but words; folded ones have no quotation marks."""
    return f'"{words}"'


def _matching(connection: sqlite3.Connection, table: str, expression: str) -> Places:
    """All hits in one text: numbers in a row cost a tenth of rows of numbers."""
    query = f"SELECT group_concat(rowid) FROM {table} WHERE {table} MATCH ?"
    found = connection.execute(query, (expression,)).fetchone()[0]
    return np.fromstring(found, np.int64, sep=",") if found else np.empty(0, np.int64)
