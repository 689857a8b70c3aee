"""In which encoding a text file is written: by its mark, by strict UTF-8, by its NULs, by the letters of its words."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.settings import limits

ENCODINGS = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
    "utf-32": "UTF-32", "windows-1254": "Windows-1254", "windows-1251": "Windows-1251",
    "windows-1252": "Windows-1252", "latin-1": "Latin-1",
}  # fmt: skip
"""The names of encodings in `How`, and what people call them."""

CHUNK = 1 << 16

# UTF-32 little endian begins with the mark of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = limits.ENCODING_BYTES
_EVIDENCE = 512 * 1024
_HIGH_BYTES = frozenset({0x00, 0x01, 0x02, 0x04, 0x20, 0x21, 0x22, 0x25})
_WORD = re.compile(r"[^\W\d_]+")
_UTF_8_SIGNS = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_LATIN = re.compile("[A-Za-z]")
_TURKISH = re.compile("[ĞİŞğış]")
# Letters of the west that neither Turkish nor Azerbaijani has.
_WESTERN = re.compile("[ÀÁÃÄÅÆÈÉÊËÌÍÏÑÒÓÔÕØÙÚßàáãäåæèéêëìíïñòóôõøùúÿ]")
_ONLY_WINDOWS = re.compile(rb"[\x80-\x9f]")
_NO_WINDOWS = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def recognised_encoding(stream: BinaryIO) -> str:
    """The encoding that the bytes of a stream speak for, one of `ENCODINGS`; reads from its beginning.

    A few signs that do not fit do not speak against UTF-8: whoever reads the text names the place.
    """
    stream.seek(0)
    head = stream.read(CHUNK)
    marked = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "")
    return marked or _utf_16(head) or _by_evidence(stream)


def known_encoding(name: str) -> str:
    """The name of an encoding as it came. Raises WorldError `table.encoding_unknown` for one that no text has."""
    try:
        codecs.getincrementaldecoder(name)().decode(b"")
        return "".encode(name).decode(name) or name
    except (LookupError, TypeError, AttributeError, ValueError):
        raise WorldError("table.encoding_unknown", encoding=name) from None


def _utf_16(head: bytes) -> str:
    """UTF-16 without a mark: every other byte comes from a few alphabets, and some are NUL."""
    pairs = len(head) // 2
    if pairs < 2 or b"\0" not in head:
        return ""
    for encoding, high, low in (("utf-16-le", head[1::2], head[0::2]), ("utf-16-be", head[0::2], head[1::2])):
        fits = sum(1 for byte in high[:pairs] if byte in _HIGH_BYTES)
        if fits >= 0.9 * pairs and high.count(0) > 4 * low.count(0) and high.count(0) * 20 >= pairs:
            return encoding
    return ""


def _by_evidence(stream: BinaryIO) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")()
    evidence, strict = bytearray(), True
    for chunk in _chunks(stream):
        if not chunk.isascii() and len(evidence) < _EVIDENCE:
            evidence += chunk
        if strict:
            strict = _goes_on(decoder, chunk)
        elif len(evidence) >= _EVIDENCE:
            break
    if strict or _mostly_utf_8(bytes(evidence)):
        return "utf-8"
    return _of_eight_bits(bytes(evidence))


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    stream.seek(0)
    left = _LOOKED_AT
    while left > 0 and (chunk := stream.read(CHUNK)):
        left -= len(chunk)
        yield chunk


def _goes_on(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True


def _mostly_utf_8(evidence: bytes) -> bool:
    good = len(_UTF_8_SIGNS.findall(evidence))
    rest = _UTF_8_SIGNS.sub(b"", evidence)
    bad = len(rest) - len(rest.translate(None, bytes(range(0x80, 0x100))))
    return good > 20 * bad


def _of_eight_bits(evidence: bytes) -> str:
    if _speaks_cyrillic(evidence.decode("windows-1251", "replace")):
        return "windows-1251"
    latin = evidence.decode("windows-1254", "replace")
    if len(_TURKISH.findall(latin)) > len(_WESTERN.findall(latin)):
        return "windows-1254"
    if _ONLY_WINDOWS.search(evidence) and not _NO_WINDOWS.search(evidence):
        return "windows-1252"
    return "latin-1"


def _speaks_cyrillic(text: str) -> bool:
    """Whether Cyrillic letters make up words of their own, instead of standing between Latin ones."""
    alone = beside = 0
    for word in _WORD.findall(text):
        letters = len(_CYRILLIC.findall(word))
        if letters and _LATIN.search(word):
            beside += letters
        elif letters > 1:
            alone += letters
    return alone > beside
