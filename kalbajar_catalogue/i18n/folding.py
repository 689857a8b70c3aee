"""Text made comparable: clean-up on input and the exact fold of DOMAIN 4, step 1."""

import re
import unicodedata

_LATIN = "A-Za-zÇĞİÖŞÜçğıöşüƏə"
_LOOKALIKE = re.compile(f"[\u01dd\u04d9\u018e\u04d8](?=[{_LATIN}])|(?<=[{_LATIN}])[\u01dd\u04d9\u018e\u04d8]")
_SCHWA = {"\u01dd": "ə", "\u04d9": "ə", "\u018e": "Ə", "\u04d8": "Ə"}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ud800-\udfff]")
_FOLDED = str.maketrans({"İ": "i", "I": "i", "ı": "i", "ə": "e", "Ə": "e", "ǝ": "e", "Ǝ": "e", "ә": "e", "Ә": "e",
                         "ä": "e", "Ä": "e"})  # fmt: skip
_AZ_CYRILLIC = set("әөүғһҹҝјӘӨҮҒҺҸҜЈ")
_FROM_CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "q", "ғ": "ğ", "д": "d", "е": "e", "ә": "ə", "ж": "j", "з": "z", "и": "i",
    "ы": "ı", "ј": "y", "к": "k", "ҝ": "g", "л": "l", "м": "m", "н": "n", "о": "o", "ө": "ö", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ү": "ü", "ф": "f", "х": "x", "һ": "h", "ч": "ç", "ҹ": "c", "ш": "ş", "э": "e",
})  # fmt: skip


def cleaned(text: str) -> str:
    """Input as it is stored: NFC, look-alikes of ə inside Latin words put right, control characters gone."""
    composed = unicodedata.normalize("NFC", _CONTROL.sub("", text).replace("i\u0307", "i"))
    return _LOOKALIKE.sub(lambda found: _SCHWA[found[0]], composed).strip()


def fold(text: str) -> str:
    """The exact fold: two spellings of one word in Azerbaijani letters become the same string."""
    words = [_latin(word) for word in text.split()]
    plain = " ".join(words).translate(_FOLDED).casefold()
    marks = unicodedata.normalize("NFD", plain.replace("ı", "i"))
    bare = "".join(sign for sign in marks if not unicodedata.combining(sign))
    return " ".join("".join(_separated(sign) for sign in bare).split())


def _latin(word: str) -> str:
    return word.lower().translate(_FROM_CYRILLIC) if _AZ_CYRILLIC & set(word) else word


def _separated(sign: str) -> str:
    if sign in "'’‘ʼ`\"“”«»":
        return ""
    return sign if sign.isalnum() else " "
