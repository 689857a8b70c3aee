"""Words without what spellings differ in: DOMAIN 4, step 2, for a search whose exact fold finds little.

Words that differ meet here too (`xalça`, carpet, and `kalça`, hip): what only the skeleton finds ranks last.
"""

import re
from functools import lru_cache

from kalbajar_catalogue.i18n.folding import fold

_TO_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
})  # fmt: skip
_TWICE = re.compile(r"([^\W\d_])\1+")
_SOUND = re.compile("dzh|dj|zh|sh|ch|gh|kh|ou")
_SOUNDS = {"dzh": "c", "dj": "c", "zh": "c", "sh": "s", "ch": "c", "gh": "k", "kh": "k", "ou": "u"}
_LETTERS = str.maketrans("jqgxeyw", "ckkkaiv")


def skeleton(text: str) -> str:
    """The skeleton of every word: `Kəlbəcər`, `Kalbajar` and `Кяльбаджар` are all `kalbacar`.

    Text that is folded already may be given as well, and has the same skeleton.
    """
    return " ".join(filter(None, map(_bare_word, fold(text).split())))


def latin(text: str) -> str:
    """Folded text in Latin letters: a Russian word as it is spelled in English."""
    return text.translate(_TO_LATIN)


@lru_cache(maxsize=50_000)
def _bare_word(word: str) -> str:
    latin = word if word.isascii() else word.translate(_TO_LATIN)
    sounds = _SOUND.sub(lambda found: _SOUNDS[found[0]], _once(latin))
    return _once(_once(sounds.translate(_LETTERS)).replace("ia", "a"))


def _once(word: str) -> str:
    return _TWICE.sub(r"\1", word)
