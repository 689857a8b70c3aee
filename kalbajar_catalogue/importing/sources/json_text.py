"""The text of a JSON file through a window that moves on: each value is read whole, the file never is.

Numbers stay as they are written. The standard library's parser reads the values; what streams is only the looking for
where one ends.
"""

import json
import re
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.delimited import decoded
from kalbajar_catalogue.settings import limits

MOST_CHARACTERS = limits.JSON_RECORD_SIGNS
"""The longest single record, in characters."""

_BLANK = re.compile(r"[ \t\r\n\ufeff\x1e]*")
_BRACKET = re.compile(r'["\[\]{}]')
_IN_STRING = re.compile(r'["\\]')
# The longest thing that looks wrong only because its end is not in the window yet: `-Infinity`, `\ud83d\ude00`.
_MAY_BE_CUT = 16


class Members(list[tuple[str, Any]]):
    """The members of a JSON object in their order; a key may come twice."""


_DECODER = json.JSONDecoder(object_pairs_hook=Members, parse_float=str, parse_int=str, parse_constant=str, strict=False)


@contextmanager
def opened(path: Path, encoding: str) -> "Iterator[Window]":
    """A window at the beginning of a file; raises what `delimited.decoded` raises while one reads."""
    with closing(cast(Generator[str, None, None], decoded(path, encoding))) as pieces:
        yield Window(pieces, path.name)


def with_whole_signs(text: str) -> str:
    """A text without halves of signs, which JSON can say and no file can keep: `\ufffd` stands for them."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Window:
    """A place in the text of a JSON file, from which one reads on. Raises WorldError `table.malformed`."""

    def __init__(self, pieces: Iterator[str], name: str) -> None:
        self._pieces = pieces
        self._name = name
        self._text = ""
        self._at = 0
        self._line = 1
        self._ended = False

    def sign(self) -> str:
        """The next sign that is no blank, '' at the end of the file."""
        while True:
            blank = _BLANK.match(self._text, self._at)
            self._at = blank.end() if blank else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._grow()

    def take(self, sign: str) -> None:
        """Goes past a sign that must stand here."""
        if self.sign() != sign:
            raise self.malformed()
        self._at += 1

    def members(self) -> Iterator[str]:
        """The keys of the object that begins here; whoever asks for the next has read or skipped the value."""
        self.take("{")
        while self.sign() != "}":
            key = self.value()
            if not isinstance(key, str):
                raise self.malformed()
            self.take(":")
            yield with_whole_signs(key)
            self._comma("}")
        self.take("}")

    def elements(self) -> Iterator[None]:
        """Stops before each element of the list that begins here; whoever goes on has read or skipped it."""
        self.take("[")
        while self.sign() != "]":
            yield None
            self._comma("]")
        self.take("]")

    def value(self) -> Any:
        """The value that begins here: objects as `Members`, numbers as text.

        Raises WorldError `table.too_deep` and `table.record_too_large`.
        """
        self.sign()
        while True:
            try:
                found, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as fault:
                if self._ended or self._surely_wrong(fault):
                    raise self.malformed(fault.pos) from None
            except RecursionError:
                raise WorldError("table.too_deep", name=self._name) from None
            else:
                if end < len(self._text) or self._ended or self._text[end - 1] in '"]}':
                    self._at = end
                    return found
            self._grow()

    def skip(self) -> None:
        """Goes past the value that begins here, however long it is."""
        if self.sign() not in ("[", "{"):
            self.value()
            return
        depth = 0
        while True:
            sign = self._next(_BRACKET)
            if sign == '"':
                self._skip_string()
            else:
                depth += 1 if sign in "[{" else -1
            if not depth:
                return

    def malformed(self, at: int | None = None) -> WorldError:
        """What is wrong here, or at a place in the window, with the number of the line."""
        place = self._at if at is None else min(at, len(self._text))
        return WorldError("table.malformed", name=self._name, line=self._line + self._text.count("\n", 0, place))

    def _comma(self, end: str) -> None:
        if self.sign() != end:
            self.take(",")
            if self.sign() == end:
                raise self.malformed()

    def _skip_string(self) -> None:
        while self._next(_IN_STRING) == "\\":
            if self._at >= len(self._text):
                self._grow()
            self._at += 1

    def _next(self, pattern: re.Pattern[str]) -> str:
        """The next sign that fits; the window stands behind it."""
        while not (found := pattern.search(self._text, self._at)):
            self._at = len(self._text)
            self._grow()
        self._at = found.end()
        return found[0]

    def _surely_wrong(self, fault: json.JSONDecodeError) -> bool:
        """Whether more text could not make it right."""
        return not fault.msg.startswith("Unterminated string") and fault.pos < len(self._text) - _MAY_BE_CUT

    def _grow(self) -> None:
        """Leaves behind what was read and reads on: as much again as is left, so that a long value costs no more."""
        if self._ended:
            raise self.malformed(len(self._text))
        left = len(self._text) - self._at
        if left > MOST_CHARACTERS:
            raise WorldError("table.record_too_large", name=self._name)
        self._line += self._text.count("\n", 0, self._at)
        self._text, self._at = self._text[self._at :] + self._more(left), 0

    def _more(self, count: int) -> str:
        """At least so much text, less only at the end of the file."""
        taken: list[str] = []
        while not taken or count > 0:
            piece = next(self._pieces, None)
            if piece is None:
                self._ended = True
                break
            taken.append(piece)
            count -= len(piece)
        return "".join(taken)
