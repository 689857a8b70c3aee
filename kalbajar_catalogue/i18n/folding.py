"""Text made comparable: clean-up on input and the exact fold of DOMAIN 4, step 1."""

import re
import unicodedata
from functools import lru_cache

_LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÇĞİÖŞÜçğıöşüƏə")
_LOOKALIKES = "\u01dd\u04d9\u018e\u04d8"
_LOOKALIKE_RUN = re.compile(f"[{_LOOKALIKES}]+")
_SCHWA = str.maketrans(_LOOKALIKES, "əəƏƏ")
# Lone surrogates, U+FFFE and U+FFFF fit in no XML file; U+202A to U+202E turn the text around them.
_REMOVED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_DOTTED = re.compile("i\u0307+")
_FOLDED = str.maketrans({"İ": "i", "I": "i", "ı": "i", "ə": "e", "Ə": "e", "ǝ": "e", "Ǝ": "e", "ә": "e", "Ә": "e",
                         "ä": "e", "Ä": "e"})  # fmt: skip
_AZ_CYRILLIC = frozenset("әөүғһҹҝјӘӨҮҒҺҸҜЈ")
_FROM_CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "q", "ғ": "ğ", "д": "d", "е": "e", "ә": "ə", "ж": "j", "з": "z", "и": "i",
    "ы": "ı", "ј": "y", "к": "k", "ҝ": "g", "л": "l", "м": "m", "н": "n", "о": "o", "ө": "ö", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ү": "ü", "ф": "f", "х": "x", "һ": "h", "ч": "ç", "ҹ": "c", "ш": "ş", "э": "e",
})  # fmt: skip
_QUOTES = frozenset("'’‘ʼ`\"“”«»")
# No text folds to it: a noncharacter would become a space.
_TELLTALE = "\uffff"


def cleaned(text: str) -> str:
    """Input as it is stored: NFC, look-alikes of ə inside Latin words put right, control characters gone.

    Every kind of line end, U+2028 included, becomes a newline; tabs, curly quotes, joiners and direction
    marks stay. What is cleaned is valid UTF-8 and XML, and stays as it is when cleaned again.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    composed = unicodedata.normalize("NFC", _LINE_END.sub("\n", _REMOVED.sub("", text)))
    if "\u0307" in composed:
        composed = unicodedata.normalize("NFC", _DOTTED.sub("i", composed))
    return _LOOKALIKE_RUN.sub(_righted, composed).strip()


def _righted(run: re.Match[str]) -> str:
    """A run of look-alikes as ə, if a Latin letter stands beside it."""
    beside = run.string[max(run.start() - 1, 0) : run.start()], run.string[run.end() : run.end() + 1]
    return run[0] if _LATIN.isdisjoint(beside) else run[0].translate(_SCHWA)


def fold(text: str) -> str:
    """The exact fold: two spellings of one word in Azerbaijani letters become the same string."""
    folded = text.translate(_SIGNS)
    if _TELLTALE in folded:
        folded = " ".join(map(_folded_word, text.split()))
    return " ".join(folded.split())


class _Signs(dict[int, str | None]):
    """What every sign folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        self[code] = _folded_sign(chr(code))
        return self[code]


_SIGNS = _Signs()


def _folded_sign(sign: str) -> str | None:
    if sign in _AZ_CYRILLIC:
        # The letters around it must be told apart from Russian ones.
        return _TELLTALE
    marks = unicodedata.normalize("NFD", sign.translate(_FOLDED).casefold())
    letters = (_separated(part) for part in marks if not unicodedata.combining(part))
    return "".join(letters) or None


def _separated(sign: str) -> str:
    if sign in _QUOTES:
        return ""
    return sign if sign.isalnum() else " "


def _folded_word(word: str) -> str:
    return word.translate(_SIGNS) if _AZ_CYRILLIC.isdisjoint(word) else _from_cyrillic(word)


@lru_cache(maxsize=20_000)
def _from_cyrillic(word: str) -> str:
    return word.lower().translate(_FROM_CYRILLIC).translate(_SIGNS)
