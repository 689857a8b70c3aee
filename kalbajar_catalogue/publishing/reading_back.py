"""A finished PDF read back, as somebody would who has nothing but the file."""

import ctypes
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kalbajar_catalogue.publishing.report import Finding

if TYPE_CHECKING:  # the press starts without the papers
    from kalbajar_catalogue.publishing.papers.paper import Expected

_UNSEEN: Final = re.compile("[-\u2010\\s\u00ad\u200b-\u200f\u2060\ufeff\ufffe\x02]+")
_ELSEWHERE: Final = "print.not_in_order"
_NOWHERE: Final = "print.not_found_in_paper"


@dataclass(frozen=True)
class Read:
    """What a file says of itself: the text of each page, and the fonts that are not inside it."""

    texts: tuple[str, ...]
    foreign_fonts: tuple[str, ...]


def read(pdf: Path) -> Read:
    """Read a PDF. Raises pypdfium2.PdfiumError for a file that does not open.

    PDFium is not safe for threads; call it in a process of its own.
    """
    import pypdfium2

    fonts: dict[bytes, str] = {}
    with pypdfium2.PdfDocument(pdf) as document:
        texts = tuple(_page(document[index], fonts) for index in range(len(document)))
    return Read(texts, tuple(sorted({name for name in fonts.values() if name})))


def _page(page: Any, fonts: dict[bytes, str]) -> str:
    text = page.get_textpage()
    try:
        _note_fonts(page, fonts)
        return str(text.get_text_range(errors="replace"))
    finally:
        text.close()
        page.close()


def _note_fonts(page: Any, fonts: dict[bytes, str]) -> None:
    """Adds each font of a page by its address: its name when it is not embedded, else nothing."""
    from pypdfium2 import raw

    # A catalogue has tens of thousands of texts: what is no text has no font, and a pointer's bytes are its address.
    font_of, thing = raw.FPDFTextObj_GetFont, raw.FPDFPage_GetObject
    for index in range(raw.FPDFPage_CountObjects(page)):
        font = font_of(thing(page, index))
        if (address := bytes(font)) not in fonts:
            fonts[address] = "" if not font or raw.FPDFFont_GetIsEmbedded(font) else _font_name(font)


def _font_name(font: Any) -> str:
    from pypdfium2 import raw

    name = ctypes.create_string_buffer(200)
    raw.FPDFFont_GetBaseFontName(font, name, len(name))
    return name.value.decode("utf-8", "replace") or "?"


@dataclass(frozen=True)
class _Page:
    """The text of the pages where a work should stand: as it lies there, and run together."""

    words: str
    letters: str


def missing(texts: Sequence[str], expected: "Sequence[Expected]", places: Mapping[str, int]) -> Iterator[Finding]:
    """What should be in the paper and is not, or not in order.

    Where the style tells on which page a work stands, it is looked for from there to where the next one stands; else
    from where the one before was found. A number counts only as a word of its own.
    """
    searched = _Searched(texts, places)
    for one in expected:
        if code := searched.fault(one):
            yield Finding(code, one.number, one.field, page=places.get(one.number, 0))


class _Searched:
    """The text of a paper, searched work by work."""

    def __init__(self, texts: Sequence[str], places: Mapping[str, int]) -> None:
        self._pages = [_Page(text.casefold(), _run_together(text)) for text in texts]
        self._all = "".join(page.letters for page in self._pages)
        self._places = places
        self._ends = self._last_pages()
        self._at = 0
        self._of: dict[str, tuple[_Page, int]] = {}

    def fault(self, one: "Expected") -> str:
        """The code of what is wrong with one text; empty for nothing."""
        if one.field == "number":
            return "" if self._has_number(one.number) else _NOWHERE
        sought = _run_together(one.text)
        return self._fault_in_pages(one.number, sought) if one.number in self._places else self._fault_after(sought)

    def _last_pages(self) -> dict[str, int]:
        """The last page of each work: where the next begins, or the one before; of the last work, the last page."""
        starts = sorted(set(self._places.values()))
        following = dict(zip(starts, [*starts[1:], len(self._pages)], strict=False))
        return {number: following[page] for number, page in self._places.items()}

    def _has_number(self, number: str) -> bool:
        pages = self._pages_of(number) if number in self._places else self._pages
        return any(_has_word(page.words, number.casefold()) for page in pages)

    def _pages_of(self, number: str) -> list[_Page]:
        return self._pages[self._places[number] - 1 : self._ends[number]]

    def _fault_in_pages(self, number: str, sought: str) -> str:
        if number not in self._of:
            self._of = {number: (_Page("", "".join(page.letters for page in self._pages_of(number))), 0)}
        here, begin = self._of[number]
        found = here.letters.find(sought, begin)
        if found >= 0:
            self._of[number] = here, found + len(sought)
            return ""
        return _ELSEWHERE if sought in here.letters else _NOWHERE

    def _fault_after(self, sought: str) -> str:
        found = self._all.find(sought, self._at)
        if found >= 0:
            self._at = found + len(sought)
            return ""
        return _ELSEWHERE if sought in self._all else _NOWHERE


def _has_word(text: str, word: str) -> bool:
    """Whether a word stands there by itself; a pattern for each number would take longer to make than to search."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not any(_is_of_word(sign) for sign in (text[at - 1 : at], text[end : end + 1])):
            return True
        at = text.find(word, at + 1)
    return False


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _run_together(text: str) -> str:
    """The text without blanks, hyphens and signs that nobody sees, in small letters: a line may end anywhere."""
    return _UNSEEN.sub("", text.casefold())
