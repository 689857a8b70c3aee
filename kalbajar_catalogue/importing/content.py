"""What the texts of a column look like: dates, sizes, numbers, addresses, file names, people, languages. Pure."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.own_reading import said_yes
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.moments import read_moment
from kalbajar_catalogue.i18n.numbers import read_number
from kalbajar_catalogue.importing import synonyms
from kalbajar_catalogue.importing.naming import turned
from kalbajar_catalogue.items.sizes import read_sizes

LONG = 80
"""From how many characters on a text is more than a name or a title."""

_LOOKED_AT = 400
_SEPARATORS = ("||", "|", ";")
_BESIDE, _NEARLY_ALL = (" / ", " | ", "\n", "/"), 0.9
_UNSAID = frozenset({"", "0", "-", "–", "—", "?", "n/a", "na", "null", "none", "yoxdur", "нет"})
_YEAR = re.compile(r"-?[12]\d{3}|-?\d{3}|\d{1,4} ?(?:BC|AD|e\.ə\.)")
_DATED = re.compile(r"\b[12]\d{3}\b|\b\d{1,2}(?:st|nd|rd|th) century|\b[IVX]+ ?(?:əsr|век|в\.)|\b\d{3,4} ?(?:BC|AD)\b")
_URL = re.compile(r"(?:https?|ftp)://\S+", re.IGNORECASE)
_PICTURE = re.compile(r"[^\n]+\.(?:jpe?g|png|tiff?|webp|gif|bmp|heic|heif|avif|jp2|svg)", re.IGNORECASE)
_REF = re.compile(r"KLB-[A-Z]{1,2}-\d+")
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
_CODE = re.compile(r"(?=.*\d)[\w.\-/ ()]{1,24}")
_LATITUDE_LONGITUDE = re.compile(r"\s*[-+]?\d{1,2}[.,]\d+\s*[;, ]\s*[-+]?\d{1,3}[.,]\d+\s*|.*\d+°.*\d+['′].*")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Content:
    """The texts of a column of which something is said; what says only "unknown" (`0`, `-`, `n/a`) is not among them.

    A share is from 0 to 1, of the first few hundred texts; 0 where there are none. `unsaid` are the different texts
    that say only "unknown".
    """

    texts: tuple[str, ...]
    unsaid: tuple[str, ...] = ()

    @classmethod
    def of(cls, values: Iterable[str]) -> "Content":
        """The content of a column; empty cells do not count."""
        filled = [value.strip() for value in values if value.strip()]
        said = [text for text in filled if text.casefold() not in _UNSAID]
        unsaid = dict.fromkeys(text for text in filled if text.casefold() in _UNSAID)
        return cls(tuple(said[:_LOOKED_AT]), tuple(unsaid))

    def share(self, fits: Callable[[str], object]) -> float:
        """The share of texts that fit."""
        return sum(1 for text in self.texts if fits(text)) / len(self.texts) if self.texts else 0.0

    @cached_property
    def unique(self) -> float:
        """How many different texts there are for each text."""
        return len(set(self.texts)) / len(self.texts) if self.texts else 0.0

    @cached_property
    def dates(self) -> float:
        """The share that is read as a date: a year, a month, a day."""
        return self.share(_is_date)

    @cached_property
    def moments(self) -> float:
        """The share that is read as a date with or without a time of day."""
        return self.share(lambda text: _is_date(text) or _reads(read_moment, text))

    @cached_property
    def years(self) -> float:
        """The share that is nothing but a year, before our era too."""
        return self.share(_YEAR.fullmatch)

    @cached_property
    def dated(self) -> float:
        """The share in which a year or a century stands: `c. 1840-5`, `XIX əsr`."""
        return self.share(lambda text: len(text) < LONG and _DATED.search(text))

    @cached_property
    def numbers(self) -> float:
        """The share of numbers."""
        return self.share(lambda text: _reads(read_number, text))

    @cached_property
    def whole(self) -> float:
        """The share of whole numbers."""
        return self.share(lambda text: re.fullmatch(r"-?\d+", text))

    @cached_property
    def sizes(self) -> float:
        """The share that is read as sizes: `45 × 60 cm`."""
        return self.share(lambda text: not _reads(read_number, text) and _reads(read_sizes, text))

    @cached_property
    def urls(self) -> float:
        """The share of web addresses."""
        return self.share(_URL.match)

    @cached_property
    def pictures(self) -> float:
        """The share of names of picture files."""
        return self.share(lambda text: not _URL.match(text) and _PICTURE.fullmatch(text))

    @cached_property
    def refs(self) -> float:
        """The share of references of ours."""
        return self.share(_REF.fullmatch)

    @cached_property
    def inverted(self) -> float:
        """The share of names of persons written `Surname, First`."""
        return self.share(lambda text: len(text) < LONG and turned(text)[1])

    @cached_property
    def yes_no(self) -> float:
        """The share that says yes or no."""
        return self.share(lambda text: not text.isdigit() and _reads(said_yes, text))

    @cached_property
    def coordinates(self) -> float:
        """The share of pairs of coordinates."""
        return self.share(_LATITUDE_LONGITUDE.fullmatch)

    @cached_property
    def slugs(self) -> float:
        """The share of words for machines: `met-floral-collection`."""
        return self.share(lambda text: not any(map(str.isdigit, text)) and _SLUG.fullmatch(text))

    @cached_property
    def codes(self) -> float:
        """The share that looks like a number in an inventory: short, with a digit."""
        return self.share(_CODE.fullmatch)

    @cached_property
    def long(self) -> float:
        """The share of long texts."""
        return self.share(lambda text: len(text) > LONG)

    @cached_property
    def languages(self) -> Counter[Language]:
        """How many texts are seen to be in each language, by their letters or their small words."""
        told = (told_language(text) for text in self.texts)
        return Counter(language for language in told if language)

    def in_vocabulary(self, name: str) -> float:
        """The share of words that a vocabulary has."""
        return self.share(lambda text: all(vocabularies.known_code(name, part) for part in _parts(text)))

    def values(self) -> tuple[str, ...]:
        """The different texts, the most frequent first."""
        return tuple(text for text, _ in Counter(self.texts).most_common())

    @cached_property
    def side_by_side(self) -> tuple[str, tuple[Language, ...]]:
        """What parts texts in several languages in one cell, and the language of each part; ('', ()) for others."""
        for sign in _BESIDE:
            if languages := _languages_of([text.split(sign) for text in self.texts]):
                return sign, languages
        return "", ()

    @property
    def separator(self) -> str:
        """What parts several values of one cell, '' where nothing is seen to: `||`, `|`, `;`."""
        count = len(self.texts) or 1
        return next((sign for sign in _SEPARATORS if sum(sign in text for text in self.texts) >= 0.05 * count), "")


def told_language(text: str) -> Language | None:
    """The language that a text is seen to be in; None when its letters and words do not tell."""
    by_letters = language_of(text)
    if by_letters != "en":
        return by_letters
    words = {word.casefold() for word in _WORD.findall(text)}
    if len(words) < 2:
        return None
    small = synonyms.small_words()
    said = {language: len(words & small[language]) for language in LANGUAGES}
    best = max(LANGUAGES, key=lambda language: said[language])
    return best if said[best] and list(said.values()).count(said[best]) == 1 else None


def agreed_language(told: Counter[Language]) -> Language | None:
    """The language that at least seven in ten texts are in, of those that tell."""
    if not told:
        return None
    language, count = told.most_common(1)[0]
    return language if count >= 0.7 * told.total() else None


def _languages_of(parted: Sequence[Sequence[str]]) -> tuple[Language, ...]:
    """The language of each part, where nearly all texts have as many parts and each part is in another language."""
    count, most = Counter(map(len, parted)).most_common(1)[0] if parted else (1, 0)
    if count not in (2, 3) or most < _NEARLY_ALL * len(parted):
        return ()
    parts = zip(*(parts for parts in parted if len(parts) == count), strict=True)
    told = [agreed_language(Content.of(part).languages) for part in parts]
    languages = tuple(language for language in told if language)
    return languages if len(set(languages)) == count else ()


def similar(one: str, other: str) -> bool:
    """Whether two texts say the same to a reader."""
    return fold(one) == fold(other)


def samples(rows: Sequence[Sequence[str]], width: int) -> tuple[Content, ...]:
    """The content of each of `width` columns of rows, some of which may be shorter."""
    return tuple(Content.of(row[at] for row in rows if at < len(row)) for at in range(width))


def _is_date(text: str) -> bool:
    return _reads(read_date, text)


def _reads(reader: Callable[[str], object], text: str) -> bool:
    try:
        reader(text)
    except WorldError:
        return False
    return True


def _parts(text: str) -> list[str]:
    return [part for part in re.split(r"[;,|]", text) if part.strip()] or [text]
