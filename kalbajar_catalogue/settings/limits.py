"""How large, how deep and how slow a file may be that comes from outside, of every reader, in one place.

What a museum has fits; what would fill the memory, the disk or the day is refused with a sentence. A reader takes its
limits from here and declares none of its own. `ALL` lists them for people.
"""

from dataclasses import dataclass
from typing import Final, TypeVar

N = TypeVar("N", int, float)
_MB: Final = 1024 * 1024


@dataclass(frozen=True)
class Limit:
    """One limit. `of` names the reader, `unit` what is counted; `why` says what it is large enough for, or against."""

    of: str
    what: str
    value: float
    unit: str
    why: str


_declared: list[Limit] = []


def _limit(of: str, what: str, value: N, unit: str, why: str) -> N:
    _declared.append(Limit(of, what, value, unit, why))
    return value


# Pictures
PICTURE_PIXELS: Final = _limit(
    "pictures", "the whole picture", 300_000_000, "pixels", "a scan of A1 at 400 dpi has 124 million"
)
PICTURE_EDGE: Final = _limit("pictures", "its longest edge", 200_000, "pixels", "a scroll of 17 m at 300 dpi")
LOOKED_INTO_PIXELS: Final = _limit(
    "pictures", "looked into at its full size", 120_000_000, "pixels", "its levels take 0.64 GB of memory"
)
PROFILE_BYTES: Final = _limit(
    "pictures", "a colour profile", 8 * _MB, "bytes", "large enough for every profile of a press"
)
METADATA_SECONDS: Final = _limit(
    "metadata", "the metadata of one file", 20.0, "s", "against metadata that is made to be slow"
)
PACKET_BYTES: Final = _limit("metadata", "an XMP packet, a block", 16 * _MB, "bytes", "extended XMP fits")
PACKET_DEPTH: Final = _limit(
    "metadata", "properties of XMP inside each other", 12, "levels", "no standard goes so deep"
)
SEGMENTS: Final = _limit(
    "metadata", "segments before the picture in a file", 20_000, "segments", "against a file of nothing but segments"
)
EXIF_VALUE_BYTES: Final = _limit("metadata", "a value of EXIF", 16 * _MB, "bytes", "a block of Photoshop's fits")
EXIF_NUMBERS: Final = _limit(
    "metadata", "numbers of one value", 4_096, "numbers", "strip offsets of large scans are longer and of no interest"
)
EXIF_ENTRIES: Final = _limit("metadata", "entries of one directory", 2_000, "entries", "no camera writes so many")
METADATA_TEXT: Final = _limit("metadata", "one text", 100_000, "signs", "a long essay fits")
METADATA_LINE: Final = _limit(
    "metadata", "a value in the panel of metadata", 2_000, "signs", "a person reads no more there"
)
METADATA_LINES: Final = _limit(
    "metadata", "lines of one group in the panel", 2_000, "lines", "against a panel without end"
)
DOCUMENT_LIST_BYTES: Final = _limit(
    "documents", "the list of what a packed document holds", _MB, "bytes", "names a few parts"
)

