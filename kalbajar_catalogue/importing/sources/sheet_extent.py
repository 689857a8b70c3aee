"""How large the rectangle is that the cells of a sheet with a value span, told from its XML as it goes by."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from xml.parsers import expat

Attributes = dict[str, str]

_COLUMNS, _ROWS = "table:number-columns-repeated", "table:number-rows-repeated"


@dataclass(frozen=True)
class Extent:
    """The last row and the last column with a value, counted from 1."""

    rows: int = 0
    columns: int = 0

    @property
    def cells(self) -> int:
        """The cells in the rectangle."""
        return self.rows * self.columns


Measure = Callable[[Iterable[bytes], int], Extent]


def extent_of_xlsx(pieces: Iterable[bytes], most: int) -> Extent:
    """The extent of a sheet of XLSX; of one that is surely over `most` cells no more than that.

    Raises ValueError for what is no XML.
    """
    return _measured(_Xlsx(), pieces, most)


def extent_of_ods(pieces: Iterable[bytes], most: int) -> Extent:
    """The extent of the largest sheet of an ODS, repeated rows and cells counted. Raises ValueError as above."""
    return _measured(_Ods(), pieces, most)


def _measured(sheet: "_Sheet", pieces: Iterable[bytes], most: int) -> Extent:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = sheet.start
    try:
        for piece in pieces:
            parser.Parse(piece, False)
            if sheet.extent.cells > most:
                return sheet.extent
        parser.Parse(b"", True)
        sheet.finish()
    except expat.ExpatError as fault:
        raise ValueError(str(fault)) from None
    return sheet.extent


class _Sheet:
    """What both kinds have in common: the extent so far."""

    def __init__(self) -> None:
        self.extent = Extent()

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def finish(self) -> None:
        """There are no more elements."""

    def _reach(self, row: int, column: int) -> None:
        if row > self.extent.rows or column > self.extent.columns:
            self.extent = Extent(max(self.extent.rows, row), max(self.extent.columns, column))


class _Xlsx(_Sheet):
    def __init__(self) -> None:
        super().__init__()
        self._row = self._column = 0

    def start(self, name: str, attributes: Attributes) -> None:
        local = name.rpartition(":")[2]
        if local == "row":
            self._row = _whole(attributes.get("r"), self._row + 1)
            self._column = 0
        elif local == "c":
            self._place(attributes.get("r", ""))
        elif local in ("v", "t", "f"):
            self._reach(self._row, self._column)

    def _place(self, reference: str) -> None:
        letters = reference.rstrip("0123456789")
        self._column = _of_letters(letters) if letters else self._column + 1
        self._row = _whole(reference[len(letters) :], self._row)


class _Ods(_Sheet):
    def __init__(self) -> None:
        super().__init__()
        self._before = self._times = self._width = self._at = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "table:table-cell" or name == "table:covered-table-cell":
            self._at += _repeats(attributes, _COLUMNS)
            if "office:value-type" in attributes or "table:formula" in attributes:
                self._width = self._at
        elif name == "text:p":
            self._width = self._at
        elif name == "table:table-row":
            self.finish()
            self._times = _repeats(attributes, _ROWS)
        elif name == "table:table":
            self.finish()
            self._before = 0

    def finish(self) -> None:
        """The row that came last is whole."""
        self._before += self._times
        if self._width:
            self._reach(self._before, self._width)
        self._times = self._width = self._at = 0


def _repeats(attributes: Attributes, key: str) -> int:
    return max(_whole(attributes[key], 1), 1) if key in attributes else 1


def _whole(text: str | None, otherwise: int) -> int:
    """A number of at most nine figures; anything else that stands there is as large as can be."""
    if not text:
        return otherwise
    return int(text) if text.isdecimal() and len(text) < 10 else 10**9


def _of_letters(letters: str) -> int:
    number = 0
    for letter in letters.upper()[:8]:
        number = number * 26 + max(ord(letter) - 64, 1)
    return number
