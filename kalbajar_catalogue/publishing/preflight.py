"""What must not stop the press: characters that no font has or that are no text at all, words too long for a line."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from kalbajar_catalogue.diagnostics.problems import Value
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.publishing.glyphs import REPLACEMENT
from kalbajar_catalogue.publishing.report import Finding

_LINES = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_BLANKS = re.compile(r"[ \n]+")
_UNBROKEN = re.compile(r"\S{33,}")
_STEP = re.compile(r"(\S{16})(?=\S{8})")
# Joiners, direction marks, variation selectors: they shape letters that no font of ours has.
_SILENT = re.compile(r"[\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]")


@dataclass
class Preflight:
    """Makes texts printable and remembers what it had to change. One per paper; for one thread."""

    printable: frozenset[int]
    findings: list[Finding] = field(default_factory=list)
    _known: set[tuple[object, ...]] = field(default_factory=set)
    _fitting: set[str] = field(default_factory=set)
    _faultless: dict[str, str] = field(default_factory=dict)
    _record: str = ""

    @contextmanager
    def about(self, record: str) -> Iterator[None]:
        """What is noted in the block and belongs to no work is about this record, by its uid."""
        before, self._record = self._record, record
        try:
            yield
        finally:
            self._record = before

    def note(self, code: str, number: str = "", field: str = "", language: str = "", **values: Value) -> None:
        """Remember a finding, once."""
        key = (code, number, "" if number else self._record, field, language, *values.values())
        if key not in self._known:
            self._known.add(key)
            self.findings.append(Finding(code, number, field, language, values, record="" if number else self._record))

    def clean(self, text: str, language: Language, field: str, number: str = "") -> str:
        """The text as it can be printed: NFC, no control characters, the unprintable as a white rectangle.

        Each code point that had to go is noted once per field: `print.control_character`, `print.no_glyph`.
        """
        if (known := self._faultless.get(text)) is not None:
            return known
        plain = _SILENT.sub("", unicodedata.normalize("NFC", _LINES.sub("\n", text))).replace("\t", " ")
        marks = set(plain) - self._fitting
        bad = {mark for mark in marks if not self._fits(mark)}
        self._fitting |= marks - bad
        replaced = {mark: self._replaced(mark, number, field, language) for mark in sorted(bad)}
        clean = "".join(replaced.get(mark, mark) for mark in plain) if bad else plain
        printable = _UNBROKEN.sub(lambda word: _STEP.sub("\\1\u200b", word[0]), clean)
        if not bad:
            self._faultless[text] = printable
        return printable

    def line(self, text: str, language: Language, field: str, number: str = "") -> str:
        """The same in one line."""
        return _BLANKS.sub(" ", self.clean(text, language, field, number)).strip()

    def _fits(self, mark: str) -> bool:
        # A private code point means nothing outside its font: PDF/A refuses it even where a glyph exists.
        return mark == "\n" or (ord(mark) in self.printable and unicodedata.category(mark) not in ("Co", "Cc"))

    def _replaced(self, mark: str, number: str, field: str, language: Language) -> str:
        control = unicodedata.category(mark) == "Cc"
        code = "print.control_character" if control else "print.no_glyph"
        self.note(code, number, field, language, code_point=f"U+{ord(mark):04X}")
        return "" if control else REPLACEMENT