# Tables
TABLE_SECONDS: Final = _limit(
    "tables", "one reading from end to end", 900.0, "s", "against a table that is made to be slow"
)
COLUMNS: Final = _limit("tables", "columns", 2_000, "columns", "the widest exports of museums have some hundred")
CELL_SIGNS: Final = _limit("tables", "one cell", 1_000_000, "signs", "against a quotation mark that is never closed")
ROW_SIGNS: Final = _limit(
    "tables", "one row of a text file", 4_000_000, "signs", "against a quotation mark that is never closed"
)
SHEET_CELLS: Final = _limit(
    "tables", "the rectangle that a sheet fills", 10_000_000, "cells", "its reader holds all of it in memory"
)
WORKBOOK_STRINGS: Final = _limit("tables", "different texts in a workbook", 5_000_000, "texts", "all are in memory")
WORKBOOK_PARTS: Final = _limit(
    "tables", "files inside a workbook", 10_000, "files", "against a packed file of very many small ones"
)
WORKBOOK_BYTES: Final = _limit("tables", "a workbook once it is unpacked", 400_000_000, "bytes", "against bombs")
WORKBOOK_TAG_BYTES: Final = _limit("tables", "one tag in a workbook", 1 << 20, "bytes", "against a tag that never ends")
WORKBOOK_LIST_BYTES: Final = _limit(
    "tables", "the list of sheets in a workbook", 4_000_000, "bytes", "names a few parts"
)
OLD_WORKBOOK_BYTES: Final = _limit("tables", "a workbook of the old kind", 150_000_000, "bytes", "which is not packed")
OLD_WORKBOOK_SECONDS: Final = _limit(
    "tables", "opening a workbook of the old kind", 120.0, "s", "it has at most 65,536 rows on a sheet"
)
OLD_WORKBOOK_MEMORY: Final = _limit(
    "tables", "memory for a workbook of the old kind", 4_000_000_000, "bytes", "of the child process that looks first"
)
ENCODING_BYTES: Final = _limit(
    "tables", "looked at to find the encoding", 256 * _MB, "bytes", "of a longer file its beginning"
)
JSON_RECORD_SIGNS: Final = _limit("JSON", "one record", 2_000_000, "signs", "against a string that never ends")
JSON_LISTS: Final = _limit("JSON", "lists of records offered", 200, "lists", "a person chooses among them")
JSON_DEPTH: Final = _limit("JSON", "values inside each other", 60, "levels", "against brackets without end")
LIDO_DEPTH: Final = _limit("LIDO", "elements inside each other", 100, "levels", "the standard itself is far from it")
LIDO_RECORD_BYTES: Final = _limit("LIDO", "one record", 4_000_000, "bytes", "without pictures inside every record fits")
LIDO_ELEMENTS: Final = _limit("LIDO", "elements of one record", 100_000, "elements", "against elements without end")
MAPPING_SIGNS: Final = _limit("mappings", "a mapping", 2_000_000, "signs", "against a file that is none")
MAPPING_COLUMNS: Final = _limit("mappings", "its columns", 5_000, "columns", "a table has at most 2,000")
MAPPING_WORDS: Final = _limit("mappings", "words of one column", 20_000, "words", "more than any vocabulary")
MAPPING_WORD_SIGNS: Final = _limit("mappings", "one of its words", 10_000, "signs", "against what is no word")
REMEMBERED_BYTES: Final = _limit(
    "imports", "a check that is remembered", 200 * _MB, "bytes", "a larger one is checked anew"
)
UNFINISHED_BYTES: Final = _limit(
    "imports", "an import that was begun", 50_000_000, "bytes", "a larger one is begun anew"
)

# Editions
EDITION_FILES: Final = _limit(
    "editions", "files of an edition", 100_000, "files", "30,000 works with three pictures each"
)
EDITION_MANIFEST_BYTES: Final = _limit("editions", "the manifest", 256 * _MB, "bytes", "an edition is read whole")
EDITION_PICTURE_BYTES: Final = _limit("editions", "a picture", 256 * _MB, "bytes", "the largest picture as a JPEG fits")
EDITION_TILES_BYTES: Final = _limit(
    "editions", "the tiles of a picture", 4096 * _MB, "bytes", "what a plain zip may hold"
)
EDITION_BYTES: Final = _limit(
    "editions", "all of an edition", 32 * 1024 * _MB, "bytes", "what fits a stick to carry it on"
)
EDITION_SQUEEZED: Final = _limit(
    "editions", "how far a manifest is squeezed", 200, "times", "against bombs: text shrinks far less"
)
TILED_EDGE: Final = _limit("editions", "the longest edge that is cut into tiles", 200_000, "pixels", "as of pictures")
TILES: Final = _limit("editions", "tiles of all levels", 16_000, "tiles", "300 million pixels have 1,600")
TILE_BYTES: Final = _limit("editions", "one tile", 4 * _MB, "bytes", "its pixels themselves are fewer")
TILE_INDEX_BYTES: Final = _limit("editions", "the list of a container of tiles", 1024, "bytes", "six figures")
TILE_NAME_BYTES: Final = _limit("editions", "the name of a tile", 32, "bytes", "three figures")

# Backups
BACKUP_FILES: Final = _limit(
    "backups", "files of a backup", 1_000_000, "files", "300,000 works with three originals each"
)
BACKUP_BYTES: Final = _limit("backups", "all of a backup", 8 * 1024 * 1024 * _MB, "bytes", "300,000 originals of 25 MB")
BACKUP_SQUEEZED: Final = _limit(
    "backups", "how far a database is squeezed", 200, "times", "against bombs: a database shrinks to a quarter"
)
BACKUP_LIST_BYTES: Final = _limit("backups", "a manifest", 256 * _MB, "bytes", "a line for each file")
BACKUP_TAGS: Final = _limit("backups", "lines of its label", 100, "lines", "it has about a dozen")
BACKUP_TAG_SIGNS: Final = _limit("backups", "one line of its label", 1_000, "signs", "a date, a figure, a name")

# What lies on the machine
SETTINGS_BYTES: Final = _limit(
    "settings", "a file that the program keeps for a kiosk", 16 * _MB, "bytes", "against a file that is none"
)
SEARCH_SIGNS: Final = _limit("search", "what is typed into a search", 1_000, "signs", "a person types far less")
SEARCH_PIECES: Final = _limit("search", "words and conditions of one search", 24, "pieces", "a person types far fewer")

ALL: Final = tuple(_declared)
