"""What a table was taken for, each part of it to be corrected in place."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.state import Opened, Source
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.importing.sources.dialects import DELIMITERS
from kalbajar_catalogue.importing.sources.encodings import ENCODINGS
from kalbajar_catalogue.importing.sources.tables import NO_HEADER, How

SHEET, HEADER, ENCODING, DELIMITER, LIST = "sheet", "header", "encoding", "delimiter", "path"
PARTS = (SHEET, LIST, HEADER, ENCODING, DELIMITER)
_ROWS = 10
_OFFERED = ("utf-8", "utf-16", "windows-1254", "windows-1251", "windows-1252")
_OF = {"csv": (HEADER, ENCODING, DELIMITER), "json": (LIST,), "jsonl": (), "lido": ()}
_OF_BOOKS = (SHEET, HEADER)


class SourceParts(QWidget):
    """The parts that apply, side by side; `corrected` tells the `How` to read the table by instead."""

    corrected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = {part: Choice() for part in PARTS}
        self._labels = {part: label("small") for part in PARTS}
        self._boxes = {part: QWidget() for part in PARTS}
        self._opened: Opened | None = None
        self._asked = How()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in PARTS:
            row.addWidget(self._box(part))
            self.choices[part].activated.connect(self._tell)
            self.choices[part].setProperty("part", part)
        row.addStretch(1)
        self.show_opened(None, None)

    def show_opened(self, source: Source | None, opened: Opened | None) -> None:
        """Show how a table is read; of one that cannot be read what was asked for may still be changed."""
        self._opened, self._asked = opened, source.how if source else How()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def _how(self) -> How:
        table = self._opened.table if self._opened else None
        return table.how if table else self._asked

    def _box(self, part: str) -> QWidget:
        box = self._boxes[part]
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._labels[part])
        column.addWidget(self.choices[part])
        self.choices[part].setMinimumContentsLength(11)
        return box

    def _tell(self) -> None:
        choice = self.sender()
        if not isinstance(choice, Choice):
            return
        part, value, asked = choice.property("part"), choice.value(), replace(self._asked, format=self._how.format)
        if part == SHEET:
            # Another sheet has another row of headings.
            asked = replace(asked, sheet=value, header=None)
        elif part == HEADER:
            asked = replace(asked, header=int(value))
        elif part == ENCODING:
            asked = replace(asked, encoding=value, delimiter="", quote="")
        elif part == DELIMITER:
            asked = replace(asked, delimiter=value, quote="", header=None)
        else:
            asked = replace(asked, path=value)
        self.corrected.emit(asked)

    def _applies(self, part: str) -> bool:
        table = self._opened.table if self._opened else None
        if table is None:
            return part in _OF.get(self._asked.format, _OF_BOOKS if self._asked.format else ())
        pasted = self._opened is not None and self._opened.source.path is None
        if part == ENCODING and pasted:
            return False
        if part in (SHEET, LIST) and len(table.sheets) < 2:
            return False
        return part in _OF.get(table.how.format, _OF_BOOKS)

    def _retranslate(self) -> None:
        words = {
            SHEET: self.tr("Sheet"),
            HEADER: self.tr("Headings in"),
            ENCODING: self.tr("Letters"),
            DELIMITER: self.tr("Cells are parted by"),
            LIST: self.tr("List of records"),
        }
        for part in PARTS:
            self._labels[part].setText(words[part])
            self.choices[part].setAccessibleName(words[part])
            self.choices[part].offer(*self._offers(part))
            self._boxes[part].setVisible(self._applies(part))
        self.setVisible(any(map(self._applies, PARTS)))

    def _offers(self, part: str) -> tuple[list[tuple[str, str]], str]:
        how = self._how
        sheets = self._opened.table.sheets if self._opened and self._opened.table else ()
        if part == HEADER:
            return self._headers(how)
        if part == ENCODING:
            known = dict.fromkeys([*([how.encoding] if how.encoding else []), *_OFFERED])
            names = {name: ENCODINGS.get(name, name) for name in known}
            once = {words: name for name, words in reversed(names.items())}
            return [(name, words) for name, words in names.items() if once[words] == name], how.encoding
        if part == DELIMITER:
            signs = dict.fromkeys([*DELIMITERS, *([how.delimiter] if how.delimiter else [])])
            return [(sign, self._sign(sign)) for sign in signs], how.delimiter
        return [(name, name) for name in sheets], how.sheet if part == SHEET else how.path

    def _headers(self, how: How) -> tuple[list[tuple[str, str]], str]:
        now = NO_HEADER if how.header is None else how.header
        rows = sorted({*range(1, _ROWS + 1), *([now] if now else [])})
        numbered = [(str(row), self.tr("row {number}").format(number=row)) for row in rows]
        return [(str(NO_HEADER), self.tr("no row")), *numbered], str(now)

    def _sign(self, sign: str) -> str:
        words = {
            "\t": self.tr("tab"), ";": self.tr("semicolon ;"), ",": self.tr("comma ,"), "|": self.tr("bar |"),
        }  # fmt: skip
        return words.get(sign, sign)
