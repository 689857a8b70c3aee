"""Tables in text: CSV, TSV and their relatives, read as a stream, from a file or from the clipboard."""

import codecs
import csv
import io
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.guarding import unguarded
from kalbajar_catalogue.importing.sources.dialects import recognised_dialect
from kalbajar_catalogue.importing.sources.encodings import CHUNK, known_encoding, recognised_encoding
from kalbajar_catalogue.importing.sources.headers import Numbered
from kalbajar_catalogue.importing.sources.limits import MOST_IN_CELL, MOST_IN_ROW
from kalbajar_catalogue.importing.sources.noticing import Noticed
from kalbajar_catalogue.importing.sources.numbered import AS_FOUND, NumberedTable, narrow_enough
from kalbajar_catalogue.importing.sources.sound_files import sound
from kalbajar_catalogue.importing.sources.tables import How, Table

Texts = Callable[[], Iterator[str]]
"""Gives the text of a table in pieces, from its beginning each time."""

_SAMPLE = 1 << 17


def open_delimited(path: Path, how: How = AS_FOUND) -> Table:
    """The table in a text file; what `how` leaves open is found.

    Raises WorldError `table.empty`, `table.encoding_unknown`, `table.undecodable`, `table.breaks_off`,
    `table.cell_too_long`, `table.row_too_wide`, `table.no_row`, `table.delimiter_unusable`, `table.quote_unusable`
    and those of reading a file. Its `rows` raise what is met further down, and `file.missing`, `file.unreadable`.
    """
    sound(path)
    if how.encoding:
        encoding = known_encoding(how.encoding)
    else:
        with path.open("rb") as stream:
            encoding = recognised_encoding(stream)
    otherwise = "\t" if path.suffix.lower() in (".tsv", ".tab") else ","
    wanted = replace(how, format="csv", encoding=encoding)
    return DelimitedTable(path.name, wanted, lambda: decoded(path, encoding), otherwise)


def decoded(path: Path, encoding: str) -> Iterator[str]:
    """The text of a file in pieces.

    Raises WorldError `table.breaks_off` for an end in the middle of a sign, `table.undecodable` with the number of the
    byte (from 1); the text before it has been given by then. Raises `file.missing`, `file.unreadable`.
    """
    sound(path)
    decoder, read = codecs.getincrementaldecoder(encoding)(), 0
    with path.open("rb") as stream:
        while True:
            state, chunk = decoder.getstate(), _read(stream, path.name)
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeError as fault:
                good = fault.start - len(state[0]) if isinstance(fault, UnicodeDecodeError) else 0
                decoder.setstate(state)
                yield decoder.decode(chunk[: max(good, 0)])
                code = "table.undecodable" if chunk else "table.breaks_off"
                raise WorldError(code, name=path.name, encoding=encoding, byte=read + good + 1) from None
            yield text if read else text.removeprefix("\ufeff")
            read += len(chunk)
            if not chunk:
                return


def _read(stream: BinaryIO, name: str) -> bytes:
    try:
        return stream.read(CHUNK)
    except OSError:
        raise WorldError("file.unreadable", name=name) from None


def _sample(texts: Texts) -> str:
    """The beginning of a text, in whole lines if it is long."""
    sample = ""
    with suppress(WorldError):
        for text in texts():
            sample += text.replace("\0", "")
            if len(sample) > _SAMPLE:
                return sample[: max(sample.rfind("\n"), sample.rfind("\r", 0, -1)) + 1 or len(sample)]
    return sample


def _placed(fault: WorldError, **where: str | int) -> WorldError:
    """The same error, which also says where."""
    return WorldError(fault.code, **{**where, **fault.problem.values})


class DelimitedTable(NumberedTable):
    """A table in text. `texts` gives its text anew; `otherwise` parts its cells when nothing is found."""

    def __init__(self, name: str, how: How, texts: Texts, otherwise: str = ",") -> None:
        self._texts = texts
        self._dialect = recognised_dialect(_sample(texts), how, otherwise)
        super().__init__(name, replace(how, delimiter=self._dialect.delimiter, quote=self._dialect.quote))
        self._look()

    def _cells(self, noticed: Noticed) -> Iterator[Numbered]:
        lines = Lines(self._texts(), self._dialect.named)
        number = 0
        with closing(lines):
            try:
                for cells in self._dialect.rows(iter(lines)):
                    number += 1
                    if lines.ended:
                        raise WorldError("table.breaks_off", name=self._name, row=number)
                    yield number, self._said(number, cells, lines, noticed)
                    lines.begin_row()
            except csv.Error:
                raise WorldError("table.cell_too_long", name=self._name, row=number + 1, most=MOST_IN_CELL) from None
            except WorldError as fault:
                raise _placed(fault, name=self._name, row=number + 1) from None

    def _said(self, number: int, cells: Sequence[str], lines: "Lines", noticed: Noticed) -> Sequence[str]:
        if lines.dropped:
            noticed.note("table.nul_dropped", "", lines.dropped)
            lines.dropped = 0
        return narrow_enough(self._name, number, [unguarded(cell) if cell[:1] == "'" else cell for cell in cells])


class Lines:
    """The lines of a text, their ends kept: LF, CR and CRLF end a line, U+2028 does not. NULs are dropped.

    `ended` when the last line has been taken. `dropped` counts the NULs since somebody set it to 0.
    Raises WorldError `table.cell_too_long` when a row does not end.
    """

    def __init__(self, texts: Iterator[str], named: bool) -> None:
        self.ended = False
        self.dropped = 0
        self._texts = texts
        self._in_row = 0
        self._lines = self._parted()
        if named:
            next(self._lines, None)
        self.begin_row()

    def __iter__(self) -> Iterator[str]:
        return self._lines

    def begin_row(self) -> None:
        """A row has been read whole."""
        self._in_row = 0

    def close(self) -> None:
        """Lets go of the text."""
        self._lines.close()

    def _parted(self) -> Generator[str, None, None]:
        pending = ""
        # An empty piece in the middle says nothing; the last one says that nothing more comes.
        for text in chain(filter(None, self._texts), ("",)):
            pending += self._without_nul(text)
            # A CR at the very end may be the first half of CRLF.
            cut = max(pending.rfind("\n"), pending.rfind("\r", 0, -1)) + 1 if text else len(pending)
            for line in io.StringIO(pending[:cut], newline=""):
                self._in_row += len(line)
                if self._in_row > MOST_IN_ROW:
                    raise WorldError("table.cell_too_long", most=MOST_IN_CELL)
                yield line
            pending = pending[cut:]
            if len(pending) > MOST_IN_ROW:
                raise WorldError("table.cell_too_long", most=MOST_IN_CELL)
        self.ended = True

    def _without_nul(self, text: str) -> str:
        if "\0" not in text:
            return text
        self.dropped += text.count("\0")
        return text.replace("\0", "")
